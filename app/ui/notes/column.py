"""The notes as cards that are chosen and written in where they stand.

What is typed is handed on a moment later, and at once when the keyboard leaves the card; there is nothing to save.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.text.model import Note
from app.ui.notes.arrangement import Arrangement
from app.ui.notes.card import NoteCard
from app.ui.notes.card_list import CardList
from app.ui.notes.selection import Selection
from app.ui.notes.setting import Setting

_PAUSE_MS = 300
_MANY = 1_000
"""So many chosen notes are sooner found by going through all."""
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class NotesColumn(CardList):
    """Knows which notes are chosen and what was typed; every change leaves as a signal."""

    changed = Signal(Note)
    deleted = Signal(str)
    activated = Signal(str)  # the analyst wants to see the note's spans
    selected = Signal(str)  # another note is the current one; empty if none is
    choiceChanged = Signal()  # other notes are chosen
    followed = Signal(object)  # Target: a link
    pointWanted = Signal(str)
    menuWanted = Signal(str, QPoint)  # of that note, in global coordinates
    mended = Signal(str, object)  # Mending: something is to be done about a quotation of that note

    def __init__(self, setting: Setting, tags: Callable[[], Sequence[str]], parent: QWidget) -> None:
        """`tags` is asked for the project's tags while one is written."""
        super().__init__(self._make_card, self._fill_card, parent)
        self.setting = setting
        self.selection = Selection()
        self._tags = tags
        self._unsaved: set[str] = set()
        self._unfolded: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on a card or in one."""
        return self.isAncestorOf(self.window().focusWidget() or self)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen notes, in the order of the list."""
        return tuple(note.id for note in self.chosen_notes())

    def chosen_notes(self) -> Sequence[Note]:
        """The chosen notes, in the order of the list."""
        chosen = self.selection.chosen
        if len(chosen) < _MANY:
            places = sorted(at for note_id in chosen if (at := self.at(note_id)) is not None)
            return [self.note(at) for at in places]
        return [note for note in self.notes() if note.id in chosen]

    def set_setting(self, setting: Setting) -> None:
        """Show on the cards what is so now."""
        if setting != self.setting:
            before, self.setting = self.setting, setting
            self.fill_again()
            if setting.scale != before.scale:
                self.measure_all_again()
            elif setting.here != before.here:  # their cards tell the point now, or no longer
                self.measure_points_again({before.here, setting.here})

    def show_notes(self, notes: Arrangement) -> bool:
        """Show these notes. Whether the current one is not among them and none is now."""
        self.set_notes(notes)
        self._unsaved = {note_id for note_id in self._unsaved if note_id in self}
        before = self.selection.chosen
        lost = bool(before) and self.selection.keep_only(lambda note_id: note_id in self)
        if before != self.selection.chosen:
            self._tell_choice()
        if lost:
            self.selected.emit("")
        return lost

    def flush(self) -> None:
        """Hand on everything that was typed."""
        self._pause.stop()
        waiting, self._unsaved = self._unsaved, set()
        for card in [card for card in self.cards() if card.note.id in waiting]:
            if card.draft != card.note:
                self.changed.emit(card.draft)

    # choosing

    def choose(self, note_id: str) -> None:
        """Choose one note alone; none if it is empty."""
        before = self.selection.current
        self.selection.choose(note_id)
        self._tell_choice()
        if note_id != before:
            self.selected.emit(note_id)

    def choose_all(self) -> None:
        """Choose every note that shows."""
        self.selection.choose_all(self.ids())
        self._tell_choice()
        self.selected.emit(self.selection.current)

    def step(self, by: int, *, extend: bool) -> None:
        """Go so many notes down, or up; with `extend`, all on the way are chosen."""
        there = self.neighbour(self.selection.current, by)
        if extend and there:
            self.selection.extend(there, self.ids())
            self._tell_choice()
            self.selected.emit(there)
        self.go_to(there)

    def go_to(self, note_id: str) -> None:
        """Put the keyboard on a note's card, which chooses it."""
        if (card := self.reveal(note_id)) is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, note_id: str) -> None:
        """Put the cursor into a note's text."""
        if (card := self.reveal(note_id)) is not None:
            card.edit()

    # private

    def _make_card(self, parent: QWidget) -> NoteCard:
        card = NoteCard(parent, self._tags)
        card.edited.connect(lambda: self._typed(card))
        card.changed.connect(self.changed)
        card.activated.connect(lambda: self.activated.emit(card.note.id))
        card.deleted.connect(lambda: self.deleted.emit(card.note.id))
        card.finished.connect(lambda: self._finish(card))
        card.grown.connect(lambda: self._grown(card))
        card.pressed.connect(lambda modifiers: self._pressed(card.note.id, modifiers))
        card.followed.connect(self.followed)
        card.unfolded.connect(lambda: self._unfold(card))
        card.pointWanted.connect(lambda: self.pointWanted.emit(card.note.point))
        card.mended.connect(lambda mending: self.mended.emit(card.note.id, mending))
        card.menuWanted.connect(lambda at: self.menuWanted.emit(card.note.id, at))
        return card

    def _fill_card(self, card: NoteCard, note: Note) -> None:
        card.set_note(note, self.setting, unfolded=note.id in self._unfolded)
        card.set_look(self._look(note.id))

    def _look(self, note_id: str) -> str:
        if self.selection.is_several and note_id in self.selection.chosen:
            return "picked"
        return "chosen" if note_id == self.selection.current else "plain"

    def _tell_choice(self) -> None:
        for card in self.cards():
            card.set_look(self._look(card.note.id))
        self.choiceChanged.emit()

    def _typed(self, card: NoteCard) -> None:
        self._unsaved.add(card.note.id)
        if not self._pause.isActive():  # who types without a pause is saved all the same
            self._pause.start()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went from one place of the program to another."""
        left, card = self._card_around(before), self._card_around(now)
        if left is not None:
            self.flush()
        if left is not None and now is not None and (left is not card or now is card):
            left.rest()  # nobody writes in it any more; with no widget in hand, another program has the keyboard
        by_mouse = QApplication.mouseButtons() and QApplication.keyboardModifiers() & _SEVERAL
        if card is not None and not by_mouse and card.note.id != self.selection.current:
            self.choose(card.note.id)
            self.activated.emit(card.note.id)

    def _card_around(self, widget: QWidget | None) -> NoteCard | None:
        if widget is None or not self.isAncestorOf(widget):
            return None
        return next((card for card in self.cards() if card is widget or card.isAncestorOf(widget)), None)

    def _pressed(self, note_id: str, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.selection.extend(note_id, self.ids())
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.selection.toggle(note_id)
        else:
            self.choose(note_id)
            return
        self._tell_choice()
        self.selected.emit(self.selection.current)

    def _finish(self, card: NoteCard) -> None:
        self.flush()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, card: NoteCard) -> None:
        self._unfolded.add(card.note.id)
        card.rendered.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill_card(card, card.note)
        self.measure_again(card.note.id)

    def _grown(self, card: NoteCard) -> None:
        self.measure_again(card.note.id)
        if card.body.hasFocus():
            self.reveal(card.note.id)
            line = card.body.cursorRect()
            line.moveTo(card.body.viewport().mapTo(self.viewport(), line.topLeft()))
            self.reveal_part(line)
