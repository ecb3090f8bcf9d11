"""What is turned round by hand where one reads from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui.icons import icon
from app.ui.lineup.setting import Setter
from app.ui.mirror import html_row, is_mirrored, running
from app.ui.theme import Theme


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _drawn(name: str) -> QImage:
    return (
        icon(name, Theme.load("light")).pixmap(40, 40).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    )


@pytest.mark.usefixtures("qapp")
def test_a_label_comes_before_what_is_told() -> None:
    assert not is_mirrored()
    row = html_row("Point", "10.d", 90, "#666666")
    assert row.index("Point") < row.index("10.d")
    assert running("Esc") == "Esc"


@pytest.mark.usefixtures("mirrored")
def test_a_label_stands_on_the_right_where_reading_begins_there() -> None:
    assert is_mirrored()
    row = html_row("Point", "10.d", 90, "#666666")
    assert row.index("10.d") < row.index("Point")
    assert running("Esc") == "\u200fEsc"


@pytest.mark.parametrize("name", ["aside", "back", "forward", "put"])
def test_an_arrow_along_the_line_is_turned_round(
    qapp: QApplication, request: pytest.FixtureRequest, name: str
) -> None:
    before = _drawn(name)
    request.getfixturevalue("mirrored")
    after = _drawn(name)
    assert after != before
    assert abs(_ink(after, range(20)) - _ink(before, range(20, 40))) < _ink(before, range(40)) / 10


@pytest.mark.parametrize("name", ["next-change", "swap", "search"])
def test_other_icons_stay_as_they_are(qapp: QApplication, request: pytest.FixtureRequest, name: str) -> None:
    before = _drawn(name)
    request.getfixturevalue("mirrored")
    assert _drawn(name) == before


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("text", "right"), [("قواعد البيت", True), ("House rules", False)])
def test_words_of_the_line_up_stand_where_they_begin(text: str, right: bool) -> None:
    width = 300
    lines = Setter(15).lines(text, width, 1)
    place = lines.layout.lineAt(0).naturalTextRect()
    assert (place.right() > width - 2) == right
    assert (place.left() < 2) != right


def _ink(image: QImage, columns: range) -> int:
    """How much is drawn in these columns."""
    return sum(image.pixelColor(x, y).alpha() for x in columns for y in range(image.height()))
