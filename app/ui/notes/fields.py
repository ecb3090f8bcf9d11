"""The two fields of a note's card: its body, which grows with what is written, and its tags.

Neither keeps a history of its own: what is typed is an edit of the project like any other, so that Undo means
the same wherever the cursor is.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QTextEdit, QWidget

from app.ui.direction import standing_apart
from app.ui.mirror import running
from app.ui.notes import anchors_mime, tags
from app.ui.notes.completion import TagCompletion
from app.ui.shortcuts import native
from app.ui.tips import plain_tip

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 4
_SIDE = 2
"""What Qt leaves free beside the words of a line."""
_INSET = 2
"""So much more beside tags: they begin where the text above them does."""


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
        self.set_writable(on=True)
        self.setAccessibleName(self.tr("Note"))
        tip = self.tr("Markdown, saved as you type. {keys}: done, Esc: back to the text")
        self.setToolTip(tip.format(keys=native("Ctrl+Return")))
        self.document().setDocumentMargin(_MARGIN)
        self.textChanged.connect(self._fit)

    def set_writable(self, *, on: bool) -> None:
        """Whether it can be written in at all, or only be read."""
        self.setReadOnly(not on)
        invited = self.tr("Write what differs and why it matters")
        self.setPlaceholderText(invited if on else self.tr("Nothing is written here"))

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
        self.setTextMargins(_INSET, 0, _INSET, 0)
        self.setAcceptDrops(False)  # files are the window's
        self.setPlaceholderText(running(self.tr("#tags")))
        self.setAccessibleName(self.tr("Tags"))
        self._describe()
        self.textEdited.connect(self._describe)
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
        self._describe()

    def set_writable(self, *, on: bool) -> None:
        """Whether tags can be changed, or only be read."""
        self.setReadOnly(not on)
        self.setPlaceholderText(running(self.tr("#tags")) if on else "")

    def told(self, width: int) -> str:
        """What shows while nobody writes here: the tags, cut short with `…` at so many px."""
        cut = Qt.TextElideMode.ElideRight
        return standing_apart(self.fontMetrics().elidedText(tags.told(self.tags()), cut, width))

    def event(self, event: QEvent) -> bool:
        return False if _asks_for_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.tags():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
            room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
            place = room.adjusted(_SIDE + _INSET, 0, -_SIDE - _INSET, 0)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.told(place.width()))

    def _describe(self) -> None:
        """Tell all tags, as there may be no room for them."""
        how = self.tr("Tags, parted by spaces. Saved as you type")
        self.setToolTip(plain_tip("\n".join(part for part in (tags.told(self.tags()), how) if part)))


def _asks_for_undo(event: QEvent) -> bool:
    """Whether a field is about to claim Undo or Redo for itself, before the window gets it."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO_KEYS)
    )
