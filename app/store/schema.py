"""What a project file holds, and whether a file holds it.

`Table` describes the tables whose every change is journaled; the bytes and texts of sources are stored once
under their SHA-256, never change, and need no journal. The tables themselves are made in `migrations`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.ours import require_ours, require_plain
from app.store.tables import STATEMENTS
from app.store.trouble import damaged, reported
from app.store.values import to_json
from app.told import told

MIGRATION_SET = "variorum"
STEPS = tuple(STATEMENTS)
"""The names of the migrations, in order. Kept apart from them because loading sqlite-utils takes its time."""


@dataclass(frozen=True, slots=True)
class Table:
    """A journaled table. Its rows travel as tuples: the columns of the key first, then the rest."""

    name: str
    key: tuple[str, ...]
    rest: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return self.key + self.rest

    def key_of(self, row: Row) -> Row:
        """The part of `row` that is its key."""
        return row[: len(self.key)]

    def key_text(self, row: Row) -> str:
        """The key as the journal writes it: the value itself, or a JSON list where several columns make the
        key.
        """
        key = self.key_of(row)
        return str(key[0]) if len(key) == 1 else to_json(key)

    def select(self, where: str = "") -> str:
        """A query for whole rows. `where` is SQL, from ours only."""
        return f"SELECT {_list(self.columns)} FROM {self.name} {where}"  # noqa: S608 - names of ours, no input

    def select_one(self) -> str:
        """A query for the whole row that has a key."""
        return self.select(f"WHERE {self._is_key()}")

    def insert(self, columns: Sequence[str]) -> str:
        """A statement that takes rows of these columns."""
        marks = ", ".join("?" * len(columns))
        return f"INSERT INTO {self.name} ({_list(columns)}) VALUES ({marks})"  # noqa: S608 - as above

    def update(self, columns: Sequence[str]) -> str:
        """A statement that takes rows of these columns with the key moved to the end."""
        values = ", ".join(f'"{column}" = ?' for column in columns[len(self.key) :])
        return f"UPDATE {self.name} SET {values} WHERE {self._is_key()}"  # noqa: S608 - as above

    def delete(self) -> str:
        """A statement that takes keys."""
        return f"DELETE FROM {self.name} WHERE {self._is_key()}"  # noqa: S608 - as above

    def _is_key(self) -> str:
        return " AND ".join(f'"{column}" = ?' for column in self.key)


def _list(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


SOURCES = Table(
    "sources",
    ("id",),
    (
        "position",
        "name",
        "text_sha256",
        "media_type",
        "encoding",
        "sha256",
        "title",
        "outlet",
        "author",
        "date",
        "language",
        "url",
    ),
)
SEGMENTS = Table("segments", ("source", "start"), ("end", "role", "path", "marker", "rule"))
POINTS = Table("points", ("id",), ("position", "title"))
PASSAGES = Table("passages", ("point", "source", "start", "end", "role"), ("confidence",))
NOTES = Table(
    "notes",
    ("id",),
    ("number", "point", "body", "category", "severity", "status", "tags", "author", "created", "modified"),
)
ANCHORS = Table(
    "anchors", ("note", "position"), ("source", "start", "end", "exact", "prefix", "suffix", "made_on")
)
PROJECT = Table("project", ("key",), ("value",))
PINS = Table("pins", ("source", "start"), ("end", "role", "points", "exact", "prefix", "suffix"))
ABSENCES = Table("absences", ("source", "point"), ())
POINT_PINS = Table("point_pins", ("id",), ("position", "title", "after", "made"))
DESCRIBED = Table("described", ("source", "field"), ())
VERDICTS = Table(
    "verdicts", ("id",), ("point", "change", "anchors", "state", "kind", "severity", "author", "modified")
)
FAMILIES = Table("families", ("position",), ("spellings",))
REVIEWS = Table("reviews", ("point", "left", "right"), ("state", "wording", "author", "modified"))

UNJOURNALED = ("originals", "texts", "settings", "edits", "changes", "looks")
JOURNALED = {
    table.name: table
    for table in (
        SOURCES,
        SEGMENTS,
        POINTS,
        PASSAGES,
        NOTES,
        ANCHORS,
        PROJECT,
        PINS,
        ABSENCES,
        POINT_PINS,
        DESCRIBED,
        VERDICTS,
        FAMILIES,
        REVIEWS,
    )
}

_LATER = {
    "looks": ("point", "left", "right", "wording", "author", "at"),
    "edits": ("id", "name", "at", "author", "state", "begun", "turned_at", "turned_by"),
}
"""The tables without a journal that the first version did not have or knew less of, and their columns."""

Part = Literal["notes", "verdicts", "reviews", "wordings"]
"""What of a project an edit can be about: notes, verdicts, how far the review is, or the wordings with all that they
and their comparison depend on, from sources to spellings."""

PARTS: tuple[Part, ...] = get_args(Part)


def part_of(table: str) -> Part:
    """What of a project the journaled table of that name holds."""
    if table in (NOTES.name, ANCHORS.name):
        return "notes"
    if table == VERDICTS.name:
        return "verdicts"
    return "reviews" if table == REVIEWS.name else "wordings"


def verify(connection: Connection) -> None:
    """Raise a `Problem` unless the file has the tables of this version or of an older one, and nothing else."""
    path = connection.path
    require_plain(connection)
    if not connection.value(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_sqlite_migrations'"
    ):
        raise damaged(path)
    applied = _applied(connection)
    if unknown := [name for name in applied if name not in STEPS]:
        raise Problem(
            told(
                "{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the "
                "program, then open it again.",
                path=path,
                step=unknown[-1],
            )
        )
    if not applied or tuple(applied) != STEPS[: len(applied)]:
        raise damaged(path)
    require_ours(connection, applied)


def is_current(connection: Connection) -> bool:
    """Whether every migration has been applied."""
    return len(_applied(connection)) == len(STEPS)


def bring_up_to_date(connection: Connection) -> None:
    """Make the tables, or add what newer versions of the program added to them: all of it or nothing."""
    from app.store.migrations import migrations  # loads sqlite-utils, which most openings do without

    with connection.transaction(), reported(connection.path):
        migrations.apply(connection.database())


def lay_beside(connection: Connection) -> None:
    """Give a read-only connection to an older file what it lacks, which is no part of the file: empty tables, and
    empty texts for the columns that later versions added.
    """
    known = _columns(connection)
    for name, columns in {**{t.name: t.columns for t in JOURNALED.values()}, **_LATER}.items():
        if name not in known:
            connection.lay_beside(f"CREATE TEMP TABLE {name} ({_list(columns)})")
        elif missing := [column for column in columns if column not in known[name]]:
            added = "".join(f", '' AS \"{column}\"" for column in missing)
            connection.lay_beside(f"CREATE TEMP VIEW {name} AS SELECT *{added} FROM main.{name}")  # noqa: S608 - ours


def _applied(connection: Connection) -> list[str]:
    rows = connection.rows(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (MIGRATION_SET,)
    )
    return [name for (name,) in rows]


def _columns(connection: Connection) -> dict[str, set[str]]:
    """The columns of every table in the file."""
    found: dict[str, set[str]] = {}
    for table, column in connection.rows(
        "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
    ):
        found.setdefault(table, set()).add(column)
    return found
