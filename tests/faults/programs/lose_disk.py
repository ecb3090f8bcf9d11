"""Writes notes, loses the descriptors of one of its files, and goes on until that is noticed; prints the id of each
note once it is acknowledged, and the problem on standard error.
"""

import os
import sys
from pathlib import Path

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Note

path, lost = Path(sys.argv[1]), Path(sys.argv[2])
workspace = Workspace.open(path)
try:
    for number in range(2000):
        print(workspace.put_note(Note("", "", "x" * 5000)).id, flush=True)
        if number == 20:
            for descriptor in Path("/proc/self/fd").iterdir():
                if descriptor.exists() and descriptor.readlink() == lost:
                    os.close(int(descriptor.name))
    workspace.notes()
except Problem as problem:
    print(problem, file=sys.stderr, flush=True)
workspace.close()
