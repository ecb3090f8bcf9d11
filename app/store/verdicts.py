"""What the analyst has decided about findings.

A verdict keeps what it was made on, readings and quotations, in itself: sources come, go and are replaced without it.
"""

import json
from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import Any
from uuid import uuid4

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import VERDICTS
from app.store.trouble import decoding
from app.store.values import storable, storable_texts, to_json
from app.text.model import FINDING_KINDS, Anchor
from app.text.verdicts import CHOICES, STATES, Verdict, is_void

_ALLOWED = {"state": STATES, "kind": ("", *FINDING_KINDS), "severity": CHOICES}
_ANCHOR = (str, int, int, str, str, str)


def every(connection: Connection) -> tuple[Verdict, ...]:
    """All verdicts, the one that was decided first before the others."""
    return tuple(_select(connection, "ORDER BY modified, id"))


def put(
    connection: Connection, journal: Journal, verdicts: Sequence[Verdict], name: str
) -> tuple[Verdict, ...]:
    """Store these as one edit called `name`: new ones, which have no id yet or one that is not known, and changed
    ones, stamped with author and time. One that says nothing any more is removed.

    What is stored of them now, in their order. A `Problem` if one has a state, kind or severity that there is not.
    """
    for verdict in verdicts:
        _require_allowed(verdict)
    with journal.edit(name):
        stored = (_put(connection, journal, _storable(verdict)) for verdict in verdicts)
        return tuple(verdict for verdict in stored if verdict is not None)


def carry(connection: Connection, journal: Journal, verdicts: Sequence[Verdict]) -> None:
    """Give these verdicts, which are there, the quotations that they have here. What was decided stays, with its
    author and time: nobody decided anew.
    """
    with journal.edit("Move verdicts"):
        for verdict in verdicts:
            before = _rows(connection, verdict.id)
            now = [_row(replace(_verdict(row), anchors=_storable(verdict).anchors)) for row in before]
            journal.replace(VERDICTS, before, now)


def _put(connection: Connection, journal: Journal, verdict: Verdict) -> Verdict | None:
    before = _rows(connection, verdict.id) if verdict.id else []
    if is_void(verdict):
        journal.replace(VERDICTS, before, [])
        return None
    with decoding(connection.path):
        known = [_verdict(row) for row in before]
    if known and replace(verdict, author=known[0].author, modified=known[0].modified) == known[0]:
        return known[0]
    identity = verdict.id or str(uuid4())
    stamped = replace(verdict, id=identity, author=storable(journal.author), modified=journal.stamp())
    journal.replace(VERDICTS, before, [_row(stamped)])
    return stamped


def _select(connection: Connection, which: str) -> list[Verdict]:
    rows = connection.rows(VERDICTS.select(which))
    with decoding(connection.path):
        return [_verdict(row) for row in rows]


def _rows(connection: Connection, verdict_id: str) -> list[Row]:
    return connection.rows(VERDICTS.select("WHERE id = ?"), (verdict_id,))


def _verdict(row: Row) -> Verdict:
    """Raises ValueError or TypeError if the row makes no sense."""
    identity, point, change, anchors, state, kind, severity, author, modified = row
    verdict = Verdict(
        identity, _change(change), _anchors(anchors), state, kind, severity, author, modified, point
    )
    if wrong := _wrong(verdict):
        raise ValueError(wrong)
    return verdict


def _change(text: str) -> tuple[str, ...]:
    readings = json.loads(text)
    if not isinstance(readings, list) or not all(isinstance(reading, str) for reading in readings):
        raise TypeError(text)
    return tuple(readings)


def _anchors(text: str) -> tuple[Anchor, ...]:
    return tuple(_anchor(values) for values in json.loads(text))


def _anchor(values: Any) -> Anchor:
    if not isinstance(values, list) or tuple(map(type, values)) != _ANCHOR:
        raise TypeError(values)
    anchor = Anchor(*values)
    if not 0 <= anchor.start <= anchor.end:
        raise ValueError(values)
    return anchor


def _row(verdict: Verdict) -> Row:
    stored = {
        "change": to_json(verdict.change),
        "anchors": to_json([astuple(anchor) for anchor in verdict.anchors]),
    }
    return tuple(stored[c] if c in stored else getattr(verdict, c) for c in VERDICTS.columns)


def _storable(verdict: Verdict) -> Verdict:
    change = tuple(map(storable, verdict.change))
    anchors = tuple(storable_texts(anchor) for anchor in verdict.anchors)
    return replace(storable_texts(verdict), change=change, anchors=anchors)


def _require_allowed(verdict: Verdict) -> None:
    if wrong := _wrong(verdict):
        field, value = wrong
        choices = ", ".join(filter(None, _ALLOWED[field]))
        raise Problem(f"A finding cannot have the {field} “{value}”: choose one of {choices}.")


def _wrong(verdict: Verdict) -> tuple[str, str] | None:
    """The first field that has a value that it cannot have, and the value."""
    values = ((field, getattr(verdict, field)) for field in _ALLOWED)
    return next(((field, value) for field, value in values if value not in _ALLOWED[field]), None)
