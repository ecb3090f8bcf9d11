"""The gestures on the grid: choosing, dragging and carrying blocks, with the mouse and with the keyboard."""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.ui.lineup.blocks import Block, Spot
from app.ui.lineup.drag_picture import drag_picture
from app.ui.lineup.hand import MIME, Hand
from app.ui.lineup.table import LineupTable
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class LineupGrid(LineupTable):
    """A `LineupTable` in which blocks can be moved within the column of their source."""

    opened = Signal(str, str)  # double click or Return on the cell of a point and a source
    put = Signal(
        Block, str, str, bool
    )  # block, point it is from, point it goes to, whether it stays there too
    left = Signal()  # Tab behind the last block
    returned = Signal()  # a block from the tray was put back
    refused = Signal()  # a carried block cannot go that way
    menuAsked = Signal(QPoint)  # a context menu, at this place of the screen

    def __init__(self, hand: Hand, theme: Theme, reading_size: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, reading_size, parent)
        self._hand = hand
        self._pressed: tuple[QPoint, Block, str] | None = None
        self._typed, self._since = "", QElapsedTimer()
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoScrollMargin(40)
        hand.changed.connect(self._show_hand)
        self.chose.connect(self._follow)

    def take_hold(self) -> None:
        """Take the chosen block with the keyboard."""
        if (block := self.chosen) is not None:
            self._hand.take(block, self.current()[0], by_keys=True)

    def picture(self, block: Block) -> QPixmap:
        """A block as it is seen under the mouse."""
        return drag_picture(self.board, block, self.setter, self.theme, self.devicePixelRatioF())

    def tip_at(self, place: QPoint) -> str:
        """What the tool tip says at a place of the viewport: why a block stands there and, if that does not show,
        all that it says; or what is missing."""
        index, placed = self.indexAt(place), self.placed_at(place)
        if placed is not None:
            words = self.board.beginning(placed.block)
            cut = placed.lines.layout.text() != " ".join(words.split())
            why = self.cells.words.block(placed.block)
            return f"{why}\n\n{words}" if cut else why
        return self.cells.words.cell(self.board, self.cells.cell(index)) if index.isValid() else ""

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._hand.block is not None:
            self._carry(event)
        elif event.key() == Qt.Key.Key_Space and plain:
            self.take_hold()
        elif event.key() in _RETURN and plain and self.currentIndex().isValid():
            self.opened.emit(*self.current())
        elif event.key() == Qt.Key.Key_Escape and self.points.let_go():
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab goes over the blocks of the cell, then on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() == Qt.Key.Key_Tab) - (event.key() == Qt.Key.Key_Backtab)
            if step and self._over_blocks(step):
                return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Digits typed in one go lead to the point of that number; letters are shortcuts here."""
        if not search.isdigit():
            return
        fresh = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._since.start()
        self._typed = search if fresh else self._typed + search
        if (row := self.cells.row_of(self._typed)) >= 0:
            self.setCurrentIndex(self.cells.index(row, max(self.currentIndex().column(), 0)))

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index, placed = self.indexAt(place), self.placed_at(place)
        self._hand.let_go()
        self._pressed = None
        if index.isValid():
            self.setCurrentIndex(index)
        if placed is not None:
            self.choose(placed.number)
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = place, placed.block, self.current()[0]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            self._hover(place)
            return
        start, block, point = self._pressed
        if (place - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._hand.drag(block, point, self, self.picture(block))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            cell = self.cells.cell(index)
            self.opened.emit(cell.point, cell.source)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.set_look(replace(self.look, hovered=None))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menuAsked.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    # dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self._hand.block is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it scrolls at the edges
        spot = self._takes(event.position().toPoint())
        self.set_look(replace(self.look, over=spot, also=event.proposedAction() == Qt.DropAction.CopyAction))
        if spot is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.set_look(replace(self.look, over=None))

    def dropEvent(self, event: QDropEvent) -> None:
        spot = self._takes(event.position().toPoint())
        self.stopAutoScroll()
        self.set_look(replace(self.look, over=None))
        if spot is None:
            event.ignore()
        else:
            event.acceptProposedAction()
            self._put_on(spot[0], also=event.proposedAction() == Qt.DropAction.CopyAction)

    # private

    def _carry(self, event: QKeyEvent) -> None:
        """Keys while a block is in the hand: the current cell is where it would be put."""
        also = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
        elif event.key() in (Qt.Key.Key_Space, *_RETURN) and self.currentIndex().isValid():
            self._put_on(self.current()[0], also=also)
        elif event.key() in _SIDEWAYS:
            self.refused.emit()
        else:
            super().keyPressEvent(event)

    def _put_on(self, point: str, *, also: bool) -> None:
        block, origin = self._hand.block, self._hand.origin
        self._hand.let_go()
        if block is not None:
            self.setCurrentIndex(self.cells.index_of(point, block.source))
            self.put.emit(block, origin, point, also)

    def _put_back(self) -> None:
        """Go back to where the block was taken from."""
        block, origin = self._hand.block, self._hand.origin
        self._hand.let_go()
        if block is not None and origin:
            self.setCurrentIndex(self.cells.index_of(origin, block.source))
            self.choose_span(block.span)
        elif block is not None:
            self.returned.emit()

    def _takes(self, place: QPoint) -> Spot | None:
        """The cell at a place, if it takes the block in the hand: one of the same source."""
        index, block = self.indexAt(place), self._hand.block
        if block is None or not index.isValid():
            return None
        cell = self.cells.cell(index)
        return cell.spot if cell.source == block.source else None

    def _show_hand(self) -> None:
        block = self._hand.block
        over = self.current() if block is not None and self._hand.by_keys else None
        self.set_look(replace(self.look, carried=block, over=over, also=False))

    def _over_blocks(self, step: int) -> bool:
        """Choose the next block of the cell, or the one before; whether there was somewhere to go."""
        cell, at = self.current_cell, self.look.chosen + step
        if cell is None or self._hand.block is not None:
            return False
        if 0 <= at < len(cell.blocks):
            self.choose(at)
            spoken = self.cells.words.quoted(self.board, cell.blocks[at])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
            return True
        if step > 0:
            self.left.emit()
        return step > 0

    def _follow(self) -> None:
        """Move the place where a carried block would be put along with the current cell."""
        if self._hand.block is not None and self._hand.by_keys:
            self.set_look(replace(self.look, over=self.current()))

    def _hover(self, place: QPoint) -> None:
        placed, index = self.placed_at(place), self.indexAt(place)
        cell = self.cells.cell(index) if index.isValid() else None
        self.set_look(
            replace(
                self.look,
                hovered=placed.block if placed else None,
                hovered_at=cell.spot if cell else ("", ""),
            )
        )
        takes = placed is not None and self._hand.is_free
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if takes else Qt.CursorShape.ArrowCursor)
