"""What the analyst has decided about findings.

A verdict keeps what it was made on, readings and quotations, in itself: sources come, go and are replaced without it.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from sys import maxsize
from typing import Any
from uuid import uuid4

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import VERDICTS
from app.store.trouble import decoding
from app.store.values import storable, storable_texts, texts_of, to_json
from app.text.model import FINDING_KINDS, Anchor
from app.text.verdicts import CHOICES, STATES, Verdict, is_void
from app.told import told

_ALLOWED = {"state": STATES, "kind": ("", *FINDING_KINDS), "severity": CHOICES}
_fields = attrgetter("source", "start", "end", "exact", "prefix", "suffix")
_ANCHOR = (str, int, int, str, str, str)

_AMONG = "(SELECT value FROM json_each(?))"
_ANCHORS = VERDICTS.columns.index("anchors")
_SEEN = slice(1, _ANCHORS + 1)
"""What of a row tells what was seen: the point, the readings, the places."""


def every(connection: Connection) -> tuple[Verdict, ...]:
    """All verdicts, the one that was decided first before the others."""
    rows = connection.rows(VERDICTS.select("ORDER BY modified, id"))
    with decoding(connection.path):
        return tuple(map(from_row, rows))


def put(
    connection: Connection, journal: Journal, verdicts: Sequence[Verdict], name: str
) -> tuple[Verdict, ...]:
    """Store these as one edit called `name`: new ones, which have no id yet or one that is not known, and changed
    ones, stamped with author and time. One that says nothing any more is removed. A new one on what another
    connection has decided about meanwhile takes the place of that.

    What is stored of them now, in their order. A `Problem` if one has a state, kind or severity that there is not.
    """
    for verdict in verdicts:
        require_allowed(verdict)
    with journal.edit(name):
        named = _named(connection, [storable_verdict(verdict) for verdict in verdicts])
        before = _rows(connection, [verdict.id for verdict in named])
        known = {row[0]: row for row in before}
        author, at = storable(journal.author), journal.stamp()
        stored = [_stamped(v, known.get(v.id), author, at) for v in named if not is_void(v)]
        journal.replace(VERDICTS, before, map(to_row, stored))
    return tuple(stored)


def carry(connection: Connection, journal: Journal, verdicts: Sequence[Verdict]) -> None:
    """Give these verdicts, which are there, the quotations that they have here. What was decided stays, with its
    author and time: nobody decided anew.
    """
    with journal.edit("Move verdicts"):
        before = _rows(connection, [verdict.id for verdict in verdicts])
        moved = {verdict.id: storable_verdict(verdict).anchors for verdict in verdicts}
        with decoding(connection.path):
            now = [to_row(replace(from_row(row), anchors=moved[row[0]])) for row in before]
        journal.replace(VERDICTS, before, now)


def _named(connection: Connection, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, each new one with an id: that of the one on the same readings in the same places, if there is."""
    rows = {verdict: to_row(verdict) for verdict in verdicts if not verdict.id}
    places = to_json([row[_ANCHORS] for row in rows.values()])
    found = connection.rows(VERDICTS.select(f'WHERE "anchors" IN {_AMONG} ORDER BY modified, id'), (places,))
    there = {row[_SEEN]: row[0] for row in found}
    return [replace(v, id=there.get(rows[v][_SEEN]) or str(uuid4())) if v in rows else v for v in verdicts]


def _stamped(verdict: Verdict, before: Row | None, author: str, at: str) -> Verdict:
    """With who decided it, and when: as the row before tells if nothing else is different."""
    if before is not None:
        old = dict(zip(VERDICTS.columns, before, strict=True))
        same = replace(verdict, author=old["author"], modified=old["modified"])
        if to_row(same) == before:
            return same
    return replace(verdict, author=author, modified=at)


def _rows(connection: Connection, ids: Sequence[str]) -> list[Row]:
    return connection.rows(VERDICTS.select(f'WHERE "id" IN {_AMONG}'), (to_json(ids),))


def from_row(row: Row) -> Verdict:
    """The verdict of a row. Raises ValueError or TypeError if it makes no sense."""
    if not all(isinstance(value, str) for value in row):
        raise TypeError(row)
    identity, point, change, anchors, state, kind, severity, author, modified = row
    verdict = Verdict(
        identity, texts_of(change), _anchors(anchors), state, kind, severity, author, modified, point
    )
    if wrong := _wrong(verdict):
        raise ValueError(wrong)
    return verdict


def _anchors(text: str) -> tuple[Anchor, ...]:
    return tuple(_anchor(values) for values in json.loads(text))


def _anchor(values: Any) -> Anchor:
    if not isinstance(values, list) or tuple(map(type, values)) != _ANCHOR:
        raise TypeError(values)
    anchor = Anchor(*values)
    if not 0 <= anchor.start <= anchor.end <= maxsize:
        raise ValueError(values)
    return anchor


def to_row(verdict: Verdict) -> Row:
    """What the table holds for a verdict."""
    stored = {
        "change": to_json(verdict.change),
        "anchors": to_json([_fields(anchor) for anchor in verdict.anchors]),
    }
    return tuple(stored[c] if c in stored else getattr(verdict, c) for c in VERDICTS.columns)


def storable_verdict(verdict: Verdict) -> Verdict:
    """The verdict as it can be stored."""
    if all(storable(text) == text for text in to_row(verdict)):
        return verdict
    change = tuple(map(storable, verdict.change))
    anchors = tuple(storable_texts(anchor) for anchor in verdict.anchors)
    return replace(storable_texts(verdict), change=change, anchors=anchors)


def require_allowed(verdict: Verdict) -> None:
    """Raise a `Problem` if a field has a value that it cannot have."""
    if wrong := _wrong(verdict):
        field, value = wrong
        choices = ", ".join(filter(None, _ALLOWED[field]))
        raise Problem(
            told(
                "A finding cannot have the {field} “{value}”: choose one of {choices}.",
                field=field,
                value=value,
                choices=choices,
            )
        )


def _wrong(verdict: Verdict) -> tuple[str, str] | None:
    """The first field that has a value that it cannot have, and the value."""
    values = ((field, getattr(verdict, field)) for field in _ALLOWED)
    return next(((field, value) for field, value in values if value not in _ALLOWED[field]), None)
