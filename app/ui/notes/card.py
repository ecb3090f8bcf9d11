"""One note as a card that is edited where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QLabel, QLayout, QToolButton, QWidget

from app.text.model import Note
from app.text.note_place import place_in_source
from app.ui.boxes import column, row
from app.ui.notes import moments
from app.ui.notes.card_head import CardHead
from app.ui.notes.fields import BodyField, TagsField
from app.ui.notes.quotes import Quotes
from app.ui.notes.rendered import RenderedBody
from app.ui.notes.setting import Setting
from app.ui.theme import Theme
from app.ui.utf16 import Utf16Map

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DELETE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MARGINS = (12, 8, 8, 8)
_NONE = Note("", "", "")


class NoteCard(QFrame):
    """Shows a note and lets it be changed. What is typed waits in `draft` until the panel takes it.

    The frame takes the focus too, so that a card can be chosen, opened (Enter) and deleted (Del) by keyboard. Its
    text shows as Markdown looks, until someone writes in it.
    """

    edited = Signal()  # something was typed into body or tags
    changed = Signal(Note)  # a value was chosen: the note with it
    activated = Signal()  # the analyst wants to see the span in the text
    deleted = Signal()
    finished = Signal()  # done writing
    grown = Signal()  # the card needs another height
    pressed = Signal(Qt.KeyboardModifier)  # with the mouse
    followed = Signal(object)  # Target: a link
    unfolded = Signal()  # all of a long note is wanted
    menuWanted = Signal(QPoint)  # in global coordinates
    pointWanted = Signal()  # that the note is on
    mended = Signal(object)  # Mending: something is to be done about a quotation

    def __init__(self, parent: QWidget, known_tags: Callable[[], Sequence[str]] = tuple) -> None:
        super().__init__(parent)
        self.note = _NONE
        self._setting, self._unfolded = Setting(Theme.load("light")), False
        self._writing = False
        self.setProperty("card", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head = CardHead(self)
        self.quotes = Quotes(self)
        self._box = column(self, spacing=6, margins=_MARGINS)
        self.rendered = RenderedBody(self)
        self.body = BodyField(self)
        self._unfold = QToolButton(self, autoRaise=True)
        self._unfold.setProperty("chip", "unfold")
        self._unfold.setText(self.tr("Show all of it"))
        self.tags = TagsField(self, known_tags)
        self._signed = QLabel(self)
        self._signed.setProperty("quiet", "yes")
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> Note:
        """The note as it stands in the fields."""
        return replace(self.note, body=self.body.toPlainText(), tags=self.tags.tags())

    def accessible(self) -> QAccessibleWidget:
        """To a screen reader it is a group, told with the note's words."""
        return QAccessibleWidget(self, QAccessible.Role.Grouping)

    def set_note(self, note: Note, setting: Setting, *, unfolded: bool = False) -> None:
        """Show a note. If it is the same one, what was typed here and not taken yet stays as it is."""
        draft, before, self.note = self.draft, self.note, note
        same = note.id == before.id
        if not same:
            self._writing = False
        if not same or draft.body == before.body:
            self.body.set_text(note.body)
        if not same or draft.tags == before.tags:
            self.tags.set_tags(note.tags)
        self.head.show_note(note, setting)
        self._sign()
        if self.quotes.show_anchors(note.anchors, setting.names, setting.theme):
            self.head.set_theme(setting.theme)
        self._setting, self._unfolded = setting, unfolded
        self._allow(writing=setting.is_writable)
        self._show_body()
        self.setAccessibleName(self.tr("Note: {body}").format(body=note.body or self.tr("empty")))

    def set_look(self, look: str) -> None:
        """Show the card as "plain", the "chosen" one, or one "picked" of several."""
        if self.property("card") != look:
            self.setProperty("card", look)
            self.style().polish(self)  # the style sheet looks at the property

    def edit(self, at: int | None = None) -> None:
        """Put the cursor into the body, at a code point of it or at the end; nothing where notes are only read."""
        if not self._setting.is_writable:
            return
        self._writing = True
        self._show_body()
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.body.textCursor()
        if at is None:
            cursor.movePosition(cursor.MoveOperation.End)
        else:
            cursor.setPosition(Utf16Map(self.body.toPlainText()).to_units(at))
        self.body.setTextCursor(cursor)
        self.grown.emit()

    def rest(self) -> None:
        """Nobody writes here any more."""
        if self._writing:
            self._writing = False
            self._show_body()
            self.grown.emit()

    @property
    def is_written_in(self) -> bool:
        """Whether the text shows as it is written."""
        return self._writing

    def height_for(self, width: int) -> int:
        """The height in px that the card needs at this width."""
        room = width - _MARGINS[0] - _MARGINS[2] - 2 * self.frameWidth()
        if self.body.isHidden():
            self.rendered.fit_width(room)
        else:
            self.body.fit_width(room)
        self._unfold.setVisible(self.body.isHidden() and self.rendered.is_long)
        self.head.forget_size()
        self.quotes.forget_size()
        for part in self._layouts:  # one that is not told keeps what it reckoned for other content
            part.invalidate()
        return self._box.totalHeightForWidth(width)

    def fields(self) -> tuple[QWidget, ...]:
        """Everything on the card that takes the focus, in the order in which Tab goes through it."""
        parts = (*self.head.fields(), *self.quotes.fields())
        return (self, *parts, self.rendered, self.body, self._unfold, self.tags)

    def holds_focus(self) -> bool:
        """Whether the keyboard is on the card or in it."""
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit()
        elif event.key() in _DELETE_KEYS:
            if self._setting.is_writable:
                self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self.activated.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menuWanted.emit(event.globalPos())

    # private

    def _allow(self, *, writing: bool) -> None:
        """Let the note be changed, or only be read."""
        if not writing:
            self._writing = False
        self.body.set_writable(on=writing)
        self.tags.set_writable(on=writing)
        self.quotes.set_writable(on=writing)

    def _show_body(self) -> None:
        """The field to write in where someone writes or nothing stands yet, else how the text looks."""
        text = self.body.toPlainText()
        writing = self._writing or not text.strip()
        if not writing:
            points, theme = self._setting.points, self._setting.theme
            self.rendered.show_text(text, points, theme, unfolded=self._unfolded)
        if writing == self.body.isHidden():
            gone, shown = (self.rendered, self.body) if writing else (self.body, self.rendered)
            gone.hide()
            shown.show()
        if writing:
            self._unfold.hide()

    def _sign(self) -> None:
        now = QDateTime.currentDateTime()
        signature = (self.note.author, moments.brief(self.note.created, now))
        self._signed.setText("  ".join(part for part in signature if part))
        written = self.tr("Written {created}, changed {modified}")
        self._signed.setToolTip(
            written.format(created=moments.full(self.note.created), modified=moments.full(self.note.modified))
        )

    def _write_at(self, unit: int) -> None:
        """Write where the analyst clicked in what is shown."""
        if unit < 0:
            self.edit()
            return
        shown = self.rendered.toPlainText()
        self.edit(place_in_source(self.body.toPlainText(), shown, Utf16Map(shown).to_point(unit)))

    def _lay_out(self) -> None:
        foot = row(spacing=8)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self._signed)
        box = self._box
        box.addWidget(self.head)
        box.addWidget(self.quotes)
        box.addWidget(self.rendered)
        box.addWidget(self.body)
        box.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeading)
        box.addLayout(foot)
        self._layouts: tuple[QLayout, ...] = (foot, box)
        self.rendered.hide()
        self._unfold.hide()

    def _connect(self) -> None:
        self.head.picked.connect(lambda put: self.changed.emit(put(self.draft)))
        self.head.point.clicked.connect(self.pointWanted)
        self.head.menuWanted.connect(self.menuWanted)
        self.head.deleted.connect(self.deleted)
        self.quotes.clicked.connect(self.activated)
        self.quotes.mended.connect(self.mended)
        self.rendered.wanted.connect(self._write_at)
        self.rendered.followed.connect(self.followed)
        self._unfold.clicked.connect(self.unfolded)
        self.body.textChanged.connect(self.edited)
        self.body.grown.connect(self.grown)
        self.body.finished.connect(self.finished)
        self.tags.textEdited.connect(self.edited)
        self.tags.finished.connect(self.finished)
