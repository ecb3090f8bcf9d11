"""The check finds what is wrong with a project's content and says it in sentences."""

from dataclasses import replace

import pytest

from app.store.workspace import Workspace
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Alignment, Note


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        ("UPDATE originals SET data = x'00'", "The original file of first is not what was imported."),
        ("UPDATE texts SET text = text || '.'", "The text of first is not what was imported."),
        (
            """UPDATE segments SET "end" = 99 WHERE "start" = 15""",
            "A segment of first from character 15 to 99 is outside",
        ),
        (
            """UPDATE segments SET "end" = 16 WHERE "start" = 3""",
            "Segments of first overlap from character 15 to 24.",
        ),
        (
            """UPDATE passages SET "start" = -1 WHERE point = '2'""",
            "The wording of point 2 in first from character -1",
        ),
        ("UPDATE anchors SET exact = 'Two'", "quotes “Two”, but first has other words there."),
        ("""UPDATE anchors SET "end" = 99""", "quotes first outside its text."),
        ("UPDATE notes SET point = '7'", "is on point 7, which the point list does not have."),
        (
            "DELETE FROM points WHERE id = '2'",
            "A row of “passages” belongs to a row of “points” that is missing.",
        ),
        ("DELETE FROM notes", "A row of “anchors” belongs to a row of “notes” that is missing."),
        ("UPDATE anchors SET source = 'gone'", "quotes source gone, which is missing."),
        ("UPDATE project SET value = 'gone'", "The reference source gone is missing."),
        ("UPDATE texts SET text = CAST(x'ff' AS TEXT)", "is damaged"),
        ("UPDATE pins SET exact = 'Two'", "A pin is on “Two”, but first has other words there."),
        (
            """UPDATE pins SET "end" = "start", exact = ''""",
            "A pin is on “”, but first has other words there.",
        ),
        ("""UPDATE pins SET points = '["7"]'""", "A pin in first is on point 7, which the point list"),
        (
            """INSERT INTO pins SELECT source, 5, 8, role, NULL, 'e m', '', '' FROM pins""",
            "Pins in first overlap from character 5 to 8.",
        ),
        ("UPDATE pins SET points = '?'", "is damaged"),
        ("UPDATE pins SET source = 'gone'", "A row of “pins” belongs to a row of “sources” that is missing."),
        (
            "UPDATE absences SET point = '7'",
            "Point 7, which the point list does not have, is marked as absent",
        ),
        ("UPDATE point_pins SET id = '7'", "Point 7, which the point list does not have, was given a title"),
    ],
)
def test_everything_that_is_wrong_is_said(
    workspace: Workspace, alignment: Alignment, note: Note, spoil: str, says: str
) -> None:
    workspace.set_alignment(alignment)
    workspace.put_note(note)
    workspace.set_reference(note.anchors[0].source)
    pin = Pin(replace(note.anchors[0], prefix="", suffix=""), "point", ("1", "2"))
    absence = Absence(pin.anchor.source, "2")
    workspace.set_corrections(Corrections((pin,), (absence,), (PointPin("1", "Eins"),)))
    assert workspace.check() == ()
    sqlite = workspace._connection._sqlite
    sqlite.execute("PRAGMA foreign_keys = OFF")
    sqlite.execute(spoil)
    found = workspace.check()
    assert any(says in sentence for sentence in found), found
    assert all(sentence.endswith(".") for sentence in found)


def test_the_bytes_of_a_removed_source_are_checked_too(workspace: Workspace, note: Note) -> None:
    workspace.remove_source(note.anchors[0].source)
    workspace._connection._sqlite.execute("UPDATE originals SET data = x'00'")
    assert workspace.check() == ("The original file of a source that was removed is not what was imported.",)
