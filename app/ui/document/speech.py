"""What a screen reader hears in a long text: the row that the text cursor comes to, or what it passes in the row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleEvent

from app.text.model import Span
from app.ui.access.announcing import announce
from app.ui.access.telling import covers, seen_from
from app.ui.wordings.marks import Mark

if TYPE_CHECKING:
    from app.ui.document.pane import DocumentPane


class RowTeller:
    """Follows the text cursor of a pane."""

    def __init__(self, pane: "DocumentPane") -> None:
        self._pane = pane
        self._row, self._place = -1, 0

    def begin(self) -> None:
        """The pane has got the keyboard: its row is read."""
        self._row = -1
        self.tell()

    def tell(self) -> None:
        """The text cursor has moved."""
        pane = self._pane
        if pane.is_empty or not QAccessible.isActive():
            return
        place, row = pane.caret, pane.sheet.rows.at(pane.caret)
        before, stays = self._place, row == self._row
        self._row, self._place = row, place
        if not stays:
            event = QAccessibleEvent(pane, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)
        elif pane.selected is not None:
            said = QCoreApplication.translate("DocumentPane", "selected: {words}")
            announce(pane, said.format(words=pane.selected.of(pane.sheet.text)))
        elif place != before:
            announce(pane, ". ".join((_passed(pane.sheet.text, before, place), *told_at(pane, place))))


def told_of(pane: "DocumentPane", mark: Mark) -> str:
    """What is said of the difference that a mark belongs to; empty if it is not known any more."""
    one = pane.found.difference(mark.change) if pane.found else None
    return seen_from(one, pane.side, pane.sheet.text, pane.other.text) if one is not None else ""


def told_at(pane: "DocumentPane", place: int) -> tuple[str, ...]:
    """What is said of a character: its differences and its findings."""
    near = Span(max(place - 1, 0), place + 1)
    marks = [told_of(pane, mark) for mark in pane.marks_in(near) if covers(mark.span, place)]
    return *marks, *pane.findings_at(place)


def _passed(text: str, before: int, place: int) -> str:
    """What the text cursor came to: the character, or the word if it went further."""
    if abs(place - before) <= 1:
        return text[place : place + 1]
    words = text[place : place + 200].split(maxsplit=1)
    return words[0] if words else ""
