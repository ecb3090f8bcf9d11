"""The menu of a note."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.text.model import Note
from app.text.note_links import link_to


class CardMenu(QMenu):
    """What can be done with one note, besides changing it on its card. Gone when it is closed."""

    def __init__(
        self,
        note: Note,
        write: Callable[[], None],
        copy: Callable[[], None],
        keep: Callable[[], None],
        delete: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """`copy` brings the note to other points, `keep` makes a template of it."""
        super().__init__(parent)
        self._note = note
        self._add(self.tr("Write"), "F2", write)
        self._add(self.tr("Copy to other points…"), "", copy)
        self._add(self.tr("Copy a link to this note"), "", self._copy_link)
        self._add(self.tr("Keep as a template"), "", keep).setEnabled(bool(note.body.strip()))
        self.addSeparator()
        self._add(self.tr("Delete"), "Del", delete)
        self.aboutToHide.connect(self.deleteLater)

    def _add(self, text: str, keys: str, deed: Callable[[], None]) -> QAction:
        action = self.addAction(f"{text}\t{keys}" if keys else text)
        action.triggered.connect(lambda _on=False: deed())
        return action

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(link_to(self._note))
