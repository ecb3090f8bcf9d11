"""Writing to a project file from a thread that may not use the window's workspace: through one of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.store.workspace import Workspace

T = TypeVar("T")


def write(path: Path, author: str, commit: Callable[[Workspace], T]) -> T:
    """Let `commit` write to the project at `path` in the name of `author`. Raises `Problem`."""
    with Workspace.open(path) as workspace:
        workspace.author = author
        return commit(workspace)


def make(path: Path, author: str, commit: Callable[[Workspace], T]) -> T:
    """Make a project and let `commit` fill it in the name of `author`, empty: of the account.

    Raises `Problem`; then there is no project.
    """
    with Workspace.create(path) as workspace:
        workspace.author = author
        try:
            return commit(workspace)
        except BaseException:
            workspace.close()
            path.unlink(missing_ok=True)
            raise
