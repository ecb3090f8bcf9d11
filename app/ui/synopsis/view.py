"""All wordings of a point under each other, each marked where it differs from a chosen base."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.text.model import Anchor, Note, Source, Span
from app.text.options import CompareOptions
from app.text.overview import Cell
from app.text.variants import Variant
from app.text.wording import Wording
from app.ui.access.telling import between
from app.ui.boxes import column
from app.ui.comparisons import Comparisons
from app.ui.jobs import Jobs
from app.ui.reading_type import reading_type
from app.ui.synopsis.bar import SynopsisBar
from app.ui.synopsis.blocks import Order
from app.ui.synopsis.column import Column
from app.ui.synopsis.comparing import Comparing
from app.ui.synopsis.filling import Filler
from app.ui.synopsis.headings import Headings
from app.ui.synopsis.page import Page
from app.ui.synopsis.row import BlockRow
from app.ui.synopsis.sections import SectionMarks
from app.ui.synopsis.telling import figures, remark
from app.ui.synopsis.walk import At, Walk
from app.ui.theme import Theme, set_canvas
from app.ui.wordings.marks import Side
from app.ui.wordings.panes import GREATEST_PX, LEAST_PX
from app.ui.wordings.passing_sign import PassingSign
from app.ui.wordings.text import READING_PX


class SynopsisView(QWidget):
    """The blocks of a point, the chooser of their base, and everything that is done with them."""

    baseChosen = Signal(str)  # source id
    pairChosen = Signal(str, str)  # left (the base) and right source id
    openRequested = Signal(str, str)  # the same, to be seen side by side
    noteRequested = Signal(list)  # list[Anchor] from the selection
    noteActivated = Signal(str)  # the analyst clicked a noted span: note id
    changeShown = Signal(int, int)  # the difference gone to, counted from 1, and how many there are
    figuresChanged = Signal()
    zoomWanted = Signal(int)  # larger (+1) or smaller (-1) type, in all modes

    def __init__(self, jobs: Jobs, comparisons: Comparisons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._size, self._type = READING_PX, reading_type()
        self._order: Order = "project"
        self._options = CompareOptions()
        self._shown: tuple[str, Page, CompareOptions] = ("", Page(), self._options)
        self._filler = Filler()
        self._walk = Walk()
        self._comparing = Comparing(jobs, comparisons, self)
        self._headings = Headings(self._filler, self)
        self.bar = SynopsisBar(self._theme, self)
        self.column = Column(self._make_row, self._filler.fill, self)
        self.column.behind = self.bar.order_button
        self._sign = PassingSign(self._theme, self)
        self._lay_out()
        self._connect()
        self.set_theme(self._theme)

    # what is shown

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """The sources of the project; the reference, by id, is told in the chooser."""
        self._filler.sources = {source.id: source for source in sources}
        self.bar.set_sources(sources, reference)

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Tell in the chooser what every source has of the point that is shown."""
        self.bar.set_states({cell.source: cell.state for cell in cells})

    def show_point(
        self,
        point: str,
        wordings: Sequence[Wording],
        base: str,
        options: CompareOptions,
        current: str = "",
    ) -> None:
        """Show the wordings of a point, one a source in the project's order, against that of the source `base`.

        `current` is the right side of the chosen pair. What shows already is not compared again, and stays where
        it is.
        """
        self.bar.set_base(base)
        page, shown = Page.of(wordings, base), self._shown
        stays = (point, base) == (shown[0], self._filler.base)
        self._filler.base, self._filler.current = base, current
        if (point, page, options) == shown:
            self._each(self._filler.head)
            return
        self._shown = point, page, options
        self._comparing.start(page.blocks, options)
        self._filler.compared = self._comparing.compared
        self._put(page.in_order(self._comparing.compared, self._settled_order), keep=stays)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self._filler.notes = notes
        self._each(self._filler.mark_notes)

    def set_findings(self, findings: Sequence[Variant]) -> None:
        """Explain these in every block, when the mouse rests there or a click falls on them."""
        self._filler.findings = findings

    def select_note(self, note_id: str) -> None:
        """Make a note's spans stand out and see that the first of them shows; an empty id: none."""
        self._filler.note = note_id
        self._each(self._filler.emphasise)
        if (place := self._filler.place_of_note(note_id)) is not None:
            self._go_to(*place)

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        self._filler.ignored = on
        self._each(lambda row: row.text.show_ignored(on=on))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        set_canvas(self, theme)
        self.column.set_theme(theme)
        self.bar.set_theme(theme)
        self._sign.set_theme(theme)

    @property
    def reading_size(self) -> int:
        """The size of the wordings' type, in px."""
        return self._size

    def set_reading_size(self, size: int) -> None:
        """Set the wordings in type of that size, in px."""
        size = min(max(size, LEAST_PX), GREATEST_PX)
        if (size, reading_type()) != (self._size, self._type):
            self._size, self._type = size, reading_type()
            self.column.set_reading_size(size, self._estimates())

    @property
    def figures(self) -> str:
        """The whole in a line, for the status bar."""
        return figures(self._filler.page.blocks, self._filler.compared)

    @property
    def told_change(self) -> str:
        """The difference that the analyst is at, in words."""
        key, number = self._walk.current
        compared, page = self._filler.compared.get(key), self._filler.page
        if compared is None or not 0 <= number < len(compared.differences):
            return ""
        texts = page.base.wording.text, page.block(key).wording.text
        return between(compared.differences[number], texts, (self._name(page.base.key), self._name(key)))

    # what the analyst does

    def next_change(self) -> None:
        """Go to the next difference that counts, through all blocks; after the last to the first."""
        self._step(forward=True)

    def previous_change(self) -> None:
        """Go to the difference before; before the first to the last."""
        self._step(forward=False)

    def show_spans(self, left: Span | None, right: Span | None) -> None:
        """Go to a stretch of the right side of the chosen pair or, if that is None, of the base, in code points of
        the source's text; the difference found there stands out.

        An empty span is a place where words are missing; both None: the beginning of the base.
        """
        filler = self._filler
        source, span = (filler.base, left) if right is None else (filler.current, right)
        if (found := filler.place_of(source, span)) is not None:
            at, place = found
            self._stand_at(at)
            self._go_to(at[0], place)
            self._tell_change()

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected, in every source that words it so."""
        found: list[Anchor] = []
        for row in self.column.rows:
            found.extend(self._filler.anchors(row))
        return found

    def clear_selection(self) -> None:
        """Select nothing."""
        self._each(lambda row: row.text.clear_selection())

    def set_order(self, order: Order) -> None:
        """Let the blocks stand in another order."""
        if order != self._order:
            self._order = order
            self.bar.set_order(order)
            self._put(self._shown[1].in_order(self._filler.compared, self._settled_order), keep=False)

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to the base, or to the block of the right side of the chosen pair."""
        page, filler = self._filler.page, self._filler
        source = filler.base if side == "left" else filler.current
        block = page.block_of(source) or (page.blocks[0] if page.blocks else None)
        if block is not None:
            self._focus(block.key)

    def end(self) -> None:
        """The project is left: compare nothing any more, show nothing."""
        self._comparing.end()
        self._shown = "", Page(), self._options
        self._put(Page(), keep=False)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparing.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._comparing.rest()

    # private

    def _lay_out(self) -> None:
        self.setObjectName("synopsis")
        self.setAutoFillBackground(True)
        box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self.column, 1)

    def _connect(self) -> None:
        self.bar.baseChosen.connect(self.baseChosen)
        self.bar.orderChosen.connect(self.set_order)
        self._comparing.found.connect(self._take)
        self._headings.baseChosen.connect(self.baseChosen)
        self._headings.pairChosen.connect(self.pairChosen)
        self._headings.openRequested.connect(self.openRequested)
        self._headings.blockWanted.connect(self._focus)

    def _name(self, source: str) -> str:
        known = self._filler.sources.get(source)
        return known.name if known else source

    def _make_row(self, parent: QWidget) -> BlockRow:
        row = BlockRow(self._theme, self._size, parent)
        self._headings.connect_to(row)
        row.text.findings = lambda: self._filler.findings_in(row)
        row.text.quoted = lambda: self._filler.anchors(row)
        row.text.left.connect(lambda: self._focus(row.key[0]))
        row.text.clicked.connect(lambda place: self._clicked(row, place))
        row.text.noteWanted.connect(self._request_note)
        row.text.zoomWanted.connect(self.zoomWanted)
        row.text.selectionChanged.connect(lambda: self._selected(row))
        return row

    @property
    def _settled_order(self) -> Order:
        """Blocks do not wander about while they are compared."""
        return self._order if self._comparing.is_done else "project"

    def _put(self, page: Page, *, keep: bool) -> None:
        """Show these blocks."""
        self._filler.page = page
        self._walk.set_blocks(page.blocks, self._filler.compared)
        self._filler.change = self._walk.current
        self.bar.say(remark(page.blocks))
        had_focus = self.column.has_focus
        self.column.set_rows(page.keys, self._estimates(), keep=keep)
        if had_focus and not self.column.has_focus:
            self.focus_pane("right")
        self.figuresChanged.emit()

    def _estimates(self) -> list[int]:
        return self._filler.page.estimates(self.column.viewport().width(), self._size)

    def _take(self, keys: list[str]) -> None:
        """These blocks are compared now."""
        page = self._shown[1].in_order(self._filler.compared, self._settled_order)
        if page != self._filler.page:
            self._put(page, keep=True)
            return
        self._walk.set_blocks(page.blocks, self._filler.compared)
        self.column.refresh(set(keys))
        self.figuresChanged.emit()

    def _each(self, deed: Callable[[BlockRow], None]) -> None:
        for row in self.column.rows:
            deed(row)

    def _step(self, *, forward: bool) -> None:
        focused = next((row.key[0] for row in self.column.rows if row.is_held), "")
        if self._walk.step(forward=forward, near=focused):
            self._sign.say_passed(forward=forward)
        if self._walk.place:
            key, number = self._walk.current
            self._stand_at(self._walk.current)
            self._go_to(key, self._filler.compared[key].differences[number].right)
            self._tell_change()

    def _stand_at(self, at: At) -> None:
        self._walk.go(at)
        self._filler.change = self._walk.current
        self._each(self._filler.emphasise)

    def _tell_change(self) -> None:
        if self._walk.place:
            self.changeShown.emit(self._walk.place, self._walk.count)

    def _go_to(self, key: str, span: Span) -> None:
        """See that a stretch of a block's wording shows."""
        spans = self._filler.page.sections(key)
        number = SectionMarks((), spans).place(span.start)
        row = self.column.ready((key, number))
        start = span.start - spans[number].start
        end = min(span.end, spans[number].end) - spans[number].start
        self.column.show_place((key, number), row.reach(Span(start, max(end, start))))

    def _focus(self, key: str) -> None:
        self.column.bring((key, 0)).header.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, row: BlockRow, place: int) -> None:
        """A click on a noted span leads to the note, one on a difference makes it the current one."""
        notes = row.text.notes_at(place)
        if notes:
            self._filler.note = notes[0]
            self._each(self._filler.emphasise)
            self.noteActivated.emit(notes[0])
        change = row.text.change_at(place)
        if change is not None:
            self._stand_at((row.key[0], change))
            self._tell_change()
        row.text.tell_findings(place)

    def _selected(self, row: BlockRow) -> None:
        """There is one selection: what was selected elsewhere is not any more."""
        if row.text.selection() is not None:
            self._each(lambda other: None if other is row else other.text.clear_selection())

    def _request_note(self) -> None:
        found = self.selection_anchors()
        if found:
            self.noteRequested.emit(found)
