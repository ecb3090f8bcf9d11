"""Numbers that have parts: 7, where 7.1 comes after it.

Where two open lists could both go on with a 7, this tells a heading from an item. The number is not always the nearest
one: the text between 2 and 2.1 may have a list of its own with another 2.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.text.cancel import Stop, watched
from app.text.segmentation.markers import Marker, last_part
from app.text.segmentation.series import Candidate

_NEAREST = 4
_NUMERALS = frozenset(("digits", "upper roman"))
_OFTEN = 1000


def with_parts(candidates: Sequence[Candidate], should_cancel: Stop = None) -> Iterator[Candidate]:
    """The candidates in their order, those that have parts marked in their manner. Raises `Cancelled`."""
    parted = _parted(candidates, should_cancel)
    for number, candidate in enumerate(candidates):
        if number in parted:
            yield replace(candidate, manner=(*candidate.manner[:-1], True))
        else:
            yield candidate


def _parted(candidates: Sequence[Candidate], should_cancel: Stop) -> set[int]:
    """Which candidates have parts: of the nearest ones with the number in question, the one in the nearest column."""
    known: dict[tuple[str, ...], deque[int]] = defaultdict(lambda: deque(maxlen=_NEAREST))
    parted: set[int] = set()
    for number, candidate in enumerate(watched(candidates, should_cancel, _OFTEN)):
        marker = candidate.marker
        prefix = marker.style.prefix
        if prefix and _is_first(marker) and (homes := known.get(prefix)):
            parted.add(min(reversed(homes), key=lambda n: abs(candidates[n].marker.column - marker.column)))
        for name in _names(marker):
            known[*prefix, name].append(number)
    return parted


def _is_first(marker: Marker) -> bool:
    return any(reading.value in (0, 1) for reading in marker.readings)


def _names(marker: Marker) -> set[str]:
    """What a marker is called in the numbers of its parts: by its label, numerals by their value."""
    values = {str(reading.value) for reading in marker.readings if reading.system in _NUMERALS}
    return {*values, last_part(marker.label).lower()}
