"""Selected words on their way from a pane, by drag and drop or by the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.text.model import Anchor, Span
from app.ui.notes import anchors_mime


def mime_of(text: str, anchors: Sequence[Anchor]) -> QMimeData:
    """The words as plain text and, for the notes, where they stand."""
    data = QMimeData()
    data.setText(text)
    if anchors:
        data.setData(anchors_mime.TYPE, anchors_mime.pack(anchors))
    return data


class Carrying:
    """A press on what is selected in `page`: either a click, or the beginning of a drag."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._from: QPointF | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether the button went down on what is selected, and nothing has come of it yet."""
        return self._from is not None

    def takes(self, event: QMouseEvent, place: int, selected: Span | None) -> bool:
        """Take the press of a button at a place of the text if that is on what is selected; whether it was."""
        if selected is None or event.modifiers() or not selected.start < place < selected.end:
            return False
        self._from = event.position()
        return True

    def release(self) -> None:
        """It was a click."""
        self._from = None

    def is_far(self, event: QMouseEvent) -> bool:
        """Whether the mouse has moved so far that it is a drag."""
        distance = QGuiApplication.styleHints().startDragDistance()
        return self._from is not None and (event.position() - self._from).manhattanLength() >= distance

    def carry(self, data: QMimeData) -> None:
        """Drag this until it is dropped."""
        self._from = None
        drag = QDrag(self._page)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
