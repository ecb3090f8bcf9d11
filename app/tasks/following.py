"""Notes follow their points and their words when either become others."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.store.workspace import Workspace
from app.tasks.noting import point_at
from app.text.model import Alignment, Note, Passage


def followed(
    workspace: Workspace,
    points: Mapping[str, str | None],
    after: Alignment,
    carry: Callable[[Note], Note] = lambda note: note,
) -> tuple[Note, ...]:
    """The notes on points that have another id now, or none, with the points that they belong to now.

    `points` gives the new id for the old one, None for a point that is gone. A note on such a point goes where
    its words are, else to the nearest point that its own was a part of, else to the project as a whole. `carry`
    gives a note the anchors that it has now.
    """
    moved: list[Note] = []
    homeless: list[tuple[str, Note]] = []
    for old, new in points.items():
        if new is None:
            homeless.extend((old, carry(note)) for note in workspace.notes(old))
        elif new != old:
            moved.extend(replace(carry(note), point=new) for note in workspace.notes(old))
    return (*moved, *_taken_in(homeless, points, after))


def _taken_in(
    homeless: Sequence[tuple[str, Note]], points: Mapping[str, str | None], after: Alignment
) -> Iterator[Note]:
    """The notes, each with the point that it was on, with the points that they belong to now."""
    there = {point.id for point in after.points}
    said: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in after.passages if homeless else ():
        said[passage.source].append(passage)
    for old, note in homeless:
        worded = (point_at(said[a.source], a.source, a.span) for a in note.anchors if a.source in said)
        above = (points.get(name, name) for name in _ancestors(old))
        home = next(filter(None, worded), None) or next((name for name in above if name in there), None)
        yield replace(note, point=home or "")


def _ancestors(point: str) -> Iterator[str]:
    """The ids of the points that it is part of, the nearest first."""
    while point := point.rpartition(".")[0]:
        yield point
