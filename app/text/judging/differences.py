"""All differences of two readings that are more than their surface."""

from collections.abc import Iterator
from dataclasses import replace

from app.text.judging.actors import actors
from app.text.judging.conditions import conditions
from app.text.judging.counts import deadlines, number_of, quantities
from app.text.judging.force import force
from app.text.judging.joining import joining
from app.text.judging.judgement import ONE_SIDE, Judgement
from app.text.judging.negation import negation
from app.text.judging.order import order
from app.text.judging.pair import Pair
from app.text.judging.reach import reach
from app.text.judging.scene import Scene
from app.text.judging.wording import TRANSLATED, omission, style, terminology


def differences(pair: Pair, scene: Scene) -> Iterator[Judgement]:
    """What differs, what weighs more first where the severity is the same; how it is put only if nothing else does."""
    material = False
    for found in _found(pair, scene):
        material = material or found.severity is not None
        where = scene.where(pair) if found.explanation.values.get("where") == ONE_SIDE else None
        yield replace(found, explanation=found.explanation.with_values(where=where)) if where else found
    if not material and pair.left.lexicon is pair.right.lexicon:
        yield style(pair)


def _found(pair: Pair, scene: Scene) -> Iterator[Judgement]:
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
    yield from joining(pair)
    yield from omission(pair, scene)
    yield from terminology(pair)
    yield from number_of(pair)
