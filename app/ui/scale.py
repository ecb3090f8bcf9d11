"""How large the window's own text is, and what holds it: one scale for the whole program.

The window is drawn for type of 13 px. Whatever holds letters or signs (a row, a column of numbers, an icon, a chip)
asks `px` for its size; the room around it stays. The analyst chooses the scale, and a system whose own text is large
adds to it. Wordings have a size of their own.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QToolBar, QWidget

GREATEST = 2.0
"""No window is drawn larger: beyond it, a screen of 1280 x 720 would not hold it."""
_USUAL_PX = {"darwin": 13, "win32": 12}
_USUAL_ELSEWHERE_PX = 15
"""The size of a system's type up to which nobody has asked for large text."""
_SHARE = 0.94  # of the screen, for a window that would like to be larger


@dataclass(slots=True)
class _Chosen:
    factor: float = 1.0


class _Teller(QObject):
    changed = Signal()


_chosen = _Chosen()


def px(pixels: float) -> int:
    """So many pixels of the drawing as they are now on the screen."""
    return round(pixels * _chosen.factor)


def factor() -> float:
    """The scale, 1 to `GREATEST`."""
    return _chosen.factor


def choose_scale(percent: int, system: float = 1.0) -> bool:
    """Draw everything that large from now on, `system` times as large as the system asks for; whether that is another
    size than before."""
    wanted = min(max(percent / 100 * system, 1.0), GREATEST)
    if wanted == _chosen.factor:
        return False
    _chosen.factor = wanted
    return True


def tell() -> None:
    """Let everything that is `scaled` take its size anew; fonts and style sheet are set by then."""
    _teller().changed.emit()


def system_scale() -> float:
    """How many times as large as usual this system's text is, from 1 on."""
    if QGuiApplication.instance() is None:
        return 1.0
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(QFontInfo(font).pixelSize() / _USUAL_PX.get(sys.platform, _USUAL_ELSEWHERE_PX), 1.0)


def scaled(widget: QWidget, deed: Callable[[], object]) -> None:
    """Do it now, and whenever the scale is another, as long as the widget lives: it gives something its size."""
    _Held(widget, deed)
    deed()


def set_scaled_height(widget: QWidget, pixels: int) -> None:
    """Fix a height in pixels of the drawing, whatever the scale is."""
    scaled(widget, lambda: widget.setFixedHeight(px(pixels)))


def set_scaled_width(widget: QWidget, pixels: int) -> None:
    """Fix a width in pixels of the drawing, whatever the scale is."""
    scaled(widget, lambda: widget.setFixedWidth(px(pixels)))


def set_scaled_icons(button: QAbstractButton | QToolBar, pixels: int) -> None:
    """Give icons a size in pixels of the drawing, whatever the scale is."""
    scaled(button, lambda: button.setIconSize(QSize(px(pixels), px(pixels))))


def fit(window: QWidget, size: tuple[int, int]) -> None:
    """Give a window or dialog its size, in the present scale, as far as the screen has room for it.

    One that shows already keeps its middle where it is, as far as that leaves it on the screen.
    """
    screen, middle = window.screen().availableGeometry(), window.frameGeometry().center()
    room = screen.size() * _SHARE
    window.resize(min(px(size[0]), room.width()), min(px(size[1]), room.height()))
    if window.isVisible():
        frame = window.frameGeometry()
        frame.moveCenter(middle)
        frame.moveRight(min(frame.right(), screen.right()))
        frame.moveBottom(min(frame.bottom(), screen.bottom()))
        window.move(max(frame.left(), screen.left()), max(frame.top(), screen.top()))


class _Held(QObject):
    """Lives and ends with its widget, and with it the connection."""

    def __init__(self, widget: QWidget, deed: Callable[[], object]) -> None:
        super().__init__(widget)
        self._deed = deed
        _teller().changed.connect(self._again)

    def _again(self) -> None:
        self._deed()


@cache
def _teller() -> _Teller:
    return _Teller()
