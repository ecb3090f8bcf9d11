"""What of a project is another than in the one that it was put together in, and so is to be taken over."""

from dataclasses import dataclass, replace

from app.store.joining import ReviewKey
from app.store.workspace import Workspace
from app.text.cancel import Stop
from app.text.model import Note
from app.text.options import Family
from app.text.reviews import Look, Review
from app.text.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """The notes that are not here, those that are another, and those that go."""

    new: tuple[Note, ...]
    changed: tuple[Note, ...]
    removed: tuple[Note, ...]

    @property
    def notes(self) -> dict[str, Note | None]:
        """As they are to be, by id, None for those that go."""
        gone: dict[str, Note | None] = {note.id: None for note in self.removed}
        return gone | {note.id: note for note in (*self.new, *self.changed)}


def change_of(mine: Workspace, outcome: Workspace, should_cancel: Stop = None) -> Change:
    """The notes that are not the same. Raises `Cancelled`."""
    ours, others = mine.joining.apart(outcome.joining, should_cancel)
    here, there = {note.id for note in ours}, {note.id for note in others}
    return Change(
        tuple(note for note in others if note.id not in here),
        tuple(note for note in others if note.id in here),
        tuple(note for note in ours if note.id not in there),
    )


def verdicts_of(mine: Workspace, outcome: Workspace) -> dict[str, Verdict | None]:
    """The decisions about findings that are not the same, by id, None for those that go."""
    here, there = ({verdict.id: verdict for verdict in side.verdicts()} for side in (mine, outcome))
    return {key: there.get(key) for key in (*here, *there) if here.get(key) != there.get(key)}


def reviews_of(mine: Workspace, outcome: Workspace) -> tuple[tuple[Review, ...], tuple[ReviewKey, ...]]:
    """What is said of points and pairs that is not said here, and what is said no more."""
    here, there = mine.reviews.every(), outcome.reviews.every()
    known, said = {*here}, {_key(review) for review in there}
    fresh = tuple(review for review in there if review not in known)
    return fresh, tuple(key for review in here if (key := _key(review)) not in said)


def looks_of(mine: Workspace, outcome: Workspace) -> tuple[Look, ...]:
    """What was before somebody's eyes, and later than is known here."""
    known = {replace(look, at=""): look.at for look in mine.reviews.looks()}
    return tuple(look for look in outcome.reviews.looks() if look.at > known.get(replace(look, at=""), ""))


def families_of(mine: Workspace, outcome: Workspace) -> tuple[Family, ...] | None:
    """The families of spellings; None if they are those of here."""
    there = outcome.families()
    return None if {*there} == {*mine.families()} else there


def _key(review: Review) -> ReviewKey:
    return (review.point, *review.pair)
