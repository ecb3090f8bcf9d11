"""The ways into the import dialog and out of it: a new project, a newer version, a change of mind."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.tasks import writing
from app.tasks.importing import examine, readable
from app.ui.file_dialogs import FileDialogs
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.values import ImportChoice
from app.ui.sources.dialog import SourcesDialog
from app.ui.window import MainWindow

Accept = Callable[[MainWindow], None]


class Places(FileDialogs):
    """Where a new project is to be, one answer after the other; which files are chosen."""

    def __init__(self) -> None:
        self.places: list[Path | None] = []
        self.files: Sequence[Path] = ()

    def new_project(self, near: Path | None = None) -> Path | None:
        return self.places.pop(0)

    def import_files(self) -> Sequence[Path]:
        return self.files


@pytest.fixture
def answers() -> Places:
    return Places()


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A file with the name of one source, meant as the newer version of another."""
    file = tmp_path / "northern.txt"
    file.write_text("1. The garden.\n2. A deposit of 300 euros.\n3. The rules.\n", "utf-8")
    return file


def _dialog(window: MainWindow) -> ImportDialog:
    found = window.findChild(ImportDialog)
    assert isinstance(found, ImportDialog)
    return found


def test_without_a_place_for_the_project_the_dialog_comes_back_with_all_that_was_edited(
    qtbot: QtBot,
    make_window: Callable[[], MainWindow],
    answers: Places,
    newer: Path,
    tmp_path: Path,
    accept_import: Accept,
) -> None:
    there = tmp_path / "there.variorum"
    there.write_text("Not to be lost.", "utf-8")
    answers.places = [None, there, tmp_path / "plan.variorum"]
    window = make_window()
    window.handlers.take_in([newer])
    dialog = _dialog(window)
    qtbot.waitUntil(dialog.foot.accept.isEnabled)
    dialog.drafts.edit(0, "title", "The plan")
    accept_import(window)
    assert (dialog.isVisible(), dialog.foot.said) == (True, "")
    accept_import(window)
    assert dialog.isVisible()
    assert dialog.foot.said == "there.variorum exists already: choose another name."
    with qtbot.waitSignal(window.session.opened):
        accept_import(window)
    assert [source.title for source in window.session.content.sources] == ["The plan"]
    assert there.read_text("utf-8") == "Not to be lost."


def test_while_a_project_is_being_made_nothing_else_is_imported(
    qtbot: QtBot, make_window: Callable[[], MainWindow], newer: Path, tmp_path: Path
) -> None:
    window = make_window()
    choice = ImportChoice(tuple(readable(examine([newer]))))
    with qtbot.waitSignal(window.session.opened):
        window.session.create(tmp_path / "plan.variorum", choice)
        window.handlers.take_in([newer])
        assert window.findChild(ImportDialog) is None
        assert "still being made" in window.message.text
    window.handlers.take_in([newer])
    assert _dialog(window).isVisible()


def test_a_newer_version_is_what_it_was_asked_for_whatever_its_name(
    qtbot: QtBot, window: MainWindow, answers: Places, newer: Path, tmp_path: Path, accept_import: Accept
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("1. More.\n2. Still more.\n", "utf-8")
    answers.files = [newer, more]
    harbour = window.session.content.source_ids[0]
    window.handlers.show_sources()
    sources = window.findChild(SourcesDialog)
    assert isinstance(sources, SourcesDialog)
    sources.replaceRequested.emit(harbour)
    with qtbot.waitSignal(window.session.saved):
        accept_import(window)
    content = window.session.content
    assert [source.name for source in content.sources] == ["harbour", "valley", "northern", "more"]
    assert "300 euros" in content.sources[0].text
    assert sources.table.model().rowCount() == 4


def test_dialogs_that_are_gone_are_told_nothing(window: MainWindow, newer: Path) -> None:
    window.handlers.take_in([newer])
    window.handlers.show_sources()
    for dialog in (_dialog(window), window.findChild(SourcesDialog)):
        assert isinstance(dialog, (ImportDialog, SourcesDialog))
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(ImportDialog) is None
    window.appearance.choose("dark")
    window.appearance.choose("system")
    window.session.points_changed.emit()


def test_an_empty_clipboard_is_told_instead_of_an_empty_dialog(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.handlers.paste_source()
    assert window.findChild(ImportDialog) is None
    assert "clipboard" in window.message.text


def _refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Nothing can be written to a project from now on."""

    def refused(*_args: object) -> None:
        raise Problem("The project cannot be written.")

    monkeypatch.setattr(writing, name, refused)


def test_what_could_not_be_written_comes_back_with_all_that_was_edited(
    qtbot: QtBot, window: MainWindow, newer: Path, monkeypatch: pytest.MonkeyPatch, accept_import: Accept
) -> None:
    window.handlers.take_in([newer])
    dialog = _dialog(window)
    qtbot.waitUntil(dialog.foot.accept.isEnabled)
    dialog.drafts.edit(0, "title", "The plan")
    with monkeypatch.context() as patched:
        _refuse(patched, "write")
        accept_import(window)
        qtbot.waitUntil(lambda: "cannot be written" in dialog.foot.said, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.drafts[0].metadata.title == "The plan"
    accept_import(window)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None, timeout=20_000)
    assert "The plan" in [source.title for source in window.session.content.sources]


def test_a_new_project_that_could_not_be_made_is_asked_for_again(
    qtbot: QtBot,
    make_window: Callable[[], MainWindow],
    answers: Places,
    newer: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    accept_import: Accept,
) -> None:
    answers.places = [tmp_path / "plan.variorum", tmp_path / "plan.variorum"]
    window = make_window()
    window.handlers.take_in([newer])
    dialog = _dialog(window)
    with monkeypatch.context() as patched:
        _refuse(patched, "make")
        accept_import(window)
        qtbot.waitUntil(lambda: "cannot be written" in dialog.foot.said, timeout=20_000)
    accept_import(window)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None, timeout=20_000)
    assert len(window.session.content.sources) == 1


def test_another_failure_meanwhile_does_not_bring_back_what_is_imported(
    qtbot: QtBot, window: MainWindow, newer: Path
) -> None:
    window.handlers.take_in([newer])
    dialog = _dialog(window)
    qtbot.waitUntil(dialog.foot.accept.isEnabled)
    gone: list[object] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    with qtbot.waitSignal(window.session.saved, timeout=20_000):
        dialog.accept()
        window.session.intake.failed.emit("The export cannot be written.")
    qtbot.waitUntil(lambda: bool(gone))
    assert window.findChild(ImportDialog) is None


def test_what_the_analyst_cancels_does_not_come_back(qtbot: QtBot, window: MainWindow, newer: Path) -> None:
    window.handlers.take_in([newer])
    dialog = _dialog(window)
    qtbot.waitUntil(dialog.foot.accept.isEnabled)
    dialog.accept()
    window.status.cancelled.emit()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None)
    assert len(window.session.content.sources) == 3
