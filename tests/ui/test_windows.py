"""Several windows: each has its own project, all have the same settings."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui import desk
from app.ui.settings import APPEARANCE, AUTHOR, OPEN_PROJECTS, READING_SIZE, TEXT_SCALE, Settings
from app.ui.window import MainWindow


@pytest.fixture
def other(project: Path) -> Path:
    """A second project."""
    return Path(shutil.copy(project, project.with_name("other.variorum")))


@pytest.fixture
def beside(qtbot: QtBot, window: MainWindow, other: Path) -> Iterator[MainWindow]:
    """A window on the second project, opened from the first window."""
    made = window.windows.open(other)
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    if isValid(made):
        made.close()


def test_a_new_window_has_a_project_of_its_own(window: MainWindow, beside: MainWindow) -> None:
    assert window.windows.all == (window, beside)
    assert tuple(one.session.workspace.path.stem for one in (window, beside) if one.session.workspace) == (
        "rules",
        "other",
    )


def test_an_edit_in_one_window_is_none_of_the_others(window: MainWindow, beside: MainWindow) -> None:
    beside.session.new_note((), "only here", on_project=True)
    assert [note.body for note in beside.session.notebook.every()] == ["only here"]
    assert window.session.notebook.every() == ()
    assert window.session.steps.undo_name != beside.session.steps.undo_name
    beside.session.steps.undo()
    assert beside.session.notebook.every() == ()


def test_a_project_that_is_open_is_shown_not_opened_again(window: MainWindow, project: Path) -> None:
    assert window.windows.open(project) is window
    assert window.windows.all == (window,)


def test_opening_what_another_window_has_leaves_this_one_as_it_is(
    qtbot: QtBot, window: MainWindow, beside: MainWindow, project: Path, other: Path
) -> None:
    window.handlers.open_path(other)
    assert window.session.workspace is not None
    assert window.session.workspace.path == project
    qtbot.waitUntil(beside.isActiveWindow)


def test_a_project_dropped_on_another_gets_a_window_of_its_own(window: MainWindow, other: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert [one.session.workspace.path.stem for one in window.windows.all if one.session.workspace] == [
        "rules",
        "other",
    ]
    window.windows.all[-1].close()


@pytest.mark.parametrize(("held", "count"), [("NoModifier", 1), ("ControlModifier", 2)])
def test_a_recent_project_takes_the_place_of_the_open_one_or_stands_beside_it(
    window: MainWindow, other: Path, monkeypatch: pytest.MonkeyPatch, held: str, count: int
) -> None:
    modifiers = Qt.KeyboardModifier[held]
    monkeypatch.setattr("app.ui.handlers.QGuiApplication.keyboardModifiers", lambda: modifiers)
    window.handlers.open_recent(other)
    assert len(window.windows.all) == count
    workspace = window.windows.all[-1].session.workspace
    assert workspace is not None
    assert workspace.path == other
    if count > 1:
        window.windows.all[-1].close()


def test_settings_hold_in_all_windows_at_once(window: MainWindow, beside: MainWindow) -> None:
    window.preferences.put(APPEARANCE, "dark")
    window.preferences.put(AUTHOR, "N. Adler")
    beside.preferences.put(READING_SIZE, 22)
    assert beside.appearance.theme is window.appearance.theme
    assert beside.appearance.theme.dark
    assert beside.session.safekeeping.author == "N. Adler"
    assert window.workbench.modes.reading_size == 22


def test_the_scale_is_taken_up_by_all_windows(qtbot: QtBot, window: MainWindow, beside: MainWindow) -> None:
    with qtbot.waitSignal(beside.appearance.changed), qtbot.waitSignal(window.appearance.changed):
        window.preferences.put(TEXT_SCALE, 150)


def test_the_window_menu_lists_the_windows(qtbot: QtBot, window: MainWindow, beside: MainWindow) -> None:
    menu = beside.actions_.menu("window")
    menu.aboutToShow.emit()
    told = [(action.text(), action.isChecked()) for action in menu.actions()]
    assert told == [("rules – Variorum", False), ("other – Variorum", True)]
    menu.actions()[0].trigger()
    qtbot.waitUntil(window.isActiveWindow)


def test_closing_one_leaves_the_others(window: MainWindow, beside: MainWindow) -> None:
    beside.close()
    assert window.windows.all == (window,)
    assert window.isVisible()
    assert window.session.workspace is not None


def test_quitting_closes_all_and_remembers_what_was_open(
    window: MainWindow, beside: MainWindow, settings: Settings, project: Path, other: Path
) -> None:
    beside.handlers.quit()
    assert window.windows.all == ()
    assert not window.isVisible()
    assert settings.get(OPEN_PROJECTS) == [str(project.resolve()), str(other.resolve())]


def test_what_was_open_comes_back(
    make_window: Callable[[], MainWindow], settings: Settings, project: Path, other: Path
) -> None:
    settings.put(OPEN_PROJECTS, [str(project), str(other), str(other.with_name("gone.variorum"))])
    first = make_window()
    first.open(project)
    first.windows.open_again()
    assert [one.session.workspace.path.stem for one in first.windows.all if one.session.workspace] == [
        "rules",
        "other",
    ]
    first.windows.quit()


def test_quitting_asks_for_the_window_where_something_is_not_saved(
    window: MainWindow, beside: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(beside.rescue, "can_leave", lambda: False)
    monkeypatch.setattr(beside.rescue, "before_leaving", asked.append)
    window.handlers.quit()
    assert window.windows.all == (window, beside)
    assert len(asked) == 1
    monkeypatch.undo()
    window.handlers.quit()
    assert not window.isVisible()


def test_every_project_has_a_desk_of_its_own(
    make_window: Callable[[], MainWindow], window: MainWindow, beside: MainWindow, project: Path, other: Path
) -> None:
    beside.workbench.show_pane("notes", on=False)
    beside.workbench.mirror(on=True)
    beside.close()
    window.close()
    third = make_window()
    assert desk.take_up(third, other)
    assert third.workbench.hidden_panes() == ["notes"]
    assert third.workbench.is_mirrored
    assert desk.take_up(third, project)
    assert third.workbench.hidden_panes() == []
    assert not desk.take_up(third, project.with_name("never seen.variorum"))
