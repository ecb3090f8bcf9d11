"""Numbers and ids in a window that is read from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.text.model import Note
from app.text.reviews import Progress
from app.ui.direction import standing_apart
from app.ui.notes.card_head import CardHead
from app.ui.notes.fields import TagsField
from app.ui.notes.setting import Setting
from app.ui.review_button import ReviewButton
from app.ui.start.parts import RecentProject
from app.ui.theme import Theme


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_words_are_left_alone_where_one_reads_from_left_to_right() -> None:
    assert standing_apart("10.d") == "10.d"


@pytest.mark.usefixtures("mirrored")
def test_words_are_set_apart_where_one_reads_from_right_to_left() -> None:
    assert standing_apart("10.d") == "\u206810.d\u2069"
    assert standing_apart("") == ""


@pytest.mark.usefixtures("mirrored")
def test_the_chip_of_a_point_keeps_its_order() -> None:
    card = QWidget()
    head = CardHead(card)
    head.show_note(Note("1", "10.d", ""), Setting(Theme.load("light"), points={"10.d": "Deposit"}))
    assert head.point.text() == "\u206810.d\u2069"
    assert "\u2068" not in head.point.accessibleName()


@pytest.mark.usefixtures("mirrored")
def test_how_far_the_review_is_keeps_its_order() -> None:
    button = ReviewButton()
    button.show_progress(Progress(points=28, done=3, seen=4, pairs=9))
    assert button.text() == "\u20683 of 28 reviewed\u2069"
    assert button.accessibleName().startswith("3 of 28 reviewed")


@pytest.mark.usefixtures("mirrored")
def test_a_path_in_a_sentence_keeps_its_order(tmp_path: Path) -> None:
    gone = tmp_path / "rules.variorum"
    line = RecentProject(gone, Theme.load("light"))
    assert f"\u2068{gone}\u2069" in line.toolTip()


@pytest.mark.usefixtures("mirrored")
def test_the_sign_before_tags_stands_where_reading_begins() -> None:
    around = QWidget()
    assert TagsField(around).placeholderText() == "\u200f#tags"
