"""A choice in a side of the dialog."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

_ROWS = 18
_FROM_END = 15
_BESIDE = 30
"""Room beside the entries for the scroll bar, in px."""
_ARROW = (QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2))


class Choice(QComboBox):
    """No wider than its place, however long its entries; a wheel turned over it is meant for what scrolls there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(_ROWS)
        self.setView(QListView(self))  # one that the style sheet reaches

    def showPopup(self) -> None:
        """As wide as its entries need, if that is wider than the choice itself."""
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + _BESIDE))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's, with the arrow that the style sheet takes away."""
        super().paintEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(_FROM_END if rtl else self.width() - _FROM_END, self.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([middle + point for point in _ARROW]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
