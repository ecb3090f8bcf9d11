"""Where things lie: the program's own files and the user's folders.

The same calls answer in a checkout, in an installed wheel and in the frozen program. User folders follow each
platform's custom; the environment variable `VARIORUM_HOME` puts all of them into one folder (tests, portable use).
"""

import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _bundled(folder: str) -> Path:
    """The program's own folder of that name: beside `app` in a checkout, inside it when installed or frozen."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", _HERE.parent)) / folder
    beside = _HERE.parent / folder
    return beside if beside.is_dir() and (_HERE.parent / "pyproject.toml").is_file() else _HERE / folder


def resource(*parts: str) -> Path:
    """Path of a file or folder under `resources/`, for example `resource("themes", "light.json")`."""
    return _bundled("resources").joinpath(*parts)


def sample(*parts: str) -> Path:
    """Path of a file or folder under `data/`, the sample."""
    return _bundled("data").joinpath(*parts)


def _user(kind: str, windows: str, mac: str, variable: str, fallback: str) -> Path:
    if home := os.environ.get("VARIORUM_HOME"):
        return Path(home) / kind
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or Path.home()) / "Variorum" / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / mac / "Variorum"
    return Path(os.environ.get(variable) or Path.home() / fallback) / "variorum"


def config_folder() -> Path:
    """Where settings are kept. Not made here: whoever writes makes it."""
    return _user("config", "APPDATA", "Preferences", "XDG_CONFIG_HOME", ".config")


def data_folder() -> Path:
    """Where the user's copy of the sample and the like are kept. Not made here: whoever writes makes it."""
    return _user("data", "LOCALAPPDATA", "Application Support", "XDG_DATA_HOME", ".local/share")
