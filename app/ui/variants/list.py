"""The list of variants: rows painted whole, chosen by click or Enter, noted by button, key or menu."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QToolTip, QWidget

from app.text.variants import Variant
from app.ui.theme import Theme
from app.ui.tips import plain_tip
from app.ui.variants.delegate import VariantsDelegate
from app.ui.variants.model import VariantsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class VariantsList(QListView):
    """Shows a `VariantsModel`."""

    picked = Signal(object)  # Variant: the analyst wants to see it
    noteWanted = Signal(object)  # Variant: the analyst wants to write on it
    returned = Signal()  # Escape: back to the text

    def __init__(self, model: VariantsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._on_button = False
        self.delegate = VariantsDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setObjectName("variantsList")
        self.setAccessibleName(self.tr("Differences between all sources"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self.delegate.measure)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.delegate.set_theme(theme)
        self.viewport().update()

    def set_pair(self, left: str, right: str) -> None:
        """Mark the names of the sources in the panes, by id."""
        self.delegate.set_pair(left, right)
        self.viewport().update()

    def current(self) -> Variant | None:
        """The chosen variant."""
        return self._variant(self.currentIndex())

    def context_menu(self) -> QMenu:
        """The menu of the chosen variant."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show in the Texts"), lambda: self._tell(self.picked))
        menu.addAction(self.tr("New Note on This Difference"), lambda: self._tell(self.noteWanted))
        return menu

    def on_button(self, point: QPoint) -> bool:
        """Whether a point of the viewport is on the button of its row."""
        index = self.indexAt(point)
        return index.isValid() and self.delegate.button(
            self.visualRect(index), self.layoutDirection()
        ).contains(point)

    def tip_at(self, point: QPoint) -> str:
        """What the tool tip says at a point of the viewport."""
        if self.on_button(point):
            return self.tr("New note on this difference (N)")
        index = self.indexAt(point)
        return str(index.data(Qt.ItemDataRole.ToolTipRole)) if index.isValid() else ""

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER:
            self._tell(self.picked)
        elif plain and event.key() == Qt.Key.Key_N:
            self._tell(self.noteWanted)
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Rows are not found by their first letters: they begin with a severity."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_button = self.on_button(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = self.on_button(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current() is not None:
            menu = self.context_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    # private

    def _variant(self, index: QModelIndex) -> Variant | None:
        return self._model.row(index).variant if index.isValid() else None

    def _clicked(self, _index: QModelIndex) -> None:
        self._tell(self.noteWanted if self._on_button else self.picked)

    def _tell(self, signal: SignalInstance) -> None:
        if (variant := self.current()) is not None:
            signal.emit(variant)
