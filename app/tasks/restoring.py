"""Bringing back what a note was: an older version of it, or one that was deleted.

What it is on may be gone since. Its words are looked for again; those that are not there are lost, with their
quotation kept, as when a source is replaced. Nothing is put on words that are not surely the same.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.noting import point_at
from app.text.anchoring_search import find_again
from app.text.history import Restored, Version
from app.text.model import Anchor, Note
from app.told import Told, told

RESTORE = "Restore note"
"""What the edit is called."""


def restore(workspace: Workspace, note: Note) -> Restored:
    """Store a note as it was, as one edit, as far as its sources and its point are still there.

    A `Problem` if it cannot be stored.
    """
    texts = {source.id: source.text for source in workspace.sources()}
    wanted = [anchor for anchor in note.anchors if anchor.source in texts]
    anchors = [_standing(texts[anchor.source], anchor) for anchor in wanted]
    point = _point(workspace, note.point, anchors)
    gone = dict.fromkeys(anchor.source for anchor in note.anchors if anchor.source not in texts)
    with workspace.edit(RESTORE):
        stored = workspace.put_note(replace(note, point=point, anchors=tuple(anchors)))
    return Restored(
        stored,
        tuple(gone),
        sum(anchor.is_lost for anchor in anchors),
        sum(anchor.is_approximate for anchor in anchors),
        note.point if point != note.point else "",
    )


def versions_of(workspace: Workspace, note: str) -> tuple[Version, ...]:
    """All that a note was, the oldest first. A `Problem` if there never was such a note."""
    if found := workspace.history.versions(note):
        return found
    raise Problem(
        told(
            "There never was a note {note} in {path}: 'variorum history' tells the notes.",
            note=note,
            path=workspace.path,
        )
    )


def version_of(workspace: Workspace, note: str, number: int | None = None) -> Version:
    """The version of that number of a note; without a number the last one that there was before the one there is now.

    A `Problem` if there is none.
    """
    found = versions_of(workspace, note)
    if number is not None:
        chosen = [version for version in found if version.number == number]
    else:
        now = workspace.note(note)
        chosen = [version for version in found if version.note is not None and version.note != now][-1:]
    if not chosen:
        raise Problem(
            told(
                "Note {note} has no such version: 'variorum history --note' tells those that it has.",
                note=note,
            )
        )
    if chosen[0].note is None:
        raise Problem(
            told(
                "Version {number} of note {note} is that it was deleted: choose another one.",
                number=number,
                note=note,
            )
        )
    return chosen[0]


def consequences(restored: Restored) -> tuple[str, ...]:
    """What of the note could not be as it was, a sentence each."""
    sentences: list[str] = []
    if restored.moved_from:
        sentences.append(_moved(restored.moved_from, restored.note.point))
    if restored.gone:
        sentences.append(_gone(len(restored.gone)))
    if restored.lost:
        sentences.append(_lost(restored.lost))
    if restored.approximate:
        sentences.append(_approximate(restored.approximate))
    return tuple(sentences)


def _moved(before: str, now: str) -> Told:
    if now:
        return told("Point {before} is gone: the note is on point {now} now.", before=before, now=now)
    return told("Point {before} is gone: the note is on the project now.", before=before)


def _gone(count: int) -> Told:
    if count == 1:
        return told("A source that it quoted is gone: what it quoted there is told in the history.")
    return told(
        "{count} sources that it quoted are gone: what it quoted there is told in the history.", count=count
    )


def _lost(count: int) -> Told:
    if count == 1:
        return told("A quotation could not be found again and is kept as lost.")
    return told("{count} quotations could not be found again and are kept as lost.", count=count)


def _approximate(count: int) -> Told:
    if count == 1:
        return told("A quotation reads differently now and is marked as approximate.")
    return told("{count} quotations read differently now and are marked as approximate.", count=count)


def _standing(text: str, anchor: Anchor) -> Anchor:
    """The quotation where its words are now; lost if that is not sure."""
    found = find_again(text, anchor)
    return replace(anchor, start=0, end=0) if found is None else found


def _point(workspace: Workspace, point: str, anchors: Sequence[Anchor]) -> str:
    """The point itself if it is there; else that of the words, or the nearest above it; empty for the project."""
    there = {one.id for one in workspace.points()}
    if point in there or not point:
        return point
    passages = workspace.passages()
    for anchor in anchors:
        if not anchor.is_lost and (found := point_at(passages, anchor.source, anchor.span)):
            return found
    while point and point not in there:
        point = point.rpartition(".")[0]
    return point
