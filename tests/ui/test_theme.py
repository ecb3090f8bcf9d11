"""The themes: every role there, everything readable."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app import places
from app.ui import style
from app.ui.theme import READABLE, WELL_READABLE, Theme, contrast, mix, reading_font, ui_font

ROLES = [
    "canvas",
    "panel",
    "text",
    "muted",
    "line",
    "accent",
    "left",
    "left_tint",
    "right",
    "right_tint",
    "moved",
    "moved_tint",
    "note",
    "note_tint",
    "heat",
    "high",
    "medium",
    "low",
    "selection",
]
NOT_TEXT = 3.0
"""The contrast that signs need against what they stand on (WCAG 2.2, 1.4.11)."""
GROUNDS = ("canvas", "panel", "hover")
TINTS = (
    "left_tint",
    "right_tint",
    "moved_tint",
    "note_tint",
    "high_tint",
    "medium_tint",
    "accent_tint",
    "selection",
)
INKS = ("text", "muted", "accent", "left", "right", "moved", "high", "medium", "low")


@pytest.fixture(params=Theme.names())
def each(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


def test_there_are_light_and_dark_themes_of_usual_and_of_high_contrast() -> None:
    kinds = {(theme.dark, theme.strong): theme.name for theme in map(Theme.load, Theme.names())}
    assert kinds == {
        (False, False): "light",
        (True, False): "dark",
        (False, True): "strong-light",
        (True, True): "strong-dark",
    }


@pytest.fixture
def enough(each: Theme) -> float:
    return WELL_READABLE if each.strong else READABLE


@pytest.mark.parametrize("role", ROLES)
def test_every_theme_has_every_role(each: Theme, role: str) -> None:
    assert each.color(role).isValid()


@pytest.mark.parametrize("ground", [*GROUNDS, *TINTS])
def test_text_can_be_read_on_every_ground_and_tint(each: Theme, enough: float, ground: str) -> None:
    assert contrast(each.color("text"), each.color(ground)) >= enough


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ink_can_be_read_on_every_ground(each: Theme, enough: float, ink: str, ground: str) -> None:
    assert contrast(each.color(ink), each.color(ground)) >= enough


@pytest.mark.parametrize("ink", ["accent", "left", "right", "moved", "high", "medium"])
def test_an_ink_can_be_read_on_its_own_tint(each: Theme, enough: float, ink: str) -> None:
    assert contrast(each.color(ink), each.color(f"{ink}_tint")) >= enough


def test_a_button_in_the_accent_colour_can_be_read(each: Theme) -> None:
    assert contrast(each.on(each.color("accent")), each.color("accent")) >= READABLE


def test_lines_can_be_seen_where_contrast_is_high(each: Theme) -> None:
    if each.strong:
        assert contrast(each.color("line"), each.color("canvas")) >= 3
        assert contrast(each.color("faint"), each.color("canvas")) >= 3


def test_the_tints_of_left_and_right_are_told_apart(each: Theme) -> None:
    left, right = each.color("left_tint"), each.color("right_tint")
    assert left.red() > left.blue()
    assert right.blue() > right.red()


def test_heat_grows_from_same_to_far(each: Theme) -> None:
    steps = [contrast(each.heat(n / 10), each.color("canvas")) for n in range(11)]
    assert steps == sorted(steps)
    assert len(set(steps)) == len(steps)


def test_a_figure_can_be_read_on_every_heat(each: Theme) -> None:
    for step in range(101):
        heat = each.heat(step / 100)
        assert contrast(each.on(heat), heat) >= READABLE


def test_heat_takes_any_figure_for_one_between_0_and_1(each: Theme) -> None:
    assert each.heat(-3) == each.heat(0)
    assert each.heat(7) == each.heat(1)


def test_a_theme_of_poor_contrast_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.loads(places.resource("themes", "light.json").read_text("utf-8"))
    raw |= {"left": "#ffee88", "right": "#cceeff", "high": "#ffffff"}
    (tmp_path / "pale.json").write_text(json.dumps(raw), "utf-8")
    monkeypatch.setattr(places, "resource", lambda *parts: tmp_path / parts[-1])
    pale = Theme.load("pale")
    assert all(
        contrast(pale.color(ink), pale.color("canvas")) >= READABLE for ink in ("left", "right", "high")
    )


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_mixing_nothing_in_changes_nothing() -> None:
    assert mix(QColor("#123456"), QColor("#ffffff"), 0) == QColor("#123456")


def test_the_style_sheet_knows_every_role_it_names(qtbot: QtBot, each: Theme) -> None:
    assert "$" not in style.sheet(each)


def test_furniture_is_13_px_and_wordings_are_as_asked(qtbot: QtBot) -> None:
    assert ui_font().pixelSize() == 13
    assert reading_font(17).pixelSize() == 17


@pytest.mark.parametrize("kind", ["toggle", ""])
def test_where_contrast_is_high_what_is_chosen_has_an_edge(
    qtbot: QtBot, qapp: QApplication, each: Theme, kind: str
) -> None:
    style.apply(qapp, each)
    row = QWidget()
    qtbot.addWidget(row)
    button = QToolButton(row)
    button.setText("Words")
    button.setCheckable(True)
    button.setChecked(True)
    button.setProperty("toggle" if kind else "plain", "yes")
    button.resize(90, 30)
    drawn = row.grab().toImage()
    edge, inside = drawn.pixelColor(40, 0), drawn.pixelColor(40, 3)
    assert (contrast(edge, inside) >= NOT_TEXT) == each.strong
