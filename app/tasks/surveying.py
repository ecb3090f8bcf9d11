"""A project gone through in the background: how far its wordings are apart, and where they differ.

Nothing here touches a project file: plain values go in and come out. A large project is gone through by processes of
their own, each in some of the points, so that the window has Python to itself.
"""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from math import inf
from threading import Lock
from time import monotonic
from typing import NamedTuple, Protocol

from app.errors import Problem
from app.tasks.annex import Hear
from app.tasks.crew import Crew, hands
from app.tasks.parcels import Parcel, bundled, in_bundles, out_of, unbundled
from app.text.cancel import Stop, check, watched
from app.text.findings import Desk
from app.text.model import Passage, Point
from app.text.options import Family
from app.text.overview import PointRow, overview
from app.text.variants import Variant
from app.text.wording import Wordings

LARGE = 2_000
"""So many passages make a large project."""

_BATCH = 4
"""So many points of a whole project are given to a process at a time: few, so that all end at about the same time."""

_MANY = 100_000
"""Of so many new objects garbage is looked for: what is found has next to none that does not go by itself."""

_TURN_SECONDS = 0.05
"""So often a job that waits for another one asks whether anybody still waits for itself."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a project holds, as far as its wordings go; `sources` and `reference` by id, `texts` by the source's id."""

    points: tuple[Point, ...]
    sources: tuple[str, ...]
    reference: str
    texts: Mapping[str, str]
    passages: tuple[Passage, ...]
    families: tuple[Family, ...]

    def __reduce__(self) -> tuple[Callable[..., "Holdings"], tuple[object, ...]]:
        """For other processes: the passages, of which there are very many, in bundles."""
        others = self.points, self.sources, self.reference, self.texts, self.families
        return _arrived, (*others, bundled(self.passages))


def _arrived(
    points: tuple[Point, ...],
    sources: tuple[str, ...],
    reference: str,
    texts: Mapping[str, str],
    families: tuple[Family, ...],
    bundles: Parcel,
) -> Holdings:
    return Holdings(points, sources, reference, texts, tuple(unbundled(bundles)), families)


class Row(NamedTuple):
    """What the point list shows of a point, and all words that are said on it, case-folded, for its filter."""

    shown: PointRow
    words: str


class Part(NamedTuple):
    """The variants of some points, by id, in reading order; and the sources, by id, in whose language no lexicon is at
    home."""

    variants: Mapping[str, tuple[Variant, ...]]
    thin: frozenset[str]

    def __reduce__(self) -> tuple[Callable[..., "Part"], tuple[object, ...]]:
        """For other processes: a few variants at a time, so that others have their turn while they arrive."""
        return _part_arrived, (
            [(point, in_bundles(found)) for point, found in self.variants.items()],
            self.thin,
        )


def _part_arrived(bundles: Sequence[tuple[str, Parcel]], thin: frozenset[str]) -> Part:
    return Part({point: tuple(out_of(found)) for point, found in bundles}, thin)


class Surveyor(Protocol):
    """Goes through one project. Any thread may ask; all that is asked raises `Cancelled`."""

    def rows(self, should_cancel: Stop) -> list[Row]:
        """Every point, in reading order, its wordings compared with the reference's."""

    def part(self, points: Sequence[str], seconds: float, should_cancel: Stop) -> Part:
        """The variants of points: of as many as the time allows, and at least of the first."""

    def end(self) -> None:
        """Nobody will ask any more: stop all work."""


def surveyor(held: Holdings) -> Surveyor:
    """Who goes through a project of that size."""
    return _Afar(held) if len(held.passages) >= LARGE else _Here(held)


def whole(held: Holdings) -> Part:
    """The variants of all points of a project; a large one is shared among as many processes as there are processors.

    Where they break off, as when memory runs out, one does it all.
    """
    points = [point.id for point in held.points]
    if len(held.passages) >= LARGE and (size := hands()) > 1:
        crew = Crew(partial(_Office, held), size)
        batches = [tuple(points[n : n + _BATCH]) for n in range(0, len(points), _BATCH)]
        try:
            with _growing():
                parts = crew.share([partial(_answer_part, batch) for batch in batches], None)
            return _joined(parts, points)
        except Problem:
            pass
        finally:
            crew.close()
    return _joined(list(_parts(_Study(held).desk(None), points, inf, None)), points)


@contextmanager
def _growing() -> Iterator[None]:
    """Look for garbage seldom while much comes in that stays, and not in it later."""
    before = gc.get_threshold()
    gc.set_threshold(_MANY)
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*before)


class _Study:
    """What there is to be known of the wordings of a project, each part found when it is asked for first."""

    def __init__(self, held: Holdings) -> None:
        self._held = held

    @cached_property
    def wordings(self) -> Wordings:
        """Every wording of the project."""
        return Wordings(self._held.texts, self._held.points, self._held.passages)

    def desk(self, should_cancel: Stop) -> Desk:
        """What finds variants, made anew. Raises `Cancelled`."""
        from app.tasks.finding import desk

        held = self._held
        return desk(held.points, held.sources, held.reference, self.wordings, should_cancel, held.families)

    def rows(self, should_cancel: Stop) -> Iterator[Row]:
        """See `Surveyor`; one after the other."""
        held = self._held
        for point in watched(held.points, should_cancel):
            (row,) = overview([point], held.sources, held.reference, self.wordings)
            words = "\n".join(self.wordings.of(source, point.id).text for source in held.sources)
            yield Row(row, words.casefold())


class _Here:
    """In the thread that asks. What a point needs of the whole project is read by the first who asks; whoever comes
    meanwhile waits and shares it."""

    def __init__(self, held: Holdings) -> None:
        self._study = _Study(held)
        self._turn = Lock()
        self._desk: Desk | None = None

    def rows(self, should_cancel: Stop) -> list[Row]:
        return list(self._study.rows(should_cancel))

    def part(self, points: Sequence[str], seconds: float, should_cancel: Stop) -> Part:
        while not self._turn.acquire(timeout=_TURN_SECONDS):
            check(should_cancel)
        try:
            self._desk = self._desk or self._study.desk(should_cancel)
        finally:
            self._turn.release()
        return _joined(list(_parts(self._desk, points, seconds, should_cancel)), points)

    def end(self) -> None:
        """Whoever asks is told to stop by who made him ask."""


class _Afar:
    """In processes of their own. One processor is left to the window."""

    def __init__(self, held: Holdings) -> None:
        self._size = hands(spared=1)
        self._crew = Crew(partial(_Office, held), self._size)

    def rows(self, should_cancel: Stop) -> list[Row]:
        found: list[Row] = []
        self._crew.ask(_tell_rows, hear=found.append, should_cancel=should_cancel)
        return found

    def part(self, points: Sequence[str], seconds: float, should_cancel: Stop) -> Part:
        shares = [tuple(points[n :: self._size]) for n in range(min(self._size, len(points)))]
        questions = [partial(_tell_part, share, seconds) for share in shares]
        told: list[Part] = []
        self._crew.share(questions, should_cancel, told.append)
        return _joined(told, points)

    def end(self) -> None:
        self._crew.close()


class _Office:
    """What the process keeps. What all points need is read to its end, whoever asked for it: the next one needs it."""

    def __init__(self, held: Holdings) -> None:
        self.study = _Study(held)

    @cached_property
    def desk(self) -> Desk:
        made = self.study.desk(None)
        gc.freeze()  # it stays
        gc.set_threshold(_MANY)
        return made


def _parts(desk: Desk, points: Sequence[str], seconds: float, should_cancel: Stop) -> Iterator[Part]:
    """The variants of a point each."""
    until = monotonic() + seconds
    for number, point in enumerate(points):
        if number and monotonic() > until:
            break
        yield Part({point: tuple(desk.variants(point, should_cancel))}, desk.thin)


def _joined(parts: Sequence[Part], points: Sequence[str]) -> Part:
    """What was found in some of the points and in others, in the order of the points."""
    found = {point: variants for part in parts for point, variants in part.variants.items()}
    thin = frozenset[str]().union(*(part.thin for part in parts))
    return Part({point: found[point] for point in points if point in found}, thin)


def _tell_rows(office: _Office, tell: Hear, should_cancel: Stop) -> None:
    for row in office.study.rows(should_cancel):
        tell(row)


def _tell_part(
    points: Sequence[str], seconds: float, office: _Office, tell: Hear, should_cancel: Stop
) -> None:
    """Point by point: who hears it can do something else in between."""
    for part in _parts(office.desk, points, seconds, should_cancel):
        tell(part)


def _answer_part(points: Sequence[str], office: _Office, _tell: Hear, should_cancel: Stop) -> Part:
    return _joined(list(_parts(office.desk, points, inf, should_cancel)), points)
