"""Opens a project, writes some notes and closes it, again and again, as other processes do the same."""

import sys
from pathlib import Path

from app.store.workspace import Workspace
from app.text.model import Note

path, name, turns = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for turn in range(turns):
    with Workspace.open(path) as workspace:
        for number in range(3):
            workspace.put_note(Note("", "", f"{name} {turn} {number}"))
