"""The lines of the palette's list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.search.rows import Heading, Line, Target
from app.ui.search.words import group_word, more_words, spoken

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Fed with lines; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, from the top."""
        return self._lines

    def line(self, index: Index) -> Line:
        """The line of an index."""
        return self._lines[index.row()]

    def choosable(self) -> list[int]:
        """The numbers of the lines that can be chosen."""
        return [number for number, line in enumerate(self._lines) if not isinstance(line, Heading)]

    def number_of(self, target: Target) -> int:
        """The number of the row that leads there; -1 if there is none."""
        found = (n for n, line in enumerate(self._lines) if getattr(line, "target", None) == target)
        return next(found, -1)

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        if isinstance(self.line(index), Heading):
            return flags.ItemNeverHasChildren
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(line, Heading):
            return group_word(line.group)
        return line.text if hasattr(line, "text") else more_words(line)
