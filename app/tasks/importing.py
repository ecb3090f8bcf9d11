"""Import: what was found in files becomes sources of the project, lined up with those that are there.

`prepare` does the long work on plain values and may run in any thread; `commit` writes its result as one edit.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import Problem
from app.store.sources import new_id
from app.store.workspace import Workspace
from app.tasks.examining import Found, Progress, examine, examine_bytes, examine_document, silent
from app.tasks.following import followed
from app.tasks.keeping import Report, count
from app.tasks.naming import named_apart
from app.tasks.replacing import Replacement, commit_replacement, prepare_replacement
from app.text.align import choose_reference
from app.text.cancel import Stop, check
from app.text.lineup import Lineup
from app.text.model import Document, Segment, SegmentedSource
from app.text.recasting import Recast, with_sources
from app.told import told

__all__ = [
    "Found",
    "Prepared",
    "Progress",
    "Replacement",
    "Report",
    "add",
    "commit",
    "commit_replacement",
    "create",
    "examine",
    "examine_bytes",
    "examine_document",
    "prepare",
    "prepare_replacement",
    "readable",
]


@dataclass(frozen=True, slots=True)
class Prepared:
    """New documents with the segments found in them, and everything lined up anew, `recast`, out of `before`.

    `ids` are what the documents are called there.
    """

    documents: tuple[tuple[Document, tuple[Segment, ...]], ...]
    ids: tuple[str, ...]
    before: Lineup
    recast: Recast

    @property
    def report(self) -> Report:
        """Which decisions of the analyst cannot be kept, as it can happen with another reference."""
        return Report(kept=count(self.recast.lineup.corrections), lost=self.recast.lost)


def prepare(
    found: Sequence[Found],
    lineup: Lineup,
    reference: str = "",
    progress: Progress = silent,
    should_cancel: Stop = None,
    known_as: Sequence[str] = (),
) -> Prepared:
    """Line up what was found with what is lined up already.

    `reference` is the id of a source of the lineup, or the name of a document (or of its file); empty keeps the
    reference, or lets the program choose one where there is none. `known_as` are the ids of the documents elsewhere,
    which they keep where they are free. Raises `Cancelled`, or `Problem` for a reference
    that is not among the sources.
    """
    check(should_cancel)
    documents = tuple((one.document, one.segments) for one in found)
    progress(documents[0][0].name if len(documents) == 1 else "", len(documents), len(documents))
    ids: list[str] = []
    taken = {source.id for source in lineup.sources}
    for (document, _), known in zip(documents, known_as or [""] * len(documents), strict=True):
        ids.append(new_id(document, {*ids, *taken}, known))
    fresh = [SegmentedSource(i, d.text, s) for i, (d, s) in zip(ids, documents, strict=True)]
    chosen = _reference(lineup, fresh, [document for document, _ in documents], reference)
    recast = with_sources(lineup, fresh, chosen, should_cancel) if fresh else Recast(lineup, {})
    return Prepared(documents, tuple(ids), lineup, recast)


def commit(workspace: Workspace, prepared: Prepared) -> tuple[str, ...]:
    """Write what was prepared as one undoable edit; the ids of the new sources.

    A `Problem` if a document is in the project already, or the project is not what it was prepared for.
    """
    if not prepared.documents:
        return ()
    before, after = prepared.before, prepared.recast.lineup
    fresh = {source.id: source for source in after.sources if source.id in prepared.ids}
    count_ = len(prepared.documents)
    with workspace.edit("Import 1 source" if count_ == 1 else f"Import {count_} sources"):
        moved = followed(workspace, prepared.recast.points, after.alignment)
        for source_id, (document, _) in zip(prepared.ids, prepared.documents, strict=True):
            _take_in(workspace, document, fresh[source_id])
        workspace.change_lineup(replace(before, sources=(*before.sources, *fresh.values())), after)
        workspace.carry_notes(moved)
        workspace.reviews.follow(prepared.recast.points)
    return prepared.ids


def create(
    path: Path, files: Sequence[Path], reference: str = "", encodings: Mapping[Path, str] | None = None
) -> tuple[str, ...]:
    """Make a new project from files; the ids of its sources. Any file that cannot be read is a `Problem`, and
    then no project is made."""
    if os.path.lexists(path):  # unlike `exists`, no error where it cannot tell
        raise Problem(
            told(
                "{path} exists already: choose another name, or add files to it with 'variorum add'.",
                path=path,
            )
        )
    prepared = prepare(named_apart(_told_apart(files, encodings)), Lineup(), reference)
    with Workspace.create(path) as workspace:
        try:
            return commit(workspace, prepared)
        except BaseException:
            workspace.close()
            path.unlink(missing_ok=True)
            raise


def add(
    workspace: Workspace, files: Sequence[Path], encodings: Mapping[Path, str] | None = None
) -> tuple[str, ...]:
    """Add files to a project; the ids of the new sources. All or nothing."""
    found = named_apart(_told_apart(files, encodings), workspace.sources())
    return commit(workspace, prepare(found, workspace.lineup()))


def readable(found: Iterable[Found | Problem]) -> list[Found]:
    """What was found, if that is everything; else the first problem is raised."""
    files = []
    for one in found:
        if isinstance(one, Problem):
            raise one
        files.append(one)
    return files


def _take_in(workspace: Workspace, document: Document, source: SegmentedSource) -> None:
    added = workspace.add_source(document, source.segments, source.id)
    if added.id != source.id:
        raise Problem(
            told(
                "{path} was changed by another program meanwhile: import {name} again.",
                path=workspace.path,
                name=document.name,
            )
        )


def _reference(
    lineup: Lineup, fresh: Sequence[SegmentedSource], documents: Sequence[Document], wanted: str
) -> str:
    everything = (*lineup.sources, *fresh)
    if not wanted:
        return lineup.reference or (choose_reference(everything) if everything else "")
    if any(source.id == wanted for source in everything):
        return wanted
    for name in (wanted, Path(wanted).stem):
        for source, document in zip(fresh, documents, strict=True):
            if document.name == name:
                return source.id
    names = ", ".join(document.name for document in documents)
    raise Problem(
        told("There is no source named {wanted}: choose one of {names}.", wanted=wanted, names=names)
    )


def _told_apart(files: Sequence[Path], encodings: Mapping[Path, str] | None) -> list[Found]:
    """What is in the files, each of them another document. Raises `Problem`."""
    found = readable(examine(files, encodings=encodings))
    first: dict[str, Path] = {}
    for path, one in zip(files, found, strict=True):
        if (same := first.get(one.document.sha256)) is not None:
            raise Problem(
                told("{one} and {other} are the same document: leave one of them out.", one=same, other=path)
            )
        first[one.document.sha256] = path
    return found
