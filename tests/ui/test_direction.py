"""Numbers and ids in a window that is read from right to left."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app import places
from app.text.model import Note, Point
from app.text.note_templates import Template
from app.text.reviews import Progress
from app.ui.direction import standing_apart
from app.ui.elided import fitting
from app.ui.lineup.chooser import PointChooser
from app.ui.lineup.reader_margin import paint_margin
from app.ui.notes.card_head import CardHead
from app.ui.notes.fields import TagsField
from app.ui.notes.setting import Setting
from app.ui.notes.templates_dialog import TemplatesDialog
from app.ui.review_button import ReviewButton
from app.ui.sources.metadata import Metadata
from app.ui.sources.metadata_form import MetadataForm
from app.ui.start.parts import RecentProject
from app.ui.theme import Theme
from app.ui.wordings.page import MARGIN


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_words_are_left_alone_where_one_reads_from_left_to_right() -> None:
    assert standing_apart("10.d") == "10.d"


@pytest.mark.usefixtures("qapp")
def test_words_that_run_from_the_right_are_set_apart_there() -> None:
    assert standing_apart("نص الميناء") == "\u2068نص الميناء\u2069"


@pytest.mark.parametrize("width", range(40, 200, 7))
def test_what_is_cut_fits_in_any_script(qapp: QApplication, width: int) -> None:
    metrics = QFontMetrics(qapp.font())
    for words in ("لا يجوز إدخال الحيوانات الأليفة إلا بإذن مكتوب", "No pets without written permission"):
        assert metrics.horizontalAdvance(fitting(words, metrics, width)) <= width


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


@pytest.mark.usefixtures("mirrored")
def test_numbers_and_titles_of_the_chooser_stand_beside_each_other(theme: Theme) -> None:
    around = QWidget()
    chooser = PointChooser([Point("1", "Deposit")], "", theme, also=False, parent=around)
    chooser.resize(320, 200)
    chooser.list.clearSelection()
    shown = chooser.list.viewport().grab().toImage()
    ink = _inked(shown, range(2, chooser.list.sizeHintForRow(0) - 2))
    number = [x for x in ink if x > shown.width() - 40]
    title = [x for x in ink if x <= shown.width() - 40]
    assert number
    assert title
    assert min(number) - max(title) > 8


@pytest.mark.usefixtures("qapp", "mirrored")
def test_the_points_of_a_text_stand_at_its_side() -> None:
    text = QTextEdit("Guests may use the garden.")
    text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    text.resize(400, 100)
    text.grab()
    picture = QImage(400, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    with QPainter(picture) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        paint_margin(painter, text, Theme.load("light"), [(26, ("10",))])
    label = [x for x in _inked(picture, range(40)) if x < MARGIN]
    assert MARGIN - 8 - max(label) < 4


@pytest.mark.usefixtures("mirrored")
def test_the_name_of_a_template_keeps_its_order(qtbot: QtBot) -> None:
    dialog = TemplatesDialog([Template("Substance?", "")])
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "\u2068Substance?\u2069"
    assert dialog.name.text() == dialog.templates[0].name == "Substance?"


@pytest.mark.usefixtures("mirrored")
def test_what_a_language_is_called_stands_under_its_field() -> None:
    form = MetadataForm()
    form.show_metadata(Metadata("harbour", language="en"), "s0")
    assert form.said_of("language") == "\u200fEnglish"


@pytest.mark.parametrize(("words", "side"), [("on the left", "يمين"), ("on the right", "يسار")])
def test_sides_are_called_in_arabic_as_they_are_seen(words: str, side: str) -> None:
    tree = ElementTree.parse(places.resource("translations", "variorum_ar.ts"))
    told = [
        one.findtext("translation") or "" for one in tree.iter("message") if one.findtext("source") == words
    ]
    assert told
    assert all(side in one for one in told)


def _inked(image: QImage, rows: range) -> list[int]:
    """The columns in which something else shows than the ground at their foot."""
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != image.pixel(1, rows[-1]) for y in rows)
    ]
