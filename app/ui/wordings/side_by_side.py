"""Two texts beside each other: a chooser over each, the swap button and the gutter between, the ruler beside them."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.ui.wordings.source_chooser import NAME_AT

Two = tuple[QWidget, QWidget]


class SideBySide(QGridLayout):
    """Lays these parts out on a widget; the Tab key goes through them from the left."""

    def __init__(
        self, page: QWidget, choosers: Two, views: Two, swap_button: QWidget, gutter: QWidget, ruler: QWidget
    ) -> None:
        super().__init__(page)
        self.setContentsMargins(0, 8, 0, 0)
        self.setHorizontalSpacing(0)
        self.setVerticalSpacing(2)
        self._heads = QHBoxLayout(), QHBoxLayout()
        for column, head, chooser in zip((0, 2), self._heads, choosers, strict=True):
            head.addWidget(chooser)
            self.addLayout(head, 0, column)
            self.setColumnStretch(column, 1)
        self.addWidget(swap_button, 0, 1, Qt.AlignmentFlag.AlignCenter)
        for column, part in enumerate((views[0], gutter, views[1], ruler)):
            self.addWidget(part, 1, column)
        self.setRowStretch(1, 1)
        for before, after in pairwise((choosers[0], views[0], swap_button, choosers[1], views[1])):
            QWidget.setTabOrder(before, after)

    def align_head(self, side: int, text_left: int) -> None:
        """Set the source's name over the edge of its text, so many pixels from the pane's left edge."""
        self._heads[side].setContentsMargins(text_left - NAME_AT, 0, 8, 0)
