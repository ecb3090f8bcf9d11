"""Whether a row that was read of a damaged file makes sense by itself."""

from app.store import families, reviews, verdicts
from app.store.salvaging.layouts import Row
from app.store.schema import REVIEWS, VERDICTS
from app.store.values import texts_of
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES

_ALLOWED = {
    "category": (*FINDING_KINDS, ""),
    "severity": (*NOTE_SEVERITIES, ""),
    "status": NOTE_STATUSES,
}


EDIT_STATES = ("done", "undone", "abandoned")
"""What an edit of the history can be."""


def texts(value: object) -> tuple[str, ...] | None:
    """A JSON list of texts; None if it is none."""
    if not isinstance(value, str):
        return None
    try:
        return texts_of(value)
    except (ValueError, TypeError, RecursionError):
        return None


def mend_note(row: Row) -> None:
    """Give a note values that a note can have, where it has others; what it says stays."""
    for field, allowed in _ALLOWED.items():
        if row[field] not in allowed:
            row[field] = "open" if field == "status" else ""
    if texts(row["tags"]) is None:
        row["tags"] = "[]"


def is_segment(row: Row) -> bool:
    return texts(row["path"]) is not None


def is_pin(row: Row) -> bool:
    return row["exact"] != "" and (row["points"] is None or texts(row["points"]) is not None)


def is_verdict(row: Row) -> bool:
    try:
        verdict = verdicts.from_row(tuple(row[column] for column in VERDICTS.columns))
    except (ValueError, TypeError, RecursionError):
        return False
    return bool(verdict.change and verdict.anchors)


def is_family(row: Row, taken: set[str]) -> bool:
    """Whether it is one, with spellings that are not `taken` yet; takes them."""
    family = texts(row["spellings"])
    if not family or families.wrong([family]):
        return False
    spellings = {spelling.casefold() for spelling in family}
    if spellings & taken:
        return False
    taken |= spellings
    return True


def is_review(row: Row) -> bool:
    try:
        reviews.from_row(tuple(row[column] for column in REVIEWS.columns))
    except (ValueError, TypeError):
        return False
    return True
