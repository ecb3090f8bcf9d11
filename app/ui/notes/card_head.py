"""The first line of a note's card: the point, what the note is, and what can be done with it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QToolButton, QWidget

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note
from app.ui.boxes import row
from app.ui.direction import standing_apart
from app.ui.icons import icon
from app.ui.notes.chip import Chip
from app.ui.notes.flow import Flow
from app.ui.notes.setting import Setting
from app.ui.notes.words import value_word
from app.ui.scale import set_scaled_width
from app.ui.theme import Theme

_TOOL_WIDTH = 22
_WITH: dict[str, Callable[[Note, str], Note]] = {
    "category": lambda note, value: replace(note, category=value),
    "severity": lambda note, value: replace(note, severity=value),
    "status": lambda note, value: replace(note, status=value),
}


class CardHead(QWidget):
    """Chips with values to choose from, a button for the menu and one to delete."""

    picked = Signal(object)  # Callable[[Note], Note]: gives a note the value that was chosen
    menuWanted = Signal(QPoint)  # in global coordinates
    deleted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.point = QToolButton(self, autoRaise=True)
        self.point.setProperty("chip", "point")
        self.chips = {
            "category": Chip("category", self.tr("Kind"), _texts(("", *FINDING_KINDS)), self),
            "severity": Chip("severity", self.tr("Severity"), _texts(("", *NOTE_SEVERITIES)), self),
            "status": Chip("status", self.tr("Status"), _texts(NOTE_STATUSES), self),
        }
        self.more = self._tool("⋯", self.tr("More to do with this note"), self.tr("More"))
        self.delete = self._tool("", self.tr("Delete note (Del)"), self.tr("Delete note"))
        self._lay_out()
        for name, chip in self.chips.items():
            chip.picked.connect(lambda value, put=_WITH[name]: self.picked.emit(lambda n: put(n, value)))
        below = self.more.rect().bottomLeft
        self.more.clicked.connect(lambda: self.menuWanted.emit(self.more.mapToGlobal(below())))
        self.delete.clicked.connect(self.deleted)

    def show_note(self, note: Note, setting: Setting) -> None:
        """Show what a note is."""
        for name, chip in self.chips.items():
            empty = self.tr("Kind") if name == "category" else self.tr("Severity")
            chip.set_value(getattr(note, name), empty)
        point, title = note.point, setting.points.get(note.point, "")
        self.point.setVisible(point != setting.here)
        self.point.setText(standing_apart(point) or self.tr("Project"))
        self.point.setToolTip(self.tr("Go to point {point} {title}").format(point=point, title=title).strip())
        self.point.setAccessibleName(self.tr("Point {point} {title}").format(point=point, title=title))
        self.point.setEnabled(point in setting.points)
        for part in (*self.chips.values(), self.delete):
            part.setEnabled(setting.is_writable)

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.delete.setIcon(icon("close", theme, "muted"))

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the keyboard here, in order."""
        return (self.point, *self.chips.values(), self.more, self.delete)

    def forget_size(self) -> None:
        """What is shown needs another height."""
        for layout in self._layouts:
            layout.invalidate()
        self.updateGeometry()

    # private

    def _tool(self, text: str, tip: str, name: str) -> QToolButton:
        tool = QToolButton(self, autoRaise=True)
        tool.setProperty("small", "yes")
        tool.setText(text)
        tool.setToolTip(tip)
        tool.setAccessibleName(name)
        set_scaled_width(tool, _TOOL_WIDTH)
        return tool

    def _lay_out(self) -> None:
        chips = Flow(spacing=4, corner=self._tools_size)
        chips.addWidget(self.point)
        for chip in self.chips.values():
            chips.addWidget(chip)
        tools = row(spacing=0)
        tools.addWidget(self.more)
        tools.addWidget(self.delete)
        head = QGridLayout(self)
        head.setContentsMargins(0, 0, 0, 0)
        head.addLayout(chips, 0, 0)
        head.addLayout(tools, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self._layouts: tuple[QLayout, ...] = (chips, head)

    def _tools_size(self) -> QSize:
        """The room that is kept for the buttons where the first line of chips ends."""
        return QSize(self.more.width() + self.delete.width(), self.more.sizeHint().height())


def _texts(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value_word(value)) for value in values]
