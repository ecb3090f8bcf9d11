"""Tags of the project are offered while one is written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.notes.fields import TagsField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raising a list, without a screen


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TagsField]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = TagsField(holder, lambda: ("money", "ask the desk", "Réserve", "mon"))
    made.resize(200, 30)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    made.setFocus()
    yield made
    made.completion.popup.hide()


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("#mo", ["money", "mon"]),
        ("#law res", ["Réserve"]),
        ("#desk", ["ask the desk"]),
        ('#"ask the', ["ask the desk"]),
        ("#money mo", ["mon"]),
        ("#money", []),
        ("#", []),
        ("", []),
        ("#zzz", []),
    ],
)
def test_what_fits_is_offered_what_begins_so_first(
    field: TagsField, written: str, offered: list[str]
) -> None:
    field.setText(written)
    assert field.completion.offered() == offered


def test_a_tag_is_taken_by_keyboard(qtbot: QtBot, field: TagsField) -> None:
    QTest.keyClicks(field, "#law #as")
    assert field.completion.is_open
    with qtbot.waitSignal(field.textEdited, timeout=0):
        QTest.keyClick(field.completion.popup, Qt.Key.Key_Down)
        QTest.keyClick(field.completion.popup, Qt.Key.Key_Return)
    assert field.tags() == ("law", "ask the desk")
    assert not field.completion.is_open


def test_what_is_written_out_is_not_changed_by_enter(qtbot: QtBot, field: TagsField) -> None:
    QTest.keyClicks(field, "#mo")
    with qtbot.waitSignal(field.finished, timeout=0):
        QTest.keyClick(field.completion.popup, Qt.Key.Key_Return)
    assert field.tags() == ("mo",)


def test_escape_closes_what_is_offered_and_stays_in_the_field(field: TagsField) -> None:
    QTest.keyClicks(field, "#mo")
    QTest.keyClick(field.completion.popup, Qt.Key.Key_Escape)
    assert not field.completion.is_open
    assert field.hasFocus()
    assert field.text() == "#mo"
