"""What was done to a project, told for a reader: edits, what each of them did, and the versions of a note."""

from dataclasses import dataclass
from typing import Literal

from app.text.model import Note
from app.told import told

EditState = Literal["done", "undone", "abandoned"]
"""Whether an edit holds, was taken back and can be done again, or was taken back for good."""

Kind = Literal["notes", "verdicts", "reviews", "sources", "lineup", "spellings"]
"""What an edit can be about. The line-up is points, segments and what words what, with its corrections."""

KINDS: tuple[Kind, ...] = ("notes", "verdicts", "reviews", "sources", "lineup", "spellings")

BEGINNING = 0
"""Stands for the edit before the first one: the project when it was made."""

Did = Literal["added", "deleted", "changed", "moved"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of undo. Ids go up; `at` is ISO 8601 in UTC, `size` the number of entries of its journal."""

    id: int
    name: str
    at: str
    author: str
    state: EditState
    kinds: frozenset[Kind]
    size: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a thing before and after an edit. What says nothing is empty."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that an edit did.

    `what` names the thing, such as “Note on 10.a”; `sum` tells what became of it in a few words; `fields` are those
    that are different now. `point` is where it is, empty if that is no place; `note` the note that it is about.
    """

    kind: Kind
    did: Did
    what: str
    sum: str
    fields: tuple[Field, ...] = ()
    point: str = ""
    note: str = ""

    @property
    def line(self) -> str:
        """The deed in one line."""
        return told("{what}: {sum}", what=self.what, sum=self.sum)


@dataclass(frozen=True, slots=True)
class Detail:
    """What one edit did. There are so many `more` things than the `deeds` that are told."""

    deeds: tuple[Deed, ...]
    more: int = 0

    @property
    def line(self) -> str:
        """All of it in one line; empty if there is nothing to tell."""
        if not self.deeds:
            return ""
        others = len(self.deeds) - 1 + self.more
        first = self.deeds[0].line
        return told("{first} (and {count} more)", first=first, count=others) if others else first


@dataclass(frozen=True, slots=True)
class Version:
    """A note as an edit left it; `note` is None where the edit deleted it. `number` counts from 1, the oldest."""

    number: int
    edit: Edit
    note: Note | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which edits to list: all that each field lets through. What is empty lets everything through.

    `text` is looked for in names, authors and what was written, as `folding` compares it; `point` takes its sub-points
    in; `deletions` are those that deleted notes.
    """

    text: str = ""
    author: str = ""
    kind: Kind | None = None
    point: str = ""
    note: str = ""
    deletions: bool = False

    @property
    def is_all(self) -> bool:
        """Whether every edit is wanted."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class Page:
    """Some edits, the newest first. `rest` is to be given for the next page; None if this is the last one.

    A page may hold few edits, or none, though there are more: so much was looked through.
    """

    edits: tuple[Edit, ...]
    rest: int | None


@dataclass(frozen=True, slots=True)
class Restored:
    """A note that was brought back, and what of it could not be: the sources, by id, that it quoted and that are gone,
    how many of its quotations are lost or only approximate now, and whether it had to go to another point.
    """

    note: Note
    gone: tuple[str, ...] = ()
    lost: int = 0
    approximate: int = 0
    moved_from: str = ""
