"""The notes in memory."""

from app.text.model import Note
from app.ui.shelf import Shelf

ON_10, ON_10A, ON_1, LOOSE = Note("x", "10", ""), Note("y", "10.a", ""), Note("z", "1", ""), Note("p", "", "")


def test_a_point_has_its_own_notes_and_those_of_its_subpoints() -> None:
    assert Shelf([ON_10, ON_10A, ON_1]).of("10") == (ON_10, ON_10A)


def test_a_subpoint_has_only_its_own() -> None:
    assert Shelf([ON_10, ON_10A]).of("10.a") == (ON_10A,)


def test_the_first_point_is_not_the_tenth() -> None:
    assert Shelf([ON_10, ON_1]).of("1") == (ON_1,)


def test_each_note_is_counted_once_and_those_on_no_point_not_at_all() -> None:
    assert Shelf([ON_10, ON_10A, ON_1, LOOSE]).counts() == {"10": 1, "10.a": 1, "1": 1}


def test_the_count_follows_notes_that_move_change_or_go() -> None:
    shelf = Shelf([ON_10, ON_10A, ON_1])
    shelf.put(Note("y", "10.b", "moved"))
    shelf.put(Note("z", "1", "changed"))
    shelf.remove("x")
    assert shelf.counts() == {"10.b": 1, "1": 1}


def test_a_changed_note_keeps_its_place() -> None:
    shelf = Shelf([ON_10, ON_10A])
    shelf.put(changed := Note("x", "10", "now with words"))
    assert shelf.of("10") == (changed, ON_10A)


def test_what_changed_is_told_whether_new_different_or_gone() -> None:
    before = Shelf([ON_10, ON_10A, LOOSE])
    after = Shelf([changed := Note("x", "10", "other"), ON_1, LOOSE])
    assert set(after.changed_since(before)) == {changed, ON_10A, ON_1}
    assert after.changed_since(after) == ()


def test_what_is_removed_is_gone_and_may_be_removed_again() -> None:
    shelf = Shelf([ON_10])
    shelf.remove("x")
    shelf.remove("x")
    assert shelf.get("x") is None
