"""Writes notes into a project without end and prints each, as JSON, once it is acknowledged."""

import json
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from app.store.workspace import Workspace
from app.text.model import Note

with Workspace.open(Path(sys.argv[1])) as workspace:
    for number in count():
        note = workspace.put_note(Note("", "", f"0 {number} " + "x" * (number * 37 % 5000)))
        for typed in range(1, number % 4):
            note = workspace.put_note(replace(note, body=f"{typed} {note.body.partition(' ')[2]}"))
        print(json.dumps([note.id, note.body]), flush=True)
