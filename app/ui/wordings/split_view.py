"""The split view: the wordings of two sources, and everything that is done with the pair.

They stand side by side, or woven into one column: passage by passage, or in running order. Where they agree for long
they can be abridged; then all that follows, from the marks to the anchors, is made of the abridged wordings.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Literal, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.text.abridging import Fold
from app.text.differences import Difference, differences
from app.text.model import Anchor, Note, Source, Span
from app.text.overview import Cell
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.access.focus import tab_behind
from app.ui.access.telling import between
from app.ui.findings.place import place_in
from app.ui.theme import Theme, set_canvas
from app.ui.wordings.change_walk import ChangeWalk, change_near
from app.ui.wordings.folding import Folding
from app.ui.wordings.marks import Side
from app.ui.wordings.panes import Panes
from app.ui.wordings.passing_sign import PassingSign
from app.ui.wordings.sentence import Sentence
from app.ui.wordings.view import WordingView
from app.ui.wordings.whereabouts import whereabouts
from app.ui.wordings.woven_panes import WovenPanes
from app.ui.written import figure

Finding = tuple[Span | None, Span | None, str]
"""Where a finding is in the left and in the right source, in code points of their texts, and what it says; an empty
span is a place where words are missing, None: the source has nothing there."""


Arrangement = Literal["pair", "stacked", "inline"]
"""Side by side, passage by passage one above the other, or in running order."""
ARRANGEMENTS: tuple[Arrangement, ...] = get_args(Arrangement)


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
        self._theme = theme
        self._sources: dict[str, Source] = {}
        self._reference = ""
        self._cells: Sequence[Cell] = ()
        self._arrangement: Arrangement = "pair"
        self._ignored = True
        self._folding = Folding(lambda lines: self.tr("… {n} lines unchanged").format(n=figure(lines)))
        self._differences: tuple[Difference, ...] = ()
        self._findings: Sequence[Finding] = ()
        self._walk = ChangeWalk(())
        self._beside = Panes(theme)
        self._woven: WovenPanes | None = None
        self._panes: Panes | WovenPanes = self._beside
        self.left, self.right = self._beside.views
        self.left_chooser, self.right_chooser = self._beside.choosers
        self.swap_button = self._beside.swap_button
        self._empty = Sentence("splitEmpty")
        self._lay_out()
        self._sign = PassingSign(theme, self)
        self._beside.readingSizeChanged.connect(self.readingSizeChanged)
        self._connect(self._beside)
        self.set_theme(theme)

    # what is shown

    def arrange(self, arrangement: Arrangement) -> None:
        """Let the wordings stand like that, those that show and all that follow."""
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        if arrangement == "pair":
            self._panes = self._beside
        else:
            self._panes = self._one_column()
            self._panes.in_turn = arrangement == "stacked"
            self._panes.set_reading_size(self.reading_size)
        self.set_cells(self._cells)
        if self._folding.whole.left.source and self._stack.currentWidget() is not self._empty:
            self._show()

    @property
    def woven(self) -> WordingView | None:
        """The view of both wordings in one column, if that is how they stand."""
        return self._panes.view if isinstance(self._panes, WovenPanes) else None

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources in both choosers; the reference, by id, is told there."""
        self._sources, self._reference = {source.id: source for source in sources}, reference
        for panes in self._made():
            for chooser in panes.choosers:
                chooser.set_sources(sources, reference)

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Tell in the choosers what every source has of the point that is shown."""
        self._cells = cells
        states = {cell.source: cell.state for cell in cells}
        for chooser in self._panes.choosers:
            chooser.set_states(states)

    def show_pair(
        self, left: Wording, right: Wording, script: EditScript, notes: Sequence[Note] | None = None
    ) -> None:
        """Show two wordings, the edit script between them, and what these notes are anchored to; if None, the same
        notes as before."""
        for panes in self._made() if notes is not None else ():
            panes.hold_notes(notes or ())
        self._folding.take(left, right, script)
        self._show()

    def show_empty(self, text: str) -> None:
        """Show a sentence in place of the panes."""
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        for panes in self._made():
            panes.hold_notes(notes)
        self._panes.set_notes(notes)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Explain findings where they are, when the mouse rests there or a click falls on them. They stay until
        others are given; those whose place does not show are passed over."""
        self._findings = findings

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly; at first they are."""
        self._ignored = on
        for panes in self._made():
            panes.show_ignored(on=on)

    def fold(self, *, on: bool) -> None:
        """Whether long stretches on which both agree are folded away; those that were opened close."""
        self._folding.turn(on=on)
        if self._folding.whole.left.source:
            self._show()

    @property
    def folds(self) -> bool:
        """Whether long stretches on which both agree are folded away."""
        return self._folding.is_on

    def select_note(self, note_id: str, anchors: Sequence[Anchor] = ()) -> None:
        """Make a note's spans stand out and see that the first of each pane shows; an empty id: none. `anchors` are
        its own: what they are on is not left folded away."""
        for anchor in anchors:
            self._unfold(
                *(anchor.span if anchor.source == side.source else None for side in self._folding.pair)
            )
        self._panes.show_note(note_id)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        set_canvas(self, theme)
        for panes in self._made():
            panes.set_theme(theme)
        self._sign.set_theme(theme)

    def zoom(self, step: int) -> None:
        """Make the wordings' type larger (+1) or smaller (-1), or as it was (0)."""
        self._beside.zoom(step)
        self._panes.set_reading_size(self.reading_size)

    @property
    def reading_size(self) -> int:
        """The size of the wordings' type, in px."""
        return self._beside.reading_size

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the wordings' type, within what can be read."""
        self._beside.set_reading_size(pixels)
        self._panes.set_reading_size(self.reading_size)

    @property
    def told_change(self) -> str:
        """The change that the analyst is at, in words."""
        left, right = self._folding.shown.left, self._folding.shown.right
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
        self._unfold(left, right)
        places = place_in(self._folding.shown.left, left), place_in(self._folding.shown.right, right)
        self._walk.go(change_near(self._differences, *places))
        self._panes.show_change(self._walk.current, go=False)
        self._panes.show_spans(*places)
        self._tell_change()

    def swap(self) -> None:
        """Ask for the two sources to change sides."""
        left, right = (side.source for side in self._folding.pair)
        if left and right:
            self.pairChosen.emit(right, left)

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected, of both panes where both have a selection."""
        return [anchor for view in self._panes.views for anchor in view.anchors(self._sources)]

    def place_in_source(self) -> tuple[str, Span] | None:
        """The id of the source that the keyboard is in, and what is selected there or else its wording, in code points
        of its text; of a wording that is scattered there the passage at the text cursor. None: there is nothing."""
        views = self._panes.views
        view = next((view for view in views if view.hasFocus()), views[0])
        if anchors := view.anchors(self._sources):
            return anchors[0].source, anchors[0].span
        return whereabouts(self._folding.pair, view.at_cursor())

    def clear_selection(self) -> None:
        """Select nothing."""
        for view in self._panes.views:
            view.clear_selection()

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane, or to both wordings where they stand in one column."""
        views = self._panes.views
        views[0 if side == "left" else -1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_chooser(self, side: Side) -> None:
        """Drop the list of sources over a pane."""
        self._panes.choosers[side == "right"].showPopup()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the theme; its palette alone is not enough, Qt's style sheets may put an earlier one back."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("canvas"))

    # private

    def _lay_out(self) -> None:
        self.setObjectName("splitView")
        self.setAutoFillBackground(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._beside)

    def _connect(self, panes: Panes | WovenPanes) -> None:
        left, right = panes.choosers
        left.chosen.connect(lambda source: self._choose(source, self._folding.whole.right.source))
        right.chosen.connect(lambda source: self._choose(self._folding.whole.left.source, source))
        panes.swap_button.clicked.connect(self.swap)
        panes.ruler.changeChosen.connect(self.show_change)
        for view in panes.views:
            view.clicked.connect(partial(self._clicked, view))
            view.noteWanted.connect(self._request_note)
            view.findings = partial(self._findings_in, view)
            view.quoted = self.selection_anchors

    def _made(self) -> list[Panes | WovenPanes]:
        return [self._beside] if self._woven is None else [self._beside, self._woven]

    def _one_column(self) -> WovenPanes:
        if self._woven is None:
            made = self._woven = WovenPanes(self._theme, self)
            self._stack.addWidget(made)
            made.show_ignored(on=self._ignored)
            made.view.zoomWanted.connect(self.zoom)
            self._connect(made)
            self.set_sources(tuple(self._sources.values()), self._reference)
            tab_behind(self.swap_button, made)
        return self._woven

    def _show(self) -> None:
        """Show the pair, abridged if that is wanted."""
        shown = self._folding.fold()
        found = differences(shown.script, shown.left.text, shown.right.text)
        if found != self._differences:
            self._differences = found
            self._walk = ChangeWalk(found)
        for chooser, wording in zip(self._panes.choosers, self._folding.pair, strict=True):
            chooser.set_current(wording.source)
        left, right = ((wording, self._name(wording)) for wording in (shown.left, shown.right))
        quiet = [fold.at[0] for fold in shown.folds], [fold.at[1] for fold in shown.folds]
        self._panes.show_pair(left, right, shown.script, found, quiet)
        self._panes.show_change(self._walk.current, go=False)
        self._stack.setCurrentWidget(self._panes)

    def _unfold(self, left: Span | None, right: Span | None) -> None:
        """Open the folds that hide any of these stretches of the two sources."""
        for fold in self._folding.hiding(left, right):
            self._open(fold)

    def _open(self, fold: Fold) -> None:
        """Show what is folded away, where the line stood that told of it."""
        view, current = self._panes.views[0], self._walk.current
        line = view.line_of(fold)
        height = view.band(line)[0] / max(view.viewport().height(), 1)
        self._folding.open(fold)
        self._show()
        self._walk.go(current)
        self._panes.show_change(current, go=False)
        view.scroll_to(line.start, max(height, 0.0))
        view.set_caret(line.start)

    def _findings_in(self, view: WordingView) -> Iterator[tuple[Span, str]]:
        """Where findings are in the text of a view, and what they say."""
        for left, right, said in self._findings:
            for span in view.spans_of(left, right):
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
            left, right = (side.source for side in reversed(self._folding.pair))
        self.pairChosen.emit(left, right)

    def _request_note(self) -> None:
        found = self.selection_anchors()
        if found:
            self.noteRequested.emit(found)

    def _clicked(self, view: WordingView, place: int) -> None:
        """A click on a noted span leads to the note, one on a change makes it the current one, one on moved
        text shows where it stands on the other side."""
        if view.is_quiet(place):
            fold = view.fold_at(self._folding.shown.folds, place)
            if fold is not None:
                self._open(fold)
            return
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
