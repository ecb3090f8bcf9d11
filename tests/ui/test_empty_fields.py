"""The caret of an empty field where one reads from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.empty_fields import EmptyFields

ARABIC, LATIN = "نص", "text"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    watching = EmptyFields(qapp)
    yield qapp
    watching.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=[QLineEdit, QTextEdit])
def field(
    request: pytest.FixtureRequest, mirrored: QApplication, qtbot: QtBot
) -> Iterator[QLineEdit | QTextEdit]:
    assert mirrored.isRightToLeft()
    around = QWidget()
    qtbot.addWidget(around)
    box, made = QVBoxLayout(around), request.param()
    box.addWidget(made)
    around.resize(300, 120)
    with qtbot.waitExposed(around):
        around.show()
    around.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    around.close()


def is_on_the_right(field: QLineEdit | QTextEdit) -> bool:
    field.repaint()  # a line of text takes its place then
    caret = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return bool(caret.center().x() > field.width() / 2)


def test_the_caret_stands_where_reading_begins(field: QLineEdit | QTextEdit) -> None:
    assert is_on_the_right(field)


@pytest.mark.parametrize(("typed", "on_the_right"), [(ARABIC, True), (LATIN, False)])
def test_what_is_typed_stands_by_its_own_letters(
    field: QLineEdit | QTextEdit, typed: str, on_the_right: bool
) -> None:
    field.setText(typed)
    assert is_on_the_right(field) == on_the_right
    field.clear()
    assert is_on_the_right(field)
