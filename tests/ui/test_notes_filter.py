"""Filter and order of the notes panel; nothing typed is lost by it."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note
from app.text.note_filter import NoteFilter
from app.ui.notes.panel import NotesPanel
from app.ui.notes.state import AS_MADE, NotesState

NAMES = {"s1": "Harbour", "s2": "Valley"}
SUM = Note(
    "sum",
    "2",
    "The sum differs",
    (Anchor("s1", 9, 12, "200"),),
    "number",
    "low",
    tags=("money",),
    author="Ada",
)
DAY = Note(
    "day",
    "2",
    "The deadline",
    (Anchor("s2", 3, 5, "30"),),
    "date",
    "high",
    "resolved",
    created="2026-01-01T00:00:00.000Z",
)
NOTES = (SUM, DAY)


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.set_vocabulary(lambda: ("money", "law"), lambda: ("Ada",))
    made.set_point("2")
    made.set_notes(NOTES, NAMES)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _listed(panel: NotesPanel) -> Sequence[str]:
    return panel._list.ids()


def _said(panel: NotesPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("field", "value", "left"),
    [
        ("categories", "date", "day"),
        ("severities", "low", "sum"),
        ("statuses", "resolved", "day"),
        ("tags", "money", "sum"),
        ("tags", "", "day"),
        ("authors", "Ada", "sum"),
        ("sources", "s2", "day"),
    ],
)
def test_each_chip_filters(panel: NotesPanel, field: str, value: str, left: str) -> None:
    panel.filter.chips[field].picked.emit(frozenset({value}))
    assert _listed(panel) == (left,)


def test_typing_words_filters(panel: NotesPanel) -> None:
    panel.focus_filter()
    QTest.keyClicks(panel.filter.search, "deadl")
    assert _listed(panel) == ("day",)


def test_what_is_filtered_is_said_and_cleared_in_one_click(panel: NotesPanel) -> None:
    panel.filter.chips["statuses"].picked.emit(frozenset({"resolved"}))
    assert "1 of 2" in _said(panel)
    assert any("resolved" in said for said in _said(panel))
    QTest.mouseClick(panel.filter._folded_clear, Qt.MouseButton.LeftButton)
    assert set(_listed(panel)) == {"sum", "day"}
    assert "2" in _said(panel)


def test_a_filter_that_leaves_nothing_says_so_and_is_cleared_there(panel: NotesPanel) -> None:
    panel.filter.search.setText("nowhere")
    assert "The filter leaves out all notes there are." in _said(panel)
    QTest.mouseClick(panel._hint.clear, Qt.MouseButton.LeftButton)
    assert len(_listed(panel)) == 2


@pytest.mark.parametrize(("order", "first"), [("place", "sum"), ("newest", "day"), ("severity", "day")])
def test_notes_are_read_in_the_order_that_is_chosen(panel: NotesPanel, order: str, first: str) -> None:
    panel.filter.order.picked.emit(frozenset({order}))
    assert _listed(panel)[0] == first


def test_a_changed_filter_hands_on_what_was_typed_first(qtbot: QtBot, panel: NotesPanel) -> None:
    taken: list[Note] = []
    panel.changed.connect(taken.append)
    panel.edit_note("sum")
    QTest.keyClicks(panel.focusWidget(), "!")
    panel.filter.chips["statuses"].picked.emit(frozenset({"resolved"}))
    assert [note.body for note in taken] == ["The sum differs!"]
    assert panel.current == ""


def test_a_note_that_no_longer_fits_stays_while_it_is_worked_on(panel: NotesPanel) -> None:
    panel.filter.chips["severities"].picked.emit(frozenset({"low"}))
    panel.select_note("sum")
    panel.set_notes((replace(SUM, severity="high"), DAY), NAMES)
    assert _listed(panel) == ("sum",)
    panel.filter.chips["severities"].picked.emit(frozenset({"medium"}))
    assert _listed(panel) == ()


def test_a_new_note_shows_whatever_the_filter_says(panel: NotesPanel) -> None:
    panel.filter.chips["categories"].picked.emit(frozenset({"date"}))
    panel.set_notes((*NOTES, Note("new", "2", "")), NAMES)
    panel.edit_note("new")
    assert set(_listed(panel)) == {"day", "new"}
    assert panel.current == "new"


def test_the_filter_is_reached_and_left_by_keyboard(panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClicks(panel.focusWidget(), "/")
    assert panel.filter.search.hasFocus()
    QTest.keyClicks(panel.filter.search, "sum")
    QTest.keyClick(panel.filter.search, Qt.Key.Key_Down)
    assert panel.current == "sum"
    panel.focus_filter()
    QTest.keyClick(panel.filter.search, Qt.Key.Key_Escape)
    assert panel.filter.search.text() == ""


def test_another_scope_is_asked_for(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.waitSignal(panel.stateChanged, timeout=0) as asked:
        QTest.mouseClick(panel.head.scopes["project"], Qt.MouseButton.LeftButton)
    assert asked.args == [NotesState("project")]
    assert panel.scope == "project"


def test_a_state_that_is_restored_is_not_told_again(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.assertNotEmitted(panel.stateChanged):
        panel.restore(NotesState("project", "newest", NoteFilter(text="sum")))
    assert _listed(panel) == ("sum",)
    assert panel.filter.search.text() == "sum"


def test_a_state_comes_back_as_it_was_kept() -> None:
    state = NotesState(
        "project", "severity", NoteFilter(frozenset({"date", ""}), tags=frozenset({"ü"}), text="x y")
    )
    assert NotesState.load(state.dump()) == state


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "[" * 100_000, json.dumps({"scope": 1, "order": [], "wanted": {"tags": 1}})]
)
def test_a_state_that_cannot_be_read_counts_as_never_kept(text: str) -> None:
    assert NotesState.load(text) == AS_MADE
