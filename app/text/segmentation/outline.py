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
from app.text.segmentation.frames import Frames
from app.text.segmentation.furniture import furniture
from app.text.segmentation.habits import Habit, Habits, Make
from app.text.segmentation.headings import is_heading
from app.text.segmentation.lines import Block
from app.text.segmentation.lists import Chooser
from app.text.segmentation.markers import Marker
from app.text.segmentation.naming import Path, all_labels, labels, rule_name
from app.text.segmentation.numerals import place_letter
from app.text.segmentation.parts import divided, fits, numbered, parts
from app.text.segmentation.scan import Scan
from app.text.segmentation.series import Series
from app.text.segmentation.tail import list_end
from app.text.segmentation.unlettered import unlettered

_DEEPEST = 12
_HEADS = frozenset(("decimal", "keyword"))
"""Numbers of headings: inside an item, all text after the last one is under it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what it is; the rule says why."""

    start: int
    end: int
    role: Role
    rule: str
    path: Path = ()
    marker: str | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    """One item, or a part of one: its text lies from `start` to `end`. A `leaf` has no list inside it."""

    path: Path
    start: int
    end: int
    marker: str | None
    rule: str
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
        self._headings: frozenset[int] = frozenset()

    def pieces(self) -> list[Piece]:
        """All pieces; those of one point that nothing separates are one."""
        end = len(self._layout.text)
        main = self._chooser(self._scan.lists, 0, end).main()
        if main is None:
            self._prose(0, end)
        else:
            tail = self._items(main, (), end, self._scan.lists, Habit())
            self._prose(tail, end)
        return self._pieces

    def _items(self, series: Series, path: Path, end: int, lists: Sequence[Series], outer: Habit) -> int:
        """Lay out all items of a list that lies in the item `path`; returns where the list ends.

        `outer` is the habit of the items around it, which a list of one takes over.
        """
        others = [other for other in lists if other.style != series.style or other.start != series.start]
        others = [other for other in self._layout.watched(others) if fits(series, other)]
        frames = Frames(self._layout, series, [*others, series])
        self._headings |= frames.numbered
        if not path:
            self._prose(0, series.start)
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
                sure = path and series.style.kind in _HEADS
                stop = (
                    following if sure else self._list_end(series, following, inside[number], habits.usual())
                )
            stop = max(stop, marker.body)
            path_here = (*path, *labels(series, number, path))
            item = _Item(path_here, marker.body, stop, self._printed(marker), rule_name(series, marker))
            made = self._item(item, parts(inside[number], marker.body, stop), habits.usual())
            habits.add(made, title=self._is_title(item))
        return stop

    def _list_end(self, series: Series, end: int, lists: Sequence[Series], usual: Habit) -> int:
        body = series.markers[-1].body
        after = self._chooser(parts(lists, body, end), body, end).all(usual.inner)
        return list_end(self._layout, series, end, after, usual)

    def _is_title(self, item: _Item) -> bool:
        blocks = self._layout.blocks(item.start, min(item.end, self._layout.paragraph_end(item.start)))
        return bool(blocks) and is_heading(self._layout, blocks[0])

    def _item(self, item: _Item, lists: Sequence[Series], usual: Habit) -> Make:
        """Lay out one item; returns how it is made."""
        if len(item.path) < _DEEPEST and (inner := self._inner(item, lists, usual)):
            return self._with_list(item, inner, lists, usual)
        return self._paragraphs(item)

    def _with_list(self, item: _Item, inner: Series, lists: Sequence[Series], usual: Habit) -> Make:
        """Lay out an item that has a list inside it, and perhaps more before and after that."""
        taken = {(*item.path, *added) for added in all_labels(inner, item.path)}
        by_place = inner.style.kind == "bullet"
        if not by_place:
            self._used |= taken
        before = replace(item, end=inner.start, leaf=False)
        made = self._item(before, parts(lists, item.start, inner.start), usual)
        if by_place and not self._used.isdisjoint(taken):
            return made + self._paragraphs(replace(item, start=inner.start, marker=None, rule="continuation"))
        self._used |= taken
        rest = self._items(inner, item.path, item.end, lists, replace(usual, inner=frozenset()))
        after = replace(item, start=rest, marker=None, rule="continuation", leaf=False)
        more = self._item(after, parts(lists, rest, item.end), usual)
        return made + more + Make(inner=frozenset((inner.style,)))

    def _inner(self, item: _Item, lists: Sequence[Series], usual: Habit) -> Series | None:
        """The list inside an item whose labels are still free there."""
        if not lists and not self._bullets(item.start, item.end):
            return None
        inner = self._chooser(lists, item.start, item.end).inner(usual.inner)
        return inner if inner and self._is_free(inner, item.path) else None

    def _is_free(self, inner: Series, path: Path) -> bool:
        return all((*path, *added) not in self._used for added in all_labels(inner, path))

    def _chooser(self, lists: Sequence[Series], start: int, end: int) -> Chooser:
        check(self._should_cancel)
        return Chooser(self._layout, start, end, lists, self._bullets(start, end))

    def _paragraphs(self, item: _Item) -> Make:
        """Lay out paragraphs without markers; returns how many there are after the item's first."""
        further = item.rule == "continuation"
        blocks = self._layout.blocks(item.start, item.end)
        bare = unlettered(self._layout, blocks) if item.leaf else range(0)
        made = Make()
        for number, block in enumerate(blocks):
            rule = self._furniture(block) if number or further else ""
            if rule:
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

    def _printed(self, marker: Marker) -> str | None:
        return self._layout.text[marker.start : marker.end].strip() or None
