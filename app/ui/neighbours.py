"""Where the analyst will probably go next: what is compared ahead, while nothing else is to be done."""

from collections.abc import Iterator
from dataclasses import replace

from app.ui.content import Content
from app.ui.trail import Place


def neighbours(content: Content, place: Place, *, broad: bool = False) -> Iterator[Place]:
    """The next and the previous point with the same pair, then this point with every other source on the right,
    beginning behind the one that is there.

    `broad`: all sources are looked at together, so the points around come with every source, too.
    """
    around = list(_around(content, place))
    yield from around
    for point in (place, *(around if broad else ())):
        yield from _with_others(content, point)


def _around(content: Content, place: Place) -> Iterator[Place]:
    points = content.point_ids
    if place.point in points:
        at = points.index(place.point)
        for point in (*points[at + 1 : at + 2], *points[max(at - 1, 0) : at]):
            yield replace(place, point=point)


def _with_others(content: Content, place: Place) -> Iterator[Place]:
    sources = content.source_ids
    behind = sources.index(place.right) + 1 if place.right in sources else 0
    for source in (*sources[behind:], *sources[:behind]):
        if source not in (place.left, place.right):
            yield replace(place, right=source)
