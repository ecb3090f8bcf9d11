"""Asking for files: what is proposed, what is remembered, and thinking better of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui import settings as remembered
from app.ui.file_dialogs import FileDialogs
from app.ui.settings import Settings


class Asked:
    """Stands for the system's dialogs: answers with `answer`, remembers what it was asked."""

    def __init__(self, answer: str | list[str]) -> None:
        self.answer = answer
        self.proposed = ""

    def __call__(
        self, _window: QWidget, _title: str, proposed: str, kinds: str, options: object = None
    ) -> tuple[str | list[str], str]:
        self.proposed, self.kinds = proposed, kinds
        return self.answer, kinds


@pytest.fixture
def dialogs(qtbot: QtBot, settings: Settings) -> FileDialogs:
    window = QWidget()
    qtbot.addWidget(window)
    return FileDialogs(window, settings)


def _answer(monkeypatch: pytest.MonkeyPatch, function: str, answer: str | list[str]) -> Asked:
    asked = Asked(answer)
    monkeypatch.setattr(QFileDialog, function, asked)
    return asked


def test_a_new_project_is_proposed_beside_its_sources(
    dialogs: FileDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "treaty").mkdir()
    asked = _answer(monkeypatch, "getSaveFileName", str(tmp_path / "mine"))
    assert dialogs.new_project(tmp_path / "treaty" / "a.txt") == tmp_path / "mine.variorum"
    assert Path(asked.proposed) == tmp_path / "treaty" / "treaty.variorum"


def test_a_project_is_looked_for_where_the_last_one_was(
    dialogs: FileDialogs, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings.remember_project(tmp_path / "desk" / "a.variorum")
    asked = _answer(monkeypatch, "getOpenFileName", str(tmp_path / "b.variorum"))
    assert dialogs.open_project() == tmp_path / "b.variorum"
    assert Path(asked.proposed) == tmp_path / "desk"


def test_the_folder_of_an_import_is_remembered(
    dialogs: FileDialogs, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = _answer(monkeypatch, "getOpenFileNames", [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    assert dialogs.import_files() == [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert "*.txt" in asked.kinds
    assert settings.get(remembered.IMPORT_FOLDER) == str(tmp_path)


def test_an_export_is_named_after_the_project(
    dialogs: FileDialogs, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = _answer(monkeypatch, "getSaveFileName", str(tmp_path / "out" / "report"))
    assert dialogs.export(tmp_path / "plan.variorum", ".pdf") == tmp_path / "out" / "report.pdf"
    assert Path(asked.proposed) == tmp_path / "plan.pdf"
    assert settings.get(remembered.EXPORT_FOLDER) == str(tmp_path / "out")


def test_thinking_better_of_it_is_no_answer(
    dialogs: FileDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _answer(monkeypatch, "getSaveFileName", "")
    _answer(monkeypatch, "getOpenFileName", "")
    _answer(monkeypatch, "getOpenFileNames", [])
    assert dialogs.new_project() is None
    assert dialogs.open_project() is None
    assert dialogs.export(tmp_path / "plan.variorum", ".csv") is None
    assert list(dialogs.import_files()) == []


def test_a_copy_is_proposed_beside_the_project_under_a_name_that_is_free(
    dialogs: FileDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = _answer(monkeypatch, "getSaveFileName", str(tmp_path / "mine"))
    (tmp_path / "plan copy.variorum").touch()
    assert dialogs.save_copy(tmp_path / "plan.variorum") == tmp_path / "mine.variorum"
    assert asked.proposed == str(tmp_path / "plan copy 2.variorum")


def test_what_is_merged_is_a_project_or_a_file_of_notes(
    dialogs: FileDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = _answer(monkeypatch, "getOpenFileName", str(tmp_path / "theirs.jsonld"))
    assert dialogs.merge(tmp_path / "plan.variorum") == tmp_path / "theirs.jsonld"
    assert "*.jsonld" in asked.kinds
    assert asked.proposed == str(tmp_path)
