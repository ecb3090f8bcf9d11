"""A project file from anybody is looked at before it is used: what it defines does not run, what it holds can be
handled, and what lies beside it is its own.
"""

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Damaged, Problem
from app.store import limits
from app.store.files import beside
from app.store.salvage import salvage
from app.store.workspace import Workspace
from app.text.lineup import Corrections, Pin
from app.text.model import Alignment, Note


@pytest.fixture
def project(path: Path, workspace: Workspace, alignment: Alignment, note: Note) -> Path:
    """A closed project with something of everything."""
    workspace.set_alignment(alignment)
    workspace.put_note(note)
    workspace.set_corrections(Corrections((Pin(note.anchors[0], "point", ("1",)),)))
    workspace.set_families([("colour", "color")])
    workspace.close()
    return path


def spoil(path: Path, *statements: str) -> None:
    """Do what a stranger may have done to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            file.execute(statement)


def rewrite(path: Path, table: str, before: str, after: str) -> None:
    """Change the file's own description of a table."""
    spoil(
        path,
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, '{before}', '{after}') WHERE name = '{table}'",
        "PRAGMA schema_version = 7777",
    )


DEFINITIONS = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM texts; END",
    "view": "CREATE VIEW v AS SELECT * FROM notes",
    "table": "CREATE TABLE secrets (x)",
    "index": "CREATE INDEX bodies ON notes(upper(body))",
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", DEFINITIONS)
def test_what_we_did_not_make_is_refused(project: Path, kind: str, read_only: bool) -> None:
    spoil(project, DEFINITIONS[kind])
    before = project.read_bytes()
    with pytest.raises(Problem, match=f"holds an? {kind} .* that Variorum did not make") as caught:
        Workspace.open(project, read_only=read_only)
    assert str(project) in str(caught.value)
    assert not isinstance(caught.value, Damaged)
    assert project.read_bytes() == before
    assert list(project.parent.iterdir()) == [project]


def test_a_virtual_table_is_refused_before_it_is_connected(project: Path) -> None:
    spoil(project, "CREATE VIRTUAL TABLE words USING fts5(body)")
    with pytest.raises(Problem, match="holds a table “words” that"):
        Workspace.open(project)


def test_a_view_in_the_place_of_a_table_is_refused(project: Path) -> None:
    spoil(project, "ALTER TABLE settings RENAME TO s", "CREATE VIEW settings AS SELECT * FROM s")
    with pytest.raises(Problem, match="holds a view “settings” that"):
        Workspace.open(project)


@pytest.mark.parametrize(
    ("table", "before", "after"),
    [
        ("notes", "body TEXT NOT NULL", "body TEXT NOT NULL CHECK (length(body) < 9)"),
        ("notes", "tags TEXT NOT NULL", "tags TEXT AS (upper(body))"),
        ("notes", "body TEXT NOT NULL", "body TEXT NOT NULL DEFAULT (randomblob(9))"),
        ("anchors", "REFERENCES notes(id)", "REFERENCES notes(id) ON DELETE CASCADE"),
        ("settings", "value TEXT", "value TEXT COLLATE NOCASE"),
        ("notes_by_point", "(point)", "(point) WHERE point > 0"),
        ("_sqlite_migrations", "applied_at", "renamed_at"),
        ("_sqlite_migrations", '"applied_at" TEXT', '"applied_at" TEXT CHECK (randomblob(9) > 0)'),
    ],
)
def test_a_table_of_ours_that_was_changed_is_damage(
    project: Path, table: str, before: str, after: str
) -> None:
    rewrite(project, table, before, after.replace("'", "''"))
    with pytest.raises(Problem, match=r"is damaged|did not make"):
        Workspace.open(project)


def test_an_older_file_is_held_against_the_older_tables(older: Path) -> None:
    spoil(older, "CREATE TABLE verdicts (x)")
    with pytest.raises(Problem, match="holds a table “verdicts” that Variorum did not make"):
        Workspace.open(older)


def test_what_is_ours_can_be_got_out_of_a_foreign_file(project: Path, tmp_path: Path) -> None:
    spoil(project, DEFINITIONS["trigger"], DEFINITIONS["view"], DEFINITIONS["table"])
    out = tmp_path / "out.variorum"
    assert salvage(project, out).lost == ()
    with Workspace.open(out) as workspace:
        assert [note.body for note in workspace.notes()] == ["body"]
        assert workspace.check() == ()


def test_more_than_can_be_handled_is_refused(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(limits._MOST, "points", 1)
    with pytest.raises(Problem, match="holds 2 points, more than the 1 that can be worked with"):
        Workspace.open(project)


@pytest.mark.parametrize("table", ["segments", "passages", "anchors"])
@pytest.mark.parametrize("span", ['"start" = -1', '"end" = 1 << 40'])
def test_spans_out_of_all_bounds_are_damage(project: Path, table: str, span: str) -> None:
    spoil(project, f'UPDATE {table} SET {span} WHERE "start" = 3')
    with pytest.raises(Damaged):
        Workspace.open(project)


VALUES = (
    "?",
    "[" * 100_000,
    "[" * 100_000 + "]" * 100_000,
    "{}",
    "null",
    "7",
    '"text"',
    "[1e999]",
    f"[{'9' * 5000}]",
    "[null]",
    '["\\ud800"]',
)


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
@pytest.mark.parametrize(
    ("column", "use"),
    [
        ("notes.tags", Workspace.notes),
        ("segments.path", Workspace.lineup),
        ("pins.points", Workspace.corrections),
        ("families.spellings", Workspace.families),
        ("changes.before", Workspace.undo),
        ("changes.after", Workspace.undo),
    ],
)
def test_a_value_that_makes_no_sense_is_at_most_a_problem(
    project: Path, column: str, use: Callable[[Workspace], object], value: str
) -> None:
    table, _, name = column.partition(".")
    with closing(sqlite3.connect(project, isolation_level=None)) as file:
        file.execute(f'UPDATE {table} SET "{name}" = ?', (value,))
    with Workspace.open(project) as workspace:
        with suppress(Problem):
            use(workspace)
        assert all(isinstance(sentence, str) for sentence in workspace.check())


def test_a_value_that_is_too_large_is_a_problem(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(project, "UPDATE texts SET text = text || printf('%.*c', 100000, 'x')")
    with Workspace.open(project) as workspace:
        workspace._connection._sqlite.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 50_000)
        with pytest.raises(Problem, match="a single piece of more than"):
            workspace.sources()


def test_a_connection_allows_what_we_need_and_no_more(project: Path) -> None:
    with Workspace.open(project) as workspace:
        connection = workspace._connection
        assert connection.value("PRAGMA trusted_schema") == 0
        assert connection.value("PRAGMA mmap_size") in (0, None)
        with pytest.raises(sqlite3.Error):
            connection.rows("ATTACH DATABASE 'other' AS other")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.integers(0, 1 << 20), st.binary(min_size=1, max_size=9)), min_size=1, max_size=30
    ),
    header=st.lists(st.tuples(st.integers(16, 120), st.binary(min_size=1, max_size=2)), max_size=2),
    read_only=st.booleans(),
)
def test_no_bytes_are_more_than_a_problem(
    project: Path, changes: list[tuple[int, bytes]], header: list[tuple[int, bytes]], read_only: bool
) -> None:
    path = project.with_name("foreign.variorum")
    data = bytearray(project.read_bytes())
    for start, bytes_ in [(start % len(data), bytes_) for start, bytes_ in changes] + header:
        data[start : start + len(bytes_)] = bytes_
    path.write_bytes(data)
    with suppress(Problem), Workspace.open(path, read_only=read_only) as workspace:
        for use in (
            Workspace.sources,
            Workspace.lineup,
            Workspace.notes,
            Workspace.verdicts,
            Workspace.families,
            Workspace.quick_check,
            Workspace.check,
            Workspace.undo,
        ):
            with suppress(Problem):
                use(workspace)
    assert sorted(project.parent.iterdir()) == sorted([project, path])


# what is no file of ours at all


def make_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("plan.variorum", "x")


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
@pytest.mark.parametrize(
    ("make", "says"),
    [
        (make_zip, "is not a Variorum project"),
        (os.mkfifo, "is not a file"),
        (lambda path: path.symlink_to("/dev/zero"), "is not a file"),
        (lambda path: path.symlink_to("nowhere"), "does not exist"),
        (lambda path: path.symlink_to(path.name), "does not exist"),
        (lambda path: path.symlink_to(path.parent), "is a folder"),
    ],
)
def test_what_is_no_project_is_not_even_opened(
    tmp_path: Path, make: Callable[[Path], object], says: str
) -> None:
    path = tmp_path / "folder" / "plan.variorum"
    path.parent.mkdir()
    make(path)
    with pytest.raises(Problem, match=says):
        Workspace.open(path, alone=True)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_a_link_to_a_project_is_the_project(project: Path) -> None:
    link = project.with_name("link.variorum")
    link.symlink_to(project)
    with Workspace.open(link) as workspace:
        workspace.put_note(Note("", "", "x"))
    with Workspace.open(project) as workspace:
        assert len(workspace.notes()) == 2
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
@pytest.mark.parametrize("ending", ["-wal", "-journal", "-shm"])
@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/etc/passwd")])
def test_what_lies_beside_a_project_is_a_file_of_its_own(
    project: Path, ending: str, make: Callable[[Path], object]
) -> None:
    make(beside(project, ending))
    with pytest.raises(Problem, match=r"cannot be opened safely, as .* was not made by Variorum"):
        Workspace.open(project)


def test_a_journal_that_names_another_file_takes_nothing_away(project: Path) -> None:
    """SQLite takes the file away that the end of a journal names, once the journal was played back."""
    victim = project.with_name("victim")
    victim.write_text("kept")
    with closing(sqlite3.connect(project, isolation_level=None)) as file:
        file.execute("PRAGMA cache_size = 1")
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE texts SET text = text || '.'")
        file.execute("PRAGMA cache_spill = 1")
        file.execute("INSERT INTO originals VALUES ('x', zeroblob(1000000))")
        journal = beside(project, "-journal").read_bytes()
    name = os.fsencode(victim)
    end = name + len(name).to_bytes(4) + sum(name).to_bytes(4) + b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    beside(project, "-journal").write_bytes(journal + bytes(4) + end)
    with pytest.raises(Problem, match="cannot be opened safely"):
        Workspace.open(project)
    assert victim.read_text() == "kept"


def test_a_log_of_another_project_is_not_taken_in(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.variorum"
    with Workspace.create(other) as workspace:
        for number in range(100):
            workspace.put_note(Note("", "", f"{number}" * 1000))
        shutil.copyfile(beside(other, "-wal"), beside(project, "-wal"))
    with suppress(Damaged), Workspace.open(project) as workspace:
        assert workspace.check() == ()
        assert len(workspace.notes()) in (1, 100)


def test_a_hostile_setting_is_only_a_text(project: Path) -> None:
    for value in VALUES:
        with closing(sqlite3.connect(project, isolation_level=None)) as file:
            file.execute("INSERT OR REPLACE INTO settings VALUES ('chosen', ?)", (value,))
        with Workspace.open(project) as workspace:
            assert workspace.setting("chosen") == value


def test_a_history_from_anybody_cannot_write_outside_its_tables(project: Path) -> None:
    image = json.dumps({"name": "x", "sql": "CREATE TABLE t(x)"})
    for table in ("sqlite_schema", "edits", "notes; DROP TABLE notes", ""):
        with closing(sqlite3.connect(project, isolation_level=None)) as file:
            file.execute('UPDATE changes SET "table" = ?, "before" = ?, "after" = ?', (table, image, image))
        with Workspace.open(project) as workspace:
            with pytest.raises(Damaged):
                workspace.undo()
            assert len(workspace.notes()) == 1
