"""Is what a file holds of a size that can be worked with? A file from anybody may hold anything."""

from app.errors import Problem
from app.store.connection import Connection
from app.store.trouble import damaged
from app.told import told

_MOST = {
    "sources": 10_000,
    "points": 200_000,
    "segments": 5_000_000,
    "passages": 5_000_000,
    "notes": 2_000_000,
    "anchors": 5_000_000,
}
"""Rows. What has been tried is a tenth of that."""
_WITH_SPANS = ("segments", "passages", "anchors")
_LAST = (1 << 31) - 1
"""No text is longer, in code points."""


def require_usable(connection: Connection) -> None:
    """A `Problem` if there is more of something than the program can handle, `Damaged` if spans are out of all
    bounds.
    """
    for table, most in _MOST.items():
        spans = ', min("start"), max("end")' if table in _WITH_SPANS else ""
        row = connection.row(f"SELECT count(*){spans} FROM main.{table}")  # noqa: S608 - names of ours
        count, *bounds = row or (0,)
        if count > most:
            raise Problem(
                told(
                    "{path} holds {count} {table}, more than the {most} that can be worked with: split it "
                    "into several projects.",
                    path=connection.path,
                    count=count,
                    table=table,
                    most=most,
                )
            )
        if any(not 0 <= (bound or 0) <= _LAST for bound in bounds):
            raise damaged(connection.path)
