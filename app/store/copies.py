"""Whole copies of project files, made with SQLite's online backup."""

from contextlib import closing
from pathlib import Path

from app.store.connection import Connection
from app.store.headers import way_in
from app.store.placing import place, require_free, scratch
from app.store.trouble import told
from app.text.cancel import Stop


def save_copy(connection: Connection, path: Path, should_cancel: Stop = None) -> None:
    """Save all that is open as a new file at `path`, sound and one file by itself. Raises `Problem`, `Cancelled`;
    then nothing is left of it.
    """
    with told(path):
        require_free(path)
        with scratch(path.parent) as fresh:
            connection.copy_into(fresh, path, should_cancel)
            place(fresh, path)


def copy_of(project: Path, path: Path, should_cancel: Stop = None) -> None:
    """The same for a project that need not be open here, of whatever version."""
    with closing(Connection(project, way_in(project, read_only=True), read_only=True)) as connection:
        save_copy(connection, path, should_cancel)
