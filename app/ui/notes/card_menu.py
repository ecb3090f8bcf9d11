"""The menu of a note."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.text.model import Note
from app.text.note_links import link_to
from app.ui.notes.quotes import Mending
from app.ui.written import quoted

_SHOWN = 32
"""Code points of a quotation in the menu."""


class CardMenu(QMenu):
    """What can be done with one note, besides changing it on its card. Gone when it is closed."""

    writeWanted = Signal()
    copyWanted = Signal()  # the note at other points
    templateWanted = Signal()  # one like the note
    historyWanted = Signal()
    mended = Signal(object)  # Mending
    deleted = Signal()

    def __init__(self, note: Note, parent: QWidget, *, is_writable: bool = True) -> None:
        super().__init__(parent)
        self._note = note
        changes = [
            self._add(self.tr("Write"), "F2", self.writeWanted.emit),
            self._add(self.tr("Copy to other points…"), "", self.copyWanted.emit),
        ]
        self._add(self.tr("Copy a link to this note"), "", self._copy_link)
        keep = self._add(self.tr("Keep as a template"), "", self.templateWanted.emit)
        keep.setEnabled(bool(note.body.strip()) and is_writable)
        self._add(self.tr("History of this note…"), "", self.historyWanted.emit)
        if is_writable:
            self._add_mending()
        self.addSeparator()
        changes.append(self._add(self.tr("Delete"), "Del", self.deleted.emit))
        for change in changes:
            change.setEnabled(is_writable)
        self.aboutToHide.connect(self.deleteLater)

    def _add_mending(self) -> None:
        """What can be done about the quotations that are not as they were made."""
        for number, anchor in enumerate(self._note.anchors):
            if not (anchor.is_lost or anchor.is_approximate):
                continue
            flat = " ".join(anchor.exact.split())
            words = flat if len(flat) <= _SHOWN else flat[:_SHOWN].rstrip() + "…"
            self.addSection(quoted(words).replace("&", "&&"))
            if anchor.is_approximate:
                self._mend(self.tr("Accept these words"), Mending(number, "accept"))
            self._mend(self.tr("Attach to the selection"), Mending(number, "attach"))
            self._mend(self.tr("Look for it…"), Mending(number, "look"))

    def _mend(self, text: str, mending: Mending) -> None:
        self._add(text, "", lambda: self.mended.emit(mending))

    def _add(self, text: str, keys: str, deed: Callable[[], object]) -> QAction:
        action = self.addAction(f"{text}\t{keys}" if keys else text)
        action.triggered.connect(lambda _on=False: deed())
        return action

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(link_to(self._note))
