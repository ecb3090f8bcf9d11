"""The way to what was found: whatever it is, it is brought into sight, with the keyboard on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.text.model import Span
from app.text.searching import Hit
from app.ui.findings.place import place_in
from app.ui.pages import COMPARE
from app.ui.search.rows import Target
from app.ui.viewstate import PAIRED, Mode

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class Going(QObject):
    """Asks the window for what its menus and panels ask for, too."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session, self._bench = window, window.session, window.workbench
        self._sought: tuple[str, Span] | None = None  # of a source, to be lit as soon as its text shows
        view = self._session.view
        view.chosen.connect(self._forget)
        view.compared.connect(self._light)
        self._bench.modes.figuresChanged.connect(self._light)

    def go(self, target: Target) -> None:
        """Go there. What is gone meanwhile is told."""
        if target.group == "actions":
            self._window.actions_.action(target.id).trigger()
            return
        self._bench.flush()
        self._window.show_page(COMPARE)
        if target.group == "points":
            self._go_to_point(target.id)
        elif target.group == "sources":
            self._go_to_source(target.id)
        elif target.hit is not None:
            self._go_to_hit(target.hit)

    # private

    def _go_to_point(self, point: str) -> None:
        self._session.view.choose(point=point)
        self._bench.focus("points" if self._bench.is_shown("points") else "left")

    def _go_to_source(self, source: str) -> None:
        left, right = self._pair_with(source)
        self._session.view.choose(left=left, right=right)
        self._bench.focus("left" if source == left else "right")

    def _go_to_hit(self, hit: Hit) -> None:
        if hit.kind == "note":
            self._go_to_note(hit.id)
        elif hit.kind == "wording":
            self._go_to_wording(hit)
        elif (finding := self._session.searching.finding(hit.id)) is not None:
            self._bench.show_finding(finding)
            self._bench.focus("left")
        else:
            self._session.told.emit(self.tr("That finding is not there any more"))

    def _go_to_note(self, note_id: str) -> None:
        note, panel = self._session.notebook.get(note_id), self._bench.notes
        if note is None:
            self._session.told.emit(self.tr("That note is not in this project any more"))
            return
        self._bench.show_pane("notes", on=True)
        if note.point not in self._session.content.point_ids and panel.scope == "point":
            panel.head.scopes["project"].click()  # the notes of no point would not list it
        self._bench.show_note(note_id)
        panel.select_note(note_id)
        panel.focus_notes()

    def _go_to_wording(self, hit: Hit) -> None:
        """Show the point with that source on one side; where that does not show the place, the whole document."""
        view, span = self._session.view, hit.span or Span(0, 0)
        left, right = self._pair_with(hit.source)
        here = view.place.point
        inside = hit.point == here or hit.point.startswith(f"{here}.")
        point = here if inside or not hit.point else hit.point
        shows = hit.point and place_in(self._session.content.wordings.of(hit.source, point), span) is not None
        view.choose(point, left, right)
        paired: Mode = view.mode if view.mode in PAIRED else "pair"
        view.set_mode(paired if shows and view.mode != "document" else "document")
        self._sought = hit.source, span
        self._bench.focus("left" if hit.source == left else "right")
        self._light()

    def _pair_with(self, source: str) -> tuple[str, str]:
        """The chosen pair, or one that has the source, too: beside the reference if that is chosen."""
        here = self._session.view.place
        if source in (here.left, here.right):
            return here.left, here.right
        if here.right == self._session.content.reference:
            return source, here.right
        return here.left, source

    def _forget(self) -> None:
        self._sought = None

    def _light(self) -> None:
        """Bring what is sought into view and select it, once its text shows."""
        if self._sought is None:
            return
        source, span = self._sought
        modes, view = self._bench.modes, self._session.view
        left, right = (span if source == side else None for side in (view.place.left, view.place.right))
        if modes.shown is modes.document and modes.document is not None:
            modes.document.show_spans(left, right)
            for pane in (modes.document.left, modes.document.right):
                if pane.sheet.source.id == source and not pane.is_empty:
                    self._sought = None
                    pane.select(span)
        elif modes.shown is modes.split and view.script is not None:
            self._sought = None
            split = modes.split
            split.show_spans(left, right)
            for side in (split.left, split.right) if split.woven is None else (split.woven,):
                place = next(side.spans_of(left, right), None)
                if place is not None:
                    side.select(place)
