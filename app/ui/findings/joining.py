"""What was found in the points of a project, and what the analyst has decided about it, put together.

Nothing here knows Qt, and nothing takes what it is given apart: it runs in the background.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from app.text.cancel import Stop
from app.text.variants import Variant
from app.text.verdicts import Finding, Verdict, change_of, findings_of
from app.ui.findings.listing import Entry

_PLACES = 1 << 24
"""More variants than this no point has."""


@dataclass(frozen=True, slots=True)
class Found:
    """The variants of a point itself, in reading order, and for each a number that the same change has elsewhere."""

    variants: tuple[Variant, ...]
    changes: tuple[int, ...]


def found(variants: tuple[Variant, ...]) -> Found:
    """Tell what changes they are."""
    return Found(variants, tuple(hash(change_of(variant)) for variant in variants))


def joined(
    points: Mapping[str, Found],
    verdicts: Sequence[Verdict],
    texts: Mapping[str, str],
    should_cancel: Stop = None,
) -> dict[str, list[Finding]]:
    """The findings by point, with what was decided about them. `texts` are those of the sources by id. Raises
    `Cancelled`."""
    variants = [v for one in points.values() for v in one.variants]
    judged = iter(findings_of(variants, verdicts, texts, should_cancel))
    return {point: [next(judged) for _ in one.variants] for point, one in points.items()}


def entries(
    points: Iterable[str],
    numbers: Mapping[str, int],
    found: Mapping[str, Found],
    judged: Mapping[str, Sequence[Finding]],
) -> Iterator[Entry]:
    """The findings of `points`, by id, in that order; `numbers` are the points' own."""
    known = (point for point in points if point in judged)
    return chain.from_iterable(_of_point(numbers[point], found[point], judged[point]) for point in known)


def number_of(point: int, place: int) -> int:
    """The number of a finding: that of its point and its place there in one."""
    return point * _PLACES + place


def place_of(number: int) -> tuple[int, int]:
    """The number of the point and the place in it of the finding with that number."""
    return divmod(number, _PLACES)


def _of_point(number: int, found: Found, judged: Sequence[Finding]) -> Iterator[Entry]:
    for place, (finding, change) in enumerate(zip(judged, found.changes, strict=True)):
        yield Entry(number_of(number, place), finding, change)
