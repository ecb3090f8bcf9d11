"""Which of the candidate lists in a stretch of text is the list.

Each is weighed by what it explains: how much of the text its items hold, how many of the other markers find a place
inside single items of it, how long and how regular it is, and how sure its style is. The heaviest wins. So a table of
contents loses to the articles (it holds no text), sub-points lose to points (points contain them), chapter headings
lose to articles that are counted through the whole text (chapters cut that count, articles do not), and win over
articles that start again in every chapter.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from app.text.segmentation.bullets import runs
from app.text.segmentation.headed import first_document, headed
from app.text.segmentation.headings import ANNOUNCING, is_heading
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Layout, ends_sentence, last_sign, starts_lower
from app.text.segmentation.markers import Marker, counts_wide
from app.text.segmentation.parts import fits, is_only, number_of, numbered, valid
from app.text.segmentation.sections import sections
from app.text.segmentation.series import Series
from app.text.segmentation.soles import ONLY_INSIDE

_STRENGTH = {"heading": 0.9, "ordinal": 0.8, "bullet": 0.7, "bare": 0.5}
_FEW = frozenset(("bullet", "bare", "ordinal"))
_LEAST_FEW, _LEAST = 3, 2
_LEAST_SHARE_FEW, _LEAST_SHARE = 0.1, 0.03
_FEW_LETTERS, _LEAST_SHARE_IN_SENTENCE = 5, 0.2
_ABBREVIATED = re.compile(r"[^\W\d_]{1,5}\.\s?2")
_WEIGHED = 12
_HEADING = 2
_NEARLY = 0.5
_FAR = 5000
_LEAST_PLACE = 0.5
_UPPER = 0.7
"""What a list counts for each level of its numbers that it does not count itself: 3.1, 3.2."""


class Chooser:
    """Chooses the list of a stretch of text, `start` to `end`."""

    def __init__(
        self, layout: Layout, start: int, end: int, lists: Sequence[Series], bullets: Sequence[Marker]
    ) -> None:
        self._layout = layout
        self._start = start
        self._end = end
        self._candidates = [
            *lists,
            *runs(layout, bullets, [series for series in layout.watched(lists) if valid(series)]),
        ]
        self._lists = [series for series in layout.watched(self._candidates) if valid(series)]
        self._markers = max(sum(len(series.markers) for series in self._lists), 1)

    def main(self) -> Series | None:
        """The list that is the document: of those long enough and holding enough of it, the heaviest."""
        headings = headed(self._layout, self._lists)
        whole = self._start == 0 and self._end == len(self._layout.text)
        if whole and (any_text := sections(self._layout, self._lists)):
            return any_text
        lists = [*self._lists, headings] if headings else self._lists
        only = next((series for series in self._candidates if is_only(series)), None)
        if only and not whole and only.start == self._start:
            return only
        best = self._best([series for series in self._layout.watched(lists) if self._may_be_main(series)])
        if best is None:
            return only
        return first_document(self._layout, self._lists, best)

    def inner(self, known: frozenset[Style], number: tuple[str, ...]) -> Series | None:
        """The list inside an item. `known` are the styles of lists in the items before it.

        A list that counts parts of the item by its `number`, 3.1 and 3.2 in 3, comes before all others.
        """
        lists = self.all(known)
        own = [s for s in lists if number and s.style.prefix == number]
        return self._best([s for s in own if not any(_owns(other, s) for other in lists)] or lists)

    def all(self, known: frozenset[Style]) -> list[Series]:
        """All lists of the stretch, by their first marker; short ones where something speaks for them."""
        short = [
            series for series in self._candidates if not valid(series) and self._is_believed(series, known)
        ]
        return sorted([*self._lists, *short], key=lambda series: series.start)

    def _is_believed(self, series: Series, known: frozenset[Style]) -> bool:
        """Whether a list that is too short by itself is one here."""
        first = series.markers[0]
        if not self._layout.has_text(series.last_body, self._end):
            return False
        if series.style.brackets == ONLY_INSIDE or self._goes_on_from_text(series):
            return True
        if series.style in known or (counts_wide(first) and series.values[0] > 0):
            return series.values[0] <= 2
        if len(series.markers) > 1 or series.values[0] > 1 or series.places[0] < _LEAST_PLACE:
            return False
        if series.style.kind == "decimal":
            return not starts_lower(self._layout.text, first.body)
        return self._is_announced(first, self._start)

    def _goes_on_from_text(self, series: Series) -> bool:
        """Whether an abbreviation with a 2 counts on from a paragraph without a number: Stk. 2."""
        first = series.markers[0]
        printed = self._layout.text[first.start : first.end]
        abbreviated = series.style.kind == "keyword" and _ABBREVIATED.match(printed)
        return bool(abbreviated) and series.values[0] == 2 and series.places[0] >= 1

    def _is_announced(self, first: Marker, start: int) -> bool:
        """Whether the text from `start` to a marker ends in a colon, or is empty."""
        sign = last_sign(self._layout.text, start, first.start)
        return not sign or sign in ANNOUNCING

    def _best(self, lists: Sequence[Series]) -> Series | None:
        """The heaviest list or, where another one of nearly its weight contains it, that one."""
        heavy = sorted(
            lists, key=lambda s: (len(s.markers) * (s.last - s.start + 1), -s.start), reverse=True
        )[:_WEIGHED]
        weights = [(self._weight(series), -series.start, series) for series in heavy]
        if not weights:
            return None
        weight, _, best = max(weights, key=lambda w: w[:2])
        around = [w for w in weights if w[0] >= _NEARLY * weight and best in self._inside(w[2])]
        chosen = max(around, key=lambda w: w[:2])[2] if around else best
        return next((series for series in heavy if self._counts_through(series, chosen)), chosen)

    def _counts_through(self, series: Series, heads: Series) -> bool:
        """Whether a list counts on under all headings that another one numbers: articles under chapters."""
        if series.style.kind != "keyword" or heads.style.kind != "keyword" or series.style == heads.style:
            return False
        if len(series.markers) <= len(heads.markers) or series.values != list(
            range(1, len(series.values) + 1)
        ):
            return False
        if any(other.style == series.style and other is not series for other in self._lists):
            return False
        starts = [marker.start for marker in series.markers]
        firsts = [bisect_right(starts, marker.start) for marker in heads.markers]
        if len(set(firsts)) < len(firsts) or firsts[0] > 0 or firsts[-1] == len(starts):
            return False
        return all(
            len(self._layout.blocks(marker.body, starts[first])) <= _HEADING
            for marker, first in zip(heads.markers, firsts, strict=True)
        )

    def _may_be_main(self, series: Series) -> bool:
        """Few bullets, or few numbers without punctuation, may be anything unless they are most of the text."""
        weak = series.style.kind in _FEW
        share = self._share(series, ())
        if self._is_in_sentence(series) and share < _LEAST_SHARE_IN_SENTENCE:
            return False
        if len(series.markers) < (_LEAST_FEW if weak else _LEAST):
            return len(series.markers) > 1 and share > 0.5
        return share >= (_LEAST_SHARE_FEW if weak else _LEAST_SHARE)

    def _is_in_sentence(self, series: Series) -> bool:
        """Whether a few letters, (a) and (b), only divide a sentence: what they mark goes on in small letters."""
        if series.style.sort != "letters" or len(series.markers) >= _FEW_LETTERS:
            return False
        return all(starts_lower(self._layout.text, marker.body) for marker in series.markers)

    def _weight(self, series: Series) -> float:
        """How much the list explains (0 to 1), by how good a list it is (0 to 1)."""
        inside = self._inside(series)
        held = len(series.markers) + sum(len(other.markers) for other in inside)
        return (
            _quality(series)
            * self._balance(series)
            * (self._share(series, inside) + held / self._markers)
            / 2
        )

    def _balance(self, series: Series) -> float:
        """1, less where one item (the last left out) holds most of what lies between the markers."""
        lengths = [b.start - a.start for a, b in pairwise(series.markers)]
        if len(lengths) < 2:
            return 1.0
        return 1.5 - max(max(lengths) / max(sum(lengths), 1), 0.5)

    def _share(self, series: Series, inside: Sequence[Series]) -> float:
        """How much of the stretch lies between the first marker and the end of the last paragraph that is held."""
        last = max([series.last_body, *(other.last_body for other in inside)])
        end = min(self._layout.paragraph_end(last), self._end)
        return (end - series.start) / max(self._end - self._start, 1)

    def _inside(self, series: Series) -> list[Series]:
        """The lists that are inside single items of this one."""
        starts = [marker.start for marker in series.markers]
        owners = numbered(series)
        found: list[Series] = []
        after_last: list[Series] = []
        for other in self._layout.watched(self._lists):
            item = bisect_right(starts, other.start) - 1
            if other is series or owners.get(other.style.prefix, item) != item or not fits(series, other):
                continue
            if item >= 0 and item == bisect_right(starts, other.last) - 1:
                (after_last if item + 1 == len(starts) else found).append(other)
        sure = {other.style for other in found}
        over = min(
            (s.start for s in self._lists if s.start > series.last and _starts_over(series, s)),
            default=self._end,
        )
        return found + [
            other
            for other in after_last
            if other.start < over and (other.style in sure or self._belongs(series, other))
        ]

    def _belongs(self, series: Series, other: Series) -> bool:
        """Whether a list after the last marker is inside that item: set in deeper, or announced by it."""
        first, last = other.markers[0], series.markers[-1]
        if first.inline or first.start - last.body > _FAR:
            return first.inline
        between = self._layout.blocks(last.body, first.start)
        if len(between) < 2 and not ends_sentence(self._layout.text, last.body, first.start):
            return True
        if (
            len(between) == 2
            and is_heading(self._layout, between[0])
            and self._is_announced(first, last.body)
        ):
            return True
        return first.column > last.column + 1 and all(block.indent > last.column for block in between[1:])


def _starts_over(series: Series, later: Series) -> bool:
    """Whether a later list counts as this one does, and is set no deeper: A, B after I, II does not, though both are
    capitals."""
    if later.markers[0].column > series.markers[-1].column + 1:
        return False
    return later.style == series.style and not later.systems.keys().isdisjoint(series.systems)


def _owns(series: Series, other: Series) -> bool:
    """Whether `other` counts parts of the item of `series` that it stands in: 1.1, 1.2 in an inner 1."""
    if series.start > other.start or len(series.style.prefix) + 1 != len(other.style.prefix):
        return False
    item = bisect_right(series.markers, other.start, key=lambda marker: marker.start) - 1
    return number_of(series, item) == other.style.prefix


def _quality(series: Series) -> float:
    """How long, how even and how sure a list is: 1 for many markers that count one by one from the first in good
    places."""
    count = len(series.markers)
    length = 1 - 0.3 * 0.5 ** (count - 2) if count > 1 else 0.4
    even = sum(abs(b - a) == 1 for a, b in pairwise(series.values)) / (count - 1) if count > 1 else 1.0
    begins = 1.0 if series.values[0] <= 1 else 0.8
    place = sum(series.places) / count
    upper = _UPPER ** len(series.style.prefix)
    return length * (0.5 + 0.5 * even) * begins * place * upper * _strength(series)


def _strength(series: Series) -> float:
    """How sure the style is. A counting word after another word (Text one) may be chance."""
    if series.style.kind == "keyword" and all(
        m.label.isalpha() and len(m.label) > 2 for m in series.markers[1:]
    ):
        return _STRENGTH["ordinal"]
    return _STRENGTH.get(series.style.kind, 1.0)
