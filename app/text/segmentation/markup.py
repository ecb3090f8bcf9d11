"""Lists as wikis and LaTeX write them, pasted as text: `#` and `##`, `*` and `**`, `\\item`.

What is printed as a number stands in no line there; the sign says only that an item begins, and how deep it lies: by
how often it is repeated or, in LaTeX, by the environments around it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from app.text.cancel import Stop, watched
from app.text.segmentation.lines import Line, ends_open, environment
from app.text.segmentation.markers import Marker
from app.text.segmentation.spelling import Found

_ITEM = "\\item"
_STEP = 2
_FEWEST = 3
_LONG_LINE = 45
_OFTEN = 2000


def with_markup(
    text: str, lines: Sequence[Line], found: Found, media_type: str, should_cancel: Stop = None
) -> Found:
    """The markers, those of wikis and of LaTeX in a column that tells their level.

    A `#` is one only where another such line follows at once; in Markdown it is always that of a heading.
    Raises `Cancelled`.
    """
    signs = {
        number: there[0]
        for number, line in enumerate(watched(lines, should_cancel, _OFTEN))
        if (there := found[line.start]) and _is_markup(there[0])
    }
    if not signs:
        return found
    hashes = frozenset() if media_type == "text/markdown" else _listed(text, lines, signs)
    changed: dict[int, tuple[Marker, ...]] = {}
    depth = outermost = 0
    for number, line in enumerate(watched(lines, should_cancel, _OFTEN)):
        if line.rule and (way := environment(text[line.start : line.end])):
            outermost = outermost if depth else line.indent
            depth = depth + 1 if way == "begin" else max(depth - 1, 0)
        if (marker := signs.get(number)) is None:
            continue
        there = found[line.start]
        if marker.style.word == _ITEM:
            column = outermost + _STEP * (depth - 1) if depth else marker.column
            changed[line.start] = (replace(marker, column=column), *there[1:])
        elif "#" in marker.style.word and number not in hashes:
            changed[line.start] = there[1:]
        else:
            column = marker.column + _STEP * (len(marker.style.word) - 1)
            changed[line.start] = (replace(marker, column=column), *there[1:])
    return {**found, **changed}


def _is_markup(marker: Marker) -> bool:
    word = marker.style.word
    return marker.style.kind == "bullet" and word != "*" and (word == _ITEM or not word.strip("#*:"))


def _listed(text: str, lines: Sequence[Line], signs: Mapping[int, Marker]) -> frozenset[int]:
    """The numbers of the lines of wiki lists: several in a row, two of them of the outermost level, and no comment."""
    kept: set[int] = set()
    for stretch in _stretches(lines, signs):
        levels = [len(signs[number].style.word) for number in stretch]
        long_enough = len(levels) >= _FEWEST and levels.count(min(levels)) > 1
        if long_enough and not _is_comment(text, lines, stretch):
            kept.update(stretch)
    return frozenset(kept)


def _stretches(lines: Sequence[Line], signs: Mapping[int, Marker]) -> Iterator[list[int]]:
    """The numbers of neighbouring lines that begin with signs."""
    stretch: list[int] = []
    for number in signs:
        if stretch and (number != stretch[-1] + 1 or lines[number].gap):
            yield stretch
            stretch = []
        stretch.append(number)
    yield stretch


def _is_comment(text: str, lines: Sequence[Line], stretch: Sequence[int]) -> bool:
    """Whether the signs stand before lines of running text: one is alone on its line, or a sentence goes on."""
    first = stretch[0] - (stretch[0] > 0 and text[lines[stretch[0] - 1].start] == "#")
    around = lines[max(stretch[0] - 1, 0) : stretch[-1] + 2]
    if any(line.rule and text[line.start : line.end].strip("#") == "" for line in around):
        return True
    return any(
        text[here.start : here.end].lstrip("#*: ")[:1].islower() and ends_open(text, before.start, before.end)
        for before, here in pairwise(lines[first : stretch[-1] + 1])
        if before.end - before.start >= _LONG_LINE
    )
