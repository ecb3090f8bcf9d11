"""What an edition adds to a wording: the labels of its sub-points and the numbers of the notes on it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.export.content import ReportNote, ReportWording
from app.text.wording import Piece


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs by offset (code points into the wording).

    `labels` stand before the character at their offset. `notes` stand after the character before theirs: the
    numbers of the notes that end there.
    """

    labels: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, Sequence[int]] = field(default_factory=dict)


NO_SIGNS = Signs()


def signs(wording: ReportWording, notes: Iterable[ReportNote]) -> Signs:
    """The signs of one wording. A note whose quotation no longer stands in the source leaves none."""
    ends: dict[int, list[int]] = {}
    for note in notes:
        for anchored in note.anchors:
            if anchored.anchor.source == wording.source and anchored.state == "exact":
                for span in wording.wording.from_source(anchored.anchor.span)[-1:]:
                    end = span.start + len(span.of(wording.text).rstrip())
                    ends.setdefault(end, []).append(note.number)
    return Signs(_labels(wording.wording.pieces, wording.wording.point.count(".")), ends)


def joined(several: Sequence[Signs]) -> Signs:
    """The signs of sources that have the same wording: the notes of all, the labels of the first."""
    places = sorted({place for each in several for place in each.notes})
    notes = {place: sorted({n for each in several for n in each.notes.get(place, ())}) for place in places}
    return Signs(several[0].labels, notes)


def _labels(pieces: Sequence[Piece], depth: int) -> dict[int, str]:
    """The labels of listed sub-points, each where its text begins; `depth` is that of the wording's point."""
    found, last = {}, ""
    for piece in pieces:
        point = piece.passage.point
        if piece.passage.role != "mention" and point.count(".") > depth and point != last:
            found[piece.offset] = point.rpartition(".")[2]
        last = point
    return found
