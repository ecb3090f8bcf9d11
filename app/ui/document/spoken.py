"""A long text as a screen reader has it: a list of its paragraphs, each with what is marked in it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from app.text.model import Span
from app.ui.access.roles import nothing
from app.ui.access.telling import counted
from app.ui.document.speech import told_of
from app.ui.written import figure

if TYPE_CHECKING:
    from app.ui.document.pane import DocumentPane


class SpokenPane(QAccessibleWidget):
    """The text of a pane, row by row. The row with the text cursor is the one in hand."""

    def __init__(self, pane: "DocumentPane") -> None:
        super().__init__(pane, QAccessible.Role.List)
        self._pane = pane
        self._rows: dict[int, SpokenRow] = {}
        pane.destroyed.connect(self._forget)

    # what a screen reader asks

    def childCount(self) -> int:
        return 0 if self._pane.is_empty else len(self._pane.sheet.rows)

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return nothing()
        if index not in self._rows:
            self._rows[index] = SpokenRow(self._pane, index)
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, SpokenRow) else -1

    def focusChild(self) -> QAccessibleInterface:
        return self.child(self._pane.sheet.rows.at(self._pane.caret)) if self._pane.hasFocus() else nothing()

    # private

    def _forget(self) -> None:
        for row in self._rows.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))
        self._rows.clear()


class SpokenRow(QAccessibleInterface):
    """One row of a pane, by its number; whatever text the pane shows."""

    def __init__(self, pane: "DocumentPane", number: int) -> None:
        super().__init__()
        self._pane = pane
        self.number = number

    def isValid(self) -> bool:
        return self.number < len(self._pane.sheet.rows)

    def object(self) -> QObject:
        return cast("QObject", None)

    def window(self) -> QWindow:
        return self._pane.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._pane)

    def child(self, _index: int) -> QAccessibleInterface:
        return nothing()

    def childCount(self) -> int:
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return nothing()

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.readOnly = True
        state.focused = self._pane.hasFocus() and self._pane.sheet.rows.at(self._pane.caret) == self.number
        return state

    def rect(self) -> QRect:
        top, foot = self._pane.band(self._span) if self.isValid() else (0.0, 0.0)
        port = self._pane.viewport()
        place = port.mapToGlobal(port.rect().topLeft())
        return QRect(place.x(), place.y() + round(top), port.width(), round(foot - top))

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """What a source says is not changed."""

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return "\n".join(part for part in self._parts() if part)
        return ""

    # private

    @property
    def _span(self) -> Span:
        return self._pane.sheet.rows.line(self.number)

    def _parts(self) -> Iterator[str]:
        """The point that begins here, the words, what is marked in them, how many notes they have."""
        pane, span = self._pane, self._span
        sheet = pane.sheet
        point = next(
            (
                sheet.stretches[number].point
                for number in sheet.stretches_in(span)
                if span.start <= sheet.stretches[number].span.start < span.end
            ),
            "",
        )
        if point:
            yield _tr("Point {point}").format(point=point)
        yield span.of(sheet.text) or _tr("empty line")
        yield counted(told_of(pane, mark) for mark in pane.marks_in(span))
        notes = len(pane.notes_in(span))
        if notes:
            yield _tr("1 note") if notes == 1 else _tr("{n} notes").format(n=figure(notes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("DocumentPane", text)
