"""What merging another copy of a project, or a file of notes, brings: the values that plan and report it.

A plan says what comes in, what becomes of the notes that are there, and where the two contradict each other. What
contradicts is decided by the analyst, conflict by conflict; undecided, both are kept: the newer one stays, the
other one comes as a note beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.text.lineup import Lineup
from app.text.model import Document, Note, Segment, Source
from app.text.options import Family
from app.text.recasting import Recast
from app.text.reviews import Look, Review
from app.text.verdicts import Verdict

Choice = Literal["mine", "theirs", "both"]
What = Literal["note", "verdict", "source"]

CHOICES: tuple[Choice, ...] = ("mine", "theirs", "both")
UNDECIDED: Choice = "both"

BESIDE = "merge conflict"
"""The tag of a note that came beside another one, as both were to be kept, or that the other side had deleted."""


@dataclass(frozen=True, slots=True)
class Edited:
    """Who made an edit, and when: ISO 8601 in UTC."""

    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Version:
    """What one side has of a source where both changed it: the whole `text`, a field of its description, or, of the
    reference, the name of the source that was chosen. `id` is that of the source, empty for the reference; `modified`
    tells when that side changed the source last.
    """

    id: str
    name: str
    text: str
    author: str = ""
    modified: str = ""


Thing = Note | Verdict | Version


@dataclass(frozen=True, slots=True)
class Conflict:
    """Where both sides changed the same thing in ways that contradict each other.

    `id` is unique in the plan and the same for every plan of the same two files. `fields` are the names of the
    fields that contradict; `("deleted",)` where one side deleted what the other changed. `base` is what both had
    before, None if that is not known. `mine` and `theirs` are None where that side deleted it; they are of the
    class that `what` says, and hold what the other side changed in fields that do not contradict. `mine_by` and
    `theirs_by` tell who changed or deleted it last on either side, as far as that is known. There can be only one
    `Version`: where both are kept, the newer one stays, and the other one is in the history.
    """

    id: str
    what: What
    fields: tuple[str, ...]
    base: Thing | None
    mine: Thing | None
    theirs: Thing | None
    mine_by: Edited | None = None
    theirs_by: Edited | None = None

    @property
    def thing(self) -> str:
        """The id of the note, the verdict or the source."""
        return next(side.id for side in (self.mine, self.theirs) if side is not None)

    @property
    def newer(self) -> Literal["mine", "theirs"]:
        """Which side stays where both are kept. What is there outranks what was deleted."""
        mine, theirs = (_rank(side) for side in (self.mine, self.theirs))
        return "mine" if mine >= theirs else "theirs"


@dataclass(frozen=True, slots=True)
class Incoming:
    """Sources that only the other side has, lined up with those that are there, and its corrections of that.

    As `tasks.importing.Prepared`: `ids` are what the documents are called here, `before` the lineup that they came
    to, `recast` what became of it.
    """

    documents: tuple[tuple[Document, tuple[Segment, ...]], ...]
    ids: tuple[str, ...]
    before: Lineup
    recast: Recast


@dataclass(frozen=True, slots=True)
class Seen:
    """What the other side holds, as it reads here, of that which becomes something else: kept in the history, so that
    the next merge knows that it was seen. By id, None for what was deleted there.
    """

    notes: Mapping[str, Note | None] = field(default_factory=dict)
    verdicts: Mapping[str, Verdict | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Apart:
    """The copy that is merged where the two have other texts or another line-up: put together anew when the conflicts
    are decided. `other` is the path of its file, `state` the state of it that this was planned on, `sources` the names
    of those that come in; `is_lined_anew`: the texts of here or their line-up change.
    """

    other: str
    state: str
    sources: tuple[str, ...] = ()
    is_lined_anew: bool = False


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do to the open project, nothing of it written yet.

    `name` is what the other file is called. `new` are notes that come in, `changed` those of here as they will be,
    `removed` those of here that the other side deleted. `unplaced` are those of `new` and `changed` that lost words
    they quote, or a source. `verdicts` and `reviews` are those that come in or change, `gone_verdicts` the ids of those
    that go, `gone_reviews` the points and pairs of which what was said was taken back; `families` are all that there
    will be. `versions` are the sources that the other side has in another version. `told` are sentences about what
    cannot be merged, `left_out` what of it is about the line-up. `basis` tells the state of the project that this was
    planned on, `apart` of the other one where the two are put together apart.
    """

    name: str
    new: tuple[Note, ...] = ()
    changed: tuple[Note, ...] = ()
    removed: tuple[Note, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unplaced: tuple[Note, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    gone_verdicts: tuple[str, ...] = ()
    families: tuple[Family, ...] | None = None
    reviews: tuple[Review, ...] = ()
    gone_reviews: tuple[tuple[str, str, str], ...] = ()
    looks: tuple[Look, ...] = ()
    incoming: Incoming | None = None
    versions: tuple[Source, ...] = ()
    told: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    seen: Seen = Seen()
    basis: str = ""
    apart: Apart | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the other side has nothing that is not here already."""
        return not (
            self.new
            or self.changed
            or self.removed
            or self.conflicts
            or self.verdicts
            or self.gone_verdicts
            or self.reviews
            or self.gone_reviews
            or self.looks
            or self.families is not None
            or self.incoming is not None
            or (self.apart is not None and self.apart.is_lined_anew)
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the sources that come in."""
        if self.apart is not None:
            return self.apart.sources
        return tuple(document.name for document, _ in self.incoming.documents) if self.incoming else ()


@dataclass(frozen=True, slots=True)
class Decided:
    """A conflict with how it was decided: one of the choices, or a text of the analyst's own, "edited"."""

    conflict: Conflict
    choice: Choice | Literal["edited"]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge has done. `beside` are the notes that came beside others, as both were kept."""

    plan: MergePlan
    decided: tuple[Decided, ...] = ()
    beside: tuple[Note, ...] = ()


Choices = Mapping[str, Choice | Note]
"""By the ids of conflicts: which side is kept, or, of a note, what the analyst made of both."""


def _rank(thing: Thing | None) -> tuple[bool, str, str]:
    return (thing is not None, thing.modified if thing else "", repr(thing))
