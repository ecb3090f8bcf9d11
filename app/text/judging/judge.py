"""Judging a place: every two of its readings are held against each other, and the gravest difference is told."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.text.collation.collate import Collation
from app.text.judging.actors import actors
from app.text.judging.conditions import conditions
from app.text.judging.counts import deadlines, number_of, quantities
from app.text.judging.force import force
from app.text.judging.judgement import RANK, Judgement
from app.text.judging.negation import negation
from app.text.judging.order import order
from app.text.judging.pair import Pair
from app.text.judging.reach import reach
from app.text.judging.scene import Scene
from app.text.judging.side import Side
from app.text.judging.sides import sides
from app.text.judging.surface import SPACES, surface
from app.text.judging.wording import TRANSLATED, omission, style, terminology
from app.text.language.lexicon import Lexicon

_MANY = 8
"""Where a place has more readings, each is held against the reference's only."""

_SURFACE_RANK = {"stylistic": 0, "orthographic": 1, "punctuation": 2, "typographic": 3}


def judge(collation: Collation, number: int, lexicons: Sequence[Lexicon]) -> Judgement:
    """What place `number` is; `lexicons` are the rows'."""
    held = sides(collation, number, lexicons)
    scene = Scene(collation.rows, collation.places[number])
    found = [judgement for pair in _pairs(held) for judgement in _of_pair(pair, scene)]
    substituted = sum(bool(side.units) for side in held) > 1
    return min(
        found,
        key=lambda told: (RANK[told.severity], _rank(told.kind, substituted=substituted)),
        default=SPACES,
    )


def _rank(kind: str, *, substituted: bool) -> int:
    """What is told first of two kinds of the same severity: above all that one side denies what the other says, and of
    words exchanged, rather that than who lacks them."""
    if kind == "negation":
        return -1
    return 1 if substituted and kind in ("scope-omission", "scope-addition") else _SURFACE_RANK.get(kind, 0)


def _pairs(held: Sequence[Side]) -> Iterator[Pair]:
    if len(held) > _MANY:
        return (Pair(held[0], side) for side in held[1:] if side.text != held[0].text)
    return (Pair(left, right) for left, right in combinations(held, 2) if left.text != right.text)


def _of_pair(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """All that can be said of two readings, what weighs more first where the severity is the same."""
    told = surface(pair)
    if told is not None:
        yield told
        return
    yield from quantities(pair)
    yield from deadlines(pair)
    yield from negation(pair)
    yield from force(pair)
    yield from conditions(pair)
    if pair.left.lexicon is not pair.right.lexicon:
        yield TRANSLATED
        return
    yield from actors(pair)
    yield from order(pair)
    yield from reach(pair, scene)
    yield from omission(pair, scene)
    yield from terminology(pair)
    yield from number_of(pair)
    yield style(pair)
