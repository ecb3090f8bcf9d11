"""Words that change places and take up with others: `3 % in May and 5 % in July`, `5 % in May and 3 % in July`.

Words that stand elsewhere in the other wording are harmless as long as each keeps its company: a number what it
measures, a party its verb, a negation what it denies, a word like `then` what comes next. Every two wordings are
compared. Two words of a kind that have swapped what they share a clause with, what stands beside them or the little
words that lead to them are an exchange. Members of a list may be told in any order, if the list is no ranking.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.collation.collate import Collation, Spot
from app.text.collation.row import Row
from app.text.judging.attached import attached
from app.text.judging.company import Change, Clauses, is_list, is_parallel, stands
from app.text.judging.judgement import Judgement, quote_unit
from app.text.language.lexicon import Lexicon
from app.text.language.units import Sort, Unit
from app.text.variants import Severity
from app.told import Told, told

_MANY = 8
"""With more rows each is held against the first only."""

_SAME = 0.6
"""So much of what the shorter wording speaks of the other has: else nothing can be told from the order of the words."""

_MOST = 40
"""So many words that have moved are looked at: where there are more nothing keeps its place."""

_LABELS = frozenset({"reference"})
_AMOUNTS: frozenset[Sort] = frozenset({"quantity", "date"})
_NAMED: frozenset[Sort] = frozenset({"party", "name"})
_SORTS: Sequence[frozenset[Sort]] = (
    frozenset({"quantity"}),
    frozenset({"date"}),
    _NAMED,
    frozenset({"word"}),
)
"""What can be exchanged for each other, the gravest first."""

_Company = Callable[[Clauses, int], dict[str, int]]
_COMPANY: Sequence[_Company] = (Clauses.mates, Clauses.lead)
_BESIDE: Sequence[_Company] = (Clauses.after, Clauses.before)
"""What stands beside a word tells only of numbers: names and words may change sides with the form of the verb."""


class _Told(NamedTuple):
    """What is said of a change between two rows, and the units (row and number) that tell it where they stand."""

    judgement: Judgement
    units: frozenset[tuple[int, int]]


class Exchanges:
    """What has been exchanged between the rows of a collation; `lexicons` are those of the rows."""

    def __init__(self, collation: Collation, lexicons: Sequence[Lexicon], should_cancel: Stop = None) -> None:
        self._collation, self._lexicons = collation, lexicons
        self._known: dict[int, Clauses] = {}
        rows = range(len(collation.rows))
        pairs = combinations(rows, 2) if len(rows) <= _MANY else ((0, other) for other in rows[1:])
        held = watched(pairs, should_cancel)
        self._told = [change for one, other in held for change in self._between(one, other)]

    def told(self, place: Sequence[Spot]) -> Iterator[Judgement]:
        """What is to be said of exchanges that words at a place have a part in."""
        for change in self._told:
            if any(place[row].first <= number < place[row].last for row, number in change.units):
                yield change.judgement

    def _between(self, one: int, other: int) -> Iterator[_Told]:
        rows, lexicons = self._collation.rows, self._lexicons
        if lexicons[one] is not lexicons[other] or not _is_same(rows[one], rows[other]):
            return
        displaced = {(one, n) for n in self._displaced(one, other)} | {
            (other, n) for n in self._displaced(other, one)
        }
        if not displaced:
            return
        mine, theirs = self._clauses(one), self._clauses(other)
        senses = {rows[row].units[number].sense for row, number in displaced}
        parts = [(mine, theirs), *_same_sentences(mine, theirs, senses)]
        swapped = [change for pair in parts for change in _swapped(*pair, senses)]
        for change in (*swapped, *attached(mine, theirs)):
            moved = {(row, n) for row, part in zip((one, other), change.moved, strict=True) for n in part}
            yield _Told(self._judgement(change), frozenset(moved & displaced))

    def _clauses(self, row: int) -> Clauses:
        if row not in self._known:
            self._known[row] = Clauses(self._collation.rows[row], self._lexicons[row])
        return self._known[row]

    def _displaced(self, one: int, other: int) -> Iterator[int]:
        """The units of a row that another row has at another place."""
        row, facing = self._collation.rows[one], self._collation.rows[other]
        for place in self._collation.places:
            there = {unit.sense for unit in facing.units[place[other].first : place[other].last]}
            for number in range(place[one].first, place[one].last):
                unit = row.units[number]
                if unit.sort != "sign" and unit.sense not in there and facing.senses[unit.sense]:
                    yield number

    def _judgement(self, change: Change) -> Judgement:
        """What is said of a change, with how many sources have the one and how many the other."""
        rows = self._collation.rows
        total = sum(len(row.sources) for row in rows)
        count, others = (
            sum(len(row.sources) for n, row in enumerate(rows) if holds(self._clauses(n)))
            for holds in change.holds
        )
        first = told("in {count} of {total} sources", count=count, total=total)
        if count == 1:
            first = told("in one of {total} sources", total=total)
        second = told("in another") if others == 1 else told("in {count} others", count=others)
        return Judgement(change.kind, change.severity, change.told(first, second))


def _is_same(one: Row, other: Row) -> bool:
    """Whether two wordings speak of the same, in whatever order."""
    common = sum(min(count, other.senses[sense]) for sense, count in Counter(one.content).items())
    return common >= _SAME * min(len(one.content), len(other.content))


def _same_sentences(one: Clauses, other: Clauses, displaced: set[str]) -> Iterator[tuple[Clauses, Clauses]]:
    """The sentences with displaced words that both wordings have; in them words may occur once that else do not."""
    if max(len(one.sentences), len(other.sentences)) == 1:
        return
    for mine in one.sentences:
        if mine.senses.isdisjoint(displaced):
            continue
        theirs = max(other.sentences, key=lambda part: len(mine.senses & part.senses))
        common = len(mine.senses & theirs.senses)
        if common > 1 and common >= _SAME * max(len(mine.senses), len(theirs.senses)):
            yield mine, theirs


def _swapped(one: Clauses, other: Clauses, displaced: set[str]) -> Iterator[Change]:
    """The words that have swapped their company, numbers first."""
    once = [sense for sense in one.once if sense in other.once]
    moved = [sense for sense in once if sense in displaced]
    if not moved or len(moved) > _MOST:
        return
    near = {
        clauses.units[n].sense
        for s in moved
        for clauses in (one, other)
        for n in clauses.clause(clauses.once[s])
    }
    ranked = set(moved) if one.is_ranked and other.is_ranked else set[str]()
    left = {sense for sense in once if _has_other_company(one, other, sense)}
    for sorts in _SORTS:
        alike = [s for s in once if (ranked or s in left) and one.units[one.once[s]].sort in sorts]
        for pair in combinations(alike, 2):
            if (left.issuperset(pair) and not near.isdisjoint(pair)) or not ranked.isdisjoint(pair):
                yield from _exchanged(one, other, *pair)


def _has_other_company(one: Clauses, other: Clauses, sense: str) -> bool:
    """Whether a word has left some of its company."""
    here, there = one.once[sense], other.once[sense]
    return any(company(one, here).keys() != company(other, there).keys() for company in (*_COMPANY, *_BESIDE))


def _exchanged(one: Clauses, other: Clauses, first: str, second: str) -> Iterator[Change]:
    """Two words, by their senses, if each has taken the company of the other."""
    if one.is_ranked and is_list(one, other, first, second):
        yield from _reordered(one, other, first, second)
        return
    is_amount = one.units[one.once[first]].sort in _AMOUNTS
    for company in (*_COMPANY, *_BESIDE) if is_amount else _COMPANY:
        here = _left_to(company, one, other, first, second)
        there = _left_to(company, one, other, second, first) if here else []
        parallel = company is not Clauses.mates or is_parallel(one, other, first, second)
        pairs = [pair for pair in product(here, there) if parallel and not is_list(one, other, *pair)]
        if pairs and not is_list(one, other, first, second):
            chosen = min(pairs, key=lambda pair: not _are_of_a_sort(one, *pair))
            yield _change(company, one, other, (first, second), chosen)
            return


def _are_of_a_sort(clauses: Clauses, sense: str, other: str) -> bool:
    """Whether both can be exchanged for each other."""
    sorts = {clauses.units[n].sort for s in (sense, other) for n in clauses.places(s)}
    return any(sorts <= alike for alike in _SORTS[:-1])


def _left_to(company: _Company, one: Clauses, other: Clauses, first: str, second: str) -> list[str]:
    """The company that the first of two words has in the one wording, and in the other the second instead."""
    mine, theirs = company(one, one.once[first]), company(other, other.once[second])
    kept, shared = company(other, other.once[first]), company(one, one.once[second])
    return [
        sense
        for sense in mine
        if sense in theirs and sense not in kept and sense not in shared and sense not in (first, second)
    ]


def _change(
    company: _Company, one: Clauses, other: Clauses, words: tuple[str, str], company_of: tuple[str, str]
) -> Change:
    """Two words (their senses) that have swapped what they stand with."""
    (first, second), (here, instead) = words, company_of
    word, mate, taken = (
        one.units[one.once[first]],
        one.units[company(one, one.once[first])[here]],
        other.units[company(other, other.once[first])[instead]],
    )

    def stands_with(sought: str) -> Callable[[Clauses], bool]:
        return lambda clauses: any(sought in company(clauses, n) for n in clauses.places(first))

    numbers = [
        frozenset(
            {
                c.once[first],
                c.once[second],
                company(c, c.once[first])[mine],
                company(c, c.once[second])[theirs],
            }
        )
        for c, mine, theirs in ((one, here, instead), (other, instead, here))
    ]
    kind, severity = _weight(one, other, first, second)
    if kind == "entity" and any(one.units[number].sort == "party" for number in numbers[0]):
        kind, severity = "party", "high"
    return Change(
        kind,
        severity,
        stands(word, mate, taken),
        (stands_with(here), stands_with(instead)),
        (numbers[0], numbers[1]),
    )


def _weight(one: Clauses, other: Clauses, first: str, second: str) -> tuple[str, Severity]:
    """Kind and severity of an exchange of two words."""
    units = [one.units[one.once[sense]] for sense in (first, second)]
    sorts = {unit.sort for unit in units}
    if "quantity" in sorts:
        return "number", "medium" if any(unit.group in _LABELS for unit in units) else "high"
    if "date" in sorts:
        return "date", "high"
    if "party" in sorts:
        return "party", "high"
    if "name" in sorts and all(
        _is_agent(c, c.once[sense]) for c in (one, other) for sense in (first, second)
    ):
        return "party", "high"
    return "entity", "medium"


def _is_agent(clauses: Clauses, number: int) -> bool:
    """Whether a name opens its clause and something is said of it there."""
    members = clauses.clause(number)
    return members[0] == number and len(members) > 1


def _reordered(one: Clauses, other: Clauses, first: str, second: str) -> Iterator[Change]:
    """Members of a list that is a ranking, in another order."""
    if one.once[first] > one.once[second]:
        first, second = second, first
    places = [sorted((clauses.once[first], clauses.once[second])) for clauses in (one, other)]
    if all(clauses.ranks(*place) for clauses, place in zip((one, other), places, strict=True)):
        here, there = one.units[one.once[first]], one.units[one.once[second]]
        moved = frozenset(places[0]), frozenset(places[1])
        holds = _comes_before(first, second), _comes_before(second, first)
        yield Change("ordering", "medium", _precedes(here, there), holds, moved)


def _precedes(word: Unit, other: Unit) -> Callable[[Told, Told], Told]:
    """What is told of a word that comes before another in one wording and after it in the other."""
    return lambda first, second: told(
        "{word} comes before {other} {first}, after it {second}.",
        word=quote_unit(word),
        other=quote_unit(other),
        first=first,
        second=second,
    )


def _comes_before(first: str, second: str) -> Callable[[Clauses], bool]:
    return lambda clauses: any(
        here < there for here in clauses.places(first)[:1] for there in clauses.places(second)[:1]
    )
