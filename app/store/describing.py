"""What the analyst may write about a source: brought to one form, or refused in plain words.

The rules for languages and addresses are those for what files tell about themselves (`app.sources.values`).
"""

import re
from collections.abc import Iterable
from datetime import datetime
from unicodedata import category, normalize

from app.errors import Problem
from app.told import Told, told

_DATE = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T[\d:.,]+(Z|[+-][\d:]+)?)?)?)?)?", re.ASCII)
"""ISO 8601 as far as it goes: a year, a month, a day, a moment, or nothing."""
_DAY_LENGTH = len("2025-11-20")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_URL = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LONGEST = 500
_LONGEST_URL = 2000
_TOO_LONG = {
    "name": told("The name of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "title": told("The title of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "outlet": told("The outlet of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "author": told("The author of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "date": told("The date of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "language": told("The language of a source has at most {most} characters: shorten it.", most=_LONGEST),
    "url": told("The address of a source has at most {most} characters: shorten it.", most=_LONGEST_URL),
}
_JOINERS = "\u200c\u200d"
"""They are not seen, and shape the letters or pictures beside them."""


def as_kept(field: str, value: str) -> str:
    """The value of that field as it is kept: one line, without white space around it, a language with hyphens.

    Raises `Problem` for a value that the field cannot have; only a name must not be empty.
    """
    if field == "name":
        return _name(value.strip())
    line = " ".join(value.split())
    if field == "language":
        line = line.replace("_", "-")
    if not line:
        return ""
    wrong = _wrong(field, line)
    if wrong:
        raise Problem(wrong)
    return line


def require_own_name(name: str, others: Iterable[str]) -> None:
    """Raise a `Problem` if one of the others is the same name, but for case and what is not seen."""
    for other in others:
        if _seen(other) == _seen(name):
            raise Problem(
                told("There is a source named {other} already: give this one another name.", other=other)
            )


def _name(value: str) -> str:
    name = "".join(" " if category(sign) == "Zs" else sign for sign in value)
    if not name.strip(_JOINERS):
        raise Problem(told("A source needs a name: it keeps its own until you give it another."))
    if not all(sign.isprintable() or sign in _JOINERS for sign in name):
        raise Problem(
            told(
                "A source's name is one line of text, without line breaks and control characters: write "
                "it again."
            )
        )
    if len(name) > _LONGEST:
        raise Problem(_TOO_LONG["name"])
    return name


def _wrong(field: str, line: str) -> Told | None:
    """How to write what is written wrongly; None if it is right."""
    match field:
        case "date" if not _is_date(line):
            return told(
                "“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.",
                line=line,
            )
        case "language" if not _LANGUAGE.fullmatch(line):
            return told("“{line}” is no language tag: write it as en or pt-BR, or leave it empty.", line=line)
        case "url" if not _URL.fullmatch(line):
            return told(
                "“{line}” is no web address: write it as https://example.org/page, or leave it empty.",
                line=line,
            )
    longest = _LONGEST_URL if field == "url" else _LONGEST
    return _TOO_LONG[field] if len(line) > longest else None


def _is_date(line: str) -> bool:
    if not _DATE.fullmatch(line):
        return False
    try:
        return len(line) < _DAY_LENGTH or datetime.fromisoformat(line) is not None
    except ValueError:
        return False


def _seen(name: str) -> str:
    """What of a name can be told from another."""
    bare = "".join(sign for sign in name if sign not in _JOINERS)
    return normalize("NFC", normalize("NFC", bare).casefold())
