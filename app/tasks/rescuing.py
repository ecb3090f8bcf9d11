"""A new project out of what the window still holds, where its file cannot be read any more."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from app.store.workspace import Workspace
from app.text.model import Alignment, Document, Note, Source
from app.text.options import Family
from app.text.segment import segment
from app.text.verdicts import Verdict

_TOLD = tuple(field.name for field in fields(Document) if field.name not in ("text", "data"))


@dataclass(frozen=True, slots=True)
class Held:
    """What a window holds of a project."""

    sources: Sequence[Source]
    reference: str
    alignment: Alignment
    notes: Sequence[Note]
    verdicts: Sequence[Verdict] = ()
    families: Sequence[Family] = ()


def rebuild(path: Path, held: Held, author: str) -> None:
    """Make a project at `path`, which must be free. Raises `Problem`.

    The texts of the sources are in it, as UTF-8, but not the files that they were imported from, and nothing of the
    history. Notes keep who wrote them, and when.
    """
    name = "Rebuild the project"
    Workspace.create(path).close()
    with Workspace.open(path, author=author) as workspace, workspace.edit(name):
        for source in held.sources:
            told = {field: getattr(source, field) for field in _TOLD} | {"encoding": "utf-8"}
            document = Document(text=source.text, data=source.text.encode(), **told)
            segments = segment(source.text, media_type=source.media_type)
            workspace.add_source(document, segments, known_as=source.id)
        if held.reference:
            workspace.set_reference(held.reference)
        workspace.set_alignment(held.alignment)
        workspace.put_notes(held.notes, name)
        workspace.put_verdicts(held.verdicts, name)
        workspace.set_families(held.families)
