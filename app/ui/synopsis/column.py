"""Rows under each other, of which only those in sight have a widget.

Rows are laid out when they come into sight, for a few milliseconds at a time; until then their heights are
estimates. When one turns out higher or lower above what is read, the page stays where it is.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.synopsis.heights import Heights
from app.ui.synopsis.row import BlockRow
from app.ui.theme import Theme, set_canvas
from app.ui.waiting_line import Turn

Key = tuple[str, int]
Anchor = tuple[Key, int] | None
"""A row, and how much of it is scrolled out above."""

_SLICE = 0.002
"""Seconds of laying out after which the window gets its turn."""
_AROUND = 240
"""How far beyond what shows, in pixels, rows are kept ready."""
_BELOW = 48
_PINNED = 0.36
"""The first row stays in sight while the others scroll, if it is no higher than this share of the window."""
_SPARE = 12
_PASSES = 6
"""What is in sight is settled by then: laying out what shows may show other rows."""


class Column(QScrollArea):
    """Scrolls over rows that are told by their keys. `fill` puts what belongs to a key into a row."""

    def __init__(
        self, make: Callable[[QWidget], BlockRow], fill: Callable[[BlockRow, Key], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._make, self._fill = make, fill
        self._keys: Sequence[Key] = ()
        self._numbers: dict[Key, int] = {}
        self._heights = Heights()
        self._rows: dict[Key, BlockRow] = {}
        self._spare: list[BlockRow] = []
        self._busy = False
        self._chained: Sequence[BlockRow] = ()
        self.behind: QWidget | None = None
        """Behind this the Tab key comes to the rows."""
        self._content = QWidget()
        self._later = Turn(self._lay_out, self)
        self.setWidget(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._lay_out)

    @property
    def rows(self) -> Sequence[BlockRow]:
        """The rows that have a widget now, from the top."""
        return [self._rows[key] for key in self._keys if key in self._rows]

    def set_rows(self, keys: Sequence[Key], estimates: Sequence[int], *, keep: bool) -> None:
        """Show these rows, which are about so high; with `keep` what is read stays where it is."""
        anchor = self._anchor() if keep else None
        self._keys = keys
        self._numbers = {key: number for number, key in enumerate(keys)}
        for key in [
            key for key in self._rows if key not in self._numbers or not keep or not self.isVisible()
        ]:
            self._release(key)
        self.refresh()
        self._measure(estimates, anchor)
        self._later.start()  # in a turn of its own: much else is done when other rows show

    @property
    def is_laid_out(self) -> bool:
        """Whether all that is in sight has its widget."""
        return not self._later.is_waiting

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is with one of the rows."""
        return any(row.header.hasFocus() or row.text.hasFocus() for row in self._rows.values())

    def refresh(self, blocks: Container[str] | None = None) -> None:
        """Fill the rows of these blocks, or all, again: what belongs to them has changed, but not their heights."""
        for key, row in self._rows.items():
            if blocks is None or key[0] in blocks:
                self._fill(row, key)

    def set_reading_size(self, size: int, estimates: Sequence[int]) -> None:
        """Set the rows in type of that size, in px; they will be about so high."""
        anchor = self._anchor()
        for row in (*self._rows.values(), *self._spare):
            row.text.set_reading_size(size)
        self._measure(estimates, anchor)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        set_canvas(self._content, theme)
        for row in (*self._rows.values(), *self._spare):
            row.set_theme(theme)

    def ready(self, key: Key) -> BlockRow:
        """The row of a key, laid out, wherever it stands."""
        with self._still():
            return self._ready(key)

    def bring(self, key: Key) -> BlockRow:
        """See that the row begins in sight, and return it."""
        row = self.ready(key)
        bar, number = self.verticalScrollBar(), self._numbers[key]
        top, head = self._heights.top(number), self._head(number)
        bottom = top + min(self._heights.height(number), self.viewport().height() - head)
        if top < bar.value() + head:
            bar.setValue(top - head)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        self._lay_out()
        return row

    def show_place(self, key: Key, y: tuple[float, float]) -> None:
        """See that a stretch of a row, from a height in it to another, shows; nothing moves if it does."""
        number, bar = self._numbers[key], self.verticalScrollBar()
        head, height = self._head(number), self.viewport().height()
        top, bottom = (self._heights.top(number) + round(at) for at in y)
        if top < bar.value() + head or bottom > bar.value() + height:
            bar.setValue(top - head - (height - head) // 3)
        self._lay_out()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._content.width():
            anchor = self._anchor()
            self._content.resize(event.size().width(), self._content.height())
            self._measure(self._heights.all, anchor)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    # private

    def _measure(self, estimates: Sequence[int], anchor: Anchor) -> None:
        """Learn the heights anew of what has a widget; what is read stays where it is."""
        with self._still():
            self._heights = Heights(estimates)
            for key, row in self._rows.items():
                self._learn(key, row)
            self._set_height()
            self._restore(anchor)

    @contextmanager
    def _still(self) -> Iterator[None]:
        """Scrolling that follows from laying out does not lay out again."""
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def _lay_out(self) -> None:
        """Give widgets to the rows in sight, and place them."""
        if self._busy or not self.isVisible() or not len(self._heights):
            return
        with self._still():
            began, before = perf_counter(), list[Key]()
            for _ in range(_PASSES):
                wanted = self._wanted()
                if wanted == before or not self._ready_all(wanted, began):
                    break
                before = wanted
            self._place()

    def _wanted(self) -> list[Key]:
        """The keys of the rows that should have a widget: first the pinned one, then those that show."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        shown = self._heights.between(top, top + height)
        around = self._heights.between(top - _AROUND, top + height + _AROUND)
        numbers = dict.fromkeys((0, *shown, *around))
        return [self._keys[number] for number in numbers]

    def _ready_all(self, wanted: Sequence[Key], began: float) -> bool:
        """Give them widgets; False if that takes too long and goes on later."""
        needed = set(wanted)
        for key in [key for key, row in self._rows.items() if key not in needed and not row.is_held]:
            self._release(key)
        for key in wanted:
            if key in self._rows:
                continue
            if perf_counter() - began > _SLICE:
                self._later.start()
                return False
            self._ready(key)
        return True

    def _ready(self, key: Key) -> BlockRow:
        """The row of a key, with a widget."""
        if (row := self._rows.get(key)) is None:
            anchor = self._anchor()
            row = self._spare.pop() if self._spare else self._make(self._content)
            row.resize(self._content.width(), row.height())
            row.move(0, self._heights.top(self._numbers[key]))
            self._rows[key] = row
            row.show()
            self._fill(row, key)
            if self._learn(key, row):
                self._set_height()
                self._restore(anchor)
        return row

    def _learn(self, key: Key, row: BlockRow) -> bool:
        return self._heights.learn(self._numbers[key], row.fit(self._content.width()))

    def _release(self, key: Key) -> None:
        row = self._rows.pop(key)
        row.hide()
        if len(self._spare) < _SPARE:
            self._spare.append(row)
        else:
            row.deleteLater()

    def _place(self) -> None:
        """Move every row to where it stands now."""
        top = self.verticalScrollBar().value()
        for key, row in self._rows.items():
            number = self._numbers[key]
            pinned = number == 0 and self._is_pinned
            row.move(0, max(self._heights.top(number), top) if pinned else self._heights.top(number))
            row.set_rule(on=pinned and top > 0)
            if pinned:
                row.raise_()
        self._chain()

    def _chain(self) -> None:
        """The Tab key goes through the rows from the top."""
        rows = self.rows
        if rows != self._chained:
            self._chained = rows
            if rows and self.behind is not None:
                QWidget.setTabOrder(self.behind, rows[0].header)
                QWidget.setTabOrder(rows[0].header, rows[0].text)
            for before, after in pairwise(rows):
                QWidget.setTabOrder(before.text, after.header)
                QWidget.setTabOrder(after.header, after.text)

    @property
    def _is_pinned(self) -> bool:
        return len(self._heights) > 1 and self._heights.height(0) <= self.viewport().height() * _PINNED

    def _head(self, number: int) -> int:
        """How much of the window the pinned row covers above another one."""
        return self._heights.height(0) if number and self._is_pinned else 0

    def _set_height(self) -> None:
        self._content.resize(self._content.width(), self._heights.total + _BELOW)

    def _anchor(self) -> Anchor:
        """The row at the top of what is read, and how far it is scrolled out; None at the beginning."""
        if not len(self._heights) or not self.verticalScrollBar().value():
            return None
        top = self.verticalScrollBar().value() + (self._head(1) if len(self._heights) > 1 else 0)
        number = self._heights.at(top)
        return self._keys[number], top - self._heights.top(number)

    def _restore(self, anchor: Anchor) -> None:
        bar = self.verticalScrollBar()
        if anchor is None or anchor[0] not in self._numbers:
            bar.setValue(0)
            return
        top = self._heights.top(self._numbers[anchor[0]]) + anchor[1]
        bar.setValue(top - (self._head(1) if len(self._heights) > 1 else 0))
