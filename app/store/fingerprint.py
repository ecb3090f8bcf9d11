"""What state a project is in, so that two states can be told apart without comparing all that they hold."""

from hashlib import sha256

from app.store.connection import Connection

_ASKED = {
    "edits": (
        "SELECT id, at, state FROM edits ORDER BY id DESC LIMIT 1",
        "SELECT state, count(*) FROM edits GROUP BY state ORDER BY state",
    ),
    "settings": ("SELECT key, value FROM settings ORDER BY key",),
    "looks": ("SELECT count(*), max(at) FROM looks",),
    "_sqlite_migrations": ("SELECT name FROM _sqlite_migrations ORDER BY id",),
}


def of(connection: Connection) -> tuple[int, str]:
    """How many notes there are, and a digest of twelve digits that is another after every change. Any version of
    the program may have made the file.
    """
    with connection.snapshot():
        return _of(connection)


def _of(connection: Connection) -> tuple[int, str]:
    tables = {name for (name,) in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    told = sha256()
    for table, questions in _ASKED.items():
        for question in questions if table in tables else ():
            told.update(repr(connection.rows(question)).encode("utf-8", "replace"))
    notes = connection.value("SELECT count(*) FROM notes") if "notes" in tables else 0
    return int(notes), told.hexdigest()[:12]
