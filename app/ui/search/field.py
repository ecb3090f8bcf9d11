"""The palette's field: what is typed goes into it, the other keys move in the list."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class PaletteField(QLineEdit):
    """Has the keyboard as long as the palette is open."""

    stepped = Signal(int)  # so many rows down
    paged = Signal(int)  # so many pages down
    ended = Signal(bool)  # to the last row, or else the first
    entered = Signal(bool)  # the chosen row is wanted; whether the palette stays open
    completionWanted = Signal()  # Tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteField")
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and not modifiers & ~_CONTROL:
            self.entered.emit(bool(modifiers & _CONTROL))
        elif key in _STEPS and not modifiers:
            self.stepped.emit(_STEPS[key])
        elif key in _PAGES and not modifiers:
            self.paged.emit(_PAGES[key])
        elif self._leaves_text(key, modifiers):
            self.ended.emit(key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab completes what is typed: there is nowhere else to go in the palette."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            self.completionWanted.emit()
            return True
        return super().event(event)

    def _leaves_text(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether Home or End goes to an end of the list: with Ctrl, or where the text has no more of it."""
        if key not in (Qt.Key.Key_Home, Qt.Key.Key_End) or modifiers & ~_CONTROL:
            return False
        end = len(self.text()) if key == Qt.Key.Key_End else 0
        there = self.cursorPosition() == end and not self.hasSelectedText()
        return bool(modifiers & _CONTROL) or there
