"""Backups are made without being asked, and a project, sound or damaged, can be brought back from one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import places
from app.store.backups import Backup, back_up, backups_of
from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.safety.backing_up import BackingUp
from app.ui.safety.backups_dialog import BackupsDialog, RestoreDialog
from app.ui.theme import Theme, ui_font
from app.ui.window import MainWindow
from tests.ui.safety.conftest import Answers, Other

MakeWindow = Callable[[], MainWindow]
Press = Callable[[QWidget, str], None]
PAGE = 4096


def _notes(project: Path) -> list[str]:
    with Workspace.open(project, read_only=True) as workspace:
        return [note.body for note in workspace.notes()]


def _note(project: Path, body: str) -> None:
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "1", body))


def _damage(project: Path) -> None:
    """Let every page but the first be what a failing disk makes of it."""
    held = bytearray(project.read_bytes())
    held[PAGE:] = b"\xa5" * (len(held) - PAGE)
    project.write_bytes(held)


def _dialog(window: MainWindow, kind: type[BackupsDialog]) -> BackupsDialog:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def _filled(qtbot: QtBot, dialog: BackupsDialog, count: int) -> BackupsDialog:
    qtbot.waitUntil(lambda: dialog.model.rowCount() == count, timeout=20_000)
    return dialog


@pytest.fixture
def kept(project: Path, _own_folders: None) -> Path:
    """A project with one note, and a backup of it."""
    _note(project, "Kept.")
    assert back_up(project, places.data_folder(), "on closing") is not None
    return project


def test_a_project_is_backed_up_soon_after_it_was_opened_and_when_it_changed(
    qtbot: QtBot, window: MainWindow, project: Path
) -> None:
    backing_up = window.session.safekeeping.backing_up
    for body in ("One.", "Two."):
        window.session.new_note([], body)
        with qtbot.waitSignal(backing_up.made, timeout=20_000):
            backing_up._first.timeout.emit()
    assert [backup.notes for backup in backups_of(project, places.data_folder())] == [2, 1]


def test_nothing_is_backed_up_that_did_not_change(qtbot: QtBot, window: MainWindow, project: Path) -> None:
    backing_up = window.session.safekeeping.backing_up
    for _ in range(2):
        with qtbot.waitSignal(window.session.jobs.ended, check_params_cb=lambda kind: kind == "backup"):
            backing_up.now("asked for")
    assert len(backups_of(project, places.data_folder())) == 1


def test_closing_the_window_leaves_a_backup_of_what_was_done(make_window: MakeWindow, project: Path) -> None:
    window = make_window()
    window.open(project)
    window.session.new_note([], "Last.")
    window.close()
    assert [backup.notes for backup in backups_of(project, places.data_folder())] == [1]


def test_a_backup_that_cannot_be_made_is_told_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path / "file"))
    backing_up: BackingUp = window.session.safekeeping.backing_up
    with qtbot.waitSignal(backing_up.failed, timeout=20_000):
        backing_up.now("asked for")
    assert "no backup" in window.message.text
    window.message.clear()
    with (
        qtbot.waitSignal(window.session.jobs.ended, timeout=20_000),
        qtbot.assertNotEmitted(backing_up.failed),
    ):
        backing_up.now("asked for")
    assert window.message.text == ""


def test_going_back_keeps_the_state_before_it(
    qtbot: QtBot, make_window: MakeWindow, kept: Path, press: Press
) -> None:
    _note(kept, "Too much.")
    window = make_window()
    window.open(kept)
    window.actions_.action("backups").trigger()
    dialog = _filled(qtbot, _dialog(window, BackupsDialog), 1)
    with qtbot.waitSignal(window.session.told, timeout=20_000):
        press(dialog, "Go back")
    assert _notes(kept) == ["Kept."]
    assert [note.body for note in window.session.notebook.every()] == ["Kept."]
    others = [path for path in kept.parent.glob("*.variorum") if path != kept]
    assert [_notes(path) for path in others] == [["Kept.", "Too much."]]


def test_a_backup_opens_as_a_project_of_its_own(
    qtbot: QtBot, make_window: MakeWindow, kept: Path, tmp_path: Path, answers: Answers, press: Press
) -> None:
    _note(kept, "Newer.")
    answers.path = tmp_path / "then.variorum"
    window = make_window()
    window.open(kept)
    window.actions_.action("backups").trigger()
    dialog = _filled(qtbot, _dialog(window, BackupsDialog), 1)
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        press(dialog, "Open as a copy")
    assert "then" in window.windowTitle()
    assert _notes(answers.path) == ["Kept."]
    assert _notes(kept) == ["Kept.", "Newer."]


def test_a_backup_can_be_asked_for(
    qtbot: QtBot, make_window: MakeWindow, project: Path, press: Press
) -> None:
    window = make_window()
    window.open(project)
    window.actions_.action("backups").trigger()
    dialog = _dialog(window, BackupsDialog)
    qtbot.waitUntil(lambda: "no backups" in " ".join(one.text() for one in dialog.findChildren(QLabel)))
    assert not dialog.restore.isEnabled()
    press(dialog, "Back up now")
    _filled(qtbot, dialog, 1)
    assert dialog.restore.isEnabled()
    assert "is there" in dialog.said


def test_a_backup_that_is_asked_for_does_not_wait_for_another(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    window.actions_.action("backups").trigger()
    dialog = _dialog(window, BackupsDialog)
    window.session.safekeeping.backing_up.now("on opening")
    press(dialog, "Back up now")
    qtbot.waitUntil(lambda: "is there" in dialog.said, timeout=20_000)
    assert dialog.now.isEnabled()


def test_a_dialog_that_is_closed_meanwhile_leaves_telling_to_the_window(
    qtbot: QtBot, window: MainWindow, project: Path, press: Press
) -> None:
    window.actions_.action("backups").trigger()
    dialog = _dialog(window, BackupsDialog)
    with qtbot.waitSignal(window.session.told, timeout=20_000) as told:
        press(dialog, "Back up now")
        dialog.reject()
    assert "is there" in told.args[0]
    assert len(backups_of(project, places.data_folder())) == 1


def test_closing_the_dialog_does_not_keep_a_project_from_coming_back(
    qtbot: QtBot, make_window: MakeWindow, kept: Path, press: Press
) -> None:
    _note(kept, "Too much.")
    window = make_window()
    window.open(kept)
    window.actions_.action("backups").trigger()
    dialog = _filled(qtbot, _dialog(window, BackupsDialog), 1)
    with qtbot.waitSignal(window.session.told, timeout=20_000):
        press(dialog, "Go back")
        dialog.reject()
    assert [note.body for note in window.session.notebook.every()] == ["Kept."]


def test_what_stands_in_the_table_of_backups_is_not_cut(
    qtbot: QtBot, theme: Theme, project: Path, tmp_path: Path
) -> None:
    dialog = BackupsDialog(project, theme)
    qtbot.addWidget(dialog)
    long = Backup(
        tmp_path, "2026-11-23T12:34:56+00:00", 88_888_888_888_888, 88_888_888_888_888_888, "asked for"
    )
    dialog.set_backups([long])
    dialog.show()
    for column in range(dialog.model.columnCount()):
        words = str(dialog.model.index(0, column).data())
        assert dialog.table.columnWidth(column) >= QFontMetrics(ui_font()).horizontalAdvance(words) + 20, (
            words
        )


def test_a_damaged_project_is_not_opened_and_its_backups_are_offered(
    qtbot: QtBot, make_window: MakeWindow, kept: Path, press: Press
) -> None:
    _damage(kept)
    before = kept.read_bytes()
    window = make_window()
    assert not window.open(kept)
    dialog = _filled(qtbot, _dialog(window, RestoreDialog), 1)
    assert kept.read_bytes() == before
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        press(dialog, "Go back")
    assert [note.body for note in window.session.notebook.every()] == ["Kept."]
    assert window.message.text == ""
    assert before in [path.read_bytes() for path in kept.parent.iterdir() if path.is_file()]


def test_of_a_damaged_project_is_saved_what_can_be_read(
    qtbot: QtBot, make_window: MakeWindow, kept: Path, tmp_path: Path, answers: Answers, press: Press
) -> None:
    held = bytearray(kept.read_bytes())
    held[-PAGE:] = b"\xa5" * PAGE
    kept.write_bytes(held)
    answers.path = tmp_path / "saved.variorum"
    window = make_window()
    assert not window.open(kept)
    dialog = _dialog(window, RestoreDialog)
    press(dialog, "Save what can be read")
    qtbot.waitUntil(lambda: "saved.variorum" in dialog.said, timeout=30_000)
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        press(dialog, "Open it")
    assert "saved" in window.windowTitle()


def test_thinking_better_of_it_leaves_a_damaged_project_as_it_is(
    make_window: MakeWindow, kept: Path, press: Press
) -> None:
    _damage(kept)
    before = kept.read_bytes()
    window = make_window()
    window.open(kept)
    press(_dialog(window, RestoreDialog), "Cancel")
    assert kept.read_bytes() == before
    assert window.session.workspace is None
    assert "damaged" in window.message.text


def test_damage_that_comes_while_it_is_open_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "quick_check", lambda _self, _stop: ("Page 7 is no page.",))
    window.session.safekeeping._checking._soon.timeout.emit()
    qtbot.waitUntil(lambda: "Page 7" in window.message.text, timeout=20_000)
    assert [deed.text for deed in window.message.deeds] == ["Save a copy…", "Backups…"]


def test_an_end_that_was_none_is_told_quietly_with_what_is_there(
    make_window: MakeWindow, kept: Path, elsewhere: Callable[..., Other]
) -> None:
    elsewhere(kept, "die").end()
    window = make_window()
    window.open(kept)
    assert "did not end properly" in window.message.text
    assert "1 note" in window.message.text
    assert window.message.property("bar") == "calm"
    window.session.close()
    window.open(kept)
    assert window.message.text == ""


def test_of_a_damaged_project_either_the_dialog_or_the_message_tells(
    qtbot: QtBot, make_window: MakeWindow, kept: Path
) -> None:
    _damage(kept)
    window = make_window()
    assert not window.open(kept)
    dialog = _filled(qtbot, _dialog(window, RestoreDialog), 1)
    assert not window.message.text
    dialog.reject()
    assert "damaged" in window.message.text
