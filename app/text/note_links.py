"""Links inside notes: to a point, written `#10.a`, and to another note, written `[words](note:ID)`."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from app.text.model import Note, Span

NOTE_SCHEME = "note:"
_POINT = re.compile(r"(?<![\w#&/])#(\w+(?:\.\w+)*)")
_TITLE_LENGTH = 40
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~!]+")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: a point or a note, by id."""

    kind: Literal["point", "note"]
    id: str


def point_mentions(text: str, points: Collection[str]) -> tuple[tuple[Span, str], ...]:
    """Where a text names one of these points as `#10.a`, with its id.

    A sub-point that is not there is read as its point: `#10.z` names `10` if only that is a point.
    """
    found = ((match.start(), _known(match[1], points)) for match in _POINT.finditer(text))
    return tuple((Span(start, start + 1 + len(point)), point) for start, point in found if point)


def target_of(address: str, points: Collection[str]) -> Target | None:
    """Where the address of a link leads inside the project; None for every other address."""
    if address.startswith("#") and address[1:] in points:
        return Target("point", address[1:])
    if address.startswith(NOTE_SCHEME) and (note := address.removeprefix(NOTE_SCHEME).strip()):
        return Target("note", note)
    return None


def link_to(note: Note) -> str:
    """A link to a note, to be put into another one."""
    return f"[{title_of(note)}]({NOTE_SCHEME}{note.id})"


def title_of(note: Note) -> str:
    """A note in a few words: how it begins, else what it quotes; never empty."""
    said = note.body if note.body.strip() else " ".join(anchor.exact for anchor in note.anchors)
    words = " ".join(_MARKUP.sub(" ", said).split())
    if len(words) > _TITLE_LENGTH:
        words = words[:_TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"
    return words or "note"


def _known(path: str, points: Collection[str]) -> str:
    """The longest beginning of a path that is a point, empty if none is."""
    while path and path not in points:
        path = path.rpartition(".")[0]
    return path
