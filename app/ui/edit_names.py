"""Names of edits in the language of the window.

The file keeps them in English, as they were given, for everybody who opens it. Names that are not known here, such as
those of a later version, are shown as they stand.
"""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter
from typing import Final

from app.told import Told, told
from app.ui.messages import translated

_ANY: Final = ""
"""What stands for the parts of a name until an edit has one."""

_KNOWN: Final = (
    told("Add note"),
    told("Edit note"),
    told("Edit notes"),
    told("Move note"),
    told("Delete note"),
    told("Restore note"),
    told("Change the note's quotation"),
    told("Change the note's category"),
    told("Change the note's severity"),
    told("Change the note's status"),
    told("Change the note's tags"),
    told("Move notes"),
    told("Move verdicts"),
    told("Move reviews"),
    told("Delete {count} notes", count=_ANY),
    told("Copy note to {count} points", count=_ANY),
    told("Change the status of {count} notes", count=_ANY),
    told("Change the severity of {count} notes", count=_ANY),
    told("Change the kind of {count} notes", count=_ANY),
    told("Tag {count} notes", count=_ANY),
    told("Remove a tag from {count} notes", count=_ANY),
    told("Dismiss a finding"),
    told("Dismiss {count} findings", count=_ANY),
    told("Confirm a finding"),
    told("Confirm {count} findings", count=_ANY),
    told("Reopen a finding"),
    told("Reopen {count} findings", count=_ANY),
    told("Change the kind of a finding"),
    told("Change the kind of {count} findings", count=_ANY),
    told("Change the severity of a finding"),
    told("Change the severity of {count} findings", count=_ANY),
    told("Put words of {source} on {points}", source=_ANY, points=_ANY),
    told("Take words of {source} off the points", source=_ANY),
    told("Leave words of {source} out", source=_ANY),
    told("Split a segment of {source}", source=_ANY),
    told("Join segments of {source}", source=_ANY),
    told("Unpin words of {source}", source=_ANY),
    told("Point {point} is in {source}", point=_ANY, source=_ANY),
    told("Point {point} is not in {source}", point=_ANY, source=_ANY),
    told("Rename point {point}", point=_ANY),
    told("Add a point"),
    told("Move point {point}", point=_ANY),
    told("Remove point {point}", point=_ANY),
    told("Import 1 source"),
    told("Import 1 source, replace {newer}", newer=_ANY),
    told("Import {count} sources, replace {newer}", count=_ANY, newer=_ANY),
    told("Import {count} sources", count=_ANY),
    told("Replace {count} sources", count=_ANY),
    told("Import {name}", name=_ANY),
    told("Replace {name}", name=_ANY),
    told("Describe {name}", name=_ANY),
    told("Change the reference source"),
    told("Change the spellings"),
    told("Change segments"),
    told("Align the sources"),
    told("Line up anew"),
    told("Correct"),
    told("Remove {name}", name=_ANY),
    told("Merge {name}", name=_ANY),
    told("Rebuild the project"),
    told("Mark {what} as not looked at", what=_ANY),
    told("Mark {what} as in work", what=_ANY),
    told("Mark {what} as done", what=_ANY),
    told("Take back “{edit}”", edit=_ANY),
)
"""The more special first: the first that fits an edit's name is it."""


def shown_name(stored: str) -> str:
    """What an edit that the file calls `stored` is called in the window."""
    for pattern, known in _patterns():
        if match := pattern.fullmatch(stored):
            parts = match.groupdict()
            if "edit" in parts:
                parts["edit"] = shown_name(parts["edit"])
            return translated(known.with_values(**parts))
    return stored


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Told], ...]:
    return tuple((re.compile("".join(_parts(known.template)), re.DOTALL), known) for known in _KNOWN)


def _parts(template: str) -> Iterator[str]:
    digits = ("count", "newer")
    for words, name, _, _ in Formatter().parse(template):
        yield re.escape(words)
        if name is not None:
            yield f"(?P<{name}>{r'[0-9]+' if name in digits else '.+'})"
