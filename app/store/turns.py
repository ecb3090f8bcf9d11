"""The edits of a project as two copies of it compare them: which both have, and which of the two has the last word.

Two copies have the same edit where one was copied from the other after it was begun. Since then either may have undone
it or done it again, and one may have typed on: what is typed at once joins the edit before it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.store.connection import Connection
from app.text.merging import Edited

_MADE = """
    SELECT id, coalesce(nullif(begun, ''), at), author, name, state = 'done', at, turned_at, turned_by FROM edits
"""
_AFTER = 'SELECT "table", "key", "after" FROM changes WHERE edit = ? ORDER BY id'


class Known(NamedTuple):
    """By which two copies know that they have the same edit: its id, when it was begun, by whom, and its name."""

    edit: int
    begun: str
    author: str
    name: str


@dataclass(frozen=True, slots=True)
class Made:
    """What became of an edit: whether it is done, when it was last added to, when and by whom it was last turned, that
    is undone or done again; empty if it never was.
    """

    is_done: bool
    at: str
    turned_at: str
    turned_by: str


Shorter = Mapping[int, Mapping[tuple[str, str], str | None]]
"""Edits to which more was added here than elsewhere: what the rows are there after it, by tables and keys."""


@dataclass(frozen=True, slots=True)
class Facing:
    """What is to be known of another copy to tell what a project was.

    `left` are edits that were undone here and not there, or done again there earlier, so that what they made was left
    behind. `shorter` are those that were typed on here.
    """

    left: frozenset[int] = frozenset()
    shorter: Shorter = field(default_factory=dict)


def facing(here: Connection, there: Connection) -> Facing:
    """What one copy has to know of another. Where both turned an edit, the later turn counts."""
    mine, theirs = _made(here), _made(there)
    shared = [(known.edit, made, theirs[known]) for known, made in mine.items() if known in theirs]
    left = frozenset(
        edit
        for edit, made, other in shared
        if not made.is_done and other.is_done and made.turned_at >= other.turned_at
    )
    shorter = {edit: _left_by(there, edit) for edit, made, other in shared if other.at < made.at}
    return Facing(left, shorter)


def are_related(here: Connection, there: Connection) -> bool:
    """Whether two files were copied from one that was edited before: they have an edit that is the same."""
    return not _made(here).keys().isdisjoint(_made(there))


def deciders(connection: Connection) -> dict[int, Edited]:
    """Who has the last word on each edit, and when: who made it, undid it or did it again. Nothing of those that were
    undone before that was taken down.
    """
    found: dict[int, Edited] = {}
    for known, made in _made(connection).items():
        if made.turned_at > made.at or (made.turned_at and not made.is_done):
            found[known.edit] = Edited(made.turned_by, made.turned_at)
        elif made.is_done:
            found[known.edit] = Edited(known.author, made.at)
    return found


def _made(connection: Connection) -> dict[Known, Made]:
    return {
        Known(edit, begun, author, name): Made(bool(is_done), at, turned_at, turned_by)
        for edit, begun, author, name, is_done, at, turned_at, turned_by in connection.rows(_MADE)
    }


def _left_by(connection: Connection, edit: int) -> dict[tuple[str, str], str | None]:
    return {(table, key): after for table, key, after in connection.rows(_AFTER, (edit,))}
