"""The start page: the ways in, and what was open before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.ui.start.page import StartPage
from app.ui.start.parts import RecentProject
from app.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def _button(page: StartPage, text: str) -> QAbstractButton:
    return next(button for button in page.findChildren(QAbstractButton) if text in button.text())


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Choose files", lambda page: page.importRequested),
        ("sample", lambda page: page.sampleRequested),
        ("New project", lambda page: page.newRequested),
        ("Open…", lambda page: page.openRequested),
    ],
)
def test_every_way_in_asks_for_its_own(
    qtbot: QtBot, page: StartPage, text: str, signal: Callable[[StartPage], object]
) -> None:
    with qtbot.waitSignal(signal(page), timeout=0):
        QTest.mouseClick(_button(page, text), Qt.MouseButton.LeftButton)


def test_a_recent_project_can_be_opened(qtbot: QtBot, page: StartPage, project: Path) -> None:
    page.set_recent([project])
    with qtbot.waitSignal(page.recentChosen, timeout=0) as chosen:
        QTest.mouseClick(page.findChildren(RecentProject)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [project]


def test_one_that_is_gone_is_greyed_and_says_so(page: StartPage, project: Path, tmp_path: Path) -> None:
    page.set_recent([project, tmp_path / "gone.variorum"])
    there, gone = page._rows
    assert there.isEnabled()
    assert not gone.isEnabled()
    assert "not there" in gone.toolTip()


def test_without_recent_projects_none_are_headed(page: StartPage, project: Path) -> None:
    page.set_recent([project])
    page.set_recent([])
    assert not any("Recent" in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_empty_project_is_named(page: StartPage) -> None:
    page.show_project("treaty")
    assert any("treaty" in label.text() for label in page.findChildren(QLabel))


def test_a_project_without_points_says_what_it_lacks(page: StartPage) -> None:
    page.show_project("treaty", sources=2)
    assert any("No numbered points" in label.text() for label in page.findChildren(QLabel))


def test_the_theme_reaches_the_recent_projects(page: StartPage, project: Path) -> None:
    page.set_recent([project])
    page.set_theme(Theme.load("dark"))
    assert page._rows[0]._theme.dark


def test_it_names_the_kinds_of_files_that_can_be_compared(page: StartPage) -> None:
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    for kind in ("text", "Markdown", "web page", "Word", "OpenDocument", "RTF", "PDF"):
        assert kind in said
