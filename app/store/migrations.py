"""The steps that made the schema what it is. Append only: a step that was released is never changed.

Each is a function of sqlite-utils' own migrations, recorded by name in the file. `tables.STATEMENTS` holds what
each of them executes.
"""

from sqlite_utils import Database, Migrations

from app.store.headers import APPLICATION_ID
from app.store.schema import MIGRATION_SET
from app.store.tables import STATEMENTS

migrations = Migrations(MIGRATION_SET)


@migrations(name="0001 first tables")
def first_tables(db: Database) -> None:
    """Sources, points, passages, notes, settings, and the journal of edits."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(db, "0001 first tables")


@migrations(name="0002 corrections")
def corrections(db: Database) -> None:
    """What the analyst has decided on segments, alignment and points.

    A segment is told from others by where it starts, so that splitting one does not touch those behind it.
    """
    _run(db, "0002 corrections")


@migrations(name="0003 descriptions")
def descriptions(db: Database) -> None:
    """What of a source's description the analyst has written, which a newer version of the file must not change."""
    _run(db, "0003 descriptions")


@migrations(name="0004 verdicts")
def verdicts(db: Database) -> None:
    """What the analyst has decided about findings, and the spellings that count as the same word in this project.

    Verdicts belong to no source: they hold, with their quotations, when sources go or become others.
    """
    _run(db, "0004 verdicts")


@migrations(name="0005 reviews")
def reviews(db: Database) -> None:
    """How far the review of every point and pair is; what was seen of them; the words that a note was made on.

    A row with empty `left` and `right` is about the point as a whole. Looks are no edits: they are not journaled.
    """
    _run(db, "0005 reviews")


@migrations(name="0006 history")
def history(db: Database) -> None:
    """What the journal says of one row, such as a note, can be found without reading all of it."""
    _run(db, "0006 history")


@migrations(name="0007 turns")
def turns(db: Database) -> None:
    """When an edit was begun, as later typing may join it, and when and by whom it was last undone or done again.

    All empty in edits from before: what was never turned is older than what was.
    """
    _run(db, "0007 turns")


def _run(db: Database, step: str) -> None:
    for statement in STATEMENTS[step]:
        db.execute(statement)
