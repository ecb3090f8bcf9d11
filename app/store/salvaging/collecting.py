"""All rows that can be read of a damaged file: first down each table's tree, then on pages that no tree leads to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.store.salvaging.layouts import Layout, Row, guess, told_by
from app.store.salvaging.pages import Pages
from app.store.salvaging.records import INNER_TABLE, LEAF_TABLE, Broken, Node, Record, Value, node
from app.text.cancel import Stop, check

_SCHEMA_PAGE = 1
_SPECIAL = ("described", "project")
"""Tables that are told by what their rows hold, and so come before those that are not."""

Key = tuple[Value, ...]


@dataclass(slots=True)
class Found:
    """The rows of each table by their key; the tables of which something could not be read; and how many pages could
    not be read.
    """

    rows: dict[str, dict[Key, Row]] = field(default_factory=dict)
    hurt: set[str] = field(default_factory=set)
    broken: int = 0

    @property
    def is_damaged(self) -> bool:
        return bool(self.hurt or self.broken)

    def of(self, table: str) -> dict[Key, Row]:
        """The rows of one table."""
        return self.rows.setdefault(table, {})


def collect(pages: Pages, known: Mapping[str, Layout], should_cancel: Stop) -> Found:
    """The rows of the tables that are `known`."""
    walk = _Walk(pages, should_cancel)
    schema = list(walk.down(_SCHEMA_PAGE))
    tables = told_by((record for some in schema for record in some.records), known)
    found = Found({name: {} for name in known})
    if walk.broken or not tables:
        found.hurt |= known.keys() - tables.keys()
    for name, (layout, root) in tables.items():
        before = walk.broken
        for some in walk.down(root):
            _take(found, layout, some.records)
            if some.is_broken:
                found.hurt.add(name)
        if walk.broken > before:
            found.hurt.add(name)
    _free(walk)
    if found.is_damaged or walk.broken:
        _strays(walk, found, known)
    found.broken = walk.broken
    return found


class _Walk:
    """Goes from page to page, to none twice."""

    def __init__(self, pages: Pages, should_cancel: Stop) -> None:
        self.pages = pages
        self.should_cancel = should_cancel
        self.seen: set[int] = set()
        self.broken = 0

    def down(self, root: int) -> Iterator[Node]:
        """What is on the pages from `root` down, in their order; pages that cannot be read are counted."""
        waiting = [root]
        while waiting:
            check(self.should_cancel)
            number = waiting.pop()
            if not 0 < number <= self.pages.count or number in self.seen:
                self.broken += 1
                continue
            self.seen.add(number)
            try:
                some = node(self.pages, number)
            except (Broken, ValueError, IndexError):
                self.broken += 1
                self.seen.discard(number)
                continue
            self.broken += some.is_broken
            for record in some.records:
                self.seen.update(record.pages)
            waiting.extend(reversed(some.below))
            yield some


def _take(found: Found, layout: Layout, records: tuple[Record, ...]) -> None:
    rows = found.of(layout.table)
    for record in records:
        row = layout.row(record)
        if row is None:
            found.hurt.add(layout.table)
        else:
            rows.setdefault(layout.key_of(row), row)


def _free(walk: _Walk) -> None:
    """Leave out the pages that are free: what they hold was deleted."""
    first = walk.pages[1]
    trunk, count = int.from_bytes(first[32:36]), int.from_bytes(first[36:40])
    while trunk and count > 0 and trunk <= walk.pages.count and trunk not in walk.seen:
        page = walk.pages[trunk]
        following, leaves = int.from_bytes(page[:4]), int.from_bytes(page[4:8])
        if leaves >= count or leaves > walk.pages.size // 4 - 2:
            return
        numbers = {int.from_bytes(page[8 + 4 * n : 12 + 4 * n]) for n in range(leaves)}
        if numbers & walk.seen or any(not 1 < number <= walk.pages.count for number in numbers):
            return
        walk.seen |= {trunk, *numbers}
        count -= leaves + 1
        trunk = following


def _strays(walk: _Walk, found: Found, known: Mapping[str, Layout]) -> None:
    """Take the rows of pages that no readable page leads to."""
    in_order = sorted(known.values(), key=lambda layout: layout.table not in _SPECIAL)
    for number in range(1, walk.pages.count + 1):
        check(walk.should_cancel)
        if number in walk.seen:
            continue
        try:
            some = node(walk.pages, number)
        except (Broken, ValueError, IndexError):
            continue
        if some.kind == INNER_TABLE:
            continue
        layout = guess(some.records, in_order, numbered=some.kind == LEAF_TABLE)
        if layout is not None:
            _take(found, layout, some.records)
