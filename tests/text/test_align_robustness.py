"""Alignment goes by content: it hardly suffers when numbers, layout, order or names are spoilt.

Every document of `alignments/` is spoilt in all sources but the reference, cut into segments by the program itself and
lined up. What counts are the letters that come out on their rows, compared with those of the unspoilt document.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest

from app.text.align import align
from app.text.model import SegmentedSource
from app.text.segment import segment
from tests.text.aligned_documents import FILES, MARKER, Cells, Writer, got, read, wanted, written

Lines = list[str]
_NAME = re.compile(r"(?<=[^\W\d_] )[^\W\d_]{4,}")
_MOST_NAMES = 0.1
"""Where more of the words are capitalised, they are not names but nouns."""


def blocks(lines: Lines) -> list[Lines]:
    """The points of a source, each with its sub-items; prose stands for itself."""
    found: list[Lines] = []
    for line in lines:
        if line.startswith(" ") and found:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def without_numbers(lines: Lines, _random: Random) -> Lines:
    """Bullets instead of numbers and letters."""
    return [line if line.startswith(">") else _remarked(line, "-") for line in lines]


def _remarked(line: str, marker: str) -> str:
    body = line.lstrip()
    old = MARKER.match(body)
    assert old is not None
    return line[: len(line) - len(body)] + f"{marker} " + body[old.end() :]


def shuffled(lines: Lines, random: Random) -> Lines:
    """The points in another order, under the numbers of the old one."""
    points = [block for block in blocks(lines) if not block[0].startswith(">")]
    markers = [MARKER.match(block[0]) for block in points]
    labels = [marker[1] for marker in markers if marker is not None]
    random.shuffle(points)
    renumbered = [
        [_remarked(block[0], label), *block[1:]] for block, label in zip(points, labels, strict=True)
    ]
    return [line for line in lines if line.startswith(">")] + [line for block in renumbered for line in block]


def renamed(lines: Lines, _random: Random) -> Lines:
    """Every name another one, the same throughout."""
    text = "\n".join(lines)
    names = {name for name in _NAME.findall(text) if name.istitle()}
    if sum(text.count(name) for name in names) > _MOST_NAMES * len(text.split()):
        return lines
    return _NAME.sub(lambda name: name[0][::-1].capitalize() if name[0] in names else name[0], text).split(
        "\n"
    )


SPOILS: dict[str, Callable[[Lines, Random], Lines]] = {
    "without numbers": without_numbers,
    "shuffled": shuffled,
    "renamed": renamed,
}


def spoilt(path: Path, spoil: Callable[[Lines, Random], Lines]) -> list[Writer]:
    random = Random(path.stem)
    sources: list[Lines] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            sources.append([line])
        elif line.strip() and not line.startswith("#"):
            sources[-1].append(line)
    changed = [sources[0], *([head, *spoil(lines, random)] for head, *lines in sources[1:])]
    return written(line for lines in changed for line in lines)


def score(writers: Sequence[Writer], sources: Sequence[SegmentedSource]) -> float:
    """F1 over all letters and digits of lists and the rows that they are on, whatever added rows are called."""
    alignment = align(sources, sources[0].id)
    expected = wanted(list(writers), mentions=False)
    found = same_names(expected, got(list(writers), alignment, mentions=False))
    right = sum(len(expected[cell] & found[cell]) for cell in expected.keys() & found.keys())
    return 2 * right / (sum(map(len, expected.values())) + sum(map(len, found.values())))


def same_names(expected: Cells, found: Cells) -> Cells:
    """What was found, with the added rows named as those expected that they share most with."""
    shares: Counter[tuple[str, str]] = Counter()
    for (source, point), places in found.items():
        for (other, name), wanted_places in expected.items():
            if "+" in point and "+" in name and source == other:
                shares[point, name] += len(places & wanted_places)
    names: dict[str, str] = {}
    for (point, name), share in shares.most_common():
        if share and point not in names and name not in names.values():
            names[point] = name
    return {(source, names.get(point, point)): places for (source, point), places in found.items()}


def cut(writers: Sequence[Writer]) -> list[SegmentedSource]:
    """The sources as the program itself cuts them into segments; the reference, which names the rows, as it is."""
    others = [SegmentedSource(writer.name, writer.text, segment(writer.text)) for writer in writers[1:]]
    return [writers[0].source(), *others]


def glued(writer: Writer) -> Writer:
    """Every second item begins at the end of the line before, with a bullet."""
    text, starts = list(writer.text), [s.start for s in writer.segments if s.marker]
    for start in starts[1::2]:
        text[writer.text.rindex("\n", 0, start)] = " "
    return Writer(writer.name, "".join(text), writer.segments, writer.listed, writer.spoken)


@pytest.mark.parametrize("spoil", SPOILS)
def test_content_tells_when_all_else_is_spoilt(spoil: str) -> None:
    """All letters of lists but 3 in 100 are on the same rows as those of the unspoilt documents, which all are."""
    scores = []
    for path in FILES:
        writers = spoilt(path, SPOILS[spoil])
        scores.append(score(writers, [writer.source() for writer in writers]))
    assert min(scores) >= 0.93
    assert sum(scores) / len(scores) >= 0.99


@pytest.mark.parametrize("spoil", ["as it is", "glued", *SPOILS])
def test_cut_by_the_program_itself_it_comes_out_as_well(spoil: str) -> None:
    """Hardly less than the unspoilt documents, from the text alone."""
    plain = spoiled = 0.0
    for path in FILES:
        unspoilt = read(path)
        plain += score(unspoilt, cut(unspoilt))
        writers = spoilt(path, SPOILS[spoil]) if spoil in SPOILS else unspoilt
        if spoil == "glued":
            bulleted = spoilt(path, without_numbers)
            writers = [bulleted[0], *map(glued, bulleted[1:])]
        spoiled += score(writers, cut(writers))
    assert plain / len(FILES) >= 0.99
    assert spoiled / plain >= 0.985
