"""Lining the project up anew: around what the analyst has decided, on another reference, or without a source.

What is `prepare_...` does the long work on plain values and may run in any thread; `commit` writes its result as
one edit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.following import followed
from app.tasks.keeping import Decision, Report, count
from app.tasks.looking import names_of
from app.text.align import choose_reference
from app.text.cancel import Stop
from app.text.lineup import Corrections, Lineup
from app.text.model import Alignment, Note
from app.text.recasting import Recast, realigned, with_reference
from app.told import told


@dataclass(frozen=True, slots=True)
class Relined:
    """Everything lined up anew, `recast`, out of `before`; what the edit will be called; the source that is
    `removed`, if one is, which gives the edit its name then.
    """

    name: str
    before: Lineup
    recast: Recast
    removed: str = ""


def prepare_realigned(lineup: Lineup, should_cancel: Stop = None) -> Relined:
    """Line the sources up anew around what the analyst has decided. Raises `Cancelled`."""
    after = realigned(lineup, should_cancel) if lineup.sources else lineup
    there = {point.id for point in after.alignment.points}
    points = {point.id: point.id if point.id in there else None for point in lineup.alignment.points}
    return Relined("Line up anew", lineup, Recast(after, points))


def prepare_reference(lineup: Lineup, source_id: str, should_cancel: Stop = None) -> Relined:
    """Take the points from another source. Raises `Cancelled`, or `Problem` if there is no such source."""
    _require(lineup, source_id)
    return Relined("Change the reference source", lineup, with_reference(lineup, source_id, should_cancel))


def prepare_removal(lineup: Lineup, source_id: str, should_cancel: Stop = None) -> Relined:
    """Go on without a source, with another reference if it was that; points that only it had go too.

    Everything else stays where it is. Raises `Cancelled`, or `Problem` if there is no such source.
    """
    _require(lineup, source_id)
    others = tuple(source for source in lineup.sources if source.id != source_id)
    recast = Recast(lineup, {point.id: point.id for point in lineup.alignment.points})
    if lineup.reference == source_id and others:
        recast = with_reference(lineup, choose_reference(others), should_cancel)
    return Relined("Remove a source", lineup, _without(recast, source_id), source_id)


def commit(workspace: Workspace, relined: Relined) -> Report:
    """Write what was prepared as one undoable edit; what of the analyst's work was kept, and what was not.

    Notes follow their points. Raises `Problem`; then nothing was written.
    """
    before, after = relined.before, relined.recast.lineup
    names = names_of(workspace)
    name = f"Remove {names.get(relined.removed, relined.removed)}" if relined.removed else relined.name

    def carry(note: Note) -> Note:
        return replace(note, anchors=tuple(a for a in note.anchors if a.source != relined.removed))

    bereft = tuple(
        replace(note, anchors=tuple(a for a in note.anchors if a.source == relined.removed))
        for note in workspace.notes_on_source(relined.removed)
    )
    with workspace.edit(name):
        moved = followed(workspace, relined.recast.points, after.alignment, carry)
        if relined.removed:
            reference = after.reference or before.reference
            workspace.change_lineup(before, replace(after, sources=before.sources, reference=reference))
            workspace.remove_source(relined.removed)
        else:
            workspace.change_lineup(before, after)
        workspace.carry_notes(moved)
        workspace.reviews.follow(relined.recast.points)
    return replace(_report(relined, moved, bereft), names=names)


def _report(relined: Relined, moved: Sequence[Note], bereft: tuple[Note, ...]) -> Report:
    """What was kept: of the notes that moved, those that were not bereft of words."""
    decisions, recast = relined.before.corrections, relined.recast
    about = {pin.anchor.source for pin in decisions.pins} | {a.source for a in decisions.absences}
    without_words = {note.id for note in bereft}
    return Report(
        kept=count(recast.lineup.corrections),
        lost=recast.lost,
        kept_notes=tuple(note for note in moved if note.id not in without_words),
        bereft_notes=bereft,
        bereft=relined.removed in about,
    )


def _without(recast: Recast, source_id: str) -> Recast:
    """The same without the source, and without the points that only it had."""
    lineup, alignment = recast.lineup, recast.lineup.alignment
    passages = tuple(passage for passage in alignment.passages if passage.source != source_id)
    corrections = lineup.corrections
    made = {point.id for point in corrections.points if point.made}
    stays = _with_ancestors({passage.point for passage in passages} | made)
    decided = Corrections(
        tuple(pin for pin in corrections.pins if pin.anchor.source != source_id),
        tuple(a for a in corrections.absences if a.source != source_id and a.point in stays),
        tuple(point for point in corrections.points if point.id in stays),
    )
    after = Lineup(
        tuple(source for source in lineup.sources if source.id != source_id),
        lineup.reference if lineup.reference != source_id else "",
        Alignment(tuple(point for point in alignment.points if point.id in stays), passages),
        decided,
    )
    lost: tuple[Decision, ...] = (
        *(a for a in corrections.absences if a.source != source_id and a.point not in stays),
        *(point for point in corrections.points if point.id not in stays),
    )
    points = {old: new if new in stays else None for old, new in recast.points.items()}
    return Recast(after, points, (*recast.lost, *lost))


def _with_ancestors(points: Iterable[str]) -> set[str]:
    """The ids, and those of the points that they are part of."""
    found: set[str] = set()
    for point in points:
        above = point
        while above and above not in found:
            found.add(above)
            above = above.rpartition(".")[0]
    return found


def _require(lineup: Lineup, source_id: str) -> None:
    if all(source.id != source_id for source in lineup.sources):
        raise Problem(
            told(
                "There is no source {source_id} in this project: it may have been removed meanwhile.",
                source_id=source_id,
            )
        )
