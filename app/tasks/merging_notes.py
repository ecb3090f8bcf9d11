"""Merging notes: which go on as they are here, which as they are there, and which are put together."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import get_args

from app.store.joining import Joining
from app.tasks.merging_sources import Matched
from app.text.cancel import Stop, watched
from app.text.merging import Conflict, What
from app.text.merging_lives import Course, Life, course
from app.text.merging_notes import Side, is_of_another_origin, merged, rank, renamed
from app.text.model import Anchor, Note

Place = Callable[[Note], Note]
"""Gives a told note of theirs the quotations and the point that it has here."""

_STEP = 500


@dataclass(frozen=True, slots=True)
class Met:
    """One note on both sides, as it is called on each, and what goes on of it."""

    mine: Note | None
    theirs: Note | None
    course: Course[Note]


@dataclass(slots=True)
class Outcome:
    """What becomes of the notes, all in ids and words of here; see `MergePlan`."""

    new: list[Note] = field(default_factory=list)
    changed: list[Note] = field(default_factory=list)
    removed: list[Note] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    seen: dict[str, Note | None] = field(default_factory=dict)


def met(
    mine: Sequence[Note],
    theirs: Sequence[Note],
    here: Joining,
    there: Joining | None,
    matched: Matched,
    should_cancel: Stop = None,
) -> list[Met]:
    """What goes on of every note that is not the same on both sides. Those that are may be left out.

    `there` tells of the past of theirs, None where they have none. Raises `Cancelled`.
    """
    ours = {note.id: note for note in mine}
    told = _told(theirs, ours, matched)
    differing = [i for i, note in told.items() if note != ours.get(i)]
    if there is not None:
        differing += [i for i in ours if i not in told]
    lives = _Lives(
        here.notes({i: ours.get(i) for i in differing}),
        _past(there, differing, told, matched),
    )
    found: list[Met] = []
    for i in watched(differing, should_cancel, _STEP):
        one, other = ours.get(i), told.get(i)
        also = [] if other is None else [matched.placed(other)]
        if one is None or other is None:
            going = course(_bare(lives.mine(i)), _bare(lives.theirs(i)), rank)
        else:
            going = course(lives.mine(i), lives.theirs(i), rank, also)
        if (
            going.going == "both"
            and going.base is None
            and one
            and other
            and is_of_another_origin(one, other)
        ):
            other = renamed(other)
            if other.id in ours or other.id in told or here.among([other.id]):
                continue
            one, going = None, Course("theirs")
        if going.going == "both" and one and other and _was_only_carried(one, other):
            continue
        if going.going != "mine":
            found.append(Met(one, other, going))
    return found


def needed(found: Iterable[Met]) -> frozenset[str]:
    """The ids of the sources, as told, that notes quote which come in or change."""
    return frozenset(
        anchor.source for one in found if one.theirs is not None for anchor in one.theirs.anchors
    )


def decided(
    found: Iterable[Met], place: Place, moved: Mapping[str, str | None], whole: Collection[str]
) -> Outcome:
    """What becomes of the notes.

    `place` puts a note of theirs in its place here. `moved` are the points of here that have another id after the
    merge. `whole` are the sources that both have: what a note of here quotes of others stays, as theirs cannot know.
    """
    outcome = Outcome()
    for one in found:
        mine = None if one.mine is None else Side(one.mine, _moved(one.mine, moved))
        theirs = None if one.theirs is None else Side(one.theirs, place(one.theirs))
        if theirs is not None and mine is not None:
            theirs = replace(theirs, here=_with_own(theirs.here, mine.here, whole))
        _decide(outcome, one.course, mine, theirs)
    return outcome


def with_last_edits(
    conflicts: Iterable[Conflict], here: Joining, there: Joining | None
) -> tuple[Conflict, ...]:
    """The conflicts, each with who changed the thing last on either side; `there` is None for what has no past."""
    found = list(conflicts)
    for what in get_args(What):
        ids = {conflict.thing for conflict in found if conflict.what == what}
        if not ids:
            continue
        mine = here.last_edits(what, ids)
        theirs = there.last_edits(what, ids) if there is not None else {}
        found = [
            replace(one, mine_by=mine.get(one.thing), theirs_by=theirs.get(one.thing))
            if one.what == what
            else one
            for one in found
        ]
    return tuple(found)


def _decide(outcome: Outcome, going: Course[Note], mine: Side | None, theirs: Side | None) -> None:
    if going.going == "theirs":
        if theirs is None:
            outcome.removed += [mine.here] if mine is not None else []
        elif mine is None:
            outcome.new.append(theirs.here)
        elif theirs.here != mine.here:
            outcome.changed.append(theirs.here)
        return
    note_id = next(side.told.id for side in (mine, theirs) if side is not None)
    outcome.seen[note_id] = theirs.here if theirs is not None else None
    if mine is None or theirs is None:
        sides = (mine.here if mine else None, theirs.here if theirs else None)
        outcome.conflicts.append(Conflict(f"note:{note_id}", "note", ("deleted",), going.base, *sides))
        return
    both = merged(going.base, mine, theirs)
    if both.contradict:
        outcome.conflicts.append(
            Conflict(f"note:{note_id}", "note", both.contradict, going.base, both.mine, both.theirs)
        )
    elif both.note != mine.here:
        outcome.changed.append(both.note)
    else:
        del outcome.seen[note_id]


def _bare(life: Life[Note]) -> Life[Note]:
    """Without places, so that a note that only went with its words, or its point, is no other one: who deletes it has
    known it.
    """
    states = (None if state is None else _without_places(state) for state in life.states)
    return Life(tuple(state for state, _ in groupby(states)))


def _without_places(note: Note) -> Note:
    quoted = (Anchor(anchor.source, 0, 0, anchor.made_on or anchor.exact) for anchor in note.anchors)
    return replace(note, point="", anchors=tuple(quoted))


def _was_only_carried(mine: Note, theirs: Note) -> bool:
    """Whether nobody edited the note since both had it: it only went with its words, or its point, on either side."""
    return replace(theirs, anchors=mine.anchors, point=mine.point) == mine


@dataclass(frozen=True, slots=True)
class _Lives:
    """All that the notes were on either side."""

    here: Mapping[str, tuple[Note | None, ...]]
    there: Mapping[str, tuple[Note | None, ...]]

    def mine(self, note_id: str) -> Life[Note]:
        return Life(self.here.get(note_id, ()))

    def theirs(self, note_id: str) -> Life[Note]:
        return Life(self.there.get(note_id, ()))


def _told(theirs: Sequence[Note], ours: Mapping[str, Note], matched: Matched) -> dict[str, Note]:
    """Their notes as told here, by id. Most are the same as here, source ids and all."""
    is_same = all(there == here for there, here in matched.ids.items())
    found: dict[str, Note] = {}
    for note in theirs:
        found[note.id] = note if is_same or note == ours.get(note.id) else matched.told(note)
    return found


def _past(
    there: Joining | None, ids: Sequence[str], told: Mapping[str, Note], matched: Matched
) -> Mapping[str, tuple[Note | None, ...]]:
    """All that their notes were, as told here."""
    if there is None:
        return {i: (told[i],) for i in ids if i in told}
    back = {now: then for then, now in matched.ids.items()}
    now = {i: _renamed(told[i], back) if i in told else None for i in ids}
    return {
        i: tuple(None if state is None else matched.told(state) for state in states)
        for i, states in there.notes(now).items()
    }


def _renamed(note: Note, names: Mapping[str, str]) -> Note:
    anchors = tuple(replace(a, source=names.get(a.source, a.source)) for a in note.anchors)
    return note if anchors == note.anchors else replace(note, anchors=anchors)


def _moved(note: Note, points: Mapping[str, str | None]) -> Note:
    now = points.get(note.point, note.point) or ""
    return note if now == note.point else replace(note, point=now)


def _with_own(theirs: Note, mine: Note, whole: Collection[str]) -> Note:
    """With what the note of here quotes of sources that theirs has not."""
    own = tuple(a for a in mine.anchors if a.source not in whole and a not in theirs.anchors)
    return replace(theirs, anchors=(*theirs.anchors, *own)) if own else theirs
