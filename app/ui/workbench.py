"""The panes of an open project, points, split view, variants and notes, joined to the session.

The panels do not know each other: what one asks for goes to the session, and what the session says has
changed comes back to all.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.text.model import FINDING_KINDS, Anchor, Note
from app.text.variants import Variant
from app.ui.boxes import row
from app.ui.notes.panel import NotesPanel
from app.ui.points.panel import PointsPanel
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.variants.panel import VariantsPanel
from app.ui.variants.place import anchors_of, span_in, telling_pair
from app.ui.wordings.split_view import SplitView

_WIDTHS = (344, 640, 300)
_HEIGHTS = (420, 220)


class Workbench(QWidget):
    """Points on the leading side, the two wordings in the middle with the variants under them, notes on the far
    side."""

    panesChanged = Signal()  # a pane was shown or hidden

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: list[tuple[str, tuple[Anchor, ...]]] = []  # what the notes mark in the texts
        self._sought: Variant | None = None  # to be shown when the panes have its pair
        self.points, self.split, self.notes = PointsPanel(), SplitView(), NotesPanel()
        self.variants = VariantsPanel()
        self._panes: dict[str, QWidget] = {
            "points": self.points,
            "variants": self.variants,
            "notes": self.notes,
        }
        for pane in self._panes.values():
            pane.setProperty("pane", "quiet")
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._middle = self._stack_up()
        for widget in (self.points, self._middle, self.notes):
            self._splitter.addWidget(widget)
        self._splitter.setCollapsible(1, False)  # noqa: FBT003  Qt's own signature
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(_WIDTHS)
        box = row()
        self.setLayout(box)
        box.addWidget(self._splitter)
        self._connect()

    # what is seen

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        for panel in (self.points, self.split, self.variants, self.notes):
            panel.set_theme(theme)

    def is_shown(self, pane: str) -> bool:
        """Whether a pane, "points", "variants" or "notes", is not hidden."""
        return not self._panes[pane].isHidden()

    def show_pane(self, pane: str, *, on: bool) -> None:
        """Show a pane, "points", "variants" or "notes", or hide it."""
        self._panes[pane].setVisible(on)
        if on and pane == "variants" and self._middle.sizes()[1] <= self.variants.minimumHeight():
            self._middle.setSizes((max(self._middle.height() - _HEIGHTS[1], 0), _HEIGHTS[1]))
        self.panesChanged.emit()

    def hidden_panes(self) -> list[str]:
        """The panes that are hidden."""
        return [pane for pane in self._panes if not self.is_shown(pane)]

    def state(self) -> QByteArray:
        """The widths of the panes, to be kept."""
        return self._splitter.saveState()

    def restore(self, state: QByteArray, hidden: Iterable[str]) -> None:
        """Take up the widths and hidden panes of another day."""
        self._splitter.restoreState(state)
        for pane in self._panes:
            self.show_pane(pane, on=pane not in hidden)

    def heights(self) -> QByteArray:
        """The heights of wordings and variants, to be kept."""
        return self._middle.saveState()

    def restore_heights(self, state: QByteArray) -> None:
        """Take up the heights of another day."""
        self._middle.restoreState(state)

    @property
    def reading_size(self) -> int:
        """The size of the wordings' type, in px."""
        return self.split.left.font().pixelSize()

    def set_reading_size(self, size: int) -> None:
        """Set the wordings as near to `size` px as their steps allow."""
        step = 1 if size > self.reading_size else -1
        while (before := self.reading_size) != size:
            self.split.zoom(step)
            if self.reading_size == before or (self.reading_size - size) * step > 0:
                break

    # what the analyst does

    def focus(self, pane: str) -> None:
        """Give the keyboard to "points", "left", "right", "variants" or "notes"."""
        if pane in self._panes:
            self.show_pane(pane, on=True)
        if pane == "points":
            self.points.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pane == "notes":
            self.notes.focus_notes()
        elif pane == "variants":
            self.variants.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.split.focus_pane("left" if pane == "left" else "right")

    def find_point(self) -> None:
        """Give the keyboard to the filter of the points."""
        self.show_pane("points", on=True)
        self.points.focus_filter()

    def new_note(
        self, anchors: Sequence[Anchor] | None = None, category: str = "", severity: str = ""
    ) -> None:
        """Make a note on these anchors, or on what is selected in the texts, and put the cursor into it."""
        self.show_pane("notes", on=True)
        self.notes.flush()
        chosen = self.split.selection_anchors() if anchors is None else anchors
        if note := self._session.new_note(chosen, "", category, severity):
            for view in (self.split.left, self.split.right):
                view.clear_selection()
            self.notes.edit_note(note)
            self.split.select_note(note)

    def show_note(self, note_id: str) -> None:
        """Show in the texts what a note is on, taking its source to the left if it is on neither side."""
        note, here = self._session.notebook.get(note_id), self._session.view.place
        sources = [anchor.source for anchor in note.anchors] if note else []
        if sources and not {here.left, here.right} & set(sources):
            self._session.view.choose(left=sources[0])
        self.split.select_note(note_id)

    def show_variant(self, variant: Variant) -> None:
        """Show in the texts where sources differ, with two sources that do."""
        view = self._session.view
        left, right = telling_pair(variant, view.place.left, view.place.right)
        self._sought = variant
        view.choose(left=left, right=right)
        self._show_sought()

    def note_variant(self, variant: Variant) -> None:
        """Make a note on what the sources read at a variant."""
        sources = {source.id: source for source in self._session.content.sources}
        category = variant.kind if variant.kind in FINDING_KINDS else ""
        self.new_note(anchors_of(variant, sources), category, variant.severity or "")

    def flush(self) -> None:
        """See that everything typed has become an edit."""
        self.notes.flush()

    # private

    def _stack_up(self) -> QSplitter:
        """The wordings and, under them, the variants."""
        stack = QSplitter(Qt.Orientation.Vertical)
        stack.setHandleWidth(1)
        stack.addWidget(self.split)
        stack.addWidget(self.variants)
        stack.setCollapsible(0, False)  # noqa: FBT003  Qt's own signature
        stack.setStretchFactor(0, 1)
        stack.setSizes(_HEIGHTS)
        return stack

    def _connect(self) -> None:
        session, view = self._session, self._session.view
        session.points_changed.connect(self._show_points)
        session.notebook.changed.connect(self._show_notes)
        session.variation.changed.connect(self._show_variants)
        view.chosen.connect(self._show_place)
        view.compared.connect(self._show_pair)

        self.points.chosen.connect(lambda point: view.choose(point=point))
        self.split.pairChosen.connect(lambda left, right: view.choose(left=left, right=right))
        self.split.noteRequested.connect(self.new_note)
        self.split.noteActivated.connect(self._activated)
        self.variants.activated.connect(self.show_variant)
        self.variants.noteRequested.connect(self.note_variant)
        self.variants.returned.connect(lambda: self.focus("left"))
        self.notes.changed.connect(session.notebook.edit)
        self.notes.deleted.connect(session.notebook.delete)
        self.notes.activated.connect(self.show_note)
        self.notes.requested.connect(self.new_note)
        self.notes.returned.connect(lambda: self.focus("left"))

    def _activated(self, note_id: str) -> None:
        self.show_pane("notes", on=True)
        self.notes.select_note(note_id)

    def _show_points(self) -> None:
        content = self._session.content
        self.points.set_rows(self._session.overview.rows, content.sources, content.reference)
        self.points.set_texts(self._session.overview.texts)
        self.points.set_note_counts(self._session.notebook.counts())
        self.points.set_current(self._session.view.place.point)
        self.split.set_sources(content.sources, content.reference)
        self._tell_cells()

    def _show_place(self) -> None:
        here = self._session.view.place
        self.points.set_current(here.point)
        self.points.set_pair(here.left, here.right)
        self.variants.set_pair(here.left, here.right)
        self.notes.set_point(here.point)
        self._tell_cells()
        self.notes.set_notes(self._session.notes(), self._session.content.names)

    def _show_pair(self) -> None:
        view = self._session.view
        if (script := view.script) is None:
            self.split.show_empty("")
            return
        self.split.show_pair(*view.pair(), script)
        self._mark(self._session.notes())
        self._show_sought()

    def _show_sought(self) -> None:
        """Go to the variant that was asked for, once the panes show its pair."""
        variant, here = self._sought, self._session.view.place
        if variant is not None and self._session.view.script is not None:
            self._sought = None
            self.split.show_spans(span_in(variant, here.left), span_in(variant, here.right))

    def _show_variants(self) -> None:
        found, content = self._session.variation, self._session.content
        if found.variants is None:
            self.variants.clear(found.point)
            return
        wordings = (content.wordings.of(source, found.point) for source in content.source_ids)
        listed = sum(not (wording.is_lacuna or wording.is_mention) for wording in wordings)
        self.variants.set_point(found.point, listed)
        self.variants.set_variants(found.variants, content.names)

    def _show_notes(self) -> None:
        notes = self._session.notes()
        self.notes.set_notes(notes, self._session.content.names)
        self.points.set_note_counts(self._session.notebook.counts())
        if self._marks != [(note.id, note.anchors) for note in notes]:  # not for every letter typed
            self._mark(notes)

    def _mark(self, notes: Sequence[Note]) -> None:
        self._marks = [(note.id, note.anchors) for note in notes]
        self.split.set_notes(notes)

    def _tell_cells(self) -> None:
        point = self._session.view.place.point
        for found in self._session.overview.rows:
            if found.point.id == point:
                self.split.set_cells(found.cells)
