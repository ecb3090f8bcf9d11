"""What the palette calls its groups, and the sentences it tells."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.text.query import quoted
from app.text.searching import Unknown
from app.ui.findings.readings_line import isolated
from app.ui.search.rows import Group, Heading, Line, More, Row
from app.ui.written import figure

_HEADINGS: Final[dict[Group, str]] = {
    "recent": "Recent",
    "actions": "Actions",
    "points": "Points",
    "sources": "Sources",
    "notes": "Notes",
    "wordings": "Wordings",
    "findings": "Findings",
}
_KINDS: Final[dict[Group, str]] = {
    "recent": "Searched before",
    "actions": "Action",
    "points": "Point",
    "sources": "Source",
    "notes": "Note",
    "wordings": "Wording",
    "findings": "Finding",
}
_MORE: Final[dict[Group, str]] = {
    "actions": "Show all {count} actions",
    "points": "Show all {count} points",
    "sources": "Show all {count} sources",
    "notes": "Show all {count} notes",
    "wordings": "Show all {count} wordings",
    "findings": "Show all {count} findings",
}
_LONGEST: Final = 48
"""So many characters of a name are told where several stand beside each other."""


def group_word(group: Group) -> str:
    """The heading of a group."""
    return _text(_HEADINGS[group])


def count_words(heading: Heading) -> str:
    """How many rows a group has, and how many of them show if not all do."""
    if heading.group == "recent":
        return ""
    count = _many(heading)
    if heading.shown == heading.count and not heading.is_more:
        return count
    return _text("{shown} of {all}").format(shown=figure(heading.shown), all=count)


def more_words(more: More) -> str:
    """The line that leads to all of a group."""
    return _text(_MORE[more.group]).format(count=_many(more))


def spoken(line: Line) -> str:
    """What a screen reader says of a line: what it is, what it reads, and where that is."""
    if isinstance(line, Heading):
        return ", ".join(part for part in (group_word(line.group), count_words(line)) if part)
    if isinstance(line, More):
        return more_words(line)
    return _row_words(line)


def where_words(row: Row) -> str:
    """Where a row is, on one line: its parts with dots between them, none of them so long that the others have no
    room."""
    return "  ·  ".join(isolated(_cut(part)) for part in row.where)


def unknown_words(unknown: Sequence[Unknown]) -> str:
    """A sentence on the first thing that means nothing in the project; empty if there is none. That one of the groups
    of names is meant is for the palette to know."""
    one = next((one for one in unknown if one.field != "in"), None)
    if one is None:
        return ""
    term, known = (
        f"{one.field}:{_cut(one.value)}",
        (f"{one.field}:{quoted(_cut(value))}" for value in one.known),
    )
    if not one.known:
        return _text("There is no {term} here.").format(term=isolated(term))
    said = _text("There is no {term} here. There is: {known}")
    return said.format(term=isolated(term), known=", ".join(map(isolated, known)))


def _cut(part: str) -> str:
    return part if len(part) <= _LONGEST else f"{part[: _LONGEST - 1].rstrip()}…"


def _many(line: Heading | More) -> str:
    return _text("{count} or more").format(count=figure(line.count)) if line.is_more else figure(line.count)


def _row_words(row: Row) -> str:
    told = [f"{_text(_KINDS[row.target.group])}: {row.text}", *row.where, row.keys]
    if row.is_on:
        told.append(_text("on"))
    return ", ".join(part for part in told if part)


def _text(source: str) -> str:
    return QCoreApplication.translate("Palette", source)
