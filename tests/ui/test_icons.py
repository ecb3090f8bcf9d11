"""The icons: one set, in the theme's colours, sharp at every size."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from app import places
from app.ui.icons import application_icon, icon
from app.ui.theme import Theme

NAMES = sorted(path.stem for path in places.resource("icons").glob("*.svg") if path.stem != "variorum")


def _colors(image: QImage) -> set[str]:
    """The colours of the pixels that are fully inked."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_all_are_strokes_of_one_weight_on_one_grid(name: str) -> None:
    source = places.resource("icons", f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in source
    assert re.findall(r'stroke-width="([^"]*)"', source) == ["1.5"]
    assert re.findall(r'stroke="([^"]*)"', source) == ["currentColor"]


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_the_colour_of_the_theme(qtbot: QtBot, theme: Theme, name: str) -> None:
    assert _colors(icon(name, theme, "accent").pixmap(60, 60).toImage()) <= {theme.color("accent").name()}


def test_a_disabled_icon_is_paler(qtbot: QtBot, theme: Theme) -> None:
    made = icon("undo", theme)
    normal, disabled = (made.pixmap(QSize(60, 60), mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert _colors(normal.toImage()).isdisjoint(_colors(disabled.toImage()))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_an_icon_is_drawn_at_the_size_of_the_screen(qtbot: QtBot, theme: Theme, ratio: float) -> None:
    pixmap = icon("open", theme).pixmap(QSize(20, 20), ratio)
    assert pixmap.width() == round(20 * ratio)


def test_the_program_has_its_own_mark(qtbot: QtBot) -> None:
    assert not application_icon().pixmap(16, 16).isNull()
    assert len(_colors(application_icon().pixmap(64, 64).toImage())) > 3


def test_an_icon_that_does_not_exist_is_an_error(qtbot: QtBot, theme: Theme) -> None:
    with pytest.raises(OSError, match="nothing"):
        icon("nothing", theme)
