"""New notes that cannot be written just now: they are kept in the window as changed ones are."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from app.store.workspace import Workspace
from app.text.model import Note


def is_kept(workspace: Workspace, refusal: str) -> bool:
    """Whether a new note that was refused with this sentence is kept: not where it is the note that is wrong, which no
    sentence about the file tells, nor where the project was opened for reading and nothing can be begun."""
    return not workspace.read_only and str(workspace.path) in refusal


def unwritten(note: Note, author: str) -> Note:
    """The note as the store would have made it: under an id by which it is written later."""
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return replace(
        note,
        id=note.id or str(uuid4()),
        author=note.author or author,
        created=note.created or moment,
        modified=moment,
    )
