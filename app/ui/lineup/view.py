"""The alignment view: what the sources say point by point, and the gestures that put it right.

It knows nothing of the project. A line-up and its sources come in through `set_lineup`; whatever the analyst
wants changed leaves as a request, and shows when the changed line-up comes back.
"""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.text.lineup import Lineup
from app.text.model import Source, Span
from app.ui.access.focus import lead_focus
from app.ui.boxes import column
from app.ui.lineup.asking import Asking
from app.ui.lineup.bar import LineupBar
from app.ui.lineup.blocks import Block, Spot
from app.ui.lineup.board import Board
from app.ui.lineup.deed_set import DeedSet
from app.ui.lineup.deeds import Part
from app.ui.lineup.grid import LineupGrid
from app.ui.lineup.hand import Hand
from app.ui.lineup.handlers import LineupHandlers
from app.ui.lineup.hint import Hint
from app.ui.lineup.panes import Panes
from app.ui.lineup.reader import Reader
from app.ui.lineup.requests import Requests
from app.ui.lineup.selection_drag import SelectionDrag
from app.ui.lineup.target import Target, facts
from app.ui.lineup.tray import Tray
from app.ui.lineup.wanted import Kind, next_cell
from app.ui.lineup.wheel_zoom import WheelZoom
from app.ui.theme import Theme, set_canvas

READING_PX = 16
_SMALLER = 1
"""The wordings in the cells are set so much smaller than those in the reader, in px."""
_OFFERED = ("join-previous", "join-next", "split", "put", "aside")


class LineupView(Asking):
    """Points x sources with a tray and a reader."""

    chosen = Signal(str, str)  # the analyst went to this point and source
    zoomRequested = Signal(int)  # Ctrl and the wheel: wordings a step larger (1) or smaller (-1)
    openRequested = Signal(str, str)  # compare the wordings of this point, this source among them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self.part: Part = "grid"  # that last had the keyboard: what is chosen is chosen there
        self._known: Spot = ("", "")  # the cell that was last gone to, from here or from elsewhere
        self._is_writable = True
        self._placed = Span(0, 0)  # was just put somewhere: to be chosen there when the line-up comes back
        self.hand = Hand(self)
        self.requests = Requests(self)
        self.grid = LineupGrid(self.hand, theme, READING_PX - _SMALLER)
        self.tray = Tray(self.hand, theme, READING_PX - _SMALLER)
        self.reader = Reader(theme, READING_PX)
        self._parts: dict[Part, QWidget] = {
            "grid": self.grid,
            "tray": self.tray.list,
            "reader": self.reader.text,
        }
        self.handlers = LineupHandlers(self)
        self.deeds = DeedSet(self.handlers, self._parts)
        tabbed = Qt.FocusPolicy.TabFocus
        self.bar = LineupBar(self.deeds.button("add", tabbed), self.deeds.button("next", tabbed))
        self.hint = Hint(theme, self.grid)
        SelectionDrag(self.reader.text, self.hand, self.grid.picture)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    # what is shown

    def set_lineup(self, lineup: Lineup, sources: Sequence[Source]) -> None:
        """Show a line-up; `sources` are the columns, in their order. What is chosen stays, as far as it is there."""
        board = Board(lineup, sources)
        self.hand.let_go()
        self.requests.board = board
        if board.row(self._known[0]) < 0 or self._known[1] not in board.texts:
            self._known = "", ""
        self.bar.show_counts(board)
        self.grid.set_board(board)
        self.grid.choose_span(self._placed)
        self._placed = Span(0, 0)
        self._refresh()

    def set_current(self, point: str, source: str) -> None:
        """Make a cell the current one, without a signal; a filter that hides it is taken away.

        To be told again where the analyst was last changes nothing: an edit may have led on to the next row.
        """
        cells, spot = self.grid.cells, (point, source)
        if self.board.row(point) < 0 or cells.column_of(source) < 0 or spot == self._known:
            return
        self._known = spot
        if cells.row_of(point) < 0:
            self.bar.clear()
        if spot != self.current():
            self.grid.go_to(point, source)

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be changed; deeds heed it from the next line-up on."""
        self._is_writable = self.hand.is_free = self.grid.points.is_writable = on

    def current(self) -> Spot:
        """The point and source of the current cell, empty if there is none."""
        return self.grid.current()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        set_canvas(self, theme)
        for part in (self.grid, self.tray, self.reader.text, self.hint, self.deeds):
            part.set_theme(theme)

    @property
    def reading_size(self) -> int:
        """The size of the reader's type, in px."""
        return self.reader.text.font().pixelSize()

    def set_reading_size(self, size: int) -> None:
        """Set all wordings in another size; `size` is the reader's, in px."""
        self.grid.set_reading_size(size - _SMALLER)
        self.tray.set_reading_size(size - _SMALLER)
        self.reader.text.set_reading_size(size)

    def state(self) -> QByteArray:
        """The widths of grid and tray, to be kept."""
        return self._panes.saveState()

    def heights(self) -> QByteArray:
        """The heights of grid and reader, to be kept."""
        return self._panes.stack.saveState()

    def restore(self, widths: QByteArray, heights: QByteArray) -> None:
        """Take up the sizes of another day."""
        self._panes.restoreState(widths)
        self._panes.stack.restoreState(heights)

    @property
    def board(self) -> Board:
        """What shows."""
        return self.requests.board

    # what the analyst does

    def focus(self, part: Part) -> None:
        """Give the keyboard to "grid", "tray" or "reader"."""
        self._parts[part].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.bar.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.filter_box.selectAll()

    def go_to(self, point: str, source: str) -> None:
        """Go to a cell on the analyst's behalf."""
        if (point, source) != self.current():
            self.grid.go_to(point, source)
            self.chosen.emit(point, source)

    def step_to(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) cell of the kind that is filtered for, or else the next doubtful one.

        Whether there is one.
        """
        kind: Kind = self.bar.kind if self.bar.kind != "all" else "doubtful"
        rows = [self.grid.cells.point(row).id for row in range(self.grid.row_count)]
        found = next_cell(self.board, kind, rows, self.current(), step)
        if found is not None:
            self.focus("grid")
            self.go_to(*found)
        return found is not None

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is chosen is chosen in the part that last had the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self.part = next((part for part, widget in self._parts.items() if widget is watched), self.part)
            self._refresh()
        return super().eventFilter(watched, event)

    # private

    def _lay_out(self) -> None:
        self.setObjectName("lineupView")
        self.setAccessibleName(self.tr("Alignment of points and sources"))
        self.setAutoFillBackground(True)
        lead_focus(self, self.grid)
        self.reader.offer(self.deeds.button(name) for name in _OFFERED)
        self._panes = Panes(self.grid, self.reader, self.tray)
        box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self._panes, 1)
        for before, behind in pairwise((self.bar.tray, self.grid, self.reader.text, self.tray.list)):
            self.setTabOrder(before, behind)
        for widget in self._parts.values():
            widget.installEventFilter(self)

    def _connect(self) -> None:
        requests, handlers, grid, text = self.requests, self.handlers, self.grid, self.reader.text
        self.placeRequested.connect(self._remember)
        self.chosen.connect(self._went)
        grid.moved.connect(self.chosen)
        grid.chose.connect(self._refresh)
        grid.opened.connect(self.openRequested)
        grid.put.connect(requests.put)
        WheelZoom(grid, text, self.tray.list).zoomed.connect(self.zoomRequested)
        grid.left.connect(lambda: self.focus("reader"))
        grid.returned.connect(lambda: self.focus("tray"))
        grid.refused.connect(handlers.refuse)
        grid.points.moved.connect(self.moveRequested)
        grid.points.opened.connect(grid.rename)
        grid.points.title.renamed.connect(self.renameRequested)
        grid.points.title.added.connect(self.addRequested)
        self.tray.taken_off.connect(requests.take_off)
        self.tray.cast_out.connect(requests.cast_out_block)
        self.tray.list.chose.connect(self._refresh)
        text.entered.connect(self._follow_caret)
        text.selected.connect(self._refresh_deeds)
        text.cursorPositionChanged.connect(self._refresh_deeds)
        self.hand.changed.connect(self._hand_changed)
        self.bar.filtered.connect(grid.set_filter)
        self.bar.entered.connect(lambda: self.focus("grid"))
        self.bar.tray.toggled.connect(self.tray.setVisible)
        grid.menuAsked.connect(partial(handlers.menu, "grid"))
        self.tray.list.menuAsked.connect(partial(handlers.menu, "tray"))
        text.menuAsked.connect(partial(handlers.menu, "reader"))
        grid.points.asked.connect(handlers.point_menu)
        grid.sources.asked.connect(handlers.source_menu)

    def _went(self, point: str, source: str) -> None:
        self._known = point, source

    def _remember(self, _source: str, span: Span) -> None:
        self._placed = span

    def _refresh(self) -> None:
        """Bring tray, reader and deeds in line with what is chosen."""
        board, source = self.board, self.current()[1]
        known = next((one for one in board.sources if one.id == source), None)
        self.tray.show_source(board, known)
        text, loose = self.reader.text, self.tray.list.chosen
        if self.part == "reader" and text.source == source:
            text.show_block(board, source, board.block_at(source, text.caret))
        else:
            self._read(source, loose if self.part == "tray" and loose else self.grid.chosen)
        self._refresh_deeds()

    def _refresh_deeds(self) -> None:
        cell, target = self.grid.current_cell, self._target()
        self.requests.cell, self.requests.target = cell, target
        caret = self.reader.text.caret if self.part == "reader" else None
        free = self.hand.block is None
        so = facts(self.board, cell, target, caret) if free else set[str]()
        self.deeds.enable(so, writable=self._is_writable)
        self.deeds.check("absent", on=cell is not None and cell.state == "absent")
        self.reader.tell(*self.grid.cells.words.chosen(self.board, cell, target))

    def _target(self) -> Target | None:
        if self.part == "reader":
            return self.reader.text.target(self.current()[0])
        block = self.tray.list.chosen if self.part == "tray" else self.grid.chosen
        if block is None:
            return None
        return Target(block.source, block.span, self.current()[0] if self.part == "grid" else "", block)

    def _read(self, source: str, block: Block | None) -> None:
        """Show a block in the reader; with None the place in the source where the current point could be."""
        if block is not None:
            self.reader.text.show_block(self.board, source, block)
        else:
            near = self.board.near(self.current()[0], source)
            self.reader.text.show_place(self.board, source, near.span if near else Span(0, 0))

    def _follow_caret(self, block: Block) -> None:
        """The cell of the stretch that the caret went into becomes the current one."""
        elsewhere = self.part == "reader" and block.points and self.current()[0] not in block.points
        if elsewhere and self.grid.cells.row_of(block.points[0]) >= 0:
            self.go_to(block.points[0], block.source)
        self.grid.choose_span(block.span)
        self._refresh_deeds()

    def _hand_changed(self) -> None:
        """A block that was taken in the tray is carried over the grid."""
        block = self.hand.block
        if block is not None and self.hand.by_keys and not self.grid.hasFocus():
            self.grid.go_to(self.current()[0], block.source)
            self.focus("grid")
        self.hint.say(self.grid.cells.words.carrying(block, by_keys=self.hand.by_keys))
        self._refresh_deeds()
