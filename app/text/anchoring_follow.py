"""Following stretches of an old text into a newer version of it.

Words are known again by the run of words that they stand in (`anchoring_runs`), not by their own: a sentence that
stands in many places is found at its own, and never on others that happen to read the same.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.text.anchoring_runs import Run
from app.text.model import Span
from app.text.quoting import whole

_STRAY = 2
_SLACK = 64
"""What belongs together lies no further apart than this many times as before, and so many code points."""


class Follower:
    """Where the words of an old text are in a new one. `kept` is what both have, in the order of the old one."""

    def __init__(self, old: str, new: str, kept: Sequence[Run]) -> None:
        self._old, self._new, self._kept = old, new, kept
        self._starts = [run.left for run in kept]
        self._by_place = sorted((run.right, run.left, run.size) for run in kept)

    def span(self, span: Span) -> Span | None:
        """Where these words are now; None if most of them are gone.

        Just there if they are untouched; where some were changed inside or at an end, with what was put in their
        place. Of what lies behind the end of the old text, as a place in a longer version may, nothing is known.
        """
        if span.end > len(self._old):
            return None
        pieces = list(self._pieces(span))
        together = _together(pieces)
        if not together or 2 * self._solid(together) < _letters(span.of(self._old)):
            return None
        first, last = together[0], together[-1]
        start = self._widened_start(span, first) if first is pieces[0] else first.right
        end = self._widened_end(span, last) if last is pieces[-1] else last.right + last.size
        found = self._trimmed(Span(start, end), span)
        return whole(self._new, found) if whole(self._old, span) == span else found

    def is_new(self, span: Span) -> bool:
        """Whether a stretch of the new text has no letter of the old one."""
        return not any(any(map(str.isalnum, words)) for words in self._known(span))

    def old_share(self, span: Span) -> float:
        """How much of a stretch of the new text is of the old one, from 0 to 1."""
        letters = _letters(span.of(self._new))
        return min(sum(map(_letters, self._known(span))) / letters, 1.0) if letters else 0.0

    def _trimmed(self, found: Span, span: Span) -> Span:
        """What was found, with white space at its ends only where there was some."""
        start, end = found.start, found.end
        while start < end - 1 and self._new[start].isspace() and not self._old[span.start].isspace():
            start += 1
        while start < end - 1 and self._new[end - 1].isspace() and not self._old[span.end - 1].isspace():
            end -= 1
        return Span(start, end)

    def _known(self, span: Span) -> Iterator[str]:
        """What a stretch of the new text has of the old one."""
        number = max(bisect_right(self._by_place, (span.start, len(self._new), 0)) - 1, 0)
        while number < len(self._by_place) and self._by_place[number][0] < span.end:
            right, _, size = self._by_place[number]
            if inside := self._new[max(right, span.start) : min(right + size, span.end)]:
                yield inside
            number += 1

    def _pieces(self, span: Span) -> Iterator[Run]:
        """What is kept of a stretch."""
        number = max(bisect_right(self._starts, span.start) - 1, 0)
        while number < len(self._kept) and self._kept[number].left < span.end:
            left, right, size = self._kept[number]
            start, end = max(left, span.start), min(left + size, span.end)
            if start < end:
                yield Run(start, right + start - left, end - start)
            number += 1

    def _solid(self, pieces: Sequence[Run]) -> int:
        return sum(_letters(self._old[run.left : run.left + run.size]) for run in pieces)

    def _widened_start(self, span: Span, first: Run) -> int:
        """Words replaced at the beginning belong to the stretch if those before it are still before them."""
        before = self._at(span.start)
        if before is None or not 0 <= first.right - before <= _room(first.left - span.start):
            return first.right
        return _skipped(self._new, before, first.right)

    def _widened_end(self, span: Span, last: Run) -> int:
        end = last.right + last.size
        behind = self._at(span.end, ends=False)
        if behind is None or not 0 <= behind - end <= _room(span.end - last.left - last.size):
            return end
        return _skipped(self._new, behind, end)

    def _at(self, place: int, *, ends: bool = True) -> int | None:
        """Where a place is now that something kept ends at, or else begins at, white space apart."""
        if ends:
            while place > 0 and self._old[place - 1].isspace():
                place -= 1
            number = bisect_right(self._starts, place - 1) - 1
        else:
            while place < len(self._old) and self._old[place].isspace():
                place += 1
            number = bisect_right(self._starts, place) - 1
        if number < 0:
            return None
        left, right, size = self._kept[number]
        return right + place - left if left <= place <= left + size else None


def _room(replaced: int) -> int:
    """So many code points may have come for that many."""
    return _STRAY * replaced + _SLACK // 2 if replaced else 0


def _skipped(text: str, place: int, towards: int) -> int:
    """The place without the white space on the way to another."""
    step = 1 if towards > place else -1
    while place != towards and text[place if step > 0 else place - 1].isspace():
        place += step
    return place


def _letters(text: str) -> int:
    """How many letters and digits there are; of signs alone, how many signs."""
    return sum(map(str.isalnum, text)) or len(text)


def _together(pieces: Sequence[Run]) -> list[Run]:
    """Of what is kept of a stretch, the most that still stands together, in its order."""
    groups: list[list[Run]] = [[piece] for piece in pieces[:1]]
    for one, other in pairwise(pieces):
        apart = other.left - one.left - one.size
        now = other.right - one.right - one.size
        if 0 <= now <= _STRAY * apart + _SLACK:
            groups[-1].append(other)
        else:
            groups.append([other])
    return max(groups, key=lambda group: sum(run.size for run in group), default=[])
