"""Starting the window."""

import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.ui import main
from app.ui.settings import Settings
from app.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _keep_the_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def _close_when_open(monkeypatch: pytest.MonkeyPatch) -> list[MainWindow]:
    """Let the next window be closed as soon as the program waits for the analyst."""
    seen: list[MainWindow] = []

    def wait(_application: QApplication) -> int:
        seen.extend(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        for window in seen:
            window.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", wait)
    return seen


def test_the_window_opens_paints_and_closes(qtbot: QtBot, project: Path) -> None:
    main.open_and_close(project)
    assert not any(widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_what_cannot_be_opened_is_a_problem(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"gone\.variorum"):
        main.open_and_close(tmp_path / "gone.variorum")


def test_it_opens_the_project_that_is_named(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = _close_when_open(monkeypatch)
    assert main.run(project) == 0
    assert "rules" in seen[0].windowTitle()


def test_without_a_name_it_opens_where_the_analyst_left_off(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Settings()
    kept.remember_project(project)
    kept.sync()
    seen = _close_when_open(monkeypatch)
    main.run(None)
    assert "rules" in seen[0].windowTitle()


def test_a_project_that_is_gone_leads_to_the_start_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Settings()
    kept.remember_project(tmp_path / "gone.variorum")
    kept.sync()
    seen = _close_when_open(monkeypatch)
    main.run(None)
    assert seen[0].message.text == ""
    assert seen[0].windowTitle() == "Variorum"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display may be missing")
def test_without_a_display_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Problem, match="display"):
        main.run(None)
