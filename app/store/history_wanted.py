"""Whether an edit is one that is looked for."""

from collections.abc import Iterable

from app.store.history_rows import RowChange
from app.text.folding import fold
from app.text.history import Edit, Wanted

_UNSAID = (
    "id",
    "note",
    "source",
    "text_sha256",
    "sha256",
    "created",
    "modified",
    "prefix",
    "suffix",
    "wording",
)
"""Columns that say nothing to a reader."""


def says(edit: Edit, changes: Iterable[RowChange], wanted: Wanted) -> bool:
    """Whether the edit has to do with the point that is wanted, and it or what it wrote says the text."""
    rows = [
        (change.table, row) for change in changes for row in (change.before, change.after) if row is not None
    ]
    if wanted.point and not any(
        _is_at(row.get("id" if table in ("points", "point_pins") else "point"), wanted.point)
        for table, row in rows
    ):
        return False
    needle = fold(wanted.text).strip()
    if not needle or needle in fold(edit.name) or needle in fold(edit.author):
        return True
    said = (value for _, row in rows for column, value in row.items() if column not in _UNSAID)
    return any(isinstance(value, str) and needle in fold(value) for value in said)


def _is_at(place: object, point: str) -> bool:
    return isinstance(place, str) and (place == point or place.startswith(f"{point}."))
