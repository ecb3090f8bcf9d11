"""The modes of reading: a pair side by side, stacked or inline; all wordings of the point; and whole documents.

One shows at a time and follows the view; what is asked of the wordings goes to that one. The modes that are not seen
at first are made when they are first wanted: the window opens sooner without them.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.text.model import Anchor, Note, Span
from app.text.note_news import NoteNews
from app.text.overview import Cell
from app.text.variants import Variant
from app.ui.access.focus import tab_behind
from app.ui.findings.place import spans_of
from app.ui.messages import translated
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.viewstate import PAIRED, Mode
from app.ui.wordings.marks import Side
from app.ui.wordings.split_view import Finding, SplitView

if TYPE_CHECKING:
    from app.ui.document.view import DocumentView
    from app.ui.synopsis.view import SynopsisView

    ModeView = SplitView | SynopsisView | DocumentView


class Modes(QStackedWidget):
    """Shows the wordings of the place that the session's view is at, in its mode."""

    noteRequested = Signal(list)  # list[Anchor] from the selection
    noteActivated = Signal(str)  # the analyst clicked a noted span: note id
    figuresChanged = Signal()
    changeTold = Signal(int, int, str)  # the difference gone to, counted from 1, of how many, and in words
    readingSizeChanged = Signal(int)  # of the wordings' type, in px

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = Theme.load("light")
        self._marked: list[tuple[str, tuple[Anchor, ...]]] | None = None  # by notes, in the mode that shows
        self._variants: Sequence[Variant] = ()
        self._told: Sequence[tuple[Mapping[str, Span], str]] = ()  # where they stand, and why they matter
        self._cells: Sequence[Cell] = ()
        self._sought: Variant | None = None  # to be shown when the texts are there
        self._paired: Mode = "pair"  # how the analyst read two wordings last
        self.shows_ignored = True
        """Whether differences that do not count are marked, faintly."""
        self.split = SplitView()
        self.synopsis: SynopsisView | None = None
        self.document: DocumentView | None = None
        self.addWidget(self.split)
        self.split.pairChosen.connect(self._choose_pair)
        self.split.readingSizeChanged.connect(self.readingSizeChanged)
        self._connect_notes(self.split)
        session.opened.connect(self._leave)
        session.notebook.changed.connect(self._hear)
        session.view.chosen.connect(self._show_place)
        session.view.compared.connect(self._show_pair)

    @property
    def shown(self) -> "ModeView":
        """The mode that shows."""
        return next(mode for mode in self._made() if mode is self.currentWidget())

    @property
    def figures(self) -> str:
        """How what is shown differs, in a line; empty for a pair, whose comparison tells."""
        shown = self.shown
        return "" if isinstance(shown, SplitView) else shown.figures

    # what is shown

    def set_sources(self) -> None:
        """Take up the sources as the session has them now."""
        content = self._session.content
        for mode in self._made():
            mode.set_sources(content.sources, content.reference)

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Tell in the choosers what every source has of the point."""
        self._cells = cells
        self.split.set_cells(cells)
        if self.synopsis is not None:
            self.synopsis.set_cells(cells)

    def set_findings(self, variants: Sequence[Variant]) -> None:
        """Explain these where the mouse rests on them."""
        self._variants = variants
        self._told = [(spans_of(variant), translated(variant.explanation)) for variant in variants]
        self._tell_findings()

    def select_note(self, note_id: str) -> None:
        """Make a note's spans stand out and see that they show; an empty id: none."""
        note = self._session.notebook.get(note_id) if note_id else None
        if self.shown is self.split:
            self.split.select_note(note_id, note.anchors if note is not None else ())
        else:
            self.shown.select_note(note_id)

    def show_variant(self, variant: Variant) -> None:
        """Show where sources differ, as soon as the texts of the chosen pair are there."""
        self._sought = variant
        if self._session.view.script is not None:
            self._show_sought()

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        self.shows_ignored = on
        for mode in self._made():
            mode.show_ignored(on=on)

    @property
    def folds(self) -> bool:
        """Whether what two wordings say alike for long is folded away."""
        return self.split.folds

    def fold(self, *, on: bool) -> None:
        """Fold away what two wordings say alike for long, or show all."""
        self.split.fold(on=on)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for mode in self._made():
            mode.set_theme(theme)

    @property
    def reading_size(self) -> int:
        """The size of the wordings' type, in px."""
        return self.split.reading_size

    def set_reading_size(self, pixels: int) -> None:
        """Set the size of the wordings' type, as far as it can be read."""
        self.split.set_reading_size(pixels)
        self.shown.set_reading_size(self.reading_size)

    def zoom(self, step: int) -> None:
        """Make the type larger (+1) or smaller (-1), or as it was (0)."""
        self.split.zoom(step)
        self.shown.set_reading_size(self.reading_size)

    # what the analyst does

    def show_around(self) -> None:
        """Show what stands around a passage in its source: the one that the keyboard is in, else the left one's."""
        left = self._session.view.pair()[0]
        found = self.split.place_in_source() if self.shown is self.split else None
        if found is None and left.pieces:
            found = left.source, left.pieces[0].passage.span
        source = next((one for one in self._session.content.sources if found and one.id == found[0]), None)
        if found is not None and source is not None:
            from app.ui.wordings.around import Around

            shown = Around(source, found[1], self._theme, self.reading_size, self)
            shown.documentRequested.connect(lambda: self._session.view.set_mode("document"))
            shown.show_over(self)

    def next_change(self) -> None:
        """Go to the next difference that counts."""
        self.shown.next_change()

    def previous_change(self) -> None:
        """Go to the difference before."""
        self.shown.previous_change()

    def selection_anchors(self) -> list[Anchor]:
        """Anchors on what is selected."""
        return self.shown.selection_anchors()

    def clear_selection(self) -> None:
        """Select nothing."""
        self.shown.clear_selection()

    def focus_side(self, side: Side) -> None:
        """Give the keyboard to a side of the chosen pair."""
        self.shown.focus_pane(side)

    # private

    def _made(self) -> "list[ModeView]":
        return [mode for mode in (self.split, self.synopsis, self.document) if mode is not None]

    def _leave(self) -> None:
        """Another project is in hand, or none: of the last one nothing is worked on, and nothing shows."""
        if self.synopsis is not None:
            self.synopsis.end()
        if self.document is not None:
            self.document.show_empty("")

    def _show_place(self) -> None:
        view = self._session.view
        self._sought = None
        if view.mode == "all":
            self._turn_to(self._synopsis())
            self._show_all()
        elif view.mode == "document":
            self._turn_to(self._document())
            self._show_documents()
        else:
            self._paired = view.mode
            self.split.arrange(view.mode)
            self._turn_to(self.split)
        if view.mode not in PAIRED or not view.place.point:
            self._take_notes()  # else when the pair shows: the wordings are those of the last place still
        self.figuresChanged.emit()

    def _turn_to(self, mode: "ModeView") -> None:
        if mode is not self.shown:
            mode.set_reading_size(self.reading_size)
            self._marked = None
            self.setCurrentWidget(mode)

    def _show_pair(self) -> None:
        view = self._session.view
        if view.mode in PAIRED:
            if view.script is None:
                self.split.show_empty("")
            else:
                notes, self._marked = self._session.notes(), None
                self.split.show_pair(*view.pair(), view.script, notes)
                self._marked = _anchored(notes)
        self._tell_findings()
        self._show_sought()

    def _hear(self, news: NoteNews) -> None:
        """Notes are others."""
        is_whole = self.shown is self.document
        seen = news if is_whole else news.of(self._session.view.place.point)
        if seen.moves_anchors:
            self._take_notes()

    def _take_notes(self) -> None:
        """Mark what the notes are anchored to: in whole documents those of the project, else those of the point."""
        shown = self.shown
        notes = self._session.notebook.every() if shown is self.document else self._session.notes()
        marked = _anchored(notes)
        if marked != self._marked:  # not for every letter typed
            self._marked = marked
            shown.set_notes(notes)

    def _tell_findings(self) -> None:
        mode, here = self._session.view.mode, self._session.view.place
        if mode == "all":
            self._synopsis().set_findings(self._variants)
            return
        told: list[Finding] = [
            (spans.get(here.left), spans.get(here.right), why) for spans, why in self._told
        ]
        (self._document() if mode == "document" else self.split).set_findings(told)

    def _show_all(self) -> None:
        view, content = self._session.view, self._session.content
        here = view.place
        wordings = [content.wordings.of(source, here.point) for source in content.source_ids]
        self._synopsis().show_point(here.point, wordings, here.left, view.compare_options, here.right)

    def _show_documents(self) -> None:
        view, document = self._session.view, self._document()
        document.show_pair(view.place.left, view.place.right, view.content)
        document.set_options(view.compare_options)
        document.go_to_point(view.place.point)

    def _show_sought(self) -> None:
        variant, here = self._sought, self._session.view.place
        if variant is None:
            return
        self._sought = None
        spans = spans_of(variant)
        self.shown.show_spans(spans.get(here.left), spans.get(here.right))

    def _synopsis(self) -> "SynopsisView":
        if self.synopsis is None:
            from app.ui.synopsis.view import SynopsisView

            made = self.synopsis = SynopsisView(self._session.jobs, self._session.view.comparisons, self)
            made.set_cells(self._cells)
            made.baseChosen.connect(lambda source: self._session.view.choose(left=source))
            made.pairChosen.connect(self._choose_pair)
            made.openRequested.connect(self._open_pair)
            made.figuresChanged.connect(self.figuresChanged)
            self._take_in(made)
        return self.synopsis

    def _document(self) -> "DocumentView":
        if self.document is None:
            from app.ui.document.view import DocumentView

            made = self.document = DocumentView(self._session.jobs, self)
            made.pairChosen.connect(self._choose_pair)
            made.pointChosen.connect(lambda point: self._session.view.choose(point=point))
            made.figuresChanged.connect(self.figuresChanged)
            self._take_in(made)
        return self.document

    def _take_in(self, made: "SynopsisView | DocumentView") -> None:
        """Bring a mode that was just made in line with the others."""
        content = self._session.content
        made.set_sources(content.sources, content.reference)
        made.set_theme(self._theme)
        made.show_ignored(on=self.shows_ignored)
        made.zoomWanted.connect(self.zoom)
        self._connect_notes(made)
        self.addWidget(made)
        tab_behind(self.split.right, made)

    def _connect_notes(self, mode: "ModeView") -> None:
        mode.noteRequested.connect(self.noteRequested)
        mode.changeShown.connect(lambda at, of: self.changeTold.emit(at, of, mode.told_change))
        mode.noteActivated.connect(self.noteActivated)

    def _choose_pair(self, left: str, right: str) -> None:
        self._session.view.choose(left=left, right=right)

    def _open_pair(self, left: str, right: str) -> None:
        self._choose_pair(left, right)
        self._session.view.set_mode(self._paired)


def _anchored(notes: Sequence[Note]) -> list[tuple[str, tuple[Anchor, ...]]]:
    return [(note.id, note.anchors) for note in notes]
