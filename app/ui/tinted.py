"""Icons as files in a colour, for the style sheet: it takes pictures from files only, and those know no colours.

Qt draws an SVG at the size and the density of the screen that are asked for, so these are as sharp as `icons`.
"""

import atexit
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtGui import QColor

from app import places


def tinted(name: str, color: QColor) -> str:
    """An icon in a colour, as a style sheet writes it; `none` if it cannot be put down on this machine.

    The file lives as long as the program. Raises OSError if the program has no icon of that name.
    """
    drawn = places.resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color.name())
    try:
        path = _folder() / f"{name}-{color.name()[1:]}.svg"
        if not path.is_file():
            path.write_text(drawn, "utf-8")
    except OSError:
        return "none"
    return f'url("{path.as_posix()}")'


@cache
def _folder() -> Path:
    folder = Path(mkdtemp(prefix="variorum-icons-"))
    atexit.register(rmtree, folder, ignore_errors=True)
    return folder
