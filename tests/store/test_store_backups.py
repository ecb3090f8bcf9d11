"""A backup is a sound copy in the user's own folder; going back to one loses nothing either."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import CannotSave, Damaged, InUse, Problem
from app.places import data_folder
from app.store import backups
from app.store.headers import APPLICATION_ID
from app.store.rotation import expendable
from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.text.model import Document, Note


@pytest.fixture
def project(path: Path) -> Path:
    """A closed project with two hundred notes."""
    with Workspace.create(path) as workspace, workspace.edit("Fill"):
        for number in range(200):
            workspace.put_note(Note("", "", f"{number} " + "x" * 500))
    return path


def made(project: Path, reason: str = "test") -> backups.Backup:
    backup = backups.back_up(project, data_folder(), reason)
    assert backup is not None
    return backup


def bodies(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.check() == ()
        return [note.body for note in workspace.notes()]


def test_a_backup_is_a_project_that_is_one_file(project: Path) -> None:
    backup = made(project, "for a test")
    assert (backup.notes, backup.reason) == (200, "for a test")
    assert backup.size == backup.path.stat().st_size
    assert abs(datetime.fromisoformat(backup.at) - datetime.now(UTC)) < timedelta(minutes=1)
    assert bodies(backup.path) == bodies(project)
    assert list(backup.path.parent.iterdir()) == [backup.path]
    assert backups.backups_of(project, data_folder()) == (backup,)


def test_nothing_is_copied_twice(project: Path) -> None:
    first = made(project)
    assert backups.back_up(project, data_folder(), "again") is None
    with Workspace.open(project) as workspace:
        note = workspace.put_note(Note("", "", "x"))
        second = made(project)
        workspace.delete_note(note.id)
        third = made(project)
        workspace.undo()
        fourth = made(project)
        workspace.set_setting("a", "b")
        fifth = made(project)
    assert backups.backups_of(project, data_folder()) == (fifth, fourth, third, second, first)
    assert [backup.notes for backup in (first, second, third, fourth)] == [200, 201, 200, 201]


def test_a_backup_has_what_an_open_project_has_saved(project: Path) -> None:
    with Workspace.open(project) as workspace, workspace.edit("Not yet"):
        workspace.put_note(Note("", "", "not saved yet"))
        assert len(bodies(made(project).path)) == 200


def test_writing_goes_on_while_a_backup_is_made(project: Path) -> None:
    with Workspace.open(project) as workspace:

        def write() -> bool:
            workspace.put_note(Note("", "", "meanwhile"))
            return False

        backup = backups.back_up(project, data_folder(), "test", write)
        assert backup is not None
        assert len(bodies(backup.path)) == backup.notes == 200, "the copy is of one moment"
        assert len(workspace.notes()) > 200


def test_a_backup_can_be_cancelled_at_any_moment(project: Path) -> None:
    def asked(times: int) -> int:
        left = iter(range(times))

        def should_cancel() -> bool:
            return next(left, None) is None

        with pytest.raises(Cancelled):
            backups.back_up(large, data_folder(), "test", should_cancel)
        return len([path for path in data_folder().rglob("*") if path.is_file()])

    large = project.with_name("large.variorum")
    with Workspace.create(large) as workspace:
        workspace.add_source(Document("large", "x", bytes(10_000_000), "text/plain", "utf-8"), [])
    assert [asked(times) for times in range(4)] == [0] * 4


def test_a_damaged_project_gives_no_backup(project: Path) -> None:
    good = made(project)
    with project.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xa5" * 4096)
    with closing(sqlite3.connect(project)) as file_:
        file_.execute("INSERT INTO settings VALUES ('a', 'b')")
        file_.commit()
    with pytest.raises(Damaged):
        backups.back_up(project, data_folder(), "test")
    assert backups.backups_of(project, data_folder()) == (good,)


def test_projects_of_one_name_have_backups_of_their_own(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / project.name
    other.parent.mkdir()
    Workspace.create(other).close()
    backup = made(project)
    assert backups.backups_of(other, data_folder()) == ()
    assert made(other).path.parent != backup.path.parent


def test_other_files_in_the_folder_are_no_backups(project: Path) -> None:
    backup = made(project)
    for name in ("notes.txt", "99999999T999999999999Z_1_x_0123456789ab.variorum", backup.path.name + "-wal"):
        backup.path.with_name(name).write_text("x")
    backup.path.with_name(backup.path.name.replace("_200_", "_201_")).mkdir()
    assert backups.backups_of(project, data_folder()) == (backup,)


def test_what_a_killed_backup_left_goes_in_time(project: Path) -> None:
    folder = backups.folder_for(project, data_folder())
    folder.mkdir(parents=True)
    old, fresh = folder / ".old.new", folder / ".fresh.new-wal"
    for file in (old, fresh):
        file.write_bytes(b"x")
    os.utime(old, (0, 0))
    made(project)
    assert not old.exists()
    assert fresh.exists(), "another program may be at it"


def test_a_backup_leaves_room_on_the_disk(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "RESERVE", 1 << 60)
    with pytest.raises(CannotSave, match="no room for a backup"):
        backups.back_up(project, data_folder(), "test")


# copies and looking through


def test_what_is_open_can_be_saved_as_a_copy(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.variorum"
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "x"))
        workspace.save_copy(copy)
        with pytest.raises(Problem, match="exists already"):
            workspace.save_copy(copy)
        with pytest.raises(Problem, match="its folder does not exist"):
            workspace.save_copy(tmp_path / "nowhere" / "copy.variorum")
        with pytest.raises(Cancelled):
            workspace.save_copy(tmp_path / "cancelled.variorum", lambda: True)
    assert bodies(copy) == bodies(project)
    assert sorted(tmp_path.iterdir()) == sorted([project, copy])


def test_an_open_project_can_be_looked_through(project: Path) -> None:
    with Workspace.open(project) as workspace:
        assert workspace.quick_check() == ()
        with pytest.raises(Cancelled):
            workspace.quick_check(lambda: True)
    with project.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xa5" * 4096)
    with Workspace.open(project, read_only=True) as workspace:
        found = workspace.quick_check()
        assert found
        assert all("is damaged" in sentence for sentence in found)


# going back


def test_going_back_keeps_what_was_there(project: Path) -> None:
    backup = made(project)
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "later"))
    aside = backups.restore(backup.path, project)
    assert aside is not None
    assert len(bodies(project)) == 200
    assert len(bodies(aside)) == 201
    assert sorted(project.parent.iterdir()) == sorted([project, aside])


def test_a_log_goes_aside_with_its_file(project: Path) -> None:
    backup = made(project)
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "only in the log"))
        aside = backups.restore(backup.path, project)
        assert aside is not None
        with pytest.raises(CannotSave, match="replaced"):
            workspace.put_note(Note("", "", "x"))
    assert len(bodies(project)) == 200
    assert bodies(aside)[-1] == "only in the log"


def test_a_project_that_is_gone_comes_back(project: Path) -> None:
    made(project)
    project.unlink()
    (backup,) = backups.backups_of(project, data_folder())
    assert backups.restore(backup.path, project) is None
    assert len(bodies(project)) == 200


def test_nobody_goes_back_under_an_open_window(project: Path) -> None:
    backup = made(project)
    with Workspace.open(project, alone=True) as workspace:
        with pytest.raises(InUse):
            backups.restore(backup.path, project)
        workspace.put_note(Note("", "", "goes on"))
    assert len(bodies(project)) == 201


def test_only_a_sound_backup_takes_the_place(project: Path) -> None:
    backup = made(project)
    before = project.read_bytes()
    with backup.path.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xa5" * 4096)
    with pytest.raises(Damaged):
        backups.restore(backup.path, project)
    backup.path.write_text("x")
    with pytest.raises(Problem, match="is not a Variorum project"):
        backups.restore(backup.path, project)
    assert project.read_bytes() == before
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.parametrize("schema", ["CREATE TABLE x (a)", "CREATE VIEW notes AS SELECT 1"])
def test_what_is_no_project_of_ours_neither_takes_the_place_nor_is_copied(
    project: Path, tmp_path: Path, schema: str
) -> None:
    before, foreign = project.read_bytes(), tmp_path / "foreign.variorum"
    with closing(sqlite3.connect(foreign)) as file:
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        file.execute(schema)
        file.commit()
    with pytest.raises(Problem, match=foreign.name):
        backups.restore(foreign, project)
    assert project.read_bytes() == before
    with pytest.raises(Problem, match=foreign.name):
        backups.back_up(foreign, data_folder(), "test")


def test_going_back_to_a_project_that_is_open_takes_all_that_it_saved(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.variorum"
    with Workspace.create(other) as workspace:
        workspace.put_note(Note("", "", "only in the log"))
        backups.restore(other, project)
    assert bodies(project) == ["only in the log"]


# which are kept

STAMPS = st.lists(st.integers(0, 3_000_000), unique=True).map(sorted)
NOW = datetime(2030, 6, 15, 12, 30, tzinfo=UTC)
NO_LIMIT = 1 << 60


def stamps(minutes: list[int], size: int = 1) -> list[tuple[str, int]]:
    return [((NOW - timedelta(minutes=n)).isoformat(), size) for n in minutes]


@given(STAMPS)
def test_the_newest_are_always_kept(minutes: list[int]) -> None:
    gone = expendable(stamps(minutes), NOW, NO_LIMIT)
    assert not set(gone) & set(range(5))


@given(STAMPS)
def test_thinning_out_twice_changes_nothing(minutes: list[int]) -> None:
    gone = set(expendable(stamps(minutes), NOW, NO_LIMIT))
    left = [minute for place, minute in enumerate(minutes) if place not in gone]
    assert expendable(stamps(left), NOW, NO_LIMIT) == ()


@given(STAMPS)
def test_every_hour_day_and_month_keeps_its_last(minutes: list[int]) -> None:
    gone = set(expendable(stamps(minutes), NOW, NO_LIMIT))
    kept = [NOW - timedelta(minutes=n) for place, n in enumerate(minutes) if place not in gone]
    for minute in minutes:
        at = NOW - timedelta(minutes=minute)
        for span, form in ((1, "%Y-%m-%d %H"), (14, "%Y-%m-%d"), (366, "%Y-%m")):
            if NOW - at <= timedelta(days=span):
                assert any(k.strftime(form) == at.strftime(form) and k >= at for k in kept)


@given(STAMPS)
def test_few_are_kept_for_long(minutes: list[int]) -> None:
    gone = expendable(stamps(minutes), NOW, NO_LIMIT)
    assert len(minutes) - len(gone) <= 5 + 25 + 15 + 13


@given(STAMPS, st.integers(0, 100))
def test_all_together_keep_to_their_share(minutes: list[int], room: int) -> None:
    gone = expendable(stamps(minutes, size=10), NOW, room)
    assert (len(minutes) - len(gone)) * 10 <= max(room, 20)
