"""Pictures for the style sheet, in the colours of a theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.ui import style
from app.ui.theme import Theme
from app.ui.tinted import tinted


def test_an_icon_is_put_down_in_the_colour_asked_for() -> None:
    url = re.fullmatch(r'url\("(.+)"\)', tinted("chevron", QColor("#123456")))
    assert url
    drawn = Path(url[1]).read_text("utf-8")
    assert "#123456" in drawn
    assert "currentColor" not in drawn
    assert tinted("chevron", QColor("#123456")) == tinted("chevron", QColor("#123456"))


@pytest.mark.parametrize("name", Theme.names())
def test_every_picture_of_the_style_sheet_is_there(name: str) -> None:
    found = re.findall(r'url\("([^"]*)"\)', style.sheet(Theme.load(name)))
    assert found
    assert all(Path(one).is_file() for one in found)


def test_where_no_picture_can_be_put_down_the_sheet_asks_for_none(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.ui.tinted._folder", lambda: tmp_path / "gone")
    assert "url" not in style.sheet(theme)
    style.apply(qapp, theme)
    box = QComboBox()
    qtbot.addWidget(box)
    box.resize(160, 30)
    assert not box.grab().isNull()  # and Qt complains of nothing


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_box_to_choose_from_has_an_arrow_where_reading_ends(
    qtbot: QtBot, qapp: QApplication, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    style.apply(qapp, theme)
    box = QComboBox()
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    box.resize(160, 30)
    picture = box.grab().toImage()
    ltr = direction == Qt.LayoutDirection.LeftToRight
    assert is_drawn_on(picture, range(136, 156)) == ltr
    assert is_drawn_on(picture, range(4, 24)) != ltr


def is_drawn_on(picture: QImage, columns: range) -> bool:
    ratio = round(picture.devicePixelRatio())
    rows = range(8 * ratio, 22 * ratio)
    span = range(columns.start * ratio, columns.stop * ratio)
    return len({picture.pixel(x, y) for x in span for y in rows}) > 1
