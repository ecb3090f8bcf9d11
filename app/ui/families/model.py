"""The families of spellings as rows to edit, and an empty one at the end for the next."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.text.options import Family
from app.ui.families.words import family_of, line_of, shared

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FamiliesModel(QAbstractListModel):
    """Shows what it is given. What is typed is asked for by `edited`; what makes no sense stays in its row, and
    `refused` says why."""

    edited = Signal(tuple)  # tuple[Family, ...]: all families as they are to be
    refused = Signal(str)  # a sentence; empty when there is nothing to complain of any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._families: list[Family] = []
        self._drafts: dict[int, str] = {}

    @property
    def families(self) -> tuple[Family, ...]:
        """What is shown, drafts left out."""
        return tuple(self._families)

    def set_families(self, families: Sequence[Family]) -> None:
        """Show these; drafts are dropped if anything is different."""
        if list(families) != self._families:
            self.beginResetModel()
            self._families, self._drafts = list(families), {}
            self.endResetModel()

    def remove(self, rows: Sequence[int]) -> None:
        """Ask for the families of these rows to be gone; a mere draft goes at once."""
        for number in rows:
            if self._drafts.pop(number, None) is not None:
                self.dataChanged.emit(self.index(number), self.index(number))
        self.refused.emit("")
        kept = [family for number, family in enumerate(self._families) if number not in rows]
        if kept != self._families:
            self.edited.emit(tuple(kept))

    def is_draft(self, index: Index) -> bool:
        """Whether the row holds what was refused."""
        return index.row() in self._drafts

    def is_next(self, index: Index) -> bool:
        """Whether it is the empty row at the end."""
        return index.row() == len(self._families) and not self.is_draft(index)

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._families) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if not self.is_next(index):
                return self._line(index.row())
            return "" if role == Qt.ItemDataRole.EditRole else self.tr("Add spellings of one word…")
        if role == Qt.ItemDataRole.ToolTipRole and self.is_next(index):
            return self.tr("Type the spellings with commas between them")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = str(value)
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or line == index.data(role):
            return False
        number, family = index.row(), family_of(line)
        self._drafts.pop(number, None)
        others = [other for n, other in enumerate(self._families) if n != number]
        if why := self._why_not(family, others):
            self._drafts[number] = line
        self.dataChanged.emit(index, index)
        self.refused.emit(why)
        if not why and (family or number < len(self._families)):
            all_of_them = [*self._families[:number], family, *self._families[number + 1 :]]
            self.edited.emit(tuple(each for each in all_of_them if each))
        return True

    def _line(self, number: int) -> str:
        if number in self._drafts:
            return self._drafts[number]
        return line_of(self._families[number])

    def _why_not(self, family: Family, others: Sequence[Family]) -> str:
        if len(family) == 1:
            told = self.tr("“{word}” needs another spelling beside it: type both with a comma between.")
            return told.format(word=family[0])
        if twice := shared(family, others):
            return self.tr("“{word}” stands in another line already: add the spellings there.").format(
                word=twice
            )
        return ""
