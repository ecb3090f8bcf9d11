"""A list that drops down shows what it can of a long entry."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.ui import style
from app.ui.drop_down import DropDown
from app.ui.theme import Theme


def test_what_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = DropDown()
    qtbot.addWidget(box)
    box.addItems(["A very long entry, longer than there is room for", "Short"])
    box.resize(140, 30)
    assert box.shown_text().endswith("…")
    assert box.currentText() == "A very long entry, longer than there is room for"
    box.setCurrentIndex(1)
    assert box.shown_text() == "Short"
    box.setCurrentIndex(0)
    box.resize(600, 30)
    assert box.shown_text() == box.currentText()
    assert not box.grab().isNull()


@pytest.mark.parametrize("entries", [["Short"], ["source00", "source01"], ["A much longer entry", "b"]])
def test_one_that_follows_its_entries_is_wide_enough_for_each(
    qtbot: QtBot, qapp: QApplication, theme: Theme, entries: list[str]
) -> None:
    style.apply(qapp, theme)
    box = DropDown()
    qtbot.addWidget(box)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.addItems(entries)
    box.resize(box.sizeHint())
    shown = []
    for row in range(box.count()):
        box.setCurrentIndex(row)
        shown.append(box.shown_text())
    assert shown == entries
