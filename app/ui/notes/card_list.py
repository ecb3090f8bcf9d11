"""A scrolling column of note cards that stays quick with any number of notes.

Only the cards that can be seen exist; as the column scrolls they are used again for other notes. The height
of a note that was never seen is estimated and put right when it comes into view, without the visible part
moving. A card that holds the keyboard is never taken away, so that scrolling loses neither cursor nor text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.text.model import Note
from app.ui.notes.card import NoteCard

_MARGIN = 16  # px beside the cards, the scroll bar in it
_PAD = 12
_GAP = 8
_CARD = 104  # px of a card without quotations and with one line of text
_LINE = 20
_LETTER = 7
_PASSES = 5


class CardList(QAbstractScrollArea):
    """Shows notes in the order given. `make` builds a card once, `fill` puts a note into it."""

    def __init__(
        self,
        make: Callable[[QWidget], NoteCard],
        fill: Callable[[NoteCard, Note], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._fill = make, fill
        self._notes: dict[str, Note] = {}
        self._heights: dict[str, int] = {}  # as measured
        self._guesses: dict[str, int] = {}
        self._measured_at = 0  # the width of a card that the heights are for
        self._tab_order: list[QWidget] = []
        self._live: dict[str, NoteCard] = {}
        self._spare: list[NoteCard] = []
        self._placing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.place)
        self.verticalScrollBar().setSingleStep(_LINE)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes, what is in view staying where it is."""
        before, self._notes = self._notes, {note.id: note for note in notes}
        for note_id in before:
            if before[note_id] != self._notes.get(note_id):
                self._forget(note_id)
        for note_id in [*self._live]:
            if note_id not in self._notes:
                self._put_by(note_id)
        for note_id, card in self._live.items():
            self._fill(card, self._notes[note_id])
        self.place()

    def ids(self) -> tuple[str, ...]:
        """The notes in order, by id."""
        return tuple(self._notes)

    def cards(self) -> Iterable[NoteCard]:
        """The cards that exist just now."""
        return tuple(self._live.values())

    def card(self, note_id: str) -> NoteCard | None:
        """The card of that note, if it exists just now."""
        return self._live.get(note_id)

    def reveal(self, note_id: str) -> NoteCard | None:
        """Scroll as little as needed to show a note; its card, None if there is no such note."""
        if note_id not in self._notes:
            return None
        for _ in range(_PASSES):  # heights on the way turn out different from what was estimated
            top, height = self._span(note_id)
            self._show_span(top - _GAP, height + 2 * _GAP)
            self.place()
            if self._span(note_id) == (top, height):
                break
        return self._live.get(note_id)

    def reveal_part(self, part: QRect) -> None:
        """Scroll as little as needed to show a part, given in the viewport's coordinates."""
        self._show_span(part.top() + self.verticalScrollBar().value() - _GAP, part.height() + 2 * _GAP)

    def measure_again(self, note_id: str) -> None:
        """The height of a note's card has changed."""
        self._forget(note_id)
        self.place()

    def place(self) -> None:
        """Bring the cards in view into being and to their places."""
        if self._placing:
            return
        self._placing = True
        try:
            for _ in range(_PASSES):
                if not self._measure():
                    break
            self._arrange()
        finally:
            self._placing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._card_width() != self._measured_at:
            self._measured_at = self._card_width()
            self._heights.clear()
            self._guesses.clear()
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # from card to card, not from line to line
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.verticalScrollBar().event(event)

    def _measure(self) -> bool:
        """Measure what is in view for the first time, keeping what is at the top in its place.

        Whether anything turned out other than thought.
        """
        ids, tops = self.ids(), self._tops()
        self._set_range(tops[-1])
        bar = self.verticalScrollBar()
        first, last = self._in_view(tops)
        known = [at for at in range(first, min(last, len(ids))) if ids[at] in self._heights]
        anchor = known[0] if known else first  # what was seen before stays where it is
        drift = bar.value() - tops[anchor]
        wrong = False
        for note_id in ids[first:last]:
            if note_id not in self._heights:
                self._heights[note_id] = self._realise(note_id).height_for(self._card_width())
                wrong = True
        if wrong:
            tops = self._tops()
            self._set_range(tops[-1])
            bar.setValue(tops[anchor] + drift)
        return wrong

    def _arrange(self) -> None:
        ids, tops = self.ids(), self._tops()
        first, last = self._in_view(tops)
        shown = set(ids[first:last])
        for note_id, card in [*self._live.items()]:
            if note_id not in shown and not card.holds_focus():
                self._put_by(note_id)
        for note_id in ids[first:last]:
            self._realise(note_id)
        top_of = dict(zip(ids, tops, strict=False))
        value, left, width = self.verticalScrollBar().value(), self._card_left(), self._card_width()
        for note_id, card in self._live.items():
            card.setGeometry(left, top_of[note_id] - value, width, self._height(note_id))
            card.show()
        self._chain([self._live[note_id] for note_id in ids if note_id in self._live])

    def _chain(self, cards: Sequence[NoteCard]) -> None:
        """Let Tab go through the cards from top to bottom."""
        order = [field for card in cards for field in card.fields()]
        if order != self._tab_order:
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)
            self._tab_order = order

    def _realise(self, note_id: str) -> NoteCard:
        if note_id not in self._live:
            card = self._spare.pop() if self._spare else self._new_card()
            self._fill(card, self._notes[note_id])
            self._live[note_id] = card
        return self._live[note_id]

    def _new_card(self) -> NoteCard:
        card = self._make(self.viewport())
        for part in (card, *card.findChildren(QWidget)):
            part.ensurePolished()  # else it is measured in another font than it is shown in
        return card

    def _put_by(self, note_id: str) -> None:
        card = self._live.pop(note_id)
        card.hide()
        self._spare.append(card)

    def _tops(self) -> list[int]:
        """Where each card begins, in px from the top of the column; last, where the column ends."""
        return list(accumulate((self._height(note_id) + _GAP for note_id in self._notes), initial=_PAD))

    def _in_view(self, tops: Sequence[int]) -> tuple[int, int]:
        """The range of the cards of which something can be seen, one more on either side."""
        value = self.verticalScrollBar().value()
        first = max(bisect_right(tops, value) - 2, 0)
        return min(first, max(len(tops) - 2, 0)), bisect_left(tops, value + self.viewport().height()) + 1

    def _height(self, note_id: str) -> int:
        if note_id in self._heights:
            return self._heights[note_id]
        if note_id not in self._guesses:
            self._guesses[note_id] = self._estimate(self._notes[note_id])
        return self._guesses[note_id]

    def _forget(self, note_id: str) -> None:
        self._heights.pop(note_id, None)
        self._guesses.pop(note_id, None)

    def _estimate(self, note: Note) -> int:
        letters = max((self._card_width() - 20) // _LETTER, 1)
        lines = sum(1 + len(line) // letters for line in note.body.split("\n"))
        return _CARD + (lines + len(note.anchors)) * _LINE

    def _span(self, note_id: str) -> tuple[int, int]:
        return self._tops()[self.ids().index(note_id)], self._height(note_id)

    def _show_span(self, top: int, height: int) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + page:
            bar.setValue(min(top, top + height - page))

    def _set_range(self, end: int) -> None:
        page = self.viewport().height()
        self.verticalScrollBar().setPageStep(page)
        self.verticalScrollBar().setRange(0, max(end + _PAD - _GAP - page, 0))

    def _card_width(self) -> int:
        """The same whether the scroll bar shows or not: it has its place in the margin."""
        return max(self.width() - 2 * _MARGIN, 1)

    def _card_left(self) -> int:
        """Where cards begin in the viewport; a scroll bar on the left pushes that aside."""
        return _MARGIN - (self.width() - self.viewport().width() if self.isRightToLeft() else 0)
