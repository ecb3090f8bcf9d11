"""How the view shares out its room: the grid over the reader, the tray beside both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_HEIGHTS = (560, 200)
_WIDTHS = (940, 280)


class Panes(QSplitter):
    """Two splitters, one in the other. `stack` holds the grid and the reader."""

    def __init__(self, grid: QWidget, reader: QWidget, tray: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.stack = QSplitter(Qt.Orientation.Vertical)
        _share(self.stack, (grid, reader), _HEIGHTS)
        _share(self, (self.stack, tray), _WIDTHS)


def _share(splitter: QSplitter, parts: Sequence[QWidget], sizes: Sequence[int]) -> None:
    """Put parts into a splitter; the first takes what room is left."""
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for part in parts:
        splitter.addWidget(part)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes(sizes)
