"""A line of words that gives way where there is no room."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.elided import ElidedLabel

WORDS = "Everything that the schedule says about the notification of carriers"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel(WORDS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_wants_room_for_all_and_can_do_with_little(label: ElidedLabel) -> None:
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(WORDS)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 4


def test_what_is_cut_is_known_and_the_text_stays_whole(label: ElidedLabel) -> None:
    seen = []
    for width in (label.sizeHint().width(), 80):
        label.resize(width, label.height())
        seen.append(label.is_cut)
    assert seen == [False, True]
    assert label.text() == WORDS


def test_nothing_is_painted_behind_where_it_was_cut(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())
    whole = label.grab().toImage()
    label.resize(80, label.height())
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.grab().toImage() != whole.copy(0, 0, 80, label.height())


def test_words_are_plain_text(qtbot: QtBot) -> None:
    made = ElidedLabel("<b>1</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_latin_name_stands_where_reading_begins(label: ElidedLabel) -> None:
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setText("HHH")
    label.resize(300, label.height())
    image = label.grab().toImage()
    ground = image.pixel(150, 0)
    inked = [x for x in range(300) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    assert min(inked) > 200
