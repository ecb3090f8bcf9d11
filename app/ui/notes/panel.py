"""The notes on the chosen point: a heading, and a column of cards that are written in where they stand.

What is typed is handed on a moment later, and at once when the keyboard leaves the field, the point changes
or the panel goes away; there is nothing to save.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QToolButton, QWidget

from app.text.model import Note
from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.notes.card import NoteCard
from app.ui.notes.card_list import CardList
from app.ui.shortcuts import shortcut
from app.ui.theme import Theme

_PAUSE_MS = 300


class NotesPanel(QWidget):
    """Knows notes as values; every change leaves as a signal."""

    changed = Signal(Note)
    deleted = Signal(str)
    activated = Signal(str)  # the analyst wants to see the note's spans
    selected = Signal(str)  # another card is the chosen one; empty if none is
    requested = Signal()
    returned = Signal()  # Escape: back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._names: Mapping[str, str] = {}
        self._selected = ""
        self._point = ""
        self._unsaved: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._heading = QLabel(self)
        self._heading.setProperty("heading", "yes")
        self._count = QLabel(self)
        self._count.setProperty("quiet", "yes")
        self._add = QToolButton(self, autoRaise=True)
        self._add.setText(self.tr("Note"))
        self._add.setToolTip(
            self.tr("New note ({keys})\nOn the selected text, or on the point").format(
                keys=shortcut("new-note")
            )
        )
        self._add.setAccessibleName(self.tr("New note"))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.clicked.connect(self.requested)
        self._list = CardList(self._make, self._fill, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._hint())
        self._lay_out()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.setAccessibleName(self.tr("Notes"))

    @property
    def current(self) -> str:
        """The id of the chosen note, empty if none is."""
        return self._selected

    def set_point(self, point: str) -> None:
        """Say which point the notes are on; empty for none."""
        if point != self._point:
            self.flush()
            self._point = point
            self.select_note("")
        self._heading.setText(
            self.tr("Notes on point {point}").format(point=point) if point else self.tr("Notes")
        )
        self._add.setEnabled(bool(point))

    def set_notes(self, notes: Sequence[Note], names: Mapping[str, str]) -> None:
        """Show these notes; `names` are the sources' by id. A card being written in keeps text and cursor."""
        self._names = names
        had_focus = self._list.isAncestorOf(self.window().focusWidget() or self)
        self._list.set_notes(notes)
        self._unsaved &= set(self._list.ids())
        self._count.setText(str(len(notes)) if notes else "")
        self._stack.setCurrentIndex(0 if notes else 1)
        if self._selected not in self._list.ids():
            self._choose("")
            if had_focus:
                self.returned.emit()

    def edit_note(self, note_id: str) -> None:
        """Put the cursor into a note's body."""
        self.select_note(note_id)
        if (card := self._list.card(note_id)) is not None:
            card.edit()

    def select_note(self, note_id: str) -> None:
        """Make a note the chosen one and show it. Says nothing."""
        self._choose(note_id)
        self._list.reveal(note_id)

    def focus_notes(self) -> None:
        """Put the keyboard on the chosen card, or the first."""
        ids = self._list.ids()
        if ids:
            self._go_to(self._selected if self._selected in ids else ids[0])
        else:
            self._add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Hand on everything that was typed."""
        self._pause.stop()
        waiting, self._unsaved = self._unsaved, set()
        for card in [card for card in self._list.cards() if card.note.id in waiting]:
            if card.draft != card.note:
                self.changed.emit(card.draft)

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._theme = theme
        self._add.setIcon(icon("plus", theme, "accent"))
        for card in self._list.cards():
            self._fill(card, card.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.returned.emit()
        elif step and self._selected:
            ids = self._list.ids()
            at = min(max(ids.index(self._selected) + step, 0), len(ids) - 1)
            self._go_to(ids[at])
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _make(self, parent: QWidget) -> NoteCard:
        card = NoteCard(parent)
        card.edited.connect(lambda: self._typed(card))
        card.changed.connect(self.changed)
        card.activated.connect(lambda: self.activated.emit(card.note.id))
        card.deleted.connect(lambda: self._delete(card.note.id))
        card.finished.connect(lambda: self._finish(card))
        card.grown.connect(lambda: self._grown(card))
        return card

    def _fill(self, card: NoteCard, note: Note) -> None:
        card.set_note(note, self._names, self._theme)
        card.set_emphasis(on=note.id == self._selected)

    def _typed(self, card: NoteCard) -> None:
        self._unsaved.add(card.note.id)
        if not self._pause.isActive():  # who types without a pause is saved all the same
            self._pause.start()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went from one place of the program to another."""
        if self._card_around(before) is not None:
            self.flush()
        card = self._card_around(now)
        if card is not None and card.note.id != self._selected:
            self._choose(card.note.id)
            self.activated.emit(card.note.id)

    def _card_around(self, widget: QWidget | None) -> NoteCard | None:
        if widget is None or not self._list.isAncestorOf(widget):
            return None
        return next(
            (card for card in self._list.cards() if card is widget or card.isAncestorOf(widget)), None
        )

    def _finish(self, card: NoteCard) -> None:
        self.flush()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grown(self, card: NoteCard) -> None:
        self._list.measure_again(card.note.id)
        if card.body.hasFocus():
            self._list.reveal(card.note.id)
            line = card.body.cursorRect()
            line.moveTo(card.body.viewport().mapTo(self._list.viewport(), line.topLeft()))
            self._list.reveal_part(line)

    def _delete(self, note_id: str) -> None:
        ids = self._list.ids()
        at = ids.index(note_id)
        neighbour = next(iter((*ids[at + 1 :], *reversed(ids[:at]))), "")
        self.flush()
        self.deleted.emit(note_id)
        if neighbour in self._list.ids():
            self._go_to(neighbour)

    def _go_to(self, note_id: str) -> None:
        if (card := self._list.reveal(note_id)) is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, note_id: str) -> None:
        if note_id != self._selected:
            self._selected = note_id
            for card in self._list.cards():
                card.set_emphasis(on=card.note.id == note_id)
            self.selected.emit(note_id)

    def _hint(self) -> QWidget:
        """What stands there while there are no notes."""
        hint = QWidget(self)
        text = QLabel(self.tr("No notes on this point yet."), hint)
        text.setProperty("heading", "soft")
        asked = self.tr("Mark words in either text and press {keys} to say what differs there.")
        how = QLabel(asked.format(keys=shortcut("new-note")), hint)
        how.setProperty("quiet", "yes")
        how.setWordWrap(True)
        box = column(hint, spacing=6, margins=(16, 24, 16, 16))
        box.addWidget(text)
        box.addWidget(how)
        box.addStretch()
        return hint

    def _lay_out(self) -> None:
        head = row(spacing=8, margins=(16, 10, 8, 6))
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._add)
        box = column(self)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        self.setMinimumWidth(250)
