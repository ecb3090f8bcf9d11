"""Differences of the surface: spelling, typography, punctuation, spaces."""

from collections.abc import Sequence

from app.text.comparison.variation import differs_in, told_as
from app.text.judging.judgement import Judgement, both, quote
from app.text.judging.pair import Pair
from app.text.language.units import Unit
from app.told import told

SPACES = Judgement("typographic", None, told("Only the white space differs."))


def surface(pair: Pair) -> Judgement | None:
    """What differs, if the two readings say the same in the same words."""
    left, right = pair.left, pair.right
    kinds = differs_in(left.row.text, left.spot.span, right.row.text, right.spot.span)
    if kinds is None:
        if _spoken(left.units) != _spoken(right.units):
            return None
        return _spelling(pair)
    kind = told_as(kinds)
    if kind == "case":
        return _spelling(pair)
    if kind == "punctuation":
        return Judgement("punctuation", None, told("Only the punctuation differs."))
    return Judgement("typographic", None, told("Only the typography differs."))


def _spelling(pair: Pair) -> Judgement:
    words = both(quote(pair.left.text), quote(pair.right.text))
    return Judgement("orthographic", None, told("The same is written in two ways: {words}.", words=words))


def _spoken(units: Sequence[Unit]) -> list[str]:
    """What is said, whatever its spelling; two names of one thing are the same."""
    return [unit.sense if unit.key.startswith("@") else unit.key for unit in units if unit.sort != "sign"]
