"""The overview page: the matrix, what it is against, and what its signs mean."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from app.text.matrix import Marks
from app.text.model import Source
from app.ui.access.focus import lead_focus
from app.ui.boxes import column, row
from app.ui.direction import standing_apart
from app.ui.drop_down import DropDown
from app.ui.elided import ElidedLabel
from app.ui.matrix.legend import Legend
from app.ui.matrix.model import MatrixModel, Sheet, States
from app.ui.matrix.table import MatrixTable
from app.ui.scale import px, scaled
from app.ui.sources.rule import rule
from app.ui.theme import Theme, set_canvas
from app.ui.tips import plain_tip

Scope = Literal["points", "point"]
"""All points x sources against one of them, or sources x sources on one point."""


class MatrixPage(QWidget):
    """Knows nothing of the project; says what the analyst wants to see and where to go."""

    wanted = Signal()  # another base or scope was chosen
    opened = Signal(str, str, str)  # go to this point, this base and this source

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self.scope: Scope = "points"
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model, theme)
        self.legend, self._rule = Legend(theme), rule()
        self.base_box = DropDown()
        self._against = QLabel(self.tr("Against"))
        self._told = ElidedLabel()
        self._empty = QLabel()
        self._all, self._one = self._switch(self.tr("All points")), self._switch(self.tr("One point"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_scope("points")

    # what is shown

    @property
    def base(self) -> str:
        """The source, by id, that all points are shown against."""
        return str(self.base_box.currentData() or "")

    @property
    def current(self) -> tuple[str, str, str] | None:
        """The point, the base and the source, by id, of the current cell; None if there is none."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        spot = self.model.spot(index.row(), index.column())
        return spot.point, spot.base, spot.cell.source

    def set_sources(self, sources: Sequence[Source], base: str) -> None:
        """Offer these sources to be shown against; `base` is chosen."""
        with QSignalBlocker(self.base_box):
            self.base_box.clear()
            for source in sources:
                self.base_box.addItem(standing_apart(source.name), source.id)
            self.base_box.setCurrentIndex(max(self.base_box.findData(base), 0))

    def set_sheet(self, sheet: Sheet, point: str = "") -> None:
        """Show a matrix; `point` names the one that it is of, if it is of one."""
        self.model.set_sheet(sheet)
        self._told.setText(point)
        self._show_empty(
            "" if sheet.rows else self.tr("There is nothing to compare yet: import two sources.")
        )

    def set_busy(self) -> None:
        """The matrix is being computed."""
        if not self.model.sheet.rows:
            self._show_empty(self.tr("Comparing all points…"))

    def set_marks(self, marks: Marks) -> None:
        """Show these notes and findings."""
        self.model.set_marks(marks)

    def set_states(self, states: States | None) -> None:
        """Show how far the review is."""
        self.model.set_states(states)

    def set_place(self, point: str, left: str, right: str) -> None:
        """Mark where the analyst is."""
        self.table.sources_head.set_pair(left, right)
        sheet = self.model.sheet
        sources = list(sheet.columns)
        against = self.base if sheet.is_of_points else left
        other = right if against != right else left
        at = self.model.row_of(point, left)
        if at >= 0 and other in sources:
            self.table.go_to(at, sources.index(other))

    def set_scope(self, scope: Scope) -> None:
        """Show all points or one."""
        self.scope = scope
        (self._all if scope == "points" else self._one).setChecked(True)
        self.base_box.setVisible(scope == "points")
        self._against.setVisible(scope == "points")
        self._told.setVisible(scope == "point")

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        set_canvas(self, theme)
        self.table.set_theme(theme)
        self.legend.set_theme(theme)

    # private

    def _switch(self, text: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("toggle", "yes")
        return button

    def _lay_out(self) -> None:
        self.setObjectName("matrixPage")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Overview"))
        lead_focus(self, self.table)
        self._group = QButtonGroup(self)
        for button in (self._all, self._one):
            self._group.addButton(button)
        self._all.setToolTip(self.tr("All points and sources, against one of them"))
        self._one.setToolTip(self.tr("Every source against every other, on the chosen point"))
        self.base_box.setAccessibleName(self.tr("The source that all others are held against"))
        self.base_box.currentTextChanged.connect(lambda name: self.base_box.setToolTip(plain_tip(name)))
        self.base_box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.base_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        scaled(self, lambda: self.base_box.setMaximumWidth(px(280)))
        self._against.setProperty("quiet", "yes")
        self._against.setBuddy(self.base_box)
        self._told.setProperty("heading", "yes")
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = row(spacing=8, margins=(12, 8, 12, 6))
        for part in (self._all, self._one, self._against, self.base_box):
            bar.addWidget(part)
        bar.addWidget(self._told, 1)
        bar.addStretch(0)
        for label in (self._empty,):
            label.setProperty("quiet", "yes")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        box = column(self)
        box.addLayout(bar)
        box.addWidget(self._stack, 1)
        box.addWidget(self._rule)
        box.addWidget(self.legend)

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self._choose("points"))
        self._one.clicked.connect(lambda: self._choose("point"))
        self.base_box.activated.connect(lambda _row: self.wanted.emit())
        self.table.opened.connect(self._open)

    def _choose(self, scope: Scope) -> None:
        if scope != self.scope:
            self.set_scope(scope)
            self.wanted.emit()

    def _open(self, row_: int, column_: int) -> None:
        spot = self.model.spot(row_, column_)
        self.opened.emit(spot.point, spot.base, spot.cell.source)

    def _show_empty(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._stack.setCurrentWidget(self._empty if sentence else self.table)
        self._rule.setVisible(not sentence)
        self.legend.setVisible(not sentence)
