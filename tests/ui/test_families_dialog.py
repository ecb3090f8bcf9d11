"""The dialog for the spellings of a project."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.text.options import Family
from app.ui.families.dialog import FamiliesDialog
from app.ui.families.words import family_of, line_of
from app.ui.theme import Theme

COLOURS: Family = ("colour", "color")
KADI: Family = ("Kadi", "Qadi", "Cadi")


@pytest.fixture
def dialog(qtbot: QtBot) -> FamiliesDialog:
    """With two families; whatever it asks for is granted."""
    made = FamiliesDialog(["English", "Names"], Theme.load("light"))
    qtbot.addWidget(made)
    made.familiesChosen.connect(made.set_families)
    made.set_families([COLOURS, KADI])
    made.show()
    return made


def typed(dialog: FamiliesDialog, qtbot: QtBot, number: int, line: str) -> None:
    """Type a line over a row."""
    dialog.list.setCurrentIndex(dialog.model.index(number))
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    editor = dialog.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText(line)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.list.findChild(QLineEdit) is None)


def lines(dialog: FamiliesDialog) -> list[str]:
    return [str(dialog.model.index(n).data()) for n in range(dialog.model.rowCount())]


@pytest.mark.parametrize("line", ["Kadi, Qadi,Cadi", " Kadi ;Qadi;; Cadi ", "Kadi، Qadi、Cadi, Kadi"])
def test_a_line_is_read_whatever_the_commas(line: str) -> None:
    assert family_of(line) == KADI
    assert family_of(line_of(KADI)) == KADI


def test_families_are_shown_one_on_a_line_and_a_place_for_the_next(dialog: FamiliesDialog) -> None:
    assert lines(dialog) == ["colour, color", "Kadi, Qadi, Cadi", "Add spellings of one word…"]


def test_what_is_typed_in_the_last_row_is_a_new_family(dialog: FamiliesDialog, qtbot: QtBot) -> None:
    typed(dialog, qtbot, 2, "grey, gray")
    assert dialog.model.families == (COLOURS, KADI, ("grey", "gray"))


def test_a_row_is_changed_in_its_place(dialog: FamiliesDialog, qtbot: QtBot) -> None:
    typed(dialog, qtbot, 0, "colour, color, couleur")
    assert dialog.model.families == (("colour", "color", "couleur"), KADI)


@pytest.mark.parametrize(("line", "told"), [("alone", "alone"), ("grey, qadi", "qadi")])
def test_what_makes_no_sense_stays_in_its_row_and_is_told(
    dialog: FamiliesDialog, qtbot: QtBot, line: str, told: str
) -> None:
    with qtbot.assertNotEmitted(dialog.familiesChosen):
        typed(dialog, qtbot, 0, line)
    assert lines(dialog)[0] == line
    assert told in dialog.said
    typed(dialog, qtbot, 0, "colour, color, couleur")
    assert dialog.said == ""
    assert dialog.model.families[0] == ("colour", "color", "couleur")


@pytest.mark.parametrize("how", ["key", "button", "emptied"])
def test_a_family_can_be_removed(dialog: FamiliesDialog, qtbot: QtBot, how: str) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(0))
    dialog.list.setFocus()
    if how == "key":
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    elif how == "button":
        dialog.remove_button.click()
    else:
        typed(dialog, qtbot, 0, " ")
    assert dialog.model.families == (KADI,)


def test_there_is_nothing_to_remove_in_the_last_row(dialog: FamiliesDialog) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(2))
    assert not dialog.remove_button.isEnabled()
