"""The edits of a project as rows: read a page at a time, with a heading for every day."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.text.history import Edit, Page, Wanted
from app.ui.edit_names import shown_name
from app.ui.history.words import day_of, day_word, state_word, time_word
from app.ui.waiting_line import Turn

Index = QModelIndex | QPersistentModelIndex
Pages = Callable[[int | None, Wanted], Page]
"""Gives the edits with a lower id, of those that are wanted."""

_NOTHING = Page((), None)
_NOWHERE = QModelIndex()
_ENOUGH = 20
"""Rows that are worth stopping for."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: the heading of a day, an edit, or the beginning of it all, which is no edit."""

    kind: Literal["day", "edit", "beginning"]
    title: str
    edit: Edit | None = None


class HistoryModel(QAbstractListModel):
    """`line` tells what an edit did in one line, when it is seen; `looked` is emitted when no page is on its way."""

    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages = lambda _before, _wanted: _NOTHING
        self._line: Callable[[Edit], str] = lambda _edit: ""
        self._wanted = Wanted()
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._lines: dict[int, str] = {}
        self._rest: int | None = None
        self._more = False
        self._found = 0  # rows since somebody asked for more
        self.current = 0
        """The id of the edit that was done last."""
        self._next = Turn(self._read_on, self)

    # what is shown

    def set_source(self, pages: Pages, line: Callable[[Edit], str]) -> None:
        """Say where the edits come from."""
        self._pages, self._line = pages, line

    def show_wanted(self, wanted: Wanted, current: int, *, at_least: int = 0) -> None:
        """Show the edits that are wanted, beginning with the newest, as they are now: at once so many rows, if there
        are, and more when they are wanted.
        """
        self._next.stop()
        self.beginResetModel()
        self._wanted, self.current = wanted, current
        self._rows, self._places, self._lines = [], {}, {}
        self._rest, self._more, self._found = None, True, 0
        while self._more and (not self._rows or len(self._rows) < at_least) and wanted.is_all:
            self._take_in(self._rows)
        self.endResetModel()
        if not wanted.is_all:
            self._read_on()
        elif not self._more:
            self.looked.emit()

    def row(self, index: Index) -> Row | None:
        """What is in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, edit: int) -> QModelIndex:
        """Where an edit is; not valid if it is not listed."""
        place = self._places.get(edit)
        return QModelIndex() if place is None else self.index(place)

    @property
    def is_looking(self) -> bool:
        """Whether more edits are being looked through without anybody asking for them."""
        return self._next.is_waiting

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.edit is not None:
            return self.line(row.edit) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.kind == "day":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._next.is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._found = 0
            self._read_on()

    def line(self, edit: Edit) -> str:
        """What an edit did, in one line."""
        if edit.id not in self._lines:
            self._lines[edit.id] = self._line(edit)
        return self._lines[edit.id]

    # private

    def _read_on(self) -> None:
        """Take in one more page; go on by itself while nothing was found that could be shown."""
        added: list[Row] = []
        self._take_in(added)
        if added:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
            self._rows += added
            self.endInsertRows()
        self._found += len(added)
        if self._more and self._found < _ENOUGH:
            self._next.start()
        else:
            self.looked.emit()

    def _take_in(self, rows: list[Row]) -> None:
        """Add the next page to `rows`, which are the last ones or come behind them."""
        page = self._pages(self._rest, self._wanted)
        self._rest, self._more = page.rest, page.rest is not None
        first = 0 if rows is self._rows else len(self._rows)
        last = rows[-1] if rows else self._rows[-1] if self._rows else None
        day = day_of(last.edit.at) if last and last.edit else None
        now = QDateTime.currentDateTime()
        for edit in page.edits:
            if day is None or day_of(edit.at) != day:
                day = day_of(edit.at)
                rows.append(Row("day", day_word(day, now)))
            self._places[edit.id] = first + len(rows)
            rows.append(Row("edit", shown_name(edit.name), edit))
        if not self._more and self._wanted.is_all and (rows or self._rows):
            self._places[0] = first + len(rows)
            rows.append(Row("beginning", self.tr("The project was made")))

    def _spoken(self, row: Row) -> str:
        if row.edit is None:
            return row.title
        here = self.tr("last done") if row.edit.id == self.current else ""
        edit = row.edit
        told = (row.title, self.line(edit), edit.author, time_word(edit.at), state_word(edit), here)
        return ", ".join(filter(None, told))
