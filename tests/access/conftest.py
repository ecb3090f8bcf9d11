"""The real window on the sample, with a screen reader listening."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.tasks.sample import write_sample
from app.ui.access import roles
from app.ui.settings import Settings
from app.ui.window import MainWindow
from tests.access.hearing import Heard


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as it is shipped."""
    return write_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Garbage is looked for between tests: on a background thread it could take apart what belongs to Qt."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > 30 else 1)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path / "home"))


@pytest.fixture
def heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """A screen reader that is on, and what it hears."""
    made = Heard()
    send = QAccessible.updateAccessibility

    def take(event: QAccessibleEvent) -> None:
        made.take(event)
        send(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    QAccessible.setActive(True)
    yield made
    QAccessible.setActive(False)


@pytest.fixture
def start_window(qtbot: QtBot, heard: Heard, tmp_path: Path) -> Iterator[MainWindow]:
    """The window without a project."""
    roles.install()
    window = MainWindow(Settings(tmp_path / "variorum.ini"))
    window.resize(1600, 1000)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet("")
        application.setPalette(QPalette())
        application.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


@pytest.fixture
def window(qtbot: QtBot, start_window: MainWindow, sample: Path, tmp_path: Path) -> MainWindow:
    """The window on the sample, compared and with its findings."""
    copy = tmp_path / "sample.variorum"
    shutil.copy(sample, copy)
    assert start_window.open(copy)
    qtbot.waitUntil(lambda: start_window.session.view.script is not None, timeout=20_000)
    qtbot.waitUntil(lambda: start_window.workbench.findings.model.rowCount() > 0, timeout=20_000)
    return start_window


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Callable[[Callable[[], object]], QDialog]:
    """Does what opens a dialog of the window, and returns it."""

    def open_by(deed: Callable[[], object]) -> QDialog:
        before = set(window.findChildren(QDialog))
        deed()

        def fresh() -> list[QDialog]:
            return [one for one in window.findChildren(QDialog) if one not in before and one.isVisible()]

        qtbot.waitUntil(lambda: bool(fresh()), timeout=20_000)
        made = fresh()[0]
        with qtbot.waitActive(made):
            made.activateWindow()
        qtbot.waitUntil(
            lambda: QApplication.focusWidget() in made.findChildren(QWidget)
        )  # Qt gives it the keyboard
        return made

    return open_by
