"""What is marked in a wording, as plain values: changes, notes, and characters that cannot be seen.

No painting here. Spans are code points into the wording's text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from app.text.differences import Difference
from app.text.model import Note, Span
from app.text.options import Ignorable
from app.text.script import Change
from app.text.wording import Wording

Side = Literal["left", "right"]
MarkKind = Literal["only", "absent", "break", "ignored", "moved", "echo"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Difference number `change`, or a part of it, as one side shows it.

    `only`: these characters stand only here; `absent`: an empty span, here the other side has more; `break`:
    a paragraph ends only here; `ignored`: a difference that does not count, for the reason `ignored`; `moved`:
    these characters stand elsewhere on the other side; `echo`: both sides have them, in words that differ. `whole`:
    it, or what moved, covers its paragraph. `moved`: it is moved text, or an edit inside of it. `side`: whose it is in
    a text that shows both.
    """

    span: Span
    kind: MarkKind
    change: int
    whole: bool = False
    ignored: Ignorable | None = None
    moved: bool = False
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A stretch that a note is anchored to; `body` is what the note says."""

    span: Span
    note: str
    body: str

    @property
    def tip(self) -> str:
        """The note's beginning."""
        return _beginning(self.body)


@dataclass(frozen=True, slots=True)
class Unseen:
    """A character that prints nothing: where it is, a short label for its box, and its full name."""

    at: int
    label: str
    name: str


def change_marks(differences: Sequence[Difference], side: Side, text: str) -> tuple[Mark, ...]:
    """The marks of one side, whose wording is `text`, in reading order; one for every paragraph a difference
    touches, and for every part of moved text between the edits inside of it. No two marks share a character.

    An ignored difference leaves no trace where it has no characters.
    """
    return numbered_marks(enumerate(differences), side, text)


def numbered_marks(differences: Iterable[tuple[int, Difference]], side: Side, text: str) -> tuple[Mark, ...]:
    """The marks of one side for differences that have numbers of their own; as `change_marks`."""
    found: list[Mark] = []
    for number, one in differences:
        if one.move is None:
            found.extend(_of_change(one, number, side, text))
        else:
            found.extend(_of_move(one, number, side, text))
    return tuple(_apart(found)) if any(mark.moved for mark in found) else tuple(found)


def without_ignored(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks but those of differences that do not count; inside moved text these are text that moved."""
    for mark in marks:
        if mark.kind != "ignored":
            yield mark
        elif mark.moved:
            yield replace(mark, kind="moved", ignored=None)


def _of_change(change: Change, number: int, side: Side, text: str) -> Iterator[Mark]:
    span = change.left if side == "left" else change.right
    if change.ignored is not None:
        for part in _paragraphs(text, span):
            yield Mark(part, "ignored", number, ignored=change.ignored)
    elif not span:
        yield Mark(span, "absent", number)
    elif parts := _paragraphs(text, span):
        for part in parts:
            yield Mark(part, "only", number, is_paragraph(text, part))
    else:
        yield Mark(span, "break", number)


def _of_move(moved: Difference, number: int, side: Side, text: str) -> Iterator[Mark]:
    """The edits inside moved text, and the text between them."""
    span = moved.left if side == "left" else moved.right
    edits = [mark for edit in moved.edits for mark in _of_change(edit, number, side, text)]
    wholes = [part for part in _paragraphs(text, span) if is_paragraph(text, part)]
    for mark in edits:
        whole = mark.kind == "ignored" and any(part.meets(mark.span) for part in wholes)
        yield replace(mark, whole=whole, moved=True)
    for paragraph in _paragraphs(text, span):
        for part in _between(paragraph, edits):
            yield Mark(part, "moved", number, paragraph in wholes, moved=True)


def _between(span: Span, marks: Iterable[Mark]) -> Iterator[Span]:
    """The parts of a span around these marks, which are in order."""
    start = span.start
    for mark in marks:
        if mark.span.start > start:
            yield Span(start, min(mark.span.start, span.end))
        start = max(start, mark.span.end)
        if start >= span.end:
            return
    yield Span(start, span.end)


def _apart(found: Iterable[Mark]) -> list[Mark]:
    """The marks in reading order; moved text is cut where the other side has something else in it."""
    apart: list[Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.span.start, mark.span.end)):
        if not apart or apart[-1].span.end <= mark.span.start:
            apart.append(mark)
            continue
        last = apart.pop()
        before, after = Span(last.span.start, mark.span.start), Span(mark.span.start, last.span.end)
        apart += [replace(last, span=before), mark, replace(last, span=after)]
    return apart


def partner_of(moved: Difference, side: Side) -> Span:
    """Where moved text of this side stands on the other side."""
    return moved.right if side == "left" else moved.left


def note_marks(wording: Wording, notes: Sequence[Note]) -> tuple[NoteMark, ...]:
    """Where the notes' anchors show in the wording, sorted by start; the longer first where two begin
    together."""
    source = wording.source
    pieces = [
        (at.passage.start, at.passage.end, at.offset - at.passage.start) for at in wording.pieces
    ]  # as `Wording.from_source`, at once for all: there may be thousands of notes
    found = [
        NoteMark(Span(max(start, anchor.start) + shift, min(end, anchor.end) + shift), note.id, note.body)
        for note in notes
        for anchor in note.anchors
        if anchor.source == source
        for start, end, shift in pieces
        if start < anchor.end and anchor.start < end and anchor.start < anchor.end
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


def is_paragraph(text: str, span: Span) -> bool:
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
