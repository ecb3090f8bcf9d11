"""The point list: filter, heads of the columns, and the tree of points."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollBar, QVBoxLayout, QWidget

from app.text.model import Source
from app.text.overview import PointRow
from app.ui.access.focus import lead_focus
from app.ui.points.head import PointsHead
from app.ui.points.layout import RowLayout
from app.ui.points.model import PointsModel, Standings
from app.ui.points.review_filter import ReviewFilter, is_wanted
from app.ui.points.tree import PointsTree
from app.ui.scale import px, scaled
from app.ui.theme import Theme, ui_font
from app.ui.waiting_line import Turn
from app.ui.written import figure

_LEAST_WIDTH, _SCALED_WIDTH = 220, 150
"""The narrowest that the list gets, and what it needs of that for letters and signs."""
_NUMBER_GAP = 10
_MEASURED = 8
"""So many numbers are measured as they will stand: those whose signs, one by one, are widest."""


class PointsPanel(QWidget):
    """All points with a cell for every source. Knows nothing of the project; says what the analyst chose."""

    chosen = Signal(str)  # the analyst chose this point

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = Theme.load("light")
        self._rows: Sequence[PointRow] = ()
        self._sources: Sequence[Source] = ()
        self._number = 0
        self._current = ""
        self._unfolded: set[str] = set()
        self._unfolding = False
        self._unsifted = False
        self.model = PointsModel(self)
        self.filter_box = QLineEdit()
        self.review_filter = ReviewFilter()
        self._next = Turn(self._refresh, self)
        self.head = PointsHead(theme)
        self.tree = PointsTree(self.model, theme)
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        self._nothing = QLabel(self.tree.viewport())
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    # what is shown

    def set_rows(self, rows: Sequence[PointRow], sources: Sequence[Source], reference: str) -> None:
        """Show these points, parents before their parts, with a cell for every source.

        What was unfolded and chosen stays so, as far as it is still there.
        """
        self._rows, self._sources, self._number = rows, sources, _number_width(rows)
        self.head.set_sources(sources)
        self.tree.delegate.set_reference(reference)
        if self.model.set_rows(rows, {source.id: source.name for source in sources}, reference):
            self._sift()
        else:
            self._place()

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Let the filter look through the wordings too: for each point, by id, all that it is worded with,
        case-folded."""
        self.model.set_texts(texts)
        if self.filter_box.text():
            self._refresh()

    def set_note_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many notes each point, by id, has."""
        self.model.set_note_counts(counts)

    def set_standings(self, standings: Standings | None, points: Iterable[str] | None = None) -> None:
        """Take how far the review is; see `PointsModel.set_standings`. What a filter shows stays in the list, so that
        nothing goes from under the analyst's hand."""
        waiting = self._unsifted and standings is not None
        self.model.set_standings(standings, points)
        if waiting:
            self._sift()

    def set_current(self, point: str) -> None:
        """Make a point the current one, without a signal."""
        self._current = point
        if point != self.model.point(self.tree.currentIndex()):
            self.tree.go_to(self.model.index_of(point))

    def set_pair(self, left: str, right: str) -> None:
        """Mark in the head which two sources, by id, are compared."""
        self.head.set_pair(left, right)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.head.set_theme(theme)
        self.tree.set_theme(theme)
        self.review_filter.set_theme(theme)
        self._number = _number_width(self._rows)
        self._place()

    def focus_filter(self) -> None:
        """Give the keyboard to the filter, with what is in it selected."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the filter box that lead out of it."""
        if (
            watched is self.filter_box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Escape:
                self._leave_filter()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    # private

    def _lay_out(self) -> None:
        self.setObjectName("pointsPanel")
        self.setAccessibleName(self.tr("Point list"))
        scaled(self, lambda: self.setMinimumWidth(max(_LEAST_WIDTH, px(_SCALED_WIDTH))))
        lead_focus(self, self.tree)
        self.filter_box.setPlaceholderText(self.tr("Filter points"))
        self.filter_box.setAccessibleName(self.tr("Filter points"))
        self.filter_box.setToolTip(
            self.tr("Number, words of the title or of a wording; Esc clears, Down enters the list")
        )
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.installEventFilter(self)
        self.across.setAccessibleName(self.tr("Move the columns of sources"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(16)
        self._nothing.setProperty("quiet", "yes")
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 2)
        top.addWidget(self.filter_box)
        top.addWidget(self.review_filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        for part in (self.head, self.tree, self.across):
            column.addWidget(part)

    def _connect(self) -> None:
        self.filter_box.textChanged.connect(self._filter)
        self.review_filter.chosen.connect(self._sift)
        self.tree.moved.connect(self._moved)
        self.tree.resized.connect(self._place)
        self.tree.sideways.connect(self._move_across)
        self.tree.expanded.connect(lambda index: self._folded(self.model.point(index), open_=True))
        self.tree.collapsed.connect(lambda index: self._folded(self.model.point(index), open_=False))
        self.across.valueChanged.connect(self._place)

    def _move_across(self, pixels: int) -> None:
        """Move the cells by that much to the left."""
        self.across.setValue(self.across.value() + (-pixels if self.isRightToLeft() else pixels))

    def _moved(self, point: str) -> None:
        self._current = point
        self.chosen.emit(point)

    def _folded(self, point: str, *, open_: bool) -> None:
        """Remember what the analyst unfolded; what only the filter opens is not."""
        if not self._unfolding:
            (self._unfolded.add if open_ else self._unfolded.discard)(point)

    def _filter(self, query: str) -> None:
        self.model.set_filter(query)
        self._next.start()  # all of it in one turn would hold up the next letter

    def _sift(self) -> None:
        """Show the points that are wanted as the review is now."""
        wanted, standings = self.review_filter.wanted, self.model.standings
        self._unsifted = wanted != "all" and standings is None
        kept = None
        if wanted != "all" and standings is not None:
            kept = {row.point.id for row in self._rows if is_wanted(wanted, standings(row.point.id).state)}
        self.model.set_kept(kept)
        self._refresh()

    def _leave_filter(self) -> None:
        if self.filter_box.text():
            self.filter_box.clear()
        else:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_list(self) -> None:
        """Go into the list, to the current point or else to the first that was found."""
        if self._next.is_waiting:
            self._refresh()
        if not self.tree.currentIndex().isValid() and (first := self.model.first_hit()).isValid():
            self.tree.setCurrentIndex(first)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """Bring the tree back to what the analyst had, after the model has changed altogether."""
        self._next.stop()
        self._unfold([*self._unfolded, *self.model.opened_by_filter()])
        self.tree.go_to(self.model.index_of(self._current))
        self._place()
        self._tell_count()

    def _unfold(self, points: Iterable[str]) -> None:
        self._unfolding = True
        for point in points:
            if (index := self.model.index_of(point)).isValid():
                self.tree.expand(index)
        self._unfolding = False

    def _place(self) -> None:
        """Give every part the places of a row, for the width there is."""
        width = self.tree.viewport().width()
        whole = RowLayout.fit(width, self._number, len(self._sources))
        self.across.setRange(0, whole.strip - whole.shown)
        self.across.setPageStep(whole.shown)
        self.across.setSingleStep(whole.pitch)
        self.across.setVisible(whole.shown < whole.strip)
        layout = replace(whole, offset=self.across.value(), is_mirrored=self.isRightToLeft())
        self.head.set_layout(layout)
        self.head.set_heading(on=any(row.cells for row in self._rows[:1]))
        self.tree.set_layout(layout)
        self._nothing.setGeometry(self.tree.viewport().rect())

    def _tell_count(self) -> None:
        query, hits, total = self.filter_box.text().strip(), self.model.hits, self.model.total
        if query or self.review_filter.wanted != "all":
            self.head.set_count(self.tr("{n} found").format(n=figure(hits)))
        elif total != 1:
            self.head.set_count(self.tr("{n} points").format(n=figure(total)) if total else "")
        else:
            self.head.set_count(self.tr("1 point"))
        if not self._rows:
            self._nothing.setText(self.tr("No points yet. Import files to see them here."))
        elif not hits and not query:
            told = self.review_filter.told
            self._nothing.setText(self.tr("No point is here: “{what}” is chosen above.").format(what=told))
        elif not hits:
            self._nothing.setText(
                self.tr("No point has “{query}”. Esc clears the filter.").format(query=query)
            )
        self._nothing.setVisible(not hits)


def _number_width(rows: Iterable[PointRow]) -> int:
    """The width of the column in which the longest number or letter fits, in pixels."""
    metrics = QFontMetrics(ui_font())
    numbers = {row.point.id.rpartition(".")[2] for row in rows}
    signs = {sign: metrics.horizontalAdvance(sign) for sign in set().union(*numbers)}
    longest = nlargest(_MEASURED, numbers, key=lambda number: sum(map(signs.__getitem__, number)))
    return max(map(metrics.horizontalAdvance, longest), default=0) + _NUMBER_GAP
