"""Files of the first released version: they can be read as they are, and grow when they are written to."""

from pathlib import Path

import pytest

from app.places import data_folder
from app.store import backups
from app.store.schema import STEPS
from app.store.workspace import Workspace
from app.text.lineup import Corrections
from app.text.model import Segment

SEGMENT = Segment(3, 11, "point", ("1",), "1.", "number")


def test_an_older_file_is_read_without_being_changed(older: Path) -> None:
    before = older.read_bytes()
    with Workspace.open(older, read_only=True) as workspace:
        (source,) = workspace.lineup().sources
        assert source.segments == workspace.segments("abc") == (SEGMENT,)
        assert workspace.corrections() == Corrections()
        assert workspace.check() == ()
    assert older.read_bytes() == before


@pytest.fixture
def older_bytes(older: Path) -> bytes:
    return older.read_bytes()


def test_an_older_file_on_a_read_only_disk_is_read_too(older_bytes: bytes, guarded_folder: Path) -> None:
    copy = guarded_folder / "copy.variorum"
    copy.write_bytes(older_bytes)
    copy.chmod(0o444)
    guarded_folder.chmod(0o555)
    with Workspace.open(copy, read_only=True) as workspace:
        assert workspace.lineup().sources[0].segments == (SEGMENT,)
        assert workspace.check() == ()


def test_an_older_file_opened_for_writing_gets_the_new_tables(older: Path) -> None:
    with Workspace.open(older) as workspace:
        applied = workspace._connection.rows("SELECT name FROM _sqlite_migrations ORDER BY id")
        assert tuple(name for (name,) in applied) == STEPS
        assert workspace.segments("abc") == (SEGMENT,)
        assert workspace.check() == ()


def test_what_an_older_version_did_can_still_be_undone_and_redone(older: Path) -> None:
    with Workspace.open(older) as workspace:
        assert workspace.undo() == "Import first"
        assert workspace.lineup().sources == ()
        assert workspace.redo() == "Import first"
        assert workspace.segments("abc") == (SEGMENT,)
        assert workspace.check() == ()


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(older: Path, older_bytes: bytes) -> None:
    Workspace.open(older).close()
    (backup,) = backups.backups_of(older, data_folder())
    assert backup.reason == "before an update"
    assert backup.path.read_bytes()[100:] == older_bytes[100:]
    backups.restore(backup.path, older)
    with Workspace.open(older, read_only=True) as workspace:
        assert workspace.segments("abc") == (SEGMENT,)


def test_reading_an_older_file_needs_no_copy(older: Path) -> None:
    Workspace.open(older, read_only=True).close()
    assert backups.backups_of(older, data_folder()) == ()
