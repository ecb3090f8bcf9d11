"""The backups of a project as a table: a row a backup, the newest first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.store.backups import Backup
from app.ui.notes import moments
from app.ui.safety import words
from app.ui.tips import plain_tip
from app.ui.written import figure

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FORMAT = QLocale.DataSizeFormat.DataSizeTraditionalFormat
COLUMNS: Final = ("when", "reason", "notes", "size")
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class BackupModel(QAbstractTableModel):
    """Fed with `set_backups`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show these."""
        self.beginResetModel()
        self._backups = tuple(backups)
        self.endResetModel()

    def backup(self, row: int) -> Backup | None:
        """The backup of a row, None if there is no such row."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aligned(section)
        return self._title(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        backup, name = self._backups[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._value(backup, name)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(str(backup.path))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._aligned(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._title(name)}: {self._value(backup, name)}"
        return None

    def _value(self, backup: Backup, name: str) -> str:
        return {
            "when": moments.full(backup.at),
            "reason": words.reason(backup.reason),
            "notes": figure(backup.notes),
            "size": QLocale().formattedDataSize(backup.size, 1, _FORMAT),
        }[name]

    def _title(self, name: str) -> str:
        return {
            "when": self.tr("Made"),
            "reason": self.tr("Why"),
            "notes": self.tr("Notes"),
            "size": self.tr("Size"),
        }[name]

    def _aligned(self, column: int) -> Qt.AlignmentFlag:
        return _END if COLUMNS[column] in ("notes", "size") else _START
