"""The look: Fusion with a palette and one style sheet, both made from the theme; nothing else is styled
anywhere.

The sheet is `resources/themes/window.qss`. There `$role` stands for a colour, `$chevron` for a picture, and `$behind`
for the side where reading ends: Qt turns round places, but no paddings. In a theme of high contrast a tint alone is too
faint, so what is chosen has an edge as well (`$chosen`). Widgets are told apart by class or by a property
(`card`, `chip`, `heading`, `quiet`, `pane` ...), never by a style sheet of their own.
"""

import re
from collections.abc import Callable
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app import places
from app.ui.mirror import is_mirrored
from app.ui.restyling import Restyling
from app.ui.scale import px
from app.ui.theme import Theme, ui_font
from app.ui.tinted import tinted

_STILL = "\n* { widget-animation-duration: 0; }\n"
"""What `motion.moves` asks for, and what Qt's own animations heed."""


_SIZE = re.compile(r"\b((?:font|icon)-size|(?:min-)?(?:width|height)): (\d{2,})px")
"""What holds letters or signs grows with the scale; padding, lines and round corners do not."""
_PIXELS = re.compile(r"(\d+)px")
_WHOLE = "QSlider::", "QStatusBar QToolButton", "QToolButton[arrow"
"""What is a sign itself, or keeps room for one beside letters: all of it grows."""


def apply(application: QApplication, theme: Theme, *, still: bool = False) -> None:
    """Give the whole program the look of the theme, now; `still`: with as little motion as can be."""
    Restyling.of(application).finish()
    wanted = _wanted(theme, still=still)
    if application.styleSheet() == wanted:
        return  # another window has put it on
    if application.styleSheet():
        # A sheet that takes the place of another is put on every widget as often as it has ancestors; Qt may even fail.
        application.setStyleSheet("")
    else:
        application.setStyle("fusion")
    application.setFont(ui_font())
    application.setPalette(palette(theme))
    application.setStyleSheet(wanted)


def change(application: QApplication, theme: Theme, then: Callable[[], object], *, still: bool) -> None:
    """Give it the look of another theme, soon if a window shows; and call `then`, once its parts have it."""
    wanted = _wanted(theme, still=still)
    if application.styleSheet() and any(window.isVisible() for window in application.topLevelWidgets()):
        Restyling.of(application).start(palette(theme), wanted, then)
    else:
        apply(application, theme, still=still)
        then()


def _wanted(theme: Theme, *, still: bool) -> str:
    return sheet(theme) + (_STILL if still else "")


def sheet(theme: Theme) -> str:
    """The style sheet. Raises KeyError if it names a role that no theme has."""
    template = Template(places.resource("themes", "window.qss").read_text("utf-8"))
    files = {
        "chevron": tinted("chevron", theme.color("muted")),
        "faint_chevron": tinted("chevron", theme.color("faint")),
    }
    colours = {
        "on_accent": theme.on(theme.color("accent")).name(),
        "chosen": theme.roles["line_strong"] if theme.strong else "transparent",
    }
    sides = {"behind": "left" if is_mirrored() else "right"}
    made = template.substitute({**theme.roles, **files, **colours, **sides})
    return "\n".join(map(_grown, made.split("\n")))


def _grown(line: str) -> str:
    """A line of the sheet at the scale."""
    if line.startswith("QScrollBar"):
        return line
    if line.startswith(_WHOLE):
        return _PIXELS.sub(lambda found: f"{px(int(found[1]))}px", line)
    return _SIZE.sub(lambda found: f"{found[1]}: {px(int(found[2]))}px", line)


def palette(theme: Theme) -> QPalette:
    """The palette, for what the style sheet leaves to the style and for what is painted by hand."""
    roles, made = QPalette.ColorRole, QPalette()
    for role, color in {
        roles.Window: theme.color("panel"),
        roles.WindowText: theme.color("text"),
        roles.Base: theme.color("canvas"),
        roles.AlternateBase: theme.color("panel"),
        roles.Text: theme.color("text"),
        roles.PlaceholderText: theme.color("muted"),
        roles.Button: theme.color("panel"),
        roles.ButtonText: theme.color("text"),
        roles.BrightText: theme.color("high"),
        roles.Highlight: theme.color("accent"),
        roles.HighlightedText: theme.on(theme.color("accent")),
        roles.Link: theme.color("accent"),
        roles.LinkVisited: theme.color("accent"),
        roles.ToolTipBase: theme.color("text"),
        roles.ToolTipText: theme.color("canvas"),
        roles.Light: theme.color("canvas"),
        roles.Midlight: theme.color("hover"),
        roles.Mid: theme.color("line"),
        roles.Dark: theme.color("line_strong"),
        roles.Shadow: theme.color("line_strong"),
    }.items():
        made.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("faint"))
    return made
