"""Corrections of the list of points: their names, their order, points of the analyst's own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.errors import Problem
from app.text.alignment.ordering import is_within, parent
from app.text.correcting_upkeep import behind_family, free_id, tidied
from app.text.lineup import Corrections, Lineup, Pin, PointPin
from app.text.model import Alignment, Point
from app.told import told


def rename(lineup: Lineup, point: str, title: str) -> Lineup:
    """Give a point another title; an empty one gives the automatic title back, which needs words of a source."""
    known(lineup, [point])
    named = replace(_pin(lineup, point), title=" ".join(title.split()))
    if not named.title and not any(is_within(p.point, point) for p in lineup.alignment.passages):
        raise Problem(told("No source words point {point} yet: it needs a title of yours.", point=point))
    return tidied(lineup, _with_point_pin(lineup, named), ())


def add_point(lineup: Lineup, title: str, after: str, *, within: str = "") -> tuple[Lineup, str]:
    """A new empty point behind the point `after`, among its siblings; the lineup and the new point's id.

    An empty `after` puts it first of all, or first of the parts of the point `within`.
    """
    name = " ".join(title.split())
    if not name:
        raise Problem(told("A new point needs a title: type one."))
    known(lineup, [point for point in (after, within) if point])
    above = parent(after) if after else within
    ids = [point.id for point in lineup.alignment.points]
    taken = {*ids, *(pin.id for pin in lineup.corrections.points)}
    new = free_id(after or (f"{above}.0" if above else "0"), taken)
    place = behind_family(ids, after) if after else _first_place(ids, above)
    points = list(lineup.alignment.points)
    points.insert(place, Point(new, name))
    draft = replace(lineup, alignment=replace(lineup.alignment, points=tuple(points)))
    return tidied(lineup, _with_point_pin(draft, PointPin(new, name, after, made=True)), ()), new


def move_point(lineup: Lineup, point: str, after: str) -> Lineup:
    """Put a point, with its parts, behind one of its siblings; an empty `after` puts it first among them."""
    known(lineup, [point, after] if after else [point])
    if after and (parent(after) != parent(point) or after == point):
        raise Problem(
            told(
                "Point {point} cannot stand behind point {after}: choose a point of the same level.",
                point=point,
                after=after,
            )
        )
    ids = [one.id for one in lineup.alignment.points]
    family = [name for name in ids if parent(name) == parent(point)]
    if ["", *family][family.index(point)] == after:
        return lineup
    mine = [name for name in ids if is_within(name, point)]
    others = [name for name in ids if not is_within(name, point)]
    place = behind_family(others, after) if after else _first_place(others, parent(point))
    by_id = {one.id: one for one in lineup.alignment.points}
    order = tuple(by_id[name] for name in (*others[:place], *mine, *others[place:]))
    draft = replace(lineup, alignment=replace(lineup.alignment, points=order))
    return tidied(lineup, _with_point_pin(draft, replace(_pin(lineup, point), after=after)), ())


def remove_point(lineup: Lineup, point: str) -> Lineup:
    """Take a point of the analyst's own out, with its parts; what words it finds another place."""
    known(lineup, [point])
    if not _pin(lineup, point).made:
        raise Problem(
            told(
                "Point {point} comes from the sources and cannot be removed: only points that were added "
                "can be.",
                point=point,
            )
        )
    corrections = lineup.corrections
    pins = [_unpinned(pin, point) for pin in corrections.pins]
    kept = Corrections(
        tuple(pins),
        tuple(absence for absence in corrections.absences if not is_within(absence.point, point)),
        tuple(pin for pin in corrections.points if not is_within(pin.id, point)),
    )
    passages = [p for p in lineup.alignment.passages if not is_within(p.point, point)]
    points = tuple(one for one in lineup.alignment.points if not is_within(one.id, point))
    draft = replace(lineup, corrections=kept, alignment=Alignment(points, tuple(passages)))
    touched = {p.source for p in lineup.alignment.passages if is_within(p.point, point)}
    return tidied(lineup, draft, touched)


def known(lineup: Lineup, points: Iterable[str]) -> None:
    """A `Problem` if one of these points is not there."""
    there = {point.id for point in lineup.alignment.points}
    for point in points:
        if point not in there:
            raise Problem(
                told(
                    "There is no point {point}: it may have gone meanwhile. Choose another one.", point=point
                )
            )


def _first_place(ids: Sequence[str], above: str) -> int:
    return ids.index(above) + 1 if above else 0


def _pin(lineup: Lineup, point: str) -> PointPin:
    """What has been decided about a point."""
    return next((pin for pin in lineup.corrections.points if pin.id == point), PointPin(point))


def _with_point_pin(lineup: Lineup, decided: PointPin) -> Lineup:
    others = [pin for pin in lineup.corrections.points if pin.id != decided.id]
    return replace(lineup, corrections=replace(lineup.corrections, points=(*others, decided)))


def _unpinned(pin: Pin, point: str) -> Pin:
    """The pin without a point; one that names no other leaves its place to the aligner."""
    if pin.points is None or not any(is_within(name, point) for name in pin.points):
        return pin
    return replace(pin, points=tuple(name for name in pin.points if not is_within(name, point)) or None)
