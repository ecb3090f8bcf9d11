"""Whose words head a point."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.text.alignment.ordering import ancestors
from app.text.model import Passage


def heading(passages: Iterable[Passage], reference: str) -> Passage | None:
    """The passage that a point is titled by: the reference's first, else the longest of a list, else of prose.

    The order in which passages and sources are given does not matter.
    """
    return min(passages, key=lambda passage: _rank(passage, reference), default=None)


def headings(
    points: Sequence[str], passages: Iterable[Passage], reference: str, texts: Mapping[str, str]
) -> dict[str, str]:
    """The words that head each of the points, given in reading order; those of its first part that has any for a
    point that has none. `texts` has the texts of the sources."""
    by_point: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        by_point[passage.point].append(passage)
    found: dict[str, str] = {}
    for point in points:
        head = heading(by_point.get(point, ()), reference)
        if head is not None:
            found[point] = head.span.of(texts[head.source])
            for above in ancestors(point):
                if above not in by_point:
                    found.setdefault(above, found[point])
    return found


def _rank(passage: Passage, reference: str) -> tuple[bool, bool, int, str, int]:
    own = passage.source == reference
    return passage.role == "mention", not own, 0 if own else -len(passage.span), passage.source, passage.start
