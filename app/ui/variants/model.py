"""The variants as Qt's views want them, with the words of a row for the delegate, tool tips and screen readers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.text.variants import Reading, Variant
from app.ui.wordings.marks import unseen

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LIMIT = 300
"""Code points of a reading beyond which no row and no tool tip shows it."""


@dataclass(frozen=True, slots=True)
class ReadingText:
    """A reading in words: what is read, empty for an omission, and the sources that share it, id and name."""

    words: str
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VariantRow:
    """A variant in words. `label` is the sub-point it stands in, empty for the chosen point itself."""

    variant: Variant
    label: str
    severity: str
    kind: str
    readings: tuple[ReadingText, ...]


class VariantsModel(QAbstractListModel):
    """One row for each variant that shows, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._variants: Sequence[Variant] = ()
        self._names: Mapping[str, str] = {}
        self._point = ""
        self._all = False
        self._rows: list[VariantRow] = []

    # feeding

    def set_variants(self, variants: Sequence[Variant], names: Mapping[str, str], point: str) -> None:
        """Show the variants of `point`, by id, and its sub-points; `names` are the sources' by id."""
        self._variants, self._names, self._point = variants, names, point
        self._fill()

    def show_all(self, *, on: bool) -> None:
        """Show also those that are not material."""
        self._all = on
        self._fill()

    # asking

    def row(self, index: Index) -> VariantRow:
        """The row at a valid index."""
        return self._rows[index.row()]

    def labels(self) -> set[str]:
        """The sub-points in which variants that show stand."""
        return {row.label for row in self._rows if row.label}

    @property
    def material(self) -> int:
        """How many variants are material."""
        return sum(variant.severity is not None for variant in self._variants)

    @property
    def other(self) -> int:
        """How many are not."""
        return len(self._variants) - self.material

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(self.row(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.row(index))
        return None

    # private

    def _fill(self) -> None:
        self.beginResetModel()
        self._rows = [self._row(variant) for variant in self._variants if self._all or variant.severity]
        self.endResetModel()

    def _row(self, variant: Variant) -> VariantRow:
        below = f"{self._point}."
        return VariantRow(
            variant,
            variant.point.removeprefix(below) if variant.point.startswith(below) else "",
            self.tr(variant.severity or "other"),
            self.tr(variant.kind.replace("-", " ")),
            tuple(self._reading(reading) for reading in variant.readings),
        )

    def _reading(self, reading: Reading) -> ReadingText:
        sources = tuple((source, self._names.get(source, source)) for source in reading.sources)
        return ReadingText(shown(reading.text), sources)

    def _spoken(self, row: VariantRow) -> str:
        head = ", ".join(part for part in (row.label, row.severity, row.kind) if part)
        return (
            f"{head}: {'; '.join(self._said(reading) for reading in row.readings)}. {row.variant.explanation}"
        )

    def _tip(self, row: VariantRow) -> str:
        lines = [self._said(reading) for reading in row.readings]
        return "\n".join([*lines, "", row.variant.explanation]).strip()

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
