"""The tables are those that the code speaks of, and can grow."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.store import headers, schema
from app.store.migrations import migrations
from app.store.workspace import Workspace
from app.text.model import Note

AddStep = Callable[[Callable[[Database], object]], None]


def test_the_names_of_the_steps_are_those_of_the_migrations(path: Path) -> None:
    Workspace.create(path).close()
    database = Database(path)
    assert tuple(step.name for step in migrations.applied(database)) == schema.STEPS
    assert migrations.pending(database) == []
    database.close()


@pytest.mark.parametrize("table", schema.JOURNALED.values(), ids=lambda table: table.name)
def test_a_journaled_table_has_the_columns_that_are_journaled(
    workspace: Workspace, table: schema.Table
) -> None:
    columns = workspace._connection.rows("SELECT name, pk FROM pragma_table_info(?)", (table.name,))
    assert {name for name, _ in columns} == set(table.columns)
    unique = {name for name, pk in columns if pk}
    assert unique in ({*table.key}, {"number"})


def test_the_file_says_whose_it_is(workspace: Workspace) -> None:
    assert workspace._connection.value("PRAGMA application_id") == headers.APPLICATION_ID


@pytest.fixture
def add_step(monkeypatch: pytest.MonkeyPatch) -> AddStep:
    """Adds a migration, as a newer version of the program would."""

    def add(step: Callable[[Database], object]) -> None:
        def run(database: Database) -> None:
            step(database)

        monkeypatch.setattr(migrations, "_migrations", [*migrations._migrations])
        migrations(name="9999 something new")(run)
        monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, "9999 something new"))

    return add


def test_an_older_file_is_brought_up_to_date(path: Path, add_step: AddStep) -> None:
    with Workspace.create(path) as workspace:
        note = workspace.put_note(Note("", "", "x"))
        workspace.delete_note(note.id)
    add_step(lambda db: db.execute("ALTER TABLE notes ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"))
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.notes() == ()
    with Workspace.open(path) as workspace:
        assert workspace._connection.rows("SELECT pinned FROM notes") == []
        workspace.undo()
        assert workspace.notes() == (note,)
        assert workspace._connection.rows("SELECT pinned FROM notes") == [(0,)]


def test_a_step_that_fails_leaves_the_older_file(path: Path, add_step: AddStep) -> None:
    with Workspace.create(path) as workspace:
        workspace.put_note(Note("", "", "x"))
    before = path.read_bytes()

    def fail(database: Database) -> None:
        database.execute("DROP TABLE anchors")
        raise ZeroDivisionError

    add_step(fail)
    with pytest.raises(ZeroDivisionError):
        Workspace.open(path)
    assert list(path.parent.iterdir()) == [path]
    after = path.read_bytes()
    assert (len(after), after[4096:]) == (len(before), before[4096:])


def test_a_later_step_can_add_search(workspace: Workspace) -> None:
    saved = workspace.put_note(Note("", "", "a guarantee lapses"))
    connection = workspace._connection
    with connection.transaction():
        notes = connection.database().table("notes")
        notes.enable_fts(["body"])
    assert [row["id"] for row in notes.search("guarantee")] == [saved.id]
    assert workspace.check() == ()
