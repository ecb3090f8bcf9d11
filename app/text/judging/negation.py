"""Differences in negation: what one wording denies and the other says."""

from collections.abc import Iterator
from itertools import product

from app.text.judging.judgement import ONE_SIDE, Judgement, against, quote_unit, quotes
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.expressions import Meaning
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import told

_EXCEPTING = frozenset({"unless", "without", "exception"})

_FEW = 3
"""So many words of content at most may come with a negation that is a difference by itself."""

_NEAR = 3
"""What is denied stands so few words from the negation."""


def negation(pair: Pair) -> Iterator[Judgement]:
    """A negation that only one side has, as a word or in a word."""
    lefts, rights = (
        [unit for unit in only if unit.is_content or unit.sort == "scope"]
        for only in (pair.only_left, pair.only_right)
    )
    opposed = () if pair.is_rewritten else product(lefts, rights)
    for left, right in opposed:
        if _is_opposite(left, right, pair) or _is_opposite(right, left, pair):
            words = against(quote_unit(left), quote_unit(right))
            denial = told("One side denies what the other says: {words}.", words=words)
            yield Judgement("negation", "high", denial)
    yield from _one_sided(pair)


def _is_opposite(one: Unit, other: Unit, pair: Pair) -> bool:
    """Whether the one is the other with what denies it: `valid`, `invalid`; `dutiable`, `duty-free`."""
    if pair.left.lexicon.are_opposite(one.sense, other.sense):
        return True
    if one.sense in (f"not {other.stem}", f"not {pair.left.lexicon.forms.stem(other.key)}"):
        return True
    if not one.key.endswith(other.key) or one.key == other.key:
        return False
    return one.key.removesuffix(other.key) in pair.left.lexicon.negating_prefixes


def _one_sided(pair: Pair) -> Iterator[Judgement]:
    left, right = ([unit for unit in only if _denies(unit)] for only in (pair.only_left, pair.only_right))
    if bool(left) == bool(right) or are_as_negative(pair) or _is_free(pair):
        return
    side, other = (pair.left, pair.right) if left else (pair.right, pair.left)
    content = pair.content_left if left else pair.content_right
    if not other.content and (len(content) > _FEW or any(unit.sort == "condition" for unit in side.units)):
        return  # a whole clause is missing, with the negation in it
    if min(len(pair.content_left), len(pair.content_right)) > 1:
        return  # they speak of different things
    denial = told(
        "One side denies what the other says: {words} stands {where}.",
        words=quotes(left or right),
        where=ONE_SIDE,
    )
    severity: Severity = "medium" if pair.is_rewritten else "high"
    yield Judgement("negation", severity, denial)


def _denies(unit: Unit) -> bool:
    """Whether it is a negation that no modal verb has taken in."""
    return unit.sort == "negation" or (unit.sort == "be" and bool(unit.denied))


def are_as_negative(pair: Pair) -> bool:
    """Whether both sentences deny as much in other words: `no fee is due`, `a fee is not due`."""
    left, right = pair.left.denials, pair.right.denials
    if left != right and left.total() == right.total():
        return True
    return limit_alike(pair)


def _is_free(pair: Pair) -> bool:
    """Whether one denies that something is to be paid, and the other says the same: `no fee`, `free of charge`."""
    pairs = ((pair.left, pair.right), (pair.right, pair.left))
    return any(_denies_dues(one) and _says_free(other) for one, other in pairs)


def _says_free(side: Side) -> bool:
    return any(unit.sense in side.lexicon.free for unit in side.sentence)


def _denies_dues(side: Side) -> bool:
    """Whether what is to be paid stands next to a negation, a verb perhaps between them."""
    units = side.sentence
    return any(
        unit.denies
        and any(near.stem in side.lexicon.dues for near in units[max(0, n - _NEAR) : n + _NEAR + 1])
        for n, unit in enumerate(units)
    )


def limit_alike(pair: Pair) -> bool:
    """Whether one side allows only what the other excepts from a denial: `only with a permit`, `not without one`."""
    return _limits(pair.left, pair.right) or _limits(pair.right, pair.left)


def _limits(one: Side, other: Side) -> bool:
    excepts = any(unit.sort == "condition" and unit.group in _EXCEPTING for unit in other.sentence)
    return (
        excepts
        and other.denials.total() == one.denials.total() + 1
        and any(_says_only(unit, one) for unit in one.sentence)
    )


def _says_only(unit: Unit, side: Side) -> bool:
    """Whether it is a word like `only`, or a condition with one: `only if`."""
    if unit.sort != "condition":
        return unit.sort == "scope" and unit.group == "only"
    words = side.lexicon.expressions.following
    return any(
        node.meaning is not None and node.meaning == Meaning("scope", "only")
        for word in unit.key.split()
        if (node := words.get(word))
    )
