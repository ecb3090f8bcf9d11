"""The colours and type of the window.

A theme file in `resources/themes` names ten base colours; every other role is mixed from them here, and anything that
carries text is moved until it can be read (WCAG 2.2, 1.4.3: contrast 4.5 to 1; in a theme of high contrast 1.4.6: 7 to
1, with lines almost as strong as text). So a new theme needs taste for ten colours and cannot end up unreadable.
Widgets ask for a role, not a colour.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from app import places
from app.ui.reading_type import reading_type
from app.ui.scale import px

READABLE = 4.5
"""The contrast that ordinary text needs against what it stands on (WCAG 2.2, AA)."""
WELL_READABLE = 7.0
"""The same in a theme of high contrast (WCAG 2.2, AAA)."""

_BASES = ("canvas", "text", "accent", "left", "right", "moved", "note", "heat", "high", "medium")
_INKS = ("accent", "left", "right", "moved", "high", "medium", "muted")
_FURNITURE_PX = 13
_MARGIN_ROOM = 4


@dataclass(frozen=True, eq=False)
class Theme:
    """One set of colours by role. `text` can be read on every role that ends in `_tint` and on `selection`.

    Loaded once a name; two themes are equal when they are the same object.
    """

    name: str
    dark: bool
    strong: bool
    roles: Mapping[str, str]

    @staticmethod
    def names() -> tuple[str, ...]:
        """The themes that lie in the resources, sorted."""
        return tuple(sorted(path.stem for path in places.resource("themes").glob("*.json")))

    @staticmethod
    @cache
    def load(name: str) -> "Theme":
        """The theme of that name. Raises KeyError or OSError if the program's own files are damaged."""
        raw = json.loads(places.resource("themes", f"{name}.json").read_text("utf-8"))
        dark, strong = bool(raw["dark"]), bool(raw["strong"])
        bases = {role: QColor(raw[role]) for role in _BASES}
        return Theme(name, dark, strong, _derive(bases, _STRONG if strong else _DARK if dark else _LIGHT))

    def color(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for a role that does not exist."""
        return QColor(self.roles[role])

    def heat(self, strength: float) -> QColor:
        """The fill of a heat cell: from a breath of the heat colour (0, the same) to all of it (1, far)."""
        return mix(self.color("canvas"), self.color("heat"), 0.06 + 0.84 * min(max(strength, 0.0), 1.0))

    def on(self, background: QColor) -> QColor:
        """Whichever of text and canvas colour reads better on `background`; if neither reads well, black or white."""
        inks = (self.color("text"), self.color("canvas"), QColor("black"), QColor("white"))
        own, plain = (max(pair, key=lambda ink: contrast(ink, background)) for pair in (inks[:2], inks[2:]))
        return own if contrast(own, background) >= READABLE else plain


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """`share` (0 to 1) of the second colour in the first, opaque."""
    parts = zip(_rgb(first), _rgb(second), strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21, after WCAG 2.2."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def ui_font(size: int = _FURNITURE_PX, *, strong: bool = False) -> QFont:
    """The system's own sans for everything that is not a wording, `size` in px of the drawing (`scale`); `strong` for
    headings and names."""
    return _plain_font(px(size), strong=strong)


def margin_font(size: int = _FURNITURE_PX, *, strong: bool = False) -> QFont:
    """As `ui_font`, for the numbers and signs beside wordings: their margin has room for a little more than `size`."""
    return _plain_font(min(px(size), size + _MARGIN_ROOM), strong=strong)


def _plain_font(pixels: int, *, strong: bool) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(pixels)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(size: int) -> QFont:
    """The type for wordings, `size` in px: the family that the analyst chose, or the best serif of this machine."""
    font = QFont(reading_type().families)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    return font


@dataclass(frozen=True, slots=True)
class _Recipe:
    """How much of the text colour is in what is mixed from it and the canvas, and of a colour in its tint."""

    panel: float
    line: float
    muted: float
    line_strong: float
    scroll: float
    faint: float
    hover: float
    tint: float
    selection: float
    readable: float = READABLE
    depth: float = 1.0
    """How much deeper than usual the tints of notes, severities and what is chosen are."""


_LIGHT = _Recipe(0.035, 0.13, 0.62, 0.26, 0.22, 0.42, 0.07, 0.14, 0.20)
_DARK = _Recipe(0.055, 0.18, 0.62, 0.32, 0.30, 0.42, 0.07, 0.22, 0.30)
_STRONG = _Recipe(0.0, 0.55, 0.85, 0.90, 0.70, 0.60, 0.12, 0.22, 0.30, WELL_READABLE, 1.6)


def _derive(base: dict[str, QColor], recipe: _Recipe) -> dict[str, str]:
    canvas, text = base["canvas"], base["text"]
    roles = dict(base)
    for role in ("panel", "line", "muted", "line_strong", "scroll"):
        roles[role] = mix(canvas, text, getattr(recipe, role))
    roles["faint"] = mix(
        canvas, text, recipe.faint
    )  # what cannot be chosen now; exempt from the contrast rule
    roles["accent_strong"] = mix(base["accent"], text, 0.22)
    roles["hover"] = mix(roles["panel"], text, recipe.hover)
    for ink in ("left", "right", "moved"):
        roles[f"{ink}_tint"] = _background(canvas, base[ink], text, recipe.tint, recipe.readable)
    for ink, share in (("note", 0.30), ("high", 0.16), ("medium", 0.16), ("accent", 0.12)):
        roles[f"{ink}_tint"] = _background(canvas, base[ink], text, share * recipe.depth, recipe.readable)
    roles["selection"] = _background(canvas, base["accent"], text, recipe.selection, recipe.readable)
    grounds = [canvas, roles["panel"], roles["hover"]]
    for ink in _INKS:
        own = [roles[tint] for tint in (f"{ink}_tint",) if tint in roles]
        roles[ink] = _ink(roles[ink], text, [*grounds, *own], recipe.readable)
    roles["low"] = roles["muted"]
    return {role: color.name() for role, color in roles.items()}


def _background(canvas: QColor, color: QColor, text: QColor, share: float, readable: float) -> QColor:
    """Canvas tinted with `color`, as strongly as asked but never so that text on it is hard to read."""
    tint = mix(canvas, color, share)
    while contrast(tint, text) < readable and share > 0:
        share -= 0.02
        tint = mix(canvas, color, max(share, 0.0))
    return tint


def _ink(color: QColor, text: QColor, grounds: list[QColor], readable: float) -> QColor:
    """`color`, moved towards the text colour until it can be read on every one of `grounds`."""
    share, found = 0.0, color
    while share < 1.0 and min(contrast(found, ground) for ground in grounds) < readable:
        share += 0.04
        found = mix(color, text, min(share, 1.0))
    return found


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in _rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def set_canvas(widget: QWidget, theme: Theme) -> None:
    """Give a widget the ground that texts stand on."""
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), theme.color("canvas"))
    widget.setPalette(palette)
