"""Several notes chosen at once, and changed in one edit."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Note
from app.ui.notes.card import NoteCard
from app.ui.notes.panel import NotesPanel
from app.ui.notes.selection import Selection

NOTES = tuple(Note(f"n{n}", "2", f"Note {n}", tags=("money",) if n < 2 else ()) for n in range(4))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.set_vocabulary(lambda: ("money", "law"), tuple)
    made.set_point("2")
    made.set_notes(NOTES, {})
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _card(panel: NotesPanel, number: int) -> NoteCard:
    return next(card for card in panel.findChildren(NoteCard) if card.note.id == f"n{number}")


def _click(panel: NotesPanel, number: int, keys: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(_card(panel, number), Qt.MouseButton.LeftButton, keys, QPoint(4, 40))


def _changed(notes: Sequence[Note]) -> list[str]:
    return [note.id for note in notes]


def test_shift_click_chooses_all_between(panel: NotesPanel) -> None:
    _click(panel, 0, Qt.KeyboardModifier.NoModifier)
    _click(panel, 2, SHIFT)
    assert panel.chosen == ("n0", "n1", "n2")
    assert [_card(panel, n).property("card") for n in range(4)] == ["picked"] * 3 + ["plain"]


def test_ctrl_click_chooses_one_more_or_one_less(panel: NotesPanel) -> None:
    _click(panel, 0, Qt.KeyboardModifier.NoModifier)
    _click(panel, 3, CTRL)
    _click(panel, 1, CTRL)
    _click(panel, 3, CTRL)
    assert panel.chosen == ("n0", "n1")


def test_a_plain_click_chooses_one_again(panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    _click(panel, 0, Qt.KeyboardModifier.NoModifier)
    assert panel.chosen == ("n0",)
    assert not panel.bulk.isVisible()


def test_all_by_keyboard(panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down, SHIFT)
    assert list(panel.chosen) == ["n0", "n1"]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up, SHIFT)
    assert list(panel.chosen) == ["n0"]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    assert len(panel.chosen) == 4
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)
    assert list(panel.chosen) == ["n0"]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_End)
    assert panel.current == "n3"


def test_ctrl_a_in_a_text_chooses_the_text(panel: NotesPanel) -> None:
    panel.edit_note("n1")
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    assert _card(panel, 1).body.textCursor().selectedText() == "Note 1"
    assert panel.chosen == ("n1",)


def test_a_value_is_given_to_all_chosen_in_one_edit(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    menu = panel.bulk.menus["status"].menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(panel.manyChanged, timeout=0) as sent:
        next(action for action in menu.actions() if action.text() == "resolved").trigger()
    notes, name = sent.args
    assert {note.status for note in notes} == {"resolved"}
    assert "4" in name


def test_the_menu_marks_the_value_that_all_have(panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    menu = panel.bulk.menus["status"].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["open"]


def test_what_would_change_nothing_is_no_edit(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    with qtbot.assertNotEmitted(panel.manyChanged):
        panel.bulk._put("status", "open")


def test_tags_are_added_to_those_without_them(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    panel.bulk.tag_field.setText('#money #"ask the desk"')
    with qtbot.waitSignal(panel.manyChanged, timeout=0) as sent:
        QTest.keyClick(panel.bulk.tag_field, Qt.Key.Key_Return)
    assert [note.tags for note in sent.args[0]] == [("money", "ask the desk")] * 4


def test_a_tag_is_removed_from_those_with_it(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    menu = panel.bulk.tags.menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(panel.manyChanged, timeout=0) as sent:
        menu.actions()[-1].trigger()
    assert _changed(sent.args[0]) == ["n0", "n1"]


def test_del_deletes_all_chosen_and_goes_on_behind_them(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.manyDeleted.connect(lambda ids: panel.set_notes([n for n in NOTES if n.id not in ids], {}))
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(panel.manyDeleted, timeout=0) as sent:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Delete)
    assert sent.args == [("n0", "n1")]
    assert panel.chosen == ("n2",)


def test_the_cross_of_a_card_that_is_not_chosen_deletes_that_one_only(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    _click(panel, 0, Qt.KeyboardModifier.NoModifier)
    _click(panel, 1, CTRL)
    with qtbot.waitSignal(panel.deleted, timeout=0) as sent:
        _card(panel, 3).deleted.emit()
    assert sent.args == ["n3"]


def test_a_change_of_many_keeps_them_chosen(panel: NotesPanel) -> None:
    panel.manyChanged.connect(lambda notes, _name: panel.set_notes(notes, {}))
    panel.focus_notes()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_A, CTRL)
    panel.bulk._put("severity", "high")
    assert len(panel.chosen) == 4
    assert panel.bulk.isVisible()


def test_the_choice_keeps_only_what_is_there() -> None:
    selection = Selection()
    selection.choose("a")
    selection.extend("c", ["a", "b", "c"])
    assert not selection.keep_only(lambda note_id: note_id != "a")
    assert selection.chosen == {"b", "c"}
    assert selection.keep_only(lambda note_id: note_id == "b")
    assert (selection.current, selection.chosen) == ("", frozenset())


def test_taking_one_out_of_the_choice_makes_another_current() -> None:
    selection = Selection()
    selection.choose("a")
    selection.toggle("b")
    selection.toggle("b")
    assert selection.current == "a"
    selection.toggle("a")
    assert selection.current == ""
