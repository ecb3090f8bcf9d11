"""Finding words again in a newer version of their text.

Words are known again by the run of words that they stand in (`anchoring_runs`), not by their own: a sentence that
stands in many places is found at its own, and never on others that happen to read the same.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.text.anchoring_runs import Run, runs
from app.text.cancel import Stop
from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT, anchor_at

_STRAY = 2
_SLACK = 64
"""What belongs together lies no further apart than this many times as before, and so many code points."""
_TELLING = 16
"""So many code points of a quotation or of its context cannot be there by chance."""


def carried(old_text: str, new_text: str, should_cancel: Stop = None) -> "Carrier":
    """What finds the old text's words again in the new one."""
    return Carrier(old_text, new_text, runs(old_text, new_text, should_cancel))


class Carrier:
    """Where the words of an old text are in a new one. `kept` is what both have, in the order of the old one."""

    def __init__(self, old: str, new: str, kept: Sequence[Run]) -> None:
        self._old, self._new, self._kept = old, new, kept
        self._starts = [run.left for run in kept]
        self._by_place = sorted((run.right, run.left, run.size) for run in kept)

    def span(self, span: Span) -> Span | None:
        """Where these words are now; None if most of them are gone.

        Just there if they are untouched; where some were changed inside or at an end, with what was put in their
        place.
        """
        pieces = list(self._pieces(span))
        together = _together(pieces)
        if not together or 2 * self._solid(together) < _letters(span.of(self._old)):
            return None
        first, last = together[0], together[-1]
        start = self._widened_start(span, first) if first is pieces[0] else first.right
        end = self._widened_end(span, last) if last is pieces[-1] else last.right + last.size
        return Span(start, end)

    def anchor(self, anchor: Anchor) -> Anchor | None:
        """The quotation as it reads now, with its context; None if most of its words are gone.

        One that was lost in an older version is there again if its words and their surroundings are.
        """
        here = 0 <= anchor.start < anchor.end and anchor.span.of(self._old) == anchor.exact
        found = self.span(anchor.span) if here else _quoted(self._new, anchor)
        return None if found is None else anchor_at(anchor.source, self._new, found)

    def is_new(self, span: Span) -> bool:
        """Whether a stretch of the new text has no letter of the old one."""
        number = max(bisect_right(self._by_place, (span.start, len(self._new), 0)) - 1, 0)
        while number < len(self._by_place) and self._by_place[number][0] < span.end:
            right, _, size = self._by_place[number]
            inside = self._new[max(right, span.start) : min(right + size, span.end)]
            if any(map(str.isalnum, inside)):
                return False
            number += 1
        return True

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


def _quoted(text: str, anchor: Anchor) -> Span | None:
    """Where a quotation stands whose old place is not known: where its context tells, or it says enough itself."""
    found: list[tuple[int, int]] = []
    at = text.find(anchor.exact) if anchor.exact else -1
    while at >= 0:
        end = at + len(anchor.exact)
        before = _common(text[max(at - CONTEXT, 0) : at][::-1], anchor.prefix[::-1])
        found.append((before + _common(text[end : end + CONTEXT], anchor.suffix), at))
        at = text.find(anchor.exact, at + 1)
    found.sort(reverse=True)
    if not found or (len(found) > 1 and found[0][0] == found[1][0]):
        return None
    telling = found[0][0] + (len(anchor.exact) if len(found) == 1 else 0)
    return Span(found[0][1], found[0][1] + len(anchor.exact)) if telling >= _TELLING else None


def _common(one: str, other: str) -> int:
    """How many code points both begin with."""
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number
