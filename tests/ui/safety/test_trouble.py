"""The disk or the file gives trouble while a project is open: what was typed is kept, and nothing ends silently."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.errors import CannotSave
from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.message_bar import MessageBar
from app.ui.safety.unsaved_dialog import UnsavedDialog
from app.ui.settings import RESCUED
from app.ui.window import MainWindow
from tests.ui.safety.conftest import Answers

Press = Callable[[QWidget, str], None]


@pytest.fixture
def noted(window: MainWindow) -> MainWindow:
    """The window, with a note in its project."""
    assert window.session.new_note([], "Before.")
    return window


class Disk:
    """Where the project lies; `is_full` can be set."""

    is_full = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """A disk that takes nothing more while it is full, but for what is put aside on another."""
    put_note, made = Workspace.put_note, Disk()

    def put(self: Workspace, note: Note) -> Note:
        if made.is_full and "rescued" not in str(self.path):
            raise CannotSave(f"{self.path} cannot be saved, the disk is full: make room, then try again.")
        return put_note(self, note)

    monkeypatch.setattr(Workspace, "put_note", put)
    yield made
    made.is_full = False  # so that the window can be closed without a question


def _notes(project: Path) -> list[str]:
    with Workspace.open(project, read_only=True) as workspace:
        return [note.body for note in workspace.notes()]


def _type(window: MainWindow, body: str) -> None:
    (note,) = window.session.notebook.every()
    window.session.notebook.edit(replace(note, body=body))


def _saved_told(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.status.findChildren(QLabel))


def _asked(window: MainWindow) -> UnsavedDialog | None:
    found = [one for one in window.findChildren(UnsavedDialog) if one.isVisible()]
    return found[0] if found else None


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced", "overwritten", "cut short"])
def test_a_file_that_is_not_where_it_was_is_told_and_all_goes_on_in_a_copy(
    noted: MainWindow, project: Path, tmp_path: Path, answers: Answers, press: Press, how: str
) -> None:
    if how == "moved":
        project.rename(tmp_path / "elsewhere.variorum")
    elif how == "overwritten":
        project.write_text("something else", "utf-8")
    elif how == "cut short":
        os.truncate(project, project.stat().st_size // 2)
    else:
        project.unlink()
        if how == "replaced":
            project.write_text("something else", "utf-8")
    _type(noted, "After.")
    assert project.name in noted.message.text
    assert "not saved" in _saved_told(noted)
    answers.path = tmp_path / "copy.variorum"
    press(noted.message, "Save a copy")
    assert _notes(answers.path) == ["After."]
    assert "copy" in noted.windowTitle()
    assert noted.message.text == ""
    _type(noted, "Later.")
    assert _notes(answers.path) == ["Later."]


def test_it_is_noticed_on_coming_back_to_the_window(
    noted: MainWindow, project: Path, offered: Callable[[MessageBar], list[str]]
) -> None:
    aside = project.rename(project.with_name("aside.variorum"))
    noted.session.safekeeping.look()
    assert "not where it was" in noted.message.text
    assert offered(noted.message) == ["Save a copy…", "Try again"]
    aside.rename(project)
    noted.session.safekeeping.look()
    assert noted.message.text == ""


def test_what_is_gone_is_exported_as_the_window_has_it(
    qtbot: QtBot, noted: MainWindow, project: Path, tmp_path: Path
) -> None:
    project.rename(project.with_name("aside.variorum"))
    with qtbot.waitSignal(noted.session.told, timeout=20_000):
        noted.session.export(tmp_path / "out.csv")
    assert "Before." in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_that_it_is_gone_is_told_not_that_it_cannot_be_backed_up(noted: MainWindow, project: Path) -> None:
    project.rename(project.with_name("aside.variorum"))
    noted.session.safekeeping.backing_up.failed.emit("It cannot be read.")
    assert "not where it was" in noted.message.text
    noted.message.clear()
    assert noted.message.text == ""


def test_a_file_that_is_put_back_is_written_again(noted: MainWindow, project: Path, press: Press) -> None:
    aside = project.rename(project.with_name("aside.variorum"))
    _type(noted, "After.")
    press(noted.message, "Try again")
    assert "not where it was" in noted.message.text
    aside.rename(project)
    press(noted.message, "Try again")
    assert noted.message.text == ""
    assert _notes(project) == ["After."]
    assert "not saved" not in _saved_told(noted)


def test_a_full_disk_is_told_once_and_tried_again(
    qtbot: QtBot,
    noted: MainWindow,
    project: Path,
    disk: Disk,
    offered: Callable[[MessageBar], list[str]],
) -> None:
    disk.is_full = True
    _type(noted, "One.")
    assert "disk is full" in noted.message.text
    assert "kept in this window" in noted.message.text
    assert offered(noted.message) == ["Save a copy…", "Try again"]
    noted.message.put_away()
    _type(noted, "One, two.")
    assert noted.message.text == ""
    assert "not saved" in _saved_told(noted)
    disk.is_full = False
    noted.session.safekeeping._retry.timeout.emit()
    assert _notes(project) == ["One, two."]
    assert "not saved" not in _saved_told(noted)


def test_a_window_with_unsaved_words_asks_before_it_closes(
    noted: MainWindow, project: Path, disk: Disk
) -> None:
    disk.is_full = True
    _type(noted, "Precious.")
    noted.close()
    dialog = _asked(noted)
    assert dialog is not None
    assert noted.isVisible()
    assert "Precious" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    assert noted.isVisible()
    assert [note.body for note in noted.session.notebook.every()] == ["Precious."]


def test_closing_goes_on_once_it_can_be_saved(
    noted: MainWindow, project: Path, disk: Disk, press: Press
) -> None:
    disk.is_full = True
    _type(noted, "Precious.")
    noted.close()
    dialog = _asked(noted)
    assert dialog is not None
    press(dialog, "Try again")
    assert dialog.isVisible()
    disk.is_full = False
    press(dialog, "Try again")
    assert not noted.isVisible()
    assert _notes(project) == ["Precious."]


def test_closing_can_save_a_copy_first(
    noted: MainWindow, project: Path, tmp_path: Path, answers: Answers, press: Press
) -> None:
    project.unlink()
    _type(noted, "Precious.")
    noted.close()
    dialog = _asked(noted)
    assert dialog is not None
    press(dialog, "Save a copy")
    assert dialog.isVisible()
    answers.path = tmp_path / "copy.variorum"
    press(dialog, "Save a copy")
    assert not noted.isVisible()
    assert _notes(answers.path) == ["Precious."]


def test_the_analyst_may_leave_without_the_words(
    noted: MainWindow, project: Path, disk: Disk, press: Press
) -> None:
    disk.is_full = True
    _type(noted, "In vain.")
    noted.close()
    dialog = _asked(noted)
    assert dialog is not None
    press(dialog, "Leave without")
    assert not noted.isVisible()
    assert _notes(project) == ["Before."]


def test_another_project_is_not_opened_over_unsaved_words(
    noted: MainWindow, disk: Disk, tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "other.variorum").close()
    disk.is_full = True
    _type(noted, "Precious.")
    noted.handlers.open_path(tmp_path / "other.variorum")
    dialog = _asked(noted)
    assert dialog is not None
    dialog.reject()
    assert "rules" in noted.windowTitle()


def test_when_the_program_is_ended_from_outside_unsaved_words_are_put_aside_and_told_of(
    noted: MainWindow,
    project: Path,
    disk: Disk,
    make_window: Callable[[], MainWindow],
    press: Press,
) -> None:
    disk.is_full = True
    _type(noted, "Precious.")
    noted.rescue.secure()
    aside = Path(noted.settings.get(RESCUED))
    assert _notes(aside) == ["Precious."]
    assert _notes(project) == ["Before."]
    assert noted.session.notebook.waiting
    following = make_window()
    following.rescue.tell_of_rescued()
    assert aside.name in following.message.text
    press(following.message, "Open it")
    assert aside.stem in following.windowTitle()
    following.rescue.tell_of_rescued()
    assert following.message.text == ""


def test_what_several_windows_could_not_save_is_all_told_of(
    noted: MainWindow, disk: Disk, make_window: Callable[[], MainWindow], press: Press
) -> None:
    disk.is_full = True
    _type(noted, "Precious.")
    noted.rescue.secure()
    first = Path(noted.settings.get(RESCUED))
    second = first.with_name("another.variorum")
    second.write_bytes(first.read_bytes())
    noted.settings.put(RESCUED, f"{second}\n{first.with_name('gone.variorum')}")
    noted.rescue.secure()
    following = make_window()
    following.rescue.tell_of_rescued()
    told = following.message.text
    assert "another.variorum" in told
    assert "rules" in told
    assert told.count(".variorum") == 2  # and not the one that is gone
    press(following.message, "another")
    assert "another" in following.windowTitle()


def test_save_a_copy_leaves_the_project_open(
    qtbot: QtBot, noted: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    answers.path = tmp_path / "copy.variorum"
    with qtbot.waitSignal(noted.session.told, timeout=20_000):
        noted.actions_.action("save-copy").trigger()
    assert _notes(answers.path) == ["Before."]
    assert "rules" in noted.windowTitle()


def test_a_copy_is_never_made_over_a_file(
    qtbot: QtBot, noted: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    answers.path = tmp_path / "there.variorum"
    answers.path.write_text("mine", "utf-8")
    noted.rescue.save_copy()
    qtbot.waitUntil(lambda: "there.variorum" in noted.message.text, timeout=20_000)
    assert answers.path.read_text("utf-8") == "mine"


def test_the_first_edit_that_can_be_saved_saves_all(noted: MainWindow, project: Path, disk: Disk) -> None:
    said: list[str] = []
    noted.session.told.connect(said.append)
    disk.is_full = True
    _type(noted, "One.")
    disk.is_full = False
    _type(noted, "Two.")
    assert said == ["Everything is saved again"]
    assert noted.message.text == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit on the size of files")
def test_a_disk_that_really_takes_nothing_more_loses_nothing(
    noted: MainWindow, project: Path, press: Press
) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        _type(noted, "Precious.")
        assert "kept in this window" in noted.message.text
        press(noted.message, "Try again")
        assert "not saved" in _saved_told(noted)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    press(noted.message, "Try again")
    assert noted.message.text == ""
    assert _notes(project) == ["Precious."]


def _begin(window: MainWindow, body: str) -> str:
    """A note that is begun and typed into, as the panel does it; its id."""
    book = window.session.notebook
    note_id = window.session.new_note([])
    note = book.get(note_id)
    assert note is not None
    book.edit(replace(note, body=body))
    return note_id


def test_a_new_note_is_kept_while_the_disk_is_full_and_written_as_soon_as_it_can_be(
    window: MainWindow, project: Path, disk: Disk, offered: Callable[[MessageBar], list[str]]
) -> None:
    disk.is_full = True
    note_id = _begin(window, "New words.")
    assert "disk is full" in window.message.text
    assert offered(window.message) == ["Save a copy…", "Try again"]
    assert "not saved" in _saved_told(window)
    assert [note.id for note in window.session.notebook.waiting] == [note_id]
    assert [note.body for note in window.session.notes()] == ["New words."]
    disk.is_full = False
    window.session.safekeeping._retry.timeout.emit()
    assert _notes(project) == ["New words."]
    kept = window.session.notebook.get(note_id)
    assert kept is not None
    assert kept.author
    assert "not saved" not in _saved_told(window)


def test_a_new_note_goes_into_the_copy_that_is_gone_on_with(
    window: MainWindow, project: Path, tmp_path: Path, answers: Answers, press: Press
) -> None:
    project.unlink()
    _begin(window, "New words.")
    answers.path = tmp_path / "copy.variorum"
    press(window.message, "Save a copy")
    assert _notes(answers.path) == ["New words."]


def test_a_new_note_is_asked_about_on_closing_and_put_aside_when_the_program_is_ended(
    window: MainWindow, disk: Disk
) -> None:
    disk.is_full = True
    _begin(window, "New words.")
    window.rescue.secure()
    assert _notes(Path(window.settings.get(RESCUED))) == ["New words."]
    window.close()
    assert _asked(window) is not None
    assert window.isVisible()


def test_a_new_note_that_is_deleted_again_is_not_written(
    window: MainWindow, project: Path, disk: Disk
) -> None:
    disk.is_full = True
    window.session.notebook.delete(_begin(window, "In vain."))
    assert window.session.notebook.waiting == ()
    disk.is_full = False
    window.session.notebook.flush()
    assert _notes(project) == []


def test_a_new_note_that_makes_no_sense_is_refused_and_not_kept(window: MainWindow) -> None:
    assert window.session.notebook.add(Note("", "", "x", status="odd")) == ""
    assert window.session.notebook.waiting == ()
    assert "odd" in window.message.text
