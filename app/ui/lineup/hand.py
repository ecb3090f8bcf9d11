"""What the analyst has in the hand: one block, taken with the mouse or with the keyboard.

Grid, tray and reader share one hand, so that a block can be taken in one of them and put down in another.
"""

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.lineup.blocks import Block

MIME = "application/x-variorum-block"


class Hand(QObject):
    """Holds a block. `origin` is the point it was taken from, empty if it was on none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.block: Block | None = None
        self.origin = ""
        self.by_keys = False
        self.is_free = True
        """Whether it may take anything: not where nothing can be changed."""

    def take(self, block: Block, origin: str, *, by_keys: bool) -> None:
        """Take a block, if it is free to."""
        if not self.is_free:
            return
        self.block, self.origin, self.by_keys = block, origin, by_keys
        self.changed.emit()

    def let_go(self) -> None:
        """Hold nothing any more."""
        if self.block is not None:
            self.block = None
            self.changed.emit()

    def drag(self, block: Block, origin: str, page: QWidget, picture: QPixmap) -> None:
        """Take a block with the mouse and hold it until the mouse lets go, wherever that is.

        With the system's key for copying held (Ctrl, on a Mac Option) it stays where it is as well.
        """
        if not self.is_free:
            return
        drag, data = QDrag(page), QMimeData()
        data.setData(MIME, b"1")
        drag.setMimeData(data)
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(16, 12))
        self.take(block, origin, by_keys=False)
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.let_go()
