"""The notes on the chosen point or of the whole project: a heading, a filter, and a column of cards that are written
in where they stand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.text.model import Note, Point
from app.text.note_filter import NoteFilter
from app.text.note_news import NoteNews
from app.text.note_templates import Template
from app.ui.boxes import column
from app.ui.notes import anchors_mime
from app.ui.notes.arranging import Arranging
from app.ui.notes.bulk_bar import BulkBar
from app.ui.notes.column import NotesColumn
from app.ui.notes.deeds import NoteDeeds
from app.ui.notes.filter_bar import FilterBar
from app.ui.notes.head import NotesHead
from app.ui.notes.hint import NotesHint
from app.ui.notes.lines import LostLine, OfferLine
from app.ui.notes.setting import Setting
from app.ui.notes.state import AS_MADE, NotesState, Scope
from app.ui.scale import factor, px, scaled
from app.ui.theme import Theme

_LEAST_WIDTH, _SCALED_WIDTH = 250, 185
"""The narrowest that the panel gets, and what it needs of that for letters and signs."""


class NotesPanel(QWidget):
    """Knows notes as values; every change leaves as a signal."""

    changed = Signal(Note)
    deleted = Signal(str)
    manyChanged = Signal(tuple, str)  # tuple[Note, ...], the name of the edit
    manyDeleted = Signal(tuple)  # ids
    activated = Signal(str)  # the analyst wants to see the note's spans
    selected = Signal(str)  # another card is the chosen one; empty if none is
    requested = Signal()  # a new note on what is selected, or on the point
    templateChosen = Signal(object)  # Template: a new note that begins with it
    templatesWanted = Signal()  # to change the templates
    templateKept = Signal(Note)  # a new template like this note
    copyWanted = Signal(str)  # the same note at other points
    historyWanted = Signal(str)  # what became of a note
    mended = Signal(str, object)  # Mending: something is to be done about a quotation of that note
    dropped = Signal(tuple)  # tuple[Anchor, ...]: a new note on these words
    pointWanted = Signal(str)
    noteWanted = Signal(str)  # a note that is not listed here
    stateChanged = Signal(object)  # NotesState
    returned = Signal()  # Escape: back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point = ""
        self._state = AS_MADE
        self._is_coming = False
        self._tags: Callable[[], Sequence[str]] = tuple
        self._arranging = Arranging(self)
        self.head = NotesHead(self)
        self.filter = FilterBar(self)
        self.bulk = BulkBar(self._known_tags, self)
        self.lost, self.offer = LostLine(self), OfferLine(self)
        self._list = NotesColumn(Setting(Theme.load("light")), self._known_tags, self)
        self.deeds = NoteDeeds(self._list, self._arranging, self)
        self._hint = NotesHint(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._hint)
        self._lay_out()
        self._connect()
        self._show()
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Notes"))

    @property
    def current(self) -> str:
        """The id of the chosen note, empty if none is; of several, the one with the keyboard."""
        return self._list.selection.current

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of all chosen notes, in the order of the list."""
        return self._list.chosen

    @property
    def scope(self) -> Scope:
        """Whether the notes of the point or of the project are to be given to `set_notes`."""
        return self._state.scope

    @property
    def is_arranged(self) -> bool:
        """Whether what shows is as it should be; many notes take a moment."""
        return self._arranging.is_done

    # what is shown

    def show_project(self) -> None:
        """List the notes of the whole project."""
        self._set(replace(self._state, scope="project"))

    def set_point(self, point: str) -> None:
        """Say which point is chosen; empty for none."""
        if point != self._point:
            self.flush()
            self._point = point
            if self.scope == "point":
                self._list.choose("")
        self.head.set_point(point)
        self._tell_here()

    def set_points(self, points: Sequence[Point]) -> None:
        """Say which points there are, in reading order."""
        titles = {point.id: point.title for point in points}
        if titles != self._list.setting.points:
            self._list.set_setting(replace(self._list.setting, points=titles))
            self._arranging.set_places(tuple(titles), tuple(self._list.setting.names))

    def set_notes(self, notes: Sequence[Note], names: Mapping[str, str]) -> None:
        """Show these notes, those of the `scope`; `names` are the sources' by id.

        A card being written in keeps text and cursor, and its place in the list.
        """
        if names != self._list.setting.names:
            self._list.set_setting(replace(self._list.setting, names=names))
            self.filter.set_names(names)
            self._arranging.set_places(tuple(self._list.setting.points), tuple(names))
        self._arranging.set_notes(notes, self._list.selection.chosen)

    def set_coming(self, *, on: bool) -> None:
        """Say whether the notes to show are being read: those that are set are not all."""
        if on != self._is_coming:
            self._is_coming = on
            self._show()

    def take(self, news: NoteNews) -> bool:
        """Show what is new about the notes of the `scope`, as `set_notes` does. Whether that could be done: else they
        must be set."""
        return self._arranging.take(news, self._list.selection.chosen)

    def set_vocabulary(self, tags: Callable[[], Sequence[str]], authors: Callable[[], Sequence[str]]) -> None:
        """What gives the project's tags, the most frequent first, and the authors, when they are wanted."""
        self._tags = tags
        self.filter.set_vocabulary(tags, authors)

    def set_templates(self, templates: Callable[[], Sequence[Template]]) -> None:
        """What gives the templates when they are wanted."""
        self.head.set_templates(templates)

    def set_writable(self, *, on: bool) -> None:
        """Whether notes can be written, or only be read: another window has the project."""
        self._list.set_setting(replace(self._list.setting, is_writable=on))
        self.head.set_writable(on=on)
        self._hint.set_writable(on=on)
        self.bulk.setEnabled(on)
        self.setAcceptDrops(on)

    def restore(self, state: NotesState) -> None:
        """Take up how the panel was set. Says nothing."""
        self._state = state
        self.head.set_scope(state.scope)
        self.filter.show_state(state)
        self._tell_here()
        self._arranging.set_state(state)

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.head.set_theme(theme)
        self.offer.set_theme(theme)
        self._list.set_setting(replace(self._list.setting, theme=theme, scale=factor()))

    # what the analyst does

    def edit_note(self, note_id: str) -> None:
        """Put the cursor into a note's body."""
        self.deeds.edit(note_id)

    def select_note(self, note_id: str) -> None:
        """Make a note the chosen one and show it, even if the filter leaves it out. Says nothing."""
        self.deeds.select(note_id)

    def focus_notes(self) -> None:
        """Put the keyboard on the chosen card, or the first."""
        if self.current in self._list:
            self._list.go_to(self.current)
        elif first := self._list.neighbour("", 0):
            self._list.go_to(first)
        else:
            self.head.add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Unfold the filter and give it the keyboard."""
        self._arranging.warm_up()
        self.filter.focus_search()
        self.head.set_filter(is_open=True)

    def delete_chosen(self) -> None:
        """Ask for all chosen notes to be gone; the next one is chosen then."""
        self.deeds.delete(self.current)

    def flush(self) -> None:
        """Hand on everything that was typed."""
        self._list.flush()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, all_ = Qt.Key, self._list.count
        steps = {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_Home: -all_, keys.Key_End: all_}
        step = steps.get(Qt.Key(event.key()), 0)
        if event.key() == keys.Key_Escape and len(self.chosen) > 1:
            self._list.choose(self.current)
        elif event.key() == keys.Key_Escape:
            self.flush()
            self.returned.emit()
        elif event.text() == "/":
            self.focus_filter()
        elif event.key() == keys.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._list.choose_all()
        elif step and self.current:
            self._list.step(step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._point and anchors_mime.unpack(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if anchors := anchors_mime.unpack(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(anchors)

    # private

    def _set(self, state: NotesState) -> None:
        """The analyst wants other notes, or in another order."""
        if state == self._state:
            return
        self.flush()
        self.restore(state)
        self.stateChanged.emit(state)

    def _known_tags(self) -> Sequence[str]:
        return self._tags()

    def _tell_here(self) -> None:
        here = self._point if self.scope == "point" else ""
        self._list.set_setting(replace(self._list.setting, here=here))

    def _show(self) -> None:
        """Show what is arranged."""
        had_keyboard = self._list.has_keyboard
        shown, total = self._arranging.shown, self._arranging.total
        lost = self._list.show_notes(self._arranging.arrangement)
        self.lost.set_count(self._arranging.lost if not self._state.wanted.quotations else 0)
        self.head.set_counts(len(shown), total)
        self._hint.tell(self.scope, is_filtered=bool(total), is_coming=self._is_coming)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._show_chosen()
        if lost and had_keyboard:
            self.returned.emit()

    def _show_chosen(self) -> None:
        self.bulk.show_notes(len(self._list.selection.chosen), self._list.chosen_notes)

    def _list_lost(self) -> None:
        self._set(replace(self._state, wanted=NoteFilter(quotations=frozenset({"lost"}))))

    def _toggle_filter(self, on: bool) -> None:
        if on:
            self.focus_filter()
        else:
            self.filter.set_open(on=False)

    def _connect(self) -> None:
        cards, head, deeds = self._list, self.head, self.deeds
        self._arranging.arranged.connect(self._show)
        head.requested.connect(self.requested)
        head.templateChosen.connect(self.templateChosen)
        head.templatesWanted.connect(self.templatesWanted)
        head.scopeChosen.connect(lambda scope: self._set(replace(self._state, scope=scope)))
        head.filterToggled.connect(self._toggle_filter)
        self.filter.changed.connect(
            lambda state: self._set(replace(self._state, order=state.order, wanted=state.wanted))
        )
        self.filter.left.connect(self.focus_notes)
        self.lost.wanted.connect(self._list_lost)
        self._hint.cleared.connect(self.filter.clear_filter)
        self.bulk.changed.connect(deeds.change_many)
        self.bulk.deleted.connect(self.delete_chosen)
        self.bulk.released.connect(lambda: cards.choose(self.current))
        cards.selected.connect(self.selected)
        cards.choiceChanged.connect(self._show_chosen)
        deeds.changed.connect(self.changed)
        deeds.deleted.connect(self.deleted)
        deeds.manyChanged.connect(self.manyChanged)
        deeds.manyDeleted.connect(self.manyDeleted)
        deeds.activated.connect(self.activated)
        deeds.copyWanted.connect(self.copyWanted)
        deeds.templateKept.connect(self.templateKept)
        deeds.historyWanted.connect(self.historyWanted)
        deeds.pointWanted.connect(self.pointWanted)
        deeds.noteWanted.connect(self.noteWanted)
        deeds.mended.connect(self.mended)

    def _lay_out(self) -> None:
        box = column(self)
        for widget in (self.head, self.filter, self.lost, self.offer, self.bulk):
            box.addWidget(widget)
        box.addWidget(self._stack, 1)
        self.bulk.hide()
        scaled(self, lambda: self.setMinimumWidth(max(_LEAST_WIDTH, px(_SCALED_WIDTH))))
