"""A second look at doubtful items, by what the other sources tell.

A paraphrase may be too far from the reference's wording and near another source's: an item without a place
joins the row of the wording that it is like; less will do where its neighbours leave room for just that row. And an
item that was placed on little evidence, but is much more
like what another source has left over, is not that row at all: it is left over too, and the two will make a
row of their own. All of it is decided on what the first look found, so that the order of the sources does not
matter.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.canon import Canon
from app.text.alignment.cutting import Place, Settled
from app.text.alignment.overlap import Overlap, margins
from app.text.alignment.witnesses import Witnesses
from app.text.alignment.words import keys
from app.text.cancel import Stop, watched

_CLEAR = 0.15
"""The margin from which on a place is beyond doubt."""
_CLEAR_IN_GAP = 0.05
_ALIKE_IN_GAP = 0.13
"""The margin or the likeness that will do where the place tells the rest."""
_BETTER = 0.2
"""So much more an item must be like another source's leftover than like its row to leave that."""


def corroborate(canon: Canon, settled: Sequence[Settled], should_cancel: Stop = None) -> list[Settled]:
    """The sources with their places looked over, in the order given."""
    if not any(one.left for one in settled):
        return list(settled)
    leftovers = _Leftovers(canon, settled, should_cancel)
    texts = _wordings(canon, settled, should_cancel)
    witnesses = Witnesses(canon.vocabulary, texts, [row.unit for row in canon.rows])
    looked_over = []
    for number, one in enumerate(watched(settled, should_cancel)):
        all_places = watched(one.places, should_cancel, 64)
        dropped = {place.item for place in all_places if leftovers.claim(number, place)}
        gained, rows = [], _Rows(canon, one)
        for item in watched(one.left, should_cancel, 64):
            likenesses = witnesses.likenesses(one.listing.items[item].keys)
            likenesses = {row: like for row, like in likenesses.items() if row not in one.listing.barred}
            place = rows.spoken_for(item, likenesses, leftovers.nearest(number, item))
            if place is not None:
                gained.append(place)
        kept = [place for place in one.places if place.item not in dropped]
        places = sorted([*kept, *gained], key=lambda place: (place.item, place.start))
        left = sorted(dropped.union(one.left) - {place.item for place in gained})
        looked_over.append(replace(one, places=tuple(places), left=tuple(left)))
    return looked_over


def _is_doubtful(settled: Settled, place: Place) -> bool:
    """Whether the item was placed as a whole, by content alone, and on little evidence."""
    item = settled.listing.items[place.item]
    whole = (place.start, place.end) == (item.segment.start, item.segment.end)
    by_number = place.item in settled.by_number
    by_content = not by_number and not (item.head and settled.listing.has_parts(item.unit))
    return whole and by_content and place.margin < _CLEAR


class _Leftovers:
    """The items of all sources that have no place or a doubtful one."""

    def __init__(self, canon: Canon, settled: Sequence[Settled], should_cancel: Stop) -> None:
        self._canon, self._settled = canon, settled
        self._doubtful = [
            (number, item)
            for number, one in enumerate(watched(settled, should_cancel))
            for item in sorted({*one.left, *(place.item for place in one.places if _is_doubtful(one, place))})
        ]
        self._index = Overlap(
            canon.vocabulary,
            (settled[n].listing.items[item].keys for n, item in watched(self._doubtful, should_cancel, 256)),
        )

    def nearest(self, source: int, item: int) -> float:
        """How alike the item is to the other sources' leftover that it is most like."""
        found = self._index.likenesses(self._settled[source].listing.items[item].keys)
        return max((likeness for n, likeness in found.items() if self._doubtful[n][0] != source), default=0.0)

    def claim(self, source: int, place: Place) -> bool:
        """Whether a placed item belongs to them rather than to its row."""
        one = self._settled[source]
        if not _is_doubtful(one, place):
            return False
        keys = one.listing.items[place.item].keys
        mass = self._canon.vocabulary.mass(keys)
        shared = self._canon.by_row.shared_with(place.row, keys)
        here = self._canon.by_row.likeness(place.row, shared, mass)
        return self.nearest(source, place.item) >= here + _BETTER


def _wordings(
    canon: Canon, settled: Sequence[Settled], should_cancel: Stop
) -> Iterator[tuple[int, Sequence[str]]]:
    """Every row's wordings: the reference's and those of all placed items."""
    for number, row in enumerate(watched(canon.rows, should_cancel, 256)):
        yield number, row.keys
    for one in settled:
        for place in watched(one.places, should_cancel, 512):
            yield place.row, keys(one.listing.source.text[place.start : place.end])


class _Rows:
    """Which rows the items of a source are on, in reading order."""

    def __init__(self, canon: Canon, settled: Settled) -> None:
        self._canon, self._settled = canon, settled
        self._of: defaultdict[int, list[int]] = defaultdict(list)
        for place in settled.places:
            self._of[place.item].append(place.row)
        self._taken = frozenset(place.row for place in settled.places)

    def spoken_for(self, item: int, likenesses: Mapping[int, float], leftover: float) -> Place | None:
        """The place of a left item on a row that its source lacks and that some source words like it.

        `likenesses` are those to all wordings, by row; `leftover` is that to what other sources have left.
        """
        clear = {row: margin for row, margin in margins(likenesses).items() if row not in self._taken}
        gap = self._gap(item)
        best = min(clear, key=lambda row: (-clear[row], row), default=None)
        if gap in clear and (clear[gap] >= _CLEAR_IN_GAP or likenesses[gap] >= _ALIKE_IN_GAP):
            best = gap
        elif best is None or clear[best] < _CLEAR:
            return None
        if best is None or likenesses[best] < leftover:
            return None
        segment = self._settled.listing.items[item].segment
        return Place(item, best, segment.start, segment.end, clear[best])

    def _gap(self, item: int) -> int | None:
        """The row that is missing just where the item stands, between the rows of its neighbours."""
        items = self._settled.listing.items
        before = self._of.get(item - 1) if item else [-1]
        behind = self._of.get(item + 1) if item + 1 < len(items) else [len(self._canon.rows)]
        if not before or not behind or behind[0] != before[-1] + 2:
            return None
        row = before[-1] + 1
        return row if items[item].head == self._canon.rows[row].head else None
