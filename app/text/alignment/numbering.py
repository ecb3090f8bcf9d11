"""What the numbers of two lists tell when they run alike.

Numbers alone prove little, since lists get renumbered. But where nearly everything that the words have matched
bears the same number on both sides, the list was not: what stands between two such matches, under the same numbers
on both sides, is then most likely the same, however little the words agree.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.text.alignment.canon import label
from app.text.alignment.listing import Item

SAME_NUMBER = 0.12
"""What the same number at the same place is worth where lists are numbered alike. Words that speak more clearly for
another place outweigh it."""

_AGREE = 0.8
"""So many of the matched, at least, bear the same number where two lists are numbered alike."""

_MATCHED = 0.5
"""So many of all, at least, the words must have matched under the same number: a list that shares a few points with
another is not a version of it."""


def number_of(item: Item) -> str:
    """The number or letter that is printed before an item, within its point if it is a part; "" if there is none.

    Bullets are counted by segmentation, but a count is no number.
    """
    marker, path = item.segment.marker, item.segment.path
    if marker is None or not any(map(str.isalnum, marker)):
        return ""
    return label(path[:1] if item.head or len(path) < 2 else path[1:])


def numbered_alike(mine: list[str], theirs: list[str], matched: Mapping[int, int]) -> dict[int, int]:
    """The places that belong together by their numbers, those that the words have matched so among them.

    `mine` and `theirs` are the labels of two lists in reading order ("" where nothing is printed), `matched` gives
    the place in `theirs` of the places in `mine` that the words have matched. Empty if the lists are not numbered
    alike.
    """
    same = {place: other for place, other in matched.items() if mine[place] and mine[place] == theirs[other]}
    if len(same) < _AGREE * len(matched) or len(same) < _MATCHED * len(mine) or not same:
        return {}
    found = dict(same)
    for (first, first_other), (last, last_other) in _gaps(sorted(same.items()), len(mine), len(theirs)):
        between = mine[first + 1 : last]
        if all(between) and between == theirs[first_other + 1 : last_other]:
            found.update(zip(range(first + 1, last), range(first_other + 1, last_other), strict=True))
    return found


def _gaps(
    pairs: Sequence[tuple[int, int]], mine: int, theirs: int
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The neighbours among the pairs, and the ends of the lists, between which something is unmatched."""
    before = (-1, -1)
    for pair in (*pairs, (mine, theirs)):
        if pair[0] - before[0] > 1:
            yield before, pair
        before = pair
