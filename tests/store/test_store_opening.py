"""A project opens safely, or a sentence says why not and the file is as it was."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.salvage import salvage
from app.store.workspace import Workspace
from app.text.model import Note


@pytest.fixture
def project(path: Path) -> Path:
    """A closed project with two hundred notes."""
    with Workspace.create(path) as workspace, workspace.edit("Fill"):
        for number in range(200):
            workspace.put_note(Note("", "", f"{number} " + "x" * 500))
    return path


def spoil(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def make_empty(path: Path) -> None:
    path.write_bytes(b"")


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_text(path: Path) -> None:
    path.write_text("1. First point\n" * 100, encoding="utf-8")


def make_foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (id)")
    connection.close()


def make_truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def make_stub(path: Path) -> None:
    os.truncate(path, 50)


def make_broken_page(path: Path) -> None:
    spoil(path, 4096 * 20, b"\xa5" * 4096)


def make_broken_header(path: Path) -> None:
    spoil(path, 16, b"\xff\xff")


def make_broken_schema(path: Path) -> None:
    spoil(path, 100, b"\xa5" * 1000)


def make_unreadable_schema(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE notes", b"CREATE TABLE n\xfftes", 1))


def make_unknown_format(path: Path) -> None:
    spoil(path, 44, b"\0\0\0\x09")


def make_incomplete(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE notes RENAME COLUMN body TO text")
    connection.close()


def make_without_tables(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE _sqlite_migrations")
    connection.close()


def make_without_steps(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM _sqlite_migrations")
    connection.close()


def make_newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO _sqlite_migrations VALUES (99, 'variorum', '9999 dreams', '')")
    connection.close()


@pytest.mark.parametrize(
    ("ruin", "says"),
    [
        (Path.unlink, "does not exist"),
        (make_empty, "is empty"),
        (make_folder, "is a folder"),
        (make_text, "is not a Variorum project"),
        (make_foreign, "database of another program"),
        (make_truncated, "is damaged"),
        (make_stub, "is damaged"),
        (make_broken_page, "is damaged"),
        (make_broken_header, "is damaged"),
        (make_broken_schema, "is damaged"),
        (make_unreadable_schema, "is damaged"),
        (make_unknown_format, "is damaged"),
        (make_incomplete, "is damaged"),
        (make_without_tables, "is damaged"),
        (make_without_steps, "is damaged"),
        (make_newer, "newer Variorum .*9999 dreams"),
    ],
)
def test_a_bad_file_is_named_and_left_as_it_was(
    project: Path, ruin: Callable[[Path], None], says: str
) -> None:
    ruin(project)
    before = {p: p.read_bytes() for p in project.parent.iterdir() if p.is_file()}
    with pytest.raises(Problem, match=says) as caught:
        Workspace.open(project)
    assert str(project) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert {p: p.read_bytes() for p in project.parent.iterdir() if p.is_file()} == before


def test_something_that_is_no_file_is_refused() -> None:
    with pytest.raises(Problem, match="is not a file"):
        Workspace.open(Path(os.devnull))


def test_a_damaged_file_opens_for_reading_as_far_as_it_can(project: Path) -> None:
    make_broken_page(project)
    before = project.read_bytes()
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.undo_name == "Fill"
        assert any("damaged" in sentence for sentence in workspace.check())
    assert project.read_bytes() == before


def test_a_text_that_is_not_utf8_is_damage(project: Path) -> None:
    with sqlite3.connect(project) as connection:
        connection.execute("UPDATE notes SET body = CAST(x'ff' AS TEXT) WHERE number = 1")
        connection.execute("UPDATE notes SET tags = '[' WHERE number = 2")
    connection.close()
    with Workspace.open(project) as workspace:
        with pytest.raises(Problem, match="is damaged"):
            workspace.notes()
        workspace.put_note(Note("", "", "the rest can be used"))


def test_a_file_that_another_program_holds_is_in_use(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.connection.PATIENCE", 0.05)
    holder = sqlite3.connect(project, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    before = project.read_bytes()
    with pytest.raises(Problem, match="is in use by another program"):
        Workspace.open(project)
    assert project.read_bytes() == before
    holder.execute("ROLLBACK")
    holder.close()
    Workspace.open(project).close()


def test_a_reader_that_stays_keeps_the_log_from_beginning(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.connection.PATIENCE", 0.05)
    holder = sqlite3.connect(project, isolation_level=None)
    holder.execute("BEGIN")
    holder.execute("SELECT * FROM notes").fetchone()
    with pytest.raises(Problem, match="is in use by another program"):
        Workspace.open(project)
    holder.close()


def test_an_edit_that_another_program_keeps_waiting_is_a_problem(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.connection.PATIENCE", 0.05)
    with Workspace.open(project) as one, Workspace.open(project) as other, one.edit("Long"):
        with pytest.raises(Problem, match="is in use by another program"):
            other.put_note(Note("", "", "x"))
        assert len(other.notes()) == 200


def test_a_closed_project_is_one_file(project: Path) -> None:
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "x"))
        assert len(list(project.parent.iterdir())) == 3
    assert list(project.parent.iterdir()) == [project]
    assert project.read_bytes()[18] == 1, (
        "no log belongs to the file any more: it can be copied and read anywhere"
    )


@pytest.mark.parametrize("reader_closes_first", [True, False])
def test_the_last_to_close_leaves_one_file(project: Path, reader_closes_first: bool) -> None:
    writer, reader = Workspace.open(project), Workspace.open(project, read_only=True)
    writer.put_note(Note("", "", "x"))
    assert len(reader.notes()) == 201
    for workspace in (reader, writer) if reader_closes_first else (writer, reader):
        workspace.close()
    assert list(project.parent.iterdir()) == [project]
    with Workspace.open(project) as again:
        assert len(again.notes()) == 201


def test_closing_twice_is_fine(project: Path) -> None:
    with Workspace.open(project) as workspace:
        workspace.close()


def test_a_reader_cannot_write(project: Path) -> None:
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.read_only
        for write in (
            lambda: workspace.put_note(Note("", "", "x")),
            lambda: workspace.set_setting("a", "b"),
            workspace.undo,
        ):
            with pytest.raises(Problem, match="read-only"):
                write()


def test_reading_changes_no_byte(project: Path) -> None:
    before = project.read_bytes()
    with Workspace.open(project, read_only=True) as workspace:
        workspace.notes()
        assert workspace.check() == ()
        assert list(project.parent.iterdir()) == [project]
    assert project.read_bytes() == before


def test_what_a_file_defines_cannot_call_out(project: Path) -> None:
    with Workspace.open(project) as workspace:
        assert workspace._connection.value("PRAGMA trusted_schema") == 0
        assert workspace._connection.value("PRAGMA foreign_keys") == 1
        assert workspace._connection.value("PRAGMA synchronous") == 2
        assert workspace._connection.value("PRAGMA journal_mode") == "wal"


def test_a_relative_path_stays_the_same_file(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(project.parent)
    with Workspace.open(Path(project.name)) as workspace:
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        workspace.put_note(Note("", "", "x"))
    with Workspace.open(project) as again:
        assert len(again.notes()) == 201


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("shut", ["plan.variorum", "."])
def test_who_may_not_read_is_told_so(guarded_folder: Path, shut: str, alone: bool) -> None:
    folder = guarded_folder / "folder"
    folder.mkdir()
    project = folder / "plan.variorum"
    Workspace.create(project).close()
    (folder / shut).chmod(0)
    for read_only in (False, True):
        with pytest.raises(Problem, match="may not be read") as caught:
            Workspace.open(project, read_only=read_only, alone=alone)
        assert str(caught.value).startswith(str(project))
    with pytest.raises(Problem, match="may not be read") as caught:
        salvage(project, guarded_folder / "out.variorum")
    assert str(caught.value).startswith(str(project))
    assert list(guarded_folder.iterdir()) == [folder]
    folder.chmod(0o700)


def test_a_read_only_file_opens_for_reading_only(guarded_folder: Path) -> None:
    project = guarded_folder / "plan.variorum"
    Workspace.create(project).close()
    project.chmod(0o444)
    with pytest.raises(Problem, match="read-only: copy it"):
        Workspace.open(project)
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.check() == ()


def test_a_file_in_a_read_only_folder_opens_for_reading_only(guarded_folder: Path) -> None:
    project = guarded_folder / "plan.variorum"
    Workspace.create(project).close()
    guarded_folder.chmod(0o555)
    with pytest.raises(Problem, match="read-only: copy it"):
        Workspace.open(project)
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.check() == ()


def test_a_file_on_read_only_media_opens_though_its_log_is_gone(guarded_folder: Path) -> None:
    project = guarded_folder / "plan.variorum"
    with Workspace.create(project) as workspace:
        workspace.put_note(Note("", "", "x"))
        workspace._connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(project, guarded_folder / "copy.variorum")
    copy = guarded_folder / "copy.variorum"
    assert copy.read_bytes()[18] == 2, "the copy says that it has a log"
    guarded_folder.chmod(0o555)
    copy.chmod(0o444)
    with Workspace.open(copy, read_only=True) as workspace:
        assert [n.body for n in workspace.notes()] == ["x"]
