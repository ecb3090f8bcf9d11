"""Draws the paragraphs that show, with the segments made visible: points and sub-points as cards with their paths
in the margin, what is not part of the document faint, all else plain."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.importing.paragraphs import INSET, PAD, Paragraph
from app.ui.importing.sheet import Sheet
from app.ui.theme import Theme, margin_font, mix

_ROUND = 5.0
_BAR = 3.0
_LABEL_GAP = 9


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph and how far below the top of the viewport it begins."""

    paragraph: Paragraph
    top: float


@dataclass(frozen=True, slots=True)
class Lit:
    """Which segments stand out, by number: the one at hand and the one under the pointer; -1: none."""

    current: int = -1
    under: int = -1
    focus: bool = False


class PagePainter:
    """Draws in the colours of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        canvas, tint, accent = (theme.color(role) for role in ("canvas", "accent_tint", "accent"))
        self._cards = {"point": tint, "subpoint": mix(canvas, tint, 0.5)}
        self._bars = {"point": accent, "subpoint": mix(canvas, accent, 0.45)}
        self._plain = mix(canvas, theme.color("text"), 0.05)

    def paint(self, painter: QPainter, sheet: Sheet, shown: Sequence[Shown], lit: Lit) -> None:
        """Draw everything that shows, first the cards and then the words on them."""
        cards: dict[int, list[QRectF]] = {}
        for one in shown:
            for number in sheet.meeting(one.paragraph.span):
                cards.setdefault(number, []).extend(_bands(sheet, one, number))
        for number, bands in cards.items():
            self._paint_card(painter, sheet, number, bands, lit)
        for one in shown:
            painter.setPen(self._theme.color("text"))
            left = one.paragraph.column.start + INSET
            one.paragraph.layout.draw(painter, QPointF(left, one.top))
            self._paint_labels(painter, sheet, one, lit)

    def _paint_card(
        self, painter: QPainter, sheet: Sheet, number: int, bands: Iterable[QRectF], lit: Lit
    ) -> None:
        segment = sheet.segments[number]
        role = segment.role if segment.path else ""
        color = self._ground(role, number, lit)
        if color is None:
            return
        boxes = _joined(bands)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for box in boxes:
            painter.drawRoundedRect(box, _ROUND, _ROUND)
        if role and boxes:
            self._paint_bar(painter, boxes, self._bars[role], rtl=sheet.rtl)
        if number == lit.current and lit.focus:
            painter.setPen(QPen(self._theme.color("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in boxes:
                painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), _ROUND, _ROUND)

    def _ground(self, role: str, number: int, lit: Lit) -> QColor | None:
        own = self._cards.get(role)
        if number == lit.current:
            return (
                self._theme.color("selection") if own else mix(self._plain, self._theme.color("text"), 0.04)
            )
        if number == lit.under:
            return mix(own, self._theme.color("accent"), 0.12) if own else self._plain
        return own

    def _paint_bar(self, painter: QPainter, boxes: Sequence[QRectF], color: QColor, *, rtl: bool) -> None:
        """The bracket: a bar along the side where lines begin."""
        painter.setBrush(color)
        for box in boxes:
            x = box.right() - _BAR if rtl else box.left()
            painter.drawRoundedRect(QRectF(x, box.top(), _BAR, box.height()), _BAR / 2, _BAR / 2)

    def _paint_labels(self, painter: QPainter, sheet: Sheet, one: Shown, lit: Lit) -> None:
        """The path of each segment beside the line on which it begins; of several on one line, all of them."""
        lines: dict[float, list[int]] = {}
        for number in sheet.meeting(one.paragraph.span):
            lead = sheet.leads[number]
            new = sheet.segments[number].path and sheet.segments[number].rule != "continuation"
            if new and one.paragraph.span.start <= lead < one.paragraph.span.end:
                bands = one.paragraph.bands(sheet.reach(number))
                if bands:
                    lines.setdefault(bands[0].top(), []).append(number)
        for top, numbers in lines.items():
            height = one.paragraph.bands(sheet.reach(numbers[0]))[0].height()
            self._paint_label(painter, sheet, one, numbers, QRectF(0, one.top + top, 0, height), lit)

    def _paint_label(
        self, painter: QPainter, sheet: Sheet, one: Shown, numbers: Sequence[int], line: QRectF, lit: Lit
    ) -> None:
        column, rtl = one.paragraph.column, sheet.rtl
        point = any(sheet.segments[number].role == "point" for number in numbers)
        room = column.room - _LABEL_GAP - 8
        left = column.end + _LABEL_GAP if rtl else column.start - _LABEL_GAP - room
        painter.setFont(margin_font(12, strong=point))
        lit_now = any(number in (lit.current, lit.under) for number in numbers)
        painter.setPen(self._theme.color("accent" if point or lit_now else "muted"))
        text = ", ".join(".".join(sheet.segments[number].path) for number in numbers)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        side = Qt.AlignmentFlag.AlignAbsolute
        side |= Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        place = QRectF(left, line.top(), room, line.height())
        order = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | order, cut)


def _bands(sheet: Sheet, one: Shown, number: int) -> list[QRectF]:
    """Where a segment stands on the viewport; the first and last line of a card with room around them."""
    reach, paragraph = sheet.reach(number), one.paragraph
    found = [band.translated(0, one.top) for band in paragraph.bands(reach)]
    if not found and paragraph.layout.lineCount() == 0:  # a blank line amid the segment
        column = paragraph.column
        found = [QRectF(column.start, one.top, column.end - column.start, paragraph.height)]
    if found and paragraph.above > PAD and reach.start >= paragraph.span.start:
        found[0].setTop(found[0].top() - PAD)
    if found and paragraph.below and reach.end <= paragraph.span.end:
        found[-1].setBottom(found[-1].bottom() + PAD)
    return found


def _joined(bands: Iterable[QRectF]) -> list[QRectF]:
    """Bands of the same width one under the other as one box."""
    boxes: list[QRectF] = []
    for band in bands:
        last = boxes[-1] if boxes else None
        if (
            last is not None
            and abs(last.bottom() - band.top()) < 1.0
            and abs(last.left() - band.left()) < 1.0
            and abs(last.right() - band.right()) < 1.0
        ):
            last.setBottom(band.bottom())
        else:
            boxes.append(QRectF(band))
    return boxes
