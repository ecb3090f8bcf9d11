"""The heading of a block: who words it so, and how far that is from the base."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from app.ui.access.roles import Pressed
from app.ui.direction import standing_apart
from app.ui.points.heat import hatch
from app.ui.scale import px, scaled
from app.ui.theme import Theme, ui_font
from app.ui.tips import plain_tip

HEIGHT = 32
_GAP = 10
_CELL = 22.0, 10.0
_FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: `names` of the sources, how they are one (`alike`), the `figures` of the comparison.

    `divergence` from the base fills the cell, None: there is none; `silent`: the sources say nothing; `is_base`
    and `is_current`: the block is the base, or shows the right side of the chosen pair. `instead` is what the
    base has at the difference that the analyst is at.
    """

    names: str = ""
    alike: str = ""
    figures: str = ""
    tip: str = ""
    divergence: float | None = None
    silent: bool = False
    is_base: bool = False
    is_current: bool = False
    instead: str = ""


class BlockHeader(QWidget):
    """A row that can be clicked and has keys: Enter, B, the arrows.

    Places are reckoned as one reads from left to right; `_placed` tells where they stand.
    """

    chosen = Signal()  # clicked, or Space
    opened = Signal()  # side by side, please
    baseWanted = Signal()
    stepped = Signal(int)  # to a block so many further on
    menuWanted = Signal(object)  # QPoint on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._heading = theme, Heading()
        self._edge = self._end = 0
        self.open_button = self._button(
            self.tr("Side by side"), self.tr("Open side by side with the base (Enter)")
        )
        self.base_button = self._button(self.tr("Make base"), self.tr("Compare all others with this (B)"))
        self.open_button.clicked.connect(self.opened)
        self.base_button.clicked.connect(self.baseWanted)
        scaled(self, lambda: self.setFixedHeight(px(HEIGHT)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def heading(self) -> Heading:
        """What it says now."""
        return self._heading

    def show_heading(self, heading: Heading) -> None:
        """Say this."""
        if heading != self._heading:
            self._heading = heading
            self.setToolTip(plain_tip(heading.tip))
            self.setAccessibleDescription(heading.tip)
            said = (heading.names, heading.alike, heading.figures, heading.instead)
            self.setAccessibleName(", ".join(part for part in said if part))
            self._offer()
            self.update()

    def accessible(self) -> Pressed:
        """To a screen reader it is a button, which chooses the block."""
        return Pressed(self, self.chosen.emit)

    def set_edge(self, left: int, right: int) -> None:
        """Where the text below begins, and where its column ends, in pixels from the side where reading begins."""
        self._edge, self._end = left, right
        x = right
        for button in (self.base_button, self.open_button):
            size = button.sizeHint()
            x -= size.width()
            place = QRect(x, (px(HEIGHT) - size.height()) // 2, size.width(), size.height())
            button.setGeometry(self._placed(place))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        heading, theme = self._heading, self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            box = QRect(self._edge, 0, self._room() - self._edge, px(HEIGHT))
            if heading.silent:
                hatch(painter, self._cell(box), QPen(theme.color("muted"), 1.0))
                box.setLeft(box.left() + round(_CELL[0]) + _GAP)
            rest = self._width(heading.alike) + self._figures_width()
            box = self._paint_names(painter, box, rest)
            self._paint_figures(painter, box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_Home: -(10**6), keys.Key_End: 10**6}
        if event.key() in steps:
            self.stepped.emit(steps[keys(event.key())])
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit()
        elif event.key() == keys.Key_Space:
            self.chosen.emit()
        elif event.key() == keys.Key_B and not event.modifiers():
            self.baseWanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menuWanted.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()

    # private

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("link", "yes")
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.hide()
        return button

    def _offer(self) -> None:
        """Show what can be done with the block where the mouse or the keyboard is."""
        on = self.underMouse() or self.hasFocus()
        heading = self._heading
        self.open_button.setVisible(on and not heading.is_base and not heading.silent)
        self.base_button.setVisible(on and not heading.is_base and not heading.silent)
        self.update()

    def _room(self) -> int:
        """How far what is painted may reach."""
        buttons = (self.open_button, self.base_button)
        shown = [self._placed(button.geometry()).left() for button in buttons if not button.isHidden()]
        return min(shown, default=self._end) - _GAP

    def _paint_ground(self, painter: QPainter) -> None:
        row = QRect(self._edge - _GAP, 1, self._end - self._edge + _GAP + 4, px(HEIGHT) - 2)
        box = QRectF(self._placed(row))
        focus = self.hasFocus()
        painter.setPen(QPen(self._theme.color("accent"), 1.5) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        if focus or self.underMouse():
            painter.drawRoundedRect(box, 5, 5)
        if self._heading.is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            bar = self._placed(QRect(self._edge - _GAP - 7, 8, 3, px(HEIGHT) - 16))
            painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)

    def _paint_names(self, painter: QPainter, box: QRect, rest: int) -> QRect:
        """The names and how they are one; returns the place behind them."""
        heading = self._heading
        font = ui_font(strong=not heading.silent)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if heading.silent else "text"))
        room = max(box.width() - rest, min(box.width(), 90))
        names = painter.fontMetrics().elidedText(heading.names, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(self._placed(box), _FLAGS, standing_apart(names))
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(names) + _GAP)
        return self._paint_quietly(painter, box, heading.alike)

    def _paint_figures(self, painter: QPainter, box: QRect) -> None:
        heading = self._heading
        if heading.divergence is not None and box.width() > _CELL[0]:
            painter.setPen(QPen(self._theme.color("line"), 1.0))
            painter.setBrush(self._theme.heat(heading.divergence))
            painter.drawRoundedRect(self._cell(box), 2, 2)
            box.setLeft(box.left() + round(_CELL[0]) + 7)
        box = self._paint_quietly(painter, box, heading.figures)
        self._paint_quietly(painter, box, heading.instead, "left")

    def _paint_quietly(self, painter: QPainter, box: QRect, text: str, role: str = "muted") -> QRect:
        if not text or box.width() < 24:
            return box
        painter.setFont(ui_font())
        painter.setPen(self._theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(self._placed(box), _FLAGS, standing_apart(shown))
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(shown) + _GAP)
        return box

    def _figures_width(self) -> int:
        cell = round(_CELL[0]) + 7 if self._heading.divergence is not None else 0
        return cell + self._width(self._heading.figures)

    def _width(self, text: str) -> int:
        return QFontMetrics(ui_font()).horizontalAdvance(text) + _GAP if text else 0

    def _cell(self, box: QRect) -> QRectF:
        """The place of the cell of divergence at the beginning of a stretch of the row."""
        width, height = _CELL
        place = self._placed(QRect(box.left(), 0, round(width), 1))
        return QRectF(place.left(), box.center().y() - height / 2 + 0.5, width, height)

    def _placed(self, part: QRect) -> QRect:
        """A part of the row where it stands, as one reads from left to right or from right to left; and back."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
