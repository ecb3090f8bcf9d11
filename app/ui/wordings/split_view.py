"""The split view: the wordings of two sources side by side, and everything that is done with the pair."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.text.differences import Difference, differences
from app.text.model import Anchor, Note, Source, Span
from app.text.overview import Cell
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.access.telling import between
from app.ui.findings.place import place_in
from app.ui.theme import Theme, set_canvas
from app.ui.wordings.anchors import anchors
from app.ui.wordings.change_walk import ChangeWalk, change_near
from app.ui.wordings.marks import Side
from app.ui.wordings.panes import Panes
from app.ui.wordings.passing_sign import PassingSign
from app.ui.wordings.sentence import Sentence
from app.ui.wordings.view import WordingView

Finding = tuple[Span | None, Span | None, str]
"""Where a finding is in the left and in the right source, in code points of their texts, and what it says; an empty
span is a place where words are missing, None: the source has nothing there."""


class SplitView(QWidget):
    """Two wordings, the marks of their differences and notes, and the choosers of the two sources."""

    pairChosen = Signal(str, str)  # left, right source ids, from the choosers or the swap button
    noteRequested = Signal(list)  # list[Anchor] from the selection, of both panes if both have one
    noteActivated = Signal(str)  # the analyst clicked a noted span: note id
    readingSizeChanged = Signal(int)  # of the wordings' type, in px
    changeShown = Signal(int, int)  # the change gone to, counted from 1, and how many there are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self._sources: dict[str, Source] = {}
        self._differences: tuple[Difference, ...] = ()
        self._findings: Sequence[Finding] = ()
        self._walk = ChangeWalk(())
        self._panes = Panes(theme)
        self.left, self.right = self._panes.views
        self.left_chooser, self.right_chooser = self._panes.choosers
        self.swap_button = self._panes.swap_button
        self._empty = Sentence("splitEmpty")
        self._lay_out()
        self._sign = PassingSign(theme, self)
        self._connect()
        self.set_theme(theme)

    # what is shown

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources in both choosers; the reference, by id, is told there."""
        self._sources = {source.id: source for source in sources}
        for chooser in self._panes.choosers:
            chooser.set_sources(sources, reference)

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Tell in the choosers what every source has of the point that is shown."""
        states = {cell.source: cell.state for cell in cells}
        for chooser in self._panes.choosers:
            chooser.set_states(states)

    def show_pair(
        self, left: Wording, right: Wording, script: EditScript, notes: Sequence[Note] | None = None
    ) -> None:
        """Show two wordings, the edit script between them, and what these notes are anchored to; if None, the same
        notes as before."""
        if notes is not None:
            self._panes.hold_notes(notes)
        found = differences(script, left.text, right.text)
        if found != self._differences:
            self._differences = found
            self._walk = ChangeWalk(found)
        for chooser, wording in zip(self._panes.choosers, (left, right), strict=True):
            chooser.set_current(wording.source)
        self._panes.show_pair((left, self._name(left)), (right, self._name(right)), script, found)
        self._panes.show_change(self._walk.current, go=False)
        self._stack.setCurrentWidget(self._panes)

    def show_empty(self, text: str) -> None:
        """Show a sentence in place of the panes."""
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to, in both panes."""
        self._panes.set_notes(notes)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Explain findings where they are, when the mouse rests there or a click falls on them. They stay until
        others are given; those whose place does not show are passed over."""
        self._findings = findings

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly; at first they are."""
        self._panes.show_ignored(on=on)

    def select_note(self, note_id: str) -> None:
        """Make a note's spans stand out and see that the first of each pane shows; an empty id: none."""
        self._panes.show_note(note_id)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        set_canvas(self, theme)
        self._panes.set_theme(theme)
        self._sign.set_theme(theme)

    def zoom(self, step: int) -> None:
        """Make the wordings' type larger (+1) or smaller (-1), or as it was (0)."""
        self._panes.zoom(step)

    @property
    def reading_size(self) -> int:
        """The size of the wordings' type, in px."""
        return self._panes.reading_size

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the wordings' type, within what can be read."""
        self._panes.set_reading_size(pixels)

    @property
    def told_change(self) -> str:
        """The change that the analyst is at, in words."""
        left, right = self.left.wording, self.right.wording
        if not 0 <= self._walk.current < len(self._differences):
            return ""
        one = self._differences[self._walk.current]
        return between(one, (left.text, right.text), (self._name(left), self._name(right)))

    # what the analyst does

    def next_change(self) -> None:
        """Go to the next change that counts; after the last to the first."""
        if self._walk.step(forward=True):
            self._sign.say_passed(forward=True)
        self._go()

    def previous_change(self) -> None:
        """Go to the change before; before the first to the last."""
        if self._walk.step(forward=False):
            self._sign.say_passed(forward=False)
        self._go()

    def show_change(self, number: int) -> None:
        """Go to a change by its place among the differences."""
        self._walk.go(number)
        self._go()

    def show_spans(self, left: Span | None, right: Span | None) -> None:
        """Go to a stretch of each source, in code points of its text; the change found there stands out.

        An empty span is a place where words are missing; None: the side has nothing to show.
        """
        places = place_in(self.left.wording, left), place_in(self.right.wording, right)
        self._walk.go(change_near(self._differences, *places))
        self._panes.show_change(self._walk.current, go=False)
        self._panes.show_spans(*places)
        self._tell_change()

    def swap(self) -> None:
        """Ask for the two sources to change sides."""
        left, right = self.left.wording.source, self.right.wording.source
        if left and right:
            self.pairChosen.emit(right, left)

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected, of both panes where both have a selection."""
        found: list[Anchor] = []
        for view in self._panes.views:
            source, span = self._sources.get(view.wording.source), view.selection()
            if source is not None and span is not None:
                found.extend(anchors(source, view.wording, span))
        return found

    def clear_selection(self) -> None:
        """Select nothing in either pane."""
        for view in self._panes.views:
            view.clear_selection()

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane."""
        (self.left if side == "left" else self.right).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_chooser(self, side: Side) -> None:
        """Drop the list of sources over a pane."""
        (self.left_chooser if side == "left" else self.right_chooser).showPopup()

    # private

    def _lay_out(self) -> None:
        self.setObjectName("splitView")
        self.setAutoFillBackground(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._panes)

    def _connect(self) -> None:
        self.left_chooser.chosen.connect(lambda source: self._choose(source, self.right.wording.source))
        self.right_chooser.chosen.connect(lambda source: self._choose(self.left.wording.source, source))
        self.swap_button.clicked.connect(self.swap)
        self._panes.ruler.changeChosen.connect(self.show_change)
        self._panes.readingSizeChanged.connect(self.readingSizeChanged)
        self.left.clicked.connect(lambda place: self._clicked(self.left, place))
        self.right.clicked.connect(lambda place: self._clicked(self.right, place))
        for view in self._panes.views:
            view.noteWanted.connect(self._request_note)
            view.findings = partial(self._findings_in, view)
            view.quoted = self.selection_anchors

    def _findings_in(self, view: WordingView) -> Iterator[tuple[Span, str]]:
        """Where findings are in the wording of a pane, and what they say."""
        for left, right, said in self._findings:
            span = place_in(view.wording, left if view.side == "left" else right)
            if span is not None:
                yield span, said

    def _name(self, wording: Wording) -> str:
        source = self._sources.get(wording.source)
        return source.name if source else wording.source

    def _go(self) -> None:
        self._panes.show_change(self._walk.current, go=True)
        self._tell_change()

    def _tell_change(self) -> None:
        if self._walk.place:
            self.changeShown.emit(self._walk.place, self._walk.count)

    def _choose(self, left: str, right: str) -> None:
        """A source chosen on one side that stands on the other already changes places with it."""
        if left == right:
            left, right = self.right.wording.source, self.left.wording.source
        self.pairChosen.emit(left, right)

    def _request_note(self) -> None:
        found = self.selection_anchors()
        if found:
            self.noteRequested.emit(found)

    def _clicked(self, view: WordingView, place: int) -> None:
        """A click on a noted span leads to the note, one on a change makes it the current one, one on moved
        text shows where it stands on the other side."""
        notes = view.notes_at(place)
        if notes:
            self.select_note(notes[0])
            self.noteActivated.emit(notes[0])
        change = view.change_at(place)
        if change is not None:
            self._walk.go(change)
            self._panes.show_change(change, go=False)
            if self._differences[change].move is not None:
                self._panes.show_partner(view, change, place)
            self.changeShown.emit(self._walk.place, self._walk.count)
        view.tell_findings(place)
