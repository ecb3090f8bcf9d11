"""Writes into a project until the disk is full, in the way that is asked for; prints the first word of each note once
it is acknowledged, and the problem on standard error. With a limit, no file may grow beyond so many bytes.
"""

import sys
from itertools import count
from pathlib import Path

from app.errors import CannotSave
from app.places import data_folder
from app.store import backups
from app.store.workspace import Workspace
from app.text.model import Document, Note

path, way, size, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if limit:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


acknowledged: set[str] = set()


def fill(workspace: Workspace) -> None:
    for number in count():
        bodies = [f"{number}-{n} " + "x" * size for n in range(10 if way == "many" else 1)]
        with workspace.edit("Notes"):
            for body in bodies:
                workspace.put_note(Note("", "", body))
        acknowledged.update(bodies)
        print(*(body.partition(" ")[0] for body in bodies), sep="\n", flush=True)
        if way == "sources":
            text = f"{number} " + "word " * size
            workspace.add_source(Document(f"{number}", text, text.encode(), "text/plain", "utf-8"), [])
        if way == "backups":
            backups.RESERVE = 0
            backups.back_up(path, data_folder(), f"number {number}")


try:
    with Workspace.open(path, alone=way == "window") as workspace:
        try:
            fill(workspace)
        finally:
            there = {note.body for note in workspace.notes()}
            assert there >= acknowledged, "what was saved can be read all the time"
except CannotSave as problem:
    print(problem, file=sys.stderr)
