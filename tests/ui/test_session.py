"""The session on real projects: every edit durable and undoable, every problem told, nothing half-done."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.importing import Found, examine
from app.text.correcting import place, set_absent
from app.text.model import Anchor, Note, Source, Span
from app.text.note_news import NoteNews
from app.text.options import CompareOptions
from app.text.verdicts import decide
from app.ui.content import Content
from app.ui.findings.rulings import Ruling
from app.ui.findings.wanted import ListState, Wanted
from app.ui.importing.values import ImportChoice
from app.ui.session import Session
from app.ui.status_bar import StatusBar
from app.ui.trail import Place

LISTS = {"one.txt": "1. A wall.\n\n2. A gate.\n", "two.txt": "1. A wall.\n\n2. The gate.\n"}


@pytest.fixture
def opened(qtbot: QtBot, session: Session, project: Path) -> Session:
    with qtbot.waitSignal(
        session.points_changed, check_params_cb=lambda: bool(session.abreast.overview.rows)
    ):
        assert session.open(project)
    return session


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in LISTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / name for name in LISTS]


def chosen(files: list[Path]) -> ImportChoice:
    """All that is in the files, as the import dialog hands it on."""
    return ImportChoice(tuple(one for one in examine(files) if isinstance(one, Found)))


def _stored(project: Path) -> list[str]:
    """The notes' bodies, as another program finds them in the file."""
    with Workspace.open(project, read_only=True) as workspace:
        return [note.body for note in workspace.notes()]


def test_opening_shows_points_and_the_first_pair(opened: Session) -> None:
    assert [row.point.id for row in opened.abreast.overview.rows] == ["1", "2", "3", "4"]
    assert opened.content.names[opened.view.place.left] == "harbour"
    assert opened.view.script is not None


def test_the_points_are_known_before_the_overview_is(session: Session, project: Path) -> None:
    assert session.open(project)
    assert session.abreast.overview.rows == ()
    assert [(row.point.id, row.cells) for row in session.content.outlined()] == [
        (point.id, ()) for point in session.content.points
    ]
    assert session.content.outlined()


def test_the_overview_tells_what_the_sources_have_of_a_point(opened: Session) -> None:
    assert opened.abreast.overview.cells == {row.point.id: row.cells for row in opened.abreast.overview.rows}


def test_the_overview_tells_who_lacks_a_point(opened: Session) -> None:
    assert [cell.state for cell in opened.abreast.overview.rows[3].cells] == ["listed", "listed", "lacuna"]


@pytest.mark.parametrize("name", ["missing.variorum", "text.variorum"])
def test_what_cannot_be_opened_is_told_and_the_project_in_hand_stays(
    qtbot: QtBot, opened: Session, tmp_path: Path, name: str
) -> None:
    (tmp_path / "text.variorum").write_text("no project", "utf-8")
    before = opened.workspace
    with qtbot.waitSignal(opened.failed, timeout=0) as told:
        assert not opened.open(tmp_path / name)
    assert name in told.args[0]
    assert opened.workspace is before
    assert opened.content.points


def test_opening_the_project_in_hand_again_changes_nothing(
    qtbot: QtBot, opened: Session, project: Path
) -> None:
    with qtbot.assertNotEmitted(opened.opened):
        assert opened.open(project)


def test_where_the_analyst_was_is_found_again(opened: Session, project: Path) -> None:
    ids = opened.content.source_ids
    opened.view.choose("3", ids[2], ids[1])
    opened.view.set_options(CompareOptions("word", frozenset({"case"})))
    opened.close()
    opened.open(project)
    assert opened.view.place == Place("3", ids[2], ids[1])
    assert opened.view.options == CompareOptions("word", frozenset({"case"}))


def test_a_note_is_in_the_file_when_the_call_returns(opened: Session, project: Path) -> None:
    opened.new_note([], "Durable.")
    assert _stored(project) == ["Durable."]


def test_whoever_hears_the_news_knows_all_notes(opened: Session) -> None:
    assert opened.workspace is not None
    held: dict[str, Note] = {}

    def hear(news: NoteNews) -> None:
        assert news.turns is not None
        for before, now in news.turns:
            assert before == (held.pop(before.id) if before else None)
            if now is not None:
                held[now.id] = now

    opened.notebook.changed.connect(hear)
    first, second = (opened.new_note([], body) for body in ("one", "two"))
    opened.notebook.edit(replace(held[first], body="changed"))
    opened.notebook.edit_many([replace(note, status="resolved") for note in held.values()], "Resolve")
    opened.notebook.delete(second)
    undo, redo = opened.steps.undo, opened.steps.redo
    for deed in (undo, undo, undo, redo, undo, redo, redo):
        deed()
        assert held == {note.id: note for note in opened.workspace.notes()}
        assert held == {note.id: note for note in opened.notebook.every()}


def test_a_new_note_belongs_to_the_chosen_point(
    opened: Session, quote: Callable[[Source, str], Anchor]
) -> None:
    opened.view.choose(point="2")
    note = opened.notebook.get(opened.new_note([quote(opened.content.sources[0], "within 30 days")], "When?"))
    assert note is not None
    assert note.point == "2"
    assert note.anchors[0].exact == "within 30 days"
    assert opened.notes() == (note,)
    assert opened.notebook.counts() == {"2": 1}


def test_an_edit_is_saved_and_told(qtbot: QtBot, opened: Session, project: Path) -> None:
    note = opened.notebook.get(opened.new_note([], "One."))
    assert note is not None
    with qtbot.waitSignals([opened.notebook.changed, opened.history_changed, opened.saved], timeout=0):
        opened.notebook.edit(replace(note, body="Two."))
    assert _stored(project) == ["Two."]


def test_an_edit_that_changes_nothing_is_none(qtbot: QtBot, opened: Session) -> None:
    note = opened.notebook.get(opened.new_note([], "One."))
    assert note is not None
    with qtbot.assertNotEmitted(opened.saved):
        opened.notebook.edit(note)


def test_a_late_edit_does_not_bring_a_deleted_note_back(opened: Session, project: Path) -> None:
    note = opened.notebook.get(opened.new_note([], "One."))
    assert note is not None
    opened.notebook.delete(note.id)
    opened.notebook.edit(replace(note, body="Late."))
    assert _stored(project) == []


def test_deleting_is_undone_and_done_again(opened: Session, project: Path) -> None:
    opened.notebook.delete(opened.new_note([], "Mine."))
    assert opened.steps.undo_name
    opened.steps.undo()
    assert _stored(project) == ["Mine."]
    assert [note.body for note in opened.notes()] == ["Mine."]
    assert opened.steps.redo_name
    opened.steps.redo()
    assert _stored(project) == []
    assert opened.notes() == ()


def test_undo_goes_to_where_it_undoes_something(opened: Session) -> None:
    opened.view.choose(point="2")
    opened.notebook.delete(opened.new_note([], "Mine."))
    opened.view.choose(point="4")
    opened.steps.undo()
    assert opened.view.place.point == "2"
    assert [note.body for note in opened.notes()] == ["Mine."]


def test_a_note_that_cannot_be_written_is_told(
    qtbot: QtBot, opened: Session, quote: Callable[[Source, str], Anchor]
) -> None:
    wrong = replace(quote(opened.content.sources[0], "within"), exact="other words")
    with qtbot.waitSignal(opened.failed, timeout=0):
        assert opened.new_note([wrong]) == ""
    assert opened.notes() == ()


def test_undoing_the_import_leaves_an_empty_project(opened: Session) -> None:
    opened.steps.undo()
    assert (opened.content, opened.view.script) == (Content(), None)
    opened.steps.redo()
    assert len(opened.content.sources) == 3
    assert opened.view.script is not None


def test_a_project_is_made_from_files_in_one_go(
    qtbot: QtBot, session: Session, files: list[Path], tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.opened):
        session.create(tmp_path / "new.variorum", chosen(files))
    assert [source.name for source in session.content.sources] == ["one", "two"]
    assert session.content.point_ids == ("1", "2")


def test_the_sample_is_set_up_once_and_opened_again(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.opened, timeout=30_000):
        session.open_sample(tmp_path / "sample")
    assert session.content.points
    session.new_note([], "Mine.")
    session.close()
    session.open_sample(tmp_path / "sample")
    assert "Mine." in [note.body for note in session.notes()]


def test_an_import_is_one_edit(qtbot: QtBot, opened: Session, files: list[Path]) -> None:
    with qtbot.waitSignal(opened.saved):
        opened.collecting.take_in(chosen(files))
    assert len(opened.content.sources) == 5
    assert "2" in opened.steps.undo_name
    opened.steps.undo()
    assert len(opened.content.sources) == 3


def test_an_import_can_bring_a_newer_version_and_another_reference(
    qtbot: QtBot, opened: Session, files: list[Path]
) -> None:
    old = opened.content.source_ids[1]
    both = chosen(files)
    with qtbot.waitSignal(opened.saved):
        opened.collecting.take_in(ImportChoice(both.found, {1: old}, "one"))
    assert [source.name for source in opened.content.sources] == ["harbour", "valley", "northern", "one"]
    assert opened.content.sources[1].text == LISTS["two.txt"]
    assert opened.content.names[opened.content.reference] == "one"
    opened.steps.undo()
    assert opened.content.names[opened.content.reference] == "harbour"


def test_imports_wait_for_each_other(qtbot: QtBot, opened: Session, files: list[Path]) -> None:
    with qtbot.waitSignal(opened.intake.idle):
        for file in files:
            opened.collecting.take_in(chosen([file]))
    assert [source.name for source in opened.content.sources][3:] == ["one", "two"]


def test_two_sources_are_taken_out_one_after_the_other(qtbot: QtBot, opened: Session) -> None:
    harbour, *others = opened.content.source_ids
    with qtbot.waitSignal(opened.intake.idle):
        for source in others:
            opened.collecting.remove(source)
    assert opened.content.source_ids == (harbour,)


def test_a_cancel_stops_what_waits_too(qtbot: QtBot, opened: Session, files: list[Path]) -> None:
    with qtbot.waitSignal(opened.intake.idle):
        for file in files:
            opened.collecting.take_in(chosen([file]))
        opened.intake.cancel()
    with qtbot.waitSignal(opened.saved):
        opened.collecting.choose_reference(opened.content.source_ids[1])
    assert len(opened.content.sources) == 3


@pytest.mark.parametrize("undone", [False, True])
def test_a_correction_during_an_import_stays_and_the_import_comes(
    qtbot: QtBot, opened: Session, files: list[Path], undone: bool
) -> None:
    valley = opened.content.source_ids[1]
    with qtbot.assertNotEmitted(opened.failed), qtbot.waitSignal(opened.intake.idle):
        opened.collecting.take_in(chosen(files))
        opened.correcting.do("Not there", lambda lineup: set_absent(lineup, valley, "2", absent=True))
        if undone:
            opened.steps.undo()
    assert len(opened.content.sources) == 5
    assert opened.content.wordings.of(valley, "2").is_lacuna != undone


def test_the_work_is_over_when_all_of_it_is(
    qtbot: QtBot, opened: Session, files: list[Path], tmp_path: Path
) -> None:
    over: list[bool] = []
    opened.intake.idle.connect(lambda: over.append((tmp_path / "out.pdf").exists()))
    with qtbot.waitSignals([opened.told, opened.intake.idle], timeout=30_000):
        opened.export(tmp_path / "out.pdf")
        opened.collecting.take_in(chosen(files))
    assert over == [True]
    assert len(opened.content.sources) == 5


def test_lining_up_is_not_shown_as_done(qtbot: QtBot, opened: Session, files: list[Path]) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    opened.intake.working.connect(status.show_work)
    with qtbot.waitSignal(opened.intake.idle):
        opened.collecting.take_in(chosen(files[:1]))
    bar = status.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0


def test_a_cancelled_import_leaves_nothing(
    qtbot: QtBot, session: Session, files: list[Path], tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.intake.idle), qtbot.assertNotEmitted(session.failed):
        session.create(tmp_path / "new.variorum", chosen(files))
        session.intake.cancel()
    session.shut_down()
    assert session.workspace is None
    assert not (tmp_path / "new.variorum").exists()


def test_a_project_is_not_made_over_a_file_that_is_there(
    qtbot: QtBot, session: Session, files: list[Path], project: Path
) -> None:
    before = project.read_bytes()
    with qtbot.waitSignal(session.failed):
        session.create(project, chosen(files))
    assert project.read_bytes() == before


def test_a_correction_is_an_edit_like_any_other(qtbot: QtBot, opened: Session, project: Path) -> None:
    valley = opened.content.source_ids[1]
    with qtbot.waitSignals([opened.points_changed, opened.saved, opened.correcting.changed], timeout=0):
        opened.correcting.do("Not there", lambda lineup: set_absent(lineup, valley, "2", absent=True))
    assert opened.content.wordings.of(valley, "2").is_lacuna
    assert opened.steps.undo_name == "Not there"
    with Workspace.open(project, read_only=True) as stored:
        assert stored.lineup() == opened.correcting.lineup
    opened.steps.undo()
    assert not opened.content.wordings.of(valley, "2").is_lacuna


def test_a_correction_that_makes_no_sense_is_told(qtbot: QtBot, opened: Session) -> None:
    valley = opened.content.source_ids[1]
    with qtbot.waitSignal(opened.failed, timeout=0):
        opened.correcting.do("Nonsense", lambda lineup: place(lineup, valley, Span(0, 9), ["99"]))
    assert opened.steps.undo_name != "Nonsense"


def test_another_reference_has_other_points(qtbot: QtBot, opened: Session) -> None:
    northern = opened.content.source_ids[2]
    with qtbot.waitSignal(opened.saved):
        opened.collecting.choose_reference(northern)
    assert opened.content.reference == northern
    opened.steps.undo()
    assert opened.content.reference == opened.content.source_ids[0]


def test_a_source_is_described_and_taken_out(qtbot: QtBot, opened: Session) -> None:
    valley = opened.content.source_ids[1]
    opened.collecting.describe(valley, {"outlet": "The Valley News"})
    assert opened.content.sources[1].outlet == "The Valley News"
    with qtbot.waitSignal(opened.saved):
        opened.collecting.remove(valley)
    assert [source.name for source in opened.content.sources] == ["harbour", "northern"]
    opened.steps.undo()
    opened.steps.undo()
    assert opened.content.sources[1].outlet == ""


def test_the_original_file_is_written_again(qtbot: QtBot, opened: Session, tmp_path: Path) -> None:
    harbour = opened.content.sources[0]
    with qtbot.waitSignal(opened.told, timeout=0), qtbot.assertNotEmitted(opened.collecting.lost):
        opened.collecting.save_original(harbour.id, tmp_path / "again.txt")
    assert (tmp_path / "again.txt").read_bytes().decode() == harbour.text


@pytest.mark.parametrize("suffix", [".pdf", ".csv"])
def test_the_comparison_is_exported(qtbot: QtBot, opened: Session, tmp_path: Path, suffix: str) -> None:
    with qtbot.waitSignal(opened.told, timeout=30_000):
        opened.export(tmp_path / f"out{suffix}")
    assert (tmp_path / f"out{suffix}").stat().st_size > 500


def test_an_export_that_cannot_be_written_is_told(qtbot: QtBot, opened: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(opened.failed, timeout=30_000):
        opened.export(tmp_path / "no such folder" / "out.csv")


def test_what_another_program_writes_is_soon_seen(qtbot: QtBot, opened: Session, project: Path) -> None:
    with Workspace.open(project) as other:
        made = other.put_note(Note("", "1", "from elsewhere"))
    qtbot.waitUntil(lambda: opened.notebook.get(made.id) is not None, timeout=10_000)


def test_what_another_program_wrote_is_taken_up(opened: Session, project: Path) -> None:
    with Workspace.open(project) as other:
        note = other.put_note(Note("", "1", "From the command line."))
    opened.abreast.look_again()
    assert opened.notebook.get(note.id) is not None


def test_undo_takes_nothing_back_that_has_not_been_seen(opened: Session, project: Path) -> None:
    with Workspace.open(project) as other:
        note = other.put_note(Note("", "1", "From the command line."))
    opened.steps.undo()
    assert opened.notebook.get(note.id) is not None
    opened.steps.undo()
    assert opened.notebook.get(note.id) is None


def test_without_a_project_nothing_happens(session: Session, tmp_path: Path) -> None:
    session.steps.undo()
    session.steps.redo()
    session.collecting.take_in(ImportChoice())
    session.collecting.choose_reference("a")
    session.correcting.do("Nothing", lambda lineup: lineup)
    session.export(tmp_path / "a.pdf")
    session.notebook.delete("x")
    session.abreast.look_again()
    assert session.new_note([], "x") == ""
    assert session.notes() == ()
    assert (session.steps.undo_name, session.steps.redo_name) == ("", "")


def test_a_bug_is_not_taken_for_a_problem(
    qtbot: QtBot, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: Workspace, _note: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Workspace, "put_note", broken)
    with pytest.raises(ZeroDivisionError):
        opened.new_note([], "x")


def test_what_cannot_be_written_is_told_kept_and_written_later(
    qtbot: QtBot, opened: Session, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = opened.notebook.get(opened.new_note([], "One."))
    assert note is not None

    def full(_self: Workspace, _note: object) -> None:
        raise Problem("The disk is full.")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(Workspace, "put_note", full)
        with qtbot.waitSignals([opened.failed, opened.notebook.unsaved], timeout=0):
            opened.notebook.edit(replace(note, body="Two."))
        opened.view.choose(point="3")
        opened.view.choose(point="1")
        assert [kept.body for kept in opened.notes()] == ["Two."]
        assert _stored(project) == ["One."]
    opened.close()
    assert _stored(project) == ["Two."]


def _settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.judging.is_complete and not session.jobs.running("judge"))


def test_an_undone_decision_leaves_content_and_overview_as_they_are(qtbot: QtBot, opened: Session) -> None:
    _settle(qtbot, opened)
    opened.judging.decide([opened.judging.project.number(0)], Ruling("dismissed"))
    assert opened.steps.undo_name == "Dismiss a finding"
    content = opened.content
    with qtbot.assertNotEmitted(opened.points_changed), qtbot.waitSignal(opened.history_changed, timeout=0):
        opened.steps.undo()
    assert opened.content is content
    assert opened.steps.redo_name == "Dismiss a finding"


def test_a_decision_of_another_program_is_taken_up(qtbot: QtBot, opened: Session, project: Path) -> None:
    _settle(qtbot, opened)
    finding = opened.judging.project.findings[0]
    with Workspace.open(project) as other:
        other.put_verdicts([decide(finding, opened.content.texts, state="confirmed")], "Confirm a finding")
    opened.abreast.look_again()
    _settle(qtbot, opened)
    assert [found.state for found in opened.judging.project.findings].count("confirmed") == 1


def test_spellings_are_read_with_the_project(opened: Session, project: Path) -> None:
    with Workspace.open(project) as other:
        other.set_families([("till", "until")])
    opened.abreast.look_again()
    assert opened.content.families == (("till", "until"),)


def test_how_the_findings_are_listed_is_kept_with_the_project(opened: Session, project: Path) -> None:
    state = ListState("project", "reading", Wanted(severities=frozenset({"high"})))
    opened.keep_list_state(state)
    opened.close()
    opened.open(project)
    assert opened.list_state == state
