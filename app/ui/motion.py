"""Whether things may move: texts that glide, marks that pulse, what Qt's own style animates.

Reduced motion is told to every widget by the style sheet, so that Qt's own animations obey it as well.
"""

import sys
from configparser import ConfigParser, Error
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QStyle, QWidget

REDUCED = "reduced"
_NONE_IN_CLIENT_AREA = 0x1042  # SPI_GETCLIENTAREAANIMATION


def moves(widget: QWidget) -> bool:
    """Whether things may move in this widget."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0


def is_reduced(choice: str) -> bool:
    """Whether the analyst wants little motion, by choice or because the system is set so."""
    return choice == REDUCED or _system_reduces()


def _system_reduces() -> bool:
    """Whether the desktop is set to little motion; Qt does not tell."""
    if sys.platform == "win32":
        import ctypes

        shown = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_NONE_IN_CLIENT_AREA, 0, ctypes.byref(shown), 0)
        return not shown.value
    if sys.platform == "darwin":
        return bool(QSettings("apple.com", "universalaccess").value("reduceMotion", defaultValue=0, type=int))
    return _desktop_reduces()


def _desktop_reduces() -> bool:
    """KDE's and GTK's own settings."""
    folders = [Path(one) for one in _config_folders()]
    if (factor := _first(folders, "kdeglobals", "KDE", "AnimationDurationFactor")) is not None:
        with suppress(ValueError):
            return float(factor) == 0
    enabled = (
        _first(folders, f"gtk-{n}.0/settings.ini", "Settings", "gtk-enable-animations") for n in (4, 3)
    )
    return any(value is not None and value.strip().lower() in ("0", "false") for value in enabled)


def _config_folders() -> list[str]:
    return QStandardPaths.standardLocations(QStandardPaths.StandardLocation.GenericConfigLocation)


def _first(folders: list[Path], name: str, section: str, key: str) -> str | None:
    """What the first of these files that says something says; None if none does."""
    for folder in folders:
        file = ConfigParser(interpolation=None, strict=False)
        with suppress(OSError, Error, UnicodeDecodeError):
            file.read(folder / name, "utf-8")
            if (value := file.get(section, key, fallback=None)) is not None:
                return value
    return None
