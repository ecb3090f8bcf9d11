"""What is sought: words, phrases and fields, read from what the analyst types.

    deadline "thirty days" -draft kind:number source:"Desk A" status:open -tag:later

Reading never fails, whatever stands there while somebody types: a quotation that is not closed ends with the text, a
field without a value asks for nothing yet, and a field that there is not is plain text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from app.text.folding import key

Field = Literal["in", "kind", "category", "severity", "status", "source", "point", "tag", "author"]
FIELDS: tuple[Field, ...] = get_args(Field)
"""In the order in which they are offered."""

ABOUT: Mapping[Field, str] = {
    "in": "only notes, wordings or findings",
    "kind": "of this kind, such as number",
    "category": "notes of this category",
    "severity": "high, medium or low",
    "status": "where the work on it stands, such as open",
    "source": "of this source, by its name",
    "point": "on this point and its sub-points",
    "tag": "notes with this tag",
    "author": "written by",
}

Values = Mapping[Field, Sequence[str]]
"""What each field can have in a project, the likeliest first."""

_NAMES: dict[str, Field] = {name: name for name in FIELDS}
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", "「": "」", "『": "』", "＂": "＂"}
"""The marks that open a quotation, and those that may close it; the straight one always may."""
_MINUS = "-−–"
_FIELD = re.compile(r"([a-z]+)[:：]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """Words to be found one after the other, as they were typed.

    Of a phrase in quotation marks only whole words are found, else parts of words too. `is_open`: it stands at the
    end and may be written on, so that its last word may be the beginning of one.
    """

    text: str
    is_phrase: bool = False
    is_negative: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A field that must have one of these values, or, negative, none of them."""

    field: Field
    values: tuple[str, ...]
    is_negative: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Every term and every filter must hold. Without any, nothing is sought."""

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is sought."""
        return not self.terms and not self.filters


@dataclass(frozen=True, slots=True)
class Completion:
    """Something that can stand in place of the code points `start` to `end` of what was typed.

    `text` is what would be put there, `shown` what it is called, `about` what it means (fields only).
    """

    start: int
    end: int
    text: str
    shown: str
    about: str = ""


class _Piece(NamedTuple):
    """One word or quotation of what was typed; `start` counts the minus and the field's name in. A quotation `has_end`
    if it is closed."""

    start: int
    end: int
    value_start: int
    value: str
    field: Field | None
    is_negative: bool
    is_quoted: bool = False
    has_end: bool = False


def parse(text: str) -> Query:
    """Read what was typed."""
    terms: list[Term] = []
    values: dict[tuple[Field, bool], list[str]] = {}
    for piece in _pieces(text):
        if piece.field is None:
            is_open = piece.end == len(text) and not piece.has_end
            terms.append(Term(piece.value, piece.is_quoted, piece.is_negative, is_open))
        elif key(piece.value):
            values.setdefault((piece.field, piece.is_negative), []).append(piece.value)
    filters = (Filter(field, tuple(said), negative) for (field, negative), said in values.items())
    return Query(tuple(terms), tuple(filters))


def complete(text: str, caret: int, values: Values) -> tuple[Completion, ...]:
    """What can be put in place of the word in which the caret (in code points) stands: fields that begin like it,
    or, behind a field's colon, what that field can have."""
    piece = next((p for p in _pieces(text) if p.start <= caret <= p.end), None)
    if piece is None:
        return tuple(_fields("", caret, caret, ""))
    if piece.field is None:
        return () if piece.is_quoted else tuple(_fields(piece.value, piece.start, piece.end, text))
    sought = key(text[piece.value_start : caret].strip("".join(_QUOTES)))
    told = sorted(
        (rank, number, value)
        for number, value in enumerate(values.get(piece.field, ()))
        if (rank := _rank(sought, key(value))) is not None
    )
    return tuple(Completion(piece.value_start, piece.end, f"{quoted(v)} ", v) for _, _, v in told)


def quoted(value: str) -> str:
    """A value as it is typed: in quotation marks if it would not be read as one word otherwise."""
    plain = value and not any(c.isspace() for c in value) and value[0] not in _QUOTES
    return value if plain else '"' + value.replace('"', "”") + '"'


def _rank(sought: str, value: str) -> int | None:
    """0 if the value begins so, 1 if a later part of it reads so, None if it has no such part."""
    at = value.find(sought)
    return None if at < 0 else min(at, 1)


def _fields(begun: str, start: int, end: int, text: str) -> Iterator[Completion]:
    minus = text[start : start + 1] if text[start : start + 1] in tuple(_MINUS) else ""
    for name in FIELDS:
        if name.startswith(begun.casefold()):
            yield Completion(start + len(minus), end, f"{name}:", f"{name}:", ABOUT[name])


def _pieces(text: str) -> Iterator[_Piece]:
    """What was typed, word by word and quotation by quotation."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        start = at
        negative = text[at] in _MINUS and at + 1 < len(text) and not text[at + 1].isspace()
        at += negative
        field = None
        if (named := _FIELD.match(text, at)) and (field := _NAMES.get(named[1].casefold())):
            at = named.end()
        value_start = at
        if at < len(text) and text[at] in _QUOTES:
            value, at, closed = _quotation(text, at)
            yield _Piece(start, at, value_start, value, field, negative, is_quoted=True, has_end=closed)
            continue
        while at < len(text) and not text[at].isspace():
            at += 1
        yield _Piece(start, at, value_start, text[value_start:at], field, negative)


def _quotation(text: str, at: int) -> tuple[str, int, bool]:
    """What stands in the quotation that begins here, where it ends, and whether it is closed."""
    closing = _QUOTES[text[at]] + '"'
    end = next((n for n in range(at + 1, len(text)) if text[n] in closing), len(text))
    return text[at + 1 : end], min(end + 1, len(text)), end < len(text)
