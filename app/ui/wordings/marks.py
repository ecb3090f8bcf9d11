"""What is marked in a wording, as plain values: changes, notes, and characters that cannot be seen.

No painting here. Spans are code points into the wording's text.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.text.model import Note, Span
from app.text.script import Change
from app.text.wording import Wording

Side = Literal["left", "right"]
MarkKind = Literal["only", "absent", "break", "ignored"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Change number `change`, or a paragraph of it, as one side shows it.

    `only`: these characters stand only here; `absent`: an empty span, here the other side has more; `break`:
    a paragraph ends only here; `ignored`: a difference that does not count. `whole`: it covers its paragraph.
    """

    span: Span
    kind: MarkKind
    change: int
    whole: bool = False


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A stretch that a note is anchored to; `tip` is the note's beginning."""

    span: Span
    note: str
    tip: str


@dataclass(frozen=True, slots=True)
class Unseen:
    """A character that prints nothing: where it is, a short label for its box, and its full name."""

    at: int
    label: str
    name: str


def change_marks(changes: Sequence[Change], side: Side, text: str) -> tuple[Mark, ...]:
    """The marks of one side, whose wording is `text`, in reading order; one for every paragraph a change
    touches.

    An ignored difference leaves no trace where it has no characters.
    """
    found: list[Mark] = []
    for number, change in enumerate(changes):
        span = change.left if side == "left" else change.right
        if change.ignored is not None:
            found.extend(Mark(part, "ignored", number) for part in _paragraphs(text, span))
        elif not span:
            found.append(Mark(span, "absent", number))
        elif not (parts := _paragraphs(text, span)):
            found.append(Mark(span, "break", number))
        else:
            found.extend(Mark(part, "only", number, _is_paragraph(text, part)) for part in parts)
    return tuple(found)


def note_marks(wording: Wording, notes: Sequence[Note]) -> tuple[NoteMark, ...]:
    """Where the notes' anchors show in the wording, sorted by start; the longer first where two begin
    together."""
    found = [
        NoteMark(span, note.id, _beginning(note.body))
        for note in notes
        for anchor in note.anchors
        if anchor.source == wording.source
        for span in wording.from_source(anchor.span)
    ]
    return tuple(sorted(found, key=lambda mark: (mark.span.start, -mark.span.end)))


def unseen(text: str) -> tuple[Unseen, ...]:
    """Every zero-width, bidirectional or control character but tabs and line ends, in order."""
    kinds = {character: _unseen(character) for character in set(text)}
    hidden = [character for character, kind in kinds.items() if kind is not None]
    if not hidden:
        return ()
    places = re.finditer("[" + re.escape("".join(hidden)) + "]", text)
    return tuple(Unseen(place.start(), *_unseen(place.group()) or ("", "")) for place in places)


def _paragraphs(text: str, span: Span) -> list[Span]:
    """The span cut at line breaks, which are left out."""
    found, start = [], span.start
    while (end := text.find("\n", start, span.end)) >= 0:
        found.append(Span(start, end))
        start = end + 1
    return [part for part in (*found, Span(start, span.end)) if part]


def _is_paragraph(text: str, span: Span) -> bool:
    """Whether the span is a whole paragraph of the text."""
    return text[span.start - 1 : span.start] in ("", "\n") and text[span.end : span.end + 1] in ("", "\n")


_LABELS = {
    0x00AD: "SHY",
    0x034F: "CGJ",
    0x061C: "ALM",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
_BLANK_LETTERS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
)  # letters and marks that print nothing


@lru_cache(maxsize=4096)
def _unseen(character: str) -> tuple[str, str] | None:
    """Label and name of a character that prints nothing, None for any other."""
    if character in "\t\n":
        return None
    if unicodedata.category(character) not in ("Cf", "Cc") and character not in _BLANK_LETTERS:
        return None
    code = ord(character)
    number = f"U+{code:04X}"
    name = unicodedata.name(character, "CONTROL CHARACTER").lower()
    return _LABELS.get(code, f"{code:X}"), f"{name} ({number})"


def _beginning(body: str, limit: int = 80) -> str:
    line = " ".join(body.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
