"""Lets what is selected in the reader be dragged onto a point, like any block."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.lineup.blocks import Block
from app.ui.lineup.hand import Hand
from app.ui.lineup.reader_text import ReaderText


class SelectionDrag(QObject):
    """Watches the mouse over a reader. `picture` draws the block that is dragged."""

    def __init__(self, text: ReaderText, hand: Hand, picture: Callable[[Block], QPixmap]) -> None:
        super().__init__(text)
        self._text, self._hand, self._picture = text, hand, picture
        self._pressed: QPoint | None = None
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep presses on the selection from the text, until it is clear that nothing is dragged."""
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            self._pressed = place if plain and self._text.is_selected(place) else None
            return self._pressed is not None
        if event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag()
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            self._text.setTextCursor(self._text.cursorForPosition(place))
        return super().eventFilter(watched, event)

    def _drag(self) -> None:
        if (span := self._text.selection) is not None:
            block = Block(self._text.source, span, "intro")
            self._hand.drag(block, "", self._text, self._picture(block))
