"""The left side of the dialog: the files, and which source all are lined up with."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QWidget

from app.ui.boxes import column
from app.ui.direction import standing_apart
from app.ui.importing.choice import Choice
from app.ui.importing.drafts import Drafts
from app.ui.importing.file_delegate import FileDelegate
from app.ui.importing.file_model import FileModel
from app.ui.theme import Theme
from app.ui.written import figure

Entry = tuple[str, str | int]


class FilePanel(QWidget):
    """Shows the drafts as they change. `reference` is the id of the project's reference, "" if it has none."""

    chosen = Signal(int)  # place of the draft to be shown; -1: none

    def __init__(self, drafts: Drafts, reference: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._kept = next((known.name for known in drafts.existing if known.id == reference), "")
        self._entries: list[Entry] = []
        self._title = QLabel()
        self.list = QListView()
        self.reference = Choice()
        self._model = FileModel(drafts, self)
        self._delegate = FileDelegate(self._model, theme, self.list)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.reference.activated.connect(lambda row: drafts.set_reference(self.reference.itemData(row)))
        drafts.tallied.connect(self._tally)
        self._tally()

    @property
    def current(self) -> int:
        """The place of the draft that is shown, -1 if none is."""
        return self.list.currentIndex().row()

    def choose(self, place: int) -> None:
        """Show a draft."""
        self.list.setCurrentIndex(self._model.index(place))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _tally(self) -> None:
        count = len(self._drafts)
        self._title.setText(self._count(count))
        entries = self._references()
        with QSignalBlocker(self.reference):
            if entries != self._entries:
                self._entries = entries
                self.reference.clear()
                for text, value in entries:
                    self.reference.addItem(standing_apart(text), value)
            values = [value for _, value in entries]
            here = self._drafts.reference
            self.reference.setCurrentIndex(values.index(here) if here in values else 0)

    def _count(self, count: int) -> str:
        if count == 1:
            return self.tr("1 file")
        return self.tr("{n} files").format(n=figure(count)) if count else self.tr("No files yet")

    def _references(self) -> list[Entry]:
        kept = self.tr("{name}, as before").format(name=self._kept)
        automatic = kept if self._kept else self.tr("Chosen by the program")
        known: list[Entry] = [(source.name, source.id) for source in self._drafts.existing]
        places = [place for place in range(len(self._drafts)) if self._drafts[place].counts]
        fresh = [place for place in places if not self._drafts[place].replaces]
        return [(automatic, ""), *((self._drafts[place].name, place) for place in fresh), *known]

    def _lay_out(self) -> None:
        self._title.setProperty("heading", "yes")
        self._title.setContentsMargins(12, 0, 12, 0)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("list", "bare")
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setToolTip(self.tr("Space leaves a file out or takes it in"))
        about = QLabel(self.tr("Reference"))
        about.setProperty("quiet", "yes")
        about.setBuddy(self.reference)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setToolTip(self.tr("The source whose points all others are lined up with"))
        below = column(spacing=3, margins=(12, 10, 12, 14))
        below.addWidget(about)
        below.addWidget(self.reference)
        box = column(self, margins=(4, 14, 4, 0))
        box.addWidget(self._title)
        box.addSpacing(8)
        box.addWidget(self.list, 1)
        box.addLayout(below)
