"""Merging where the texts and the line-up of one copy stay: what the other holds finds its place in them.

Both copies know what everything in them was, one state after the other. What is an earlier state on the other side
was changed there and not here, so the other side's goes on; where both changed what they last had in common, the two
are put together field by field, and what contradicts is a conflict.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from app.store.workspace import Workspace
from app.tasks.following import followed
from app.tasks.importing import Prepared
from app.tasks.importing import commit as commit_import
from app.tasks.keeping import Report
from app.tasks.looking import names_of
from app.tasks.merging_deciding import Written
from app.tasks.merging_lineup import Lined, lined
from app.tasks.merging_notes import Outcome, decided, met, needed, with_last_edits
from app.tasks.merging_rest import families, judged, looks, reviews
from app.tasks.merging_sources import Matched, matched, quotes
from app.text.anchoring import find_again
from app.text.cancel import Stop, check
from app.text.merging import Incoming, MergePlan, Seen
from app.text.model import Anchor, Note, Source
from app.text.verdicts import Verdict
from app.told import told


def write_alike(workspace: Workspace, planned: MergePlan, done: Written, should_cancel: Stop = None) -> None:
    """Write what was planned and decided. Only inside an edit. Raises `Cancelled`, `Problem`."""
    if planned.incoming is not None:
        _take_in(workspace, planned.incoming)
    texts = {source.id: source.text for source in workspace.sources()}
    points = {point.id for point in workspace.points()}
    workspace.joining.put_verdicts({}, _strays(workspace, planned.incoming, texts))
    fit = _fit(done.notes, texts, points)
    workspace.joining.put_notes(planned.seen.notes, fit, should_cancel)
    workspace.joining.put_verdicts(planned.seen.verdicts, done.verdicts)
    workspace.joining.put_reviews(planned.reviews, planned.gone_reviews)
    workspace.joining.put_looks(planned.looks)
    if planned.families is not None:
        workspace.set_families(planned.families)
    for note in done.edited:
        workspace.put_note(note)


def _strays(workspace: Workspace, incoming: Incoming | None, texts: Mapping[str, str]) -> dict[str, Verdict]:
    """The verdicts of here on sources that are back in another version, where their words are now, or lost."""
    back = {*incoming.ids} if incoming is not None else set()
    found: dict[str, Verdict] = {}
    for verdict in workspace.verdicts() if back else ():
        anchors = tuple(_again(a, texts[a.source]) if a.source in back else a for a in verdict.anchors)
        if anchors != verdict.anchors:
            found[verdict.id] = replace(verdict, anchors=anchors)
    return found


def _again(anchor: Anchor, text: str) -> Anchor:
    if anchor.is_lost or quotes(anchor, text):
        return anchor
    return (find_again(text, anchor) if anchor.exact else None) or replace(anchor, start=0, end=0)


def _fit(
    notes: Mapping[str, Note | None], texts: Mapping[str, str], points: Collection[str]
) -> dict[str, Note | None]:
    """The notes, on nothing that is not there, as a judgement that became a note may be."""
    return {key: None if note is None else _fitted(note, texts, points) for key, note in notes.items()}


def _fitted(note: Note, texts: Mapping[str, str], points: Collection[str]) -> Note:
    anchors = tuple(
        anchor if quotes(anchor, texts[anchor.source]) else replace(anchor, start=0, end=0)
        for anchor in note.anchors
        if anchor.source in texts
    )
    point = note.point if note.point in points else ""
    return (
        note
        if (anchors, point) == (note.anchors, note.point)
        else replace(note, anchors=anchors, point=point)
    )


def plan_alike(
    mine: Workspace, theirs: Workspace, should_cancel: Stop, *, is_lined_up: bool = False
) -> MergePlan:
    """What comes in here, where the texts that are here and their line-up stay. `is_lined_up`: what the other side
    decided about the line-up is known here. Raises `Cancelled`, `Problem`.
    """
    check(should_cancel)
    ours = mine.sources()
    same = matched(ours, theirs.sources(), should_cancel)
    here, there = mine.joining.facing(theirs.joining), theirs.joining.facing(mine.joining)
    found = met(*_notes(mine, theirs, same, should_cancel), here, there, same, should_cancel)
    fresh = _wanted(mine, same, needed(found))
    line = lined(mine, theirs, same, fresh, should_cancel, is_known=is_lined_up)
    check(should_cancel)
    known = line.matched

    def place(note: Note) -> Note:
        placed = known.placed(known.told(note))
        return replace(placed, point=(line.points.get(note.point) or "") if note.point else "")

    notes = decided(found, place, line.moved, {*same.ids.values()})
    verdicts = judged(mine, theirs, known, line.points)
    reviewed = reviews(mine, theirs, known, line.points)
    return MergePlan(
        name=theirs.path.stem,
        new=tuple(notes.new),
        changed=tuple(notes.changed),
        removed=tuple(notes.removed),
        conflicts=with_last_edits((*notes.conflicts, *verdicts.conflicts), here, there),
        unplaced=_unplaced(notes),
        verdicts=tuple(verdicts.verdicts),
        gone_verdicts=tuple(verdicts.gone),
        families=families(mine, theirs),
        reviews=reviewed.reviews,
        gone_reviews=reviewed.gone,
        looks=looks(mine, theirs, known, line.points),
        incoming=line.incoming,
        versions=_versions(ours, known),
        told=(*_apart(theirs, ours, same), *_told(mine, theirs, line)),
        left_out=_left_out(line, {**names_of(theirs), **names_of(mine)}),
        seen=Seen(notes.seen, verdicts.seen),
        basis=mine.joining.state(),
    )


def _notes(
    mine: Workspace, theirs: Workspace, same: Matched, should_cancel: Stop
) -> tuple[Sequence[Note], Sequence[Note]]:
    """The notes of both sides, without those that are the same where that can be told from how they are stored."""
    if all(there == here for there, here in same.ids.items()):
        return mine.joining.apart(theirs.joining, should_cancel)
    return mine.notes(), theirs.notes()


def _wanted(mine: Workspace, same: Matched, quoted: frozenset[str]) -> frozenset[str]:
    """Which of their sources come in: those that never were here, and those that notes quote which come in."""
    if not same.missing:
        return frozenset()
    knew = mine.joining.knew_sources()
    return frozenset(
        source.id
        for source in same.missing
        if source.id in quoted or (source.name, source.sha256) not in knew
    )


def _take_in(workspace: Workspace, incoming: Incoming) -> None:
    before, recast = incoming.before, incoming.recast
    if incoming.documents:
        commit_import(workspace, Prepared(incoming.documents, incoming.ids, before, recast))
        return
    moved = followed(workspace, recast.points, recast.lineup.alignment)
    workspace.change_lineup(before, recast.lineup)
    workspace.carry_notes(moved)
    workspace.reviews.follow(recast.points)


def _unplaced(notes: Outcome) -> tuple[Note, ...]:
    """The notes that lost some of what they quote."""
    return tuple(
        note for note in (*notes.new, *notes.changed) if any(anchor.is_lost for anchor in note.anchors)
    )


def _versions(ours: tuple[Source, ...], same: Matched) -> tuple[Source, ...]:
    return tuple(source for source in ours if source.id in same.carriers)


def _apart(theirs: Workspace, ours: Sequence[Source], same: Matched) -> Iterator[str]:
    """What the analyst is told if the two may be no copies of one case at all."""
    if ours and same.missing and not same.ids:
        yield told(
            "{file} has no source in common with this project: what it has comes in beside what is here.",
            file=theirs.path.name,
        )


def _told(mine: Workspace, theirs: Workspace, line: Lined) -> Iterator[str]:
    """What the analyst is told about what cannot be merged."""
    names = {**names_of(theirs), **names_of(mine)}
    for source in line.matched.carriers:
        yield told(
            "{name} is another version in {file}: yours stays, and the notes of the other were put where their words "
            "are in yours.",
            name=names.get(source, source),
            file=theirs.path.name,
        )
    for sentence in _left_out(line, names):
        yield told(
            "From {file}, as yours contradicts it: {sentence}", file=theirs.path.name, sentence=sentence
        )
    for missing in line.matched.missing:
        yield told(
            "{name} is not taken in again: you removed it, and nothing new quotes it.", name=missing.name
        )


def _left_out(line: Lined, names: Mapping[str, str]) -> tuple[str, ...]:
    """What is told of their decisions about the line-up that contradict those that stay."""
    lost = replace(Report(lost=line.left_out.left_out), names=names)
    return tuple(lost.sentences[1:])
