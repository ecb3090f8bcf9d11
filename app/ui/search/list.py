"""The list of the palette. The field keeps the keyboard and tells it where to go."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.search.delegate import PaletteDelegate
from app.ui.search.model import Index, PaletteModel
from app.ui.search.rows import Line, Row, Target
from app.ui.theme import Theme


class PaletteList(QListView):
    """Shows a `PaletteModel`. One of its rows is always chosen, if there is any."""

    picked = Signal(bool)  # the chosen row is wanted; whether the palette stays open
    chosenMoved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = PaletteModel(self)
        self._delegate = PaletteDelegate(self.model_, theme, self)
        self._was_moved = False
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setObjectName("paletteList")
        self.setProperty("list", "bare")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Found"))

    @property
    def chosen(self) -> Line | None:
        """The chosen line."""
        index = self.currentIndex()
        return self.model_.line(index) if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_lines(self, lines: Sequence[Line], *, anew: bool) -> None:
        """Show these lines. The row that was moved to stays the chosen one if it is still there and this is not
        `anew`; else it is the first."""
        chosen = self.chosen
        keep: Target | None = chosen.target if self._was_moved and isinstance(chosen, Row) else None
        scrolled = self.verticalScrollBar().value()
        self.model_.set_lines(lines)
        at = self.model_.number_of(keep) if keep and not anew else -1
        self._was_moved = at >= 0
        if at < 0:
            self._choose(next(iter(self.model_.choosable()), -1))
        else:
            self._choose(at)
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Choose the next row; behind the last comes the first."""
        rows = self.model_.choosable()
        if rows:
            self._move(rows[(self._place(rows) + by) % len(rows)])

    def page(self, by: int) -> None:
        """Choose a row about as far away as the list is high."""
        rows = self.model_.choosable()
        if not rows:
            return
        wanted = self.visualRect(self.currentIndex()).center().y() + by * self.viewport().height()
        middles = [self.visualRect(self.model_.index(row)).center().y() for row in rows]
        self._move(min(zip(rows, middles, strict=True), key=lambda pair: abs(pair[1] - wanted))[0])

    def go_to_end(self, *, last: bool) -> None:
        """Choose the last row, or the first."""
        if rows := self.model_.choosable():
            self._move(rows[-1 if last else 0])

    # Qt

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside.isValid() and inside == self.currentIndex():
            self.picked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosenMoved.emit()

    # private

    def _place(self, rows: Sequence[int]) -> int:
        here = self.currentIndex().row()
        return rows.index(here) if here in rows else -1

    def _move(self, row: int) -> None:
        self._was_moved = True
        self._choose(row)

    def _choose(self, row: int) -> None:
        """Choose a line; the heading over the first row is shown with it."""
        index = self.model_.index(row)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if row <= 1:
            self.scrollToTop()
        elif index.isValid():
            self.scrollTo(index)
