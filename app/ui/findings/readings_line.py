"""Sets the readings of a variant on one line: the words of each in reading type, behind them who reads so.

Where there is no room for all, the longest readings give way first; names that do not fit are counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle

from app.ui.findings.model import ReadingText
from app.ui.scale import px
from app.ui.sources.short_names import ShortNames
from app.ui.theme import Theme, reading_font, ui_font
from app.ui.wordings.mark_painter import mark_pen
from app.ui.wordings.marks import Side
from app.ui.written import quoted

WORDS_PX = 15
NAMES_PX = 12
_GAP = 6  # between words and names
_BETWEEN = 12  # on either side of the line between two readings
_LEAST = 116  # px below which a reading cannot be told
_WIDTHS = 4_000  # so many widths are remembered
_FLAGS = (
    Qt.AlignmentFlag.AlignLeading
    | Qt.AlignmentFlag.AlignTop
    | Qt.TextFlag.TextDontClip
    | Qt.TextFlag.TextSingleLine
)


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """How much of `room` each gets: what it wants while that lasts, the largest giving way first."""
    given, left = [0] * len(wanted), room
    waiting = sorted(range(len(wanted)), key=lambda number: wanted[number])
    for place, number in enumerate(waiting):
        given[number] = max(min(wanted[number], left // (len(waiting) - place)), 0)
        left -= given[number]
    return given


def isolated(text: str) -> str:
    """Text that runs in its own direction whatever stands around it (Unicode's FIRST STRONG ISOLATE)."""
    return f"\u2068{text}\u2069"


@dataclass(slots=True)
class _Pen:
    """Where on the line is written next: a box that gets smaller from where reading begins."""

    painter: QPainter
    line: QRect
    baseline: int
    at: int = 0

    @property
    def room(self) -> int:
        return self.line.width() - self.at

    def write(self, text: str, font: QFont, width: int) -> QRect:
        """Write in the colour that the painter has; the place taken."""
        metrics = QFontMetrics(font)
        box = QRect(self.line.left() + self.at, self.baseline - metrics.ascent(), width, metrics.height())
        seen = QStyle.visualRect(self.painter.layoutDirection(), self.line, box)
        self.painter.setFont(font)
        self.painter.drawText(seen, _FLAGS, text)
        self.at += width
        return seen


@dataclass(slots=True)
class _Run:
    """Words that are written in one go, and how wide they are."""

    text: str = ""
    width: int = 0

    def add(self, text: str, width: int) -> None:
        self.text += text
        self.width += width

    def clear(self) -> None:
        self.text, self.width = "", 0


class ReadingsLine:
    """Paints lines of readings in one theme. `pair` are the sources in the panes, whose names are marked; `short` cuts
    the names of all sources.
    """

    def __init__(
        self, theme: Theme, pair: tuple[str, str] = ("", ""), short: ShortNames | None = None
    ) -> None:
        self._theme, self._short = theme, short or ShortNames(())
        left, right = pair
        self._sides: dict[str, Side] = {left: "left", right: "right"}
        self._words, self._omission, self._names = (
            reading_font(px(WORDS_PX)),
            reading_font(px(WORDS_PX)),
            ui_font(),
        )
        self._omission.setItalic(True)
        self._names.setPixelSize(px(NAMES_PX))
        self._widths: dict[tuple[str, bool], int] = {}  # of texts in reading type, or in that of names, in px
        self._nothing = QCoreApplication.translate("ReadingsLine", "nothing")

    def paint(
        self, painter: QPainter, line: QRect, baseline: int, readings: Sequence[ReadingText], *, faint: bool
    ) -> None:
        """Write readings into `line`, on a baseline given in the painter's coordinates; `faint`: quietly."""
        shown = readings[: max((line.width() + _BETWEEN) // (px(_LEAST) + 2 * _BETWEEN), 1)]
        more = f"+{len(readings) - len(shown)}" if len(shown) < len(readings) else ""
        kept = self._width(more, self._names) + 2 * _BETWEEN if more else 0
        room = line.width() - kept - 2 * _BETWEEN * (len(shown) - 1)
        pen = _Pen(painter, line, baseline)
        for number, (reading, share) in enumerate(
            zip(shown, shares(self._wanted(shown, room), room), strict=True)
        ):
            if number:
                self._part(pen)
            self._reading(pen, reading, share, faint=faint)
        if more:
            self._part(pen)
            painter.setPen(self._theme.color("muted"))
            pen.write(isolated(more), self._names, kept - 2 * _BETWEEN)

    def _wanted(self, readings: Sequence[ReadingText], most: int) -> list[int]:
        return [self._words_width(reading) + _GAP + self._names_width(reading, most) for reading in readings]

    def _reading(self, pen: _Pen, reading: ReadingText, share: int, *, faint: bool) -> None:
        wanted = self._words_width(reading)
        room = min(self._names_width(reading, share), max(share * 2 // 5, share - wanted - _GAP))
        named, names = self._who_fits(reading, room)
        quiet = faint or not reading.words
        pen.painter.setPen(self._theme.color("muted" if quiet else "text"))
        width = min(wanted, share - names - _GAP)
        pen.write(self._set(reading, width), self._words if reading.words else self._omission, width)
        pen.at += _GAP
        self._who(pen, reading, named, names)

    def _who_fits(self, reading: ReadingText, room: int) -> tuple[int, int]:
        """How many of the sources can be named in `room` px, and what of it they take with the count of the others."""
        comma, between = self._width(",", self._names), self._width(" ", self._names)
        named, taken, at = 1, room, -comma - between
        for number, (_, name) in enumerate(self._sorted(reading), 1):
            at += comma + between + self._width(name, self._names)
            more = len(reading.sources) - number
            whole = at + (comma + self._width(f" +{more}", self._names) if more else 0)
            if whole <= room:
                named, taken = number, whole
            if at > room:
                break
        return named, taken

    def _sorted(self, reading: ReadingText) -> Iterator[tuple[str, str]]:
        """The sources of a reading by id and name, those in the panes first."""
        yield from (source for source in reading.sources if source[0] in self._sides)
        yield from (source for source in reading.sources if source[0] not in self._sides)

    def _who(self, pen: _Pen, reading: ReadingText, named: int, room: int) -> None:
        """So many of the sources, and how many more there are. Those in the panes are written each by itself, the
        others in one go."""
        end, more = pen.at + room, len(reading.sources) - named
        counted = self._width(f" +{more}", self._names) if more else 0
        run = _Run()
        for number, (source, name) in enumerate(islice(self._sorted(reading), named)):
            comma = self._width(",", self._names) if more or number < named - 1 else 0
            width = max(min(self._width(name, self._names), end - pen.at - run.width - comma - counted), 0)
            if source in self._sides:
                self._name(pen, name, width, self._sides[source])
            else:
                run.add(self._fitted(name, width), width)
            if comma:
                run.add(", ", comma + self._width(" ", self._names))
            if source in self._sides:
                self._write_run(pen, run)
        if more:
            run.add(isolated(f"+{more}"), max(end - pen.at - run.width, 0))
        self._write_run(pen, run)
        pen.at = end

    def _write_run(self, pen: _Pen, run: "_Run") -> None:
        """Write what has come together, and begin anew."""
        if run.text:
            pen.painter.setPen(self._theme.color("muted"))
            pen.write(run.text, self._names, run.width)
            run.clear()

    def _name(self, pen: _Pen, name: str, width: int, side: Side) -> None:
        """The name of a source in a pane, underlined as its own words are there."""
        pen.painter.setPen(self._theme.color(side))
        box = pen.write(self._fitted(name, width), self._names, width)
        y = pen.baseline + 4
        pen.painter.setPen(mark_pen(self._theme, side, 1.4))
        smooth = QPainter.RenderHint.Antialiasing  # dots are else of different sizes
        pen.painter.setRenderHint(smooth)
        pen.painter.drawLine(QPoint(box.left() + 1, y), QPoint(box.right(), y))
        pen.painter.setRenderHint(smooth, on=False)

    def _fitted(self, name: str, width: int) -> str:
        """A name as it stands on the line, cut if need be."""
        fits = self._width(name, self._names) <= width
        return isolated(name if fits else self._short.cut(name, QFontMetrics(self._names), width))

    def _part(self, pen: _Pen) -> None:
        """A fine line between two readings."""
        x = pen.line.left() + pen.at + _BETWEEN
        seen = QStyle.visualRect(pen.painter.layoutDirection(), pen.line, QRect(x, 0, 1, 1)).left()
        pen.painter.setPen(QPen(self._theme.color("line_strong"), 1))
        pen.painter.drawLine(QPoint(seen, pen.baseline - px(11)), QPoint(seen, pen.baseline + px(3)))
        pen.at += 2 * _BETWEEN

    def _set(self, reading: ReadingText, width: int) -> str:
        """The words as they stand on the line, in quotation marks, cut to a width in px."""
        if not reading.words:
            return _cut(self._nothing, self._omission, width, Qt.TextElideMode.ElideRight)
        inside = width - self._width(quoted(""), self._words)
        return isolated(quoted(_cut(reading.words, self._words, inside, Qt.TextElideMode.ElideRight)))

    def _words_width(self, reading: ReadingText) -> int:
        if not reading.words:
            return ceil(QFontMetricsF(self._omission).horizontalAdvance(self._nothing)) + 2
        return self._width(quoted(""), self._words) + self._width(reading.words, self._words) + 2

    def _names_width(self, reading: ReadingText, most: int) -> int:
        """Of all names in px; of many no more than it takes to get beyond `most`."""
        between = self._width(",", self._names) + self._width(" ", self._names)
        taken = -between
        for _, name in reading.sources:
            taken += between + self._width(name, self._names)
            if taken > most:
                break
        return taken

    def _width(self, text: str, font: QFont) -> int:
        key = text, font is self._words
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _WIDTHS:
                self._widths.clear()
            width = self._widths[key] = ceil(QFontMetricsF(font).horizontalAdvance(text))
        return width


def _cut(text: str, font: QFont, width: int, where: Qt.TextElideMode) -> str:
    return QFontMetrics(font).elidedText(text, where, width)
