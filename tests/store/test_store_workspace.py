"""What goes into a project comes out the same."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment, Source

Maker = Callable[..., Document]


def test_a_new_project_is_empty(workspace: Workspace) -> None:
    assert workspace.sources() == ()
    assert workspace.points() == ()
    assert workspace.passages() == ()
    assert workspace.notes() == ()
    assert workspace.reference() == ""
    assert workspace.undo_name is None
    assert workspace.redo_name is None
    assert workspace.check() == ()


def test_a_source_keeps_everything_its_document_told(workspace: Workspace) -> None:
    document = Document(
        "naïve",
        "a\0b\n𝔘\u202e",
        b"a\x00\xff",
        "text/html",
        "latin-1",
        "T",
        "O",
        "A",
        "2030-01-02",
        "de-CH",
        "u:rl",
    )
    source = workspace.add_source(document, ())
    assert workspace.sources() == (source,)
    for field in (
        "name",
        "text",
        "media_type",
        "encoding",
        "sha256",
        "title",
        "outlet",
        "author",
        "date",
        "url",
    ):
        assert getattr(source, field) == getattr(document, field)
    assert workspace.original(source.id) == document.data


def test_the_id_of_a_source_comes_from_its_name_and_bytes(workspace: Workspace, document: Maker) -> None:
    source = workspace.add_source(document("name", "text"), ())
    assert source.id == sha256(b"name\0text").hexdigest()[:8]


def test_a_source_whose_id_is_taken_gets_a_longer_one(workspace: Workspace, document: Maker) -> None:
    digest = sha256(b"name\0text").hexdigest()
    with workspace._connection.transaction():
        workspace._connection.write("INSERT INTO texts (sha256, text) VALUES ('t', '')")
        workspace._connection.write("INSERT INTO originals VALUES ('o', x'')")
        workspace._connection.write(
            "INSERT INTO sources VALUES (?, 1, 'other', 't', '', '', 'o', '', '', '', '', '', '')",
            (digest[:8],),
        )
    assert workspace.add_source(document("name", "text"), ()).id == digest[:9]


def test_segments_come_back_as_they_were_given(workspace: Workspace, document: Maker) -> None:
    segments = (
        Segment(0, 0, "intro"),
        Segment(3, 11, "point", ("1",), "1.", "number"),
        Segment(15, 24, "subpoint", ("2", "ä"), None, "place"),
    )
    source = workspace.add_source(document(), segments)
    assert workspace.segments(source.id) == segments
    assert workspace.segments("unknown") == ()


def test_sources_come_in_the_order_of_import(workspace: Workspace, document: Maker) -> None:
    added = [workspace.add_source(document(name), ()) for name in "zam"]
    assert workspace.sources() == tuple(added)


def test_the_same_file_is_taken_in_once(workspace: Workspace, document: Maker) -> None:
    workspace.add_source(document("twice"), ())
    with pytest.raises(Problem, match=r"twice is in .* already"):
        workspace.add_source(document("twice"), ())
    workspace.add_source(document("twice", "other words"), ())
    workspace.add_source(document("other name"), ())
    assert len(workspace.sources()) == 3


def test_halves_of_characters_are_replaced_one_for_one(workspace: Workspace, document: Maker) -> None:
    source = workspace.add_source(
        document("n\ud800", "a\udc00\ud83dz"), [Segment(1, 2, "point", ("\ud800",), "\ud800")]
    )
    assert (source.name, source.text) == ("n\ufffd", "a\ufffd\ufffdz")
    assert workspace.sources() == (source,)
    assert workspace.segments(source.id)[0].path == ("\ufffd",)


def test_an_alignment_comes_back_in_reading_order(
    workspace: Workspace, source: Source, document: Maker
) -> None:
    other = workspace.add_source(document("other"), ())
    points = (Point("2", "Zwei"), Point("1", "Eins"), Point("1.a", "α"))
    passages = (
        Passage("1", source.id, 3, 11, "point"),
        Passage("2", other.id, 0, 3, "mention", 1 / 3),
        Passage("2", source.id, 15, 24, "point", 0.1 + 0.2),
        Passage("2", source.id, 0, 2, "mention", 0.0),
    )
    workspace.set_alignment(Alignment(points, passages))
    assert workspace.points() == points
    assert workspace.passages() == (passages[3], passages[2], passages[1], passages[0])
    assert workspace.passages("1") == (passages[0],)
    assert workspace.passages("1.a") == ()


def test_an_alignment_replaces_the_one_before(workspace: Workspace, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    workspace.set_alignment(Alignment(alignment.points[1:], alignment.passages[1:]))
    assert workspace.points() == alignment.points[1:]
    assert workspace.passages() == alignment.passages[1:]
    assert workspace.check() == ()


def test_an_alignment_writes_only_what_differs(workspace: Workspace, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    before = workspace._connection.value("SELECT count(*) FROM changes")
    retitled = (alignment.points[0], Point("2", "Zwei"))
    workspace.set_alignment(Alignment(retitled, alignment.passages))
    assert workspace._connection.value("SELECT count(*) FROM changes") == before + 1


def test_the_first_source_is_the_reference_until_one_is_chosen(workspace: Workspace, document: Maker) -> None:
    first, second = (workspace.add_source(document(name), ()) for name in ("first", "second"))
    assert workspace.reference() == first.id
    workspace.set_reference(second.id)
    assert workspace.reference() == second.id
    workspace.remove_source(second.id)
    assert workspace.reference() == first.id


def test_removing_a_source_keeps_the_notes_on_it(
    workspace: Workspace, alignment: Alignment, note: Note
) -> None:
    workspace.set_alignment(alignment)
    saved = workspace.put_note(note)
    workspace.remove_source(saved.anchors[0].source)
    assert workspace.sources() == ()
    assert workspace.passages() == ()
    assert [(n.id, n.body, n.anchors) for n in workspace.notes()] == [(saved.id, "body", ())]
    assert workspace.check() == ()
    workspace.undo()
    assert workspace.notes() == (saved,)
    assert workspace.original(saved.anchors[0].source) == b"1. One may.\n2. Two must."


@pytest.mark.parametrize("ask", [Workspace.original, Workspace.remove_source, Workspace.set_reference])
def test_a_source_that_is_not_there_is_a_problem(
    workspace: Workspace, ask: Callable[[Workspace, str], object]
) -> None:
    with pytest.raises(Problem, match="has no source gone"):
        ask(workspace, "gone")


def test_settings_are_kept_and_are_no_edits(path: Path, workspace: Workspace) -> None:
    assert workspace.setting("point") == ""
    assert workspace.setting("point", "1") == "1"
    workspace.set_setting("point", "10.a")
    workspace.set_setting("point", "10.b\ud800")
    assert workspace.undo_name is None
    workspace.close()
    with Workspace.open(path) as again:
        assert again.setting("point", "1") == "10.b\ufffd"


def test_a_setting_inside_an_edit_goes_with_the_edit(workspace: Workspace) -> None:
    def fail() -> None:
        with workspace.edit("Fail"):
            workspace.set_setting("point", "1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert workspace.setting("point") == ""


def test_another_connection_sees_what_was_written(path: Path, workspace: Workspace, note: Note) -> None:
    with Workspace.open(path, read_only=True) as reader:
        version = reader.data_version()
        saved = workspace.put_note(note)
        assert reader.data_version() != version
        assert reader.notes() == (saved,)
        version = workspace.data_version()
        workspace.delete_note(saved.id)
        assert workspace.data_version() == version


def test_the_author_is_the_login_name_at_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "nora")
    with Workspace.create(path) as workspace:
        assert workspace.author == "nora"
        assert workspace.put_note(Note("", "", "x")).author == "nora"


def test_a_system_without_a_login_name_is_no_trouble(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", fail)
    with Workspace.create(path) as workspace:
        assert workspace.author == ""


def test_an_anchor_may_be_a_place_without_words(workspace: Workspace, source: Source) -> None:
    saved = workspace.put_note(Note("", "", "missing here", (Anchor(source.id, 24, 24, ""),)))
    assert workspace.notes() == (saved,)
    assert workspace.check() == ()
