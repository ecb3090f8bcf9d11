"""A new project appears whole, or not at all."""

import sqlite3
from pathlib import Path

import pytest

from app.errors import Problem
from app.store import opening
from app.store.workspace import Workspace


def test_nothing_is_made_over_what_is_there(path: Path) -> None:
    path.write_bytes(b"theirs")
    with pytest.raises(Problem, match="exists already"):
        Workspace.create(path)
    assert path.read_bytes() == b"theirs"
    with pytest.raises(Problem, match="exists already"):
        Workspace.create(path.parent)


def test_nothing_is_made_where_the_folder_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="folder does not exist"):
        Workspace.create(tmp_path / "missing" / "plan.variorum")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_in_a_read_only_folder(guarded_folder: Path) -> None:
    guarded_folder.chmod(0o555)
    project = guarded_folder / "plan.variorum"
    with pytest.raises(Problem, match=f"{project} cannot be made, its folder is read-only"):
        Workspace.create(project)
    assert list(guarded_folder.iterdir()) == []


def test_nothing_is_made_beside_the_log_of_a_project_that_is_gone(path: Path) -> None:
    leftover = path.with_name(path.name + "-wal")
    leftover.write_bytes(b"x")
    with pytest.raises(Problem, match="left over"):
        Workspace.create(path)
    assert list(path.parent.iterdir()) == [leftover]


def test_a_name_that_is_too_long_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        Workspace.create(tmp_path / ("x" * 300 + ".variorum"))
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_cannot_be_finished_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_fresh: Path, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(opening, "place", fail)
    with pytest.raises(Problem, match="disk is full"):
        Workspace.create(path)
    assert list(path.parent.iterdir()) == []


def test_a_disk_without_hard_links_does_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", fail)
    Workspace.create(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_came_meanwhile_is_not_overwritten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "require_free", lambda path: path.write_bytes(b"theirs"))
    with pytest.raises(Problem, match="exists already"):
        Workspace.create(path)
    assert path.read_bytes() == b"theirs"
    assert list(path.parent.iterdir()) == [path]


def test_a_sqlite_that_is_too_old_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(Problem, match=r"projects need 3\.37\.0 or later"):
        Workspace.create(path)
