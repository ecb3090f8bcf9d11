"""What the program remembers of the analyst's desk from one day to the next.

Every setting is declared once, with its type and what holds until it is set; there is no other key. Values
are kept as JSON in an INI file, so that a list of one and a number stay what they are on every platform; a
value that cannot be read (a file edited by hand, another version's) counts as not set.
"""

import base64
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from app import places

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing remembered. `T` is what JSON keeps: str, int, bool or a list of str."""

    key: str
    default: T


GEOMETRY = Setting("window/geometry", "")
SPLITTER = Setting("window/splitter", "")
HEIGHTS = Setting("window/heights", "")  # of the wordings and the variants under them
HIDDEN_PANES: Setting[list[str]] = Setting("window/hidden_panes", [])
IMPORT_GEOMETRY = Setting("import/geometry", "")
IMPORT_SPLITTER = Setting("import/splitter", "")
SOURCES_GEOMETRY = Setting("sources/geometry", "")
LINEUP_SPLITTER = Setting("lineup/splitter", "")
LINEUP_HEIGHTS = Setting("lineup/heights", "")
APPEARANCE = Setting("window/appearance", "system")
READING_SIZE = Setting("window/reading_size", 0)  # px; 0: as the program is made
HIDES_IGNORED = Setting("window/hides_ignored", default=False)
LAST_PROJECT = Setting("projects/last", "")
RECENT_PROJECTS: Setting[list[str]] = Setting("projects/recent", [])
IMPORT_FOLDER = Setting("folders/import", "")
EXPORT_FOLDER = Setting("folders/export", "")
RESCUED = Setting("projects/rescued", "")  # what could not be saved when the program was ended

RECENT_LIMIT = 10


class Settings:
    """The settings of this user.

    Reading never fails; writing is best effort, nothing of value is kept here.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or places.config_folder() / "variorum.ini"
        self._ini = QSettings(str(self._file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The value, or its default if it was never set or is of another type."""
        try:
            value: object = json.loads(str(self._ini.value(setting.key)))
        except ValueError:
            return setting.default
        return value if isinstance(value, type(setting.default)) else setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._ini.setValue(setting.key, json.dumps(value, ensure_ascii=False))

    def get_bytes(self, setting: Setting[str]) -> QByteArray:
        """A state that Qt wrote (window geometry, splitter sizes), empty if there is none."""
        try:
            return QByteArray(base64.b64decode(self.get(setting), validate=True))
        except ValueError:
            return QByteArray()

    def put_bytes(self, setting: Setting[str], value: QByteArray) -> None:
        """Remember a state that Qt wrote."""
        self.put(setting, base64.b64encode(value.data()).decode("ascii"))

    def recent(self) -> tuple[Path, ...]:
        """The projects opened last, the latest first; some may have gone."""
        return tuple(Path(name) for name in self.get(RECENT_PROJECTS) if isinstance(name, str) and name)

    def remember_project(self, path: Path) -> None:
        """Put a project at the head of the recent ones and make it the last."""
        names = [str(path), *(str(other) for other in self.recent() if other != path)]
        self.put(RECENT_PROJECTS, names[:RECENT_LIMIT])
        self.put(LAST_PROJECT, str(path))

    def forget_project(self, path: Path) -> None:
        """Take a project off the recent ones."""
        self.put(RECENT_PROJECTS, [str(other) for other in self.recent() if other != path])

    def sync(self) -> None:
        """Write to the disk now."""
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
        self._ini.sync()
