"""Where else the change that a note is on occurs, and which notes are on it there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.text.model import Anchor, Note, Source
from app.text.variants import Variant
from app.ui.findings.listing import Listing
from app.ui.findings.place import anchors_of

_MOST = 200
"""Of more findings alike none are offered: that is no matter for one note."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`notes` are new ones (without ids), like the note `of`, for the points that are told; `key` tells the offer from
    others.
    """

    of: Note
    notes: tuple[Note, ...]
    key: tuple[str, ...]

    @property
    def points(self) -> tuple[str, ...]:
        """The points, by id, each once."""
        return tuple(dict.fromkeys(note.point for note in self.notes))


def offer_elsewhere(note: Note, project: Listing, sources: Mapping[str, Source]) -> Offer | None:
    """The note on all other findings with the same change that have none yet; None if it is on no finding, or there
    is none like it.
    """
    here = _places_of(note, project)
    changes = dict.fromkeys(project.change(place) for place in here)
    if len(changes) != 1:
        return None
    (change,) = changes
    others = _places(project, change)
    free = [place for place in others if place not in here and not project.is_noted(place)]
    if not free or len(others) > _MOST:
        return None
    notes = tuple(_copied(note, project.findings[place].variant, sources) for place in free)
    return Offer(note, notes, ("elsewhere", note.id, *(copy.point for copy in notes)))


def offer_here(
    here: Listing, project: Listing, notes: Sequence[Note], sources: Mapping[str, Source]
) -> Offer | None:
    """For the first finding of a point without a note the note that is on the same change elsewhere."""
    for place, finding in enumerate(here.findings):
        if here.is_noted(place) or not finding.seen.times or finding.state == "dismissed":
            continue
        others = _places(project, here.change(place))
        noted = [other for other in others if project.is_noted(other)] if len(others) <= _MOST else []
        for other in noted:
            if (note := _note_on(project.findings[other].variant, notes)) is not None:
                copy = _copied(note, finding.variant, sources)
                return Offer(note, (copy,), ("here", note.id, copy.point))
    return None


def _places_of(note: Note, project: Listing) -> list[int]:
    """The findings that a note is on: all its quotations are readings of it."""
    anchored = {(anchor.source, anchor.start, anchor.end) for anchor in note.anchors if not anchor.is_lost}
    if not anchored:
        return []
    return [
        place
        for place, finding in enumerate(project.findings)
        if finding.severity and project.is_noted(place) and anchored <= _readings(finding.variant)
    ]


def _note_on(variant: Variant, notes: Iterable[Note]) -> Note | None:
    readings = _readings(variant)
    for note in notes:
        anchored = {(anchor.source, anchor.start, anchor.end) for anchor in note.anchors}
        if anchored and anchored <= readings and note.body.strip():
            return note
    return None


def _places(project: Listing, change: int) -> list[int]:
    found = (project.place(number) for number in project.alike(change))
    return [place for place in found if place is not None]


def _readings(variant: Variant) -> set[tuple[str, int, int]]:
    return {(source, s.start, s.end) for reading in variant.readings for source, s in reading.spans}


def _copied(note: Note, variant: Variant, sources: Mapping[str, Source]) -> Note:
    anchors: tuple[Anchor, ...] = tuple(anchors_of(variant, sources))
    return replace(note, id="", point=variant.point, anchors=anchors, author="", created="", modified="")
