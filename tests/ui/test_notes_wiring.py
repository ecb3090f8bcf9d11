"""The notes panel and the session together: what is asked for is written, in one edit with a name."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note, Source
from app.text.note_filter import NoteFilter
from app.text.note_templates import PLAIN, Template
from app.ui.notes.copy_dialog import CopyDialog
from app.ui.notes.panel import NotesPanel
from app.ui.notes.state import NotesState
from app.ui.notes.templates_dialog import TemplatesDialog
from app.ui.notes.wiring import NotesWiring
from app.ui.session import Session

Asked = list[tuple[Sequence[Anchor] | None, Template]]


@pytest.fixture
def asked() -> Asked:
    """What notes were asked for."""
    return []


@pytest.fixture
def panel(qtbot: QtBot, session: Session, asked: Asked) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 800)
    NotesWiring(session, made, lambda anchors, template: asked.append((anchors, template)), made)
    return made


@pytest.fixture
def opened(qtbot: QtBot, session: Session, panel: NotesPanel, project: Path) -> Session:
    assert session.open(project)
    session.view.choose(point="2")
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return session


def _add(session: Session, *bodies: str) -> list[str]:
    return [session.new_note([], body) for body in bodies]


def _bodies(panel: NotesPanel) -> list[str]:
    return [note.body for note in panel._arranging.shown]


def test_the_panel_shows_the_notes_of_the_point_or_of_the_project(opened: Session, panel: NotesPanel) -> None:
    _add(opened, "Two")
    opened.view.choose(point="1")
    _add(opened, "One")
    assert _bodies(panel) == ["One"]
    panel.head.scopes["project"].click()
    assert _bodies(panel) == ["One", "Two"]


def test_going_through_the_project_keeps_the_chosen_note(opened: Session, panel: NotesPanel) -> None:
    (note,) = _add(opened, "Two")
    panel.head.scopes["project"].click()
    panel.select_note(note)
    opened.view.choose(point="3")
    assert panel.current == note


def test_many_notes_are_changed_in_one_edit_that_is_undone_in_one(opened: Session, panel: NotesPanel) -> None:
    _add(opened, "A", "B", "C")
    panel.focus_notes()
    panel._list.choose_all()
    panel.bulk._put("status", "resolved")
    assert {note.status for note in opened.notes()} == {"resolved"}
    assert opened.steps.undo_name == "Change the status of 3 notes"
    opened.steps.undo()
    assert {note.status for note in opened.notes()} == {"open"}


def test_many_notes_are_deleted_in_one_edit(opened: Session, panel: NotesPanel) -> None:
    _add(opened, "A", "B", "C")
    panel.focus_notes()
    panel._list.step(1, extend=True)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Delete)
    assert _bodies(panel) == ["C"]
    assert opened.steps.undo_name == "Delete 2 notes"
    opened.steps.undo()
    assert sorted(_bodies(panel)) == ["A", "B", "C"]


def test_what_cannot_be_written_changes_nothing(qtbot: QtBot, opened: Session, panel: NotesPanel) -> None:
    ids = _add(opened, "A", "B")
    bad = [Note(note_id, "2", "changed", status="nonsense") for note_id in ids]
    with qtbot.waitSignal(opened.failed, timeout=0):
        opened.notebook.edit_many(bad, "Change")
    assert sorted(_bodies(panel)) == ["A", "B"]
    assert {note.status for note in opened.notes()} == {"open"}


def test_a_note_is_copied_to_other_points_with_what_stands_there_too(
    qtbot: QtBot, opened: Session, panel: NotesPanel, quote: Callable[[Source, str], Anchor]
) -> None:
    source = opened.content.sources[0]
    note = opened.new_note([quote(source, "200 euros")], "Which sum?")
    panel.copyWanted.emit(note)
    dialog = panel.window().findChild(CopyDialog)
    assert isinstance(dialog, CopyDialog)
    QTest.keyClicks(dialog.line, "1, 3")
    dialog.accept()
    copies = [copy for copy in opened.notebook.every() if copy.id != note]
    assert [(copy.point, copy.body, copy.anchors) for copy in copies] == [
        ("1", "Which sum?", ()),
        ("3", "Which sum?", ()),
    ]
    assert opened.steps.undo_name == "Copy note to 2 points"


def test_tags_and_authors_are_those_of_the_whole_project(opened: Session) -> None:
    book = opened.notebook
    ids = _add(opened, "A", "B")
    for note_id in ids:
        note = book.get(note_id)
        assert note is not None
        book.edit(Note(note.id, "2", note.body, tags=("money", *(["law"] if note_id == ids[0] else []))))
    assert book.tags() == ("money", "law")
    assert len(book.authors()) <= 1
    book.delete(ids[0])
    assert book.tags() == ("money",)
    opened.steps.undo()
    assert book.tags() == ("money", "law")


def test_filter_and_order_come_back_with_the_project(
    opened: Session, panel: NotesPanel, project: Path
) -> None:
    _add(opened, "Sum", "Day")
    panel.filter.search.setText("sum")
    panel.head.scopes["project"].click()
    opened.close()
    panel.restore(NotesState())
    assert opened.open(project)
    assert panel.scope == "project"
    assert panel.filter.state.wanted == NoteFilter(text="sum")
    assert _bodies(panel) == ["Sum"]


def test_another_project_starts_without_the_filter_of_the_last(opened: Session, panel: NotesPanel) -> None:
    panel.filter.search.setText("sum")
    path = opened.workspace.path.with_name("other.variorum") if opened.workspace else Path()
    opened.create(path)
    assert panel.filter.state == NotesState()


def test_a_note_becomes_a_template_and_templates_begin_notes(
    opened: Session, panel: NotesPanel, asked: Asked, project: Path
) -> None:
    (note,) = _add(opened, "Ask both desks")
    found = opened.notebook.get(note)
    assert found is not None
    panel.templateKept.emit(found)
    kept = opened.notebook.setting.templates[-1]
    assert (kept.name, kept.body) == ("Ask both desks", "Ask both desks")
    panel.templateChosen.emit(kept)
    assert asked == [(None, kept)]
    opened.close()
    assert opened.open(project)
    assert opened.notebook.setting.templates[-1] == kept


def test_templates_are_changed_in_their_dialog(opened: Session, panel: NotesPanel) -> None:
    panel.templatesWanted.emit()
    dialog = panel.window().findChild(TemplatesDialog)
    assert isinstance(dialog, TemplatesDialog)
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    dialog.accept()
    assert opened.notebook.setting.templates == dialog.templates


def test_links_lead_to_points_and_to_notes_elsewhere(
    qtbot: QtBot, opened: Session, panel: NotesPanel
) -> None:
    (note,) = _add(opened, "Here")
    panel.pointWanted.emit("3")
    assert opened.view.place.point == "3"
    panel.noteWanted.emit(note)
    assert opened.view.place.point == "2"
    assert panel.current == note
    with qtbot.waitSignal(opened.told, timeout=0):
        panel.noteWanted.emit("gone")


def test_dropped_words_ask_for_a_note_on_them(opened: Session, panel: NotesPanel, asked: Asked) -> None:
    anchors = (Anchor("s", 0, 3, "abc"),)
    panel.dropped.emit(anchors)
    assert asked == [(anchors, PLAIN)]


def test_without_a_project_nothing_happens(session: Session, panel: NotesPanel) -> None:
    panel.manyDeleted.emit(("x", "y"))
    panel.manyChanged.emit((Note("x", "1", "b"),), "Change")
    panel.copyWanted.emit("x")
    session.notebook.add_many((Note("", "1", ""),), "Copy", lambda: pytest.fail("nothing was written"))


def test_the_order_stays_what_the_analyst_chose_wherever_the_way_leads(
    opened: Session, panel: NotesPanel
) -> None:
    old = [Note("", "2", body, created=f"2020-01-0{day}T00:00:00.000Z") for day, body in enumerate("abc", 1)]
    opened.notebook.add_many(old, "Add")
    panel._set(replace(NotesState(), order="newest"))
    assert _bodies(panel) == ["c", "b", "a"]
    opened.view.choose(point="1")
    assert _bodies(panel) == []
    opened.view.back()
    assert _bodies(panel) == ["c", "b", "a"]
    opened.view.forward()
    opened.view.back()
    assert _bodies(panel) == ["c", "b", "a"]
    assert opened.notebook.setting.state.order == "newest"
