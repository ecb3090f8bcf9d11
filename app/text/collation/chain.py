"""The heaviest chain of matches between a new row and the columns there are.

A longest common subsequence, weighted, on the pairs that match only (Hunt and Szymanski 1977). What can match is told
by hooks: strings that a unit and a column share, with what the match weighs.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

# What it is worth that two pairs follow each other directly.
_NEIGHBOURS = 0.3
# Matching pairs that are weighed in one go: some tens of milliseconds. Longer texts are first cut at rare words.
_AT_ONCE = 60_000
_RARE = 4

Hooks = Mapping[str, float]


def chain(row: Sequence[Hooks], columns: Sequence[Hooks]) -> list[tuple[int, int]]:
    """The pairs (unit, column) of the heaviest chain, rising in both."""
    places = _places(columns)
    size = sum(len(places.get(hook, ())) for hooks in row for hook in hooks)
    if size <= _AT_ONCE:
        return _heaviest(_pairs(row, columns, places))
    start, end = _same_ends(row, columns)
    anchors = _heaviest(_pairs(_rare(row, places), columns, places)) if not start + end else []
    ends = [(len(row) - n, len(columns) - n) for n in range(end, 0, -1)]
    found: list[tuple[int, int]] = []
    unit = column = 0
    for mine, there in (*((n, n) for n in range(start)), *anchors, *ends, (len(row), len(columns))):
        if (start + end or anchors) and unit < mine and column < there:
            found += ((a + unit, b + column) for a, b in chain(row[unit:mine], columns[column:there]))
        if mine < len(row):
            found.append((mine, there))
        unit, column = mine + 1, there + 1
    return found


def _same_ends(row: Sequence[Hooks], columns: Sequence[Hooks]) -> tuple[int, int]:
    """How many units and columns are the same at the start, and how many of the others at the end."""
    shorter = min(len(row), len(columns))
    start = next((n for n in range(shorter) if row[n] != columns[n]), shorter)
    rest = shorter - start
    return start, next((n for n in range(rest) if row[-1 - n] != columns[-1 - n]), rest)


def _places(sequence: Sequence[Hooks]) -> dict[str, list[int]]:
    """Where each hook is found."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, hooks in enumerate(sequence):
        for hook in hooks:
            places[hook].append(number)
    return dict(places)


def _rare(row: Sequence[Hooks], places: Mapping[str, Sequence[int]]) -> list[Hooks]:
    """The hooks that are rare in the row and in the columns alike."""
    mine = _places(row)
    few = {
        hook for hook, listed in mine.items() if len(listed) <= _RARE and len(places.get(hook, ())) <= _RARE
    }
    return [{hook: weight for hook, weight in hooks.items() if hook in few} for hooks in row]


_Pair = tuple[int, int, float]


def _pairs(
    row: Sequence[Hooks], columns: Sequence[Hooks], places: Mapping[str, Sequence[int]]
) -> list[_Pair]:
    """The units and columns that match, with the weight that the column gives to it; by unit, and the columns of each
    from the last to the first."""
    found: list[_Pair] = []
    for number, hooks in enumerate(row):
        best: dict[int, float] = {}
        for hook in hooks:
            for column in places.get(hook, ()):
                best[column] = max(best.get(column, 0.0), columns[column][hook])
        found += ((number, column, best[column]) for column in sorted(best, reverse=True))
    return found


class _Link(NamedTuple):
    unit: int
    column: int
    before: "_Link | None"


def _heaviest(pairs: Sequence[_Pair]) -> list[tuple[int, int]]:
    """The heaviest chain through pairs that are sorted by unit and, within one, by falling column."""
    ends: list[int] = []  # columns where a better chain ends than at any column before
    chains: list[tuple[float, _Link]] = []
    by_pair: dict[tuple[int, int], tuple[float, _Link]] = {}
    for unit, column, weight in pairs:
        at = bisect_left(ends, column)
        score, before = chains[at - 1] if at else (0.0, None)
        beside = by_pair.get((unit - 1, column - 1))
        if beside is not None and beside[0] + _NEIGHBOURS >= score:
            score, before = beside[0] + _NEIGHBOURS, beside[1]
        found = (score + weight, _Link(unit, column, before))
        by_pair[unit, column] = found
        _keep(ends, chains, column, found)
    return list(_unlink(chains[-1][1] if chains else None))


def _keep(
    ends: list[int], chains: list[tuple[float, _Link]], column: int, found: tuple[float, _Link]
) -> None:
    """Enter a chain unless one that ends no later is as heavy; chains it outweighs go."""
    at = bisect_right(ends, column)
    if at and chains[at - 1][0] >= found[0]:
        return
    if at and ends[at - 1] == column:
        at -= 1
    after = at
    while after < len(ends) and chains[after][0] <= found[0]:
        after += 1
    ends[at:after] = [column]
    chains[at:after] = [found]


def _unlink(link: "_Link | None") -> Iterator[tuple[int, int]]:
    found = []
    while link is not None:
        found.append((link.unit, link.column))
        link = link.before
    return reversed(found)
