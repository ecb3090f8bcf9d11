"""One note that was changed on two sides: what can be put together, and what contradicts."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from app.text.merging import BESIDE
from app.text.merging_words import merged_text
from app.text.model import Anchor, Note

_FIELDS = ("point", "body", "anchors", "category", "severity", "status", "tags")
_PLACE = ("point", "anchors")
"""What may change though nobody edits the note: it goes with its words, and with its point."""
_UNSET = ("point", "category", "severity")
"""What is empty here was never chosen, so that what the other side chose does not contradict it."""


@dataclass(frozen=True, slots=True)
class Side:
    """A note as one side has it: as it is written there, and, `here`, with the sources and points of this project."""

    told: Note
    here: Note

    @classmethod
    def of(cls, note: Note) -> "Side":
        """Of this project."""
        return cls(note, note)


@dataclass(frozen=True, slots=True)
class Merged:
    """Both sides with what the other changed and they did not; the same but for the fields that `contradict`."""

    mine: Note
    theirs: Note
    contradict: tuple[str, ...]

    @property
    def note(self) -> Note:
        """What becomes of both where nothing contradicts: as new as the newer one."""
        return replace(self.mine, modified=max(self.mine.modified, self.theirs.modified))


def merged(base: Note | None, mine: Side, theirs: Side) -> Merged:
    """The two put together, field by field. Without a base, every difference contradicts but for tags and for what
    one side never chose. The same whichever is called mine.
    """
    ours: dict[str, Any] = {}
    contradict: list[str] = []
    for name in _FIELDS:
        agreed = _agreed(name, base, mine, theirs)
        if agreed is None:
            contradict.append(name)
        else:
            (ours[name],) = agreed
    return Merged(replace(mine.here, **ours), replace(theirs.here, **ours), tuple(contradict))


def beside(note: Note, kept: Note) -> Note:
    """What comes beside a note that is `kept`: what the other side made of it, under an id that tells it, always the
    same.
    """
    return marked(replace(note, id=_derived(kept.id, note)))


def marked(note: Note) -> Note:
    """With the tag of what was kept though the other side has it otherwise."""
    return replace(note, tags=tuple(dict.fromkeys((*note.tags, BESIDE))))


def renamed(note: Note) -> Note:
    """A note from elsewhere under another id, always the same, as its own is taken by one of another origin."""
    return replace(note, id=_derived(note.id, note))


def is_of_another_origin(one: Note, other: Note) -> bool:
    """Whether two notes have the same id by chance, or by ill will: they were not made by the same person at the same
    time.
    """
    return (one.author, one.created) != (other.author, other.created)


def rank(note: Note) -> tuple[str, str, str]:
    """The newer note has the higher one; of notes of one time it is arbitrary, and always the same."""
    return note.modified, note.body, _content(note)


def _agreed(name: str, base: Note | None, mine: Side, theirs: Side) -> tuple[Any] | None:
    """What a field becomes, in a tuple; None if the sides contradict each other."""
    one, other = getattr(mine.here, name), getattr(theirs.here, name)
    before = getattr(base, name) if base is not None else None
    is_known = base is not None
    if name == "tags" and {*one} == {*other}:
        return (min(one, other),)
    if one == other or (is_known and getattr(theirs.told, name) == before):
        return (one,)
    if is_known and getattr(mine.told, name) == before:
        return (other,)
    if base is not None and name in _PLACE:
        edited = [side for side in (mine, theirs) if side.told.modified != base.modified]
        if len(edited) == 1:
            return (getattr(edited[0].here, name),)
        if edited and mine.told.modified == theirs.told.modified:
            return (max(one, other, key=repr),)  # the last edit is the same one
    return _put_together(name, before, one, other, is_known=is_known)


def _put_together(name: str, before: Any, one: Any, other: Any, *, is_known: bool) -> tuple[Any] | None:
    """What becomes of a field that both changed."""
    if name == "anchors" and _words(one) == _words(other):
        return (max(one, other, key=_found),)
    if name == "tags":
        return (_tags(before or (), one, other),)
    if name == "body" and before is not None:
        text = merged_text(before, one, other)
        return None if text is None else (text,)
    return (one or other,) if name in _UNSET and not is_known and not (one and other) else None


def _words(anchors: tuple[Anchor, ...]) -> list[tuple[str, str]]:
    return [(anchor.source, anchor.made_on or anchor.exact) for anchor in anchors]


def _found(anchors: tuple[Anchor, ...]) -> tuple[int, str]:
    """The higher, the more of the quotations are found; of as many it is arbitrary, and always the same."""
    return sum(not anchor.is_lost for anchor in anchors), repr(anchors)


def _tags(base: tuple[str, ...], one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Those that both kept and those that either added. Sorted, as there is no order that all copies of a project
    would come to in whichever order they are merged.
    """
    return tuple(sorted(({*one} & {*other}) | (({*one} | {*other}) - {*base})))


def _derived(note_id: str, note: Note) -> str:
    return str(uuid5(NAMESPACE_URL, f"{note_id}\0{_content(note)}"))


def _content(note: Note) -> str:
    """All that a note says, without what sources and points are called in one file or another."""
    quoted = [_quotation(anchor) for anchor in note.anchors]
    told = (
        note.category,
        note.severity,
        note.status,
        sorted(note.tags),
        note.author,
        note.created,
        note.modified,
    )
    return repr((note.body, quoted, told))


def _quotation(anchor: Anchor) -> tuple[str, str, str]:
    return anchor.prefix, anchor.exact, anchor.suffix
