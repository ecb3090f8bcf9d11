"""The findings of the chosen point, or of the whole project: what differs, how much it matters, who reads what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QWidget

from app.ui.access.focus import lead_focus
from app.ui.boxes import column
from app.ui.findings.deeds import DEEDS, DeedName
from app.ui.findings.head import FindingsHead
from app.ui.findings.list import FindingsList
from app.ui.findings.listing import NOTHING, Listing
from app.ui.findings.menus import fill_deeds, fill_kinds, fill_severities
from app.ui.findings.model import FindingsModel
from app.ui.findings.notices import SurveyNotice, ThinNotice
from app.ui.findings.rulings import Ruling
from app.ui.findings.strip import FindingStrip
from app.ui.findings.wanted import ListState
from app.ui.findings.why import why_empty
from app.ui.findings.words import counts_words
from app.ui.scale import px, scaled
from app.ui.theme import Theme

_LOW, _LOWER = 240, 190  # px of height below which the list gets the room of buttons, and of the filter
_NARROW, _MORE = 460, 110  # px of width below which these wrap, and so much more height is needed
_PATIENCE_MS = 400  # what is found sooner needs no announcement
_LEAST, _SCALED = 150, 92  # px of height at least, and what of that is for letters
_KEPT = 200
"""Up to so many selected rows are selected again when the list is made anew."""


class FindingsPanel(QWidget):
    """Knows findings as values, and by number."""

    activated = Signal(object)  # Finding: the analyst wants to see it in the texts
    noteRequested = Signal(list)  # of Finding: the analyst wants to write on them
    ruled = Signal(list, object)  # numbers of findings and the Ruling on them
    stateChanged = Signal(object)  # ListState
    surveyWanted = Signal(bool)  # to go on with the project, or to stop
    returned = Signal()  # Escape: back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self._point, self._listed = "", 0
        self._here: Listing | None = NOTHING
        self._project = NOTHING
        self._current: int | None = None  # the number of the finding that is told of
        self._filling = False
        self._seen: int | None = None  # that of the one that was last shown in the texts
        self.model = FindingsModel(self)
        self.head = FindingsHead(self)
        self.list = FindingsList(self.model, theme, self)
        self.strip = FindingStrip(theme, self)
        self.thin, self.survey = ThinNotice(self), SurveyNotice(self)
        self.sign = QLabel(self)
        self._stack = QStackedWidget(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        self._lay_out()
        self._connect()
        lead_focus(self, self.list)
        self.setAccessibleName(self.tr("Findings"))
        self._fill()

    # what is shown

    @property
    def state(self) -> ListState:
        """How the list is set."""
        return self.head.state

    def restore(self, state: ListState) -> None:
        """Set the list as it was left in this project."""
        self._current = self._seen = None
        self.head.show_state(state)
        self._fill()

    def set_words(self, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Take the names of the sources and the titles of the points, by id."""
        self.model.set_words(names, titles)
        self.list.delegate.set_names(names.values())
        self.head.set_sources(names)
        self.thin.set_names(names)

    def set_here(self, listing: Listing | None, point: str, listed: int) -> None:
        """Show the findings of a point, by id, which so many sources list. None: they are being looked for."""
        self._here, self._point, self._listed = listing, point, listed
        if listing is None:
            self._patience.start()
        else:
            self._patience.stop()
        if self.state.scope == "point":
            self._fill()

    def set_project(self, listing: Listing, done: int, points: int, *, stopped: bool) -> None:
        """Show the findings of the project, as far as they are known: of so many points of all of them."""
        changed, self._project = listing is not self._project, listing
        self.survey.set_progress(done, points, stopped=stopped)
        self._tell_survey()
        if changed and self.state.scope == "project":
            self._fill()
        elif self.state.scope == "project":
            self._tell()

    def set_thin(self, sources: Iterable[str]) -> None:
        """Say, once, in the language of which sources, by id, no lexicon is at home."""
        self.thin.set_sources(frozenset(sources) - self.state.warned)

    def show_decided(self, numbers: Sequence[int]) -> None:
        """Findings were decided on; their listings have them already."""
        self.model.refresh(numbers)
        self._tell_current()

    def set_pair(self, left: str, right: str) -> None:
        """Say which sources, by id, are in the panes."""
        self.list.set_pair(left, right)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.list.set_theme(theme)
        self.strip.set_theme(theme)

    # what the analyst does

    def step(self, by: int) -> None:
        """Show the next finding, or one before if negative; at first the one that is chosen."""
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        if last < 0:
            return
        if self._seen == self._current:
            row = min(max(row + by, 0), last)
        self.list.choose([max(row, 0)], max(row, 0))
        self.do("show")

    def show_project(self) -> None:
        """Show the findings of the whole project."""
        self._set_state(replace(self.state, scope="project"))

    def do(self, name: DeedName) -> None:
        """Do something about the chosen findings."""
        chosen = self._chosen()
        if not chosen:
            return
        if name == "show":
            self._seen = self._current
            self.activated.emit(self.model.finding(self.list.currentIndex().row()))
        elif name == "note":
            self.noteRequested.emit([self.model.finding(row) for row in chosen])
        elif name in ("kind", "severity"):
            self._choose(name)
        else:
            self.rule(DEEDS[name].ruling)

    def rule(self, ruling: Ruling) -> None:
        """Decide about the chosen findings. Then, if they are dismissed, the next one is chosen."""
        rows = self._chosen()
        numbers = [self.model.number(row) for row in rows]
        if not numbers:
            return
        if ruling.state == "dismissed":
            after = min(rows[-1] + 1, self.model.rowCount() - 1)
            self.list.choose([after], after)
        self.ruled.emit(numbers, ruling)

    def context_menu(self) -> QMenu:
        """The menu of the chosen findings."""
        menu = QMenu(self)
        fill_deeds(menu, [self.model.finding(row) for row in self._chosen()], self.do, self.rule)
        return menu

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height() - (_MORE if self.width() < _NARROW else 0)
        self.strip.set_low(low=height < px(_LOW))
        self.head.set_low(low=height < px(_LOWER))

    # private

    @property
    def _listing(self) -> Listing:
        return self._project if self.state.scope == "project" else self._here or NOTHING

    def _fill(self) -> None:
        """Show the listing anew; what was chosen stays chosen if it still shows."""
        chosen = [self.model.number(row) for row in self.list.chosen(_KEPT)]
        before, row = self._current, self.list.currentIndex().row()
        self._filling = True
        self.model.show_listing(
            self._listing, self.state.wanted, self._point if self.state.scope == "point" else ""
        )
        if count := self.model.rowCount():
            now = None if before is None else self.model.row_of(before)
            current = min(max(row, 0), count - 1) if now is None else now
            rows = [found for number in chosen if (found := self.model.row_of(number)) is not None]
            self.list.choose(rows or [current], current)
        self._filling = False
        self._tell()
        self._tell_current()

    def _tell(self) -> None:
        counts, shown = self._listing.counts, self.model.rowCount()
        narrow = self.state.wanted.is_narrow
        looking = self._here is None if self.state.scope == "point" else not self.survey.is_over
        empty = not len(self._listing)
        self.head.counts.setText("" if looking and empty else counts_words(counts, shown if narrow else None))
        listed = self._listed if self.state.scope == "point" else None
        self.sign.setText(
            self._looking() if looking and empty else why_empty(counts, filtered=narrow, listed=listed)
        )
        self._stack.setCurrentWidget(self.list if shown else self.sign)

    def _looking(self) -> str:
        if self.state.scope == "project":
            return self.tr("Looking through the points…")
        return "" if self._patience.isActive() else self.tr("Comparing what all sources say…")

    def _tell_survey(self) -> None:
        self.survey.setVisible(self.state.scope == "project" and not self.survey.is_over)

    def _tell_current(self) -> None:
        if self._filling:
            return
        row = self.list.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self._current = self.model.number(row)
            chosen = [self.model.finding(each) for each in self.list.chosen(_KEPT)]
            self.strip.show_findings(chosen, self.model.finding(row))
        else:
            self._current = None
            self.strip.show_findings([], None)

    def _kinds(self) -> frozenset[str]:
        return self._listing.kinds()

    def _chosen(self) -> list[int]:
        """The selected rows; else the current one."""
        current = self.list.currentIndex().row()
        return self.list.chosen() or ([current] if 0 <= current < self.model.rowCount() else [])

    def _choose(self, name: DeedName) -> None:
        """Open the menu of kinds or severities at the current row."""
        menu = QMenu(self)
        findings = [self.model.finding(row) for row in self._chosen()]
        (fill_kinds if name == "kind" else fill_severities)(menu, findings, self.rule)
        place = self.list.visualRect(self.list.currentIndex()).bottomLeft()
        _open(menu, self.list.viewport().mapToGlobal(place))

    def _open_menu(self, at: QPoint) -> None:
        _open(self.context_menu(), at)

    def _set_state(self, state: ListState) -> None:
        self.head.show_state(state)
        self._take_state(state)

    def _take_state(self, state: ListState) -> None:
        self._tell_survey()
        self._fill()
        self.stateChanged.emit(state)

    def _warned(self) -> None:
        self._set_state(replace(self.state, warned=self.state.warned | self.thin.sources))

    def _connect(self) -> None:
        self.head.changed.connect(self._take_state)
        self.head.set_kinds(self._kinds)
        self.list.asked.connect(self.do)
        self.list.currentMoved.connect(self._tell_current)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_current())
        self.list.menuWanted.connect(self._open_menu)
        self.list.returned.connect(self.returned)
        self.strip.asked.connect(self.do)
        self.strip.ruled.connect(self.rule)
        self.thin.closed.connect(self._warned)
        self.survey.wanted.connect(self.surveyWanted)

    def _lay_out(self) -> None:
        self.sign.setProperty("quiet", "yes")
        self.sign.setWordWrap(True)
        self.sign.setContentsMargins(16, 8, 16, 8)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.sign)
        box = column(self)
        for part in (self.head, self.thin, self.survey):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        box.addWidget(self.strip)
        scaled(self, lambda: self.setMinimumHeight(max(_LEAST, px(_SCALED))))


def _open(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
