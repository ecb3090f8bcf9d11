"""The table of sources."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.ui.scale import px, scaled
from app.ui.sources.delegate import SourcesDelegate
from app.ui.sources.model import COLUMNS, SourcesModel
from app.ui.theme import Theme

_ROW = 36
_WIDTHS = {"name": 190, "outlet": 160, "date": 96, "language": 84, "kind": 96, "points": 64}
_NARROW = 600
"""A table of less than this, in px, leaves out what only the side tells then, so that names can be read."""
_LEFT_OUT = ("language", "kind")


class SourcesTable(QTableView):
    """Rows are chosen, cells are edited: F2, a double click, or simply typing."""

    chosen = Signal(int)  # row, -1: none

    def __init__(self, model: SourcesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = SourcesDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._lay_out()
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelReset.connect(lambda: self.chosen.emit(self.currentIndex().row()))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def choose(self, row: int) -> None:
        """Make a row the one at hand."""
        self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for name in _LEFT_OUT:
            self.setColumnHidden(COLUMNS.index(name), self.width() < px(_NARROW))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Sources"))
        self.setProperty("list", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        scaled(self, lambda: self.verticalHeader().setDefaultSectionSize(px(_ROW)))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        scaled(self, self._fit_columns)
        self.model().modelReset.connect(self._fit_columns)
        self.model().dataChanged.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        """As wide as what is in them usually is, and never narrower than their headings; no wider with nothing in
        them, the names have that room."""
        head, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        for section, name in enumerate(COLUMNS):
            least, filled = head.sectionSizeHint(section), self._has_values(section)
            stretches = name == "name" or (name == "outlet" and filled)
            head.setSectionResizeMode(section, modes.Stretch if stretches else modes.Interactive)
            head.resizeSection(section, max(px(_WIDTHS[name]), least) if filled else least)

    def _has_values(self, section: int) -> bool:
        model = self.model()
        return any(model.index(row, section).data() for row in range(model.rowCount()))
