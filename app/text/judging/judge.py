"""Judging a place: every two of its readings are held against each other, and the gravest difference is told."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.text.cancel import Stop, check, watched
from app.text.collation.collate import Collation, Spot
from app.text.collation.moved import gathered, moves
from app.text.judging.differences import differences
from app.text.judging.exchanges import Exchanges
from app.text.judging.heading import HEADING, Headings
from app.text.judging.judgement import RANK, Judgement
from app.text.judging.moving import Moving
from app.text.judging.pair import Pair
from app.text.judging.scene import Scene
from app.text.judging.side import Side
from app.text.judging.sides import sides
from app.text.judging.surface import SPACES, surface
from app.text.language.lexicon import Lexicon

_MANY = 8
"""Where a place has more readings, each is held against the reference's only."""

_SURFACE_RANK = {"stylistic": 0, "orthographic": 1, "punctuation": 2, "typographic": 3}


def judged(
    collation: Collation, lexicons: Sequence[Lexicon], should_cancel: Stop = None
) -> Iterator[tuple[Sequence[Spot], Judgement]]:
    """The places of a collation, clauses that have moved gathered, and what each is; `lexicons` are the rows'.

    Raises `Cancelled` soon after `should_cancel` answers True.
    """
    check(should_cancel)
    found, exchanges = moves(collation), Exchanges(collation, lexicons, should_cancel)
    collation = gathered(collation, found)
    moving, headings = Moving(collation, found), Headings(collation)
    for number, place in enumerate(watched(collation.places, should_cancel)):
        held = sides(collation, number, lexicons)
        scene = Scene(collation.rows, place)
        substituted = len({side.text for side in held if side.units}) > 1
        told = [
            *moving.told(place),
            *(told for pair in _pairs(held, moving) for told in _of_pair(pair, scene)),
            *exchanges.told(place),
        ]
        gravest = min(
            told, key=lambda told: (RANK[told.severity], _rank(told.kind, substituted)), default=SPACES
        )
        yield place, HEADING if gravest.severity and headings.covers(place) else gravest


def _rank(kind: str, substituted: bool) -> int:
    """What is told first of two kinds of the same severity: above all that one side denies what the other says, and of
    words exchanged, rather that than who lacks them."""
    if kind == "negation":
        return -1
    return 1 if substituted and kind in ("scope-omission", "scope-addition") else _SURFACE_RANK.get(kind, 0)


def _pairs(held: Sequence[Side], moving: Moving) -> Iterator[Pair]:
    """Every two readings. Of rows that share one, that one counts whose wording has most of the other reading
    elsewhere: what the others lack there is told where they differ from it. Who has nothing counts by itself."""
    readings: dict[str, list[Side]] = {}
    for side in held:
        readings.setdefault(side.text, []).append(side)
    texts = list(readings)
    chosen = ((texts[0], text) for text in texts[1:]) if len(held) > _MANY else combinations(texts, 2)
    for one, other in chosen:
        pairs = (moving.pair(left, right) for left in readings[one] for right in readings[other])
        if one and other:
            yield _nearest(pairs)
        else:
            yield from pairs


def _nearest(pairs: Iterator[Pair]) -> Pair:
    """The first of those in which the two have least of their own."""
    nearest = next(pairs)
    while nearest.own and (pair := next(pairs, None)):
        if pair.own < nearest.own:
            nearest = pair
    return nearest


def _of_pair(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """All that can be said of two readings, what weighs more first where the severity is the same."""
    told = surface(pair)
    if told is not None:
        yield told
    else:
        yield from differences(pair, scene)
