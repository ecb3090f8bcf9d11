"""The matrix as Qt's views want it: rows against a base, asked only for what shows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.matrix import Marks, MatrixRow
from app.text.overview import Cell
from app.text.reviews import ReviewState
from app.text.variants import Severity
from app.ui.review_words import state_word
from app.ui.tips import plain_tip
from app.ui.written import decimal, figure

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOLD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
"""What a head answers to."""

States = Callable[[str, str], Mapping[str, ReviewState]]
"""Tells for a point and a base how far every other source is with it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a matrix shows. `heads` are what stands before the rows, `titles` what that means; `names` are those of
    the sources, `columns`, by id; `begins` tells the first words of a source on a point.
    """

    rows: Sequence[MatrixRow] = ()
    heads: Sequence[str] = ()
    titles: Sequence[str] = ()
    columns: Sequence[str] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    begins: Callable[[str, str], str] = lambda _source, _point: ""
    is_of_points: bool = True


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell and all that is known of it."""

    point: str
    base: str
    cell: Cell
    notes: int = 0
    findings: int = 0
    severity: Severity | None = None
    state: ReviewState | None = None

    @property
    def is_base(self) -> bool:
        """Whether the source stands against itself."""
        return self.cell.source == self.base


class MatrixModel(QAbstractTableModel):
    """Knows nothing of how a cell is painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self._marks = Marks()
        self._states: States | None = None
        self._reviewed: dict[int, Mapping[str, ReviewState]] = {}

    # feeding

    def set_sheet(self, sheet: Sheet) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.sheet = sheet
        self._reviewed.clear()
        self.endResetModel()

    def set_marks(self, marks: Marks) -> None:
        """Show these notes and findings."""
        self._marks = marks
        self._tell_changed()

    def set_states(self, states: States | None) -> None:
        """Show how far the review is, or that it has changed; None: nobody knows."""
        self._states = states
        self._reviewed.clear()
        self._tell_changed()

    # asking

    def spot(self, row: int, column: int) -> Spot:
        """All about a cell."""
        found = self.sheet.rows[row]
        cell = found.cells[column]
        cross = found.point, found.base, cell.source
        return Spot(
            found.point,
            found.base,
            cell,
            self._marks.notes.get((found.point, cell.source), 0),
            self._marks.findings.get(cross, 0),
            self._marks.heaviest.get(cross),
            self._row_states(row).get(cell.source),
        )

    def row_of(self, point: str, base: str) -> int:
        """The row of a point, or of a base where all rows are of one point; -1 if there is none."""
        keys = [row.point if self.sheet.is_of_points else row.base for row in self.sheet.rows]
        key = point if self.sheet.is_of_points else base
        return keys.index(key) if key in keys else -1

    def spoken(self, row: int, column: int) -> str:
        """`10.a, Source B: 0.42 apart, 2 notes, not looked at`."""
        spot = self.spot(row, column)
        where = self.tr("{row}, {source}").format(
            row=self.sheet.heads[row], source=self._name(spot.cell.source)
        )
        return f"{where}: {', '.join(self.told(spot))}"

    def tip(self, row: int, column: int) -> str:
        """What the tool tip of a cell says: who says what, and all figures."""
        spot, sheet = self.spot(row, column), self.sheet
        name, words = self._name(spot.cell.source), sheet.begins(spot.cell.source, spot.point)
        lines = [f"{spot.point}  {name}", ", ".join(self.told(spot))]
        return "\n".join([*lines, "", words] if words else lines)

    def told(self, spot: Spot) -> list[str]:
        """What there is to say of a cell, in the order of weight."""
        parts = [self._distance(spot)]
        if spot.findings:
            said = (
                self.tr("1 finding")
                if spot.findings == 1
                else self.tr("{n} findings").format(n=figure(spot.findings))
            )
            parts.append(said)
        if spot.notes:
            parts.append(
                self.tr("1 note") if spot.notes == 1 else self.tr("{n} notes").format(n=figure(spot.notes))
            )
        if spot.state is not None:
            parts.append(state_word(spot.state))
        return parts

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in _TOLD:
            return None
        if orientation == Qt.Orientation.Horizontal:
            told = self._name(self.sheet.columns[section])
        else:
            told = f"{self.sheet.heads[section]} {self.sheet.titles[section]}".strip()
        return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told

    # private

    def _distance(self, spot: Spot) -> str:
        if spot.cell.state == "lacuna":
            return self.tr("says nothing")
        if spot.is_base:
            return self.tr("the base")
        if spot.cell.state == "mention":
            return self.tr("mentioned in prose")
        if spot.cell.divergence is None:
            return self.tr("listed; not in {base}").format(base=self._name(spot.base))
        return self.tr("{figure} apart").format(figure=decimal(spot.cell.divergence))

    def _row_states(self, row: int) -> Mapping[str, ReviewState]:
        if self._states is None:
            return {}
        if row not in self._reviewed:
            found = self.sheet.rows[row]
            self._reviewed[row] = self._states(found.point, found.base)
        return self._reviewed[row]

    def _tell_changed(self) -> None:
        if self.sheet.rows:
            last = self.index(len(self.sheet.rows) - 1, len(self.sheet.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _name(self, source: str) -> str:
        return self.sheet.names.get(source, source)
