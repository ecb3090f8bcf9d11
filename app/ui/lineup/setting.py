"""Sets the words of blocks in lines, and keeps what was set as long as it may be painted again.

A block shows its first lines, the last of them with an ellipsis if there is more. White space is evened out:
this is a look at a wording, the reader shows it as it stands.
"""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.ui.theme import reading_font
from app.ui.utf16 import Utf16Map

_LINE_HEIGHT = 1.4
_LETTERS_A_PIXEL = 0.6
"""More letters than this on a pixel of line there never are: the rest of a long text is not looked at."""
_KEPT = 4_000
_SAMPLE = "the parties shall not, without consent, hand over what they have received"
_WIDE_FROM = "\u2e80"
"""From here on characters are as wide as the type is high."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Some words set in lines of a width; `right` says that they run from right to left."""

    layout: QTextLayout
    count: int
    height: float
    right: bool

    def draw(self, painter: QPainter, at: QPointF, color: QColor) -> None:
        """Paint them with their top left corner at a place."""
        painter.setPen(color)
        self.layout.draw(painter, at)


class Setter:
    """Sets text in one size of the reading type."""

    def __init__(self, pixels: int) -> None:
        self._kept: OrderedDict[tuple[str, int, int], Lines] = OrderedDict()
        self.set_size(pixels)

    def set_size(self, pixels: int) -> None:
        """Take another size, in px."""
        self.font: QFont = reading_font(pixels)
        metrics = QFontMetricsF(self.font)
        self.line = round(pixels * _LINE_HEIGHT)
        """The distance of lines, in px."""
        self._letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * 1.03
        self._metrics = metrics
        self._wide = float(pixels)
        self._kept.clear()

    def forget(self) -> None:
        """Keep nothing of what was set."""
        self._kept.clear()

    @property
    def laid_out(self) -> int:
        """How many texts are kept as they were set."""
        return len(self._kept)

    def estimate(self, length: int, beginning: str, width: int) -> int:
        """How many lines a text of `length` characters needs, about, without setting it."""
        wide = bool(beginning) and beginning[0] >= _WIDE_FROM
        pixels = length * (self._wide if wide else self._letter)
        return max(1, -(-int(pixels) // max(width, 1)))

    def lines(self, text: str, width: int, most: int) -> Lines:
        """The text in at most `most` lines of `width` px."""
        key = text, width, most
        if (found := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return found
        made = self._set(" ".join(text[: round(most * width * _LETTERS_A_PIXEL) + 40].split()), width, most)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def _set(self, text: str, width: int, most: int) -> Lines:
        layout, ends = self._broken(text, width, most)
        if len(ends) == most and ends[-1] < len(text):
            start = ends[-2] if most > 1 else 0
            rest = self._metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 1)
            layout, ends = self._broken(text[:start] + rest, width, most)
        return Lines(layout, len(ends), len(ends) * self.line, runs_right_to_left(text))

    def _broken(self, text: str, width: int, most: int) -> tuple[QTextLayout, list[int]]:
        """The text broken into at most `most` lines; where they end, in code points."""
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right = runs_right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        units = Utf16Map(text)
        ends: list[int] = []
        layout.beginLayout()
        while len(ends) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, len(ends) * self.line + (self.line - line.height()) / 2))
            ends.append(units.to_point(line.textStart() + line.textLength()))
        layout.endLayout()
        return layout, ends or [0]


def runs_right_to_left(text: str) -> bool:
    """Whether the first character with a direction runs from right to left (UAX 9, rule P2)."""
    for character in text[:400]:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
