"""Texts that reach the screen through attributes of tables, or are made from the words of the model.

The reader of the sources cannot follow those; each table is named here, with the context that its readers ask for.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from app.store import backups
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES
from app.text.variants import NON_MATERIAL_KINDS
from app.ui import actions, settings
from app.ui.findings.deeds import DEEDS
from app.ui.languages import OWN_NAMES
from app.ui.lineup import deeds as lineup
from app.ui.safety import backing_up
from app.ui.setting_kinds import Choice, Number

_STATES: Final = ("open", "confirmed", "dismissed")
_HISTORY_FIELDS: Final = (
    "text", "point", "category", "severity", "status", "tags", "author", "quotation", "state", "kind", "name", "title",
    "outlet", "date", "language", "url", "reference", "spellings", "role", "words", "fixed", "segments",
)  # fmt: skip
_MERGED_FIELDS: Final = ("point", "category", "severity", "status", "tags", "state", "kind")


def from_tables() -> Iterator[tuple[str, str, str]]:
    """Context, source text and file of each."""
    for source in _actions():
        yield actions.CONTEXT, source, "app/ui/actions.py"
    for source in (text for one in lineup.DEEDS for text in (one.text, one.tip, one.short)):
        yield lineup.CONTEXT, source, "app/ui/lineup/deeds.py"
    for source in _settings():
        yield settings.CONTEXT, source, "app/ui/settings.py"
    for known in DEEDS.values():
        yield "FindingDeeds", known.text, "app/ui/findings/deeds.py"
    yield from _words()


def _words() -> Iterator[tuple[str, str, str]]:
    """The words of the model, as their contexts spell them."""
    for source in _spoken((*FINDING_KINDS, *NON_MATERIAL_KINDS, *NOTE_SEVERITIES, *_STATES)):
        yield "Findings", source, "app/ui/findings/words.py"
    for source in _spoken((*FINDING_KINDS, *NON_MATERIAL_KINDS, *NOTE_SEVERITIES, *NOTE_STATUSES)):
        yield "Notes", source, "app/ui/notes/words.py"
    for name in _HISTORY_FIELDS:
        yield "History", name[:1].upper() + name[1:], "app/ui/history/words.py"
    for name in _MERGED_FIELDS:
        yield "Merging", name, "app/ui/merging/words.py"
    reasons = backing_up.OPENED, backing_up.REGULAR, backing_up.CLOSED, backing_up.ASKED
    for source in (*reasons, backups.BEFORE_UPDATE, "backup"):
        yield "Safety", source, "app/ui/safety/words.py"


def _actions() -> Iterator[str]:
    yield from actions.MENUS.values()
    for entry in actions.ACTIONS:
        yield from (entry.text, entry.tip, entry.short)


def _settings() -> Iterator[str]:
    yield from settings.GROUPS
    for preference in settings.PREFERENCES:
        yield from (preference.label, preference.tip)
        if isinstance(preference, Number):
            yield preference.told
        if isinstance(preference, Choice):
            yield from (label for value, label in preference.options if value not in OWN_NAMES)


def _spoken(words: Iterable[str]) -> Iterator[str]:
    return (word.replace("-", " ") for word in words)
