"""The sources of a project as a table: a row a source, a column a thing known of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.text.model import Source
from app.ui.sources.describing import kind
from app.ui.sources.metadata import Metadata, tidy, trouble
from app.ui.tips import plain_tip
from app.ui.written import figure

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COLUMNS: Final = ("name", "outlet", "date", "language", "kind", "points")
_EDITABLE: Final = COLUMNS[:4]
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source, how many points it lists, and how many bytes its original has (0: not known)."""

    source: Source
    points: int = 0
    size: int = 0


class SourcesModel(QAbstractTableModel):
    """Fed with `set_rows`. An edit changes nothing here: it is asked for, and shows when the rows are set anew."""

    described = Signal(str, str, str)  # id, field, tidy value
    refused = Signal(str)  # why a value was not taken

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SourceRow, ...] = ()
        self._reference = ""
        self.is_writable = True

    def set_rows(self, rows: Sequence[SourceRow], reference: str) -> None:
        """Show these sources; `reference` is the id of the one that is it."""
        same = [row.source.id for row in rows] == [row.source.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._reference = tuple(rows), reference
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def row(self, number: int) -> SourceRow | None:
        """The source of a row; None if there is no such row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number(self, source: str) -> int:
        """The row of a source, by its id; -1 if it is not there."""
        ids = [row.source.id for row in self._rows]
        return ids.index(source) if source in ids else -1

    def is_reference(self, number: int) -> bool:
        """Whether the source of a row is the reference."""
        return self._rows[number].source.id == self._reference

    def why_not(self, source: str, field: str, value: str) -> str:
        """Why a source cannot have that value, in words; empty if it can."""
        others = {row.source.name.casefold() for row in self._rows if row.source.id != source}
        if field == "name" and value.casefold() in others:
            return self.tr("Another source is called {name}").format(name=value)
        return trouble(field, value)

    def ask(self, index: Index, value: str) -> None:
        """Ask for another value in a cell, or say why it cannot be."""
        row, field = self._rows[index.row()], COLUMNS[index.column()]
        wanted = tidy(field, value)
        if wanted == self._value(row, field):
            return
        if why := self.why_not(row.source.id, field, wanted):
            self.refused.emit(why)
        else:
            self.described.emit(row.source.id, field, wanted)

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if COLUMNS[section] == "points" else _START
        return self._title(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._value(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._value(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return (
                    _END
                    if column == "points"
                    else Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{self._title(column)}: {self._value(row, column)}"
                star = column == "name" and self.is_reference(index.row())
                return f"{said}, {self.tr('reference')}" if star else said
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        edits = self.is_writable and COLUMNS[index.column()] in _EDITABLE
        return flags | Qt.ItemFlag.ItemIsEditable if edits else flags

    def _value(self, row: SourceRow, column: str) -> str:
        if column == "kind":
            return kind(row.source.media_type)
        if column == "points":
            return figure(row.points) if row.points else "–"
        return Metadata.of(row.source).get(column)

    def _title(self, column: str) -> str:
        titles = {
            "name": self.tr("Name"),
            "outlet": self.tr("Outlet"),
            "date": self.tr("Date"),
            "language": self.tr("Language"),
            "kind": self.tr("Kind"),
            "points": self.tr("Points"),
        }
        return titles[column]
