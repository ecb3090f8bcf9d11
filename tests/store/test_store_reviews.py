"""How far the review is, in the file: what is said is an edit, a look is none."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol, cast

import pytest
from sqlite_utils import Database

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.reviews import WHOLE, Review, ReviewState


class Clock(Protocol):
    """The clock of the tests of this room."""

    def __call__(self) -> datetime: ...

    def pass_by(self, seconds: float) -> None: ...


@pytest.fixture
def workspace(path: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace.create(path, clock=clock) as made:
        made.author = "Ann"
        yield made


def said(workspace: Workspace) -> list[tuple[str, tuple[str, str], str]]:
    return [(review.point, review.pair, review.state) for review in workspace.reviews.every()]


class TestSaying:
    def test_it_is_stamped_with_author_and_time(self, workspace: Workspace) -> None:
        (stored,) = workspace.reviews.put([Review("10", WHOLE, "done", "a=1 b=2")], "Mark 10 as done")
        assert stored == Review("10", WHOLE, "done", "a=1 b=2", "Ann", "2030-01-02T03:04:05.678Z")
        assert workspace.reviews.every() == (stored,)

    def test_it_is_one_edit_by_its_name_and_can_be_undone(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done"), Review("2", ("a", "b"), "done")], "Mark 2 as done")
        assert workspace.undo_name == "Mark 2 as done"
        workspace.undo()
        assert said(workspace) == []
        assert workspace.touched == {"reviews"}
        workspace.redo()
        assert said(workspace) == [("1", WHOLE, "done"), ("2", ("a", "b"), "done")]

    def test_the_last_word_takes_the_place_of_the_one_before(
        self, workspace: Workspace, clock: Clock
    ) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done")], "Mark 1 as done")
        clock.pass_by(60)
        workspace.reviews.put([Review("1", WHOLE, "in work")], "Mark 1 as in work")
        assert said(workspace) == [("1", WHOLE, "in work")]

    def test_saying_the_same_again_is_no_edit(self, workspace: Workspace, clock: Clock) -> None:
        (first,) = workspace.reviews.put([Review("1", WHOLE, "done")], "Mark 1 as done")
        clock.pass_by(60)
        assert workspace.reviews.put([Review("1", WHOLE, "done")], "Again") == (first,)
        assert workspace.undo_name == "Mark 1 as done"

    @pytest.mark.parametrize(
        "senseless",
        [
            Review("1", WHOLE, cast("ReviewState", "ready")),
            Review("1", ("b", "a"), "done"),
            Review("1", ("", "a"), "done"),
        ],
    )
    def test_what_makes_no_sense_is_told_and_nothing_is_written(
        self, workspace: Workspace, senseless: Review
    ) -> None:
        with pytest.raises(Problem):
            workspace.reviews.put([Review("2", WHOLE, "done"), senseless], "Mark")
        assert said(workspace) == []

    def test_halves_of_characters_are_replaced(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("\ud83d", WHOLE, "done")], "Mark")
        assert said(workspace) == [("\ufffd", WHOLE, "done")]


class TestLooking:
    def test_a_look_is_kept_and_is_no_edit(self, workspace: Workspace) -> None:
        look = workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        assert workspace.reviews.looks() == (look,)
        assert (look.author, look.at) == ("Ann", "2030-01-02T03:04:05.678Z")
        assert workspace.undo_name is None

    def test_a_later_look_at_the_same_words_only_tells_when(self, workspace: Workspace, clock: Clock) -> None:
        workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        clock.pass_by(60)
        later = workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        assert workspace.reviews.looks() == (later,)

    def test_a_look_at_other_words_is_another(self, workspace: Workspace) -> None:
        workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        workspace.reviews.look("1", ("a", "b"), "a=1 b=3")
        assert len(workspace.reviews.looks()) == 2

    def test_it_is_there_when_the_project_is_opened_again(self, path: Path, workspace: Workspace) -> None:
        look = workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        workspace.close()
        with Workspace.open(path, read_only=True) as again:
            assert again.reviews.looks() == (look,)

    def test_undo_does_not_take_it_back(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done")], "Mark 1 as done")
        workspace.reviews.look("1", ("a", "b"), "a=1 b=2")
        workspace.undo()
        assert len(workspace.reviews.looks()) == 1


class TestFollowing:
    def test_what_was_said_goes_with_its_point_and_keeps_its_time(
        self, workspace: Workspace, clock: Clock
    ) -> None:
        (before,) = workspace.reviews.put([Review("1", ("a", "b"), "done")], "Mark")
        clock.pass_by(60)
        workspace.reviews.follow({"1": "4", "2": "2"})
        (after,) = workspace.reviews.every()
        assert (after.point, after.modified) == ("4", before.modified)

    def test_points_can_change_places(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done"), Review("2", WHOLE, "in work")], "Mark")
        workspace.reviews.follow({"1": "2", "2": "1"})
        assert sorted(said(workspace)) == [("1", WHOLE, "in work"), ("2", WHOLE, "done")]

    def test_it_goes_with_a_point_that_is_gone_and_comes_back_with_undo(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done")], "Mark")
        workspace.reviews.follow({"1": None})
        assert said(workspace) == []
        workspace.undo()
        assert said(workspace) == [("1", WHOLE, "done")]

    def test_it_does_not_take_the_place_of_what_was_said_of_another_point(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done"), Review("2", WHOLE, "in work")], "Mark")
        workspace.reviews.follow({"1": "2"})
        assert said(workspace) == [("2", WHOLE, "in work")]

    def test_where_two_points_become_one_the_last_word_holds(
        self, workspace: Workspace, clock: Clock
    ) -> None:
        workspace.reviews.put([Review("2", WHOLE, "in work")], "Mark")
        clock.pass_by(-60)
        workspace.reviews.put([Review("3", WHOLE, "done")], "Mark")
        workspace.reviews.follow({"2": "1", "3": "1"})
        assert said(workspace) == [("1", WHOLE, "in work")]

    def test_where_nothing_moves_there_is_no_edit(self, workspace: Workspace) -> None:
        workspace.reviews.put([Review("1", WHOLE, "done")], "Mark")
        workspace.reviews.follow({"1": "1", "7": None})
        assert workspace.undo_name == "Mark"


@pytest.mark.parametrize("change", ["state = 'ready'", "state = ''", "\"left\" = 'a'"])
def test_what_nobody_can_have_said_is_damage(path: Path, workspace: Workspace, change: str) -> None:
    workspace.reviews.put([Review("1", WHOLE, "done")], "Mark")
    workspace.close()
    database = Database(path)
    database.execute(f"UPDATE reviews SET {change}")
    database.conn.commit()
    database.close()
    with Workspace.open(path) as again:
        with pytest.raises(Problem):
            again.reviews.every()
        with pytest.raises(Problem):
            again.reviews.put([Review("1", ("", "a"), "done"), Review("1", WHOLE, "done")], "Mark")
        assert len(again.check()) == 1
