"""Rows that a damaged file does not hold any more, told by its own history."""

import json
from collections.abc import Iterator

from app.store.salvaging.collecting import Found, Key
from app.store.salvaging.layouts import Layout, Row
from app.text.cancel import Stop, watched


def replay(found: Found, known: dict[str, Layout], should_cancel: Stop) -> int:
    """Add what the edits that were done say, to the tables of which something could not be read; how many rows."""
    done = {row["id"] for row in found.of("edits").values() if row["state"] == "done"}
    told: dict[str, dict[Key, Row | None]] = {}
    for _, change in watched(sorted(found.of("changes").items()), should_cancel, every=500):
        table = str(change["table"])
        if table in found.hurt and table in known and change["edit"] in done:
            layout = known[table]
            for row, is_there in _rows(change, layout):
                told.setdefault(table, {})[layout.key_of(row)] = row if is_there else None
    added = 0
    for table, rows in told.items():
        there = found.of(table)
        for key, latest in rows.items():
            if latest is not None and key not in there:
                there[key] = latest
                added += 1
    return added


def _rows(change: Row, layout: Layout) -> Iterator[tuple[Row, bool]]:
    """The rows that a change is about, and whether they were there after it."""
    for side in ("before", "after"):
        for row in _images(change[side]):
            whole = {column.name: row.get(column.name, column.default) for column in layout.columns}
            if layout.has(whole):
                yield whole, side == "after"


def _images(text: object) -> Iterator[Row]:
    if not isinstance(text, str):
        return
    try:
        told = json.loads(text)
        if "rows" not in told:
            yield dict(told)
            return
        for row in told["rows"]:
            if row is not None:
                yield dict(zip(told["columns"], row, strict=True))
    except (ValueError, TypeError, KeyError, RecursionError):
        return
