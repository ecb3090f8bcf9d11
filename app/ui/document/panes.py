"""The two panes of the whole-document mode, laid out, with what is drawn between and beside them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.text.differences import Difference
from app.text.model import Anchor, Note, Source, Span
from app.ui.document.comparing import Pair
from app.ui.document.found import BlockFound, Found
from app.ui.document.gutter import DocumentGutter
from app.ui.document.pane import DocumentPane
from app.ui.document.ruler import DocumentRuler
from app.ui.document.scroll_link import DocumentLink
from app.ui.theme import Theme
from app.ui.wordings.anchors import anchors
from app.ui.wordings.change_walk import change_near
from app.ui.wordings.marks import note_marks, partner_of
from app.ui.wordings.panes import GREATEST_PX, LEAST_PX
from app.ui.wordings.side_by_side import SideBySide
from app.ui.wordings.source_chooser import SourceChooser
from app.ui.wordings.split_view import Finding
from app.ui.wordings.swap_button import SwapButton
from app.ui.wordings.text import READING_PX


class DocumentPanes(QWidget):
    """Two texts, a chooser over each, the gutter between and the ruler beside them."""

    pairChosen = Signal(str, str)  # left, right source ids, from the choosers or the swap button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading_size = READING_PX
        self._found: Found | None = None
        self._notes: Sequence[Note] = ()
        self._chosen = "", ""
        self.views = DocumentPane("left", theme), DocumentPane("right", theme)
        self.choosers = SourceChooser("left", theme), SourceChooser("right", theme)
        self.swap_button = SwapButton(theme)
        self.gutter = DocumentGutter(*self.views, theme)
        self.ruler = DocumentRuler(*self.views, theme)
        self.link = DocumentLink(*self.views)
        self._layout = SideBySide(self, self.choosers, self.views, self.swap_button, self.gutter, self.ruler)
        self.choosers[0].chosen.connect(lambda source: self._choose(source, self._chosen[1]))
        self.choosers[1].chosen.connect(lambda source: self._choose(self._chosen[0], source))
        self.swap_button.clicked.connect(self.swap)
        self.ruler.heightChosen.connect(self._scroll)
        for view, other in zip(self.views, reversed(self.views), strict=True):
            view.selectionChanged.connect(other.note_button.hide)
            view.laidOut.connect(self._align_heads)
            view.quoted = self.selection_anchors

    # what is shown

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources in both choosers; the reference, by id, is told there."""
        for chooser in self.choosers:
            chooser.set_sources(sources, reference)

    def set_chosen(self, left: str, right: str) -> None:
        """Name the two sources, by id, over the panes."""
        self._chosen = left, right
        for chooser, source in zip(self.choosers, self._chosen, strict=True):
            chooser.set_current(source)

    def show_pair(self, pair: Pair, found: Found) -> None:
        """Show a pair, unmarked; `found` is what will be known of its differences."""
        self._found = found
        self._layout.activate()  # so that places are brought into view in panes that have their size
        with self.link.still():
            for view, sheet, other in zip(self.views, pair.sheets, reversed(pair.sheets), strict=True):
                view.show_sheet(sheet, sheet.source.name)
                view.found, view.other = found, other
        self.link.set_pairs(*pair.follows)
        self.gutter.clear()
        self.ruler.clear()
        self.set_notes(self._notes)

    def add(self, found: Iterable[BlockFound]) -> None:
        """Mark what was found."""
        left, right = self.views
        for one in found:
            left.set_marks(one.left)
            right.set_marks(one.right)
            self.ruler.add(one.left, one.right)

    def difference(self, number: int) -> Difference | None:
        """A difference by its number, None if it is not known."""
        return self._found.difference(number) if self._found else None

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self._notes = notes
        for view in self.views:
            view.set_notes(notes)
        left, right = ([mark.span for mark in note_marks(view.sheet.wording, notes)] for view in self.views)
        self.ruler.set_notes(left, right)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Tell what findings say where they are."""
        left, right = self.views
        left.findings = [(span, said) for span, _, said in findings if span is not None]
        right.findings = [(span, said) for _, span, said in findings if span is not None]

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        for view in self.views:
            view.show_ignored(on=on)

    def show_note(self, note: str) -> None:
        """Make a note's spans stand out and see that the first of each pane shows; an empty id: none."""
        firsts: list[Span | None] = []
        for view in self.views:
            view.emphasise(note=note)
            found = (mark.span for mark in note_marks(view.sheet.wording, self._notes) if mark.note == note)
            firsts.append(next(found, None))
        self.see(*firsts)

    def show_difference(self, number: int, *, go: bool) -> None:
        """Make a difference stand out, by its number, and, with `go`, bring both its sides level into view; -1:
        none."""
        one = self.difference(number)
        if go and one is not None:
            self.link.jump(one.left.start, one.right.start)
        self.gutter.set_current(one)
        self.ruler.set_current(one)
        for view in self.views:
            view.emphasise(change=number)

    def show_partner(self, view: DocumentPane, number: int, place: int) -> None:
        """Show where moved text, by its number, stands on the other side, level with `place` of this one, and draw
        the eye to it."""
        one = self.difference(number)
        if one is not None:
            side = 1 if view is self.views[0] else 0
            self.link.bring(side, partner_of(one, view.side).start, place)
            self.views[side].pulse(number)

    def see(self, left: Span | None, right: Span | None) -> None:
        """See that a stretch of each text shows; None: nothing to be seen on that side."""
        spans = left, right
        hidden = [
            number
            for number, (view, span) in enumerate(zip(self.views, spans, strict=True))
            if span is not None and not view.in_view().meets(Span(span.start, max(span.end, span.start + 1)))
        ]
        if hidden and left is not None and right is not None:
            self.link.jump(left.start, right.start)
        elif hidden and (span := spans[hidden[0]]) is not None:
            self._lead_to(hidden[0], span.start)

    def set_point(self, point: str) -> None:
        """Make the text of a point stand out, with its sub-points; an empty id: of none."""
        for part in (*self.views, self.gutter):
            part.set_point(point)

    def scroll_to_point(self, point: str) -> None:
        """Show where the texts word a point; where one does not, what stands beside the other."""
        found = [view.sheet.of_point(point) if point else () for view in self.views]
        left, right = (min((one.core.start for one in mine), default=None) for mine in found)
        if left is not None and right is not None:
            self.link.jump(left, right)
        elif left is not None:
            self._lead_to(0, left)
        elif right is not None:
            self._lead_to(1, right)

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected, of both panes where both have a selection."""
        found: list[Anchor] = []
        for view in self.views:
            if view.selected is not None:
                found += anchors(view.sheet.source, view.sheet.wording, view.selected)
        return found

    def clear_selection(self) -> None:
        """Select nothing in either pane."""
        for view in self.views:
            view.clear_selection()

    def block_of(self, left: Span | None, right: Span | None) -> int:
        """The number of the block that a stretch of the left text is in, or without one of the right text; -1 if there
        is none."""
        for view, span in zip(self.views, (left, right), strict=True):
            if span is not None and view.sheet.stretches:
                return view.sheet.stretches[view.sheet.stretch_at(span.start)].block
        return -1

    def number_near(self, left: Span | None, right: Span | None) -> int:
        """The number of the difference that is known at these places, -1 if there is none."""
        here = self._found.of(self.block_of(left, right)) if self._found else None
        if here is None:
            return -1
        numbers = list(here.differences)
        at = change_near(list(here.differences.values()), left, right)
        return numbers[at] if at >= 0 else -1

    def blocks_in_view(self) -> tuple[int, ...]:
        """The numbers of the blocks of which something shows."""
        found: dict[int, None] = {}
        for view in self.views:
            for number in view.sheet.stretches_in(view.in_view()):
                found[view.sheet.stretches[number].block] = None
        return tuple(found)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (*self.views, *self.choosers, self.swap_button, self.gutter, self.ruler):
            part.set_theme(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the type, within what can be read."""
        self.reading_size = min(max(pixels, LEAST_PX), GREATEST_PX)
        with self.link.still():
            for view in self.views:
                view.set_reading_size(self.reading_size)

    def swap(self) -> None:
        """Ask for the two sources to change sides."""
        if all(self._chosen):
            self.pairChosen.emit(*reversed(self._chosen))

    # private

    def _choose(self, left: str, right: str) -> None:
        """A source chosen on one side that stands on the other already changes places with it."""
        if left == right:
            right, left = self._chosen
        self.pairChosen.emit(left, right)

    def _align_heads(self) -> None:
        """Set each source's name over the edge of its text."""
        for side, view in enumerate(self.views):
            self._layout.align_head(side, view.viewport().x() + round(view.text_left))

    def _lead_to(self, side: int, place: int) -> None:
        """Scroll one pane to a place; the other follows."""
        self.link.lead(side)
        self.views[side].scroll_to(place)

    def _scroll(self, share: float) -> None:
        """Bring what stands at that share of the left text into the middle."""
        self.link.lead(0)
        bar = self.views[0].verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
