"""A scrolling column of note cards that stays quick with any number of notes.

Only the cards that can be seen exist; as the column scrolls they are used again for other notes. The height
of a note that was never seen is estimated and put right when it comes into view, without the visible part
moving. While the analyst scrolls, cards are filled in short turns: no frame waits for the next card. A card that
holds the keyboard is never taken away, so that scrolling loses neither cursor nor text.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import chain, pairwise
from math import inf
from time import perf_counter

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.text.model import Note
from app.ui.notes.arrangement import Arrangement
from app.ui.notes.card import NoteCard
from app.ui.notes.heights import Heights
from app.ui.scale import px
from app.ui.waiting_line import Turn

_MARGIN = 16  # px beside the cards, the scroll bar in it
_PAD = 12
_GAP = 8
_USUAL = 150  # px of a card with a quotation and two lines of text
_LINE = 20
_PASSES = 5
_TURN = 0.004
"""Seconds for which cards are filled while the column scrolls, before what there is is painted."""
_LEAST = 2
"""Cards that every turn fills: the first may turn out so low that it is out of view."""


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
        self._shown = Arrangement()
        self._notes: Sequence[Note] = ()  # those shown
        self._heights = Heights(0, px(_USUAL) + _GAP)
        self._measured: dict[str, tuple[Note, int]] = {}  # what each card was measured with, and its height
        self._measured_at = 0  # the width of a card that the heights are for
        self._tab_order: list[QWidget] = []
        self._live: dict[str, NoteCard] = {}
        self._spare: list[NoteCard] = []
        self._placing = False
        self._go_on = Turn(self._place_some, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._place_some)
        self.verticalScrollBar().setSingleStep(px(_LINE))

    def set_notes(self, notes: Arrangement | Sequence[Note]) -> None:
        """Show these notes, what is in view staying where it is."""
        held = self._held_in_place()
        self._shown = notes if isinstance(notes, Arrangement) else Arrangement.of(notes)
        self._notes = self._shown.notes
        self._take_heights()
        for note_id in [*self._live]:
            if note_id not in self:
                self._put_by(note_id)
        self.fill_again()
        if held is not None and (at := self._shown.place(held[0])) is not None:
            self._set_range()
            self.verticalScrollBar().setValue(self._top(at) + held[1])
        self.place()

    def fill_again(self) -> None:
        """Fill the cards in view anew: what they show besides their notes has changed."""
        for note_id, card in self._live.items():
            self._fill(card, self._notes[self._at(note_id)])

    @property
    def count(self) -> int:
        """How many notes there are."""
        return len(self._notes)

    def at(self, note_id: str) -> int | None:
        """The number of a note in the list, None if it is not in it."""
        return self._shown.place(note_id)

    @property
    def is_filled(self) -> bool:
        """Whether all cards in view are there; those scrolled to take a moment."""
        return all(self._notes[at].id in self._live for at in self._in_view())

    def notes(self) -> Sequence[Note]:
        """The notes in order."""
        return self._notes

    def note(self, at: int) -> Note:
        """The note of a number."""
        return self._notes[at]

    def ids(self) -> tuple[str, ...]:
        """The notes in order, by id."""
        return tuple(note.id for note in self._notes)

    def __contains__(self, note_id: str) -> bool:
        """Whether the note is in the list."""
        return self._shown.place(note_id) is not None

    def neighbour(self, note_id: str, by: int) -> str:
        """The note so many places further down, or up, as far as the list goes; empty if the list is."""
        at = (self._shown.place(note_id) or 0) + by
        return self._notes[min(max(at, 0), len(self._notes) - 1)].id if self._notes else ""

    def next_to(self, note_id: str, without: Collection[str]) -> str:
        """The note behind that one, or else the one before it, that is none of those; empty if there is none."""
        at = self._at(note_id)
        around = chain(range(at + 1, len(self._notes)), range(at - 1, -1, -1))
        return next((self._notes[n].id for n in around if self._notes[n].id not in without), "")

    def cards(self) -> Iterable[NoteCard]:
        """The cards that exist just now."""
        return tuple(self._live.values())

    def card(self, note_id: str) -> NoteCard | None:
        """The card of that note, if it exists just now."""
        return self._live.get(note_id)

    def reveal(self, note_id: str) -> NoteCard | None:
        """Scroll as little as needed to show a note; its card, None if there is no such note."""
        at = self._shown.place(note_id)
        if at is None:
            return None
        for _ in range(_PASSES):  # heights on the way turn out different from what was thought
            top, height = self._top(at), self._height(at)
            self._show_span(top - _GAP, height + 2 * _GAP)
            self.place()
            if (self._top(at), self._height(at)) == (top, height):
                break
        return self._live.get(note_id)

    def reveal_part(self, part: QRect) -> None:
        """Scroll as little as needed to show a part, given in the viewport's coordinates."""
        self._show_span(part.top() + self.verticalScrollBar().value() - _GAP, part.height() + 2 * _GAP)

    def measure_again(self, note_id: str) -> None:
        """The height of a note's card has changed."""
        if (at := self._shown.place(note_id)) is not None:
            self._measured.pop(note_id, None)
            self._heights.forget(at)
            self.place()

    def measure_points_again(self, points: Collection[str]) -> None:
        """The cards of the notes on these points have another height now."""
        for note_id, (note, _height) in [*self._measured.items()]:
            if note.point in points:
                del self._measured[note_id]
                if (at := self._shown.place(note_id)) is not None:
                    self._heights.forget(at)
        self.place()

    def measure_all_again(self) -> None:
        """The cards are set in type of another size."""
        self._measured.clear()
        self._heights = Heights(len(self._notes), px(_USUAL) + _GAP)
        self.place()

    def place(self) -> None:
        """Bring the cards in view into being and to their places."""
        self._place(inf)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._card_width() != self._measured_at:
            self._measured_at = self._card_width()
            self._measured.clear()
            self._heights = Heights(len(self._notes), px(_USUAL) + _GAP)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # from card to card, not from line to line
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.verticalScrollBar().event(event)

    def _place_some(self) -> None:
        """Bring some of the cards in view to their places, the others in the next turns."""
        self._place(perf_counter() + _TURN)

    def _place(self, end: float) -> None:
        """Bring cards to their places until the time, in seconds, at which the next turn may do the rest."""
        if self._placing:
            return
        self._placing = True
        try:
            self._put_by_unseen()
            for _ in range(_PASSES):
                if not self._measure(end):
                    break
            self._arrange(end)
        finally:
            self._placing = False
        if not self.is_filled:
            self._go_on.start()

    def _measure(self, end: float) -> bool:
        """Measure what is in view for the first time, keeping what is at the top in its place.

        Whether anything turned out other than thought, and there is time to look again.
        """
        self._set_range()
        bar, view = self.verticalScrollBar(), self._in_view()
        known = (at for at in view if self._heights.is_measured(at))
        anchor = next(known, view.start)  # what was seen before stays where it is
        drift = bar.value() - self._top(anchor)
        fresh = [at for at in view if not self._heights.is_measured(at)]
        fresh.sort(key=lambda at: at in (view[0], view[-1]))  # those that can be seen come first
        for at in fresh:
            if perf_counter() > end and at not in fresh[:_LEAST]:
                break
            note = self._notes[at]
            height = self._realise(at).height_for(self._card_width())
            self._measured[note.id] = note, height
            self._heights.put(at, height + _GAP)
        if fresh:
            self._set_range()
            bar.setValue(self._top(anchor) + drift)
        return bool(fresh) and perf_counter() <= end

    def _put_by_unseen(self) -> None:
        shown = {self._notes[at].id for at in self._in_view()}
        for note_id, card in [*self._live.items()]:
            if note_id not in shown and not card.holds_focus():
                self._put_by(note_id)

    def _arrange(self, end: float) -> None:
        self._put_by_unseen()
        known = [at for at in self._in_view() if self._heights.is_measured(at)]
        for at in known:
            if at in known[:_LEAST] or perf_counter() <= end:
                self._realise(at)
        value, left, width = self.verticalScrollBar().value(), self._card_left(), self._card_width()
        for note_id, card in self._live.items():
            at = self._at(note_id)
            card.setGeometry(left, self._top(at) - value, width, self._height(at))
            card.show()
        self._chain(sorted(self._live.values(), key=lambda card: self._at(card.note.id)))

    def _at(self, note_id: str) -> int:
        """The number of a note that is in the list."""
        at = self._shown.place(note_id)
        assert at is not None, note_id
        return at

    def _held_in_place(self) -> tuple[str, int] | None:
        """The card that stays where it is when notes come and go, the one with the keyboard or the first that is
        whole in view, and how far the view is scrolled past its top."""
        value = self.verticalScrollBar().value()
        cards = [card for card in self._live.values() if card.note.id in self]
        if value == 0 or not cards:
            return None
        whole = [card for card in cards if card.y() >= 0] or cards
        card = next((card for card in cards if card.holds_focus()), min(whole, key=NoteCard.y))
        return card.note.id, value - self._top(self._at(card.note.id))

    def _take_heights(self) -> None:
        """Keep the heights of the notes that are as they were when they were measured."""
        self._heights = Heights(len(self._notes), px(_USUAL) + _GAP)
        for note_id, (note, height) in [*self._measured.items()]:
            at = self._shown.place(note_id)
            if at is None or self._notes[at] != note:
                del self._measured[note_id]
            else:
                self._heights.put(at, height + _GAP)

    def _chain(self, cards: Sequence[NoteCard]) -> None:
        """Let Tab go through the cards from top to bottom."""
        order = [field for card in cards for field in card.fields()]
        if order != self._tab_order:
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)
            self._tab_order = order

    def _realise(self, at: int) -> NoteCard:
        note = self._notes[at]
        if note.id not in self._live:
            card = self._spare.pop() if self._spare else self._new_card()
            self._fill(card, note)
            self._live[note.id] = card
        return self._live[note.id]

    def _new_card(self) -> NoteCard:
        card = self._make(self.viewport())
        for part in (card, *card.findChildren(QWidget)):
            part.ensurePolished()  # else it is measured in another font than it is shown in
        return card

    def _put_by(self, note_id: str) -> None:
        card = self._live.pop(note_id)
        if card.holds_focus() and (focused := card.window().focusWidget()) is not None:
            focused.clearFocus()  # else Qt gives the keyboard to the next card, which nobody chose
        card.hide()
        self._spare.append(card)

    def _top(self, at: int) -> int:
        """Where a card begins, in px from the top of the column."""
        return _PAD + self._heights.top(at)

    def _height(self, at: int) -> int:
        return self._heights.height(at) - _GAP

    def _in_view(self) -> range:
        """The cards of which something can be seen, one more on either side."""
        if not self._notes:
            return range(0)
        value = self.verticalScrollBar().value() - _PAD
        first, last = self._heights.at(value), self._heights.at(value + self.viewport().height())
        return range(max(first - 1, 0), min(last + 2, len(self._notes)))

    def _show_span(self, top: int, height: int) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + page:
            bar.setValue(min(top, top + height - page))

    def _set_range(self) -> None:
        page = self.viewport().height()
        end = _PAD + self._heights.total + _PAD - _GAP
        self.verticalScrollBar().setPageStep(page)
        self.verticalScrollBar().setRange(0, max(end - page, 0))

    def _card_width(self) -> int:
        """The same whether the scroll bar shows or not: it has its place in the margin."""
        return max(self.width() - 2 * _MARGIN, 1)

    def _card_left(self) -> int:
        """Where cards begin in the viewport; a scroll bar on the left pushes that aside."""
        return _MARGIN - (self.width() - self.viewport().width() if self.isRightToLeft() else 0)
