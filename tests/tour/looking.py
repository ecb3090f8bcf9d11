"""What can be told of a window without an eye: whether something sticks out, lies on something else, or is cut."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRubberBand,
    QScrollBar,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from app.ui.elided import ElidedLabel

_FEW_COLOURS = 12
_STEP = 7
"""Every so many pixels one is looked at."""
_HANDLE = QMargins(1, 0, 1, 0)
"""Qt lets the last pane stand on the window's edge, from right to left."""
_FURNITURE = QRubberBand | QSplitterHandle | QScrollBar


def is_blank(picture: QImage) -> bool:
    """Whether nothing but a ground or two is in a picture."""
    places = ((x, y) for x in range(0, picture.width(), _STEP) for y in range(0, picture.height(), _STEP))
    return len({picture.pixel(x, y) for x, y in places}) < _FEW_COLOURS


def faults(window: QWidget) -> list[str]:
    """What a designer would see at once, in words."""
    seen = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
    return [*_off_screen(window), *_sticking_out(window, seen), *_overlapping(seen), *_cut(seen)]


def _off_screen(window: QWidget) -> Iterator[str]:
    if not window.screen().geometry().contains(window.geometry()):
        yield f"{_named(window)} is not wholly on the screen: {window.geometry().getRect()}"


def _sticking_out(window: QWidget, seen: list[QWidget]) -> Iterator[str]:
    room = QRect(QPoint(), window.size()).marginsAdded(_HANDLE)
    for one in seen:
        if isinstance(one, _FURNITURE) or _scrolls(one, window):
            continue
        if not room.contains(QRect(one.mapTo(window, QPoint()), one.size())):
            yield f"{_named(one)} sticks out of {_named(window)}"


def _overlapping(seen: list[QWidget]) -> Iterator[str]:
    families: dict[int, list[QWidget]] = {}
    for one in seen:
        if isinstance(one, QLineEdit | QComboBox) or _words(one):
            families.setdefault(id(one.parentWidget()), []).append(one)
    for family in families.values():
        for one, other in combinations(family, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{_named(one)} lies on {_named(other)}"


def _cut(seen: list[QWidget]) -> Iterator[str]:
    for one in seen:
        if not _words(one) or isinstance(one, ElidedLabel):
            continue
        wanted = _wanted(one)
        if one.height() < wanted.height():
            yield f"{_named(one)} is {one.height()} px high, its words {wanted.height()}"
        if one.width() + 1 < wanted.width() and not one.toolTip():
            yield f"{_named(one)} is {one.width()} px wide, its words {wanted.width()}"


def _scrolls(one: QWidget, window: QWidget) -> bool:
    """Whether a widget stands in something that scrolls."""
    owner = one.parentWidget()
    while owner is not None and owner is not window:
        if isinstance(owner, QAbstractScrollArea):
            return True
        owner = owner.parentWidget()
    return False


def _words(one: QWidget) -> str:
    """What a label or button says in lines that do not wrap."""
    if isinstance(one, QLabel):
        rich = one.textFormat() == Qt.TextFormat.RichText
        return "" if one.wordWrap() or rich else one.text()
    if isinstance(one, QToolButton) and one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    return one.text() if isinstance(one, QPushButton | QToolButton) else ""


def _wanted(one: QWidget) -> QSize:
    """The room that words want: of a button, with what its frame takes above and below."""
    size = QFontMetrics(one.font()).size(Qt.TextFlag.TextShowMnemonic.value, _words(one))
    if isinstance(one, QAbstractButton):
        size.setHeight(max(size.height(), one.sizeHint().height()))
    return size


def _named(one: QWidget) -> str:
    said = one.text() if isinstance(one, QLabel | QAbstractButton) else one.accessibleName()
    return f"{type(one).__name__} {said or one.objectName()!r}"
