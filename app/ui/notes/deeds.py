"""What the analyst asks for on the cards of the notes panel, and which of the notes it is for."""

from PySide6.QtCore import QObject, QPoint, Signal

from app.text.model import Note
from app.text.note_links import Target
from app.ui.notes.arranging import Arranging
from app.ui.notes.card_menu import CardMenu
from app.ui.notes.column import NotesColumn


class NoteDeeds(QObject):
    """Stands between the cards and the panel, and hands wishes on."""

    changed = Signal(Note)
    deleted = Signal(str)
    manyChanged = Signal(tuple, str)  # tuple[Note, ...], the name of the edit
    manyDeleted = Signal(tuple)  # ids
    activated = Signal(str)
    copyWanted = Signal(str)
    templateKept = Signal(Note)
    historyWanted = Signal(str)
    pointWanted = Signal(str)
    noteWanted = Signal(str)  # a note that is not listed here
    mended = Signal(str, object)  # Mending: something is to be done about a quotation of that note

    def __init__(self, cards: NotesColumn, arranging: Arranging, parent: QObject) -> None:
        super().__init__(parent)
        self._cards, self._arranging = cards, arranging
        cards.changed.connect(self.changed)
        cards.deleted.connect(self.delete)
        cards.activated.connect(self.activated)
        cards.followed.connect(self.follow)
        cards.pointWanted.connect(self.pointWanted)
        cards.menuWanted.connect(self._offer_menu)
        cards.mended.connect(self.mended)

    def change_many(self, notes: tuple[Note, ...], name: str) -> None:
        """Ask for these notes to be so, as one edit of that name."""
        self._cards.flush()
        self.manyChanged.emit(notes, name)

    def delete(self, note_id: str) -> None:
        """Ask for a note to be gone, with all that are chosen if it is one of them; the next one is chosen then."""
        gone = self._cards.chosen
        if note_id not in gone:
            gone = (note_id,)
        if not note_id or not self._cards.setting.is_writable:
            return
        neighbour = self._cards.next_to(note_id, frozenset(gone))
        self._cards.flush()
        if len(gone) > 1:
            self.manyDeleted.emit(gone)
        else:
            self.deleted.emit(note_id)
        if neighbour in self._cards and note_id not in self._cards:
            self._cards.go_to(neighbour)

    def select(self, note_id: str) -> None:
        """Make a note the chosen one and show it, even if the filter leaves it out. Says nothing."""
        if note_id and note_id not in self._cards:
            self._arranging.keep(note_id)
        self._cards.choose(note_id)
        self._cards.reveal(note_id)

    def edit(self, note_id: str) -> None:
        """Put the cursor into a note's body."""
        self.select(note_id)
        self._cards.edit(note_id)

    def follow(self, target: Target) -> None:
        """Go where a link leads."""
        if target.kind == "point":
            self.pointWanted.emit(target.id)
        elif self._arranging.note(target.id) is not None:
            self.select(target.id)
            self._cards.go_to(target.id)
            self.activated.emit(target.id)
        else:
            self.noteWanted.emit(target.id)

    # private

    def _offer_menu(self, note_id: str, at: QPoint) -> None:
        note = self._arranging.note(note_id)
        if note is None:
            return
        menu = CardMenu(note, self._cards.window(), is_writable=self._cards.setting.is_writable)
        menu.writeWanted.connect(lambda: self.edit(note_id))
        menu.copyWanted.connect(lambda: self.copyWanted.emit(note_id))
        menu.templateWanted.connect(lambda: self.templateKept.emit(note))
        menu.historyWanted.connect(lambda: self.historyWanted.emit(note_id))
        menu.mended.connect(lambda mending: self.mended.emit(note_id, mending))
        menu.deleted.connect(lambda: self.delete(note_id))
        menu.popup(at)
