"""Whether all that a window says can be read: nothing is cut off for good, and nothing is off the screen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.ui.elided import ElidedLabel

SCREEN = QSize(1280, 720)
DIALOGS = ("backups", "history", "settings", "shortcuts", "about", "spellings", "sources", "manual")
MODES = ("read-pair", "read-stacked", "read-inline", "read-all", "read-document")


def words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def wanted_width(widget: QWidget) -> int:
    """The width of what a label or button says in one line, in px."""
    return QFontMetrics(widget.font()).size(Qt.TextFlag.TextShowMnemonic.value, words_of(widget)).width()


def says_words(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) and not widget.wordWrap() and widget.textFormat() != Qt.TextFormat.RichText
    if isinstance(widget, QToolButton):
        return bool(widget.text()) and widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QPushButton) and bool(widget.text())


def cut_off(window: QWidget) -> Iterator[str]:
    """What shows but is narrower than its words, though neither elided with a tool tip nor wrapped."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not says_words(widget) or isinstance(widget, ElidedLabel):
            continue
        if wanted_width(widget) > widget.width() + 1 and not widget.toolTip():
            yield f"{type(widget).__name__} {words_of(widget)!r}: {widget.width()} px"


def outside(window: QWidget) -> Iterator[str]:
    """What takes the keyboard but stands outside its window, and in nothing that scrolls."""
    room = QRect(QPoint(), window.size())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLineEdit)):
            continue
        owner = widget.parentWidget()
        while owner is not None and owner is not window and not isinstance(owner, QAbstractScrollArea):
            owner = owner.parentWidget()
        if owner is window and not room.contains(QRect(widget.mapTo(window, QPoint()), widget.size())):
            yield f"{type(widget).__name__} {widget.accessibleName()!r}"


def assert_all_can_be_read(window: QWidget) -> None:
    assert list(cut_off(window)) == []
    assert list(outside(window)) == []
