"""The filter of the notes: a search field, chips that say what they let through, the order, and one way out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES
from app.text.note_filter import ALL_NOTES, ORDERS, QUOTATIONS, NoteFilter
from app.ui.boxes import column, row
from app.ui.findings.chips import Choices, FilterChip
from app.ui.notes.flow import Flow
from app.ui.notes.state import AS_MADE, NotesState
from app.ui.notes.words import order_word, quotation_word, value_word
from app.ui.scale import set_scaled_height
from app.ui.written import quoted

_CHIP_HEIGHT = 24
_WITH: dict[str, Callable[[NoteFilter, frozenset[str]], NoteFilter]] = {
    "categories": lambda wanted, chosen: replace(wanted, categories=chosen),
    "severities": lambda wanted, chosen: replace(wanted, severities=chosen),
    "statuses": lambda wanted, chosen: replace(wanted, statuses=chosen),
    "tags": lambda wanted, chosen: replace(wanted, tags=chosen),
    "authors": lambda wanted, chosen: replace(wanted, authors=chosen),
    "sources": lambda wanted, chosen: replace(wanted, sources=chosen),
    "quotations": lambda wanted, chosen: replace(wanted, quotations=chosen),
}


class FilterBar(QWidget):
    """Shows and changes the filter and the order of a `NotesState`.

    Folded, it shows only what is filtered by, if anything is.
    """

    changed = Signal(object)  # NotesState: what the analyst wants to see now
    left = Signal()  # Escape or Down in the search field: to the notes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = AS_MADE
        self._open = False
        self._names: Mapping[str, str] = {}
        self._tags: Callable[[], Sequence[str]] = tuple
        self._authors: Callable[[], Sequence[str]] = tuple
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Words in notes, tags and quotations"))
        self.search.setAccessibleName(self.tr("Words to filter the notes by"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.chips = {
            "categories": FilterChip(self.tr("Kind"), self.tr("{count} kinds"), self),
            "severities": FilterChip(self.tr("Severity"), self.tr("{count} severities"), self),
            "statuses": FilterChip(self.tr("Status"), self.tr("{count} statuses"), self),
            "tags": FilterChip(self.tr("Tag"), self.tr("{count} tags"), self),
            "authors": FilterChip(self.tr("Author"), self.tr("{count} authors"), self),
            "sources": FilterChip(self.tr("Source"), self.tr("{count} sources"), self),
            "quotations": FilterChip(self.tr("Quotation"), self.tr("{count} states"), self),
        }
        self.order = FilterChip(self.tr("Order"), "", self, single=True)
        self.order.setProperty("chip", "status")  # it leaves nothing out: no colour
        self.clear = self._link(self.tr("Clear the filter"))
        self._folded_clear = self._link(self.tr("Clear the filter"))
        self._summary = QLabel()
        self._summary.setProperty("quiet", "yes")
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self._connect()
        self.show_state(AS_MADE)

    @property
    def is_open(self) -> bool:
        """Whether the chips show."""
        return self._open

    def set_open(self, *, on: bool) -> None:
        """Show the chips, or fold them away."""
        self._open = on
        self._fold()

    def show_state(self, state: NotesState) -> None:
        """Show how the panel is set. Says nothing."""
        self.state, wanted = state, state.wanted
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        for field, chip in self.chips.items():
            chip.set_chosen(getattr(wanted, field))
        self.order.set_chosen({state.order})
        self.clear.setVisible(wanted.is_narrow)
        self._fold()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Offer these sources, by id."""
        if names != self._names:
            self._names = names
            self.show_state(self.state)

    def set_vocabulary(self, tags: Callable[[], Sequence[str]], authors: Callable[[], Sequence[str]]) -> None:
        """What gives the tags and the authors that there are, when they are wanted."""
        self._tags, self._authors = tags, authors
        self.show_state(self.state)

    def clear_filter(self) -> None:
        """Leave nothing out."""
        self._set(replace(self.state, wanted=ALL_NOTES))

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.set_open(on=True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._leaves(event.key())
        return super().eventFilter(watched, event)

    # private

    def _leaves(self, key: int) -> bool:
        """Escape empties the field, then leaves it."""
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            return False
        return True

    def _fold(self) -> None:
        narrow = self.state.wanted.is_narrow
        self._whole.setVisible(self._open)
        self._brief.setVisible(narrow and not self._open)
        said = self._said()
        self._summary.setText(said)
        self._summary.setToolTip(said)
        self.setVisible(self._open or narrow)

    def _said(self) -> str:
        """What is filtered by, in a line."""
        wanted = self.state.wanted
        parts = [self._name(field, value) for field in self.chips for value in sorted(getattr(wanted, field))]
        if wanted.text.strip():
            parts.append(quoted(wanted.text.strip()))
        return self.tr("Only: {what}").format(what=", ".join(parts)) if parts else ""

    def _name(self, field: str, value: str) -> str:
        return next((text for known, text in self._offered(field) if known == value), value)

    def _offered(self, field: str) -> Choices:
        return self._offers()[field]()

    def _offers(self) -> dict[str, Callable[[], Choices]]:
        """What can be chosen by each chip; what is chosen is offered even if no note has it any more."""
        wanted = self.state.wanted

        def of(values: Sequence[str], chosen: frozenset[str]) -> Choices:
            there = (*values, *sorted(chosen - {*values, ""}))
            return [("", self.tr("none")), *((value, value) for value in there)]

        def named() -> Choices:
            return [("", self.tr("none")), *self._names.items()]

        return {
            "categories": lambda: [(value, value_word(value)) for value in ("", *FINDING_KINDS)],
            "severities": lambda: [(value, value_word(value)) for value in (*NOTE_SEVERITIES, "")],
            "statuses": lambda: [(value, value_word(value)) for value in NOTE_STATUSES],
            "tags": lambda: of(self._tags(), wanted.tags),
            "authors": lambda: of(self._authors(), wanted.authors)[1:],
            "sources": named,
            "quotations": lambda: [(state, quotation_word(state)) for state in QUOTATIONS],
        }

    def _want(self, wanted: NoteFilter) -> None:
        self._set(replace(self.state, wanted=wanted))

    def _set(self, state: NotesState) -> None:
        if state != self.state:
            self.show_state(state)
            self.changed.emit(state)

    def _pick(self, field: str, chosen: frozenset[str]) -> None:
        self._want(_WITH[field](self.state.wanted, chosen))

    def _link(self, name: str) -> QPushButton:
        button = QPushButton(self.tr("Clear"))
        button.setProperty("link", "yes")
        button.setToolTip(self.tr("Show all notes again"))
        button.setAccessibleName(name)
        return button

    def _connect(self) -> None:
        for field, chip in self.chips.items():
            chip.set_offer(partial(self._offered, field))
            chip.picked.connect(partial(self._pick, field))
        self.order.set_offer(lambda: [(order, order_word(order)) for order in ORDERS])
        self.order.picked.connect(self._put_in_order)
        self.search.textChanged.connect(lambda text: self._want(replace(self.state.wanted, text=text)))
        self.search.installEventFilter(self)
        self.clear.clicked.connect(self.clear_filter)
        self._folded_clear.clicked.connect(self.clear_filter)

    def _put_in_order(self, chosen: frozenset[str]) -> None:
        order = next((order for order in ORDERS if order in chosen), ORDERS[0])
        self._set(replace(self.state, order=order))
        self.order.set_chosen({order})

    def _lay_out(self) -> None:
        self._whole, self._brief = QWidget(self), QWidget(self)
        chips = Flow(spacing=4)
        for widget in (*self.chips.values(), self.order, self.clear):
            set_scaled_height(widget, _CHIP_HEIGHT)
            chips.addWidget(widget)
        whole = column(self._whole, spacing=6)
        whole.addWidget(self.search)
        whole.addLayout(chips)
        brief = row(spacing=4)
        self._brief.setLayout(brief)
        brief.addWidget(self._summary, 1)
        brief.addWidget(self._folded_clear)
        box = column(self, margins=(16, 0, 10, 6))
        box.addWidget(self._whole)
        box.addWidget(self._brief)
