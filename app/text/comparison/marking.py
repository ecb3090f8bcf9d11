"""From paired units to places: which characters are marked as different."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.text.comparison.likeness import inner_changes
from app.text.comparison.pairing import Pair
from app.text.comparison.tokens import Tokens, clusters


class Place(NamedTuple):
    """A stretch that differs: code points into the two texts, ends exclusive. One side may be empty."""

    left: int
    left_end: int
    right: int
    right_end: int

    def moved(self, left: int, right: int) -> "Place":
        """So many code points further on, in either text."""
        return Place(self.left + left, self.left_end + left, self.right + right, self.right_end + right)

    def swapped(self) -> "Place":
        return Place(self.right, self.right_end, self.left, self.left_end)


def places(left: Tokens, right: Tokens, pairs: Sequence[Pair], *, inside: bool) -> list[Place]:
    """The differing stretches in reading order; some touch. `inside`: of alike words only what differs."""
    marker = _Marker(left, right, inside)
    last = Pair(0, 0, 0, 0)
    for pair in (*pairs, Pair(len(left), len(left), len(right), len(right))):
        marker.mark_gap(last, pair)
        if pair.left < pair.left_end:
            marker.mark_pair(pair)
        last = pair
    return marker.places


def joined(found: Sequence[Place]) -> Place:
    """Places that touch, as one."""
    return Place(found[0].left, found[-1].left_end, found[0].right, found[-1].right_end)


def runs(found: Sequence[Place]) -> Iterator[Sequence[Place]]:
    """The places, those together that touch."""
    start = 0
    for n in range(1, len(found) + 1):
        last = found[n - 1]
        if n == len(found) or (last.left_end, last.right_end) != (found[n].left, found[n].right):
            yield found[start:n]
            start = n


class _Edges(NamedTuple):
    """One side of a gap, in code points: space from `start` to `head`, units to `tail`, space to `end`.

    Without units the same white space is at both edges: `head` is the end, `tail` the start.
    """

    start: int
    head: int
    tail: int
    end: int

    @property
    def has_units(self) -> bool:
        return self.head < self.tail


def _edges(tokens: Tokens, first: int, last: int) -> _Edges:
    start = tokens.ends[first - 1] if first else 0
    end = tokens.starts[last] if last < len(tokens) else len(tokens.text)
    return (
        _Edges(start, tokens.starts[first], tokens.ends[last - 1], end)
        if first < last
        else _Edges(start, end, start, end)
    )


class _Marker:
    """Collects places in reading order."""

    def __init__(self, left: Tokens, right: Tokens, inside: bool) -> None:
        self.places: list[Place] = []
        self._left, self._right, self._inside = left, right, inside

    def mark_gap(self, last: Pair, following: Pair) -> None:
        """Mark what stands between two pairs, but for white space at the edges that is the same."""
        if last.left_end == following.left and last.right_end == following.right:
            self._mark_space(following.left, following.right)
            return
        a = _edges(self._left, last.left_end, following.left)
        b = _edges(self._right, last.right_end, following.right)
        if a.has_units and b.has_units:
            self._compare(a.start, a.head, b.start, b.head)
            self._mark(a.head, a.tail, b.head, b.tail)
            self._compare(a.tail, a.end, b.tail, b.end)
        elif self._takes_space_after(a, b, following):
            self._compare(a.start, a.head, b.start, b.head)
            self._mark(a.head, a.end, b.head, b.end)
        else:
            self._mark(a.start, a.tail, b.start, b.tail)
            self._compare(a.tail, a.end, b.tail, b.end)

    def mark_pair(self, pair: Pair) -> None:
        """Mark what differs between units that belong together."""
        left, right = self._left, self._right
        a, a_end = left.starts[pair.left], left.ends[pair.left_end - 1]
        b, b_end = right.starts[pair.right], right.ends[pair.right_end - 1]
        if left.text[a:a_end] == right.text[b:b_end]:
            return
        if pair.alike:
            self._mark_units(a, a_end, b, b_end)
            return
        for n, m in zip(range(pair.left, pair.left_end), range(pair.right, pair.right_end), strict=True):
            if n > pair.left:
                self._compare(left.ends[n - 1], left.starts[n], right.ends[m - 1], right.starts[m])
            if left.words[n] != right.words[m]:
                self._mark_units(left.starts[n], left.ends[n], right.starts[m], right.ends[m])

    def _mark_space(self, left: int, right: int) -> None:
        """Mark what differs between two units that follow each other on both sides."""
        mine, theirs = self._left, self._right
        a = mine.ends[left - 1] if left else 0
        a_end = mine.starts[left] if left < len(mine.starts) else len(mine.text)
        b = theirs.ends[right - 1] if right else 0
        b_end = theirs.starts[right] if right < len(theirs.starts) else len(theirs.text)
        if mine.text[a:a_end] != theirs.text[b:b_end]:
            self._compare(a, a_end, b, b_end)

    def _takes_space_after(self, a: _Edges, b: _Edges, following: Pair) -> bool:
        """Whether an insertion takes with it the white space after it, rather than that before it."""
        before = self._left.text[a.start : a.head] == self._right.text[b.start : b.head]
        after = self._left.text[a.tail : a.end] == self._right.text[b.tail : b.end]
        return not after or (before and not self._continues(a, b) and not self._is_marked(following))

    def _is_marked(self, pair: Pair) -> bool:
        """Whether the first character of a pair will be marked: then a space should stand between."""
        if pair.left == pair.left_end:
            return False
        mine, theirs = self._left.words[pair.left], self._right.words[pair.right]
        if mine == theirs:
            return False
        parts = inner_changes(mine, theirs) if self._inside else ()
        return not parts or parts[0].left == parts[0].right == 0

    def _continues(self, a: _Edges, b: _Edges) -> bool:
        """Whether something was put in (or left out) at the end of the word before: `the mayor's deputy`."""
        if not self.places:
            return False
        last = self.places[-1]
        one_sided = last.left == last.left_end or last.right == last.right_end
        return one_sided and last.left_end == a.start and last.right_end == b.start

    def _mark_units(self, left: int, left_end: int, right: int, right_end: int) -> None:
        mine, theirs = self._left.text[left:left_end], self._right.text[right:right_end]
        parts = inner_changes(mine, theirs) if self._inside else ()
        for part in parts:
            self._mark(left + part.left, left + part.left_end, right + part.right, right + part.right_end)
        if not parts:
            self._mark(left, left_end, right, right_end)

    def _compare(self, left: int, left_end: int, right: int, right_end: int) -> None:
        """Mark what differs between two short stretches but for what is the same at their ends."""
        mine, theirs = self._left.text[left:left_end], self._right.text[right:right_end]
        if mine == theirs:
            return
        a, b = clusters(mine), clusters(theirs)
        shorter = min(len(a), len(b))
        start = next((n for n in range(shorter) if a[n] != b[n]), shorter)
        rest = shorter - start
        end = next((n for n in range(rest) if a[-1 - n] != b[-1 - n]), rest)
        head, tail = sum(map(len, a[:start])), sum(map(len, a[len(a) - end :]))
        self._mark(left + head, left_end - tail, right + head, right_end - tail)

    def _mark(self, left: int, left_end: int, right: int, right_end: int) -> None:
        if left < left_end or right < right_end:
            self.places.append(Place(left, left_end, right, right_end))
