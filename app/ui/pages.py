"""What fills the window: the start page, the comparison, the overview, or the alignment view."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.session import Session
from app.ui.settings import LINEUP_HEIGHTS, LINEUP_SPLITTER, Settings
from app.ui.start.page import StartPage
from app.ui.theme import Theme
from app.ui.workbench import Workbench

if TYPE_CHECKING:
    from app.ui.aligning import Aligning
    from app.ui.lineup.view import LineupView
    from app.ui.matrix.page import MatrixPage
    from app.ui.matrix.wiring import MatrixWiring

COMPARE: Final = "compare"
ALIGN: Final = "align"
OVERVIEW: Final = "overview"


class Pages(QStackedWidget):
    """The start page as long as there are no points; then the page that was chosen, `COMPARE`, `OVERVIEW` or
    `ALIGN`.

    The overview and the alignment view are made when they are first wanted: the window opens sooner without them.
    """

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._theme: Theme | None = None
        self.chosen = COMPARE
        self.start = StartPage()
        self.workbench = Workbench(session)
        self.lineup: LineupView | None = None
        self._aligning: Aligning | None = None
        self.matrix: MatrixPage | None = None
        self._matrix_wiring: MatrixWiring | None = None
        for page in (self.start, self.workbench):
            self.addWidget(page)

    @property
    def is_aligning(self) -> bool:
        """Whether the alignment view is in sight."""
        return self.lineup is not None and self.currentWidget() is self.lineup

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._theme = theme
        for page in (self.start, self.workbench, self.lineup, self.matrix):
            if page is not None:
                page.set_theme(theme)

    def choose(self, page: str) -> None:
        """Show the comparison, the overview or the alignment view whenever there are points."""
        self.chosen = page
        self.refresh()

    def refresh(self) -> None:
        """Show the page that makes sense now, with the keyboard in it."""
        page: QWidget = self.start
        if self._session.content.points:
            made = {ALIGN: self._alignment, OVERVIEW: self._overview}.get(self.chosen)
            page = made() if made else self.workbench
        if page is self.currentWidget():
            return
        self.setCurrentWidget(page)
        if page is self.start:
            self.start.focus_first()
        elif page is self.workbench:
            self.workbench.focus("points" if self.workbench.is_shown("points") else "left")
        elif page is self.matrix and self._matrix_wiring is not None:
            self._matrix_wiring.enter()
            page.setFocus()
        elif self._aligning is not None:
            self._aligning.enter()
            page.setFocus()

    def _alignment(self) -> "LineupView":
        if self.lineup is None:
            from app.ui.aligning import Aligning
            from app.ui.lineup.view import LineupView

            self.lineup = LineupView()
            if self._theme is not None:
                self.lineup.set_theme(self._theme)
            self._aligning = Aligning(self._session, self.lineup, self)
            self.lineup.set_reading_size(self.workbench.modes.reading_size)
            kept = self._settings
            self.lineup.restore(kept.get_bytes(LINEUP_SPLITTER), kept.get_bytes(LINEUP_HEIGHTS))
            self.lineup.openRequested.connect(self._open)
            self.lineup.zoomRequested.connect(self.zoom)
            self.addWidget(self.lineup)
        return self.lineup

    def _overview(self) -> "MatrixPage":
        if self.matrix is None:
            from app.ui.matrix.page import MatrixPage
            from app.ui.matrix.wiring import MatrixWiring

            self.matrix = MatrixPage()
            if self._theme is not None:
                self.matrix.set_theme(self._theme)
            self._matrix_wiring = MatrixWiring(self._session, self.matrix, self)
            self.matrix.opened.connect(self._open_pair)
            self.addWidget(self.matrix)
        return self.matrix

    def remember(self) -> None:
        """Keep the sizes of the alignment view's parts for another day."""
        if self.lineup is not None:
            self._settings.put_bytes(LINEUP_SPLITTER, self.lineup.state())
            self._settings.put_bytes(LINEUP_HEIGHTS, self.lineup.heights())

    def zoom(self, step: int) -> None:
        """Larger or smaller wordings on all pages; 0: the usual size."""
        self.workbench.modes.zoom(step)

    def set_reading_size(self, pixels: int) -> None:
        """Set the wordings on all pages in that size, in px, and in the type that is chosen now."""
        self.workbench.modes.set_reading_size(pixels)
        if self.lineup is not None:
            self.lineup.set_reading_size(self.workbench.modes.reading_size)

    def find_point(self) -> None:
        """Give the keyboard to the filter of the points."""
        if self.lineup is not None and self.is_aligning:
            self.lineup.focus_filter()
        else:
            self.workbench.find_point()

    def _open_pair(self, point: str, base: str, source: str) -> None:
        """Compare what a cell of the overview shows: the base with the source."""
        right = None if source == base else source
        self._session.view.choose(point=point, left=base, right=right)
        self.choose(COMPARE)

    def _open(self, point: str, source: str) -> None:
        """Compare what the alignment view shows: the reference's wording with that of the source."""
        content = self._session.content
        if source == content.reference:
            self._session.view.choose(point=point, left=source)
        else:
            self._session.view.choose(point=point, left=content.reference, right=source)
        self.choose(COMPARE)
