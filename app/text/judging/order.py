"""Differences in order that change what is said: who does it to whom, and what comes first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce

from app.text.judging.company import Clauses
from app.text.judging.judgement import Judgement, both, quote_unit
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.told import told

_DASHES = frozenset("-‐‑–")
_SAME = 1.5
"""One of so many words of the longer sentence must be in the other one."""

_DEALT = frozenset({"name", "party", "quantity", "date"})
_SEVERAL = 2
"""So many other names or amounts in a sentence may go to the members of a list one by one."""

_SEQUENCE = frozenset({"after", "before", "until"})


def order(pair: Pair) -> Iterator[Judgement]:
    """The same words in another order, where that matters."""
    if not pair.moved:
        return
    yield from _names(pair)
    yield from _events(pair)


def _names(pair: Pair) -> Iterator[Judgement]:
    """Names or parties that have changed places."""
    moved = [unit for unit in pair.moved if unit.sort in ("name", "party")]
    if not moved:
        return
    lefts, rights = _acting(pair.left), _acting(pair.right)
    common = Counter(u.sense for u in lefts) & Counter(u.sense for u in rights)
    pairs = zip(_only(lefts, common), _only(rights, common), strict=True)
    exchanged = [(unit, other) for unit, other in pairs if unit.sense != other.sense]
    if not exchanged or _is_harmless(exchanged, pair):
        return
    words = reduce(both, map(quote_unit, {unit.sense: unit for unit, _ in exchanged}.values()))
    if all(_is_listed(unit, pair) for unit in moved):
        same = told("The same names stand in another order: {words}.", words=words)
        yield Judgement("ordering", "low", same)
    elif (
        _is_swap(exchanged, pair)
        and _is_same_otherwise(pair)
        and _has_agent(pair.left) == _has_agent(pair.right)
    ):
        another = told("Who does it to whom may be another: {words} have changed places.", words=words)
        yield Judgement("party", "high", another)


def _is_harmless(exchanged: Sequence[tuple[Unit, Unit]], pair: Pair) -> bool:
    """Whether the names are equal members of a list in both sentences, or all keep what leads to them."""
    names = {unit.sense for unit, _ in exchanged}
    sides = pair.left, pair.right
    if all(_is_list(names, side) for side in sides):
        return True
    if len(names) != 2:
        return False
    left, right = (Clauses(side.row, side.lexicon, _part(side)) for side in sides)
    if any(name not in clauses.once for name in names for clauses in (left, right)):
        return False
    leads = [_lead(left, name) for name in names]
    differ = leads[0] != leads[1] and any(map(all, leads))
    return differ and leads == [_lead(right, name) for name in names]


def _is_list(names: set[str], side: Side) -> bool:
    """Whether the names stand in one list with a joining word (`neither` with `nor` is one), each once, and nothing
    is dealt out in its order."""
    units, clauses = side.sentence, Clauses(side.row, side.lexicon, _part(side))
    places = [number for number, unit in enumerate(units) if unit.sense in names]
    if len(places) != len(names) or clauses.is_ranked:
        return False
    others = [unit for unit in units if unit.sort in _DEALT and unit.sense not in names]
    opening = next((unit for unit in units[: places[0]][::-1] if unit.sort != "article"), None)
    denied = opening is not None and opening.sort == "negation"
    between = [unit for unit in units[places[0] : places[-1]] if unit.sense not in names]
    joining = [unit for unit in between if clauses.joins(unit) or (denied and unit.sort == "negation")]
    return (
        len(others) < _SEVERAL
        and any(unit.sort != "sign" for unit in joining)
        and all(unit.sort == "article" or unit in joining for unit in between)
    )


def _lead(clauses: Clauses, name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The little word or condition that leads to a name, and the content before it in its clause."""
    number = clauses.once[name]
    before = [unit for unit in clauses.units[max(0, number - 2) : number] if unit.sort != "article"][-1:]
    under = {unit.sense for unit in before if unit.sort == "condition"}
    said = frozenset(clauses.before(number))
    return (frozenset(under), said | under) if under else (frozenset(clauses.lead(number)), said)


def _part(side: Side) -> range:
    """The numbers of the units of the side's sentence."""
    units = side.sentence
    first = side.place_of(units[0]) if units else 0
    return range(first, first + len(units))


def _is_swap(exchanged: Sequence[tuple[Unit, Unit]], pair: Pair) -> bool:
    """Whether two names have changed places, and have not taken with them what stands behind them."""
    if len(exchanged) != 2 or exchanged[0][0].sense != exchanged[1][1].sense:
        return False
    return not any(
        _said_of(unit, pair.left) == _said_of(other, pair.right)
        for unit, other in zip(
            (one for one, _ in exchanged), (other for _, other in exchanged[::-1]), strict=True
        )
    )


def _is_same_otherwise(pair: Pair) -> bool:
    """Whether the two sentences speak of the same things, so that who does what can be told from the order."""
    left, right = (
        {unit.sense for unit in side.sentence if unit.sort == "word"} for side in (pair.left, pair.right)
    )
    return _SAME * len(left & right) >= max(len(left), len(right))


def _said_of(unit: Unit, side: Side) -> str:
    """The sense of the word that follows a name."""
    following = side.row.units[side.place_of(unit) + 1 :]
    return next((other.sense for other in following if other.is_content), "")


def _acting(side: Side) -> list[Unit]:
    """The names of the sentence that stand for themselves: not those of an owner (`Ada's`) or in a compound
    (`Ada-led`)."""
    units, endings = side.sentence, side.lexicon.possessive_endings
    found = []
    for before, unit, after in zip((None, *units), units, (*units[1:], None), strict=False):
        tied = (before is not None and _is_hyphen(before, unit)) or (
            after is not None and _is_hyphen(after, unit)
        )
        if unit.sort in ("name", "party") and not tied and not unit.key.endswith(endings):
            found.append(unit)
    return found


def _is_hyphen(sign: Unit, unit: Unit) -> bool:
    """Whether the sign is a dash that touches the unit."""
    return sign.text in _DASHES and (sign.end == unit.start or unit.end == sign.start)


def _only(units: Sequence[Unit], common: Counter[str]) -> list[Unit]:
    """Those that both have, each as often as both have it."""
    left = Counter(common)
    found = []
    for unit in units:
        if left[unit.sense]:
            left[unit.sense] -= 1
            found.append(unit)
    return found


def _is_listed(unit: Unit, pair: Pair) -> bool:
    """Whether other names stand beside the unit, with nothing but little words in between."""
    side = pair.left if any(unit is other for other in pair.left.units) else pair.right
    units = side.row.units
    place = side.place_of(unit)
    return any(_next_content(part) == unit.sort for part in (units[place + 1 :], units[:place][::-1]))


def _next_content(units: Sequence[Unit]) -> str:
    for unit in units:
        if not unit.is_light or unit.sort in ("modality", "be"):
            return unit.sort
    return ""


def _has_agent(side: Side) -> bool:
    """Whether the wording tells by whom it is done, as the passive does."""
    return any(unit.key in side.lexicon.agents for unit in side.sentence)


def _events(pair: Pair) -> Iterator[Judgement]:
    """What stands before and after a word of sequence, exchanged."""
    for left in _sequences(pair.left):
        for right in _sequences(pair.right):
            if left.key == right.key and _crossed(_around(pair.left, left), _around(pair.right, right)):
                another = told(
                    "What comes first is another: what stands before and after {word} is exchanged.",
                    word=quote_unit(left),
                )
                yield Judgement("ordering", "high", another)
                return


def _sequences(side: Side) -> list[Unit]:
    return [unit for unit in side.sentence if unit.sort == "condition" and unit.group in _SEQUENCE]


def _around(side: Side, unit: Unit) -> tuple[set[str], set[str]]:
    """What the sentence speaks of before the unit, and after it."""
    content = [other for other in side.sentence if other.is_content]
    before = {other.sense for other in content if other.start < unit.start}
    return before, {other.sense for other in content if other.start > unit.start}


def _crossed(left: tuple[set[str], set[str]], right: tuple[set[str], set[str]]) -> bool:
    """Whether most of what is before in one is after in the other, and the other way round."""
    return all(
        one and 2 * len(one & other) > len(one) for one, other in ((left[0], right[1]), (left[1], right[0]))
    )
