"""The window as an analyst uses it, through its real widgets."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.ui import settings as remembered
from app.ui.dialogs import AboutDialog, ShortcutSheet
from app.ui.file_dialogs import FileDialogs
from app.ui.notes.card import NoteCard
from app.ui.window import MainWindow

LISTS = {"one.txt": "1. A wall.\n\n2. A gate.\n", "two.txt": "1. A wall.\n\n2. The gate.\n"}
MakeWindow = Callable[[], MainWindow]


class Answers(FileDialogs):
    """File dialogs that are answered before they are asked."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.files: Sequence[Path] = ()
        self.near: Path | None = None

    def new_project(self, near: Path | None = None) -> Path | None:
        self.near = near
        return self.path

    def open_project(self) -> Path | None:
        return self.path

    def import_files(self) -> Sequence[Path]:
        return self.files

    def export(self, project: Path, suffix: str) -> Path | None:
        return project.with_suffix(suffix)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in LISTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in LISTS]


def _do(window: MainWindow, action: str) -> None:
    found = window.actions_.action(action)
    assert found.isEnabled(), action
    found.trigger()


def _card(window: MainWindow, body: str) -> NoteCard:
    cards = window.workbench.notes.findChildren(NoteCard)
    return next(card for card in cards if card.isVisible() and card.body.toPlainText() == body)


def _bodies(project: Path) -> list[str]:
    with Workspace.open(project, read_only=True) as workspace:
        return [note.body for note in workspace.notes()]


def _drop(window: MainWindow, paths: Sequence[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, no_button, no_key))


def test_at_first_there_is_the_start_page(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.start_page.isVisible()
    assert not window.workbench.isVisible()
    assert not window.actions_.action("export-pdf").isEnabled()


def test_an_open_project_shows_its_points_its_texts_and_its_name(window: MainWindow) -> None:
    assert window.workbench.isVisible()
    assert "rules" in window.windowTitle()
    assert window.workbench.modes.split.left.wording.text.startswith("Guests may use the garden until")
    assert window.focusWidget() is not None
    assert window.workbench.points.isAncestorOf(window.focusWidget())


def test_a_note_is_written_and_found_again_after_closing(
    qtbot: QtBot, make_window: MakeWindow, window: MainWindow, project: Path
) -> None:
    window.session.view.choose(point="2")
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), "A deadline.")
    window.close()
    assert _bodies(project) == ["A deadline."]
    again = make_window()
    again.open_last()
    assert again.session.view.place.point == "2"
    assert _card(again, "A deadline.").isVisible()


def test_selected_words_are_quoted_by_the_new_note(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.modes.split.left.selectAll()
    _do(window, "new-note")
    (note,) = window.session.notes()
    assert [anchor.exact for anchor in note.anchors] == [window.workbench.modes.split.left.wording.text]


def test_the_figures_of_the_comparison_are_told(window: MainWindow) -> None:
    shown = [label.text() for label in window.status.findChildren(QLabel)]
    assert any("difference" in text and "similarity" in text for text in shown)
    window.session.view.choose(point="4", right=window.session.content.source_ids[2])
    assert "northern says nothing on this point" in [
        label.text() for label in window.status.findChildren(QLabel)
    ]


def test_escape_leads_from_the_note_back_to_the_text(qtbot: QtBot, window: MainWindow) -> None:
    _do(window, "new-note")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.workbench.modes.split.left.hasFocus()


def test_undo_takes_back_a_new_note_with_what_was_just_typed(
    qtbot: QtBot, window: MainWindow, project: Path
) -> None:
    _do(window, "new-note")
    QTest.keyClicks(window.focusWidget(), "Wrong.")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _bodies(project) == []
    _do(window, "redo")
    assert _bodies(project) == ["Wrong."]


def test_deleting_a_note_is_undone_by_name(qtbot: QtBot, window: MainWindow, project: Path) -> None:
    _do(window, "new-note")
    QTest.keyClicks(window.focusWidget(), "Mine.")
    _do(window, "delete-note")
    assert _bodies(project) == []
    assert window.actions_.action("undo").text() == "&Undo Delete note"
    _do(window, "undo")
    assert _bodies(project) == ["Mine."]
    assert not window.actions_.action("delete-note").isEnabled()


def test_a_click_on_a_note_shows_its_source(window: MainWindow) -> None:
    third = window.session.content.sources[2]
    window.session.view.choose(left=third.id)
    window.workbench.modes.split.left.selectAll()
    _do(window, "new-note")
    note = window.session.notes()[0]
    window.session.view.choose(left=window.session.content.source_ids[0])
    window.workbench.show_note(note.id)
    assert window.session.view.place.left == third.id


@pytest.mark.parametrize(
    ("action", "point", "swapped"),
    [("next-point", "2", False), ("swap", "1", True)],
)
def test_going_somewhere_and_back(window: MainWindow, action: str, point: str, swapped: bool) -> None:
    before = window.session.view.place
    _do(window, action)
    here = window.session.view.place
    assert here.point == point
    assert ((here.left, here.right) == (before.right, before.left)) is swapped
    _do(window, "back")
    assert window.session.view.place == before
    _do(window, "forward")
    assert window.session.view.place == here


def test_comparing_by_words_and_ignoring_is_marked_in_the_menus(window: MainWindow) -> None:
    _do(window, "by-word")
    _do(window, "ignore-case")
    assert window.session.view.options.granularity == "word"
    assert window.session.view.options.ignore == {"case"}
    assert window.actions_.action("by-word").isChecked()
    assert window.actions_.action("ignore-case").isChecked()
    _do(window, "ignore-case")
    assert window.session.view.options.ignore == frozenset()


@pytest.mark.parametrize(
    ("action", "pane"),
    [
        ("focus-points", lambda bench: bench.points),
        ("focus-left", lambda bench: bench.modes.split.left),
        ("focus-right", lambda bench: bench.modes.split.right),
        ("focus-notes", lambda bench: bench.notes),
        ("find-point", lambda bench: bench.points.filter_box),
    ],
)
def test_every_pane_is_reached_by_keyboard(
    window: MainWindow, action: str, pane: Callable[[object], QWidget]
) -> None:
    _do(window, "new-note")
    _do(window, action)
    wanted = pane(window.workbench)
    focused = window.focusWidget()
    assert focused is not None
    assert focused is wanted or wanted.isAncestorOf(focused)


def test_a_pane_is_hidden_and_stays_so(make_window: MakeWindow, window: MainWindow) -> None:
    _do(window, "show-notes")
    assert not window.workbench.notes.isVisible()
    assert not window.actions_.action("show-notes").isChecked()
    window.close()
    again = make_window()
    again.open_last()
    assert not again.workbench.notes.isVisible()
    _do(again, "focus-notes")
    assert again.workbench.notes.isVisible()


def test_theme_zoom_and_size_are_remembered(make_window: MakeWindow, window: MainWindow) -> None:
    _do(window, "dark")
    _do(window, "zoom-in")
    geometry, size = window.saveGeometry(), window.workbench.modes.reading_size
    window.close()
    again = make_window()
    assert again.appearance.theme.dark
    assert again.workbench.modes.reading_size == size
    assert window.settings.get_bytes(remembered.GEOMETRY) == geometry
    _do(again, "follow-system")


def test_files_dropped_on_an_open_project_are_imported(
    qtbot: QtBot, window: MainWindow, files: Sequence[Path], accept_import: Callable[[MainWindow], None]
) -> None:
    _drop(window, files)
    with qtbot.waitSignal(window.session.saved):
        accept_import(window)
    assert [source.name for source in window.session.content.sources][-2:] == ["one", "two"]


def test_files_dropped_on_the_start_page_make_a_project_in_one_step(
    qtbot: QtBot,
    make_window: MakeWindow,
    answers: Answers,
    files: Sequence[Path],
    accept_import: Callable[[MainWindow], None],
    tmp_path: Path,
) -> None:
    answers.path = tmp_path / "plan.variorum"
    window = make_window()
    _drop(window, files)
    with qtbot.waitSignal(window.session.opened):
        accept_import(window)
    assert answers.near == files[0]
    assert window.workbench.isVisible()
    assert answers.path.is_file()


def test_thinking_better_of_it_changes_nothing(make_window: MakeWindow, files: Sequence[Path]) -> None:
    window = make_window()
    _drop(window, files)
    _do(window, "open")
    _do(window, "new")
    _do(window, "import")
    assert window.session.workspace is None


@pytest.mark.parametrize(
    ("address", "taken"), [("file:///desk/one.txt", True), ("https://example.org/one.txt", False)]
)
def test_only_what_can_be_read_may_be_dropped(make_window: MakeWindow, address: str, taken: bool) -> None:
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl(address)])
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    dragged = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, no_button, no_key)
    dragged.ignore()
    window.dragEnterEvent(dragged)
    assert dragged.isAccepted() == taken


def test_a_project_dropped_is_opened(make_window: MakeWindow, project: Path) -> None:
    window = make_window()
    _drop(window, [project])
    assert window.workbench.isVisible()


def test_a_problem_is_said_without_stopping_anything(window: MainWindow, tmp_path: Path) -> None:
    assert not window.open(tmp_path / "gone.variorum")
    assert "gone.variorum" in window.message.text
    assert window.workbench.isVisible()
    _do(window, "next-point")
    assert window.session.view.place.point == "2"


def test_the_comparison_is_exported_beside_the_project(
    qtbot: QtBot, window: MainWindow, project: Path
) -> None:
    with qtbot.waitSignal(window.session.told, timeout=30_000):
        _do(window, "export-csv")
    assert project.with_suffix(".csv").is_file()


def test_the_sample_is_opened_from_the_start_page(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    with qtbot.waitSignal(window.session.opened, timeout=30_000):
        window.start_page.sampleRequested.emit()
    assert window.workbench.isVisible()


@pytest.mark.parametrize(("action", "larger"), [("zoom-in", True), ("zoom-out", False)])
def test_zooming_and_back_to_the_usual_size(window: MainWindow, action: str, larger: bool) -> None:
    usual = window.workbench.modes.reading_size
    _do(window, action)
    assert (window.workbench.modes.reading_size > usual) is larger
    assert window.workbench.modes.reading_size != usual
    _do(window, "zoom-reset")
    assert window.workbench.modes.reading_size == usual


@pytest.mark.parametrize("size", [0, 3, 16, 17, 999])
def test_any_remembered_size_is_met_as_nearly_as_can_be(window: MainWindow, size: int) -> None:
    window.workbench.modes.set_reading_size(size)
    got = window.workbench.modes.reading_size
    window.workbench.modes.set_reading_size(got)
    assert window.workbench.modes.reading_size == got


def test_a_closed_project_leads_back_to_the_start_page(window: MainWindow, project: Path) -> None:
    _do(window, "close")
    assert window.start_page.isVisible()
    assert window.windowTitle() == "Variorum"
    assert window.settings.recent() == (project.resolve(),)
    assert window.settings.get(remembered.LAST_PROJECT) == ""


def test_a_new_project_asks_for_its_sources(
    make_window: MakeWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "treaty.variorum"
    window = make_window()
    _do(window, "new")
    assert window.start_page.isVisible()
    assert "treaty" in window.windowTitle()


def test_the_recent_projects_are_in_the_menu(window: MainWindow) -> None:
    menu = window.actions_.menu("file/recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["rules"]


@pytest.mark.parametrize(("action", "dialog"), [("shortcuts", ShortcutSheet), ("about", AboutDialog)])
def test_help_is_shown(window: MainWindow, action: str, dialog: type[QWidget]) -> None:
    _do(window, action)
    assert window.findChildren(dialog)[0].isVisible()


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    _do(window, "new-note")
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, widget
