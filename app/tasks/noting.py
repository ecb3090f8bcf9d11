"""Notes from plain values: what a script or another program says a note should be."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import Problem
from app.tasks.looking import anchor, find_point, find_source
from app.text.model import NOTE_SEVERITIES, NOTE_STATUSES, Note, Passage, Point, Source, Span
from app.told import told


def note_from(
    given: Mapping[str, Any], sources: Sequence[Source], points: Sequence[Point], passages: Sequence[Passage]
) -> Note:
    """A new note (no id yet) from `source` (id or name), `start`, `end`, `body` and, optional, `point`,
    `category`, `severity`, `status`, `tags`.

    Without `point` the note belongs to the finest point that the span words, if there is one. Raises `Problem`.
    """
    if not _text(given, "body").strip():
        raise Problem(told("A note needs words: its body is empty."))
    source = find_source(sources, _text(given, "source"))
    here = anchor(source, _number(given, "start"), _number(given, "end"))
    wanted = _text(given, "point")
    return Note(
        id="",
        point=find_point(points, wanted).id if wanted else point_at(passages, source.id, here.span),
        body=_text(given, "body"),
        anchors=(here,),
        category=_text(given, "category"),
        severity=_one_of(given, "severity", NOTE_SEVERITIES, ""),
        status=_one_of(given, "status", NOTE_STATUSES, "open"),
        tags=_tags(given),
    )


def point_at(passages: Sequence[Passage], source: str, span: Span) -> str:
    """The id of the finest point whose wording in `source` holds most of `span`; empty if none does."""

    def shared(passage: Passage) -> int:
        return min(passage.end, span.end) - max(passage.start, span.start)

    touching = [p for p in passages if p.source == source and p.span.meets(span)]
    best = max(touching, key=lambda p: (p.role != "mention", shared(p), p.point.count(".")), default=None)
    return best.point if best else ""


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Problem(told("A note's {key} must be text, not {value}.", key=key, value=repr(value)))
    return value


def _number(given: Mapping[str, Any], key: str) -> int:
    value = given.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Problem(
            told(
                "A note's {key} must be a whole number of characters, not {value}.",
                key=key,
                value=repr(value),
            )
        )
    return value


def _one_of(given: Mapping[str, Any], key: str, allowed: Sequence[str], default: str) -> str:
    value = _text(given, key) or default
    if value and value not in allowed:
        raise Problem(
            told(
                "A note's {key} must be one of {choices}, not '{value}'.",
                key=key,
                choices=", ".join(allowed),
                value=value,
            )
        )
    return value


def _tags(given: Mapping[str, Any]) -> tuple[str, ...]:
    value = given.get("tags") or []
    if not isinstance(value, list) or not all(isinstance(tag, str) for tag in value):
        raise Problem(told("A note's tags must be a list of words."))
    return tuple(value)
