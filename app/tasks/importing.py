"""Import: files in, each split into points, the points of all sources lined up.

`prepare` does the long work on plain values and may run in any thread; `commit` writes its result as one edit.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.errors import Problem
from app.sources import read
from app.store.workspace import Workspace
from app.text.align import align, choose_reference
from app.text.cancel import Cancelled
from app.text.model import Alignment, Document, Segment, SegmentedSource
from app.text.segment import segment

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many steps are done and how many there are."""

ShouldCancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Prepared:
    """New documents with their segments, and the alignment of all sources, old and new.

    In the alignment and as `reference`, a new document is named by `new_id` of its place.
    """

    documents: tuple[tuple[Document, tuple[Segment, ...]], ...]
    alignment: Alignment
    reference: str
    problems: tuple[Problem, ...] = ()


def new_id(place: int) -> str:
    """What a document is called in a `Prepared` until the store has named it."""
    return f"new {place}"


def read_all(
    files: Iterable[Path], progress: Progress, should_cancel: ShouldCancel
) -> list[Document | Problem]:
    """Each file's document, or the problem with it, in the order given."""
    found: list[Document | Problem] = []
    paths = list(files)
    for n, path in enumerate(paths):
        _stop_if(should_cancel)
        progress(path.name, n, len(paths))
        try:
            found.append(read(path))
        except Problem as problem:
            found.append(problem)
    return found


def prepare(
    files: Iterable[Path],
    existing: Sequence[SegmentedSource] = (),
    reference: str = "",
    progress: Progress = lambda _what, _done, _all: None,
    should_cancel: ShouldCancel = lambda: False,
) -> Prepared:
    """Read, segment and align `files` together with the sources that are there already.

    `reference` is the id of an existing source, or a new file's name or stem; empty leaves the choice to the
    program. Files that cannot be read are told in `problems` and left out. Raises `Cancelled`, or `Problem` for
    a reference that is not among the sources.
    """
    outcome = read_all(files, progress, should_cancel)
    documents = []
    for document in (d for d in outcome if isinstance(d, Document)):
        _stop_if(should_cancel)
        documents.append((document, segment(document.text, media_type=document.media_type)))
    fresh = [SegmentedSource(new_id(n), d.text, s) for n, (d, s) in enumerate(documents)]
    everything = (*existing, *fresh)
    chosen = _reference(everything, [d for d, _ in documents], reference)
    progress("", len(outcome), len(outcome))
    alignment = align(everything, chosen, should_cancel) if chosen else Alignment((), ())
    return Prepared(tuple(documents), alignment, chosen, tuple(p for p in outcome if isinstance(p, Problem)))


def commit(workspace: Workspace, prepared: Prepared) -> tuple[str, ...]:
    """Write what was prepared as one undoable edit; the ids of the new sources."""
    if not prepared.documents:
        return ()
    count = len(prepared.documents)
    with workspace.edit("Import 1 source" if count == 1 else f"Import {count} sources"):
        sources = [workspace.add_source(document, segments) for document, segments in prepared.documents]
        names = {new_id(n): source.id for n, source in enumerate(sources)}
        workspace.set_reference(names.get(prepared.reference, prepared.reference))
        workspace.set_alignment(_renamed(prepared.alignment, names))
    return tuple(source.id for source in sources)


def create(path: Path, files: Sequence[Path], reference: str = "") -> tuple[str, ...]:
    """Make a new project from files; the ids of its sources. Any file that cannot be read is a `Problem`, and
    then no project is made."""
    if path.exists():
        raise Problem(f"{path} exists already: choose another name, or add files to it with 'variorum add'.")
    prepared = _without_problems(prepare(files, reference=reference))
    with Workspace.create(path) as workspace:
        try:
            return commit(workspace, prepared)
        except BaseException:
            workspace.close()
            path.unlink(missing_ok=True)
            raise


def add(workspace: Workspace, files: Sequence[Path]) -> tuple[str, ...]:
    """Add files to a project; the ids of the new sources. All or nothing."""
    return commit(workspace, _without_problems(prepare(files, segmented(workspace), workspace.reference())))


def segmented(workspace: Workspace) -> tuple[SegmentedSource, ...]:
    """The project's sources as alignment takes them."""
    return tuple(SegmentedSource(s.id, s.text, workspace.segments(s.id)) for s in workspace.sources())


def _reference(everything: Sequence[SegmentedSource], documents: Sequence[Document], wanted: str) -> str:
    if not everything:
        return ""
    if not wanted:
        return choose_reference(everything)
    if any(source.id == wanted for source in everything):
        return wanted
    for name in (wanted, Path(wanted).stem):
        for n, document in enumerate(documents):
            if document.name == name:
                return new_id(n)
    names = ", ".join(document.name for document in documents)
    raise Problem(f"There is no source named {wanted}: choose one of {names}.")


def _without_problems(prepared: Prepared) -> Prepared:
    if prepared.problems:
        raise prepared.problems[0]
    return prepared


def _renamed(alignment: Alignment, names: dict[str, str]) -> Alignment:
    passages = tuple(replace(p, source=names.get(p.source, p.source)) for p in alignment.passages)
    return Alignment(alignment.points, passages)


def _stop_if(should_cancel: ShouldCancel) -> None:
    if should_cancel():
        raise Cancelled
