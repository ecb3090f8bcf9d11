"""Two wordings in one column, with a chooser for each over it and the overview beside it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.text.differences import Difference
from app.text.model import Note, Span
from app.text.script import EditScript
from app.text.wording import Wording
from app.text.woven import Woven, inline, stacked
from app.ui.theme import Theme
from app.ui.wordings.page import MARGIN
from app.ui.wordings.ruler import Ruler
from app.ui.wordings.source_chooser import NAME_AT, SourceChooser
from app.ui.wordings.swap_button import SwapButton
from app.ui.wordings.view import WordingView
from app.ui.wordings.woven_page import WovenPair
from app.ui.wordings.woven_view import Lane, WovenView

Weave = Callable[[EditScript, str, str], Woven]


class WovenPanes(QWidget):
    """As `Panes`, but with both wordings in one text, passage by passage or in running order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_turn = False
        """Whether the passages of both stand in turn when the next pair is shown."""
        self.view = WovenView(theme)
        self.views: tuple[WordingView, ...] = (self.view,)
        self.choosers = SourceChooser("left", theme), SourceChooser("right", theme)
        self.swap_button = SwapButton(theme)
        self.ruler = Ruler(Lane(self.view, "left"), Lane(self.view, "right"), theme)
        self._notes: Sequence[Note] = ()
        self._differences: Sequence[Difference] = ()
        self._silent = QLabel(self)
        self._silent.setProperty("quiet", "yes")
        self._silent.setTextFormat(Qt.TextFormat.PlainText)
        self._silent.setWordWrap(True)
        self._lay_out()
        self.ruler.heightChosen.connect(self._scroll)
        self.view.laidOut.connect(self._align_head)

    def show_pair(
        self,
        left: tuple[Wording, str],
        right: tuple[Wording, str],
        script: EditScript,
        differences: Sequence[Difference],
        quiet: tuple[Sequence[Span], Sequence[Span]] = ((), ()),
    ) -> None:
        """Show two wordings, each with its source's name, the edit script between them and the differences that it
        tells; `quiet` are lines of either that are the window's own words."""
        weave: Weave = stacked if self.in_turn else inline
        (mine, name), (theirs, other) = left, right
        pair = WovenPair(mine, theirs, weave(script, mine.text, theirs.text), self.in_turn)
        self._differences = differences
        self.view.quiet = [place for span in quiet[0] for place in pair.places("left", span)]
        self.view.show_woven(pair, (name, other), differences)
        silent = [name for wording, name in (left, right) if wording.is_lacuna]
        self._silent.setText(self.tr("{name} says nothing on this point.").format(name="".join(silent[:1])))
        self._silent.setVisible(len(silent) == 1)
        self.ruler.set_changes(differences)
        self.set_notes(self._notes)

    def hold_notes(self, notes: Sequence[Note]) -> None:
        """Take the notes that are to be marked when the next pair shows."""
        self._notes = notes

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self._notes = notes
        self.view.set_notes(notes)
        self.ruler.set_notes(*self.view.noted_sides(notes))

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        self.view.show_ignored(on=on)

    def show_change(self, number: int, *, go: bool) -> None:
        """Make a change stand out and, with `go`, bring it into view; -1: none."""
        self.ruler.set_current(number)
        self.view.emphasise(change=number)
        if go and 0 <= number < len(self._differences):
            change = self._differences[number]
            places = self.view.places_of(change.left or None, change.right or None)
            self.view.scroll_to(min(place.start for place in places))

    def show_partner(self, view: WordingView, number: int, place: int) -> None:
        """Show where moved text, by its number, stands a second time, and draw the eye to it."""
        self.see(Span(at := self.view.other_place(number, place), at + 1))
        view.pulse(number)

    def show_note(self, note: str) -> None:
        """Make a note's spans stand out and see that the first shows; an empty id: none."""
        self.view.emphasise(note=note)
        found = (mark.span for mark in self.view.note_marks if mark.note == note)
        self.see(next(found, None))

    def show_spans(self, left: Span | None, right: Span | None) -> None:
        """See that a stretch of each wording shows; None: nothing to be seen of that one."""
        self.see(next(self.view.places_of(left, right), None))

    def see(self, span: Span | None) -> None:
        """See that a stretch of the text shows."""
        if span is not None and not self.view.in_view().meets(
            Span(span.start, max(span.end, span.start + 1))
        ):
            self.view.scroll_to(span.start)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (self.view, *self.choosers, self.swap_button, self.ruler):
            part.set_theme(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the wordings' type."""
        self.view.set_reading_size(pixels)

    # private

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setSpacing(2)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        for part in (self.choosers[0], self.swap_button, self.choosers[1]):
            self._head.addWidget(part)
        grid.addLayout(self._head, 0, 0)
        grid.addWidget(self._silent, 1, 0)
        grid.addWidget(self.view, 2, 0)
        grid.addWidget(self.ruler, 2, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 1)
        for before, behind in pairwise((self.choosers[0], self.swap_button, self.choosers[1], self.view)):
            QWidget.setTabOrder(before, behind)

    def _align_head(self) -> None:
        """Set the sources' names over the text, the first over its edge."""
        column = self.view.viewport().geometry()
        edge, behind = column.x() + MARGIN, self.view.width() - column.right()
        self._head.setContentsMargins(edge - NAME_AT, 0, max(behind, 8), 0)
        self._silent.setContentsMargins(edge, 6, 8, 0)

    def _scroll(self, share: float) -> None:
        """Bring what stands at that share of the whole into the middle."""
        bar = self.view.verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
