"""A list that drops down shows what it can of a long entry."""

from pytestqt.qtbot import QtBot

from app.ui.drop_down import DropDown


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
