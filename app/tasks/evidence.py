"""The files that were imported, just as they were: evidence that can be shown again."""

from hashlib import sha256
from pathlib import Path

from app.errors import Problem
from app.export.atomic import write_file
from app.store.workspace import Workspace
from app.tasks.looking import find_source
from app.told import told


def save_original(workspace: Workspace, source_id: str, path: Path) -> None:
    """Write the exact bytes that were imported to `path`; a file that was there stays as it was if that fails.

    Raises `Problem`, also if the bytes in the project are not those that were imported, by their SHA-256.
    """
    source = find_source(workspace.sources(), source_id)
    data = workspace.original(source.id)
    if sha256(data).hexdigest() != source.sha256:
        raise Problem(
            told(
                "The original file of {name} in {path} is not what was imported, so it is not written: "
                "go back to a copy of the project.",
                name=source.name,
                path=workspace.path,
            )
        )
    write_file(path, data)
