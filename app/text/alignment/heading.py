"""Whose words head a point."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from app.text.alignment.ordering import ancestors
from app.text.model import Passage, Span

Own = Collection[tuple[str, Span]]
"""The points of the reference with the stretches that they are there for."""


def heading(passages: Iterable[Passage], reference: str, own: Own = ()) -> Passage | None:
    """The passage that a point is titled by: the reference's first, else the longest of a list, else of prose.

    Of the reference's, what the point is there for (`own`) comes before what is pinned to it as well.

    The order in which passages and sources are given does not matter.
    """
    return min(passages, key=lambda passage: _rank(passage, reference, own), default=None)


def headings(
    points: Sequence[str],
    passages: Iterable[Passage],
    reference: str,
    texts: Mapping[str, str],
    own: Own = (),
) -> dict[str, str]:
    """The words that head each of the points, given in reading order; those of its first part that has any for a
    point that has none. `texts` has the texts of the sources; `own`: see `heading`."""
    by_point: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        by_point[passage.point].append(passage)
    found: dict[str, str] = {}
    for point in points:
        head = heading(by_point.get(point, ()), reference, own)
        if head is not None:
            found[point] = head.span.of(texts[head.source])
            for above in ancestors(point):
                if above not in by_point:
                    found.setdefault(above, found[point])
    return found


def _rank(passage: Passage, reference: str, own: Own) -> tuple[bool, int, int, str, int]:
    mentioned = passage.role == "mention"
    if passage.source != reference:
        return mentioned, 2, -len(passage.span), passage.source, passage.start
    return mentioned, (passage.point, passage.span) not in own, 0, passage.source, passage.start
