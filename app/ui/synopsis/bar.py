"""Above the blocks: what they are compared with, and in which order they stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.text.model import Source
from app.text.overview import CellState
from app.ui.boxes import row
from app.ui.elided import ElidedLabel
from app.ui.scale import px
from app.ui.synopsis.blocks import Order
from app.ui.theme import Theme
from app.ui.wordings.source_chooser import SourceChooser

_EDGE = 12
_NARROWEST, _WIDEST = 160, 460


class SynopsisBar(QWidget):
    """The chooser of the base, a sentence on the whole, and the menu of orders."""

    baseChosen = Signal(str)
    orderChosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = SourceChooser("left", theme, self)
        self.chooser.setObjectName("baseChooser")
        self.chooser.setAccessibleName(self.tr("Base: the source that all others are compared with"))
        self.chooser.setMinimumWidth(_NARROWEST)
        self.chooser.setMaximumWidth(_WIDEST)
        self.chooser.chosen.connect(self.baseChosen)
        self.summary = ElidedLabel("", self)
        self.summary.setProperty("quiet", "yes")
        self.order_button = QToolButton(self)
        self.order_button.setMinimumWidth(_NARROWEST)
        self.order_button.setProperty("arrow", "yes")
        self._lead = ElidedLabel(self.tr("All compared with"), self)
        self._lead.setProperty("quiet", "yes")
        self._box = row(spacing=4, margins=(_EDGE, 8, _EDGE, 4))
        self.setLayout(self._box)
        self._fill_menu()
        self._box.addWidget(self._lead)
        self._box.addWidget(self.chooser, 100)
        self._box.addStretch(1)
        self._box.addWidget(self.summary)
        self._box.addWidget(self.order_button)

    def set_sources(self, sources: Sequence[Source], reference: str) -> None:
        """Offer these sources as the base."""
        self.chooser.set_sources(sources, reference)

    def say(self, remark: str) -> None:
        """Say something about the whole; an empty text: nothing."""
        self.summary.setText(remark)

    def set_states(self, states: Mapping[str, CellState]) -> None:
        """Tell in the chooser what each source, by id, has of the point."""
        self.chooser.set_states(states)

    def set_base(self, source: str) -> None:
        """The base that is chosen now."""
        self.chooser.set_current(source)

    def set_order(self, order: Order) -> None:
        """The order that is chosen now."""
        self._orders[order].setChecked(True)
        self.order_button.setText(self._orders[order].text())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.chooser.set_theme(theme)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all of it, the name of the base goes before the words that lead to it."""
        super().resizeEvent(event)
        parts = (self._lead, self.order_button)
        wanted = sum(part.sizeHint().width() for part in parts) + px(_NARROWEST) + 2 * _EDGE
        self._lead.setVisible(event.size().width() >= wanted)

    # private

    def _fill_menu(self) -> None:
        names: dict[Order, str] = {
            "project": self.tr("In the project’s order"),
            "divergence": self.tr("Most different first"),
        }
        menu, group = QMenu(self.order_button), QActionGroup(self)
        self._orders: dict[Order, QAction] = {}
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, order=order: self.orderChosen.emit(order))
            self._orders[order] = group.addAction(action)
        self.order_button.setMenu(menu)
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_button.setToolTip(self.tr("The order in which the wordings stand"))
        self.order_button.setAccessibleName(self.tr("Order of the wordings"))
        self.order_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_order("project")
