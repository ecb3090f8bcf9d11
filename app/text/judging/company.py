"""The company that words keep: what they share a clause with, what stands beside them, the little word before them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from app.text.collation.row import Row
from app.text.judging.judgement import quote_unit
from app.text.judging.side import sentence
from app.text.language.lexicon import Lexicon
from app.text.language.units import Sort, Unit
from app.text.variants import Severity
from app.told import Told, told

SEPARATORS = frozenset(",;、،，；/")
"""Signs between the members of a list."""

_ENDS = SEPARATORS | frozenset(":.()!?…。：！？（）–—\n")
_BINDING: frozenset[Sort] = frozenset({"be", "modality", "negation", "scope", "condition"})
_LONGEST = 4
"""So many units at most has an expression that ranks what follows."""


class Clauses:
    """A wording cut at its signs, joining words, conditions and relatives.

    Units are told by their numbers in the wording, of which only a `part` can be read.
    `once` are the numbers of the units of content whose sense occurs once, by sense.
    """

    def __init__(self, row: Row, lexicon: Lexicon, part: range | None = None) -> None:
        self.row, self.lexicon, self.units = row, lexicon, row.units
        self._members: list[list[int]] = [[]]
        self._clause: dict[int, int] = {}
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._mates: dict[int, dict[str, int]] = {}
        self._denied: set[int] = set()
        for number in range(len(row.units)) if part is None else part:
            unit = row.units[number]
            if self._parts(unit):
                self._members.append([])
            self._clause[number] = len(self._members) - 1
            if unit.is_content:
                self._members[-1].append(number)
                self._places[unit.sense].append(number)
            if unit.denies:
                self._denied.add(self._clause[number])
        self.once: Mapping[str, int] = {
            s: places[0] for s, places in self._places.items() if len(places) == 1
        }

    @cached_property
    def sentences(self) -> Sequence["Clauses"]:
        """Its sentences, each as a part."""
        found: list[Clauses] = []
        first = 0
        while first < len(self.units):
            last = min(first + len(sentence(self.units, first, first)) + 1, len(self.units))
            found.append(Clauses(self.row, self.lexicon, range(first, last)))
            first = last
        return found

    @property
    def senses(self) -> frozenset[str]:
        """What it speaks of."""
        return frozenset(self._places)

    def _parts(self, unit: Unit) -> bool:
        """Whether a clause ends before the unit, or at it."""
        if unit.sort == "sign":
            return unit.text in _ENDS
        return unit.sort == "condition" or self.joins(unit) or unit.key in self.lexicon.relatives

    def joins(self, unit: Unit) -> bool:
        """Whether it is a word or sign between the members of a list."""
        return unit.key in self.lexicon.counting.joiners or unit.text in SEPARATORS

    def has(self, sense: str) -> bool:
        """Whether the wording speaks of it."""
        return sense in self._places

    def places(self, sense: str) -> Sequence[int]:
        """The units of content that have the sense."""
        return self._places.get(sense, ())

    def clause(self, number: int) -> Sequence[int]:
        """The content of the clause that a unit is in."""
        return self._members[self._clause[number]]

    def is_denied(self, number: int) -> bool:
        """Whether the clause of a unit denies something."""
        return self._clause[number] in self._denied

    def mates(self, number: int) -> dict[str, int]:
        """By sense what a unit shares its clause with, the nearest first."""
        known = self._mates.get(number)
        if known is None:
            others = sorted(self.clause(number), key=lambda other: abs(other - number))
            known = self._mates[number] = {self.units[n].sense: n for n in others if n != number}
        return known

    def after(self, number: int) -> dict[str, int]:
        """The next content in the clause."""
        return self._said(self.beside(number, 1))

    def before(self, number: int) -> dict[str, int]:
        """The content before, in the clause."""
        return self._said(self.beside(number, -1))

    def beside(self, number: int, step: int) -> int | None:
        """The content of the clause next to one of its content, behind it with step 1, before it with -1."""
        members = self.clause(number)
        at = members.index(number) + step
        return members[at] if 0 <= at < len(members) else None

    def lead(self, number: int) -> dict[str, int]:
        """The little word that leads to a unit: `from Rome`, `to the guard`."""
        for at in range(number - 1, max(-1, number - 3), -1):
            unit = self.units[at]
            if unit.sort == "small" and not self._parts(unit):
                return self._said(at)
            if unit.sort != "article":
                break
        return {}

    def led(self, number: int) -> Sequence[int]:
        """The content that follows a unit in its clause; if there is none, all other content of the clause."""
        behind = [n for n in self.clause(number) if n > number]
        return behind or [n for n in self.clause(number) if n != number]

    def around(self, number: int) -> Sequence[int]:
        """The nearest content on either side of a unit, up to the next sign, and the conditions in between."""
        return [at for step in (1, -1) for at in self._up_to_content(number, step)]

    def steps(self) -> Iterator[int]:
        """Where words stand that tell what comes next (`then`)."""
        return (n for n in range(len(self.units)) if self._said_at(n, self.lexicon.steps))

    @cached_property
    def is_ranked(self) -> bool:
        """Whether a word of rank stands anywhere in it."""
        said = self.lexicon.steps | self.lexicon.rankings
        return any(self._said_at(number, said) for number in self._clause)

    def ranks(self, first: int, last: int) -> bool:
        """Whether a word of rank stands between two places, or announces a ranking in the sentence before them."""
        if any(self._said_at(number, self.lexicon.steps) for number in range(first, last)):
            return True
        while first > 0 and self.units[first - 1].text not in ".!?…。！？":
            first -= 1
            if self._said_at(first, self.lexicon.rankings):
                return True
        return False

    def _said(self, number: int | None) -> dict[str, int]:
        return {} if number is None else {self.units[number].sense: number}

    def _up_to_content(self, number: int, step: int) -> Iterator[int]:
        at = number + step
        while 0 <= at < len(self.units) and self.units[at].text not in _ENDS:
            if self.units[at].is_content or self.units[at].sort == "condition":
                yield at
            if self.units[at].is_content:
                return
            at += step

    def _said_at(self, number: int, expressions: frozenset[str]) -> bool:
        keys = [unit.key for unit in self.units[number : number + _LONGEST]]
        return any(" ".join(keys[:size]) in expressions for size in range(1, len(keys) + 1))


class Change(NamedTuple):
    """Two wordings that let words keep different company.

    `told` says what holds in the one wording and what in the other, `holds` answers for any wording which of the two
    does. `moved` are the units, by wording, that tell it.
    """

    kind: str
    severity: Severity
    told: Callable[[Told, Told], Told]
    holds: tuple[Callable[[Clauses], bool], Callable[[Clauses], bool]]
    moved: tuple[frozenset[int], frozenset[int]]


def stands(word: Unit, here: Unit, there: Unit) -> Callable[[Told, Told], Told]:
    """What is told of a word that stands with `here` in one wording and with `there` in the other."""
    return lambda first, second: told(
        "{word} stands with {here} {first}, with {there} {second}.",
        word=quote_unit(word),
        here=quote_unit(here),
        there=quote_unit(there),
        first=first,
        second=second,
    )


def is_list(one: Clauses, other: Clauses, first: str, second: str) -> bool:
    """Whether two words, each with what goes along with it, are members of a list in both wordings."""
    if any(sense not in clauses.once for sense in (first, second) for clauses in (one, other)):
        return False
    places = one.once[first], other.once[first]
    follow = one.once[second], other.once[second]
    if (places[0] < follow[0]) == (places[1] < follow[1]):
        return False
    mine = _block(one, other, *places), _block(one, other, *follow)
    if _are_parallel(one, *(block[0] for block in mine)) and not all(
        one.is_denied(here.start) == other.is_denied(there.start) for here, there in mine
    ):
        return False
    return all(
        _is_joined(clauses, *sorted((block[side] for block in mine), key=lambda block: block.start))
        for side, clauses in enumerate((one, other))
    )


def _are_parallel(clauses: Clauses, block: range, other: range) -> bool:
    """Whether the same is said of both members."""
    said, there = (
        {clauses.units[n].sense for n in part if clauses.units[n].is_content} for part in (block, other)
    )
    return not said.isdisjoint(there)


def _block(one: Clauses, other: Clauses, here: int, there: int) -> tuple[range, range]:
    """What stands around a word in the same order in both wordings: the units from its first to its last content."""
    first, last = (here, there), (here, there)
    while pair := _step(one, other, first, -1):
        first = pair
    while pair := _step(one, other, last, 1):
        last = pair
    return range(first[0], last[0] + 1), range(first[1], last[1] + 1)


def _step(one: Clauses, other: Clauses, at: tuple[int, int], step: int) -> tuple[int, int] | None:
    """The next content of both clauses, if it is the same and said with the same force."""
    here, there = (clauses.beside(number, step) for clauses, number in zip((one, other), at, strict=True))
    if here is None or there is None or one.units[here].sense != other.units[there].sense:
        return None
    same = _force(one, at[0], here) == _force(other, at[1], there)
    return (here, there) if same else None


def _force(clauses: Clauses, here: int, there: int) -> list[str]:
    """What is said between two units of what must be or is not."""
    between = clauses.units[min(here, there) + 1 : max(here, there)]
    return [unit.sense for unit in between if unit.sort in _BINDING]


def _is_joined(clauses: Clauses, block: range, following: range) -> bool:
    """Whether a separator follows the one block and stands before the other, and between them nothing is denied, made
    a condition or said of something else."""
    if block.stop > following.start:
        return False
    between = clauses.units[block.stop : following.start]
    if any(unit.denies or unit.sort in ("condition", "be", "modality") for unit in between):
        return False
    runs = "".join("," if clauses.joins(unit) else "c" if unit.is_content else "" for unit in between)
    return runs.startswith(",") and runs.endswith(",")


def is_parallel(one: Clauses, other: Clauses, first: str, second: str) -> bool:
    """Whether the clauses of two words are the same, but for these words that have changed places."""
    return _is_alike(one, one.once[first], other, other.once[second]) and _is_alike(
        one, one.once[second], other, other.once[first]
    )


def _is_alike(one: Clauses, here: int, other: Clauses, there: int) -> bool:
    """Whether most of what two words share their clauses with is the same."""
    mine, theirs = one.mates(here).keys(), other.mates(there).keys()
    return bool(mine & theirs) and 2 * len(mine & theirs) >= max(len(mine), len(theirs))
