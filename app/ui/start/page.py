"""What there is to see before there is anything to compare: no project, or a project without sources."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from app.ui.boxes import column, row
from app.ui.icons import application_icon, icon
from app.ui.scale import px, set_scaled_icons, set_scaled_width
from app.ui.shortcuts import shortcut
from app.ui.start.parts import DropTarget, RecentProject
from app.ui.theme import Theme
from app.ui.worded import WordedButton

_WIDTH = 600
_MARK_PX = 60


class StartPage(QScrollArea):
    """Says what the program is and offers the ways in."""

    importRequested = Signal()
    newRequested = Signal()
    openRequested = Signal()
    sampleRequested = Signal()
    recentChosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._paths: tuple[Path, ...] = ()
        self._rows: list[RecentProject] = []
        self._drop = DropTarget()
        self._sample = self._way(
            self.tr("Open the sample"), self.tr("Five invented reports on one plan, to look around in")
        )
        self._new = self._way(
            self.tr("New project…"), self.tr("Make an empty project ({keys})").format(keys=shortcut("new"))
        )
        self._open = self._way(
            self.tr("Open…"), self.tr("Open a project ({keys})").format(keys=shortcut("open"))
        )
        self._recent_heading = QLabel(self.tr("Recent projects"))
        self._recent_heading.setProperty("heading", "soft")
        self._recent = column(spacing=0)
        self._lay_out()
        self._drop.wanted.connect(self.importRequested)
        self._sample.clicked.connect(self.sampleRequested)
        self._new.clicked.connect(self.newRequested)
        self._open.clicked.connect(self.openRequested)
        self.show_project("")

    def show_project(self, name: str, sources: int = 0) -> None:
        """Speak of the project of that name, which has no points yet; an empty name: no project is open."""
        title = (
            self.tr("Drop the sources of “{name}” here")
            if name
            else self.tr("Drop the files to compare here")
        )
        if sources:
            title = self.tr("No numbered points found in “{name}” yet: drop a source that lists them")
        self._drop.set_title(title.format(name=name))

    def set_recent(self, paths: Sequence[Path]) -> None:
        """List projects, the latest first; those that are gone are greyed."""
        self._paths = tuple(paths)
        for old in self._rows:
            self._recent.removeWidget(old)
            old.deleteLater()
        self._rows = [RecentProject(path, self._theme) for path in paths]
        for line, path in zip(self._rows, paths, strict=True):
            line.clicked.connect(lambda _checked=False, path=path: self.recentChosen.emit(path))
            self._recent.addWidget(line)
        self._recent_heading.setVisible(bool(paths))

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._theme = theme
        self._drop.set_theme(theme)
        for button, name in ((self._sample, "sample"), (self._new, "new"), (self._open, "open")):
            button.setIcon(icon(name, theme, "accent"))
        self.set_recent(self._paths)

    def set_lit(self, *, on: bool) -> None:
        """Show that files are held over the window and may be dropped."""
        self._drop.set_lit(on=on)

    def focus_first(self) -> None:
        """Give the keyboard to what is most likely wanted."""
        self._drop.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way(self, text: str, tip: str) -> QPushButton:
        button = WordedButton(text)
        button.setToolTip(tip)
        set_scaled_icons(button, 20)
        return button

    def _title(self) -> QWidget:
        title = QWidget()
        box = row(spacing=16)
        title.setLayout(box)
        mark, words = QLabel(), column(spacing=2)
        mark.setPixmap(application_icon().pixmap(QSize(px(_MARK_PX), px(_MARK_PX)), self.devicePixelRatio()))
        name = QLabel(self.tr("Variorum"))
        name.setProperty("heading", "large")
        lead = QLabel(self.tr("Compare how several sources word the same numbered document."))
        lead.setProperty("heading", "lead")
        lead.setWordWrap(True)
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(lead)
        box.addWidget(mark)
        box.addLayout(words, 1)
        return title

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page, middle = QWidget(), QWidget()
        page.setProperty("pane", "quiet")
        set_scaled_width(middle, _WIDTH)
        box = column(middle, spacing=0)
        box.addWidget(self._title())
        box.addSpacing(28)
        box.addWidget(self._drop)
        box.addSpacing(16)
        ways = row(spacing=8)
        for way in (self._sample, self._new, self._open):
            ways.addWidget(way)
        ways.addStretch()
        box.addLayout(ways)
        box.addSpacing(28)
        box.addWidget(self._recent_heading)
        box.addSpacing(4)
        box.addLayout(self._recent)
        outer = column(page, margins=(24, 24, 24, 24))
        outer.addStretch(2)
        lane = row()  # an aligned part would not get the height that its lines need in this width
        lane.addStretch()
        lane.addWidget(middle)
        lane.addStretch()
        outer.addLayout(lane)
        outer.addStretch(3)
        self.setWidget(page)
