"""The tray: what of the chosen source is on no point, and where blocks are put that belong to none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.text.model import Source
from app.ui.access.focus import lead_focus
from app.ui.boxes import column, row
from app.ui.elided import ElidedLabel
from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board
from app.ui.lineup.drop_zone import DropZone
from app.ui.lineup.hand import Hand
from app.ui.lineup.setting import Setter
from app.ui.lineup.tray_list import TrayList
from app.ui.theme import Theme
from app.ui.written import figure


class Tray(QWidget):
    """Knows a board and one of its sources."""

    taken_off = Signal(Block, str)  # a block, and the point it was dragged from: on that point no more
    cast_out = Signal(Block)  # it is not part of the document

    def __init__(self, hand: Hand, theme: Theme, reading_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setter = Setter(reading_size)
        self._board, self._source = Board(), ""
        self._head, self._count, self._name = ElidedLabel(self.tr("On no point")), QLabel(), ElidedLabel()
        self.list = TrayList(hand, self._setter, theme)
        self._nothing = QLabel(self.tr("Every word of this source is on a point."))
        self.aside = DropZone(self.tr("On no point"), hand, theme)
        self.outside = DropZone(self.tr("Not part of the document"), hand, theme)
        self.aside.dropped.connect(self.taken_off)
        self.outside.dropped.connect(lambda block, _origin: self.cast_out.emit(block))
        self._lay_out()

    def show_source(self, board: Board, source: Source | None) -> None:
        """Show what of this source is on no point."""
        name = source.id if source else ""
        if board is self._board and name == self._source:
            return
        self._board, self._source = board, name
        blocks = board.loose(name) if source else ()
        self._name.setText(source.name if source else "")
        self._count.setText(figure(len(blocks)) if blocks else "")
        self._nothing.setVisible(not blocks)
        self.list.setVisible(bool(blocks))
        self.list.set_blocks(board, blocks)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (self.list, self.aside, self.outside):
            part.set_theme(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the wordings in another size, in px."""
        self._setter.set_size(pixels)
        self.list.scheduleDelayedItemsLayout()

    # Qt: what falls beside the two zones is on no point

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.aside.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.aside.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.aside.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.aside.dropEvent(event)

    # private

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("What is on no point"))
        lead_focus(self, self.list)
        self.setMinimumWidth(200)
        self._head.setProperty("heading", "yes")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._count, self._name, self._nothing):
            label.setProperty("quiet", "yes")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        head = row(spacing=8)
        head.addWidget(self._head)
        head.addWidget(self._count)
        head.addStretch()
        title = column(spacing=2, margins=(16, 7, 12, 10))
        title.addLayout(head)
        title.addWidget(self._name)
        box = column(self)
        box.addLayout(title)
        box.addWidget(self._nothing)
        box.addWidget(self.list, 1)
        box.addStretch()
        zones = column(spacing=6, margins=(10, 6, 10, 10))
        zones.addWidget(self.aside)
        zones.addWidget(self.outside)
        box.addLayout(zones)
