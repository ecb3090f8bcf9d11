"""Changing many notes in the same way. What comes back are only the notes that are different now."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from app.text.model import Note

Field = Literal["category", "severity", "status"]


def with_value(notes: Iterable[Note], field: Field, value: str) -> tuple[Note, ...]:
    """The notes with this category, severity or status."""
    return tuple(_with(note, field, value) for note in notes if getattr(note, field) != value)


def with_tag(notes: Iterable[Note], tag: str) -> tuple[Note, ...]:
    """The notes with this tag behind those they have."""
    return tuple(replace(note, tags=(*note.tags, tag)) for note in notes if tag not in note.tags)


def without_tag(notes: Iterable[Note], tag: str) -> tuple[Note, ...]:
    """The notes without this tag."""
    return tuple(
        replace(note, tags=tuple(other for other in note.tags if other != tag))
        for note in notes
        if tag in note.tags
    )


def tag_counts(notes: Iterable[Note]) -> list[tuple[str, int]]:
    """The tags that notes have and how many have each, the most frequent first."""
    counts = Counter(tag for note in notes for tag in note.tags)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))


def common_value(notes: Iterable[Note], field: Field) -> str | None:
    """The value that all the notes have, None if they do not agree."""
    values = {getattr(note, field) for note in notes}
    return str(values.pop()) if len(values) == 1 else None


def _with(note: Note, field: Field, value: str) -> Note:
    if field == "category":
        return replace(note, category=value)
    return replace(note, severity=value) if field == "severity" else replace(note, status=value)
