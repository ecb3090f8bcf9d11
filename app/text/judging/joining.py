"""Differences in how things are joined: all of them, or one of them."""

from collections.abc import Iterator

from app.text.judging.judgement import Judgement, against, quote_unit
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import told


def joining(pair: Pair) -> Iterator[Judgement]:
    """`and` on one side where the other has `or`. What is denied is denied of each of them either way, and of words
    that are others anyway little is told by what joins them."""
    left, right = _joiner(pair.left), _joiner(pair.right)
    if left is None or right is None or _is_choice(left, pair.left) == _is_choice(right, pair.right):
        return
    weak = pair.content_left or pair.content_right or pair.left.denials or pair.right.denials
    severity: Severity = "low" if weak else "medium"
    every, any_ = (right, left) if _is_choice(left, pair.left) else (left, right)
    words = against(quote_unit(every), quote_unit(any_))
    kind = "condition" if pair.is_trigger else "scope-omission"
    yield Judgement(
        kind, severity, told("One side asks for all, the other for one of them: {words}.", words=words)
    )


def _joiner(side: Side) -> Unit | None:
    """The only joining word of the place, and None where it has several or none."""
    found = [unit for unit in side.units if unit.key in side.lexicon.counting.joiners]
    return found[0] if len(found) == 1 else None


def _is_choice(unit: Unit, side: Side) -> bool:
    return unit.key in side.lexicon.counting.alternatives
