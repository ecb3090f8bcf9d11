"""Keeping the ids of points that only other sources have, from one alignment to the next."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from app.text.alignment.ordering import parent
from app.text.correcting_upkeep import free_id
from app.text.model import Alignment, Passage, Span
from app.text.recasting_points import Carry, Territory, carried_by_point


def renamed_added(
    before: Iterable[Passage], after: Alignment, fixed: Collection[str], carry: Carry
) -> Alignment:
    """The new alignment with its added points under the ids that they had before.

    `fixed` are the ids of the points that the reference or the analyst put there; `before` are the old passages.
    """
    new = _stretches_by_top(after.passages, fixed, lambda _source, span: span)
    if not new:
        return after
    old = Territory(
        (top, source, span, light)
        for top, held in _stretches_by_top(before, fixed, carry).items()
        for source, span, light in held
    )
    claims = [(-share, top, name) for top, held in new.items() for name, share in old.shares(held).items()]
    names: dict[str, str] = {}
    given: set[str] = set()
    for _, top, name in sorted(claims):
        if top not in names and name not in given and parent(top) == parent(name):
            names[top] = name
            given.add(name)
    taken = {*fixed, *given}
    for top in new:
        if top not in names:
            names[top] = top if top not in taken else free_id(top, taken)
            taken.add(names[top])
    return _renamed(after, names, fixed)


def _stretches_by_top(
    passages: Iterable[Passage], fixed: Collection[str], carry: Carry
) -> dict[str, list[tuple[str, Span, int]]]:
    """What words each added point and its parts."""
    found: defaultdict[str, list[tuple[str, Span, int]]] = defaultdict(list)
    for point, held in carried_by_point(passages, carry).items():
        top = added_top(point, fixed)
        if top:
            found[top] += held
    return dict(found)


def added_top(point: str, fixed: Collection[str]) -> str:
    """The outermost point that the point is or is part of and that neither the reference nor the analyst put
    there; empty if there is none."""
    labels = point.split(".")
    for depth in range(1, len(labels) + 1):
        name = ".".join(labels[:depth])
        if "+" in labels[depth - 1] and name not in fixed:
            return name
    return ""


def _renamed(alignment: Alignment, names: dict[str, str], fixed: Collection[str]) -> Alignment:
    def now(point: str) -> str:
        top = added_top(point, fixed)
        return names.get(top, top) + point[len(top) :] if top else point

    return Alignment(
        tuple(replace(point, id=now(point.id)) for point in alignment.points),
        tuple(replace(passage, point=now(passage.point)) for passage in alignment.passages),
    )
