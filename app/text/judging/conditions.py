"""Differences in conditions and exceptions: what must happen first, what is left out."""

from collections.abc import Iterator

from app.text.judging.judgement import ONE_SIDE, Judgement, against, lowered, quote, quote_unit
from app.text.judging.pair import Pair, not_elsewhere
from app.text.judging.side import CLAUSE_ENDS, Side
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import Told, told

_OPPOSITES = frozenset({frozenset({"exception", "addition"}), frozenset({"if", "unless"})})
_MILD = frozenset({"during", "addition", "until", "pending"})
_OF_TIME = frozenset({"after", "before", "until"})
_FAULTS = frozenset({"groundless", "accident", "intent", "fault", "unannounced", "subject"})
_SAME = frozenset(map(frozenset, (("unless", "without"), ("unless", "exception"), ("without", "exception"))))
"""What they lead to is left out either way: `unless he agrees`, `except with his consent`, `without his consent`."""

_ALIKE = frozenset(
    map(
        frozenset,
        (
            ("if", "after"),
            ("if", "subject"),
            ("during", "until"),
            ("during", "after"),
            ("during", "pending"),
            ("pending", "until"),
            ("until", "before"),
            ("if", "during"),
        ),
    )
)


def conditions(pair: Pair) -> Iterator[Judgement]:
    """Other conditions, or one that only one side has."""
    left, right = pair.only("condition")
    if left and right:
        found = _exchanged(left[0], right[0])
    elif left or right:
        having, lacking = (pair.left, pair.right) if left else (pair.right, pair.left)
        unit = (left or right)[0]
        facing = next((other for other in lacking.units if other.sort == "condition"), None)
        found = _exchanged(unit, facing) if facing else _one_sided(unit, having, lacking)
    else:
        return
    yield from (lowered(judgement) if pair.is_rewritten else judgement for judgement in found)


def _exchanged(left: Unit, right: Unit) -> Iterator[Judgement]:
    groups = frozenset({left.group, right.group})
    words = against(quote_unit(left), quote_unit(right))
    if len(groups) == 1 or groups in _SAME:
        return
    if groups == frozenset({"exception", "addition"}):
        reverse = told("One side leaves out what the other adds: {words}.", words=words)
        yield Judgement("negation", "high", reverse)
    elif groups in _OPPOSITES:
        yield Judgement("condition", "high", told("The conditions are opposite: {words}.", words=words))
    else:
        severity: Severity = "low" if groups in _ALIKE else "high"
        yield Judgement("condition", severity, told("The condition is another: {words}.", words=words))


def _one_sided(unit: Unit, side: Side, lacking: Side) -> Iterator[Judgement]:
    if not _leads(unit, side) or _is_of_time(unit, side):
        return
    if unit.group == "subject" and _is_predicate(unit, side):
        yield Judgement("condition", "low", _stands(quote(side.facing(lacking))))
        return
    if _sets_time(unit, side, lacking) or _counts_from(unit, side):
        words = against(quote(side.text), quote(lacking.text))
        yield Judgement("date", "medium", told("The time is set in another way: {words}.", words=words))
        return
    if other := _instead(unit, side, lacking):
        another = told(
            "The condition is another: {one} against {other}, which stands elsewhere.",
            one=quote_unit(unit),
            other=quote_unit(other),
        )
        severity: Severity = "high" if _depth(unit, side) > _depth(other, lacking) else "low"
        yield Judgement("condition", severity, another)
        return
    if unit.group not in _FAULTS and (instead := _put_otherwise(unit, side, lacking)):
        words = quote(side.facing(lacking))
        alike = instead.sort != "condition" or frozenset({unit.group, instead.group}) in _ALIKE | _SAME
        elsewhere = told("A condition is put in another way, elsewhere: {words}.", words=words)
        if alike or unit.group == instead.group:
            yield Judgement("stylistic", None, elsewhere)
        else:
            yield Judgement("condition", "low", elsewhere)
        return
    severity = "medium" if unit.group in _MILD else "high"
    words = quote(side.facing(lacking)) if unit.group not in _FAULTS else quote_unit(unit)
    yield Judgement("condition", severity, _stands(words))


def _stands(words: Told) -> Told:
    return told("A condition stands {where}: {words}.", where=ONE_SIDE, words=words)


def _counts_from(unit: Unit, side: Side) -> bool:
    """Whether it tells from when a stretch of time is counted: `30 days after the end`."""
    place = side.place_of(unit)
    return unit.group in _OF_TIME and place > 0 and side.row.units[place - 1].sort == "date"


def _put_otherwise(unit: Unit, side: Side, lacking: Side) -> Unit | None:
    """The word that leads to a side clause in the other wording only, if that speaks of all that the condition leads
    to."""
    led: list[Unit] = []
    for other in side.row.units[side.place_of(unit) + 1 :]:
        if other.text in CLAUSE_ENDS:
            break
        led.append(other)
    said = [other for other in led if other.is_content or other.denies]
    if not said or not_elsewhere(said, side, lacking):
        return None
    return next((other for other in lacking.row.units if _is_instead(other, side, lacking)), None)


def _is_instead(other: Unit, side: Side, lacking: Side) -> bool:
    if other.sort == "condition":
        return not side.row.senses[other.sense]
    return other.key in lacking.lexicon.relatives and not side.row.keys[other.key]


def _is_predicate(unit: Unit, side: Side) -> bool:
    """Whether something is said to be so: `is subject to a fine`, not `subject to the law, ...`."""
    place = side.place_of(unit)
    return place > 0 and side.row.units[place - 1].sort in ("be", "modality")


def _is_of_time(unit: Unit, side: Side) -> bool:
    """Whether it only leads to how long something lasts: `for the duration of two years`."""
    return unit.group == "during" and side.after is not None and side.after.sort == "date"


def _sets_time(unit: Unit, side: Side, lacking: Side) -> bool:
    """Whether it leads to a time that both have: `from 6 p.m.`, `at 6 p.m.`."""
    times = [other.after is not None and other.after.sort == "date" for other in (side, lacking)]
    return all(times) and unit.group in _OF_TIME


def _instead(unit: Unit, side: Side, lacking: Side) -> Unit | None:
    """What the other sentence says of how or why it is done, elsewhere and with another meaning."""
    if unit.group not in _FAULTS:
        return None
    return next(
        (
            other
            for other in lacking.sentence
            if other.group in _FAULTS and other.group != unit.group and not side.row.senses[other.sense]
        ),
        None,
    )


def _depth(unit: Unit, side: Side) -> int:
    """How many units of its sentence come before it: of two places that tell one difference, the later one does."""
    return sum(other.start < unit.start for other in side.sentence)


def _leads(unit: Unit, side: Side) -> bool:
    """Whether the reading begins with the condition, so that it is what the reading is about."""
    before = [other for other in side.units if other.start < unit.start]
    return not any(other.is_content for other in before)
