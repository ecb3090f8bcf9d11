"""What the stretches of one listed item are worth on the rows they may word.

An item is read against its own row, against rows that nobody has, and against the part of loosely worded rows
that their items leave unsaid.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.text.alignment.canon import Canon
from app.text.alignment.clauses import Clause
from app.text.alignment.listing import union
from app.text.alignment.numbering import SAME_NUMBER
from app.text.alignment.overlap import Overlap, margins
from app.text.alignment.words import keys

_NEEDED = 0.1
"""The margin from which on a stretch is worth a cut."""
_HOME = 0.04
_HEAD = -0.05
"""The head of a point with parts is short: much looks like it."""
_HELD = -0.03
_TORN = -0.06
"""For each end of a stretch that tears a statement."""

_STRONG = frozenset(";；؛，")
"""What parts whole statements within a sentence; the comma of Chinese does."""


@dataclass(frozen=True, slots=True)
class Rivals:
    """The rows an item is read against.

    `own` is its row if it has one, `free` are rows that nobody has, `loose` those of which `rest`, an index
    over all rows, has what their items leave unsaid. `home` is the item's canonical point, `flat` tells that
    its source's point has no parts. `strange` are rows under other numbers than that under which the item stands, in
    lists that are numbered alike.
    """

    own: int | None
    free: frozenset[int]
    loose: frozenset[int]
    rest: Overlap
    home: int | None
    flat: bool
    strange: frozenset[int] = frozenset()


class Stretches:
    """The stretches of an item, given as clauses of the text of its source."""

    def __init__(self, canon: Canon, text: str, parts: Sequence[Clause], rivals: Rivals) -> None:
        self._canon, self._text, self._parts, self._rivals = canon, text, parts, rivals
        self._keys = [keys(text[part.start : part.end]) for part in parts]
        whole = rivals.free if rivals.own is None else rivals.free | {rivals.own}
        self._reach = {key: self._find(key, whole) for key in union(self._keys)}
        self._rooms = {row: self._room(row) for rows in self._reach.values() for row in rows}
        self._known: dict[tuple[int, int], tuple[Mapping[int, float], float]] = {}

    def _find(self, key: str, whole: frozenset[int]) -> dict[int, float]:
        """The rows that have the word, with the mass that is shared by it."""
        found = self._canon.by_row.amounts(key, whole)
        if self._rivals.loose:
            found |= self._rivals.rest.amounts(key, self._rivals.loose)
        return found

    def _shared(self, first: int, last: int) -> tuple[Mapping[int, float], float]:
        """By row, the mass that the stretch shares with it, and the mass of the stretch."""
        if (first, last) not in self._known:
            self._extend(first)
        return self._known[first, last]

    def _extend(self, first: int) -> None:
        """Find out about all stretches that begin with a clause."""
        shared: dict[int, float] = {}
        mass = 0.0
        seen: set[str] = set()
        for last in range(first + 1, len(self._parts) + 1):
            for key in self._keys[last - 1]:
                if key in seen:
                    continue
                seen.add(key)
                mass += self._canon.vocabulary.weight(key)
                for row, amount in self._reach[key].items():
                    shared[row] = shared.get(row, 0.0) + amount
            self._known[first, last] = (dict(shared), mass)

    def likenesses(self, first: int, last: int) -> dict[int, float]:
        """By row, of the clauses from `first` up to, not including, `last`."""
        shared, mass = self._shared(first, last)
        likeness, rooms = self._canon.by_row.likeness_in, self._rooms
        return {row: likeness(rooms[row], amount, mass) for row, amount in shared.items()}

    def _room(self, row: int) -> float:
        """A row that its item has worded nearly to the end has little left to be like: that counts against
        it."""
        full = self._canon.by_row
        if row not in self._rivals.loose:
            return full.room(row)
        return self._rivals.rest.room(row, at_least=full.masses[row] / 2)

    def gain(self, first: int, last: int, row: int) -> float:
        """What the stretch gains on one row; nothing if they share no word."""
        return self._gains(first, last, self.likenesses(first, last)).get(row, 0.0)

    def offer(self, first: int, last: int) -> tuple[int, float] | None:
        """The row on which the stretch gains most, and how much; None if it gains nothing on any."""
        likenesses = self.likenesses(first, last)
        if max(likenesses.values(), default=0.0) + _HOME + self._base(first, last) <= 0:
            return None
        gains = self._gains(first, last, likenesses)
        best = min(gains, key=lambda row: (-gains[row], row))
        return best, gains[best]

    def _gains(self, first: int, last: int, likenesses: Mapping[int, float]) -> dict[int, float]:
        """By row. What the item's own row says as much of as another does is not the other's."""
        base = self._base(first, last)
        shared, _ = self._shared(first, last)
        own = self._rivals.own
        least = 0.0 if own is None or self._canon.is_nested_head(own) else shared.get(own, 0.0)
        return {
            row: margin + base + self._bonus(row)
            for row, margin in margins(likenesses).items()
            if row == own or shared[row] >= least
        }

    def _base(self, first: int, last: int) -> float:
        """What the stretch gains on any row, the words aside."""
        return _TORN * (self._tears(first) + self._tears(last)) - _NEEDED

    def _bonus(self, row: int) -> float:
        bonus = _HOME if self._canon.rows[row].unit == self._rivals.home else 0.0
        if row in self._rivals.loose:
            bonus += _HELD
        if row in self._rivals.strange:
            bonus -= SAME_NUMBER
        return bonus + (_HEAD if self._rivals.flat and self._canon.is_nested_head(row) else 0.0)

    def _tears(self, at: int) -> bool:
        """Whether a cut before that clause would tear a statement."""
        if not 0 < at < len(self._parts) or self._parts[at - 1].sentence != self._parts[at].sentence:
            return False
        return not _STRONG.intersection(self._text[self._parts[at - 1].end - 1 : self._parts[at].start])
