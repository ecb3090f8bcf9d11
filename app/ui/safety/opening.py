"""Opening a project for the window: for writing if that can be, else for reading, and why."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.errors import Damaged, Holder, InUse, Problem
from app.store.workspace import Workspace

Barrier = Literal["", "in use", "read-only"]
"""What keeps a project from being written: nothing, another window, or the disk."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A project, and what keeps it from being written. `holder` has it open, where that is what does."""

    workspace: Workspace
    barrier: Barrier = ""
    holder: Holder | None = None


def open_for_window(path: Path, author: str = "", *, must_write: bool = False) -> Opened:
    """Open a project as the only window that writes it, in the name of `author`, or for reading, unless it
    `must_write`. Raises `Problem`; `Damaged` if a backup of it must be gone back to."""
    try:
        return Opened(Workspace.open(path, alone=True, author=author))
    except InUse as taken:
        if must_write:
            raise
        return Opened(Workspace.open(path, read_only=True), "in use", taken.holder)
    except Damaged:
        raise
    except Problem:
        if must_write or not _is_guarded(path):
            raise
        return Opened(Workspace.open(path, read_only=True), "read-only")


def _is_guarded(path: Path) -> bool:
    """Whether the file is there and can only be read."""
    real = path.resolve()
    if not os.access(real, os.R_OK):
        return False
    return not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK))
