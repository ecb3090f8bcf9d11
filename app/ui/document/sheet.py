"""One whole source made ready to be shown: its rows, and which stretch of it belongs to which block."""

from bisect import bisect_right
from collections.abc import Sequence

from app.text.cancel import Stop, watched
from app.text.model import Passage, Source, Span
from app.text.parallel import Stretch
from app.text.wording import Wording, wording
from app.ui.document.rows import Rows
from app.ui.lineage import lineage


class Sheet:
    """A source's text in rows and in stretches. Never changed, so it can be made in the background.

    `wording` is the whole text as one piece, so that what works on a wording works on it, with the same places.
    """

    def __init__(self, source: Source, stretches: Sequence[Stretch], should_cancel: Stop = None) -> None:
        whole = [Passage("", source.id, 0, len(source.text), "point")] if source.text else []
        self.source = source
        self.wording: Wording = wording(source.text, source.id, "", whole)
        self.rows = Rows(source.text, should_cancel)
        self.stretches = stretches
        self._starts = [stretch.span.start for stretch in stretches]
        self._of_block: dict[int, list[int]] = {}
        self._of_point: dict[str, list[int]] = {}
        for number, stretch in watched(enumerate(stretches), should_cancel, 256):
            self._of_block.setdefault(stretch.block, []).append(number)
            for held in lineage(stretch.point):
                self._of_point.setdefault(held, []).append(number)
        self.is_listed = any(stretch.point for stretch in stretches)

    @property
    def text(self) -> str:
        return self.source.text

    def stretch_at(self, place: int) -> int:
        """The number of the stretch that a character is in; there must be one."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def stretches_in(self, span: Span) -> range:
        """The numbers of the stretches that a span touches."""
        if not self.stretches:
            return range(0)
        return range(self.stretch_at(span.start), self.stretch_at(max(span.end - 1, span.start)) + 1)

    def of_block(self, block: int) -> Sequence[int]:
        """The numbers of the stretches of a block, in the order of the text."""
        return self._of_block.get(block, ())

    def of_point(self, point: str) -> Sequence[Stretch]:
        """The stretches that word a point or its sub-points; only where none is listed, those that speak of it."""
        found = [self.stretches[number] for number in self._of_point.get(point, ())]
        return [one for one in found if one.kind == "point"] or found


EMPTY = Sheet(Source("", "", "", "", "", ""), ())
