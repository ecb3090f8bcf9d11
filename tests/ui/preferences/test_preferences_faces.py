"""The list of families: those made for reading first, each in itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from pytestqt.qtbot import QtBot

from app.ui.preferences.faces import face_model, families
from app.ui.reading_type import ReadingType, choose_reading_type, own_families, reading_type
from app.ui.theme import reading_font


def test_every_family_is_listed_once_and_is_there(qtbot: QtBot) -> None:
    good, others = families()
    assert len({*good, *others}) == len(good) + len(others)
    assert {*good, *others} <= set(QFontDatabase.families())
    assert list(others) == sorted(others, key=str.casefold)


def test_what_the_program_would_choose_comes_first(qtbot: QtBot) -> None:
    model = face_model("own", "{name} is not there", "")
    assert model.item(0).text() == "own"
    there = [name for name in own_families() if QFontDatabase.hasFamily(name)]
    assert [model.item(n).text() for n in range(1, len(there) + 1)] == there


def test_each_is_shown_in_itself(qtbot: QtBot) -> None:
    model = face_model("own", "{name} is not there", "")
    for n in range(1, model.rowCount()):
        font = model.item(n).data(Qt.ItemDataRole.FontRole)
        assert isinstance(font, QFont)
        assert font.family() == model.item(n).data(Qt.ItemDataRole.UserRole)


def test_a_family_that_is_not_there_is_said_to_be_so(qtbot: QtBot) -> None:
    model = face_model("own", "{name} is not there", "No Such Serif")
    assert model.item(1).text() == "No Such Serif is not there"


def test_other_families_stand_in_for_the_chosen_one(qtbot: QtBot) -> None:
    before, family = reading_type(), QFontDatabase.families()[0]
    choose_reading_type(ReadingType(family))
    assert reading_font(16).families() == [family, *own_families()]
    choose_reading_type(ReadingType("No Such Serif"))
    assert reading_font(16).families() == own_families()
    choose_reading_type(before)
