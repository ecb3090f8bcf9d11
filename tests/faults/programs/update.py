"""Opens an older project, which brings it up to date; tells when it begins and when it is done."""

import sys
from pathlib import Path

import app.store.migrations  # noqa: F401 - takes its time, in which nothing happens yet
from app.store.workspace import Workspace

print("ready", flush=True)
with Workspace.open(Path(sys.argv[1])):
    print("done", flush=True)
