"""What the window says: problems, figures, long work, and its own mistakes."""

import sys
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.text.diff import compare
from app.text.options import CompareOptions
from app.ui import crash
from app.ui.action_set import Shortcut
from app.ui.boxes import column
from app.ui.crash import CrashDialog
from app.ui.dialogs import LIBRARIES, AboutDialog, ShortcutSheet
from app.ui.message_bar import MessageBar
from app.ui.messages import Deed, Message, without_commands
from app.ui.status_bar import StatusBar


@pytest.fixture
def status(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def _texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_problem_is_shown_until_it_is_put_away(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.text == ""
    bar.say("The file is empty.")
    assert bar.text == "The file is empty."
    assert bar.accessibleName() == "The file is empty."
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window of 720 px with a message bar on top, as the window of the program has one."""
    made = QWidget()
    box = column(made)
    box.addWidget(MessageBar())
    box.addStretch(1)
    qtbot.addWidget(made)
    made.resize(1000, 720)
    made.show()
    return made


@pytest.mark.parametrize("message", ["A sentence on a line.\n" * 22, "A sentence after another. " * 90])
@pytest.mark.parametrize(("width", "height"), [(1000, 720), (500, 240)])
def test_a_long_message_leaves_the_window_to_the_work(
    qtbot: QtBot, host: QWidget, message: str, width: int, height: int
) -> None:
    bar = host.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    host.resize(width, height)
    bar.say(message)
    (area,) = bar.findChildren(QScrollArea)
    scroll = area.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0 and 0 < bar.height() <= host.height() // 4)
    assert bar.text == message


def test_a_short_message_is_seen_whole_at_any_width(qtbot: QtBot, host: QWidget) -> None:
    bar = host.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    bar.say("The project cannot be written here, because the folder is read-only.")
    (area,) = bar.findChildren(QScrollArea)
    low = area.height()
    host.resize(300, 720)
    qtbot.waitUntil(lambda: area.height() > low)
    assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("same", "same", "no differences"),
        ("one two", "one 2", "1 difference"),
        ("one two three", "1 two 3", "2 differences"),
    ],
)
def test_differences_are_counted(status: StatusBar, left: str, right: str, told: str) -> None:
    status.show_comparison(compare(left, right, CompareOptions("word")))
    assert told in _texts(status)
    assert "similarity" in _texts(status)


def test_ignored_differences_are_told_apart(status: StatusBar) -> None:
    status.show_comparison(compare("A gate", "a gate", CompareOptions("word", frozenset({"case"}))))
    assert "no differences" in _texts(status)
    assert "1 ignored" in _texts(status)


def test_without_a_comparison_there_are_no_figures(status: StatusBar) -> None:
    status.show_comparison(compare("a", "b"))
    status.show_comparison(None)
    assert "similarity" not in _texts(status)


def test_a_source_that_says_nothing_is_named_in_place_of_figures(status: StatusBar) -> None:
    status.show_comparison(compare("a", ""))
    status.show_lacuna("Harbour")
    assert "Harbour says nothing" in _texts(status)
    assert "difference" not in _texts(status)


def test_it_says_when_the_last_edit_was_saved(status: StatusBar) -> None:
    status.show_saved("10:42:07")
    assert "saved 10:42:07" in _texts(status)


def test_long_work_shows_the_file_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, status: StatusBar) -> None:
    status.show_work("report.txt", 2, 5)
    bar = status.findChildren(QProgressBar)[0]
    qtbot.waitUntil(bar.isVisible)
    assert (bar.value(), bar.maximum()) == (2, 5)
    assert "report.txt" in _texts(status)
    with qtbot.waitSignal(status.cancelled, timeout=0):
        QTest.mouseClick(status.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    status.end_work()
    assert not bar.isVisible()


def test_work_that_is_over_at_once_does_not_flicker(qtbot: QtBot, status: StatusBar) -> None:
    status.show_work("report.txt", 0, 1)
    status.end_work()
    assert not status.findChildren(QProgressBar)[0].isVisible()
    assert not status._patience.isActive()


def _error() -> ZeroDivisionError:
    try:
        raise ZeroDivisionError("what broke")
    except ZeroDivisionError as error:
        return error


def test_a_mistake_of_the_program_gives_a_report_to_copy(qtbot: QtBot) -> None:
    dialog = CrashDialog(_error())
    qtbot.addWidget(dialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: what broke" in copied
    assert "Variorum" in copied


def test_nobody_caught_it_the_dialog_shows_it_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    window = QWidget()
    qtbot.addWidget(window)
    handle = crash.hook(lambda: window, lambda _: pytest.fail("it is not a problem of the analyst's"))
    for _ in range(3):
        handle(ZeroDivisionError, _error(), None)
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].close()
    handle(ZeroDivisionError, _error(), None)
    assert any(dialog.isVisible() for dialog in window.findChildren(CrashDialog))


def test_a_problem_that_nobody_caught_is_said_all_the_same(qtbot: QtBot) -> None:
    said: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    crash.hook(lambda: window, said.append)(Problem, Problem("The disk is full."), None)
    assert said == ["The disk is full."]
    assert window.findChildren(CrashDialog) == []


def test_the_shortcut_sheet_shows_what_it_is_given(qtbot: QtBot) -> None:
    sheet = ShortcutSheet({"Edit": [Shortcut("New note", "Ctrl+M", "")]})
    qtbot.addWidget(sheet)
    sheet.show()
    assert {"Edit", "New note", "Ctrl+M"} <= set(_texts(sheet).split(" | "))


def test_about_names_the_licence_of_everything_it_is_built_on(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    assert all(library in _texts(about) and licence in _texts(about) for library, licence, _ in LIBRARIES)
    assert "LGPL" in _texts(about)


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_a_message_offers_what_can_be_done_about_it(bar: MessageBar) -> None:
    done: list[str] = []
    deeds = tuple(Deed(text, partial(done.append, text)) for text in ("Try again", "Save a copy…"))
    bar.tell(Message("The file is gone.", deeds=deeds))
    shown = [button for button in bar.findChildren(QPushButton) if not button.isHidden()]
    assert [button.text() for button in shown] == ["Try again", "Save a copy…"]
    for button in shown:
        button.click()
    assert done == ["Try again", "Save a copy…"]
    bar.say("Something else.")
    assert all(button.isHidden() for button in bar.findChildren(QPushButton))


def test_messages_wait_under_the_latest_and_what_is_wrong_comes_first(bar: MessageBar) -> None:
    bar.tell(Message("Nothing is missing.", "calm", topic="unclean"))
    bar.tell(Message("The file is gone.", topic="place"))
    bar.tell(Message("Somebody has it open.", "calm", topic="barred"))
    seen = []
    while bar.text:
        seen.append(bar.text)
        bar.put_away()
    assert seen == ["The file is gone.", "Somebody has it open.", "Nothing is missing."]


def test_a_message_takes_the_place_of_the_one_on_its_topic(bar: MessageBar) -> None:
    bar.tell(Message("The disk is full.", topic="unsaved"))
    bar.tell(Message("The drive is gone.", topic="unsaved"))
    assert bar.text == "The drive is gone."
    bar.put_away()
    assert bar.text == ""


def test_what_was_said_without_a_remedy_goes_when_it_is_said_with_one(bar: MessageBar) -> None:
    bar.say("The disk is full.")
    bar.tell(Message("What you typed is kept.", topic="unsaved", instead_of="The disk is full."))
    bar.put_away()
    assert bar.text == ""


def test_what_holds_no_more_is_withdrawn_wherever_it_lies(bar: MessageBar) -> None:
    bar.tell(Message("The file is gone.", topic="place"))
    bar.say("Another thing.")
    bar.withdraw("place")
    assert bar.text == "Another thing."
    bar.put_away()
    assert bar.text == ""


def test_a_mistake_of_the_program_writes_what_was_typed_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    window, flushed = QWidget(), list[bool]()
    qtbot.addWidget(window)

    def flush() -> None:
        flushed.append(True)
        raise ZeroDivisionError

    crash.hook(lambda: window, lambda _: None, flush)(ZeroDivisionError, _error(), None)
    assert flushed == [True]
    assert window.findChild(CrashDialog) is not None


def test_a_sentence_of_the_store_names_no_commands_in_the_window() -> None:
    told = "It is damaged: go back to a backup ('variorum restore'), or ask. 'variorum check' tells what is wrong."
    assert without_commands(told) == "It is damaged: go back to a backup, or ask."
    assert without_commands("A plan’s 'variorum' note.\n") == "A plan’s 'variorum' note.\n"
