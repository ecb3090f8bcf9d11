"""A family of spellings as an analyst types it: on one line, with commas between."""

import re
from collections.abc import Sequence

from app.text.options import Family

_COMMA = re.compile("[,;\N{ARABIC COMMA}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}\n]")


def family_of(line: str) -> Family:
    """The spellings on a line, each once, in their order."""
    spellings = (" ".join(part.split()) for part in _COMMA.split(line))
    return tuple(dict.fromkeys(spelling for spelling in spellings if spelling))


def line_of(family: Family) -> str:
    """The spellings on one line."""
    return ", ".join(family)


def shared(family: Family, others: Sequence[Family]) -> str:
    """A spelling that stands in one of the others, too; empty if there is none."""
    taken = {spelling.casefold() for other in others for spelling in other}
    return next((spelling for spelling in family if spelling.casefold() in taken), "")
