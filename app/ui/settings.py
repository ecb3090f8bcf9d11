"""What the program remembers of the analyst's desk from one day to the next.

Every setting is declared once, with its kind and what holds until it is set; there is no other key. Values
are kept as JSON in an INI file, so that a list of one and a number stay what they are on every platform; a
value that cannot be read (a file edited by hand, another version's) counts as not set.

`PREFERENCES` are those that the analyst chooses: the settings dialog and the file of settings for another machine
are made from that table. Its texts are looked up under `CONTEXT`; whoever writes a catalogue of translations walks it.
"""

import base64
import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from app import places
from app.ui.languages import OWN_NAMES
from app.ui.setting_kinds import Choice, Face, Number, Preference, Setting, Words

T = TypeVar("T")

CONTEXT: Final = "settings"
"""The context under which the texts below are translated."""

AUTHOR = Words(
    "you/author",
    "",
    label="Your &name",
    tip="Under the notes you write, in the history, and where others see who has the project open",
)
FACE = Face(
    "reading/face",
    "",
    label="&Typeface",
    tip="Of the wordings; the rest of the window is set in the system's own",
)
READING_SIZE = Number(
    "window/reading_size",
    16,
    label="&Size",
    least=10,
    greatest=40,
    told="{number} px",
    tip="The same as zooming",
)
LINE_WIDTH = Number(
    "reading/line_width",
    75,
    label="Line &width",
    least=45,
    greatest=110,
    step=5,
    told="{number} characters",
    tip="The longest line, where there is room for it; 60 to 75 characters read most easily",
)
LINE_SPACING = Number(
    "reading/line_spacing",
    15,
    label="&Line spacing",
    least=12,
    greatest=20,
    decimals=1,
    tip="From line to line, in sizes of the type; no script is set so tight that letters touch",
)
PARAGRAPH_SPACING = Number(
    "reading/paragraph_spacing",
    50,
    label="&Paragraph spacing",
    least=0,
    greatest=200,
    step=10,
    told="{number} % of a line",
    tip="Between the parts of a wording, and between the paragraphs of a document",
)
APPEARANCE = Choice(
    "window/appearance",
    "system",
    label="&Colours",
    options=(
        ("system", "Like the system"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("strong-light", "High contrast, light"),
        ("strong-dark", "High contrast, dark"),
    ),
)
LANGUAGE = Choice(
    "window/language",
    "system",
    label="Lan&guage",
    options=(("system", "Like the system"), *OWN_NAMES.items()),
    tip="Of the window; another one applies when Variorum is started again",
)
TEXT_SCALE = Number(
    "window/text_scale",
    100,
    label="Interface te&xt",
    least=100,
    greatest=200,
    step=10,
    told="{number} %",
    tip="Menus, lists and buttons; wordings have a size of their own",
)
MOTION = Choice(
    "comfort/motion",
    "system",
    label="&Motion",
    options=(("system", "Like the system"), ("reduced", "Reduced")),
    tip="Reduced: texts do not glide and marks do not pulse, they are there at once",
)

GROUPS: Final[dict[str, tuple[Preference[Any], ...]]] = {
    "You": (AUTHOR,),
    "Reading": (FACE, READING_SIZE, LINE_WIDTH, LINE_SPACING, PARAGRAPH_SPACING),
    "Look": (LANGUAGE, APPEARANCE, TEXT_SCALE, MOTION),
}
"""What the analyst chooses, by the headings it stands under."""

PREFERENCES: Final = tuple(preference for group in GROUPS.values() for preference in group)

GEOMETRY = Setting("window/geometry", "")
SPLITTER = Setting("window/splitter", "")
HEIGHTS = Setting("window/heights", "")  # of the wordings and the variants under them
HIDDEN_PANES: Setting[list[str]] = Setting("window/hidden_panes", [])
IMPORT_GEOMETRY = Setting("import/geometry", "")
IMPORT_SPLITTER = Setting("import/splitter", "")
SOURCES_GEOMETRY = Setting("sources/geometry", "")
LINEUP_SPLITTER = Setting("lineup/splitter", "")
LINEUP_HEIGHTS = Setting("lineup/heights", "")
MANUAL_GEOMETRY = Setting("manual/geometry", "")
MANUAL_SPLITTER = Setting("manual/splitter", "")
FIRST_LOOK_TAKEN = Setting("window/first_look_taken", default=False)
FOLDS_UNCHANGED = Setting("window/folds_unchanged", default=False)
MIRRORED = Setting("window/mirrored", default=False)  # the points stand on the far side
OWN_LAYOUT = Setting("window/own_layout", "")  # as JSON
HIDES_IGNORED = Setting("window/hides_ignored", default=False)
LAST_PROJECT = Setting("projects/last", "")
OPEN_PROJECTS: Setting[list[str]] = Setting("projects/open", [])  # in all windows, when the program was left
DESKS: Setting[dict[str, dict[str, str]]] = Setting("window/desks", {})  # by project; see `desk`
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
        """The value, or its default if it was never set or is none for this setting."""
        try:
            value = setting.read(json.loads(str(self._ini.value(setting.key))))
        except (ValueError, RecursionError):
            return setting.default
        return setting.default if value is None else value

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
