"""What stands in a text woven of two wordings: its paragraphs, what stands over them, and the marks. No painting."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.text.differences import Difference
from app.text.model import Note, Passage, Span
from app.text.wording import Piece, Wording
from app.text.woven import Run, RunKind, Side, Woven
from app.ui.wordings.marks import Mark, NoteMark, change_marks, is_paragraph, note_marks

SIDES: Final[tuple[Side, Side]] = "left", "right"


@dataclass(frozen=True, slots=True)
class WovenPair:
    """Two wordings woven into one text. `in_turn`: passage by passage, not in running order."""

    left: Wording
    right: Wording
    woven: Woven
    in_turn: bool

    def of(self, side: Side) -> Wording:
        """The wording of a side."""
        return self.left if side == "left" else self.right

    def page(self) -> Wording:
        """The woven text as a page can be made of it; it belongs to no source."""
        begins = {start: piece.passage for start, piece in self._pieces()}
        if not begins:
            return Wording("", self.left.point, self.woven.text, ())
        starts = sorted(begins)
        ends = [*(start - 1 for start in starts[1:]), len(self.woven.text)]
        pieces = (
            Piece(start, Passage(begins[start].point, "", 0, max(end - start, 0), begins[start].role))
            for start, end in zip(starts, ends, strict=True)
        )
        return Wording("", self.left.point, self.woven.text, tuple(pieces))

    def titles(self) -> Iterator[tuple[int, RunKind]]:
        """Where it changes whose passages stand there, and whose they are from then on."""
        before: RunKind = "gap"
        for run in self.turns():
            if run.kind != before:
                yield run.span.start, run.kind
            before = run.kind

    def turns(self) -> Iterator[Run]:
        """The passages that stand in turn."""
        return (run for run in self.woven.runs if run.kind != "gap") if self.in_turn else iter(())

    def places(self, side: Side, span: Span) -> Iterator[Span]:
        """Where characters of a side stand; an empty span is a place behind what stands before it there."""
        if span or not span.start:
            yield from self.woven.places(side, span)
        else:
            for before in self.woven.places(side, Span(span.start - 1, span.start)):
                yield Span(before.end, before.end)

    def _pieces(self) -> Iterator[tuple[int, Piece]]:
        """Where paragraphs begin, with the piece of a wording that they begin in; the left one's where both do."""
        for side in reversed(SIDES):
            pieces = self.of(side).pieces
            offsets = [piece.offset for piece in pieces]
            for piece in pieces:
                yield self._paragraph(self.woven.place(side, piece.offset)), piece
            for run in self.turns():
                if pieces and run.of(side):
                    at = bisect_right(offsets, run.of(side).start) - 1
                    yield self._paragraph(run.span.start), pieces[max(at, 0)]

    def _paragraph(self, place: int) -> int:
        return self.woven.text.rfind("\n", 0, place) + 1


def woven_marks(pair: WovenPair, differences: Sequence[Difference]) -> tuple[Mark, ...]:
    """The marks of both sides, in reading order; no two share a character.

    In running order what only the other side has stands there itself, so nothing marks its place; words that differ in
    some of their letters stand twice, and the letters that are the same are marked, too, as echoes.
    """
    found: list[Mark] = []
    for side in SIDES:
        for mark in change_marks(differences, side, pair.of(side).text):
            found += _placed(pair, side, mark)
    if not pair.in_turn:
        found += _echoes(pair.woven, found)
    found.sort(key=lambda mark: (mark.span.start, mark.span.end))
    return tuple(_apart(found))


def woven_note_marks(pair: WovenPair, notes: Sequence[Note]) -> tuple[NoteMark, ...]:
    """Where notes are; one on the same words of both sides once."""
    found = {
        (place.start, -place.end, mark.note): NoteMark(place, mark.note, mark.body)
        for side in SIDES
        for mark in note_marks(pair.of(side), notes)
        for place in pair.places(side, mark.span)
    }
    return tuple(found[key] for key in sorted(found))


def _placed(pair: WovenPair, side: Side, mark: Mark) -> Iterator[Mark]:
    """A mark of a side where it stands among both."""
    if mark.kind == "absent" and (pair.of(side).is_lacuna or not pair.in_turn):
        return
    for place in pair.places(side, mark.span):
        whole = mark.whole and is_paragraph(pair.woven.text, place)
        yield replace(mark, span=place, side=side, whole=whole)


def _echoes(woven: Woven, marks: Sequence[Mark]) -> Iterator[Mark]:
    """The characters of exchanged words that no mark is on."""
    taken = sorted((mark for mark in marks if mark.span), key=lambda mark: mark.span.start)
    starts = [mark.span.start for mark in taken]
    for run in woven.runs:
        if run.kind not in SIDES:
            continue
        at = max(bisect_right(starts, run.span.start) - 1, 0)
        inside = [mark for mark in taken[at:] if mark.span.meets(run.span)] if taken else []
        start = run.span.start
        for n, mark in enumerate([*inside, None]):
            end = mark.span.start if mark is not None else run.span.end
            near = mark or (inside[n - 1] if n else None)
            if start < end and near is not None and not woven.text[start:end].isspace():
                side: Side = "left" if run.kind == "left" else "right"
                yield Mark(Span(start, end), "echo", near.change, side=side)
            start = mark.span.end if mark is not None else end


def _apart(found: Sequence[Mark]) -> Iterator[Mark]:
    """Of marks on the same characters (two readings that count as the same) the first."""
    end = 0
    for mark in found:
        if mark.span.start >= end or not mark.span:
            yield mark
            end = max(end, mark.span.end)
