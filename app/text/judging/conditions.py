"""Differences in conditions and exceptions: what must happen first, what is left out."""

from collections.abc import Iterator

from app.text.judging.judgement import Judgement, quote, quotes
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.text.variants import Severity

_OPPOSITES = frozenset({frozenset({"exception", "addition"}), frozenset({"if", "unless"})})
_MILD = frozenset({"during", "addition", "until", "pending"})
_FAULTS = frozenset({"groundless", "accident", "intent", "fault", "unannounced", "subject"})
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
        ),
    )
)


def conditions(pair: Pair) -> Iterator[Judgement]:
    """Other conditions, or one that only one side has."""
    left, right = pair.only("condition")
    if left and right:
        yield from _exchanged(left[0], right[0])
    elif left or right:
        yield from _one_sided((left or right)[0], pair.left if left else pair.right)


def _exchanged(left: Unit, right: Unit) -> Iterator[Judgement]:
    groups = frozenset({left.group, right.group})
    words = f"“{left.text}” against “{right.text}”"
    if len(groups) == 1:
        return
    if groups == frozenset({"exception", "addition"}):
        yield Judgement("negation", "high", f"One side leaves out what the other adds: {words}.")
    elif groups in _OPPOSITES:
        yield Judgement("condition", "high", f"The conditions are opposite: {words}.")
    else:
        severity: Severity = "low" if groups in _ALIKE else "high"
        yield Judgement("condition", severity, f"The condition is another: {words}.")


def _one_sided(unit: Unit, side: Side) -> Iterator[Judgement]:
    if not _leads(unit, side):
        return
    severity: Severity = "medium" if unit.group in _MILD else "high"
    words = quote(side.text) if unit.group not in _FAULTS else quotes([unit])
    yield Judgement("condition", severity, f"A condition stands on one side only: {words}.")


def _leads(unit: Unit, side: Side) -> bool:
    """Whether the reading begins with the condition, so that it is what the reading is about."""
    before = [other for other in side.units if other.start < unit.start]
    return not any(other.is_content for other in before)
