"""A note's text as it looks when nobody writes in it."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from app.text.note_links import target_of
from app.ui.notes.markdown import NoteDocument
from app.ui.scale import px
from app.ui.theme import Theme

_MARGIN = 4
_FOLDED = 220
"""px of a long note that show while it is folded."""
_LITTLE = 48
"""So many px more are shown rather than folded away."""
_PREVIEW = 4_000
"""Code points of a long note that are laid out while it is folded."""
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RenderedBody(QTextBrowser):
    """Shows Markdown. A link is followed, a click anywhere else asks to write there.

    A long text is folded: `is_long` says so, `set_unfolded` shows it whole.
    """

    followed = Signal(object)  # Target
    wanted = Signal(int)  # to be written in, at this UTF-16 unit of what is shown; -1: at the end

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._points: Collection[str] = ()
        self._theme: Theme | None = None
        self._unfolded = False
        self.is_long = False
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # its own width is not known before it is shown: it would break the lines as it was wide before
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard | flags.TextSelectableByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Note"))
        self.setToolTip(self.tr("Click or press Enter to write"))
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str, points: Collection[str], theme: Theme, *, unfolded: bool) -> None:
        """Show Markdown; `points` are the ids of those that there are."""
        if (text, theme, unfolded) == (self._text, self._theme, self._unfolded) and points is self._points:
            return
        self._text, self._points, self._theme, self._unfolded = text, points, theme, unfolded
        self.is_long = not unfolded and len(text) > _PREVIEW
        self.ensurePolished()
        shown = text[:_PREVIEW] if self.is_long else text
        document = NoteDocument(shown, points, self.font(), theme.color("accent"), self)
        document.setDocumentMargin(_MARGIN)
        document.setDefaultTextOption(QTextOption(self.document().defaultTextOption()))
        before = self.document()
        self.setDocument(document)
        if isinstance(before, NoteDocument):
            before.deleteLater()

    def fit_width(self, width: int) -> None:
        """Take the height that the text needs at this width, in px, or that a folded one may have."""
        self.setLineWrapColumnOrWidth(width)
        height = round(self.document().size().height())
        if not self._unfolded:
            self.is_long = len(self._text) > _PREVIEW or height > px(_FOLDED) + px(_LITTLE)
        self.setFixedHeight(min(height, self._line_end()) if self.is_long else height)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: N802  Qt's own name
        """Nothing is looked up for a note."""
        return None

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on_link = self.textCursor().hasSelection() and self.textCursor().charFormat().isAnchor()
        if event.key() == Qt.Key.Key_F2 or (event.key() in _EDIT_KEYS and not on_link):
            self.wanted.emit(-1)
        elif event.key() in _EDIT_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _SEVERAL or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()  # choosing several notes, or a menu: the card's
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        linked = self.anchorAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and not linked
            and not self.textCursor().hasSelection()
        ):
            self.wanted.emit(self.cursorForPosition(event.position().toPoint()).position())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it never scrolls itself; the list it stands in does

    def _follow(self, address: QUrl) -> None:
        if (target := target_of(address.toString(), self._points)) is not None:
            self.followed.emit(target)

    def _line_end(self) -> int:
        """Where the last line ends that has room in a folded note, in px."""
        end, block = 0.0, self.document().begin()
        layout = self.document().documentLayout()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            lines = block.layout()
            for number in range(lines.lineCount()):
                bottom = top + lines.lineAt(number).rect().bottom()
                if bottom > px(_FOLDED):
                    return round(end or px(_FOLDED))
                end = bottom
            block = block.next()
        return round(end)
