"""Says what is marked where the text cursor comes to in a wording."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from app.ui.access.announcing import announce

if TYPE_CHECKING:
    from app.ui.wordings.view import WordingView


class CaretTeller(QObject):
    """Follows the text cursor of a view. The text itself is read by the screen reader; this adds what a reader sees
    around it: the difference, the notes and the findings that begin there."""

    def __init__(self, view: "WordingView") -> None:
        super().__init__(view)
        self._view = view
        self._last: tuple[str, ...] = ()
        view.cursorPositionChanged.connect(self._moved)

    def _moved(self) -> None:
        if not (QAccessible.isActive() and self._view.hasFocus()):
            return
        said = self._view.told_at(self._view.utf16.to_point(self._view.textCursor().position()))
        fresh = [words for words in said if words not in self._last]
        self._last = said
        announce(self._view, ". ".join(fresh))
