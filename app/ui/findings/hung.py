"""Where notes hang: tells of any place in the sources whether a note is on it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate

from app.text.model import Note, Span
from app.text.variants import Variant


class Hung:
    """The places of all notes, by source."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for note in notes:
            for anchor in note.anchors:
                if not anchor.is_lost:
                    found[anchor.source].append((anchor.start, anchor.end))
        self._starts: dict[str, list[int]] = {}
        self._reach: dict[str, list[int]] = {}  # how far the notes that begin up to here go
        for source, places in found.items():
            places.sort()
            self._starts[source] = [start for start, _ in places]
            self._reach[source] = list(accumulate((end for _, end in places), max))

    def on(self, variant: Variant) -> bool:
        """Whether a note is on a reading of the variant, or on the words around a place where they are missing."""
        return bool(self._starts) and any(
            self._meets(source, span)
            for reading in variant.readings
            for source, span in reading.spans
            if source in self._starts
        )

    def _meets(self, source: str, span: Span) -> bool:
        before = bisect_left(self._starts[source], span.end)
        return before > 0 and self._reach[source][before - 1] > span.start
