"""A project that cannot be written can be read, and says who stands in the way; typed words are never lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import places
from app.store.backups import backups_of
from app.store.workspace import Workspace
from app.text.correcting import set_absent
from app.text.model import Note
from app.ui.findings.rulings import Ruling
from app.ui.message_bar import MessageBar
from app.ui.safety.backups_dialog import BackupsDialog
from app.ui.sources.dialog import SourcesDialog
from app.ui.window import MainWindow
from tests.ui.safety.conftest import Answers, Other

MakeWindow = Callable[[], MainWindow]
Press = Callable[[QWidget, str], None]
EDITS = (
    "new-note",
    "undo",
    "redo",
    "delete-note",
    "import",
    "paste",
    "realign",
    "spellings",
    "dismiss-finding",
)


@pytest.fixture
def noted(project: Path) -> Path:
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "1", "Before."))
    return project


@pytest.fixture
def reader(make_window: MakeWindow, noted: Path, elsewhere: Callable[..., object]) -> MainWindow:
    """A second window on a project that another process has open."""
    elsewhere(noted)
    window = make_window()
    assert window.open(noted)
    return window


def _notes(project: Path) -> list[str]:
    with Workspace.open(project, read_only=True) as workspace:
        return [note.body for note in workspace.notes()]


def _type(window: MainWindow, body: str) -> None:
    (note,) = window.session.notebook.every()
    window.session.notebook.edit(replace(note, body=body))


def test_it_says_that_another_window_has_it_and_what_can_be_done(
    reader: MainWindow, offered: Callable[[MessageBar], list[str]]
) -> None:
    assert "reading only" in reader.message.text
    assert reader.message.property("bar") == "calm"
    assert offered(reader.message) == ["Save a copy…", "Try again"]


def test_what_would_change_it_cannot_be_chosen(reader: MainWindow) -> None:
    assert [name for name in EDITS if reader.actions_.action(name).isEnabled()] == []
    assert reader.actions_.action("save-copy").isEnabled()
    assert reader.actions_.action("export-pdf").isEnabled()


def test_findings_are_shown_and_not_decided_about(qtbot: QtBot, reader: MainWindow) -> None:
    panel, judging = reader.workbench.findings, reader.session.judging
    qtbot.waitUntil(lambda: bool(panel.model.rowCount()))
    before = judging.here
    reader.message.clear()
    assert not any(button.isEnabled() for button in panel.strip.buttons.values())
    panel.ruled.emit([0], Ruling("dismissed"))
    assert judging.here == before
    assert "reading only" in reader.message.text


def test_what_is_lined_up_is_shown_and_not_corrected(reader: MainWindow) -> None:
    reader.handlers.show_page("align")
    view = reader.pages.lineup
    assert view is not None
    offered = {
        name: view.deeds.action(name).isEnabled() for name in ("open", "rename", "add", "put", "aside")
    }
    assert offered == {"open": True, "rename": False, "add": False, "put": False, "aside": False}


def test_sources_are_only_looked_at(reader: MainWindow) -> None:
    reader.actions_.action("sources").trigger()
    dialog = reader.findChild(SourcesDialog)
    assert isinstance(dialog, SourcesDialog)
    assert not dialog.deeds.remove.isEnabled()
    assert dialog.deeds.original.isEnabled()


def test_it_can_be_backed_up(qtbot: QtBot, reader: MainWindow, noted: Path, press: Press) -> None:
    reader.actions_.action("backups").trigger()
    dialog = reader.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    press(dialog, "Back up now")
    qtbot.waitUntil(lambda: "is there" in dialog.said, timeout=20_000)
    assert [backup.notes for backup in backups_of(noted, places.data_folder())] == [1]


def test_it_is_read_as_ever_and_nothing_is_complained_of(qtbot: object, reader: MainWindow) -> None:
    session = reader.session
    reader.message.clear()
    for point in session.content.point_ids:
        session.view.choose(point=point)
    reader.handlers.set_mode("all")
    reader.handlers.show_page("align")
    reader.handlers.show_page("compare")
    reader.handlers.set_mode("pair")
    session.close()
    assert reader.message.text == ""


def test_every_refused_edit_says_why_and_the_file_stays_as_it_was(reader: MainWindow, noted: Path) -> None:
    session, valley = reader.session, reader.session.content.source_ids[1]
    edits: list[Callable[[], object]] = [
        lambda: session.new_note([], "New."),
        lambda: session.notebook.delete(session.notebook.every()[0].id),
        lambda: session.correcting.do("Absent", lambda lineup: set_absent(lineup, valley, "2", absent=True)),
        lambda: session.judging.decide([0], Ruling("dismissed")),
        lambda: session.collecting.remove(valley),
        lambda: session.collecting.describe(valley, {"name": "other"}),
        lambda: session.abreast.respell([("colour", "color")]),
        session.steps.undo,
    ]
    for edit in edits:
        reader.message.clear()
        edit()
        assert "reading only" in reader.message.text or reader.message.text == ""
    assert _notes(noted) == ["Before."]


def test_what_is_typed_all_the_same_is_in_the_copy(
    reader: MainWindow, noted: Path, tmp_path: Path, answers: Answers, press: Press
) -> None:
    _type(reader, "Typed while reading.")
    assert "save a copy" in reader.message.text
    answers.path = tmp_path / "mine.variorum"
    press(reader.message, "Save a copy")
    assert _notes(answers.path) == ["Typed while reading."]
    assert _notes(noted) == ["Before."]
    assert "mine" in reader.windowTitle()
    assert reader.actions_.action("new-note").isEnabled()
    assert reader.message.text == ""


def test_try_again_opens_for_writing_once_the_other_window_is_closed(
    make_window: MakeWindow, noted: Path, elsewhere: Callable[..., Other], press: Press
) -> None:
    other = elsewhere(noted)
    window = make_window()
    window.open(noted)
    press(window.message, "Try again")
    assert not window.actions_.action("new-note").isEnabled()
    _type(window, "Typed while waiting.")
    other.end()
    press(window.message, "Try again")
    assert window.actions_.action("new-note").isEnabled()
    assert window.message.text == ""
    assert _notes(noted) == ["Typed while waiting."]


def test_a_read_only_disk_is_read_and_says_so(make_window: MakeWindow, guarded: Path) -> None:
    window = make_window()
    assert window.open(guarded)
    assert "read-only" in window.message.text
    assert window.session.content.points
    assert not window.actions_.action("new-note").isEnabled()


def test_a_window_on_another_project_may_write(
    reader: MainWindow, tmp_path: Path, make_window: MakeWindow
) -> None:
    with Workspace.create(tmp_path / "own.variorum"):
        pass
    reader.open(tmp_path / "own.variorum")
    assert reader.message.text == ""
    assert reader.session.safekeeping.is_writable


def test_a_log_of_another_file_that_is_set_aside_is_told(
    make_window: MakeWindow, noted: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.variorum"
    with Workspace.create(other) as workspace:
        workspace.put_note(Note("", "1", "Theirs."))
        log = other.with_name(f"{other.name}-wal").read_bytes()
    noted.with_name(f"{noted.name}-wal").write_bytes(log)
    window = make_window()
    assert window.open(noted)
    (aside,) = noted.parent.glob("*log of another file*")
    assert aside.name in window.message.text
