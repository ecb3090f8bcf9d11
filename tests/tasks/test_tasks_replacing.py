"""A newer version of a source keeps what the analyst has made of the old one, and says what it could not."""

from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.correcting import write
from app.tasks.examining import examine_bytes
from app.tasks.replacing import commit_replacement, prepare_replacement, replace_with_file
from app.text.cancel import Cancelled
from app.text.correcting import place, set_absent, set_aside
from app.text.model import Note, Source, Span

NEWER = """The rules of the house, second edition

1. Breakfast will be served from 7 to 11.
2. Visitors are to pay in advance.
3. Guests must leave all the keys at the desk.
4. Pets:
a. Dogs can stay in the rooms.
b. Parrots are charged like dogs.
"""

NoteOn = Callable[..., Note]


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    path = tmp_path / "second edition.txt"
    path.write_text(NEWER, encoding="utf-8")
    return path


def span_of(source: Source, words: str) -> Span:
    start = source.text.index(words)
    return Span(start, start + len(words))


def test_it_keeps_its_id_its_place_and_its_name(project: Workspace, second: Source, newer: Path) -> None:
    before = project.lineup()
    replace_with_file(project, second.id, newer)
    source = project.sources()[1]
    assert (source.id, source.name, source.text) == (second.id, "second", NEWER)
    assert project.original(second.id) == newer.read_bytes()
    assert project.check() == ()
    assert project.undo() == "Replace second"
    assert project.lineup() == before
    assert project.sources()[1] == second


def _page(path: Path, title: str, language: str = "") -> Path:
    head = f"title: {title}\n" + (f"language: {language}\n" if language else "")
    path.write_text(f"---\n{head}---\n{NEWER}", encoding="utf-8")
    return path


def test_the_newer_version_tells_about_itself_and_is_not_asked_where_it_is_silent(
    project: Workspace, second: Source, tmp_path: Path
) -> None:
    replace_with_file(project, second.id, _page(tmp_path / "rules.md", "Rules", "en"))
    replace_with_file(project, second.id, _page(tmp_path / "newer.md", "New rules"))
    source = project.sources()[1]
    assert (source.title, source.language, source.media_type) == ("New rules", "en", "text/markdown")


def test_what_the_analyst_wrote_about_it_outranks_the_newer_version(
    project: Workspace, second: Source, tmp_path: Path
) -> None:
    project.describe_source(second.id, outlet="The Inn", title="Old rules", language="")
    replace_with_file(project, second.id, _page(tmp_path / "rules.md", "New rules", "en"))
    source = project.sources()[1]
    assert (source.outlet, source.title, source.language) == ("The Inn", "Old rules", "en")


def test_notes_keep_hanging_on_their_words(
    project: Workspace, second: Source, newer: Path, note_on: NoteOn
) -> None:
    kept = note_on(second, "from 7 to 11")
    reworded = note_on(second, "leave all keys at the desk", "1")
    lost = note_on(second, "Smoking is forbidden on the roof")
    report = replace_with_file(project, second.id, newer)
    now = {note.id: note for note in project.notes()}
    assert [a.span.of(NEWER) for a in now[kept.id].anchors] == ["from 7 to 11"]
    assert [a.exact for a in now[reworded.id].anchors] == ["leave all the keys at the desk"]
    (anchor,) = now[lost.id].anchors
    assert anchor.is_lost
    assert anchor.exact == "Smoking is forbidden on the roof"
    assert {note.id for note in report.kept_notes} == {kept.id, reworded.id}
    assert [note.id for note in report.reworded_notes] == [reworded.id]
    assert [note.id for note in report.lost_notes] == [lost.id]
    assert report.sentences[0] == "2 of 3 notes kept."
    assert any("lost its words “Smoking is forbidden on the roof”" in line for line in report.sentences)
    assert any("“leave all the keys at the desk” now" in line for line in report.sentences)
    assert project.check() == ()


def test_a_note_on_words_that_read_otherwise_now_is_approximate_until_they_are_back(
    project: Workspace, second: Source, newer: Path, files: list[Path], note_on: NoteOn
) -> None:
    note_on(second, "leave all keys at the desk", "1")
    before = project.notes()
    replace_with_file(project, second.id, newer)
    ((anchor,),) = (note.anchors for note in project.notes())
    assert (anchor.made_on, anchor.is_approximate) == ("leave all keys at the desk", True)
    replace_with_file(project, second.id, files[1])
    assert project.notes() == before
    project.undo()
    assert [a.made_on for note in project.notes() for a in note.anchors] == ["leave all keys at the desk"]


def test_lost_words_are_found_when_they_come_back(
    project: Workspace, second: Source, newer: Path, files: list[Path], note_on: NoteOn
) -> None:
    note_on(second, "Smoking is forbidden on the roof")
    before = project.notes()
    replace_with_file(project, second.id, newer)
    report = replace_with_file(project, second.id, files[1])
    assert project.notes() == before
    assert report.is_whole


def test_notes_on_other_sources_are_left_alone(
    project: Workspace, first: Source, second: Source, newer: Path, note_on: NoteOn
) -> None:
    note_on(first, "Breakfast")
    before = project.notes()
    report = replace_with_file(project, second.id, newer)
    assert project.notes() == before
    assert (report.kept_notes, report.lost_notes) == ((), ())


def test_corrections_go_along_with_their_words(project: Workspace, second: Source, newer: Path) -> None:
    before = project.lineup()
    after = place(before, second.id, span_of(second, "Dogs can stay in the rooms."), ["1"])
    after = set_aside(after, second.id, span_of(second, "Smoking is forbidden on the roof."), "boilerplate")
    after = set_absent(after, second.id, "3.b", absent=True)
    write(project, before, after, "Correct")
    corrected = project.lineup()
    report = replace_with_file(project, second.id, newer)
    now = project.lineup()
    assert [pin.anchor.span.of(NEWER) for pin in now.corrections.pins] == ["Dogs can stay in the rooms."]
    assert [a.point for a in now.corrections.absences] == ["3.b"]
    start = NEWER.index("Dogs")
    assert ("1", start) in [(p.point, p.start) for p in now.alignment.passages if p.source == second.id]
    assert [pin.anchor.exact for pin in report.lost_pins] == ["Smoking is forbidden on the roof."]
    assert any("“Smoking is forbidden on the roof.”" in line for line in report.sentences)
    assert project.check() == ()
    project.undo()
    assert project.lineup() == corrected


def test_notes_follow_their_points(project: Workspace, first: Source, second: Source) -> None:
    """The reference gets a new first point; a note on what was point 2 is on what is point 3 now."""
    project.put_note(Note("", "2", "early"))
    text = first.text.replace("1. Guests", "1. Visitors pay first.\n2. Guests").replace(
        "2. Break", "3. Break"
    )
    found = examine_bytes("first.txt", text.encode())
    commit_replacement(project, prepare_replacement(found, project.lineup(), first.id))
    (note,) = project.notes()
    title = {point.id: point.title for point in project.points()}[note.point]
    assert "Breakfast" in title
    project.undo()
    assert [note.point for note in project.notes()] == ["2"]


def test_the_same_version_again_loses_nothing(
    project: Workspace, second: Source, files: list[Path], note_on: NoteOn
) -> None:
    note_on(second, "from 7 to 11")
    before, notes = project.lineup(), project.notes()
    report = replace_with_file(project, second.id, files[1])
    assert (project.lineup(), project.notes()) == (before, notes)
    assert report.is_whole
    assert report.sentences == ("The note is kept.",)


def test_another_encoding_makes_another_text_of_the_same_bytes(project: Workspace, tmp_path: Path) -> None:
    source = project.sources()[0]
    path = tmp_path / "first.txt"
    path.write_bytes("1. Ключи.\n2. Завтрак.\n".encode("windows-1251"))
    replace_with_file(project, source.id, path, "iso-8859-5")
    replace_with_file(project, source.id, path, "windows-1251")
    assert "Ключи" in project.sources()[0].text
    assert project.check() == ()


def test_a_source_that_is_gone_cannot_be_replaced(project: Workspace, second: Source, newer: Path) -> None:
    prepared = prepare_replacement(examine_bytes("x.txt", NEWER.encode()), project.lineup(), second.id)
    project.remove_source(second.id)
    now = project.lineup()
    with pytest.raises(Problem, match="has no source"):
        commit_replacement(project, prepared)
    with pytest.raises(Problem, match="no source"):
        replace_with_file(project, second.id, newer)
    assert project.lineup() == now


def test_a_file_that_cannot_be_read_changes_nothing(
    project: Workspace, second: Source, tmp_path: Path
) -> None:
    before = project.lineup()
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(Problem, match=r"empty\.txt"):
        replace_with_file(project, second.id, tmp_path / "empty.txt")
    assert project.lineup() == before


def test_cancelled_at_any_time_nothing_is_prepared(project: Workspace, second: Source) -> None:
    lineup, found = project.lineup(), examine_bytes("x.txt", NEWER.encode())
    for limit in range(0, 10_000, 7):
        answers = chain([False] * limit, repeat(object=True))
        try:
            prepare_replacement(found, lineup, second.id, answers.__next__)
        except Cancelled:
            continue
        assert limit > 0
        return
    pytest.fail("it asks without end")
