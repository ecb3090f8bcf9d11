"""Where the analyst was in a project, as one line of JSON that the project keeps."""

import json
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, get_args

from app.text.options import GRANULARITIES, IGNORABLES, CompareOptions
from app.ui.trail import NOWHERE, Place

KEY = "view"
"""The project setting that holds it."""

Mode = Literal["pair", "stacked", "inline", "all", "document"]
"""What is looked at: two wordings of a point, side by side, one above the other or in one text; all its wordings; or
two whole documents."""

MODES: tuple[Mode, ...] = get_args(Mode)

PAIRED: Final[frozenset[Mode]] = frozenset({"pair", "stacked", "inline"})
"""The modes that show two wordings of a point."""

PLAIN = CompareOptions()


@dataclass(frozen=True, slots=True)
class ViewState:
    """A place, the options of the comparison, and how the texts are read."""

    place: Place = NOWHERE
    options: CompareOptions = PLAIN
    mode: Mode = "pair"

    def dump(self) -> str:
        """As JSON."""
        options = {"granularity": self.options.granularity, "ignore": sorted(self.options.ignore)}
        return json.dumps(asdict(self.place) | options | {"mode": self.mode})

    @staticmethod
    def load(text: str) -> "ViewState":
        """From JSON; whatever is missing, damaged or from another version counts as not said."""
        try:
            raw = json.loads(text or "{}")
        except ValueError:
            return ViewState()
        return ViewState(_place(raw), _options(raw), _mode(raw)) if isinstance(raw, dict) else ViewState()


UNKNOWN = ViewState()


def _place(raw: dict[str, Any]) -> Place:
    point, left, right = (str(raw.get(key, "")) for key in ("point", "left", "right"))
    return Place(point, left, right)


def _mode(raw: dict[str, Any]) -> Mode:
    return next((mode for mode in MODES if mode == raw.get("mode")), MODES[0])


def _options(raw: dict[str, Any]) -> CompareOptions:
    granularity = next((g for g in GRANULARITIES if g == raw.get("granularity")), GRANULARITIES[0])
    ignored = raw.get("ignore")
    names = ignored if isinstance(ignored, list) else []
    return CompareOptions(granularity, frozenset(kind for kind in IGNORABLES if kind in names))
