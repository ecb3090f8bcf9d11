"""Arranging many notes in short turns gives what arranging them at once would."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.text.model import NOTE_SEVERITIES, Note
from app.text.note_filter import ORDERS, NoteFilter, NoteWords, Sieve, sort_key
from app.text.note_news import NoteNews
from app.ui.notes.arrangement import Arrangement, arranged
from app.ui.notes.arranging import Arranging
from app.ui.notes.state import NotesState

POINTS = ("1", "2", "3")

_note = st.builds(
    Note,
    st.integers(0, 10**9).map(str),
    st.sampled_from(POINTS),
    st.sampled_from(["one", "two", "one two"]),
    severity=st.sampled_from(["", *NOTE_SEVERITIES]),
    created=st.sampled_from(["", "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"]),
)
_notes = st.lists(_note, unique_by=lambda note: note.id, max_size=400)
_state = st.builds(
    NotesState,
    order=st.sampled_from(ORDERS),
    wanted=st.builds(
        NoteFilter,
        severities=st.frozensets(st.sampled_from(NOTE_SEVERITIES)),
        text=st.sampled_from(["", "one", "TWO"]),
    ),
)


def _expected(notes: list[Note], state: NotesState) -> list[Note]:
    lets_through = Sieve(state.wanted, NoteWords()).lets_through
    return sorted(filter(lets_through, notes), key=sort_key(state.order, POINTS, ()))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_notes, st.lists(_state, max_size=3))
def test_after_any_states_the_notes_are_those_wanted_in_order(
    qtbot: QtBot, notes: list[Note], states: list[NotesState]
) -> None:
    arranging = Arranging()
    arranging.set_places(POINTS, ())
    arranging.set_notes(notes)
    for state in states:
        arranging.set_state(state)
    arranging.finish()
    assert list(arranging.shown) == _expected(notes, states[-1] if states else NotesState())


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_notes, _notes, _state, st.data())
def test_news_of_notes_are_taken_in_as_all_notes_would_be(
    qtbot: QtBot, notes: list[Note], new: list[Note], state: NotesState, data: st.DataObject
) -> None:
    arranging = Arranging()
    arranging.set_places(POINTS, ())
    arranging.set_state(state)
    arranging.set_notes(notes)
    arranging.finish()
    gone = data.draw(st.lists(st.sampled_from(notes), unique=True)) if notes else []
    ids = {note.id for note in notes}
    come = [note for note in new if note.id not in ids]
    assert arranging.take(NoteNews([*((note, None) for note in gone), *((None, note) for note in come)]))
    arranging.finish()
    after = [note for note in notes if note not in gone] + come
    assert list(arranging.shown) == _expected(after, state)
    assert [arranging.arrangement.place(note.id) for note in arranging.shown] == [
        *range(len(arranging.shown))
    ]
    assert all(arranging.arrangement.place(note.id) is None for note in gone)
    assert arranging.total == len(after)


def test_while_other_notes_are_taken_in_no_news_are(qtbot: QtBot) -> None:
    arranging = Arranging()
    arranging.set_notes([Note(str(number), "", "") for number in range(30_000)])
    assert not arranging.take(NoteNews([(None, Note("new", "", ""))]))
    arranging.finish()
    assert arranging.take(NoteNews([(None, Note("new", "", ""))]))
    assert arranging.total == 30_001


@given(st.lists(st.tuples(st.integers(), st.text("ab", max_size=2)), unique=True, max_size=3_000))
def test_sorting_in_steps_is_sorting(keys: list[tuple[int, str]]) -> None:
    found: list[Arrangement] = []

    def sort() -> Iterator[None]:
        found.append((yield from arranged(keys, [Note(str(n), "", "") for n in range(len(keys))])))

    for _ in sort():
        pass
    assert found[0].keys == sorted(keys)
    assert [keys[int(note.id)] for note in found[0].notes] == sorted(keys)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_notes, _notes, _state, st.data())
def test_notes_that_come_and_go_leave_the_others_in_order(
    qtbot: QtBot, notes: list[Note], new: list[Note], state: NotesState, data: st.DataObject
) -> None:
    arranging = Arranging()
    arranging.set_places(POINTS, ())
    arranging.set_state(state)
    arranging.set_notes(notes)
    gone = data.draw(st.sets(st.sampled_from(notes) if notes else st.nothing()))
    ids = {note.id for note in notes}
    after = [note for note in notes if note not in gone] + [note for note in new if note.id not in ids]
    arranging.set_notes(after)
    arranging.finish()
    assert list(arranging.shown) == _expected(after, state)


def test_a_changed_note_keeps_its_place_until_the_order_is_asked_for_again(qtbot: QtBot) -> None:
    first, second = Note("a", "1", "", severity="high"), Note("b", "1", "", severity="low")
    arranging = Arranging()
    arranging.set_state(NotesState(order="severity"))
    arranging.set_notes([first, second])
    changed = replace(second, severity="high", point="0")
    arranging.set_notes([first, changed])
    arranging.set_notes([first, again := replace(changed, body="more")])
    assert list(arranging.shown) == [first, again]
    arranging.set_notes([first])
    assert list(arranging.shown) == [first]


def test_a_kept_note_shows_though_the_filter_says_no(qtbot: QtBot) -> None:
    arranging = Arranging()
    arranging.set_state(NotesState(wanted=NoteFilter(text="one")))
    arranging.set_notes([Note("a", "1", "two")])
    assert arranging.shown == []
    assert arranging.keep("a")
    assert not arranging.keep("nobody")
    assert [note.id for note in arranging.shown] == ["a"]


def test_many_notes_are_arranged_while_the_window_answers(qtbot: QtBot) -> None:
    notes = [Note(str(n), str(n % 7), f"Note {n} é" * 20) for n in range(30_000)]
    arranging = Arranging()
    arranging.set_state(NotesState(wanted=NoteFilter(text="note 29999")))
    with qtbot.waitSignal(arranging.arranged, timeout=20_000):
        arranging.set_notes(notes)
        assert not arranging.is_done
    assert [note.id for note in arranging.shown] == ["29999"]
