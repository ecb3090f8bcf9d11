"""The reading order of points and passages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.text.lineup import PointPin
from app.text.model import Passage


def parent(point: str) -> str:
    """The id of the point it is part of, empty for a top-level point."""
    return point.rpartition(".")[0]


def top_of(point: str) -> str:
    """The id of the top-level point that it is or is part of."""
    return point.partition(".")[0]


def base(point: str) -> str:
    """The id that further points behind this one are named after: its own, or, of one that the reference lacks,
    that of the point it was named after itself."""
    above, dot, label = point.rpartition(".")
    return f"{above}{dot}{label.partition('+')[0]}"


def is_within(point: str, whole: str) -> bool:
    """Whether a point is that one or a part of it."""
    return point == whole or point.startswith(f"{whole}.")


def ancestors(point: str) -> list[str]:
    """The ids of the points it is part of, outermost first. They need not have a text of their own."""
    labels = point.split(".")
    return [".".join(labels[:depth]) for depth in range(1, len(labels))]


def siblings(points: Iterable[str]) -> dict[str, list[str]]:
    """The points by the point that they are part of, in the order given; "" has the top-level ones."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for point in points:
        found[parent(point)].append(point)
    return dict(found)


def ordered(points: Iterable[str], pins: Iterable[PointPin]) -> list[str]:
    """The points in the order that the analyst chose; where nothing was chosen, as they are given.

    Parts follow their point, whose own id is added where it is missing.
    """
    complete = dict.fromkeys(name for point in points for name in (*ancestors(point), point))
    below = siblings(complete)
    after = {pin.id: pin.after for pin in pins if pin.after is not None and pin.id in complete}
    children = {above: _chosen(mine, after) for above, mine in below.items()}
    found: list[str] = []
    waiting = children.get("", [])[::-1]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])[::-1]
    return found


def _chosen(mine: Sequence[str], after: Mapping[str, str]) -> list[str]:
    """Siblings, each pinned one behind its predecessor. Who waits for each other in a circle comes last."""
    among = set(mine)
    behind: defaultdict[str, list[str]] = defaultdict(list)
    free = []
    for point in mine:
        place = _place(point, after[point], among) if point in after else None
        if place is None:
            free.append(point)
        else:
            behind[place].append(point)
    found = list(_followed([*reversed(behind[""])], behind))
    found.extend(_followed(free[::-1], behind))
    seen = set(found)
    return [*found, *(point for point in mine if point not in seen)]


def _followed(waiting: list[str], behind: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Those that wait, the last one first, each followed by all that stand behind it."""
    while waiting:
        point = waiting.pop()
        yield point
        waiting += reversed(behind.get(point, ()))


def _place(point: str, after: str, among: set[str]) -> str | None:
    """Behind whom a point stands; if that one is gone, behind the one that gave it its id, else anywhere."""
    if after == "" or (after in among and after != point):
        return after
    named_after = base(point)
    return named_after if named_after in among and named_after != point else None


def in_order(
    passages: Iterable[Passage], points: Sequence[str], sources: Sequence[str]
) -> tuple[Passage, ...]:
    """The passages by point, source and place."""
    rank = {point: number for number, point in enumerate(points)}
    order = {source: number for number, source in enumerate(sources)}
    return tuple(sorted(passages, key=lambda p: (rank[p.point], order[p.source], p.start, p.end, p.role)))
