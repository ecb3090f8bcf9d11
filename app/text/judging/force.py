"""Differences in force: what must, may, should or must not be."""

from collections.abc import Iterator

from app.text.judging.judgement import Judgement, against, lowered, quote_unit
from app.text.judging.negation import are_as_negative, limit_alike
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.told import Told, told

_NAMES = {
    "duty": told("a duty"),
    "promise": told("a promise"),
    "permission": told("a permission"),
    "entitlement": told("an entitlement"),
    "expectation": told("an expectation"),
    "effort": told("an intention"),
    "exemption": told("no duty"),
    "prohibition": told("a prohibition"),
    "statement": told("a plain statement"),
    "": told("nothing of the kind"),
}
_CLOSE = frozenset(
    map(
        frozenset,
        (
            ("duty", "promise"),
            ("statement", "promise"),
            ("prohibition", "promise"),
            ("expectation", "effort"),
            ("", "duty"),
            ("", "promise"),
        ),
    )
)
_ALLOWED = {"permission", "entitlement"}
"""To do something, both say the same."""

_ASIDE = 3
"""So many units at most stand between what opens a side clause and its modal verb."""


def force(pair: Pair) -> Iterator[Judgement]:
    """Other modal verbs, and modal verbs on one side only."""
    left, right = _modal(pair.left), _modal(pair.right)
    if left and right:
        if left.key != right.key and not limit_alike(pair):
            yield from _exchanged(pair, left, right)
    elif left and any(left is unit for unit in pair.only_left):
        yield from _weighed(pair, _one_sided(pair, left, pair.left, pair.right))
    elif right and any(right is unit for unit in pair.only_right):
        yield from _weighed(pair, _one_sided(pair, right, pair.right, pair.left))


def _weighed(pair: Pair, found: Iterator[Judgement]) -> Iterator[Judgement]:
    return (lowered(judgement) if pair.is_rewritten else judgement for judgement in found)


def _modal(side: Side) -> Unit | None:
    """The first modal verb of the reading."""
    return next((unit for unit in side.units if unit.sort == "modality"), None)


def _exchanged(pair: Pair, left: Unit, right: Unit) -> Iterator[Judgement]:
    one, other = _force(left), _force(right)
    words = against(_named(left), _named(right))
    allowed = {one, other} == _ALLOWED and not any(map(_is_claim, (left, right), (pair.left, pair.right)))
    if _is_denied(left) != _is_denied(right) and not _goes_on(pair.right if _is_denied(left) else pair.left):
        yield _denial(words)
    elif one != other:
        yield _other_force(words, mild=allowed or frozenset({one, other}) in _CLOSE)
    elif left.group != right.group or (one == "promise" and _verb(pair, left) != _verb(pair, right)):
        words = against(quote_unit(left), quote_unit(right))
        another = told("The commitment is put in another way: {words}.", words=words)
        yield Judgement("modality", "low", another)
    else:
        yield from _denied_otherwise(left, right)


def _is_claim(unit: Unit, side: Side) -> bool:
    """Whether somebody is entitled to something, not only to do something: `is entitled to a refund`."""
    if unit.group != "entitlement":
        return False
    following = side.row.units[side.place_of(unit) + 1 :][:1]
    led = unit.key.split()[-1] in side.lexicon.infinitives
    return not (led and following and following[0].sort == "word")


def _verb(pair: Pair, unit: Unit) -> str:
    """The verb that a promise is made with."""
    return pair.left.lexicon.forms.stem(unit.key.split()[0])


def _denied_otherwise(left: Unit, right: Unit) -> Iterator[Judgement]:
    """Negations of another strength or in another place of the same modal verb."""
    words = against(quote_unit(left), quote_unit(right))
    if _never(left) != _never(right):
        strength = told("The negation is of another strength: {words}.", words=words)
        yield Judgement("negation", "medium", strength)
    elif left.denied and right.denied and left.denied != right.denied and _force(left) != "prohibition":
        far = told("The negation reaches differently far: {words}.", words=words)
        yield Judgement("negation", "medium", far)


def _named(unit: Unit) -> Told:
    """The modal verb with what it says."""
    return told("{word} ({force})", word=quote_unit(unit), force=_NAMES[_force(unit)])


def _never(unit: Unit) -> bool:
    return unit.sense.endswith(" never")


def _force(unit: Unit) -> str:
    """A duty or permission denied is a prohibition."""
    return "prohibition" if unit.denied and unit.group in ("duty", "permission") else unit.group


def _is_denied(unit: Unit) -> bool:
    return unit.denies or unit.group == "exemption"


def _goes_on(side: Side) -> bool:
    """Whether a negation follows the modal verb before the next one, as in `will admit no others`."""
    for unit in side.row.units[side.spot.last :]:
        if unit.sort == "negation":
            return True
        if unit.sort in ("modality", "be", "sign"):
            return False
    return False


def _one_sided(pair: Pair, unit: Unit, side: Side, other: Side) -> Iterator[Judgement]:
    """A modal verb against a plain statement, or against nothing."""
    says = (
        bool(other.content and not side.content)
        or _states(other)
        or _is_finite(pair, other)
        or _leads_verb(side, other)
        or _states_elsewhere(side, other)
    )
    stated = "statement" if says else ""
    one = _force(unit)
    if (one, stated) == ("duty", "statement"):
        return
    if not other.units and not says and _is_clause(pair, side):
        return  # a whole clause is missing
    words = told("{word} against nothing of the kind", word=_named(unit))
    if says:
        words = told("{word} against a plain statement", word=_named(unit))
    if not _is_denied(unit):
        yield _other_force(words, mild=frozenset({one, stated}) in _CLOSE or _is_aside(unit, side))
    elif not are_as_negative(pair) and (says or not (pair.content_left and pair.content_right)):
        yield _denial(words)


def _is_clause(pair: Pair, side: Side) -> bool:
    """Whether the other side lacks most of what comes with the modal verb, not only the verb."""
    lacking = pair.content_left if side is pair.left else pair.content_right
    return len(side.content) > 1 and 2 * len(lacking) > len(side.content)


def _denial(words: Told) -> Judgement:
    denial = told("One side denies what the other says: {words}.", words=words)
    return Judgement("negation", "high", denial)


def _other_force(words: Told, *, mild: bool) -> Judgement:
    another = told("The commitment is of another force: {words}.", words=words)
    return Judgement("modality", "low" if mild else "high", another)


def _is_aside(unit: Unit, side: Side) -> bool:
    """Whether the modal verb belongs to a side clause: `that can be relied on`."""
    place = side.place_of(unit)
    before = side.row.units[max(0, place - _ASIDE) : place]
    return any(other.key in side.lexicon.relatives for other in before)


def _states(side: Side) -> bool:
    return any(unit.sort == "be" and unit.group == "be" for unit in side.units)


def _states_elsewhere(side: Side, other: Side) -> bool:
    """Whether the other sentence has a verb of its own at another place: `a fee is payable by`, `shall pay a fee`."""
    if not other.units:
        return False
    mine = {unit.sense for unit in side.sentence}
    return any(unit.sort == "be" and unit.group == "be" and unit.sense not in mine for unit in other.sentence)


def _is_finite(pair: Pair, side: Side) -> bool:
    """Whether the same verb stands there without a modal verb."""
    words = {id(unit) for forms in pair.forms for unit in forms if unit.sort == "word"}
    return any(id(unit) in words for unit in side.units)


def _leads_verb(side: Side, other: Side) -> bool:
    """Whether the modal verb is all there is, before a word that both sides have: the other says it without."""
    alone = not other.units and all(unit.is_light for unit in side.units)
    return alone and side.after is not None and side.after.sort == "word"
