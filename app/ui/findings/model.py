"""The findings as Qt's views want them, with the words of a row for the delegate, tool tips and screen readers."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.variants import Reading, Severity
from app.text.verdicts import Finding
from app.ui.findings.listing import NOTHING, Listing
from app.ui.findings.wanted import EVERYTHING, Wanted
from app.ui.findings.words import earlier_words, kind_word, severity_word, sign_word
from app.ui.lineage import lineage
from app.ui.messages import translated
from app.ui.wordings.marks import unseen

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LIMIT = 300
"""Code points of a reading beyond which no row and no tool tip shows it."""
_KEPT = 400
"""So many rows are kept in words, more than any screen shows."""
_WIDEST = 8
"""Among so many of the longest ids of points is the one that takes most room."""


@dataclass(frozen=True, slots=True)
class ReadingText:
    """A reading in words: what is read, empty for an omission, and the sources that share it, id and name."""

    words: str
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding in words. `label` is the point it stands in, empty for the chosen point itself."""

    finding: Finding
    label: str
    kind: str
    readings: tuple[ReadingText, ...]
    noted: bool

    @property
    def severity(self) -> Severity | None:
        return self.finding.severity

    @property
    def is_dismissed(self) -> bool:
        return self.finding.state == "dismissed"


class FindingsModel(QAbstractListModel):
    """One row for each finding of a listing that is wanted; put into words when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[str, str] = {}
        self._titles: Mapping[str, str] = {}
        self._longest: Sequence[str] = ()
        self._parts: dict[str, list[str]] = {}  # of each point that has any, by id
        self._point = ""
        self._wanted = EVERYTHING
        self._listing = NOTHING
        self._places: Sequence[int] = ()
        self._rows: OrderedDict[int, FindingRow] = OrderedDict()

    # feeding

    def set_words(self, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Take the names of the sources and the titles of the points, by id."""
        self._names, self._titles = names, titles
        self._longest = sorted(titles, key=len)[-_WIDEST:]
        self._parts = {}
        for point in titles:
            for above in islice(lineage(point), 1, None):
                self._parts.setdefault(above, []).append(point)
        self._rows.clear()

    def show_listing(self, listing: Listing, wanted: Wanted, point: str = "") -> None:
        """Show what is wanted of a listing: of `point`, by id, and its sub-points; empty: of the project."""
        self.beginResetModel()
        self._listing, self._wanted, self._point = listing, wanted, point
        self._places = listing.shown(wanted)
        self._rows.clear()
        self.endResetModel()

    def refresh(self, numbers: Iterable[int]) -> None:
        """The findings of these numbers have changed in their places."""
        self._rows.clear()
        for number in numbers:
            if (row := self.row_of(number)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    # asking

    @property
    def listing(self) -> Listing:
        return self._listing

    def row(self, index: Index) -> FindingRow:
        """The row at a valid index."""
        place = self._places[index.row()]
        if place not in self._rows:
            self._rows[place] = self._row(place)
            if len(self._rows) > _KEPT:
                self._rows.popitem(last=False)
        return self._rows[place]

    def finding(self, row: int) -> Finding:
        """The finding in a row."""
        return self._listing.findings[self._places[row]]

    def number(self, row: int) -> int:
        """The number of the finding in a row."""
        return self._listing.number(self._places[row])

    def row_of(self, number: int) -> int | None:
        """The row of the finding of that number; None if it does not show."""
        place = self._listing.place(number)
        if place is None:
            return None
        row = bisect_left(self._places, place)
        return row if row < len(self._places) and self._places[row] == place else None

    def labels(self) -> Iterable[str]:
        """Labels that are as wide as any in the rows."""
        if not self._point:
            return self._longest
        below = f"{self._point}."
        return [point.removeprefix(below) for point in self._parts.get(self._point, ())]

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(self.row(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.row(index))
        return None

    # private

    def _row(self, place: int) -> FindingRow:
        finding = self._listing.findings[place]
        point, below = finding.variant.point, f"{self._point}."
        inside = point.removeprefix(below) if point.startswith(below) else ""
        return FindingRow(
            finding,
            inside if self._point else point,
            kind_word(finding.kind),
            tuple(self._reading(reading) for reading in finding.variant.readings),
            self._listing.is_noted(place),
        )

    def _reading(self, reading: Reading) -> ReadingText:
        sources = tuple((source, self._names.get(source, source)) for source in reading.sources)
        return ReadingText(shown(reading.text), sources)

    def _spoken(self, row: FindingRow) -> str:
        finding = row.finding
        signs = [finding.state] if finding.state != "open" else []
        told = [row.label, severity_word(row.severity), row.kind, *map(sign_word, signs)]
        if row.noted:
            told.append(sign_word("noted"))
        readings = "; ".join(self._said(reading) for reading in row.readings)
        words = f"{', '.join(part for part in told if part)}: {readings}. {translated(finding.variant.explanation)}"
        return f"{words} {earlier_words(finding)}".strip()

    def _tip(self, row: FindingRow) -> str:
        point = row.finding.variant.point
        title = self._titles.get(point, "")
        head = [f"{point} {title}".strip(), ""] if not self._point else []
        judged = f"{severity_word(row.severity)}, {row.kind}"
        lines = [self._said(reading) for reading in row.readings]
        return "\n".join(
            [*head, *lines, "", f"{judged}: {translated(row.finding.variant.explanation)}"]
        ).strip()

    def _said(self, reading: ReadingText) -> str:
        names = ", ".join(name for _, name in reading.sources)
        if not reading.words:
            return self.tr("{sources}: nothing").format(sources=names)
        return self.tr("{sources}: “{words}”").format(sources=names, words=reading.words)


def shown(text: str) -> str:
    """A reading on one line, with what prints nothing named; empty only for an omission."""
    cut = text if len(text) <= _LIMIT else text[:_LIMIT] + "…"
    for character, label in {cut[one.at]: one.label for one in unseen(cut)}.items():
        cut = cut.replace(character, f"[{label}]")
    return " ".join(cut.split()) or ("␣" if cut else "")
