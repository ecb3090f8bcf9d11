"""The drafts as Qt's views want them."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui.importing.draft import Draft
from app.ui.importing.drafts import Drafts
from app.ui.importing.words import summary
from app.ui.sources.describing import kind
from app.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FileModel(QAbstractListModel):
    """One row a draft. The check says whether it is going to be imported."""

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._rows = len(drafts)
        drafts.added.connect(self._add)
        drafts.changed.connect(self._change)
        drafts.tallied.connect(self._mark_reference)
        self._reference = drafts.reference

    def draft(self, index: Index) -> Draft:
        """The draft of a row."""
        return self._drafts[index.row()]

    def is_reference(self, index: Index) -> bool:
        """Whether the analyst made it the reference."""
        return self._drafts.reference == index.row()

    def toggle(self, index: Index) -> None:
        """Take a file in that was left out, or leave it out."""
        self._drafts.include(index.row(), on=not self.draft(index).include)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        draft = self.draft(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return draft.name
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if draft.include else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(draft))
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (draft.name, kind_of(draft), said_of(draft), self._fate(index))
                return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        takes = self.draft(index).state != "problem"
        return flags | Qt.ItemFlag.ItemIsUserCheckable if takes else flags

    def _fate(self, index: Index) -> str:
        if self.is_reference(index):
            return self.tr("reference")
        return "" if self.draft(index).include else self.tr("left out")

    def _add(self, first: int, last: int) -> None:
        self.beginInsertRows(_ROOT, first, last)
        self._rows = last + 1
        self.endInsertRows()

    def _change(self, place: int) -> None:
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _mark_reference(self) -> None:
        """Show another reference on the row that was it and on the one that is it now."""
        before, self._reference = self._reference, self._drafts.reference
        for place in {before, self._reference} if before != self._reference else ():
            if isinstance(place, int):
                self._change(place)


def kind_of(draft: Draft) -> str:
    """What kind of file it is, once it is read; of a paste that it is one."""
    if draft.path is None:
        return _tr("Pasted")
    return kind(draft.reading.found.document.media_type) if draft.reading else ""


def said_of(draft: Draft) -> str:
    """What was found in it, or how far it is, on one line."""
    if draft.state == "reading":
        return _tr("Reading…")
    if draft.state == "problem" or draft.reading is None:
        return _tr("Cannot be read")
    parts = (
        _tr("Newer version") if draft.replaces else "",
        _tr("Here already") if draft.twin else "",
        summary(draft.reading.sheet),
    )
    return " · ".join(part for part in parts if part)


def _tip(draft: Draft) -> str:
    lines = [str(draft.path) if draft.path else _tr("From the clipboard"), said_of(draft)]
    if draft.twin:
        lines.append(_tr("The very same file is here already, as {name}.").format(name=draft.twin))
    if draft.state == "problem":
        lines.append(draft.problem)
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileModel", text)
