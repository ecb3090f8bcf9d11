"""Icons beside words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.ui.icons import icon
from app.ui.theme import Theme
from app.ui.worded import APART, WordedButton, WordedTool

_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def filled(button: QToolButton | QPushButton, theme: Theme) -> QToolButton | QPushButton:
    button.setText("Words on a button")
    button.setIcon(icon("plus", theme))
    button.setIconSize(QSize(20, 20))
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(_BESIDE)
    return button


@pytest.mark.parametrize(("made", "plain"), [(WordedTool, QToolButton), (WordedButton, QPushButton)])
def test_words_stand_a_little_farther_from_their_icon(
    qtbot: QtBot,
    theme: Theme,
    made: type[QToolButton | QPushButton],
    plain: type[QToolButton | QPushButton],
) -> None:
    roomy, usual = filled(made(), theme), filled(plain(), theme)
    for button in (roomy, usual):
        qtbot.addWidget(button)
    assert roomy.sizeHint().width() == usual.sizeHint().width() + APART


def test_an_icon_without_words_takes_no_more_room(qtbot: QtBot, theme: Theme) -> None:
    roomy, usual = WordedTool(), QToolButton()
    for button in (roomy, usual):
        qtbot.addWidget(filled(button, theme))
        button.setToolButtonStyle(_ALONE)
    assert roomy.sizeHint() == usual.sizeHint()


def test_an_icon_with_room_to_spare_stands_where_reading_begins(
    direction: Qt.LayoutDirection, theme: Theme
) -> None:
    drawn = icon("overview", theme).pixmap(QSize(40, 20), 1.0).toImage()
    first, second = inked(drawn, range(20)), inked(drawn, range(20, 40))
    assert (first, second) == (
        (True, False) if direction == Qt.LayoutDirection.LeftToRight else (False, True)
    )


def inked(picture: QImage, columns: range) -> bool:
    return any(picture.pixelColor(x, y).alpha() for x in columns for y in range(picture.height()))
