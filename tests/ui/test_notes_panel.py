"""Writing notes: saved as one types, cursor and text never lost, everything by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note
from app.ui.notes.card import NoteCard
from app.ui.notes.chip import Chip
from app.ui.notes.panel import NotesPanel
from app.ui.notes.quote import Quote

NAMES = {"aaaa": "Harbour", "bbbb": "Valley"}
FIRST = Note(
    "1", "2", "The sum differs.", (Anchor("aaaa", 0, 9, "200 euros"),), "number", "high", tags=("money",)
)
SECOND = Note("2", "2", "", (Anchor("aaaa", 20, 30, "is awarded"),))


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.set_point("2")
    made.set_notes([FIRST, SECOND], NAMES)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _card(panel: NotesPanel, note_id: str) -> NoteCard:
    return next(card for card in panel.findChildren(NoteCard) if card.note.id == note_id and card.isVisible())


def _is_whole(card: NoteCard) -> bool:
    """Whether the card has the height that its parts need."""
    QTest.qWait(1)  # layouts that were told of a change are laid out in the next turn
    return card.height() == card.height_for(card.width())


def _quotes(card: NoteCard) -> list[str]:
    return [quote.accessibleName() for quote in card.findChildren(Quote) if quote.isVisible()]


def _chip(panel: NotesPanel, note_id: str, field: str) -> Chip:
    return next(chip for chip in _card(panel, note_id).findChildren(Chip) if chip.property("chip") == field)


def _keep(panel: NotesPanel, notes: Sequence[Note]) -> list[Note]:
    """Do what the session does: take every change and show the notes again."""
    held = {note.id: note for note in notes}
    taken: list[Note] = []

    def take(note: Note) -> None:
        taken.append(note)
        held[note.id] = note
        panel.set_notes(list(held.values()), NAMES)

    panel.changed.connect(take)
    return taken


def test_a_card_shows_all_of_a_note(panel: NotesPanel) -> None:
    card = _card(panel, "1")
    assert card.body.toPlainText() == "The sum differs."
    assert card.tags.text() == "#money"
    assert _quotes(card) == ["Harbour: “200 euros”"]


def test_a_card_follows_what_its_note_quotes(panel: NotesPanel) -> None:
    more = replace(FIRST, anchors=(*FIRST.anchors, Anchor("bbbb", 3, 8, "2\n50")))
    panel.set_notes([more], NAMES)
    assert _quotes(_card(panel, "1")) == ["Harbour: “200 euros”", "Valley: “2 50”"]
    panel.set_notes([replace(FIRST, anchors=())], NAMES)
    assert _quotes(_card(panel, "1")) == []


def test_what_is_typed_is_handed_on_after_a_moment(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.edit_note("2")
    with qtbot.waitSignal(panel.changed) as handed:
        QTest.keyClicks(_card(panel, "2").body, "A deadline.")
    assert handed.args == [replace(SECOND, body="A deadline.")]


def test_typing_on_waits_for_the_pause(qtbot: QtBot, panel: NotesPanel) -> None:
    taken = _keep(panel, [FIRST, SECOND])
    panel.edit_note("2")
    for letter in "abc":
        QTest.keyClicks(_card(panel, "2").body, letter)
    assert taken == []
    panel.flush()
    assert [note.body for note in taken] == ["abc"]


@pytest.mark.parametrize(
    "leave",
    [
        lambda panel: panel.focus_notes(),
        lambda panel: panel.hide(),
        lambda panel: panel.set_point("3"),
        lambda panel: panel.flush(),
    ],
    ids=["focus out", "hide", "another point", "flush"],
)
def test_leaving_hands_on_at_once(
    qtbot: QtBot, panel: NotesPanel, leave: Callable[[NotesPanel], None]
) -> None:
    panel.edit_note("2")
    QTest.keyClicks(_card(panel, "2").body, "Now.")
    with qtbot.waitSignal(panel.changed, timeout=0):
        leave(panel)


def test_a_refresh_keeps_text_cursor_and_focus_of_the_card_being_written_in(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    panel.edit_note("1")
    body = _card(panel, "1").body
    QTest.keyClick(body, Qt.Key.Key_Home)
    QTest.keyClicks(body, "Look: ")
    panel.set_notes([replace(FIRST, severity="low"), SECOND, Note("3", "2", "new")], NAMES)
    assert body.toPlainText() == "Look: The sum differs."
    assert body.textCursor().position() == len("Look: ")
    assert body.hasFocus()
    assert _card(panel, "1").note.severity == "low"


def test_a_change_from_outside_is_shown_in_a_card_nobody_writes_in(panel: NotesPanel) -> None:
    panel.set_notes([replace(FIRST, body="Undone."), SECOND], NAMES)
    assert _card(panel, "1").body.toPlainText() == "Undone."


def test_undo_of_what_was_saved_is_shown_in_the_card_being_written_in(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    _keep(panel, [FIRST, SECOND])
    panel.edit_note("1")
    body = _card(panel, "1").body
    QTest.keyClicks(body, " Twice.")
    panel.flush()
    panel.set_notes([FIRST, SECOND], NAMES)
    assert body.toPlainText() == FIRST.body
    assert body.hasFocus()


def test_a_field_leaves_undo_to_the_window(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.edit_note("1")
    body = _card(panel, "1").body
    QTest.keyClicks(body, "!")
    QTest.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body.toPlainText() == "The sum differs.!"


def test_tags_are_saved_like_the_body(qtbot: QtBot, panel: NotesPanel) -> None:
    tags = _card(panel, "2").tags
    tags.setFocus()
    with qtbot.waitSignal(panel.changed) as handed:
        QTest.keyClicks(tags, "#law #money")
    assert handed.args == [replace(SECOND, tags=("law", "money"))]


def test_typing_a_tag_is_not_disturbed_by_the_refresh(qtbot: QtBot, panel: NotesPanel) -> None:
    _keep(panel, [FIRST, SECOND])
    tags = _card(panel, "2").tags
    tags.setFocus()
    QTest.keyClicks(tags, "#law ")
    panel.flush()
    QTest.keyClicks(tags, "#m")
    assert tags.text() == "#law #m"


@pytest.mark.parametrize(("chip", "value"), [("category", "date"), ("severity", ""), ("status", "resolved")])
def test_a_chip_changes_its_value_at_once(qtbot: QtBot, panel: NotesPanel, chip: str, value: str) -> None:
    with qtbot.waitSignal(panel.changed, timeout=0) as handed:
        _chip(panel, "1", chip).picked.emit(value)
    assert getattr(handed.args[0], chip) == value


def test_a_chip_offers_its_values_and_marks_the_one_it_has(panel: NotesPanel) -> None:
    menu = _chip(panel, "1", "severity").menu()
    menu.aboutToShow.emit()
    offered = {action.text(): action.isChecked() for action in menu.actions()}
    assert offered == {"none": False, "high": True, "medium": False, "low": False}


def test_a_chip_takes_what_was_typed_along(qtbot: QtBot, panel: NotesPanel) -> None:
    taken = _keep(panel, [FIRST, SECOND])
    panel.edit_note("1")
    QTest.keyClicks(_card(panel, "1").body, "!")
    _chip(panel, "1", "status").picked.emit("resolved")
    assert taken == [replace(FIRST, body="The sum differs.!", status="resolved")]


def test_the_arrows_go_from_card_to_card(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    assert panel.current == "1"
    QTest.keyClick(_card(panel, "1"), Qt.Key.Key_Down)
    assert panel.current == "2"
    assert _card(panel, "2").hasFocus()
    QTest.keyClick(_card(panel, "2"), Qt.Key.Key_Down)
    assert panel.current == "2"
    QTest.keyClick(_card(panel, "2"), Qt.Key.Key_Up)
    assert panel.current == "1"


def test_without_notes_the_keyboard_goes_to_the_button_that_makes_one(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    panel.set_notes([], NAMES)
    panel.focus_notes()
    with qtbot.waitSignal(panel.requested, timeout=0):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)


def test_enter_opens_a_card_and_ctrl_enter_is_done_with_it(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.focus_notes()
    card = _card(panel, "1")
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.body.hasFocus()
    QTest.keyClicks(card.body, "!")
    with qtbot.waitSignal(panel.changed, timeout=0):
        QTest.keyClick(card.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.hasFocus()


def test_escape_goes_back_to_the_text_and_saves(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.edit_note("2")
    QTest.keyClicks(_card(panel, "2").body, "So.")
    with qtbot.waitSignals([panel.changed, panel.returned], timeout=0, order="strict"):
        QTest.keyClick(_card(panel, "2").body, Qt.Key.Key_Escape)


def test_del_deletes_a_chosen_card_and_the_next_is_chosen(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.deleted.connect(lambda gone: panel.set_notes([n for n in (FIRST, SECOND) if n.id != gone], NAMES))
    panel.focus_notes()
    with qtbot.waitSignal(panel.deleted, timeout=0) as deleted:
        QTest.keyClick(_card(panel, "1"), Qt.Key.Key_Delete)
    assert deleted.args == ["1"]
    assert panel.current == "2"
    assert _card(panel, "2").hasFocus()


def test_del_in_the_text_deletes_a_letter_only(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.edit_note("1")
    with qtbot.assertNotEmitted(panel.deleted):
        QTest.keyClick(_card(panel, "1").body, Qt.Key.Key_Backspace)
    assert _card(panel, "1").body.toPlainText() == "The sum differs"


def test_choosing_a_card_asks_to_see_its_spans(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.waitSignal(panel.activated, timeout=0) as shown:
        QTest.mouseClick(_card(panel, "1").findChildren(Quote)[0], Qt.MouseButton.LeftButton)
    assert shown.args == ["1"]
    assert panel.current == "1"


def test_words_that_a_newer_version_has_lost_are_told_as_gone(panel: NotesPanel) -> None:
    before = _quotes(_card(panel, "1"))
    panel.set_notes([replace(FIRST, anchors=(Anchor("aaaa", 0, 0, "200 euros"),))], NAMES)
    (told,) = _quotes(_card(panel, "1"))
    assert [told] != before
    assert "no longer there" in told
    assert "200 euros" in told


def test_selecting_from_outside_asks_for_nothing(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.assertNotEmitted(panel.activated):
        panel.select_note("2")
    assert panel.current == "2"
    assert _card(panel, "2").property("card") == "chosen"
    assert _card(panel, "1").property("card") == "plain"


def test_a_body_grows_with_its_text(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.edit_note("2")
    card = _card(panel, "2")
    before = card.height()
    QTest.keyClicks(card.body, "One line, two lines, three lines. " * 4)
    assert card.height() > before
    assert card.body.height() >= card.body.document().size().height() - 1
    assert card.geometry().bottom() >= card.body.geometry().bottom()


def test_a_chosen_note_that_goes_away_leaves_none_chosen(panel: NotesPanel) -> None:
    panel.select_note("1")
    panel.set_notes([SECOND], NAMES)
    assert panel.current == ""


def test_what_was_typed_into_a_note_that_goes_away_is_not_brought_back(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    panel.edit_note("2")
    QTest.keyClicks(_card(panel, "2").body, "late")
    panel.set_notes([FIRST], NAMES)
    with qtbot.assertNotEmitted(panel.changed):
        panel.flush()


def test_a_card_that_tells_its_point_now_is_as_high_as_it_must_be(panel: NotesPanel) -> None:
    panel.resize(250, 600)
    assert _is_whole(_card(panel, "1"))
    for point in ("7", "2", "", "2"):
        panel.set_point(point)
        panel.set_notes([FIRST, SECOND], NAMES)
        assert _is_whole(_card(panel, "1")), point


def test_without_notes_it_says_how_to_make_one(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.set_notes([], NAMES)
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("Ctrl+M" in text for text in shown)


def test_nothing_typed_nothing_changed(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.assertNotEmitted(panel.changed):
        panel.edit_note("1")
        panel.focus_notes()
        panel.flush()


def test_dropped_files_are_left_to_the_window(panel: NotesPanel) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("a.txt")])
    card = _card(panel, "1")
    assert not card.tags.acceptDrops()
    assert not card.body.canInsertFromMimeData(files)


def test_who_types_without_a_pause_is_saved_all_the_same(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.set_notes([Note("n", "2", "")], {})
    panel.edit_note("n")
    typing = QTimer(panel, interval=20)
    typing.timeout.connect(lambda: QTest.keyClicks(panel.focusWidget(), "x"))
    with qtbot.waitSignal(panel.changed, timeout=3_000):
        typing.start()
    typing.stop()
