"""From paired units to places: which characters are marked as different."""

from collections.abc import Iterable, Iterator, Sequence
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
        """The same, the texts exchanged."""
        left, left_end, right, right_end = self
        return Place(right, right_end, left, left_end)


def places(left: Tokens, right: Tokens, pairs: Sequence[Pair], *, inside: bool) -> list[Place]:
    """The differing stretches in reading order; some touch. `inside`: of alike words only what differs."""
    marker = _Marker(left, right, inside)
    last = Pair(0, 0, 0, 0)
    for pair in pairs:
        marker.mark_gap(last, pair)
        marker.mark_pair(pair)
        last = pair
    end, other_end = len(left.words), len(right.words)
    marker.mark_gap(last, Pair(end, end, other_end, other_end))
    return marker.places


def joined(found: Sequence[Place]) -> Place:
    """Places that touch, as one."""
    return Place(found[0].left, found[-1].left_end, found[0].right, found[-1].right_end)


def merged(found: Iterable[Place]) -> list[Place]:
    """The places, those that touch as one."""
    whole: list[Place] = []
    for place in found:
        if whole and whole[-1][1::2] == place[::2]:
            whole[-1] = joined((whole[-1], place))
        else:
            whole.append(place)
    return whole


def runs(found: Sequence[Place]) -> Iterator[Sequence[Place]]:
    """The places, those together that touch."""
    start = 0
    for n in range(1, len(found) + 1):
        last = found[n - 1]
        if n == len(found) or (last.left_end, last.right_end) != (found[n].left, found[n].right):
            yield found[start:n]
            start = n


_Edges = tuple[int, int, int, int]
"""One side of a gap, in code points: where its white space starts, its units start, its units end, and white space
after them ends. Without units the same white space is at both edges: units `start` at its end, `end` at its start."""


def _edges(tokens: Tokens, first: int, last: int) -> _Edges:
    start = tokens.ends[first - 1] if first else 0
    end = tokens.starts[last] if last < len(tokens.starts) else len(tokens.text)
    if first < last:
        return start, tokens.starts[first], tokens.ends[last - 1], end
    return start, end, start, end


class _Marker:
    """Collects places in reading order."""

    def __init__(self, left: Tokens, right: Tokens, inside: bool) -> None:
        self.places: list[Place] = []
        self._left, self._right, self._inside = left, right, inside

    def mark_gap(self, last: Pair, following: Pair) -> None:
        """Mark what stands between two pairs, but for white space at the edges that is the same."""
        first, end, other, other_end = last.left_end, following.left, last.right_end, following.right
        if first == end and other == other_end:
            self._mark_space(first, other)
            return
        mine, theirs = _edges(self._left, first, end), _edges(self._right, other, other_end)
        a, a_head, a_tail, a_end = mine
        b, b_head, b_tail, b_end = theirs
        if first < end and other < other_end:
            self._compare(a, a_head, b, b_head)
            self.places.append(Place(a_head, a_tail, b_head, b_tail))
            self._compare(a_tail, a_end, b_tail, b_end)
        elif self._takes_space_after(mine, theirs, following):
            self._compare(a, a_head, b, b_head)
            self._mark(a_head, a_end, b_head, b_end)
        else:
            self._mark(a, a_tail, b, b_tail)
            self._compare(a_tail, a_end, b_tail, b_end)

    def mark_pair(self, pair: Pair) -> None:
        """Mark what differs between units that belong together."""
        first, last, other, other_last, alike = pair
        left, right = self._left, self._right
        a, a_end = left.starts[first], left.ends[last - 1]
        b, b_end = right.starts[other], right.ends[other_last - 1]
        if left.text[a:a_end] == right.text[b:b_end]:
            return
        if alike:
            self._mark_units(a, a_end, b, b_end)
            return
        for n, m in zip(range(first, last), range(other, other_last), strict=True):
            if n > first:
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

    def _takes_space_after(self, mine: _Edges, theirs: _Edges, following: Pair) -> bool:
        """Whether an insertion takes with it the white space after it, rather than that before it."""
        a, a_head, a_tail, a_end = mine
        b, b_head, b_tail, b_end = theirs
        before = self._left.text[a:a_head] == self._right.text[b:b_head]
        after = self._left.text[a_tail:a_end] == self._right.text[b_tail:b_end]
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

    def _continues(self, a: int, b: int) -> bool:
        """Whether something was put in (or left out) at the end of the word before: `the mayor's deputy`."""
        if not self.places:
            return False
        last = self.places[-1]
        one_sided = last.left == last.left_end or last.right == last.right_end
        return one_sided and last.left_end == a and last.right_end == b

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
