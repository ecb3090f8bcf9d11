"""The assignment problem on a sparse graph: who goes with whom so that the sum of the gains is as large as
possible.

Successive shortest augmenting paths with potentials (Jonker and Volgenant 1987, in the sparse form).
Everybody may also stay alone at no gain. A search ends at the first free partner, so that it stays within the
connected part of the graph that is really contested, and mostly touches a handful of edges. Gains are whole
numbers: the optimum is exact and the same on every machine.
"""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from app.text.cancel import Stop, watched


def assign(gains: Sequence[Mapping[int, int]], should_cancel: Stop = None) -> dict[int, int]:
    """The best one-to-one assignment.

    `gains[left][right]` is what the pair gains; pairs that gain nothing are never made. Returns the right
    partner of every left one that has one.
    """
    edges = [{right: gain for right, gain in row.items() if gain > 0} for row in gains]
    state = _Matching(edges)
    for left in watched(range(len(edges)), should_cancel, 16):
        if edges[left]:
            state.augment(left)
    return {left: right for left, right in sorted(state.right_of.items()) if right >= 0}


class _Matching:
    """An optimal matching of the left ones added so far. The right partner -1 - left means: stays alone."""

    def __init__(self, edges: Sequence[Mapping[int, int]]) -> None:
        self._edges = edges
        self._left_price = [-max(row.values(), default=0) for row in edges]
        self._right_price: dict[int, int] = {}
        self._left_of: dict[int, int] = {}
        self.right_of: dict[int, int] = {}

    def augment(self, start: int) -> None:
        """Add one more left one, along the cheapest path to a free right one."""
        distance: dict[int, int] = {}
        came_from: dict[int, int] = {}
        settled: dict[int, int] = {}
        reached_left = {start: 0}
        heap: list[tuple[int, int]] = []
        left, so_far = start, 0
        while True:
            for right, cost in self._costs(left):
                if right not in settled and so_far + cost < distance.get(right, so_far + cost + 1):
                    distance[right], came_from[right] = so_far + cost, left
                    heappush(heap, (so_far + cost, right))
            so_far, right = heappop(heap)
            while right in settled:
                so_far, right = heappop(heap)
            settled[right] = so_far
            owner = self._left_of.get(right)
            if owner is None:
                break
            left = owner
            reached_left[left] = so_far
        self._reprice(so_far, reached_left, settled)
        self._turn(right, start, came_from)

    def _costs(self, left: int) -> list[tuple[int, int]]:
        """The reduced costs of the left one's edges, never negative, the one of staying alone included."""
        mine = self._left_price[left]
        costs = [
            (right, -gain - mine - self._right_price.get(right, 0))
            for right, gain in self._edges[left].items()
        ]
        costs.append((-1 - left, -mine))
        return costs

    def _reprice(self, total: int, lefts: Mapping[int, int], rights: Mapping[int, int]) -> None:
        for left, distance in lefts.items():
            self._left_price[left] += total - distance
        for right, distance in rights.items():
            self._right_price[right] = self._right_price.get(right, 0) - (total - distance)

    def _turn(self, right: int, start: int, came_from: Mapping[int, int]) -> None:
        """Match along the path, back from its free end."""
        while True:
            left = came_from[right]
            before = self.right_of.get(left)
            self._left_of[right], self.right_of[left] = left, right
            if left == start or before is None:
                return
            right = before
