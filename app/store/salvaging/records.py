"""The records on one page of a project file, read without trusting any of it."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.store.salvaging.pages import Pages

Value = int | float | str | bytes | None

INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE = 2, 5, 10, 13
_KINDS = (INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE)
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_COLUMNS = 64


class Broken(Exception):  # noqa: N818 - what is read is broken, not the program
    """Bytes that are no page, cell or record."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its integer key, 0 where the table has none; its values; the further pages that it takes."""

    rowid: int
    values: tuple[Value, ...]
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """What is on one page: its kind, its records as far as they can be read, the pages below it, and whether there
    was more that cannot be read.
    """

    kind: int
    records: tuple[Record, ...]
    below: tuple[int, ...]
    is_broken: bool


def node(pages: Pages, number: int) -> Node:
    """What is on the page of that number. Raises `Broken` if it is no page with records."""
    page = pages[number]
    start = 100 if number == 1 else 0
    kind, _, cells, _, _ = struct.unpack_from(">BHHHB", page, start)
    inner = kind in (INNER_INDEX, INNER_TABLE)
    head = start + (12 if inner else 8)
    if kind not in _KINDS or head + 2 * cells > len(page):
        raise Broken
    records, below, is_broken = [], [], False
    for place in struct.unpack_from(f">{cells}H", page, head):
        try:
            if place < head + 2 * cells:
                raise Broken
            if inner:
                below.append(struct.unpack_from(">I", page, place)[0])
            if kind != INNER_TABLE:
                records.append(_record(pages, page, place + (4 if inner else 0), kind))
        except (Broken, struct.error, IndexError):
            is_broken = True
    if inner:
        below.append(struct.unpack_from(">I", page, start + 8)[0])
    return Node(kind, tuple(records), tuple(below), is_broken)


def _record(pages: Pages, page: bytes, place: int, kind: int) -> Record:
    length, place = _number(page, place)
    rowid = 0
    if kind == LEAF_TABLE:
        rowid, place = _number(page, place)
        rowid -= (rowid >> 63) << 64
    if length > pages.count * pages.size:
        raise Broken
    local = _local(length, pages.size, kind)
    payload = page[place : place + local]
    taken: list[int] = []
    if local < length:
        (further,) = struct.unpack_from(">I", page, place + local)
        payload += b"".join(_further(pages, further, length - local, taken))
    if len(payload) < length:
        raise Broken
    return Record(rowid, tuple(_values(payload[:length])), tuple(taken))


def _local(length: int, size: int, kind: int) -> int:
    """How many bytes of a payload are on the page itself; the rest is on further pages."""
    most = size - 35 if kind == LEAF_TABLE else (size - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (size - 4)
    return wanted if wanted <= most else least


def _further(pages: Pages, number: int, length: int, taken: list[int]) -> Iterator[bytes]:
    seen: set[int] = set()
    while length > 0:
        if not 1 < number <= pages.count or number in seen:
            raise Broken
        seen.add(number)
        taken.append(number)
        page = pages[number]
        part = page[4 : 4 + min(length, pages.size - 4)]
        length -= len(part)
        (number,) = struct.unpack_from(">I", page)
        if (number == 0) != (length <= 0):
            raise Broken
        yield part


def _values(payload: bytes) -> Iterator[Value]:
    head, place = _number(payload, 0)
    if head > len(payload) or head > 9 * _MOST_COLUMNS:
        raise Broken
    at = head
    while place < head:
        kind, place = _number(payload, place)
        value, at = _value(payload, at, kind)
        yield value
    if place != head or at != len(payload):
        raise Broken


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(payload[at:end], signed=True), end
    if kind == 7:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if kind < 12:
        raise Broken
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise Broken
    data = payload[at:end]
    if kind % 2 == 0:
        return data, end
    try:
        return data.decode(), end
    except UnicodeDecodeError:
        raise Broken from None


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place behind it."""
    value = 0
    for step in range(8):
        byte = data[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | data[place + 8], place + 9
