"""The two panes of the split view, laid out and kept level, with what is drawn between and beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.text.differences import Difference
from app.text.model import Note, Span
from app.text.options import CompareOptions
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.theme import Theme
from app.ui.wordings.gutter import Gutter
from app.ui.wordings.marks import Side, partner_of
from app.ui.wordings.page import MARGIN
from app.ui.wordings.ruler import Ruler
from app.ui.wordings.scroll_link import ScrollLink
from app.ui.wordings.side_by_side import SideBySide
from app.ui.wordings.source_chooser import SourceChooser
from app.ui.wordings.swap_button import SwapButton
from app.ui.wordings.text import READING_PX
from app.ui.wordings.view import WordingView

LEAST_PX, GREATEST_PX, STEP = 10, 40, 2
_NO_SCRIPT = EditScript((), 1.0, CompareOptions())


class Panes(QWidget):
    """Two wordings, a chooser over each, the gutter between and the ruler beside them."""

    readingSizeChanged = Signal(int)  # of the wordings' type, in px

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script = _NO_SCRIPT
        self._differences: Sequence[Difference] = ()
        self._notes: Sequence[Note] = ()
        self.reading_size = READING_PX
        """The size of the wordings' type, in px; `set_reading_size` changes it."""
        self.views = WordingView("left", theme), WordingView("right", theme)
        self.choosers = SourceChooser("left", theme), SourceChooser("right", theme)
        self.swap_button = SwapButton(theme)
        self.gutter = Gutter(*self.views, theme)
        self.ruler = Ruler(*self.views, theme)
        self._link = ScrollLink(*self.views, lambda: self._script.ops)
        self._layout = SideBySide(self, self.choosers, self.views, self.swap_button, self.gutter, self.ruler)
        self.ruler.heightChosen.connect(self._scroll)
        for view, other in zip(self.views, reversed(self.views), strict=True):
            view.selectionChanged.connect(other.note_button.hide)
            view.zoomWanted.connect(self.zoom)
            view.laidOut.connect(self._align_heads)

    def show_pair(
        self,
        left: tuple[Wording, str],
        right: tuple[Wording, str],
        script: EditScript,
        differences: Sequence[Difference],
        quiet: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
    ) -> None:
        """Show two wordings, each with its source's name, the edit script between them and the differences
        that it tells; `quiet` are lines of either that are the window's own words."""
        self._script, self._differences = script, differences
        with self._link.still():
            for view, (wording, name), (other, _), lines in zip(
                self.views, (left, right), (right, left), quiet, strict=True
            ):
                view.quiet = lines
                view.show_wording(wording, name, differences)
                view.other_text = other.text
        self.gutter.set_changes(differences)
        self.ruler.set_changes(differences)
        self.set_notes(self._notes)

    def hold_notes(self, notes: Sequence[Note]) -> None:
        """Take the notes that are to be marked when the next pair shows."""
        self._notes = notes

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self._notes = notes
        for view in self.views:
            view.set_notes(notes)
        left, right = ([mark.span for mark in view.note_marks] for view in self.views)
        self.ruler.set_notes(left, right)

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        for view in self.views:
            view.show_ignored(on=on)

    def show_change(self, number: int, *, go: bool) -> None:
        """Make a change stand out and, with `go`, bring both its sides level into view; -1: none."""
        for part in (self.gutter, self.ruler):
            part.set_current(number)
        for view in self.views:
            view.emphasise(change=number)
        if go and 0 <= number < len(self._differences):
            change = self._differences[number]
            self._link.jump(change.left.start, change.right.start)

    def show_partner(self, view: WordingView, number: int, place: int) -> None:
        """Show where moved text, by its number, stands on the other side, level with `place` of this one, and
        draw the eye to it."""
        side: Side = "right" if view.side == "left" else "left"
        other, partner = self.views[side == "right"], partner_of(self._differences[number], view.side)
        top, bottom = other.band(partner)
        if top < 0 or bottom > other.viewport().height():
            self._link.bring(side, partner.start, place)
        other.pulse(number)

    def show_note(self, note: str) -> None:
        """Make a note's spans stand out and see that the first of each pane shows; an empty id: none."""
        firsts: list[Span | None] = []
        for view in self.views:
            view.emphasise(note=note)
            found = (mark.span for mark in view.note_marks if mark.note == note)
            firsts.append(next(found, None))
        self._see(*firsts)

    def show_spans(self, left: Span | None, right: Span | None) -> None:
        """See that a stretch of each wording shows; None: nothing to be seen on that side."""
        self._see(left, right)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (*self.views, *self.choosers, self.swap_button, self.gutter, self.ruler):
            part.set_theme(theme)

    def zoom(self, step: int) -> None:
        """Make the wordings' type larger (+1) or smaller (-1), or as it was (0)."""
        self.set_reading_size(READING_PX if step == 0 else self.reading_size + STEP * step)

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the wordings' type, within what can be read."""
        before, self.reading_size = self.reading_size, min(max(pixels, LEAST_PX), GREATEST_PX)
        for view in self.views:
            view.set_reading_size(self.reading_size)
        if self.reading_size != before:
            self.readingSizeChanged.emit(self.reading_size)

    # private

    def _align_heads(self) -> None:
        """Set each source's name over the edge of its text."""
        for side, view in enumerate(self.views):
            self._layout.align_head(side, view.viewport().x() + MARGIN)

    def _see(self, left: Span | None, right: Span | None) -> None:
        hidden = [
            view
            for view, span in zip(self.views, (left, right), strict=True)
            if span and not view.in_view().meets(span)
        ]
        if not hidden:
            return
        if left and right:
            self._link.jump(left.start, right.start)
        elif span := left or right:
            hidden[0].scroll_to(span.start)

    def _scroll(self, share: float) -> None:
        """Bring what stands at that share of the whole into the middle."""
        bar = max((view.verticalScrollBar() for view in self.views), key=lambda bar: bar.maximum())
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
