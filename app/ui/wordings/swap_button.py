"""The button between the two choosers: the sources change places."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.scale import factor, px
from app.ui.theme import Theme

_SIDE = 28


class SwapButton(QToolButton):
    """Two arrows, drawn in the theme's own colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("swapButton")
        self.setToolTip(self.tr("Swap the two sources"))
        self.setAccessibleName(self.tr("Swap the two sources"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(_SIDE), px(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus() or self.isDown():
                painter.setPen(
                    QPen(self._theme.color("accent"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen
                )
                painter.setBrush(self._theme.color("hover"))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
            pen = QPen(self._theme.color("muted"), 1.5 * factor())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            middle = QRectF(self.rect()).center()
            _arrow(painter, middle + QPointF(0, -3.5) * factor(), 1)
            _arrow(painter, middle + QPointF(0, 3.5) * factor(), -1)


def _arrow(painter: QPainter, middle: QPointF, way: int) -> None:
    """An arrow to the right (1) or the left (-1) through a point."""
    half, barb = QPointF(6.5 * way, 0) * factor(), QPointF(-3 * way, 3) * factor()
    tip = middle + half
    painter.drawLine(middle - half, tip)
    painter.drawPolyline(QPolygonF((QPointF(tip.x() + barb.x(), tip.y() - barb.y()), tip, tip + barb)))
