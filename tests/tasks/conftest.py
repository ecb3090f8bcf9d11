"""Fixtures of the tasks: house rules in two wordings, as files and as a project."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.store.workspace import Workspace
from app.tasks.importing import create
from app.tasks.looking import anchor
from app.text.model import Note, Source

FIRST = """House rules

1. Guests shall leave the keys at the desk.
2. Breakfast is served from 7 to 10.
3. Pets:
a. Dogs may stay in the rooms.
b. Cats may not enter the kitchen.
"""
SECOND = """The rules of the house

1. Breakfast will be served from 7 to 11.
2. Guests must leave all keys at the desk.
3. Pets:
a. Dogs can stay in the rooms.
b. Cats may enter the kitchen.
4. Smoking is forbidden on the roof.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The two files."""
    paths = [tmp_path / "first.txt", tmp_path / "second.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def project(tmp_path: Path, files: list[Path]) -> Iterator[Workspace]:
    """A project of the two, the first being the reference."""
    path = tmp_path / "rules.variorum"
    create(path, files, "first")
    with Workspace.open(path) as workspace:
        yield workspace


@pytest.fixture(scope="session")
def project_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same project as the bytes of its file."""
    folder = tmp_path_factory.mktemp("template")
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (folder / name).write_text(text, encoding="utf-8")
    create(folder / "rules.variorum", [folder / "first.txt", folder / "second.txt"], "first")
    return (folder / "rules.variorum").read_bytes()


@pytest.fixture
def first(project: Workspace) -> Source:
    return project.sources()[0]


@pytest.fixture
def second(project: Workspace) -> Source:
    return project.sources()[1]


@pytest.fixture
def note_on(project: Workspace) -> Callable[..., Note]:
    """Writes a note on words that a source has once."""

    def write(source: Source, words: str, point: str = "") -> Note:
        start = source.text.index(words)
        return project.put_note(Note("", point, f"on {words}", (anchor(source, start, start + len(words)),)))

    return write
