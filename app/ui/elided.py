"""A line of words that gives way: where there is no room for all of it, its end is left out; the tool tip has it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QToolTip, QWidget

from app.ui.direction import standing_apart
from app.ui.tips import plain_tip

_LEAST = 3
"""So many letters a line is wide at least, in widths of an m."""


class ElidedLabel(QLabel):
    """Plain text in one line. `text` and the accessible name are all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def is_cut(self) -> bool:
        """Whether not all of it shows."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), _LEAST * self.fontMetrics().horizontalAdvance("m")), whole.height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.is_cut:
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut and self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            super().paintEvent(
                event
            )  # which would put a Latin name where reading ends in the other direction
            return
        box = self.contentsRect()
        cut = fitting(self.text(), self.fontMetrics(), box.width())
        with QPainter(self) as painter:
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            self.style().drawItemText(
                painter,
                box,
                side.value,
                self.palette(),
                self.isEnabled(),
                cut,
                self.foregroundRole(),
            )


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """As much of the words as there is room for in so many px, set apart."""
    room = width
    while True:
        shown = standing_apart(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        # Where they are cut, Arabic letters take another form, which may be wider than Qt reckons.
        over = metrics.horizontalAdvance(shown) - width
        if over <= 0 or room <= 0:
            return shown
        room -= over
