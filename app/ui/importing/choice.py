"""A choice in a side of the dialog."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from app.ui.drop_down import DropDown

_ROWS = 18
_BESIDE = 30
"""Room beside the entries for the scroll bar, in px."""


class Choice(DropDown):
    """No wider than its place, however long its entries; a wheel turned over it is meant for what scrolls there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(_ROWS)
        self.setView(QListView(self))  # one that the style sheet reaches

    def showPopup(self) -> None:
        """As wide as its entries need, if that is wider than the choice itself."""
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + _BESIDE))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
