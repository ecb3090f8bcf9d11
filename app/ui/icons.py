"""The icons: one set of strokes on a 20 x 20 grid, drawn in the theme's colours at whatever size is asked.

The engine draws the SVG when an icon is painted, so icons are sharp on every screen and cost nothing until
seen.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import places
from app.ui.mirror import is_mirrored
from app.ui.theme import Theme, mix

_DIRECTED = frozenset(("aside", "back", "forward", "put"))
"""Icons with an arrow along the line of reading: turned round where one reads from right to left."""


def icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """The icon of that name in a colour of the theme, paler when disabled.

    Raises OSError if there is none.
    """
    color = theme.color(role)
    return QIcon(_Strokes(name, color, mix(theme.color("panel"), color, 0.35)))


def application_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    return QIcon(_Strokes("variorum", QColor(), QColor()))


class _Strokes(QIconEngine):
    def __init__(self, name: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name = name
        self._colors = color, disabled
        _source(name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        color, disabled = self._colors
        chosen = disabled if mode == QIcon.Mode.Disabled else color
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        if rect.width() > rect.height():  # and with room behind the icon: words follow (`worded`)
            square.moveLeft(rect.right() + 1 - side if is_mirrored() else rect.left())
        painter.save()
        if self._name in _DIRECTED and is_mirrored():
            painter.translate(2 * square.center().x(), 0)
            painter.scale(-1, 1)
        _renderer(self._name, chosen.name()).render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> "_Strokes":
        return _Strokes(self._name, *self._colors)


@cache
def _source(name: str) -> str:
    return places.resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
