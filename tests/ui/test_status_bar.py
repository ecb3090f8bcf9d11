"""The status bar: where its words stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import style
from app.ui.elided import ElidedLabel
from app.ui.scale import choose_scale
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme

_WORDS = {Qt.LayoutDirection.LeftToRight: "HHH", Qt.LayoutDirection.RightToLeft: "ווו"}


@pytest.fixture(params=_WORDS)
def bar(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[StatusBar]:
    style.apply(qapp, Theme.load("light"))
    qapp.setLayoutDirection(request.param)
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(600, 30)
    made.show_saved("10:42:07")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _begins(bar: StatusBar) -> int:
    """How far from the edge where reading begins the first letter is, in px."""
    image, ground = bar.grab().toImage(), bar.palette().window().color()
    columns = [x for x in range(image.width()) if _is_inked(image, x, ground.lightness())]
    mirrored = bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return image.width() - 1 - columns[-1] if mirrored else columns[0]


def _is_inked(image: QImage, x: int, ground: int) -> bool:
    return any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in range(image.height()))


def test_a_message_begins_where_the_figures_begin(bar: StatusBar) -> None:
    words = _WORDS[bar.layoutDirection()]
    bar.show_figures(words)
    figures = _begins(bar)
    bar.showMessage(words)
    assert abs(_begins(bar) - figures) <= 1


def test_a_long_message_ends_before_what_stays_beside_it(bar: StatusBar) -> None:
    before = bar.grab().toImage()
    bar.showMessage("Exported to a folder with a name that is far too long. " * 10)
    after = bar.grab().toImage()
    kept = range(15) if bar.layoutDirection() == Qt.LayoutDirection.RightToLeft else range(585, 600)
    for x in kept:
        assert all(before.pixelColor(x, y) == after.pixelColor(x, y) for y in range(before.height()))


def test_figures_stay_away_while_a_message_shows(qapp: QApplication, bar: StatusBar) -> None:
    (figures,) = (one for one in bar.findChildren(ElidedLabel) if one.accessibleName().startswith("Figures"))
    bar.show_figures("21 differences")
    bar.showMessage("Undone")
    choose_scale(150)
    style.apply(qapp, Theme.load("light"))
    for _ in range(3):  # Qt lays out, and shows, later
        QApplication.processEvents()
    assert not figures.isVisible()
    bar.clearMessage()
    assert figures.isVisible()
