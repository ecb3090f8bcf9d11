"""Clauses that stand at another place in the other wording."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.text.collation.collate import Collation, Spot
from app.text.collation.moved import Move, Stretch, mark
from app.text.judging.judgement import Judgement, both, quote
from app.text.judging.pair import Pair
from app.text.judging.side import Side, sentence
from app.text.language.units import Unit
from app.told import told

_CLAUSE = 4
"""So many words a clause has at least, and three of content, or two with what makes it a clause."""

_LEAST = 3
_BINDING = frozenset({"condition", "negation", "modality", "be", "scope"})
_ATTACHED = frozenset({"condition", "negation", "scope"})
_SAME = 0.5
"""Of the rest of a sentence so much at least is in the other one, if a clause belongs to the same there."""


class Moving:
    """The moves of a collation, those whose places have been made one and the others."""

    def __init__(self, collation: Collation, moves: Iterable[Move]) -> None:
        self._collation = collation
        self._begins: defaultdict[tuple[int, int], list[Move]] = defaultdict(list)
        self._covers: dict[tuple[int, int, int], Move] = {}
        for move in moves:
            self._begins[move.row, move.here.first].append(move)
            self._covers.update(
                ((move.row, n, move.other), move) for n in range(move.here.first, move.here.last)
            )

    def pair(self, left: Side, right: Side) -> Pair:
        """Two sides, what has moved from the one to the other taken for common."""
        common: Counter[str] | None = None
        for one, other in ((left, right), (right, left)) if self._covers else ():
            move = self._covers.get((one.index, one.spot.first, other.index)) if one.units else None
            if move and one.spot.last <= move.here.last and not _is_in(other.spot, move.there):
                common = move.common + (common or Counter[str]())
        return Pair(left, right, common)

    def told(self, place: Sequence[Spot]) -> Iterator[Judgement]:
        """What is to be said of clauses that some rows have at a place and others elsewhere."""
        for row, spot in enumerate(place):
            for move in self._begins.get((row, spot.first), ()) if spot.first < spot.last else ():
                if move.row < move.other and not self._is_known(move):
                    yield self._ordering(move)

    def _is_known(self, move: Move) -> bool:
        """Whether it is told of a row before."""
        return any(other.other < move.row for other in self._begins[move.row, move.here.first])

    def _ordering(self, move: Move) -> Judgement:
        here, there = self._text(move.row, move.here), self._text(move.other, move.there)
        words = quote(here) if _folded(here) == _folded(there) else both(quote(here), quote(there))
        if move.common.total() < _LEAST or not _is_clause(self._units(move.row, move.here)):
            return Judgement("stylistic", None, told("The same stands at two places: {words}.", words=words))
        if self._is_of_another(move):
            another = told("A clause belongs to another sentence in the other wording: {words}.", words=words)
            return Judgement("ordering", "medium", another)
        elsewhere = told("A clause stands at another place in the other wording: {words}.", words=words)
        return Judgement("ordering", "low", elsewhere)

    def _is_of_another(self, move: Move) -> bool:
        """Whether a clause that says when, or how far, something holds has moved to a sentence that says another
        thing."""
        units = self._units(move.row, move.here)
        if not any(unit.sort in _ATTACHED for unit in units):
            return False
        mine, theirs = (
            {
                mark(unit)
                for unit in sentence(self._collation.rows[row].units, part.first, part.last)
                if unit.is_content
            }
            - move.common.keys()
            for row, part in ((move.row, move.here), (move.other, move.there))
        )
        return bool(mine and theirs) and len(mine & theirs) < _SAME * min(len(mine), len(theirs))

    def _units(self, row: int, part: Stretch) -> Sequence[Unit]:
        return self._collation.rows[row].units[part.first : part.last]

    def _text(self, row: int, part: Stretch) -> str:
        units = self._units(row, part)
        return self._collation.rows[row].text[units[0].start : units[-1].end]


def _is_in(spot: Spot, part: Stretch) -> bool:
    return spot.first < spot.last and part.first <= spot.first and spot.last <= part.last


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_clause(units: Sequence[Unit]) -> bool:
    content = sum(unit.is_content for unit in units)
    words = sum(unit.sort != "sign" for unit in units)
    binding = any(unit.sort in _BINDING for unit in units)
    return words >= _CLAUSE and content + binding >= _LEAST
