"""Writes notes until no more fit under a limit on the size of files; prints each id once it is acknowledged,
and the problem on standard error.
"""

import resource
import sys
from pathlib import Path

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Note

path, limit = Path(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
with Workspace.open(path) as workspace:
    try:
        while True:
            print(workspace.put_note(Note("", "", "x" * 2000)).id, flush=True)
    except Problem as problem:
        print(problem, file=sys.stderr)
