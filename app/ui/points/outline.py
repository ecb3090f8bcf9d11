"""The tree of points that a filter lets through, as plain numbers.

Nodes are numbered as the rows were given; -1 is the root. Points whose parent is in the list hang under it.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.text.overview import PointRow

ROOT = -1


class Outline:
    """All points of one list, and which of them show. Made anew for other rows, asked again for another
    filter."""

    def __init__(self, rows: Sequence[PointRow]) -> None:
        self.rows = tuple(rows)
        self._nodes = {row.point.id: node for node, row in enumerate(self.rows)}
        self._parents = [self._nodes.get(row.point.parent or "", ROOT) for row in self.rows]
        self._heads = [f"{row.point.id} {row.point.title}".casefold() for row in self.rows]
        self._texts: Sequence[str] = [""] * len(self.rows)
        self._sought: tuple[Sequence[str], Sequence[int]] = (), range(len(self.rows))  # words, who says them
        self._children: dict[int, list[int]] = {}
        self._places: dict[int, int] = {}
        self._hits: set[int] = set()
        self._kept: set[int] | None = None
        self.filter("")

    @property
    def top(self) -> int:
        """How many top-level points there are, whatever the filter."""
        return self._parents.count(ROOT)

    @property
    def shown(self) -> Iterator[int]:
        """The nodes that show, in reading order."""
        return iter(self._places)

    def node(self, point: str) -> int | None:
        """The node of a point by its id, None if it is not in the list or does not show."""
        node = self._nodes.get(point)
        return node if node in self._places else None

    def children(self, node: int) -> Sequence[int]:
        """The nodes that show under a node."""
        return self._children.get(node, ())

    @property
    def families(self) -> Iterable[Sequence[int]]:
        """The nodes that show, each time those that hang on the same one."""
        return self._children.values()

    def parent(self, node: int) -> int:
        """The node that a node hangs on, `ROOT` for a top-level point."""
        return self._parents[node]

    def place(self, node: int) -> int:
        """The place of a node that shows among its siblings that show."""
        return self._places[node]

    def is_hit(self, node: int) -> bool:
        """Whether the filter means this node and does not only keep it for its relations' sake."""
        return node in self._hits

    def set_texts(self, texts: Sequence[str]) -> None:
        """What the filter looks through besides number and title: a text for every row, case-folded."""
        self._texts = texts
        self._sought = (), range(len(self.rows))

    def keep(self, nodes: set[int] | None) -> None:
        """From the next `filter` on let only these nodes through, whatever they say; None: all."""
        self._kept = nodes

    def filter(self, query: str) -> None:
        """Show the points that have every word of `query`, with what they hang on and what hangs on them.

        A query that begins some point's number means numbers alone: `1` is not every text with a 1 in it.
        """
        words = query.casefold().split()
        if not words:
            self._hits = set(range(len(self.rows)))
            if self._kept is not None:
                self._hits &= self._kept
            self._arrange(self._hits if self._kept is None else self._with_ancestors())
            return
        numbered = [
            node
            for node, row in enumerate(self.rows)
            if len(words) == 1 and row.point.id.startswith(words[0])
        ]
        self._hits = set(numbered or self._saying(words))
        if self._kept is not None:
            self._hits &= self._kept
        self._arrange(self._related() if self._kept is None else self._with_ancestors())

    def _saying(self, words: Sequence[str]) -> Sequence[int]:
        """The nodes on which all the words are said. While someone types they become more and longer: then only those
        are looked through that said what was asked for before."""
        before, nodes = self._sought
        if not all(any(old in new for new in words) for old in before):
            nodes = range(len(self.rows))
        heads, texts = self._heads, self._texts
        for word in words:
            nodes = [node for node in nodes if word in texts[node] or word in heads[node]]
        self._sought = words, nodes
        return nodes

    def find(self, typed: str, start: int) -> int | None:
        """The node that someone means who types the beginning of a number, a title or a word of one.

        Of equally good ones the first from `start` on, and round again; None if there is none.
        """
        wanted = typed.casefold()
        nodes = sorted(self._places)
        ordered = [node for node in nodes if node >= start] + [node for node in nodes if node < start]
        ranked = ((self._closeness(node, wanted), place) for place, node in enumerate(ordered))
        best = min((found for found in ranked if found[0] is not None), default=None)
        return None if best is None else ordered[best[1]]

    def _closeness(self, node: int, wanted: str) -> int | None:
        """How well a point fits what was typed, 0 best; None if it does not."""
        point, title = self.rows[node].point.id.casefold(), self.rows[node].point.title.casefold()
        fits = (
            point == wanted,
            point.startswith(wanted),
            title.startswith(wanted),
            any(word.startswith(wanted) for word in title.split()),
        )
        return fits.index(True) if True in fits else None

    def _related(self) -> set[int]:
        """The hits, all that hangs on them and all that they hang on."""
        found = set(self._hits)
        for node, parent in enumerate(self._parents):
            if parent in found:
                found.add(node)
        return found | self._with_ancestors()

    def _with_ancestors(self) -> set[int]:
        """The hits and all that they hang on."""
        found = set(self._hits)
        for node in self._hits:
            above = self._parents[node]
            while above != ROOT and above not in found:
                found.add(above)
                above = self._parents[above]
        return found

    def _arrange(self, nodes: set[int]) -> None:
        self._children, self._places = {}, {}
        for node in sorted(nodes):
            siblings = self._children.setdefault(self._parents[node], [])
            self._places[node] = len(siblings)
            siblings.append(node)
