"""The whole-document mode: the full texts of two sources side by side, and everything that is done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.text.model import Anchor, Note, Source, Span
from app.text.options import CompareOptions
from app.ui.access.telling import between
from app.ui.content import Content
from app.ui.document.comparing import Pair
from app.ui.document.desk import Desk
from app.ui.document.found import BlockFound, Found
from app.ui.document.pane import DocumentPane
from app.ui.document.panes import DocumentPanes
from app.ui.document.summary import summary
from app.ui.jobs import Jobs
from app.ui.theme import Theme, set_canvas
from app.ui.wordings.marks import Side
from app.ui.wordings.passing_sign import PassingSign
from app.ui.wordings.sentence import Sentence
from app.ui.wordings.split_view import Finding

_LONG_MS = 400


class DocumentView(QWidget):
    """Two whole texts, the marks of their differences and notes, and the choosers of the two sources.

    What it works out in the background goes through `jobs`; while it is hidden it works out nothing.
    """

    pairChosen = Signal(str, str)  # left, right source ids, from the choosers or the swap button
    pointChosen = Signal(str)  # a point whose text was clicked or gone to
    noteRequested = Signal(list)  # list[Anchor] from the selection, of both panes if both have one
    noteActivated = Signal(str)  # the analyst clicked a noted span: note id
    changeShown = Signal(int, int)  # the difference gone to, counted from 1, and how many are known
    figuresChanged = Signal()  # more is known of how the two texts differ
    zoomWanted = Signal(int)  # larger (+1) or smaller (-1) type, in all modes

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self._desk = Desk(jobs, self)
        self._waiting = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._point = ""
        self._sought: tuple[Span | None, Span | None] | None = None  # to be gone to when the texts show
        self._panes = DocumentPanes(theme)
        self.left, self.right = self._panes.views
        self.left_chooser, self.right_chooser = self._panes.choosers
        self.swap_button = self._panes.swap_button
        self._empty = Sentence("documentEmpty")
        self._lay_out()
        self._sign = PassingSign(theme, self)
        self._connect()
        self.set_theme(theme)

    # what is shown

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources in both choosers; the reference, by id, is told there."""
        self._panes.set_sources(sources, reference)

    def show_pair(self, left: str, right: str, content: Content) -> None:
        """Show two sources, by id, as the project's content lines them up. The texts come in a moment."""
        self._panes.set_chosen(left, right)
        if self._desk.show_pair(left, right, content):
            self._waiting.start()
        else:
            self.show_empty("")

    def show_empty(self, text: str) -> None:
        """Show a sentence in place of the texts."""
        self._waiting.stop()
        self._point, self._sought = "", None
        self._desk.clear()
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    def set_options(self, options: CompareOptions) -> None:
        """Compare with these options."""
        self._desk.set_options(options)

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly; at first they are."""
        self._panes.show_ignored(on=on)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to, in both panes."""
        self._panes.set_notes(notes)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Explain findings where they are, when the mouse rests there or a click falls on them; as in the split
        view."""
        self._panes.set_findings(findings)

    def select_note(self, note_id: str) -> None:
        """Make a note's spans stand out and see that the first of each pane shows; an empty id: none."""
        self._panes.show_note(note_id)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        set_canvas(self, theme)
        self._panes.set_theme(theme)
        self._sign.set_theme(theme)

    @property
    def reading_size(self) -> int:
        """The size of the texts' type, in px."""
        return self._panes.reading_size

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the texts' type, within what can be read."""
        self._panes.set_reading_size(pixels)

    @property
    def figures(self) -> str:
        """How the two texts differ, in one line, as far as they are compared; empty if none show."""
        return summary(found.figures) if (found := self._desk.found) else ""

    @property
    def told_change(self) -> str:
        """The difference that the analyst is at, in words."""
        one = self._panes.difference(self._desk.walk.current)
        left, right = self.left, self.right
        return between(one, (left.sheet.text, right.sheet.text), (left.name, right.name)) if one else ""

    # what the analyst does

    def go_to_point(self, point: str) -> None:
        """Show where both texts word a point, unless it was chosen here."""
        if point == self._point:
            return
        self._sought = None
        self._set_point(point)
        self._panes.scroll_to_point(point)

    def next_change(self) -> None:
        """Go to the next difference that counts; after the last to the first."""
        self._step(forward=True)

    def previous_change(self) -> None:
        """Go to the difference before; before the first to the last."""
        self._step(forward=False)

    def show_spans(self, left: Span | None, right: Span | None) -> None:
        """Go to a stretch of each source, in code points of its text; the difference found there stands out.

        An empty span is a place where words are missing; None: the side has nothing to show. What is asked for
        while it is not there, or not compared yet, is shown when it is.
        """
        self._sought = left, right
        if not self._desk.is_preparing:
            self._panes.see(left, right)
            self._find_sought()

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected, of both panes where both have a selection."""
        return self._panes.selection_anchors()

    def clear_selection(self) -> None:
        """Select nothing in either pane."""
        self._panes.clear_selection()

    def focus_pane(self, side: Side) -> None:
        """Give the keyboard to a pane."""
        self._panes.views[side == "right"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.comparing.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.comparing.pause()

    # private

    def _lay_out(self) -> None:
        self.setObjectName("documentView")
        self.setAutoFillBackground(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._panes)

    def _connect(self) -> None:
        self._panes.pairChosen.connect(self.pairChosen)
        self._panes.ruler.changeChosen.connect(self._go)
        self._waiting.timeout.connect(self._say_waiting)
        self._desk.ready.connect(self._show)
        self._desk.told.connect(self._take)
        self._desk.ended.connect(self._tell_all)
        self._desk.walk.arrived.connect(self._go)
        self._desk.walk.passedEnd.connect(self._say_passed)
        for view in self._panes.views:
            view.noteWanted.connect(self._request_note)
            view.zoomWanted.connect(self.zoomWanted)
            view.clicked.connect(lambda place, view=view: self._clicked(view, place))
            view.verticalScrollBar().valueChanged.connect(self._want_view)

    def _show(self, pair: Pair, found: Found) -> None:
        """The texts are ready: show them. Texts that show already stay where they are."""
        before = [view.sheet.wording for view in self._panes.views]
        self._stack.setCurrentWidget(self._panes)
        self._panes.show_pair(pair, found)
        if [sheet.wording for sheet in pair.sheets] != before:
            self._panes.scroll_to_point(self._point)
        self._want_view()
        self._tell()
        if self._sought is not None:
            self.show_spans(*self._sought)

    def _say_waiting(self) -> None:
        """Very long texts take a while to be made ready."""
        if self._desk.is_preparing:
            self._empty.setText(self.tr("Lining up the two texts …"))
            self._stack.setCurrentWidget(self._empty)

    def _take(self, found: list[BlockFound]) -> None:
        """More differences are known."""
        self._panes.add(found)
        if self._desk.walk.current >= 0 and self._panes.difference(self._desk.walk.current) is None:
            self._emphasise(-1)
        self._tell()
        self._desk.walk.go_on()
        self._find_sought()

    def _tell(self) -> None:
        if self._desk.found is not None:
            self.figuresChanged.emit()

    def _tell_all(self) -> None:
        """All is compared: a screen reader hears how the texts differ when it comes to one of them."""
        self._tell()
        for view in self._panes.views:
            view.setAccessibleDescription(self.figures)

    def _want_view(self) -> None:
        """Compare first what shows."""
        if self._desk.found is not None:
            self._desk.comparing.want(self._panes.blocks_in_view())

    def _step(self, *, forward: bool) -> None:
        if self.left.sheet.stretches:
            place = self.left.in_view().start
            block = self.left.sheet.stretches[self.left.sheet.stretch_at(place)].block
            self._desk.walk.step(forward=forward, block=block, place=place)

    def _go(self, number: int) -> None:
        """Go to a difference."""
        one = self._panes.difference(number)
        if one is None:
            return
        self._emphasise(number, go=True)
        side = self.left if one.left else self.right
        self._choose_point(side, (one.left or one.right).start)

    def _emphasise(self, number: int, *, go: bool = False) -> None:
        """Make a difference the current one, and with `go` bring it into view; -1: none."""
        self._desk.walk.go(number)
        self._panes.show_difference(number, go=go)
        if self._desk.found is not None and (place := self._desk.found.place(number))[0]:
            self.changeShown.emit(*place)

    def _find_sought(self) -> None:
        """Make the difference stand out that was asked for by its place, as soon as it is known."""
        if self._sought is None or self._desk.found is None:
            return
        block = self._panes.block_of(*self._sought)
        if self._desk.comparing.can(block):
            self._desk.comparing.want([block])
            return
        number, self._sought = self._panes.number_near(*self._sought), None
        self._emphasise(number)

    def _set_point(self, point: str) -> None:
        self._point = point
        self._panes.set_point(point)

    def _choose_point(self, view: DocumentPane, place: int) -> None:
        """Choose the point that a place words."""
        if not view.sheet.stretches:
            return
        point = view.sheet.stretches[view.sheet.stretch_at(place)].point
        if point and point != self._point:
            self._set_point(point)
            self.pointChosen.emit(point)

    def _request_note(self) -> None:
        if found := self.selection_anchors():
            self.noteRequested.emit(found)

    def _clicked(self, view: DocumentPane, place: int) -> None:
        """A click on a noted span leads to the note, one on a difference makes it the current one, one on moved text
        shows where it stands on the other side; all choose the point that is read there."""
        if notes := view.notes_at(place):
            self.select_note(notes[0])
            self.noteActivated.emit(notes[0])
        mark = view.mark_at(place)
        one = self._panes.difference(mark.change) if mark is not None else None
        if mark is not None and one is not None and (mark.moved or mark.kind == "only"):
            self._emphasise(mark.change)
            if one.move is not None:
                self._panes.show_partner(view, mark.change, place)
        self._choose_point(view, place)
        view.tell_findings(place)

    def _say_passed(self, forward: bool) -> None:
        self._sign.say_passed(forward=forward)
