"""The two fields of a note's card: its body, which grows with what is written, and its tags.

Neither keeps a history of its own: what is typed is an edit of the project like any other, so that Undo means
the same wherever the cursor is.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from app.ui.notes import anchors_mime, tags
from app.ui.notes.completion import TagCompletion
from app.ui.shortcuts import native

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 4


class BodyField(QTextEdit):
    """Plain text as tall as its lines. Tab leaves it, Ctrl+Enter finishes, Escape is left to the panel."""

    finished = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(self.tr("Write what differs and why it matters"))
        self.setAccessibleName(self.tr("Note"))
        tip = self.tr("Markdown, saved as you type. {keys}: done, Esc: back to the text")
        self.setToolTip(tip.format(keys=native("Ctrl+Return")))
        self.document().setDocumentMargin(_MARGIN)
        self.textChanged.connect(self._fit)

    def set_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is as far as it can. Says nothing."""
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        with QSignalBlocker(self):
            self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._fit()

    def fit_width(self, width: int) -> None:
        """Take the height that the text needs at this width, in px."""
        self.document().setTextWidth(width)
        self.setFixedHeight(round(self.document().size().height()))

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        foreign = source.hasUrls() or source.hasFormat(anchors_mime.TYPE)  # the window's, the panel's
        return not foreign and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        return False if _asks_for_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it never scrolls itself; the list it stands in does

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.isHidden():
            return  # laying out a long note takes a while: only when it is written in
        before = self.height()
        self.fit_width(self.viewport().width())
        if self.height() != before:
            self.grown.emit()


class TagsField(QLineEdit):
    """Tags on one line."""

    finished = Signal()

    def __init__(self, parent: QWidget, known: Callable[[], Sequence[str]] = tuple) -> None:
        """`known` is asked for the tags to offer while one is written, the most frequent first."""
        super().__init__(parent)
        self.completion = TagCompletion(self, known)
        self.setFrame(False)
        self.setAcceptDrops(False)  # files are the window's
        self.setPlaceholderText(self.tr("#tags"))
        self.setAccessibleName(self.tr("Tags"))
        self.setToolTip(self.tr("Tags, parted by spaces. Saved as you type"))
        self.returnPressed.connect(self.finished)

    def tags(self) -> tuple[str, ...]:
        """The tags as they are written now."""
        return tags.parse(self.text())

    def set_tags(self, new: Sequence[str]) -> None:
        """Show these tags, leaving alone what already says so, however it is written. Says nothing."""
        if self.tags() == tuple(new):
            return
        at = self.cursorPosition()
        with QSignalBlocker(self):
            self.setText(tags.show(new))
        self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        return False if _asks_for_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _asks_for_undo(event: QEvent) -> bool:
    """Whether a field is about to claim Undo or Redo for itself, before the window gets it."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO_KEYS)
    )
