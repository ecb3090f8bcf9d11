"""The grid without its gestures: points down the side, sources along the top, a current cell and a chosen block.

Heads stay while it scrolls; heights are estimates, so nothing is set in type but what shows.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QTableView, QWidget

from app.text.model import Span
from app.ui.lineup.blocks import Block, Cell, Spot
from app.ui.lineup.board import Board
from app.ui.lineup.corner import Corner
from app.ui.lineup.delegate import GridDelegate, Look
from app.ui.lineup.model import GridModel, Index
from app.ui.lineup.nothing import Nothing
from app.ui.lineup.places import Placed
from app.ui.lineup.points_header import PointsHeader
from app.ui.lineup.row_heights import RowHeights
from app.ui.lineup.setting import Setter
from app.ui.lineup.sources_header import SourcesHeader
from app.ui.lineup.wanted import Kind
from app.ui.scale import px, scaled
from app.ui.theme import Theme
from app.ui.waiting_line import Turn

_LEAST_COLUMN, _MOST_COLUMN = 210, 460
_NARROW, _WIDE = 200, 250
"""The width of the points, in a grid narrower than `_ROOMY` and in a wider one."""
_ROOMY = 1_000


class LineupTable(QTableView):
    """Shows a board."""

    moved = Signal(str, str)  # the analyst went to this point and source
    chose = Signal()  # another block is the chosen one, in this cell or another

    def __init__(self, theme: Theme, reading_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = GridModel(self)
        self.setter = Setter(reading_size)
        self.delegate = GridDelegate(self.cells, self.setter, theme, self)
        self.points = PointsHeader(self.cells, theme, self)
        self.sources = SourcesHeader(self.cells, theme, self)
        self._wanted: Spot = ("", "")
        self._quiet = False
        self._own_widths = False
        self.heights = RowHeights(self.cells, self.points, self.setter)
        self._prepare()
        self.set_theme(theme)

    # what is shown

    @property
    def board(self) -> Board:
        """What shows."""
        return self.cells.board

    def set_board(self, board: Board) -> None:
        """Show another board; the current cell and its chosen block stay, as far as they are still there."""
        before = self.board
        if before.texts != board.texts:
            self.setter.forget()
            self.heights.forget()
        if [source.id for source in before.sources] != [source.id for source in board.sources]:
            self._own_widths = False
        self.heights.keep(before, board)
        self._showing(lambda: self.cells.set_board(board))
        self._wanted = self.current()

    def set_filter(self, query: str, kind: Kind) -> None:
        """Show only some points; see `points_of`."""
        self._showing(lambda: self.cells.set_filter(query, kind))
        self.scrollTo(self.currentIndex())

    def set_reading_size(self, pixels: int) -> None:
        """Set the wordings in another size, in px."""
        self.setter.set_size(pixels)
        self.heights.forget()
        self._fit_rows()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.delegate.set_theme(theme)
        self.points.set_theme(theme)
        self.sources.set_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        self.setPalette(palette)
        self.viewport().update()

    @property
    def row_count(self) -> int:
        """How many points show."""
        return self.cells.rowCount()

    # where the analyst is

    def current(self) -> Spot:
        """The point and source of the current cell, empty if there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return "", ""
        return self.cells.point(index.row()).id, self.cells.source(index.column()).id

    def go_to(self, point: str, source: str) -> None:
        """Make a cell current and see that it shows, without a signal that the analyst moved."""
        self._wanted = point, source
        index = self.cells.index_of(point, source)
        with self._silence():
            self.setCurrentIndex(index)
        self.choose(0)
        if index.isValid():
            self.scrollTo(index)

    @property
    def current_cell(self) -> Cell | None:
        """The current cell, None if there is none."""
        index = self.currentIndex()
        return self.cells.cell(index) if index.isValid() else None

    @property
    def chosen(self) -> Block | None:
        """The chosen block of the current cell, None if the cell has none."""
        cell = self.current_cell
        blocks = cell.blocks if cell else ()
        return blocks[min(self.look.chosen, len(blocks) - 1)] if blocks else None

    def choose(self, number: int) -> None:
        """Make a block of the current cell the chosen one, by its number."""
        self.set_look(replace(self.look, current=self.current(), chosen=number))
        self.chose.emit()

    def choose_span(self, span: Span) -> None:
        """Make the block of the current cell that has this span the chosen one, if there is one."""
        cell = self.current_cell
        spans = [one.span for one in cell.blocks] if cell else []
        if span in spans:
            self.choose(spans.index(span))

    @property
    def look(self) -> Look:
        """What is painted in a way of its own."""
        return self.delegate.look

    def set_look(self, look: Look) -> None:
        """Have something else painted in a way of its own."""
        if self.delegate.look != look:
            self.delegate.look = look
            self.viewport().update()

    def placed_at(self, place: QPoint) -> Placed | None:
        """The block at a place of the viewport, None for none."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        return self.delegate.inside(index, self.visualRect(index)).at(place.toPointF())

    # titles

    def rename(self, point: str) -> None:
        """Let the analyst write a point's title where it stands."""
        if (row := self.cells.row_of(point)) >= 0:
            self.scrollTo(self.cells.index(row, max(self.currentIndex().column(), 0)))
            self.points.rename(row)

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        point, source = self.current()
        self.points.set_current(point)
        self.sources.set_current(source)
        if current.isValid() and not self._quiet:
            self._wanted = point, source
            self.choose(0)
            self.moved.emit(point, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_points()
        self._nothing.setGeometry(self.viewport().rect())
        self._fit_columns()

    def _fit_points(self) -> None:
        """Give the points, and the corner over them, the width that they need."""
        wide = min(px(_WIDE if self.width() >= _ROOMY else _NARROW), max(self.width() // 3, _NARROW))
        self.points.set_wide(wide)
        corner = QRect(0, 0, wide, self.sources.sizeHint().height())
        self._corner.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), corner))
        self._corner.raise_()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look(replace(self.look, focus=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look(replace(self.look, focus=False))

    # private

    def _prepare(self) -> None:
        self.setObjectName("lineupGrid")
        self.setAccessibleName(self.tr("Points and sources"))
        self.setModel(self.cells)
        self.setItemDelegate(self.delegate)
        self.setVerticalHeader(self.points)
        self.setHorizontalHeader(self.sources)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())
        self._corner, self._nothing = Corner(self), Nothing(self.viewport())
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        for mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        down = self.verticalScrollBar()
        self._settling = Turn(self._fit_rows, self)
        scaled(self, self._set_anew)
        self.sources.sectionResized.connect(self._resized_by_hand)
        self.points.picked.connect(
            lambda point: self._pick(self.cells.row_of(point), self.currentIndex().column())
        )
        self.points.rolled.connect(lambda px: down.setValue(down.value() + px))
        self.sources.picked.connect(
            lambda source: self._pick(self.currentIndex().row(), self.cells.column_of(source))
        )

    def _set_anew(self) -> None:
        """The window's own text has another size."""
        self._fit_points()
        self.updateGeometries()
        self._settling.start()

    def _tell_count(self) -> None:
        self._corner.tell(self.row_count, len(self.board.points))
        self._nothing.tell(self.board, self.row_count, self.cells.query)

    def _showing(self, change: Callable[[], None]) -> None:
        """Show something else and stay where the analyst is, or if that does not show, as near as can be."""
        row, column, chosen = self.currentIndex().row(), self.currentIndex().column(), self.look.chosen
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        values = [bar.value() for bar in bars]
        change()
        self._fit_columns()
        self._settling.stop()
        self._tell_count()
        self._fit_rows()
        index = self.cells.index_of(*self._wanted)
        if not index.isValid():
            last = self.cells.rowCount() - 1
            index, chosen = self.cells.index(min(max(row, 0), last), max(column, 0)), 0
        with self._silence():
            self.setCurrentIndex(index)
        for bar, value in zip(bars, values, strict=True):
            bar.setValue(value)
        self.choose(chosen if self.chosen is not None else 0)

    @contextmanager
    def _silence(self) -> Iterator[None]:
        """Change things without saying that the analyst did."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _fit_columns(self) -> None:
        """Share out the width among few sources; give many the least that can be read."""
        count = self.cells.columnCount()
        if not count or self._own_widths:
            return
        width = min(max(self.viewport().width() // count, _LEAST_COLUMN), _MOST_COLUMN)
        if width != self.sources.defaultSectionSize() or self.sources.length() != width * count:
            with self._silence():
                self.sources.setDefaultSectionSize(width)
                for column in range(count):
                    self.sources.resizeSection(column, width)
            self._settling.start()

    def _resized_by_hand(self) -> None:
        if not self._quiet:
            self._own_widths = True
            self._settling.start()

    def _fit_rows(self) -> None:
        self.heights.fit(self._narrowest())
        self.updateGeometries()
        self.points.viewport().update()
        self.viewport().update()

    def _narrowest(self) -> int:
        """The width of the narrowest column, in px."""
        if not self._own_widths:
            return self.sources.defaultSectionSize()
        return min((self.sources.sectionSize(n) for n in range(self.cells.columnCount())), default=0)

    def _pick(self, row: int, column: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(self.cells.index(max(row, 0), max(column, 0)))
