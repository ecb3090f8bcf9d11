"""The palette in the real window: typing finds, Enter goes there, Escape gives the keyboard back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.search.palette import Palette
from app.ui.search.rows import Group, Heading, More, Row
from app.ui.viewstate import PAIRED, Mode
from app.ui.window import MainWindow

Find = Callable[[str, Group], Row]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return


def source(window: MainWindow, name: str) -> str:
    """The id of a source."""
    return next(one.id for one in window.session.content.sources if one.name == name)


def selected(window: MainWindow) -> list[str]:
    """What is selected in the two wordings, or in the text woven of them."""
    split = window.workbench.modes.split
    views = (split.left, split.right) if split.woven is None else (split.woven,)
    spans = ((view.wording.text, view.selection()) for view in views)
    return [span.of(text) for text, span in spans if span is not None]


# opening and closing


def test_escape_gives_the_keyboard_back(ready: MainWindow) -> None:
    before = QApplication.focusWidget()
    QTest.keyClick(ready, Qt.Key.Key_K, CONTROL)
    palette = ready.anywhere.palette
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert before is not None
    assert QApplication.focusWidget() is before


def test_a_click_beside_it_closes_it(palette: Palette, ready: MainWindow) -> None:
    beside = ready.childAt(QPoint(3, ready.height() // 2))
    assert beside is not None
    assert not palette.isAncestorOf(beside)
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert palette.isHidden()


def test_the_key_for_texts_opens_it_without_names(qtbot: QtBot, ready: MainWindow) -> None:
    QTest.keyClick(ready, Qt.Key.Key_F, CONTROL | SHIFT)
    palette = ready.anywhere.palette
    QTest.keyClicks(palette.field, "deposit")
    qtbot.waitUntil(lambda: bool(palette.list.model_.lines))
    assert palette.scope == "texts"
    groups = {line.group for line in palette.list.model_.lines if isinstance(line, Heading)}
    assert groups == {"wordings", "findings"}
    QTest.keyClick(ready, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: isinstance(first := palette.list.chosen, Row) and first.target.group == "points")
    assert palette.field.selectedText() == "deposit"


def test_a_key_that_leads_elsewhere_closes_it(palette: Palette, ready: MainWindow) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_2, CONTROL)
    assert palette.isHidden()
    assert ready.workbench.modes.split.left.hasFocus()


def test_it_stays_within_the_window_whatever_its_size(palette: Palette, ready: MainWindow) -> None:
    for size in ((820, 480), (1400, 900)):
        ready.resize(*size)
        QApplication.processEvents()
        assert ready.rect().contains(palette.geometry())
        assert abs(palette.geometry().center().x() - ready.rect().center().x()) <= 1


# the way to each kind


def test_a_point_is_gone_to_by_its_title_and_by_its_number(ready: MainWindow, find: Find) -> None:
    for typed, point in (("keys", "2"), ("3", "3")):
        find(typed, "points")
        QTest.keyClick(ready.anywhere.palette.field, ENTER)
        assert ready.session.view.place.point == point
        assert ready.anywhere.palette.isHidden()
        ready.anywhere.open("everything")


def test_an_action_is_done(ready: MainWindow, find: Find) -> None:
    row = find("> swap", "actions")
    assert row.keys == "Ctrl+R"
    before = ready.session.view.place
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.session.view.place == before.swapped()


def test_only_actions_that_can_be_done_now_are_listed(qtbot: QtBot, palette: Palette) -> None:
    QTest.keyClicks(palette.field, ">")
    qtbot.waitUntil(lambda: bool(palette.list.model_.lines))
    listed = {line.target.id for line in palette.list.model_.lines if isinstance(line, Row)}
    assert {"swap", "new-note", "open"} <= listed
    assert not {"redo", "delete-note", "go-anywhere"} & listed


def test_a_source_is_shown_beside_the_reference(ready: MainWindow, find: Find) -> None:
    find("港口", "sources")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    place = ready.session.view.place
    assert (place.left, place.right) == (source(ready, "harbour"), source(ready, "港口"))


def test_a_note_is_chosen_at_its_point_even_if_the_filter_of_the_panel_hides_it(
    ready: MainWindow, find: Find
) -> None:
    ready.workbench.notes.filter.search.setText("nothing of the kind")
    row = find("concierge", "notes")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.session.view.place.point == "2"
    assert ready.workbench.notes.current == row.target.id
    assert ready.workbench.notes.isAncestorOf(QApplication.focusWidget() or ready)


def test_a_note_of_no_point_is_shown_among_those_of_the_project(ready: MainWindow, find: Find) -> None:
    row = find("whole paper", "notes")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.workbench.notes.scope == "project"
    assert ready.workbench.notes.current == row.target.id


def test_a_wording_is_shown_at_its_point_with_the_words_selected(ready: MainWindow, find: Find) -> None:
    row = find("250", "wordings")
    assert row.target.hit is not None
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    place = ready.session.view.place
    assert place.point == "1"
    assert source(ready, "valley") in (place.left, place.right)
    assert selected(ready) == ["250"]


@pytest.mark.parametrize(
    ("typed", "name", "point"), [("المفاتيح", "الميناء", "2"), ("宠物", "港口", "3"), ("押金", "港口", "1")]
)
def test_wordings_are_found_in_every_script(
    ready: MainWindow, find: Find, typed: str, name: str, point: str
) -> None:
    row = find(typed, "wordings")
    assert [mark.of(row.text) for mark in row.marks] == [typed]
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    place = ready.session.view.place
    assert place.point == point
    assert source(ready, name) in (place.left, place.right)
    assert selected(ready) == [typed]


@pytest.mark.parametrize("mode", sorted(PAIRED))
def test_a_wording_is_shown_the_way_in_which_pairs_are_read(
    ready: MainWindow, find: Find, mode: Mode
) -> None:
    ready.session.view.set_mode(mode)
    find("250", "wordings")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.session.view.mode == mode
    assert selected(ready) == ["250"]


def test_from_all_wordings_of_a_point_the_way_leads_to_a_pair(ready: MainWindow, find: Find) -> None:
    ready.session.view.set_mode("all")
    find("250", "wordings")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.session.view.mode == "pair"
    assert selected(ready) == ["250"]


def test_a_place_of_no_point_is_shown_in_the_whole_document(
    qtbot: QtBot, ready: MainWindow, find: Find
) -> None:
    find("preface", "wordings")
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    assert ready.session.view.mode == "document"
    document = ready.workbench.modes.document
    assert document is not None
    qtbot.waitUntil(lambda: document.left.selected is not None)
    assert document.left.sheet.source.name == "harbour"
    assert document.left.selected is not None
    assert document.left.selected.of(document.left.sheet.text) == "preface"


def test_a_finding_is_shown_with_two_sources_that_differ(ready: MainWindow, find: Find) -> None:
    row = find("kind:negation", "findings")
    assert row.severity is not None
    QTest.keyClick(ready.anywhere.palette.field, ENTER)
    place = ready.session.view.place
    assert place.point == "3"
    finding = ready.session.searching.finding(row.target.id)
    assert finding is not None
    readings = {s: n for n, reading in enumerate(finding.variant.readings) for s in reading.sources}
    assert readings[place.left] != readings[place.right]


def test_enter_before_the_answer_goes_to_what_answers_not_to_what_shows(
    qtbot: QtBot, ready: MainWindow, find: Find
) -> None:
    find("keys", "points")
    palette = ready.anywhere.palette
    palette.field.setText("#3")
    assert palette.is_waiting
    QTest.keyClick(palette.field, ENTER)
    qtbot.waitUntil(palette.isHidden)
    assert ready.session.view.place.point == "3"


def test_from_the_alignment_the_way_leads_to_the_comparison(qtbot: QtBot, ready: MainWindow) -> None:
    ready.show_page("align")
    ready.anywhere.open("everything")
    palette = ready.anywhere.palette
    QTest.keyClicks(palette.field, "#2")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    QTest.keyClick(palette.field, ENTER)
    assert ready.pages.chosen == "compare"
    assert ready.session.view.place.point == "2"


def test_control_enter_goes_there_and_keeps_it_open(ready: MainWindow, find: Find) -> None:
    find("keys", "points")
    palette = ready.anywhere.palette
    QTest.keyClick(palette.field, ENTER, CONTROL)
    assert ready.session.view.place.point == "2"
    assert not palette.isHidden()
    assert palette.field.hasFocus()


def test_a_click_goes_there(ready: MainWindow, find: Find) -> None:
    find("pets", "points")
    listed = ready.anywhere.palette.list
    QTest.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualRect(listed.currentIndex()).center(),
    )
    assert ready.session.view.place.point == "3"
    assert ready.anywhere.palette.isHidden()


def test_the_keys_move_in_the_list(qtbot: QtBot, palette: Palette) -> None:
    QTest.keyClicks(palette.field, ">")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    rows = palette.list.model_.choosable()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(palette.field, key)
        places.append(palette.list.currentIndex().row())
    assert places[:3] == [rows[1], rows[-1], rows[-2]]
    assert rows[0] < places[3] < rows[-2]
    QTest.keyClick(palette.field, Qt.Key.Key_Home, CONTROL)
    assert palette.list.currentIndex().row() == rows[0]
    assert palette.text == ">"


def test_home_goes_to_the_beginning_of_what_is_typed_before_that_of_the_list(
    qtbot: QtBot, palette: Palette
) -> None:
    QTest.keyClicks(palette.field, "> s")
    qtbot.waitUntil(lambda: not palette.is_waiting)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    moved = palette.list.currentIndex().row()
    QTest.keyClick(palette.field, Qt.Key.Key_Home)
    assert (palette.field.cursorPosition(), palette.list.currentIndex().row()) == (0, moved)
    QTest.keyClick(palette.field, Qt.Key.Key_Home)
    assert palette.list.currentIndex().row() == palette.list.model_.choosable()[0]


def test_what_answers_literally_comes_before_what_answers_by_initials(
    qtbot: QtBot, palette: Palette, find: Find
) -> None:
    find("keys", "actions")
    headings = [line.group for line in palette.list.model_.lines if isinstance(line, Heading)]
    assert headings.index("points") < headings.index("actions")


# terms


def test_tab_completes_a_term_and_its_value(qtbot: QtBot, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "sta")
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.text == "status:"
    QTest.keyClicks(palette.field, "res")
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.text.strip() == "status:resolved"
    qtbot.waitUntil(lambda: any(isinstance(line, Row) for line in palette.list.model_.lines))
    assert [line.text for line in palette.list.model_.lines if isinstance(line, Row)] == [
        "Whom does the whole paper bind?"
    ]


def test_the_line_that_shows_all_narrows_to_its_group(qtbot: QtBot, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "s")
    qtbot.waitUntil(lambda: any(isinstance(line, More) for line in palette.list.model_.lines))
    more = next(line for line in palette.list.model_.lines if isinstance(line, More))
    while palette.list.chosen != more:
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, ENTER)
    assert palette.text == f"in:{more.group} s"
    qtbot.waitUntil(lambda: len(palette.list.model_.choosable()) == more.count)


# what changes meanwhile


def test_a_note_is_found_as_soon_as_it_is_written_and_no_more_when_it_is_gone(
    qtbot: QtBot, ready: MainWindow, find: Find
) -> None:
    note = ready.session.notebook.add(Note("", "3", "Look into the zeppelin."))
    row = find("zeppelin", "notes")
    assert row.target.id == note
    ready.session.notebook.edit(Note(note, "3", "Look into the airship."))
    assert find("airship", "notes").target.id == note
    palette = ready.anywhere.palette
    palette.field.setText("zeppelin")
    qtbot.waitUntil(lambda: palette.list.model_.lines == ())
    ready.session.notebook.delete(note)
    palette.field.setText("airship")
    qtbot.waitUntil(lambda: palette.list.model_.lines == ())


def test_what_shows_follows_a_change_while_it_is_open(qtbot: QtBot, ready: MainWindow, find: Find) -> None:
    find("concierge", "notes")
    palette = ready.anywhere.palette
    before = len(palette.list.model_.lines)
    ready.session.notebook.add(Note("", "3", "The concierge again."))
    qtbot.waitUntil(lambda: len(palette.list.model_.lines) == before + 1)


def test_another_programs_notes_are_found(qtbot: QtBot, ready: MainWindow, find: Find) -> None:
    workspace = ready.session.workspace
    assert workspace is not None
    with Workspace.open(workspace.path) as other:
        other.put_note(Note("", "1", "From the *command line*."))
    ready.session.abreast.look_again()
    assert find("command line", "notes").target.hit is not None


def test_of_another_project_nothing_is_left(qtbot: QtBot, ready: MainWindow, find: Find) -> None:
    find("concierge", "notes")
    ready.session.close()
    palette = ready.anywhere.palette
    assert palette.isHidden()
    ready.anywhere.open("everything")
    QTest.keyClicks(palette.field, "concierge")
    qtbot.waitUntil(lambda: "concierge" in palette.nothing.words)
    assert palette.list.model_.lines == ()


# saying


def test_what_was_sought_before_is_offered_and_sought_again(
    qtbot: QtBot, ready: MainWindow, find: Find
) -> None:
    find("keys", "points")
    palette = ready.anywhere.palette
    QTest.keyClick(palette.field, ENTER)
    ready.anywhere.open("everything")
    palette.field.clear()
    recent = [line for line in palette.list.model_.lines if isinstance(line, Row)]
    assert [row.text for row in recent] == ["keys", "1 Deposit"]
    QTest.keyClick(palette.field, ENTER)
    assert palette.text == "keys"


def test_where_nothing_is_found_it_says_so_and_what_to_try(qtbot: QtBot, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "kind:number zzyzx")
    qtbot.waitUntil(lambda: "zzyzx" in palette.nothing.words)
    assert palette.nothing.isVisible()
    assert "without kind:number" in palette.nothing.words
    assert palette.field.accessibleDescription() == palette.nothing.words


def test_a_value_that_there_is_not_is_told_where_nothing_is_found_and_where_something_is(
    qtbot: QtBot, palette: Palette
) -> None:
    QTest.keyClicks(palette.field, "status:zyzzy")
    qtbot.waitUntil(lambda: "no \u2068status:zyzzy\u2069 here" in palette.nothing.words)
    assert palette.nothing.isVisible()
    assert "status:open" in palette.nothing.words
    QTest.keyClicks(palette.field, " status:open")
    qtbot.waitUntil(lambda: "status:zyzzy" in palette.foot.state.text())
    assert palette.list.isVisible()


def test_a_screen_reader_hears_the_chosen_row_its_kind_and_where_it_is(palette: Palette, find: Find) -> None:
    row = find("concierge", "notes")
    told = palette.field.accessibleDescription()
    assert told.startswith(f"Note: {row.text}")
    assert "2 Return of keys" in told
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == told


def test_everything_in_it_has_a_name(palette: Palette) -> None:
    assert palette.accessibleName()
    assert palette.field.accessibleName()
    assert palette.list.accessibleName()
