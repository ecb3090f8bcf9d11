"""Opens a project as a window does, writes and closes it, again and again, as others do the same; a window that finds
another one there writes all the same. Prints the ids of its notes.
"""

import sys
from contextlib import suppress
from pathlib import Path

from app.errors import InUse
from app.store.workspace import Workspace
from app.text.model import Note

path, name = Path(sys.argv[1]), sys.argv[2]
claimed = 0
for turn in range(40):
    alone = turn % 2 == 0
    with suppress(InUse), Workspace.open(path, alone=alone) as workspace:
        assert not workspace.ended_uncleanly
        print(*(workspace.put_note(Note("", "", f"{name} {turn} {n}")).id for n in range(3)), flush=True)
