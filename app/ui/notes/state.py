"""How the notes panel is set: of the point or of the project, in which order, and which notes.

It is kept with the project, as one line of JSON.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES
from app.text.note_filter import ALL_NOTES, ORDERS, QUOTATIONS, NoteFilter, Order

Scope = Literal["point", "project"]
SCOPES: tuple[Scope, ...] = get_args(Scope)

KEY = "notes"
"""The project setting that holds it."""


@dataclass(frozen=True, slots=True)
class NotesState:
    """How the panel is set."""

    scope: Scope = "point"
    order: Order = "place"
    wanted: NoteFilter = ALL_NOTES

    def dump(self) -> str:
        """As JSON."""
        wanted = {name: _plain(value) for name, value in asdict(self.wanted).items()}
        return json.dumps({"scope": self.scope, "order": self.order, "wanted": wanted}, ensure_ascii=False)

    @staticmethod
    def load(text: str) -> "NotesState":
        """From JSON; whatever is missing, damaged or from another version counts as not said."""
        try:
            raw = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return NotesState()
        if not isinstance(raw, dict):
            return NotesState()
        scope = next((scope for scope in SCOPES if scope == raw.get("scope")), SCOPES[0])
        order = next((order for order in ORDERS if order == raw.get("order")), ORDERS[0])
        return NotesState(scope, order, _wanted(raw.get("wanted")))


AS_MADE = NotesState()


def _wanted(raw: Any) -> NoteFilter:
    if not isinstance(raw, dict):
        return ALL_NOTES
    text = raw.get("text")
    return NoteFilter(
        _some(raw.get("categories"), ("", *FINDING_KINDS)),
        _some(raw.get("severities"), ("", *NOTE_SEVERITIES)),
        _some(raw.get("statuses"), NOTE_STATUSES),
        _words(raw.get("tags")),
        _words(raw.get("authors")),
        _words(raw.get("sources")),
        _some(raw.get("quotations"), QUOTATIONS),
        text if isinstance(text, str) else "",
    )


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _words(raw: Any) -> frozenset[str]:
    return frozenset(word for word in raw if isinstance(word, str)) if isinstance(raw, list) else frozenset()


def _some(raw: Any, known: Iterable[str]) -> frozenset[str]:
    return _words(raw) & frozenset(known)
