"""An analyst's day on the sample's sources: the whole main job, through the real widgets."""

import csv
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import places
from app.tasks.selftest import main_job
from app.ui.file_dialogs import FileDialogs
from app.ui.settings import Settings
from app.ui.window import MainWindow

AcceptImport = Callable[[MainWindow], None]
SOURCES = ("harbour.txt", "saltmarsh.txt", "lantern.md", "quarry.txt", "windrose.html")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Answers(FileDialogs):
    """File dialogs that are answered before they are asked."""

    def __init__(self, project: Path, files: Sequence[Path]) -> None:
        self._project, self._files = project, files

    def new_project(self, near: Path | None = None) -> Path | None:
        return self._project

    def import_files(self) -> Sequence[Path]:
        return self._files

    def export(self, project: Path, suffix: str) -> Path | None:
        return project.with_suffix(suffix)


@pytest.fixture
def desk(tmp_path: Path) -> list[Path]:
    """Copies of the sample's sources."""
    return [Path(shutil.copy(places.sample(name), tmp_path / name)) for name in SOURCES]


def opened(qtbot: QtBot, settings: Settings, answers: Answers) -> MainWindow:
    """A new window, on the screen."""
    window = MainWindow(settings, answers)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def keyboard(window: MainWindow) -> QWidget:
    """The widget that has the keyboard."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def choose_point(window: MainWindow, point: str) -> None:
    """Click a row of the point list."""
    panel = window.workbench.points
    index = panel.model.index_of(point)
    panel.tree.scrollTo(index)
    middle = panel.tree.visualRect(index).center()
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, middle.y()))


def select_words(window: MainWindow, words: str) -> None:
    """Select words in the left wording with the cursor, as dragging over them does."""
    pane = window.workbench.modes.split.left
    cursor = pane.document().find(words)
    assert isinstance(cursor, QTextCursor)
    assert cursor.hasSelection(), words
    pane.setTextCursor(cursor)
    pane.setFocus()


def test_from_files_to_a_report_with_a_note_in_it(
    qtbot: QtBot, settings: Settings, desk: list[Path], accept_import: AcceptImport, tmp_path: Path
) -> None:
    project = tmp_path / "plan.variorum"
    answers = Answers(project, desk)
    window = opened(qtbot, settings, answers)

    listed = window.session.points_changed
    window.start_page.importRequested.emit()
    with qtbot.waitSignal(
        listed, timeout=20_000, check_params_cb=lambda: bool(window.session.abreast.overview.rows)
    ):
        accept_import(window)
    content = window.session.content
    assert [source.name for source in content.sources] == [Path(name).stem for name in SOURCES]
    assert sum("." not in point.id for point in content.points) == 28

    choose_point(window, "10")
    assert window.session.view.place.point == "10"
    names = {source.name: source.id for source in content.sources}
    window.workbench.modes.split.pairChosen.emit(names["harbour"], names["lantern"])
    left, right = window.session.view.pair()
    assert (left.source, right.source) == (names["harbour"], names["lantern"])
    assert "guarantee" in window.workbench.modes.split.left.toPlainText()

    QTest.keyClick(window, Qt.Key.Key_F8)
    select_words(window, "forfeits the guarantee")
    QTest.keyClick(window, Qt.Key.Key_M, CONTROL)
    QTest.keyClicks(keyboard(window), "Lost for good, or only suspended?")
    window.close()

    again = opened(qtbot, settings, answers)
    again.open_last()
    assert again.session.view.place.point == "10"
    (note,) = again.session.notes()
    assert note.body == "Lost for good, or only suspended?"
    assert [anchor.exact for anchor in note.anchors] == ["forfeits the guarantee"]
    assert note.point == "10.b"

    for name, suffix in (("export-csv", ".csv"), ("export-pdf", ".pdf")):
        with qtbot.waitSignal(again.session.told, timeout=30_000):
            again.actions_.action(name).trigger()
        assert project.with_suffix(suffix).stat().st_size > 1_000
    with project.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["note"] for row in rows if row["note"]] == ["Lost for good, or only suspended?"]
    again.close()


def test_the_self_test_does_the_same_without_a_window(tmp_path: Path) -> None:
    assert main_job(tmp_path).is_file()
