"""From the chosen lists to pieces: every paragraph finds the point it belongs to.

The main list is chosen in the whole text, then the same is done inside each of its items, and so on. A paragraph
without a marker belongs to the item before it, except headings before the next item and what follows the end of the
list (`frames`, `tail`).
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.text.cancel import Stop, check
from app.text.model import Role
from app.text.segmentation.beside import beside
from app.text.segmentation.frames import Frames
from app.text.segmentation.furniture import furniture
from app.text.segmentation.habits import Habit, Habits, Make
from app.text.segmentation.headings import is_heading
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Block
from app.text.segmentation.lists import Chooser
from app.text.segmentation.markers import Marker
from app.text.segmentation.naming import Path, by_place, labels, paths, rule_name
from app.text.segmentation.numerals import place_letter
from app.text.segmentation.parts import (
    counts_inside,
    divided,
    fits,
    next_only,
    number_of,
    numbered,
    parts,
    usual_at_first,
)
from app.text.segmentation.pieces import Piece
from app.text.segmentation.scan import Scan
from app.text.segmentation.series import Series
from app.text.segmentation.tail import list_end
from app.text.segmentation.unlettered import unlettered

_DEEPEST = 12
_HEADS = frozenset(("decimal", "keyword"))
"""Numbers of headings: inside an item, all text after the last one is under it."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One item, or a part of one: its text lies from `start` to `end`. A `leaf` has no list inside it.

    `number` is what stands before the last part in the numbers of its own parts, ("3",) for 3.1 and 3.2.
    """

    path: Path
    start: int
    end: int
    marker: str | None
    rule: str
    number: tuple[str, ...]
    leaf: bool = True


class Outline:
    """Builds the pieces of one text, in reading order. Raises `Cancelled`."""

    def __init__(self, scan: Scan, should_cancel: Stop = None) -> None:
        self._scan = scan
        self._should_cancel = should_cancel
        self._layout = scan.layout
        self._bullet_starts = [bullet.start for bullet in scan.bullets]
        self._pieces: list[Piece] = []
        self._used: set[Path] = set()
        self._printed: set[Path] = set()
        self._reached = 0
        self._headings: frozenset[int] = frozenset()
        self._learned: dict[tuple[Style, int], Habit] = {}

    def pieces(self) -> list[Piece]:
        """All pieces; those of one point that nothing separates are one."""
        end = len(self._layout.text)
        main = self._chooser(self._scan.lists, 0, end).main()
        if main is None:
            self._prose(0, end)
        else:
            self._used |= paths(main, ())
            self._beside(main, main.start)
            stop = next_only(self._scan.lists, main.last_body, end)
            self._reached = self._items(main, (), stop, self._scan.lists, usual_at_first(main))
            self._beside(main, end)
            self._prose(self._reached, end)
        return self._pieces

    def _beside(self, main: Series, end: int) -> None:
        """Lay out the lists that stand beside the main one between where all is laid out and `end`."""
        while self._reached < end:
            first = next_only(self._scan.lists, self._reached, end)
            start = next_only(self._scan.lists, self._reached + 1, end) if first == self._reached else first
            lists = parts(self._scan.lists, self._reached, start)
            found = self._chooser(lists, self._reached, start).main()
            other = beside(self._layout, main, found, lists, start) if found else None
            if other is None and start < end:
                self._prose(self._reached, start)
                self._reached = start
                continue
            if other is None or not self._used.isdisjoint(taken := paths(other, ())):
                break
            self._used |= taken
            self._reached = self._items(other, (), start, lists, usual_at_first(other))

    def _items(self, series: Series, path: Path, end: int, lists: Sequence[Series], outer: Habit) -> int:
        """Lay out all items of a list that lies in the item `path`; returns where the list ends.

        `outer` is the habit of the items around it, which a list of one takes over.
        """
        others = [other for other in lists if other.markers[0] is not series.markers[0]]
        others = [other for other in self._layout.watched(others) if fits(series, other)]
        frames = Frames(self._layout, series, [*others, series])
        self._headings |= frames.numbered
        if not path:
            self._prose(self._reached, series.start)
        owners = numbered(series)
        inside = [
            [other for other in there if owners.get(other.style.prefix, item) == item]
            for item, there in enumerate(
                divided(self._layout.watched(others), [marker.start for marker in series.markers])
            )
        ]
        habits = Habits(outer)
        stop = series.start
        for number, marker in enumerate(series.markers):
            if stop < marker.start:
                self._prose(stop, marker.start, between=True)
            if number + 1 < len(series.markers):
                stop = frames.end(number, series.markers[number + 1].start)
            else:
                following = frames.next_numbered(marker.start, end)
                stop = self._last_end(series, path, following, inside[number], habits.usual())
            stop = max(stop, marker.body)
            path_here = (*path, *labels(series, number, path))
            printed, rule = (
                self._layout.text[marker.start : marker.end].strip() or None,
                rule_name(series, marker),
            )
            item = _Item(path_here, marker.body, stop, printed, rule, number_of(series, number))
            made = self._item(item, parts(inside[number], marker.body, stop), habits.usual())
            habits.add(made, title=self._is_title(item))
        self._learned[series.style._replace(prefix=()), len(series.style.prefix)] = habits.usual()
        return stop

    def _last_end(self, series: Series, path: Path, end: int, lists: Sequence[Series], usual: Habit) -> int:
        """Where the last item ends, at most `end`: where the last of its parts does if it has any (3.1, 3.2)."""
        if path and series.style.kind in _HEADS:
            return end
        while own := self._own(series, lists):
            series, usual = own
            path = (*path, series.style.prefix[-1])
        return self._list_end(series, path, end, lists, usual)

    def _own(self, series: Series, lists: Sequence[Series]) -> tuple[Series, Habit] | None:
        """The list that counts parts of the last item by its number, and the habit of the parts of others."""
        number = number_of(series, len(series.markers) - 1)
        own = next((other for other in lists if number and other.style.prefix == number), None)
        known = own and self._learned.get((own.style._replace(prefix=()), len(number)))
        return (own, known) if own and known else None

    def _list_end(self, series: Series, path: Path, end: int, lists: Sequence[Series], usual: Habit) -> int:
        body = series.markers[-1].body
        after = self._chooser(parts(lists, body, end), body, end).all(usual.inner)
        stop = list_end(self._layout, series, end, after, usual, inside=bool(path))
        if path and stop < end:
            behind = self._chooser(parts(lists, stop, end), stop, end).inner(usual.inner, ())
            if behind and counts_inside(series, behind, path):
                return end
        return stop

    def _is_title(self, item: _Item) -> bool:
        blocks = self._layout.blocks(item.start, min(item.end, self._layout.paragraph_end(item.start)))
        return bool(blocks) and is_heading(self._layout, blocks[0])

    def _item(self, item: _Item, lists: Sequence[Series], usual: Habit) -> Make:
        """Lay out one item; returns how it is made."""
        inner = self._inner(item, lists, usual) if len(item.path) < _DEEPEST else None
        if inner and self._layout.quoted(inner[0].start) >= self._layout.quoted(item.start):
            return self._with_list(item, *inner, lists, usual)
        return self._paragraphs(item)

    def _with_list(
        self, item: _Item, inner: Series, taken: frozenset[Path], lists: Sequence[Series], usual: Habit
    ) -> Make:
        """Lay out an item that has a list inside it, of the paths `taken`, and perhaps more before and after that."""
        is_bullets = inner.style.kind == "bullet"
        if not is_bullets:
            self._used |= taken
        if inner.style.prefix:
            self._printed |= taken
        before = replace(item, end=inner.start, leaf=False)
        made = self._item(before, parts(lists, item.start, inner.start), usual)
        if is_bullets and not self._used.isdisjoint(taken):
            return made + self._paragraphs(replace(item, start=inner.start, marker=None, rule="continuation"))
        self._used |= taken
        rest = self._items(inner, item.path, item.end, lists, replace(usual, inner=frozenset()))
        after = replace(item, start=rest, marker=None, rule="continuation", leaf=False)
        more = self._item(after, parts(lists, rest, item.end), usual)
        return made + more + Make(inner=frozenset((inner.style,)))

    def _inner(
        self, item: _Item, lists: Sequence[Series], usual: Habit
    ) -> tuple[Series, frozenset[Path]] | None:
        """The list inside an item whose labels are still free there, and the paths of what it lists.

        Where its numbers would give the path that another list prints (2.1), it gets letters for them.
        """
        if not lists and not self._bullets(item.start, item.end):
            return None
        inner = self._chooser(lists, item.start, item.end).inner(usual.inner, item.number)
        if inner is None:
            return None
        start, end = item.start, inner.start
        before = self._chooser(parts(lists, start, end), start, end).inner(usual.inner, item.number)
        if before and counts_inside(before, inner, item.path):
            inner = before
        taken = paths(inner, item.path)
        if inner.style.kind == "number" and not self._printed.isdisjoint(taken):
            inner = by_place(inner)
            taken = paths(inner, item.path)
        if not self._used.isdisjoint(taken):
            inner = by_place(inner)
            taken = paths(inner, item.path)
        return (inner, taken) if self._used.isdisjoint(taken) else None

    def _chooser(self, lists: Sequence[Series], start: int, end: int) -> Chooser:
        check(self._should_cancel)
        return Chooser(self._layout, start, end, lists, self._bullets(start, end))

    def _paragraphs(self, item: _Item) -> Make:
        """Lay out paragraphs without markers; returns how many there are after the item's first."""
        further = item.rule == "continuation"
        blocks = self._layout.blocks(item.start, item.end)
        bare = unlettered(self._layout, blocks) if item.leaf else range(0)
        made = Make()
        quoted = self._layout.quoted(item.start)
        for number, block in enumerate(blocks):
            rule = self._furniture(block) if number or further else ""
            if self._layout.quoted(block.start) < quoted:
                self._add(Piece(block.start, block.end, "intro", "paragraph"))
            elif rule:
                self._add(Piece(block.start, block.end, "boilerplate", rule))
            elif number in bare:
                path = (*item.path, place_letter(number - bare.start + 1))
                self._add(Piece(block.start, block.end, "subpoint", "unlettered item", path))
            else:
                first = number == 0 and not further
                marker, rule = (item.marker, item.rule) if first else (None, "continuation")
                role: Role = "point" if len(item.path) == 1 else "subpoint"
                self._add(Piece(block.start, block.end, role, rule, item.path, marker))
                if not first:
                    made += Make(
                        1, is_heading(self._layout, block), loose=self._layout.lines[block.first].gap
                    )
        return made

    def _prose(self, start: int, end: int, *, between: bool = False) -> None:
        """Lay out what is in no list: one piece a paragraph."""
        blocks = self._layout.blocks(start, end)
        for number, block in enumerate(blocks):
            heads = between or number + 1 < len(blocks) or end < len(self._layout.text)
            if rule := self._furniture(block):
                self._add(Piece(block.start, block.end, "boilerplate", rule))
            elif block.start in self._headings or (heads and self._may_head(block, between=between)):
                self._add(Piece(block.start, block.end, "intro", "heading"))
            else:
                self._add(Piece(block.start, block.end, "intro", "paragraph"))

    def _may_head(self, block: Block, *, between: bool) -> bool:
        """Whether a paragraph of prose is a heading; outside the list it must be no item of another one."""
        free = between or self._layout.marker(block) in ("", "keyword")
        return free and is_heading(self._layout, block)

    def _add(self, piece: Piece) -> None:
        """Add a piece; the continuation of the piece before it is joined to it."""
        check(self._should_cancel)
        last = self._pieces[-1] if self._pieces else None
        joins = last is not None and piece.rule == "continuation" and last.path == piece.path
        if last and joins and not self._layout.is_ruled_off(last.end, piece.start):
            self._pieces[-1] = replace(last, end=piece.end)
        else:
            self._pieces.append(piece)

    def _bullets(self, start: int, end: int) -> Sequence[Marker]:
        return self._scan.bullets[
            bisect_left(self._bullet_starts, start) : bisect_left(self._bullet_starts, end)
        ]

    def _furniture(self, block: Block) -> str:
        return furniture(self._layout.text, block.start, block.end)
