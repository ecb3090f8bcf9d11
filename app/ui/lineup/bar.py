"""The line over the grid: filter, what wants a look, and the buttons of the page."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.lineup.board import Board
from app.ui.lineup.wanted import KINDS, Kind, cells_of
from app.ui.scale import px, scaled
from app.ui.written import figure

_LEAST_FILTER, _FILTER = 90, 226  # px of the filter box
_LEAST_BUTTON = 48


class LineupBar(QWidget):
    """Says which points are wanted. `add` and `step` are the buttons of two deeds."""

    filtered = Signal(str, str)  # words, kind
    entered = Signal()  # the keyboard wants to go on into the grid

    def __init__(self, add: QToolButton, step: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter_box = QLineEdit()
        self.kinds: dict[Kind, QToolButton] = {kind: QToolButton() for kind in KINDS if kind != "all"}
        self.tray = QToolButton()
        self._lay_out(add, step)
        self.filter_box.textChanged.connect(self._tell)
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self._pressed, kind))

    @property
    def query(self) -> str:
        """What is typed."""
        return self.filter_box.text().strip()

    @property
    def kind(self) -> Kind:
        """Which kind of cells is wanted."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), "all")

    def set_kind(self, kind: Kind) -> None:
        """Want the points with cells of a kind, or with "all" all."""
        for name, button in self.kinds.items():
            button.setChecked(name == kind)
        self._tell()

    def show_counts(self, board: Board) -> None:
        """Say how many cells there are of each kind."""
        texts = {"doubtful": self.tr("Doubtful"), "gaps": self.tr("Gaps"), "pinned": self.tr("Decided")}
        for kind, button in self.kinds.items():
            count = len(cells_of(board, kind))
            button.setText(f"{texts[kind]}  {figure(count)}")
            button.setEnabled(bool(count) or button.isChecked())

    def clear(self) -> None:
        """Want all points."""
        self.filter_box.clear()
        self.set_kind("all")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the filter that lead out of it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.query:
                self.filter_box.clear()
                return True
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    # private

    def _lay_out(self, add: QToolButton, step: QToolButton) -> None:
        self.filter_box.setPlaceholderText(self.tr("Filter points"))
        self.filter_box.setAccessibleName(self.tr("Filter points"))
        self.filter_box.setToolTip(
            self.tr("Number, words of the title or of any wording; Esc clears, Down enters the grid")
        )
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setMinimumWidth(_LEAST_FILTER)
        scaled(self, lambda: self.filter_box.setMaximumWidth(px(_FILTER)))
        self.filter_box.installEventFilter(self)
        tips = {
            "doubtful": self.tr("Only points with a cell of which the program is not sure"),
            "gaps": self.tr(
                "Only points that some source does not have, as far as you have not said that this is so"
            ),
            "pinned": self.tr("Only points about which you have decided something"),
        }
        for kind, button in self.kinds.items():
            button.setCheckable(True)
            button.setProperty("toggle", "yes")
            button.setToolTip(tips[kind])
        self.tray.setCheckable(True)
        self.tray.setChecked(True)
        self.tray.setProperty("toggle", "yes")
        self.tray.setText(self.tr("On no point"))
        self.tray.setToolTip(self.tr("What of the chosen source is on no point, beside the grid"))
        box = row(spacing=4, margins=(12, 8, 12, 8))
        self.setLayout(box)
        box.addWidget(self.filter_box, 1)
        box.addSpacing(10)
        for button in self.kinds.values():
            box.addWidget(button)
        box.addWidget(step)
        box.addStretch()
        box.addWidget(add)
        box.addWidget(self.tray)
        for button in (*self.kinds.values(), step, add, self.tray):
            button.setMinimumWidth(_LEAST_BUTTON)  # in a narrow window words give way; tool tips have them

    def _pressed(self, kind: Kind) -> None:
        self.set_kind(kind if self.kinds[kind].isChecked() else "all")

    def _tell(self) -> None:
        self.filtered.emit(self.query, self.kind)
