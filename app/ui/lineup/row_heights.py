"""The heights of the grid's rows, kept until a board, a width or a type size makes them others."""

from PySide6.QtCore import QSignalBlocker

from app.text.model import Point
from app.ui.lineup.board import Board
from app.ui.lineup.model import GridModel
from app.ui.lineup.places import row_height
from app.ui.lineup.points_header import PointsHeader
from app.ui.lineup.setting import Setter


class RowHeights:
    """Gives every row the height that its title and its longest cell seem to need."""

    def __init__(self, model: GridModel, header: PointsHeader, setter: Setter) -> None:
        self._model, self._header, self._setter = model, header, setter
        self._kept: dict[str, int] = {}
        self._width = 0

    def forget(self) -> None:
        """Work all heights out anew."""
        self._kept.clear()

    def keep(self, before: Board, after: Board) -> None:
        """Forget only the heights of points that are not the same on another board."""
        for point in after.points:
            row = before.row(point.id)
            same = row >= 0 and (
                before.points[row] == point
                and before.passages(point.id) == after.passages(point.id)
                and (point.id in before.shared) == (point.id in after.shared)
            )
            if not same:
                self._kept.pop(point.id, None)

    def fit(self, width: int) -> None:
        """Set the heights for columns of `width` px."""
        if width != self._width:
            self._kept.clear()
            self._width = width
        blocker = QSignalBlocker(self._header)
        for row in range(self._model.rowCount()):
            height = self._height(self._model.point(row))
            if self._header.sectionSize(row) != height:
                self._header.resizeSection(row, height)
        blocker.unblock()

    def _height(self, point: Point) -> int:
        if point.id not in self._kept:
            cells = row_height(self._model.board, point.id, self._setter, self._width)
            self._kept[point.id] = max(cells, self._header.title_height(point))
        return self._kept[point.id]
