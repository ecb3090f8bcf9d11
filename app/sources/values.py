"""Values of metadata as files write them: brought to one form, or dropped where they are none."""

import re
from datetime import date
from unicodedata import category

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?$", re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$")
_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)
_HALVES = re.compile("[\ud800-\udfff]")
_LONGEST = 500
_JOINERS = "\u200c\u200d"
_JOINED = "LMNS"
"""The categories, by their first letter, of what is joined: letters, marks, numbers and symbols (emoji)."""


def printable(name: str) -> str:
    """A name with what cannot be shown or stored in it (control characters, undecodable bytes) replaced.

    The joiners that shape letters and pictures stay where they do so.
    """
    around = f" {name} "
    return "".join(
        sign if sign.isprintable() or (sign in _JOINERS and _joins(*around[n : n + 3 : 2])) else "\ufffd"
        for n, sign in enumerate(name)
    )


def _joins(before: str, after: str) -> bool:
    """Whether a joiner between the two is part of how they are written."""
    return category(before)[0] in _JOINED and category(after)[0] in _JOINED


def storable(text: str) -> str:
    """The text with what no store takes in it (NUL, halves of surrogate pairs) replaced."""
    text = text.replace("\0", "\ufffd")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _HALVES.sub("\ufffd", text)
    return text


def line(value: str | None) -> str:
    """One line of reasonable length, its white space collapsed; empty if there is nothing to show."""
    joined = " ".join((value or "").split())
    return joined if len(joined) <= _LONGEST else ""


def day(value: str | None) -> str:
    """The day of an ISO 8601 date or time, as it stands there; empty for any other way to write it."""
    match = _DAY.match((value or "").strip())
    if match is None:
        return ""
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return ""


def language(value: str | None) -> str:
    """A BCP 47 tag; empty if the value has not the form of one."""
    tag = (value or "").strip()
    return tag.replace("_", "-") if _LANGUAGE.match(tag) else ""


def url(value: str | None) -> str:
    """An absolute web address; empty if it is none."""
    address = (value or "").strip()
    return address if len(address) <= 4 * _LONGEST and _URL.match(address) else ""
