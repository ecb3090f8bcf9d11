"""The grid as Qt's views want it: a row for every point that shows, a column for every source."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.model import Point, Source
from app.ui.lineup.blocks import Cell
from app.ui.lineup.board import Board
from app.ui.lineup.spoken import Words
from app.ui.lineup.wanted import Kind, points_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class GridModel(QAbstractTableModel):
    """Fed with a board; asked only for what shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = Board()
        self.words = Words(self)
        self._rows: Sequence[int] = ()
        self._places: dict[str, int] = {}
        self._query = ""
        self._kind: Kind = "all"

    # feeding

    def set_board(self, board: Board) -> None:
        """Show another board under the same filter."""
        self.beginResetModel()
        self.board = board
        self._choose_rows()
        self.endResetModel()

    def set_filter(self, query: str, kind: Kind) -> None:
        """Show only the points that `points_of` finds."""
        self.beginResetModel()
        self._query, self._kind = query, kind
        self._choose_rows()
        self.endResetModel()

    # asking

    @property
    def query(self) -> str:
        """What is typed in the filter."""
        return self._query

    def point(self, row: int) -> Point:
        """The point of a row that shows."""
        return self.board.points[self._rows[row]]

    def source(self, column: int) -> Source:
        """The source of a column."""
        return self.board.sources[column]

    def cell(self, index: Index) -> Cell:
        """The cell at a valid index."""
        return self.board.cell(self.point(index.row()).id, self.source(index.column()).id)

    def row_of(self, point: str) -> int:
        """The row of a point by its id, -1 if it does not show."""
        return self._places.get(point, -1)

    def column_of(self, source: str) -> int:
        """The column of a source by its id, -1 if there is none."""
        return next((n for n, one in enumerate(self.board.sources) if one.id == source), -1)

    def index_of(self, point: str, source: str) -> QModelIndex:
        """The index of a cell; invalid if it does not show."""
        return self.index(self.row_of(point), self.column_of(source))

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.board.sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " / ".join(self.board.beginning(block) for block in self.cell(index).blocks)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.words.cell(self.board, self.cell(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.words.point(self.board, self.point(section))
        return self.words.source(self.board, self.source(section))

    # private

    def _choose_rows(self) -> None:
        self._rows = points_of(self.board, self._query, self._kind)
        self._places = {self.board.points[row].id: place for place, row in enumerate(self._rows)}
