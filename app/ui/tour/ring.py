"""A ring around what a step speaks of. The mouse goes through it: one can try the thing."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

WIDTH = 3
_OUT, _ROUND, _HALO = 4, 9, 1


class Ring(QWidget):
    """Only as large as its line: what is inside stays as quick as ever."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def surround(self, target: QRect, area: QRect) -> None:
        """Stand around a target, both in the window's coordinates, and within the area."""
        box = target.adjusted(-_OUT, -_OUT, _OUT, _OUT).intersected(area)
        self.setGeometry(box)
        inside = self.rect().adjusted(*(side * (WIDTH + 2 * _HALO + _ROUND) for side in (1, 1, -1, -1)))
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = WIDTH / 2 + _HALO
        box = QRectF(self.rect()).adjusted(middle, middle, -middle, -middle)
        for role, width in (("canvas", WIDTH + 2 * _HALO), ("accent", WIDTH)):
            painter.setPen(QPen(self._theme.color(role), width))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
