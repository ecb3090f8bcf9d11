"""How high every card of a long column is: as measured, or as a card usually is until it has been seen.

Only what was measured is kept, summed in a tree (P. Fenwick, 1994, A New Data Structure for Cumulative Frequency
Tables): a column of a million cards is asked and corrected in microseconds. Heights are pixels, the gap below a card
among them.
"""


class Heights:
    """Heights of cards that follow each other, by number."""

    def __init__(self, count: int, usual: int) -> None:
        self._count, self._usual = count, usual
        self._known: dict[int, int] = {}
        self._sums: dict[int, int] = {}  # what cards are higher than usual

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The height of all cards."""
        return self.top(self._count)

    def is_measured(self, card: int) -> bool:
        """Whether the height of a card is more than a guess."""
        return card in self._known

    def height(self, card: int) -> int:
        """The height of a card."""
        return self._known.get(card, self._usual)

    def top(self, card: int) -> int:
        """Where a card begins."""
        top, at = card * self._usual, card
        while at > 0:
            top += self._sums.get(at, 0)
            at -= at & -at
        return top

    def at(self, y: int) -> int:
        """The card at a height of the column; the first above all, the last below all. There must be cards."""
        low, high = 0, self._count
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.top(middle) <= y else (low, middle)
        return low

    def put(self, card: int, height: int) -> None:
        """Take the measured height of a card."""
        self._add(card, height - self.height(card))
        self._known[card] = height

    def forget(self, card: int) -> None:
        """A card is to be measured again; until then it counts as one that is as high as usual."""
        self._add(card, self._usual - self.height(card))
        self._known.pop(card, None)

    def _add(self, card: int, more: int) -> None:
        at = card + 1
        while more and at <= self._count:
            self._sums[at] = self._sums.get(at, 0) + more
            at += at & -at
