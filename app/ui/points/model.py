"""The point list as Qt's views want it: fed with rows, asked only for what shows.

The filter lives in the outline and not in a proxy model: it works on texts that were folded once, so that a
thousand points are answered in a few milliseconds.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.overview import Cell, PointRow
from app.text.reviews import Standing
from app.ui.points.outline import ROOT, Outline
from app.ui.review_words import spoken_state
from app.ui.written import decimal, figure

NOTES = Qt.ItemDataRole.UserRole
"""How many notes the point and its sub-points have."""

Standings = Callable[[str], Standing]
"""Tells how far the review of a point, by id, is."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PointsModel(QAbstractItemModel):
    """One column; everything about a point is in its row's roles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline(())
        self._names: Mapping[str, str] = {}
        self._reference = ""
        self._counts: Mapping[str, int] = {}
        self._totals: dict[str, int] = {}
        self._query = ""
        self._standings: Standings | None = None
        self._kept: Container[str] | None = None

    # feeding

    def set_rows(self, rows: Sequence[PointRow], names: Mapping[str, str], reference: str) -> bool:
        """Show these rows, parents before their parts. `names` tells the sources' names by id.

        Whether the points are others; else each row stays where it is.
        """
        if rows and [row.point for row in rows] == [row.point for row in self._outline.rows]:
            self._outline.rows, self._names, self._reference = tuple(rows), names, reference
            self._tell_all_changed()
            return False
        self.beginResetModel()
        self._outline, self._names, self._reference = Outline(rows), names, reference
        self._sift()
        self.endResetModel()
        return True

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """What the filter looks through besides number and title: the wordings of each point, case-folded, by its
        id."""
        self._outline.set_texts([texts.get(row.point.id, "") for row in self._outline.rows])
        if self._query:
            self.set_filter(self._query)

    def set_standings(self, standings: Standings | None, points: Iterable[str] | None = None) -> None:
        """Take how far the review is; None: nobody knows. Only these points stand otherwise; None: any may."""
        self._standings = standings
        if points is None:
            self._tell_all_changed()
        else:
            self._tell_changed(points)

    @property
    def standings(self) -> Standings | None:
        """Who tells how far the review is, None if nobody does."""
        return self._standings

    def standing(self, index: Index) -> Standing | None:
        """How far the review of the point at a valid index is, None if nobody knows."""
        return self._standings(self.point(index)) if self._standings else None

    def set_kept(self, points: Container[str] | None) -> None:
        """Show of what the filter lets through only these points; None: all of it."""
        self.beginResetModel()
        self._kept = points
        self._sift()
        self.endResetModel()

    @property
    def is_filtered(self) -> bool:
        """Whether anything may be left out."""
        return bool(self._query.strip()) or self._kept is not None

    def set_filter(self, query: str) -> None:
        """Show only the points that have every word of `query`; see `Outline.filter`."""
        self.beginResetModel()
        self._query = query
        self._sift()
        self.endResetModel()

    def set_note_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many notes each point, by id, has; those of sub-points count for their point too."""
        totals: dict[str, int] = {}
        for point, count in counts.items():
            parts = point.split(".")
            for depth in range(len(parts)):
                above = ".".join(parts[: depth + 1])
                totals[above] = totals.get(above, 0) + count
        before, self._totals = self._totals, totals
        self._tell_changed(point for point in {*before, *totals} if before.get(point) != totals.get(point))

    # asking

    def index_of(self, point: str) -> QModelIndex:
        """The index of a point by its id; invalid when it does not show."""
        node = self._outline.node(point)
        return QModelIndex() if node is None else self._index(node)

    def row(self, index: Index) -> PointRow:
        """The row at a valid index."""
        return self._outline.rows[index.internalId()]

    def point(self, index: Index) -> str:
        """The id of the point at an index, empty for none."""
        return self.row(index).point.id if index.isValid() else ""

    def find(self, typed: str, start: Index, *, further: bool) -> QModelIndex:
        """The point that begins with what was typed, looked for from `start` on, or with `further` from the
        next one; invalid if there is none. See `Outline.find`."""
        node = self._outline.find(typed, self._node(start) + further)
        return QModelIndex() if node is None else self._index(node)

    def shown(self) -> Iterator[PointRow]:
        """The rows that the filter lets through, in reading order."""
        return (self._outline.rows[node] for node in self._outline.shown)

    def opened_by_filter(self) -> list[str]:
        """The ids of the points under which the filter found something."""
        if not self.is_filtered:
            return []
        hits = {node for node in self._outline.shown if self._outline.is_hit(node)}
        above = {self._outline.parent(node) for node in hits} - {ROOT}
        if not self._query.strip():
            above -= hits  # a point that is wanted itself shows without being unfolded
        return [self._outline.rows[node].point.id for node in sorted(above)]

    def first_hit(self) -> QModelIndex:
        """The first point that the filter means; invalid if there is none."""
        node = next((node for node in sorted(self._outline.shown) if self._outline.is_hit(node)), None)
        return QModelIndex() if node is None else self._index(node)

    @property
    def hits(self) -> int:
        """How many points the filter means."""
        return sum(self._outline.is_hit(node) for node in self._outline.shown)

    @property
    def total(self) -> int:
        """How many top-level points there are, whatever the filter."""
        return self._outline.top

    def tip(self, cell: Cell) -> str:
        """What a cell says in words."""
        name, reference = self._name(cell.source), self._name(self._reference)
        if cell.state == "lacuna":
            return self.tr("{name}: says nothing").format(name=name)
        if cell.state == "mention":
            return self.tr("{name}: mentioned in prose").format(name=name)
        if cell.source == self._reference:
            return self.tr("{name}: the reference").format(name=name)
        if cell.divergence is None:
            return self.tr("{name}: listed; not in {reference}").format(name=name, reference=reference)
        said = self.tr("{name}: similarity {figure} to {reference}")
        return said.format(name=name, figure=decimal(1 - cell.divergence), reference=reference)

    # Qt

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        # Qt asks for a thousand rows when a filter is set: no more calls than it takes.
        children = self._outline.children(parent.internalId() if parent.isValid() else ROOT)
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, child: Index) -> QModelIndex: ...
    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        if child is None:
            return super().parent()
        above = self._outline.parent(child.internalId()) if child.isValid() else ROOT
        return QModelIndex() if above == ROOT else self._index(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._outline.children(parent.internalId() if parent.isValid() else ROOT))

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.point.id} {row.point.title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return self._totals.get(row.point.id, 0) if role == NOTES else None

    # private

    def _sift(self) -> None:
        kept, rows = self._kept, self._outline.rows
        self._outline.keep(
            None if kept is None else {n for n, row in enumerate(rows) if row.point.id in kept}
        )
        self._outline.filter(self._query)

    def _node(self, index: Index) -> int:
        return index.internalId() if index.isValid() else ROOT

    def _index(self, node: int) -> QModelIndex:
        return self.createIndex(self._outline.place(node), 0, node)

    def _tell_changed(self, points: Iterable[str]) -> None:
        """Say that rows look different: one signal for all the rows under one point."""
        touched: dict[int, list[int]] = {}
        for point in points:
            node = self._outline.node(point)
            if node is not None:
                touched.setdefault(self._outline.parent(node), []).append(node)
        for nodes in touched.values():
            self.dataChanged.emit(self._index(min(nodes)), self._index(max(nodes)))

    def _tell_all_changed(self) -> None:
        for nodes in self._outline.families:
            self.dataChanged.emit(self._index(nodes[0]), self._index(nodes[-1]))

    def _name(self, source: str) -> str:
        return self._names.get(source, source)

    def _spoken(self, row: PointRow) -> str:
        """The row for a screen reader."""
        have = sum(cell.state != "lacuna" for cell in row.cells)
        parts = [f"{row.point.id} {row.point.title}"]
        if row.cells:
            parts.append(
                self.tr("{have} of {all} sources").format(have=figure(have), all=figure(len(row.cells)))
            )
        measured = [(cell.divergence, cell.source) for cell in row.cells if cell.divergence is not None]
        if measured and max(measured)[0] > 0:
            far, source = max(measured)
            said = self.tr("furthest: {name} {figure}")
            parts.append(said.format(name=self._name(source), figure=decimal(1 - far)))
        if notes := self._totals.get(row.point.id, 0):
            parts.append(self.tr("1 note") if notes == 1 else self.tr("{n} notes").format(n=figure(notes)))
        if self._standings:
            parts.append(spoken_state(self._standings(row.point.id)))
        return ", ".join(parts)
