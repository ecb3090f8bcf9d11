"""The heading of a pane: which source it shows, and the choice of another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QWidget

from app.text.model import Source
from app.text.overview import CellState
from app.ui.direction import standing_apart
from app.ui.scale import factor, px
from app.ui.theme import Theme, ui_font
from app.ui.tips import plain_tip
from app.ui.wordings.mark_painter import mark_pen
from app.ui.wordings.marks import Side
from app.ui.wordings.source_list import OUTLET, SEARCHED, STATE, SourceList

_HEIGHT = 34
_PAD = 8
_SWATCH, _SWATCH_SHAPE = 16, 15 / 16
"""Its width in px, up to which it may grow into the pad before it, and its height as a share of that."""
_ARROW = 20
_LEAST_OUTLET = 56
_USUAL = 220
_LEAST = 108
"""Room for a short name, in px of the drawing."""
_PART = " · "
_SLACK = 2
"""Words are wider by fractions of a pixel than is told."""
NAME_AT = _PAD + _SWATCH + _PAD
"""Where the name stands, in pixels from the chooser's left edge."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The places of what a chooser shows, where they stand; `outlet` is empty where there is no room for it."""

    swatch: QRect
    name: QRect
    outlet: QRect
    arrow: QRect


class SourceChooser(QComboBox):
    """Shows the name of a source; a click, Space, F4 or Alt+Down lists all, typing chooses at once."""

    chosen = Signal(str)  # id of the source that the analyst chose

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side: Side = side
        self._theme = theme
        self.setObjectName(f"{side}Chooser")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        where = self.tr("on the left") if side == "left" else self.tr("on the right")
        self.setAccessibleName(self.tr("Source {where}").format(where=where))
        self.activated.connect(self._choose)
        self.currentIndexChanged.connect(self._describe)

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources, in this order; the reference is told beside its name."""
        current = self.current()
        self.clear()
        for row, source in enumerate(sources):
            self.addItem(source.name, source.id)
            parts = [source.outlet if _letters(source.outlet) != _letters(source.name) else ""]
            parts += [self.tr("reference")] if source.id == reference else []
            self.setItemData(row, _PART.join(part for part in parts if part), OUTLET)
            self.setItemData(row, f"{source.name} {source.outlet} {source.title}", SEARCHED)
        self.set_current(current)

    def set_states(self, states: Mapping[str, CellState]) -> None:
        """Tell what each source, by id, has of the point that is shown."""
        for row in range(self.count()):
            self.setItemData(row, states.get(self.itemData(row), "listed"), STATE)
        self.update()

    def current(self) -> str:
        """The id of the source shown, empty if none is."""
        return str(self.currentData() or "")

    def set_current(self, source: str) -> None:
        """Show this source as the chosen one, without a signal."""
        self.setCurrentIndex(self.findData(source))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def parts(self) -> Parts:
        """The places of what is shown, one behind the other from the side where reading begins."""
        height, end = self.height(), max(self.width() - _PAD - px(_ARROW), NAME_AT)
        outlet = self._told()
        wide = QFontMetrics(ui_font(strong=True)).horizontalAdvance(self.currentText()) + _SLACK
        name = QRect(NAME_AT, 0, min(wide, end - NAME_AT), height)
        behind = NAME_AT + name.width() + _PAD
        told = QRect(behind, 0, 0, height)
        if outlet and end - behind > px(_LEAST_OUTLET):
            wide = QFontMetrics(ui_font()).horizontalAdvance(outlet) + _SLACK
            told.setWidth(min(wide, end - behind))
            behind += told.width() + _PAD
        wide = min(px(_SWATCH), _SWATCH + _PAD - 2)
        high = round(wide * _SWATCH_SHAPE)
        swatch = QRect(NAME_AT - _PAD - wide, (height - high) // 2, wide, high)
        return Parts(*map(self._placed, (swatch, name, told, QRect(behind, 0, px(_ARROW - _PAD), height))))

    # Qt

    def showPopup(self) -> None:
        if self.count():
            drop = SourceList(self.model(), self.currentIndex(), self._theme, self)
            drop.picked.connect(self._pick)
            drop.drop_under(self)

    def sizeHint(self) -> QSize:
        return QSize(max(_USUAL, self._wanted()), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        name = QFontMetrics(ui_font(strong=True)).horizontalAdvance(self.currentText()) + _SLACK
        wide = NAME_AT + name + _PAD + px(_ARROW)
        return QSize(min(max(wide, _LEAST), px(_LEAST)), px(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned over the heading is meant for the page, not for another source."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            parts = self.parts()
            self._paint_swatch(painter, parts.swatch)
            painter.setFont(ui_font(strong=True))
            cut = painter.fontMetrics().elidedText
            name = cut(self.currentText(), Qt.TextElideMode.ElideMiddle, parts.name.width())
            self._write(painter, "text", parts.name, name)
            painter.setFont(ui_font())
            outlet = _told_within(painter.fontMetrics(), self._told(), parts.outlet.width())
            self._write(painter, "muted", parts.outlet, outlet)
            self._paint_arrow(painter, parts.arrow)

    # private

    def _told(self) -> str:
        """What stands beside the name."""
        return str(self.currentData(OUTLET) or "")

    def _wanted(self) -> int:
        """The width in which all of it can be read."""
        outlet = self._told()
        name = QFontMetrics(ui_font(strong=True)).horizontalAdvance(self.currentText()) + _SLACK
        told = QFontMetrics(ui_font()).horizontalAdvance(outlet) + _SLACK + _PAD if outlet else 0
        return NAME_AT + name + _PAD + told + px(_ARROW) + _PAD

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.color("accent"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self.underMouse():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_swatch(self, painter: QPainter, box: QRect) -> None:
        """How this side's own words are marked: the legend of the pane."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._side}_tint"))
        painter.drawRoundedRect(QRectF(box.adjusted(0, 0, 0, -2)), 2.5, 2.5)
        painter.setPen(mark_pen(self._theme, self._side))
        y = box.bottom() - 1.0
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right(), y))

    def _write(self, painter: QPainter, role: str, place: QRect, text: str) -> None:
        """Words that there is room for."""
        if place.width() > 0:
            painter.setPen(self._theme.color(role))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, standing_apart(text))

    def _placed(self, part: QRect) -> QRect:
        """A part where it stands, as one reads from left to right or from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)

    def _paint_arrow(self, painter: QPainter, box: QRect) -> None:
        middle = QPointF(box.center().x(), box.center().y() + 1.5)
        pen = QPen(self._theme.color("muted"), 1.6 * factor())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        tip = ((-4, -2), (0, 2), (4, -2))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * factor() for x, y in tip]))

    def _pick(self, row: int) -> None:
        self.setCurrentIndex(row)
        self.activated.emit(row)

    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.itemData(row)))

    def _describe(self) -> None:
        self.updateGeometry()
        outlet = self.currentData(OUTLET) or ""
        said = " · ".join(part for part in (self.currentText(), outlet) if part)
        self.setToolTip(plain_tip(said))
        self.setAccessibleDescription(said)


def _told_within(metrics: QFontMetrics, told: str, width: int) -> str:
    """What is told beside a name, in `width` px: of an outlet its end gives way, not what stands behind it."""
    outlet, part, behind = told.rpartition(_PART)
    end = part + behind if outlet else ""
    room = width - metrics.horizontalAdvance(end)
    if not end or room < px(_LEAST_OUTLET) // 2:
        return metrics.elidedText(told, Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, room) + end


def _letters(name: str) -> str:
    """What makes a name that name, however it is spelled."""
    return "".join(character for character in name.casefold() if character.isalnum())
