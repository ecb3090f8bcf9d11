"""What the analyst has decided on segments, alignment and points: pins, absences, point pins."""

import json

from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import ABSENCES, PINS, POINT_PINS, Table
from app.store.trouble import decoding
from app.store.values import storable, to_json
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Anchor

Rows = dict[Table, list[Row]]
"""The rows of several tables."""

_PINS = """
    SELECT p.source, p."start", p."end", p.role, p.points, p.exact, p.prefix, p.suffix
    FROM pins p JOIN sources s ON s.id = p.source ORDER BY s.position, p."start"
"""
_ABSENCES = """
    SELECT a.source, a.point
    FROM absences a JOIN sources s ON s.id = a.source LEFT JOIN points p ON p.id = a.point
    ORDER BY s.position, p.position, a.point
"""
_POINT_PINS = 'SELECT id, title, "after", made FROM point_pins ORDER BY position'


def read(connection: Connection) -> Corrections:
    """All of them: of sources in the order of import, then as the text or the points go."""
    with connection.snapshot(), decoding(connection.path):
        return Corrections(
            tuple(_pin(row) for row in connection.rows(_PINS)),
            tuple(Absence(*row) for row in connection.rows(_ABSENCES)),
            tuple(
                PointPin(i, title, after, bool(made))
                for i, title, after, made in connection.rows(_POINT_PINS)
            ),
        )


def replace(connection: Connection, journal: Journal, corrections: Corrections) -> None:
    """Put these in the place of what is there; only what differs is written."""
    with journal.edit("Correct"):
        for table, after in rows(corrections).items():
            journal.replace(table, connection.rows(table.select()), after)


def rows(corrections: Corrections) -> Rows:
    """What the tables of the corrections hold for them."""
    return {
        PINS: [_pin_row(pin) for pin in corrections.pins],
        ABSENCES: [(absence.source, storable(absence.point)) for absence in corrections.absences],
        POINT_PINS: [_point_row(n, point) for n, point in enumerate(corrections.points)],
    }


def _pin(row: Row) -> Pin:
    source, start, end, role, points, exact, prefix, suffix = row
    named = None if points is None else tuple(json.loads(points))
    return Pin(Anchor(source, start, end, exact, prefix, suffix), role, named)


def _pin_row(pin: Pin) -> Row:
    points = None if pin.points is None else storable(to_json(pin.points))
    a = pin.anchor
    return (
        a.source,
        a.start,
        a.end,
        pin.role,
        points,
        storable(a.exact),
        storable(a.prefix),
        storable(a.suffix),
    )


def _point_row(position: int, point: PointPin) -> Row:
    after = None if point.after is None else storable(point.after)
    return storable(point.id), position, storable(point.title), after, int(point.made)
