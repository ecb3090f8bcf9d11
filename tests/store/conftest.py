"""Fixtures of the store: a project file, a clock that a test sets, and makers of the values that go in."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from app.store.migrations import first_tables
from app.store.schema import MIGRATION_SET, STEPS
from app.store.workspace import Workspace
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment, Source

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
NOBODY = 65534


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = datetime(2030, 1, 2, 3, 4, 5, 678_901, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project is. The name has what file names may have and addresses may not."""
    return tmp_path / "Plan № 1 #100% ä?.variorum"


@pytest.fixture
def workspace(path: Path, clock: Clock) -> Iterator[Workspace]:
    """An empty project."""
    with Workspace.create(path, clock=clock) as made:
        made.author = "A. N."
        yield made


@pytest.fixture
def workspace_at() -> Iterator[Callable[[Path], Workspace]]:
    """Opens a project that the test need not close."""
    with ExitStack() as opened:
        yield lambda path: opened.enter_context(Workspace.open(path))


@pytest.fixture
def document() -> Callable[..., Document]:
    """Makes a document of a name and a text."""

    def make(name: str = "first", text: str = "1. One may.\n2. Two must.") -> Document:
        return Document(name, text, text.encode("utf-8", "replace"), "text/plain", "utf-8")

    return make


@pytest.fixture
def source(workspace: Workspace, document: Callable[..., Document]) -> Source:
    """A source that is in the project, with two points and their segments."""
    segments = (
        Segment(3, 11, "point", ("1",), "1.", "number"),
        Segment(15, 24, "point", ("2",), "2.", "number"),
    )
    return workspace.add_source(document(), segments)


@pytest.fixture
def alignment(source: Source) -> Alignment:
    """Two points that the source words. It is not in the project yet."""
    passages = (Passage("1", source.id, 3, 11, "point"), Passage("2", source.id, 15, 24, "point", 0.5))
    return Alignment((Point("1", "One may"), Point("2", "Two must")), passages)


@pytest.fixture
def note(source: Source) -> Note:
    """A note on the first words of the source. It is not in the project yet."""
    return Note("", "", "body", (Anchor(source.id, 3, 6, "One", "1. ", " may.\n2. Two must."),))


@pytest.fixture
def older(path: Path) -> Path:
    """A project that the first released version made: a source with a segment, imported by one edit."""
    columns = (
        "id, position, name, text_sha256, media_type, encoding, sha256, "
        "title, outlet, author, date, language, url"
    )
    text, data = "1. One may.", b"1. One may."
    digest = sha256(data).hexdigest()
    source = ("abc", 1, "first", digest, "text/plain", "utf-8", digest, *6 * ("",))
    segment = ("abc", 0, 3, 11, "point", '["1"]', "1.", "number")
    with closing(sqlite3.connect(path)) as file:
        database = Database(file)
        first = Migrations(MIGRATION_SET)
        first(name=STEPS[0])(first_tables)
        first.apply(database)
        file.execute("INSERT INTO originals VALUES (?, ?)", (digest, data))
        file.execute("INSERT INTO texts (sha256, text) VALUES (?, ?)", (digest, text))
        file.execute(f"INSERT INTO sources ({columns}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", source)
        file.execute("INSERT INTO segments VALUES (?,?,?,?,?,?,?,?)", segment)
        file.execute("INSERT INTO edits (name, at, author, state) VALUES ('Import first', '', '', 'done')")
        names = ("source", "position", "start", "end", "role", "path", "marker", "rule")
        for table, key, row in (
            ("sources", "abc", dict(zip(columns.split(", "), source, strict=True))),
            ("segments", '["abc",0]', dict(zip(names, segment, strict=True))),
        ):
            change = (1, table, key, None, json.dumps(row))
            file.execute("INSERT INTO changes VALUES (NULL, ?, ?, ?, ?, ?)", change)
        file.commit()
    return path


@pytest.fixture
def start() -> Callable[..., subprocess.Popen[str]]:
    """Starts one of the programs beside the tests in a process of its own."""

    def run(program: str, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, PROGRAMS / program, *map(str, arguments)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    return run


@pytest.fixture
def guarded_folder() -> Iterator[Path]:
    """A folder whose permissions count, even if the administrator runs the tests."""
    if os.name == "nt":
        pytest.skip("Windows keeps nobody from writing into a folder that is marked read-only")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        if is_administrator := os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            os.chown(folder, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield folder
        finally:
            if is_administrator:
                os.setresuid(0, 0, 0)
            folder.chmod(0o777)
