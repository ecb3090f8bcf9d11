"""Pairs of texts with the marks that a person made on them, as `pairs/*.txt` hold them.

`[-only left-]` and `{+only right+}`. White space at an insertion goes with what follows. `pairs/known.txt` holds those
that the program marks otherwise, what it does today, and why.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.text.script import EditScript

_FOLDER = Path(__file__).with_name("pairs")
_MARK = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_DRAWN = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}


class MarkedPair(NamedTuple):
    """Two texts as one, with marks; `today` is what the program makes of them where that differs."""

    title: str
    marked: str
    today: str

    @property
    def sides(self) -> tuple[str, str]:
        """The two texts without marks."""
        left = _MARK.sub(lambda mark: mark[1] or "", self.marked)
        return left, _MARK.sub(lambda mark: mark[2] or "", self.marked)

    @property
    def marks(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """What the person marked: code points into the left and into the right text."""
        spans: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
        at = [0, 0]
        last = 0
        for mark in _MARK.finditer(self.marked):
            side = 0 if mark[1] is not None else 1
            at = [place + mark.start() - last for place in at]
            spans[side].append((at[side], at[side] + len(mark[side + 1])))
            at[side] += len(mark[side + 1])
            last = mark.end()
        return spans


def _blocks(path: Path) -> Iterator[list[str]]:
    text = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), path.read_text(encoding="utf-8"))
    for block in text.strip("\n").split("\n\n"):
        title, *lines = block.split("\n")
        yield [title.removeprefix("# "), *lines]


def agreed_pairs() -> list[MarkedPair]:
    """The pairs that the program marks exactly as the person did."""
    files = sorted(path for path in _FOLDER.glob("*.txt") if path.name != "known.txt")
    return [MarkedPair(title, "\n".join(lines), "") for path in files for title, *lines in _blocks(path)]


def known_differences() -> list[MarkedPair]:
    """The pairs that it marks otherwise."""
    blocks = [[line.partition(": ")[2] for line in lines] for _, *lines in _blocks(_FOLDER / "known.txt")]
    titles = [title for title, *_ in _blocks(_FOLDER / "known.txt")]
    return [MarkedPair(title, want, today) for title, (want, today, _why) in zip(titles, blocks, strict=True)]


def drawn(left: str, right: str, script: EditScript) -> str:
    """The edit script in the notation of the pairs."""
    parts = []
    for op in script.ops:
        text = op.right.of(right) if op.kind == "insert" else op.left.of(left)
        parts.append(_DRAWN[op.kind].format(text))
    return "".join(parts)
