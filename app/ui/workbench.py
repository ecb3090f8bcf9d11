"""The panes of an open project, points, wordings, findings and notes, joined to the session.

The panels do not know each other: what one asks for goes to the session, and what the session says has
changed comes back to all.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.text.model import FINDING_KINDS, Anchor
from app.text.note_templates import PLAIN, Template
from app.text.verdicts import Finding
from app.ui.boxes import column, row
from app.ui.breadcrumb import Breadcrumb
from app.ui.findings.deeds import DeedName
from app.ui.findings.panel import FindingsPanel
from app.ui.findings.place import anchors_of, telling_pair
from app.ui.findings.wiring import FindingsWiring
from app.ui.modes import Modes
from app.ui.notes.mender import Mender
from app.ui.notes.offering import Offering
from app.ui.notes.panel import NotesPanel
from app.ui.notes.wiring import NotesWiring
from app.ui.points.panel import PointsPanel
from app.ui.session import Session
from app.ui.soon import Soon
from app.ui.theme import Theme

_WIDTHS = (344, 640, 300)
_HEIGHTS = (420, 220)
_FINDINGS, _MOST = 0.33, 0.36
"""Their share of the height until somebody has arranged it: room for the buttons under the list, but not at the cost of
the wordings where large text leaves little."""


class Workbench(QWidget):
    """Points on the leading side, the two wordings in the middle with the findings under them, notes on the far
    side."""

    panesChanged = Signal()  # a pane was shown or hidden

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.points, self.modes, self.notes = PointsPanel(), Modes(session), NotesPanel()
        self.breadcrumb = Breadcrumb()
        self.findings = FindingsPanel()
        self._shown: Finding | None = None  # in the texts, until something else is looked at there
        self._finding_wiring = FindingsWiring(session, self.findings)
        self._note_wiring = NotesWiring(session, self.notes, self._begin_note)
        self._mender = Mender(session, self.notes, self.modes.selection_anchors)
        self._offering = Offering(session, self.notes)
        self._panes: dict[str, QWidget] = {
            "points": self.points,
            "findings": self.findings,
            "notes": self.notes,
        }
        for pane in self._panes.values():
            pane.setProperty("pane", "quiet")
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._middle = self._stack_up()
        self._is_arranged = False
        for widget in (self.points, self._middle, self.notes):
            self._splitter.addWidget(widget)
        self._splitter.setCollapsible(1, False)  # noqa: FBT003  Qt's own signature
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(_WIDTHS)
        box = row()
        self.setLayout(box)
        box.addWidget(self._splitter)
        self._explain_soon = Soon(self._tell_findings, self)
        self._connect()

    # what is seen

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        for panel in (self.points, self.breadcrumb, self.modes, self.findings, self.notes):
            panel.set_theme(theme)

    def is_shown(self, pane: str) -> bool:
        """Whether a pane, "points", "findings" or "notes", is not hidden."""
        return not self._panes[pane].isHidden()

    def show_pane(self, pane: str, *, on: bool) -> None:
        """Show a pane, "points", "findings" or "notes", or hide it; the keyboard goes to the wordings then."""
        if not on and self._panes[pane].isAncestorOf(self.window().focusWidget()):
            self.focus("left")
        self._panes[pane].setVisible(on)
        if on and pane == "findings" and self._middle.sizes()[1] <= self.findings.minimumHeight():
            self._share_height()
        self.panesChanged.emit()

    @property
    def is_mirrored(self) -> bool:
        """Whether the points stand on the far side, and the notes where reading begins."""
        return self._splitter.indexOf(self.points) > 0

    def mirror(self, *, on: bool) -> None:
        """Let points and notes change places, each as wide as it is."""
        if on == self.is_mirrored:
            return
        widths = self._splitter.sizes()
        first, last = (self.notes, self.points) if on else (self.points, self.notes)
        self._splitter.insertWidget(0, first)
        self._splitter.insertWidget(2, last)
        self._splitter.setSizes(widths[::-1])
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
        """The heights of wordings and findings, to be kept."""
        return self._middle.saveState()

    def restore_heights(self, state: QByteArray) -> None:
        """Take up the heights of another day."""
        self._is_arranged |= self._middle.restoreState(state)

    # what the analyst does

    def focus(self, pane: str) -> None:
        """Give the keyboard to "points", "left", "right", "findings" or "notes"."""
        if pane in self._panes:
            self.show_pane(pane, on=True)
        if pane == "points":
            self.points.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pane == "notes":
            self.notes.focus_notes()
        elif pane == "findings":
            self.findings.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.modes.focus_side("left" if pane == "left" else "right")

    def find_point(self) -> None:
        """Give the keyboard to the filter of the points."""
        self.show_pane("points", on=True)
        self.points.focus_filter()

    def new_note(
        self, anchors: Sequence[Anchor] | None = None, category: str = "", severity: str = ""
    ) -> None:
        """Make a note on these anchors and put the cursor into it.

        Without any it is on what is selected in the texts, else on the finding that is shown there or chosen in its
        list, else on the point.
        """
        if anchors is None and not self.modes.selection_anchors():
            if self.findings.isAncestorOf(self.findings.window().focusWidget()):
                self.judge_finding("note")
                return
            if self._shown is not None:
                self.note_findings((self._shown,))
                return
        self._begin_note(anchors, Template("", "", category, severity))

    def new_project_note(self) -> None:
        """Make a note on the project as a whole and put the cursor into it."""
        self.notes.show_project()
        self._begin_note((), PLAIN, on_project=True)

    def show_note(self, note_id: str) -> None:
        """Show in the texts what a note is on, taking its source to the left if it is on neither side."""
        note = self._session.notebook.get(note_id)
        if note is not None:
            self._note_wiring.go_to_point_of(note)
        view = self._session.view
        sources = [anchor.source for anchor in note.anchors] if note else []
        if sources and view.mode != "all" and not {view.place.left, view.place.right} & set(sources):
            view.choose(left=sources[0])
        self.modes.select_note(note_id)

    def show_finding(self, finding: Finding) -> None:
        """Show in the texts where sources differ, with two sources that do; its point is chosen if need be."""
        variant, view = finding.variant, self._session.view
        here = view.place.point
        inside = variant.point == here or variant.point.startswith(f"{here}.")
        left, right = telling_pair(variant, view.place.left, view.place.right)
        view.choose(here if inside else variant.point, left, right)
        self.modes.show_variant(variant)
        self._shown = finding

    def step_change(self, by: int) -> None:
        """Go to the next difference, or the previous one if negative."""
        self._shown = None
        self.modes.next_change() if by > 0 else self.modes.previous_change()

    def next_finding(self, by: int) -> None:
        """Show the finding that comes so many rows behind the chosen one in the list, or before it if negative."""
        self.show_pane("findings", on=True)
        self._finding_wiring.catch_up()
        self.findings.step(by)

    def judge_finding(self, deed: DeedName) -> None:
        """Do something about the chosen findings."""
        self._finding_wiring.catch_up()
        self.findings.do(deed)

    def show_project_findings(self) -> None:
        """Show the findings of the whole project, and give them the keyboard."""
        self.findings.show_project()
        self.focus("findings")

    def note_findings(self, findings: Sequence[Finding]) -> None:
        """Make a note on what the sources read where findings are, in the point of the first."""
        sources = {source.id: source for source in self._session.content.sources}
        kinds = {finding.kind for finding in findings} & set(FINDING_KINDS)
        severities = {finding.severity or "" for finding in findings}
        self.show_finding(findings[0])
        self.new_note(
            [anchor for finding in findings for anchor in anchors_of(finding.variant, sources)],
            kinds.pop() if len(kinds) == 1 else "",
            severities.pop() if len(severities) == 1 else "",
        )

    def flush(self) -> None:
        """See that everything typed has become an edit."""
        self.notes.flush()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_arranged:
            self._share_height()

    # private

    def _share_height(self) -> None:
        """Give the findings their share, and the wordings the rest."""
        height = self.height()
        findings = max(min(_HEIGHTS[1], round(height * _MOST)), round(height * _FINDINGS))
        self._middle.setSizes((max(height - findings, 0), findings))

    def _arrange(self) -> None:
        """The heights are the analyst's from now on."""
        self._is_arranged = True

    def _stack_up(self) -> QSplitter:
        """The wordings and, under them, the findings."""
        stack = QSplitter(Qt.Orientation.Vertical)
        stack.setHandleWidth(1)
        reading = QWidget()
        reading.setProperty("pane", "page")
        reading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = column(reading)
        box.addWidget(self.breadcrumb)
        box.addWidget(self.modes, 1)
        stack.addWidget(reading)
        stack.addWidget(self.findings)
        stack.setCollapsible(0, False)  # noqa: FBT003  Qt's own signature
        stack.setStretchFactor(0, 1)
        stack.setSizes(_HEIGHTS)
        return stack

    def _connect(self) -> None:
        session, view = self._session, self._session.view
        session.points_changed.connect(self._show_points)
        session.notebook.changed.connect(self._show_notes)
        view.chosen.connect(self._show_place)
        session.judging.changed.connect(self._explain_soon.start)

        self._middle.splitterMoved.connect(self._arrange)
        self.points.chosen.connect(lambda point: view.choose(point=point))
        self.breadcrumb.pointChosen.connect(lambda point: view.choose(point=point))
        self.modes.noteRequested.connect(self.new_note)
        self.modes.noteActivated.connect(self._activated)
        self.findings.activated.connect(self.show_finding)
        self.findings.noteRequested.connect(self.note_findings)
        self.findings.returned.connect(lambda: self.focus("left"))
        self.notes.activated.connect(self.show_note)
        self.notes.returned.connect(lambda: self.focus("left"))

    def _begin_note(
        self, anchors: Sequence[Anchor] | None, template: Template = PLAIN, *, on_project: bool = False
    ) -> None:
        """Make a note that begins with a template, on these anchors or on what is selected in the texts."""
        self.show_pane("notes", on=True)
        self.notes.flush()
        self._shown = None
        chosen = self.modes.selection_anchors() if anchors is None else anchors
        if note := self._session.new_note(
            chosen,
            template.body,
            template.category,
            template.severity,
            template.tags,
            on_project=on_project,
        ):
            self.modes.clear_selection()
            self.notes.edit_note(note)
            self.modes.select_note(note)

    def _activated(self, note_id: str) -> None:
        self.show_pane("notes", on=True)
        self.notes.select_note(note_id)

    def _show_points(self) -> None:
        content = self._session.content
        overview = self._session.abreast.overview
        self.points.set_rows(overview.rows or content.outlined(), content.sources, content.reference)
        self.points.set_texts(overview.texts)
        self.points.set_note_counts(self._session.notebook.counts())
        self.points.set_current(self._session.view.place.point)
        self._show_way()
        self.modes.set_sources()
        self._tell_cells()

    def _show_place(self) -> None:
        here = self._session.view.place
        self._shown = None
        self._show_way()
        self.points.set_current(here.point)
        self.points.set_pair(here.left, here.right)
        self._tell_cells()

    def _show_way(self) -> None:
        """The chosen point, after those that it is part of."""
        self.breadcrumb.set_way(self._session.content.way_to(self._session.view.place.point))

    def _tell_findings(self) -> None:
        """Explain the findings of the point where they stand in the texts."""
        here = self._session.judging.here
        standing = [f.variant for f in here.findings if f.severity and f.state != "dismissed"] if here else []
        self.modes.set_findings(standing)

    def _show_notes(self) -> None:
        self.points.set_note_counts(self._session.notebook.counts())

    def _tell_cells(self) -> None:
        self.modes.set_cells(self._session.abreast.overview.cells.get(self._session.view.place.point, ()))
