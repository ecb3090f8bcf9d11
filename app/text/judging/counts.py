"""Differences in numbers, money, dates and times, and between one and several."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.text.judging.amounts import is_known_pair, is_one, last_nearly_as_long
from app.text.judging.judgement import ONE_SIDE, Judgement, against, quote, quote_unit, quotes, raised
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.limits import LIMIT
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import Told, told

_SHORT = 3
"""A number or time of which one reading has no word is a finding of its own if so few words come with it."""

_CLOSE = 6
"""Where both readings have words of their own, so few of them are still one number against other words."""

_CONDITIONS = frozenset({"if", "unless", "subject", "exception"})
_BRACKETS = frozenset("([{（【")


def quantities(pair: Pair) -> Iterator[Judgement]:
    """Other numbers and other times; a time that only one side has."""
    for sort, kind in (("quantity", "number"), ("date", "date")):
        left = [unit for unit in pair.only_left if unit.sort == sort and _counts(unit)]
        right = [unit for unit in pair.only_right if unit.sort == sort and _counts(unit)]
        if not (left and right):
            left = [u for u in left if not is_known_pair(u, pair.left) and not _is_led(u, pair.left)]
            right = [u for u in right if not is_known_pair(u, pair.right) and not _is_led(u, pair.right)]
        if bool(left) != bool(right) and (same := _elsewhere(pair, (left or right)[0])):
            words = against(quote_unit((left or right)[0]), quote_unit(same))
            yield Judgement(kind, "low", _put_elsewhere(kind, words))
        elif left and right:
            ordered = all(u.group == "ordinal" for u in (*left, *right))
            loose = pair.is_rewritten and len(pair.content_left) + len(pair.content_right) > _CLOSE
            nearly = len(left) == len(right) == 1 and last_nearly_as_long(left[0], right[0])
            severity: Severity = "low" if nearly else "medium" if ordered or loose else "high"
            yield Judgement(kind, severity, _differs(kind, _words(pair)))
        elif (
            (left or right) and kind == "date" and len(pair.content_left) + len(pair.content_right) <= _SHORT
        ):
            yield Judgement(kind, "high", _stands(kind, quotes(left or right)))
        elif any(unit.group != "ordinal" for unit in (*left, *right)):
            yield from _one_sided(pair, kind, left or right)
    yield from _references(pair)


def _is_led(unit: Unit, side: Side) -> bool:
    """Whether it only belongs to what the reading is about, a condition or one more thing: `unless the rent is 30 days
    late`, `or prison for six months`."""
    spoken = [other for other in side.units if other.sort not in ("sign", "article")]
    if not spoken or spoken[0] is unit:
        return False
    if spoken[0].sort == "condition":
        return spoken[0].group in _CONDITIONS and len(side.content) > 1
    listed = spoken[0].key in side.lexicon.counting.joiners
    return listed and len(spoken) > 1 and spoken[1].sort in ("word", "name", "party")


def _one_sided(pair: Pair, kind: str, said: Sequence[Unit]) -> Iterator[Judgement]:
    """A number or time of which the other side has no word, or another word instead."""
    if pair.content_left and pair.content_right:
        close = len(pair.content_left) + len(pair.content_right) <= _CLOSE and not pair.is_rewritten
        yield Judgement(kind, "high" if close else "medium", _stands(kind, _words(pair)))
        return
    content, side = (pair.content_left, pair.left) if pair.content_left else (pair.content_right, pair.right)
    if len(content) == len(said) and side.units[0].text not in _BRACKETS:
        severity: Severity = "medium" if pair.is_rewritten else "high"
        yield Judgement(kind, severity, _stands(kind, quotes(said)))


def _put_elsewhere(kind: str, words: Told) -> Told:
    if kind == "number":
        return told("The number is put in another way, elsewhere: {words}.", words=words)
    return told("The time is put in another way, elsewhere: {words}.", words=words)


def _differs(kind: str, words: Told) -> Told:
    if kind == "number":
        return told("The number differs: {words}.", words=words)
    return told("The time differs: {words}.", words=words)


def _stands(kind: str, words: str) -> Told:
    if kind == "number":
        return told("A number stands {where}: {words}.", where=ONE_SIDE, words=words)
    return told("A time stands {where}: {words}.", where=ONE_SIDE, words=words)


def _words(pair: Pair) -> Told:
    return against(quote(pair.left.text), quote(pair.right.text))


def _elsewhere(pair: Pair, unit: Unit) -> Unit | None:
    """A time in the other sentence that is nearly as long, and that this wording lacks."""
    mine, theirs = (pair.left, pair.right) if unit in pair.only_left else (pair.right, pair.left)
    return next(
        (
            other
            for other in theirs.sentence
            if not mine.row.senses[other.sense] and last_nearly_as_long(unit, other)
        ),
        None,
    )


def _references(pair: Pair) -> Iterator[Judgement]:
    """Numbers of other parts of a document."""
    left, right = (
        [unit for unit in only if unit.group == "reference"] for only in (pair.only_left, pair.only_right)
    )
    if left and right:
        words = against(quotes(left), quotes(right))
        another = told("Another part of the document is referred to: {words}.", words=words)
        yield Judgement("number", "low", another)


def _counts(unit: Unit) -> bool:
    return not is_one(unit) and unit.group != "reference"


def deadlines(pair: Pair) -> Iterator[Judgement]:
    """Another word before the same time: `within 30 days`, `after 30 days`."""
    left, right = _relation(pair.left), _relation(pair.right)
    if left is None or right is None or left.key == right.key or left.sense == right.sense == LIMIT:
        return
    strong = "condition" in (left.sort, right.sort) or "scope" in (left.sort, right.sort)
    severity: Severity = "high" if strong and left.sense != right.sense else "low"
    words = against(quote_unit(left), quote_unit(right))
    yield Judgement("date", severity, told("The time is set in another way: {words}.", words=words))


def _relation(side: Side) -> Unit | None:
    """The word that sets a time, where a time follows it."""
    units = [*side.units, *([side.after] if side.after else [])]
    for unit, following in pairwise(units):
        if following.sort == "date" and unit.key in side.lexicon.counting.deadlines:
            return unit
    return None


def number_of(pair: Pair) -> Iterator[Judgement]:
    """One against several of the same thing."""
    for left, right in pair.forms:
        if (
            left.sort not in ("word", "party")
            or not _is_noun(left, pair.left)
            or not _is_noun(right, pair.right)
        ):
            continue
        forms = pair.left.lexicon.forms
        if forms.is_plural(left.key, right.key) or forms.is_plural(right.key, left.key):
            severity: Severity = raised("low") if pair.is_trigger else "low"
            words = against(quote_unit(left), quote_unit(right))
            several = told("One side has one, the other several: {words}.", words=words)
            yield Judgement("number", severity, several)


def _is_noun(unit: Unit, side: Side) -> bool:
    """Whether the word is no verb, as far as its neighbours tell: none of a modal verb, a pronoun or a name
    stands before it, and an article or another word does."""
    units = side.row.units
    place = side.place_of(unit)
    before = units[place - 1] if place else None
    if before is None or before.sort in ("modality", "be", "name", "party", "negation"):
        return False
    lexicon = side.lexicon
    return not any(
        before.key in words for words in (lexicon.pronouns, lexicon.infinitives, lexicon.relatives)
    )
