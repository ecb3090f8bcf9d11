"""The list of the tray: blocks under one another, each with what it is, taken by mouse or keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.lineup.block_painter import BlockPainter, Ground
from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board
from app.ui.lineup.drag_picture import drag_picture
from app.ui.lineup.hand import Hand
from app.ui.lineup.places import PAD, SIGN, Placed, gutter, is_signed
from app.ui.lineup.setting import Setter
from app.ui.lineup.spoken import Words
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LINES: Final = 4
_LABEL = 15
_EDGE = 8
_GAP = 8


class TrayModel(QAbstractListModel):
    """The blocks of a source that are on no point."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = Board()
        self.words = Words(self)
        self.blocks: Sequence[Block] = ()

    def set_blocks(self, board: Board, blocks: Sequence[Block]) -> None:
        """Show these."""
        self.beginResetModel()
        self.board, self.blocks = board, blocks
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        block = self.blocks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.quoted(self.board, block)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.words.aside(block)}: {self.words.quoted(self.board, block)}"
        return None


class TrayDelegate(QStyledItemDelegate):
    """Paints the blocks of the tray."""

    def __init__(self, model: TrayModel, setter: Setter, theme: Theme, parent: "TrayList") -> None:
        super().__init__(parent)
        self._model, self._setter, self._list = model, setter, parent
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._painter = BlockPainter(theme)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        block = self._model.blocks[index.row()]
        return QSize(
            0, round(self._placed(block, QRect(0, 0, self._list.viewport().width(), 0)).box.height()) + _GAP
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        block = self._model.blocks[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        placed = self._placed(block, QRect(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground: Ground = "plain"
        if option.state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        if chosen:
            ground = "chosen"
        if block == self._list.carried:
            ground = "carried"
        self._painter.draw(painter, placed, ground)
        self._label(painter, placed)
        painter.restore()

    def _placed(self, block: Block, box: QRect) -> Placed:
        width = box.width() - 2 * _EDGE - gutter() - 2 * PAD - SIGN * is_signed(block)
        lines = self._setter.lines(self._model.board.beginning(block), max(width, 40), _LINES)
        labelled = bool(self._model.words.peculiar(block))
        height = lines.height + 8 + px(_LABEL) * labelled
        return Placed(
            0,
            block,
            QRectF(box.left() + _EDGE, box.top(), box.width() - 2 * _EDGE, height),
            lines,
            caption=True,
        )

    def _label(self, painter: QPainter, placed: Placed) -> None:
        """What is particular about the block, under its words."""
        text = self._model.words.peculiar(placed.block)
        painter.setFont(ui_font(11))
        stray = placed.block.is_listed
        painter.setPen(self._theme.color("medium" if stray else "muted"))
        line = placed.box.adjusted(gutter() + PAD, 0, -PAD, -3)
        side = Qt.AlignmentFlag.AlignLeft
        if placed.lines.right:
            line, side = placed.box.adjusted(PAD, 0, -gutter() - PAD, -3), Qt.AlignmentFlag.AlignRight
        painter.drawText(line, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom, text)


class TrayList(QListView):
    """Shows a `TrayModel`."""

    chose = Signal()  # another block is the chosen one
    menuAsked = Signal(QPoint)  # a context menu, at this place of the screen

    def __init__(self, hand: Hand, setter: Setter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = hand
        self._setter = setter
        self._theme = theme
        self._pressed: QPoint | None = None
        self.blocks = TrayModel(self)
        self.painter_ = TrayDelegate(self.blocks, setter, theme, self)
        self.setObjectName("lineupTray")
        self.setAccessibleName(self.tr("Segments on no point"))
        self.setModel(self.blocks)
        self.setItemDelegate(self.painter_)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        hand.changed.connect(self.viewport().update)

    @property
    def carried(self) -> Block | None:
        """The block in the hand."""
        return self._hand.block

    @property
    def chosen(self) -> Block | None:
        """The block that the keyboard is on."""
        index = self.currentIndex()
        return self.blocks.blocks[index.row()] if index.isValid() else None

    def set_blocks(self, board: Board, blocks: Sequence[Block]) -> None:
        """Show these; the keyboard stays where it was."""
        row = max(self.currentIndex().row(), 0)
        self.blocks.set_blocks(board, blocks)
        self.setCurrentIndex(self.blocks.index(min(row, len(blocks) - 1)))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.painter_.set_theme(theme)
        self.viewport().update()

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chose.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        block = self.chosen
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and block is not None:
            self._hand.take(block, "", by_keys=True)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are shortcuts here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._hand.let_go()
        place = event.position().toPoint()
        held = event.button() == Qt.MouseButton.LeftButton and self.indexAt(place).isValid()
        self._pressed = place if held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, block = event.position().toPoint(), self.chosen
        if self._pressed is None or block is None:
            over = self.indexAt(place).isValid() and self._hand.is_free
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            board, ratio = self.blocks.board, self.devicePixelRatioF()
            self._hand.drag(block, "", self, drag_picture(board, block, self._setter, self._theme, ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen is not None:
            self.menuAsked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
