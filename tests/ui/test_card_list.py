"""Many cards: only those in view exist, and scrolling neither jumps nor loses what is being written."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.text.model import Note
from app.ui import style
from app.ui.notes import card_list
from app.ui.notes.card import NoteCard
from app.ui.notes.card_list import CardList
from app.ui.notes.setting import Setting
from app.ui.theme import Theme

MANY = 500


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, some_notes: Callable[[int], list[Note]]) -> CardList:
    made = CardList(NoteCard, lambda card, note: card.set_note(note, Setting(theme)))
    qtbot.addWidget(made)
    made.resize(320, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.set_notes(some_notes(MANY))
    return made


def _shown(column: CardList) -> list[NoteCard]:
    area = column.viewport().rect()
    found = [card for card in column.cards() if card.isVisible() and card.geometry().intersects(area)]
    return sorted(found, key=lambda card: card.y())


def _scroll(qtbot: QtBot, column: CardList, value: int) -> None:
    """Scroll there and wait for all cards."""
    column.verticalScrollBar().setValue(value)
    qtbot.waitUntil(lambda: column.is_filled)


def test_where_cards_take_their_time_the_first_show_at_once_and_the_others_soon(
    qtbot: QtBot, column: CardList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_list, "_TURN", -1)  # every turn is over before it begins
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum() // 2)
    assert not column.is_filled
    first = _shown(column)
    assert first
    qtbot.waitUntil(lambda: column.is_filled)
    assert len(_shown(column)) > len(first)
    assert {card.note.id for card in first} <= {card.note.id for card in _shown(column)}


def test_only_a_few_cards_exist(column: CardList) -> None:
    assert 0 < len(list(column.cards())) < 20


def test_the_cards_in_view_follow_each_other_without_holes(qtbot: QtBot, column: CardList) -> None:
    for part in (0.0, 0.3, 0.5, 1.0):
        _scroll(qtbot, column, round(column.verticalScrollBar().maximum() * part))
        cards = _shown(column)
        places = [column.ids().index(card.note.id) for card in cards]
        assert places == list(range(places[0], places[0] + len(places)))
        gaps = {below.y() - above.geometry().bottom() for above, below in pairwise(cards)}
        assert len(gaps) <= 1


def test_cards_are_used_again(qtbot: QtBot, column: CardList) -> None:
    for value in range(0, column.verticalScrollBar().maximum(), 400):
        column.verticalScrollBar().setValue(value)
    assert len(column.findChildren(NoteCard)) < 30


def test_the_last_card_can_be_seen_whole(qtbot: QtBot, column: CardList) -> None:
    for _ in range(2):
        _scroll(qtbot, column, column.verticalScrollBar().maximum())
    last = _shown(column)[-1]
    assert last.note.id == f"n{MANY - 1}"
    assert last.geometry().bottom() <= column.viewport().height()


@pytest.mark.parametrize("place", [0, 1, 250, MANY - 1])
def test_any_card_can_be_revealed(column: CardList, place: int) -> None:
    card = column.reveal(f"n{place}")
    assert card is not None
    assert column.viewport().rect().contains(card.geometry())


def test_what_does_not_exist_cannot_be_revealed(column: CardList) -> None:
    assert column.reveal("nobody") is None


def test_the_card_being_written_in_survives_scrolling(qtbot: QtBot, column: CardList) -> None:
    card = column.reveal("n3")
    assert card is not None
    card.edit()
    QTest.keyClicks(card.body, "unsaved")
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    assert column.card("n3") is card
    assert card.body.hasFocus()
    assert card.body.toPlainText().endswith("unsaved")


def test_scrolling_up_over_cards_never_measured_does_not_jump(qtbot: QtBot, column: CardList) -> None:
    bar = column.verticalScrollBar()
    _scroll(qtbot, column, bar.maximum() // 2)
    for _ in range(60):
        qtbot.waitUntil(lambda: column.is_filled)
        before = {card.note.id: card.y() for card in _shown(column)}
        at = bar.value()
        bar.setValue(at - 20)
        after = {card.note.id: card.y() for card in _shown(column)}
        moved = {after[note] - before[note] for note in before.keys() & after.keys()}
        assert moved == {20}


def test_a_new_note_at_the_end_moves_nothing(
    column: CardList, some_notes: Callable[[int], list[Note]]
) -> None:
    column.reveal("n250")
    before = {card.note.id: card.y() for card in _shown(column)}
    column.set_notes(some_notes(MANY + 1))
    assert {card.note.id: card.y() for card in _shown(column)} == before


def test_cards_measured_before_they_are_seen_fit_when_they_are(
    qtbot: QtBot, theme: Theme, some_notes: Callable[[int], list[Note]], qapp: QApplication
) -> None:
    style.apply(qapp, theme)
    column = CardList(NoteCard, lambda card, note: card.set_note(note, Setting(theme)))
    qtbot.addWidget(column)
    column.resize(320, 600)
    column.set_notes(some_notes(3))
    column.show()
    assert [card.height() for card in column.cards()] == [
        card.height_for(card.width()) for card in column.cards()
    ]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cards_stay_where_they_are_when_the_scroll_bar_comes(
    column: CardList, some_notes: Callable[[int], list[Note]], direction: Qt.LayoutDirection
) -> None:
    column.setLayoutDirection(direction)
    seen = set()
    for count in (1, MANY):
        column.set_notes(some_notes(count))
        card = _shown(column)[0]
        seen.add((card.mapTo(column, QPoint(0, 0)).x(), card.width()))
    assert len(seen) == 1


def test_tab_goes_through_the_fields_and_down_the_cards(qtbot: QtBot, column: CardList) -> None:
    cards = _shown(column)[:3]
    cards[0].setFocus()
    passed: list[QWidget] = [cards[0]]
    for _ in range(12):
        QTest.keyClick(column.window().focusWidget(), Qt.Key.Key_Tab)
        passed.append(column.window().focusWidget())
    fields = [field for card in cards for field in card.fields() if field.isVisible() and field.isEnabled()]
    assert passed == fields[: len(passed)]


def test_no_notes_no_cards(column: CardList) -> None:
    column.set_notes([])
    assert list(column.cards()) == []
    assert column.verticalScrollBar().maximum() == 0
