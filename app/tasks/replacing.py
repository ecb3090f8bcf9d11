"""A newer version of a source takes its place, and what the analyst has made of the old one is carried over.

`prepare_replacement` does the long work on plain values and may run in any thread; `commit_replacement` writes
its result as one edit.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.carrying import carried_verdicts
from app.tasks.examining import Found, examine
from app.tasks.following import followed
from app.tasks.keeping import Report, count
from app.tasks.looking import names_of
from app.text.anchoring import Carrier, carried
from app.text.cancel import Stop, check
from app.text.lineup import Lineup
from app.text.model import Anchor, Document, Note, SegmentedSource, Source
from app.text.recasting import Recast, replaced
from app.told import told

_TOLD = ("title", "outlet", "author", "date", "language", "url")
"""What a file may tell about itself."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A document that is to take a source's place: everything lined up anew, `recast`, out of `before`, and what
    finds the old words in the new text.
    """

    source: str
    document: Document
    before: Lineup
    recast: Recast
    carrier: Carrier


def prepare_replacement(
    found: Found, lineup: Lineup, source_id: str, should_cancel: Stop = None
) -> Replacement:
    """Line up what was found as the newer version of that source of the lineup. Raises `Cancelled`, or `Problem`
    if there is no such source.
    """
    old = next((source for source in lineup.sources if source.id == source_id), None)
    if old is None:
        raise Problem(
            told(
                "There is no source {source_id} to replace: it may have been removed meanwhile.",
                source_id=source_id,
            )
        )
    check(should_cancel)
    document = found.document
    recast = replaced(lineup, SegmentedSource(source_id, document.text, found.segments), should_cancel)
    check(should_cancel)
    return Replacement(source_id, document, lineup, recast, carried(old.text, document.text, should_cancel))


def commit_replacement(workspace: Workspace, prepared: Replacement) -> Report:
    """Write what was prepared as one undoable edit; what of the analyst's work was kept, and what was not.

    The source keeps its id, its place and its name, what the analyst has written about it, and what else is known
    about it where the newer version is silent.
    The bytes and the text that it had stay in the file, for undo. Raises `Problem`; then nothing was written.
    """
    before, after = prepared.before, prepared.recast.lineup
    old = _source(workspace, prepared.source)
    fresh = next(source for source in after.sources if source.id == old.id)
    document = _described(prepared.document, old, workspace.described(old.id))

    def carry(note: Note) -> Note:
        return replace(note, anchors=_anchors(note, prepared))

    with workspace.edit(f"Replace {old.name}"):
        quoting = workspace.notes_on_source(old.id)
        moved = {note.id: carry(note) for note in quoting}
        for note in followed(workspace, prepared.recast.points, after.alignment, carry):
            moved[note.id] = note
        workspace.replace_source(old.id, document, fresh.segments)
        among = tuple(fresh if source.id == old.id else source for source in before.sources)
        workspace.change_lineup(replace(before, sources=among), after)
        workspace.carry_notes(tuple(moved.values()))
        workspace.reviews.follow(prepared.recast.points)
        decided = carried_verdicts(workspace.verdicts(), old.id, prepared.carrier, fresh.text)
        workspace.carry_verdicts(decided)
    report = _report(prepared, quoting, tuple(moved[note.id] for note in quoting))
    return replace(report, names=names_of(workspace))


def replace_with_file(
    workspace: Workspace, source_id: str, path: Path, encoding: str | None = None
) -> Report:
    """Read the file and put it in the place of the source. Raises `Problem`; then nothing was written."""
    (found,) = examine([path], encodings={path: encoding} if encoding else None)
    if isinstance(found, Problem):
        raise found
    return commit_replacement(workspace, prepare_replacement(found, workspace.lineup(), source_id))


def _source(workspace: Workspace, source_id: str) -> Source:
    for source in workspace.sources():
        if source.id == source_id:
            return source
    raise Problem(
        told(
            "{path} has no source {source_id}: it may have been removed meanwhile.",
            path=workspace.path,
            source_id=source_id,
        )
    )


def _described(document: Document, old: Source, own: Container[str]) -> Document:
    """The document under the source's name, with what is known about the source where it is silent itself, and with
    the fields that are the analyst's `own`.
    """
    kept = {field: getattr(old, field) for field in _TOLD if field in own or not getattr(document, field)}
    return replace(document, name=old.name, **kept)


def _anchors(note: Note, prepared: Replacement) -> tuple[Anchor, ...]:
    return tuple(
        prepared.carrier.noted(anchor) if anchor.source == prepared.source else anchor
        for anchor in note.anchors
    )


def _report(prepared: Replacement, before: Sequence[Note], after: Sequence[Note]) -> Report:
    lost, kept, reworded = [], [], []
    for old, new in zip(before, after, strict=True):
        pairs = [
            pair for pair in zip(old.anchors, new.anchors, strict=True) if pair[0].source == prepared.source
        ]
        if any(now.is_lost for _, now in pairs):
            lost.append(new)
            continue
        kept.append(new)
        if any(was.exact != now.exact for was, now in pairs):
            reworded.append(new)
    return Report(
        kept=count(prepared.recast.lineup.corrections),
        lost=prepared.recast.lost,
        kept_notes=tuple(kept),
        lost_notes=tuple(lost),
        reworded_notes=tuple(reworded),
    )
