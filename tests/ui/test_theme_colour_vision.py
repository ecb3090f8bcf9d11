"""Left, right and moved stay apart for every kind of colour vision.

Colour blindness is simulated after Machado, Oliveira and Fernandes (2009), in full severity; how far two colours are
apart is measured in CIELAB (CIE76), where about 2.3 can just be noticed.
"""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from app.ui.theme import Theme

Triple = tuple[float, float, float]

VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE = (0.9505, 1.0, 1.089)

INKS = ("left", "right", "moved")
GROUNDS = ("canvas", "left_tint", "right_tint", "moved_tint")

CLEARLY = 12.0
"""So far apart are the colours of lines under words and of bars beside them: five times what can just be noticed."""
VISIBLY = 4.0
"""So far apart are the pale grounds of words, which lie beside each other."""


def _times(matrix: tuple[Triple, Triple, Triple], given: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, given, strict=True)) for row in matrix)
    return one, two, three


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(color: QColor, vision: str) -> Triple:
    """The colour in CIELAB, as somebody with that colour vision sees it."""
    light = _linear(color.redF()), _linear(color.greenF()), _linear(color.blueF())
    left = _times(VISIONS[vision], light)
    x, y, z = _times(_XYZ, (min(max(left[0], 0), 1), min(max(left[1], 0), 1), min(max(left[2], 0), 1)))
    fx, fy, fz = (_bent(part / white) for part, white in zip((x, y, z), _WHITE, strict=True))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _bent(part: float) -> float:
    return part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116


def apart(one: QColor, other: QColor, vision: str) -> float:
    pairs = zip(seen(one, vision), seen(other, vision), strict=True)
    distance: float = sum((a - b) ** 2 for a, b in pairs) ** 0.5
    return distance


@pytest.mark.parametrize("name", Theme.names())
@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(("one", "other"), [*combinations(INKS, 2)])
def test_the_inks_of_differences_are_told_apart(name: str, vision: str, one: str, other: str) -> None:
    theme = Theme.load(name)
    assert apart(theme.color(one), theme.color(other), vision) >= CLEARLY


@pytest.mark.parametrize("name", Theme.names())
@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(("one", "other"), [*combinations(GROUNDS, 2)])
def test_the_grounds_of_differences_are_told_apart(name: str, vision: str, one: str, other: str) -> None:
    theme = Theme.load(name)
    assert apart(theme.color(one), theme.color(other), vision) >= VISIBLY


def test_the_simulation_confuses_what_the_colour_blind_confuse() -> None:
    red, green = QColor("#a05050"), QColor("#5f7850")
    assert apart(red, green, "usual") > 2 * apart(red, green, "deuteranopia")
