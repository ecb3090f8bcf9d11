"""A whole comparison is read, and a note written, by the keyboard alone, from what a screen reader is given."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow
from tests.access.hearing import Heard, Role, focused, interface, tree
from tests.access.test_access_tree import show

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, modifier)


def held() -> str:
    """What a screen reader reads of what has the keyboard: its name, what it says, and its description."""
    here = interface(focused())
    one = here.focusChild() or here
    words = one.textInterface()
    text = words.text(0, words.characterCount()) if words is not None else ""
    return "\n".join((one.text(QAccessible.Text.Name), text, one.text(QAccessible.Text.Description)))


def test_a_comparison_is_read_and_noted(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    """Point, wordings, differences, findings and a note that is saved: nothing of it needs an eye or a mouse."""
    view = window.session.view

    press(Key.Key_1, _CTRL)  # the points
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: view.script is not None)
    assert held().startswith(f"{view.place.point} ")

    press(Key.Key_PageDown, _CTRL)  # the next point, from anywhere but the list
    press(Key.Key_2, _CTRL)
    qtbot.waitUntil(lambda: view.script is not None)
    left, right = view.pair()
    assert left.text[:40] in held().replace("\u2029", "\n")
    assert "change" in held()
    press(Key.Key_3, _CTRL)
    assert right.text[:40] in held().replace("\u2029", "\n")

    heard.clear()
    press(Key.Key_F8)
    first = heard.said[-1]
    assert first.startswith("Difference 1 of ")
    assert "“" in first
    press(Key.Key_F8)
    assert heard.said[-1].startswith("Difference 2 of ")
    press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert heard.said[-1] == first

    press(Key.Key_5, _CTRL)
    qtbot.waitUntil(lambda: window.workbench.findings.model.rowCount() > 1)
    press(Key.Key_Home)
    press(Key.Key_Down)
    row = window.workbench.findings.list.currentIndex()
    assert row.row() == 1
    assert held().startswith(row.data(Qt.ItemDataRole.AccessibleTextRole))

    press(Key.Key_2, _CTRL)
    press(Key.Key_Home, _CTRL)
    QTest.keyClick(focused(), Key.Key_Right, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    press(Key.Key_M, _CTRL)
    heard.clear()
    QTest.keyClicks(focused(), "Heard, not seen")
    qtbot.waitUntil(lambda: "Note saved" in heard.said, timeout=10_000)
    written = [note for note in window.session.notes() if note.body == "Heard, not seen"]
    assert written[0].anchors[0].exact
    spoken = [one.text(QAccessible.Text.Name) for _, one in tree(interface(window.workbench.notes))]
    assert "Note: Heard, not seen" in spoken


def test_the_next_point_is_said_from_within_a_text(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    """Its number, its title, and how far the two sources differ on it."""
    press(Key.Key_2, _CTRL)
    heard.clear()
    before = window.session.view.place.point
    press(Key.Key_PageDown, _CTRL)
    qtbot.waitUntil(lambda: any(said.startswith("Point ") for said in heard.said))
    point = window.session.view.place.point
    assert point != before
    said = next(said for said in heard.said if said.startswith(f"Point {point} "))
    assert window.status.figures in said


def test_a_difference_is_said_when_the_text_cursor_comes_to_it(window: MainWindow, heard: Heard) -> None:
    """The text is read by the screen reader; what is marked in it is said beside it, once."""
    press(Key.Key_2, _CTRL)
    press(Key.Key_End, _CTRL)
    heard.clear()
    press(Key.Key_Home, _CTRL)
    view = window.workbench.modes.split.left
    told = view.told_at(0)
    assert told
    assert ". ".join(told) in heard.said


def test_a_whole_text_is_a_list_of_its_paragraphs(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    """Each is read with what is marked in it; Down goes to the next line, and only another paragraph is read anew."""
    show(qtbot, window, "read-document")
    document = window.workbench.modes.document
    assert document is not None
    pane = document.left
    qtbot.waitUntil(lambda: bool(document.figures) and "still" not in document.figures, timeout=20_000)
    told = interface(pane)
    assert told.role() == Role.List
    assert told.childCount() == len(pane.sheet.rows)
    rows = [told.child(number).text(QAccessible.Text.Name) for number in range(told.childCount())]
    lines = [pane.sheet.rows.line(number).of(pane.sheet.text) for number in range(len(rows))]
    assert all(line in row for line, row in zip(lines, rows, strict=True))
    assert any("differences: " in row for row in rows)

    press(Key.Key_2, _CTRL)
    press(Key.Key_Home, _CTRL)
    heard.clear()
    press(Key.Key_End, _CTRL)
    assert heard.said[-1] == rows[pane.sheet.rows.at(pane.caret)]
    press(Key.Key_Home, _CTRL)
    assert heard.said[-1] == rows[0]
    press(Key.Key_Right)
    assert heard.said[-1].startswith(pane.sheet.text[1])
    QTest.keyClick(pane, Key.Key_Right, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert heard.said[-1].startswith("selected: ")


def test_a_paragraph_that_is_gone_says_nothing(qtbot: QtBot, window: MainWindow) -> None:
    """A screen reader may keep what it was given of a text that shows no more."""
    show(qtbot, window, "read-document")
    document = window.workbench.modes.document
    assert document is not None
    told = interface(document.left)
    last = told.child(told.childCount() - 1)
    assert last.isValid()
    document.show_empty("")
    window.session.close()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.start_page)
    assert last.text(QAccessible.Text.Name) is not None


def test_all_wordings_are_read_block_by_block(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    """Who words it so, and how far from the base; the differences are gone through in all blocks."""
    show(qtbot, window, "read-all")
    press(Key.Key_3, _CTRL)
    block = interface(focused())
    assert block.role() == Role.Button
    assert window.session.content.names[window.session.view.place.right] in block.text(QAccessible.Text.Name)
    synopsis = window.workbench.modes.synopsis
    assert synopsis is not None
    qtbot.waitUntil(lambda: "difference" in synopsis.figures, timeout=20_000)
    heard.clear()
    press(Key.Key_F8)
    assert heard.said[-1].startswith("Difference 1 of ")
    assert "“" in heard.said[-1]


def test_the_line_up_is_read_cell_by_cell(qtbot: QtBot, window: MainWindow) -> None:
    """Point, source, what is there and its words."""
    show(qtbot, window, "align")
    press(Key.Key_Home, _CTRL)
    first = held()
    press(Key.Key_Down)
    assert held() != first
    assert held().startswith("Point ")
    assert "“" in held()
