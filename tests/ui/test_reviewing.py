"""The review of the open project: marks and looks, and the way to what nobody has looked at."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.tasks.relining import commit, prepare_removal
from app.text.reviews import WHOLE, Review, pair_of
from app.ui.session import Session


@pytest.fixture
def reviewed(qtbot: QtBot, session: Session, project: Path) -> Session:
    """A session with a project of which everything has been counted."""
    with qtbot.waitSignal(session.reviewing.changed, check_params_cb=lambda _p: session.reviewing.is_known):
        session.open(project)
    return session


def held(session: Session) -> Workspace:
    assert session.workspace is not None
    return session.workspace


def state(session: Session, point: str) -> str:
    return session.reviewing.point(point).state


def pair_state(session: Session) -> str:
    here = session.view.place
    return session.reviewing.pair(here.point, here.left, here.right).state


class TestMarks:
    def test_a_marked_point_is_done_and_counted(self, reviewed: Session) -> None:
        reviewed.reviewing.mark(["2"], "done")
        assert state(reviewed, "2") == "done"
        assert (reviewed.reviewing.progress.done, reviewed.reviewing.progress.points) == (1, 4)

    def test_the_edit_has_a_name_that_tells_it(self, reviewed: Session) -> None:
        reviewed.reviewing.mark(["2"], "done")
        assert reviewed.steps.undo_name == "Mark 2 as done"
        reviewed.reviewing.mark(["1", "3"], "unseen")
        assert reviewed.steps.undo_name == "Mark 1, 3 as not looked at"
        here = reviewed.view.place
        reviewed.reviewing.mark_pair(here.point, here.left, here.right, "in work")
        assert reviewed.steps.undo_name == "Mark 1, harbour and valley as in work"

    def test_a_mark_is_told_as_saved(self, qtbot: QtBot, reviewed: Session) -> None:
        with qtbot.waitSignal(reviewed.saved):
            reviewed.reviewing.mark(["2"], "done")

    def test_undo_takes_it_back_and_goes_there(self, qtbot: QtBot, reviewed: Session) -> None:
        reviewed.reviewing.mark(["3"], "done")
        with qtbot.waitSignal(reviewed.reviewing.changed):
            reviewed.steps.undo()
        assert state(reviewed, "3") == "unseen"
        assert reviewed.view.place.point == "3"

    def test_toggling_marks_as_done_and_back_to_work(self, reviewed: Session) -> None:
        reviewed.reviewing.toggle_point("1")
        assert state(reviewed, "1") == "done"
        reviewed.reviewing.toggle_point("1")
        assert state(reviewed, "1") == "in work"

    def test_toggling_a_pair_leaves_the_others(self, reviewed: Session) -> None:
        here = reviewed.view.place
        reviewed.reviewing.toggle_pair(here.point, here.left, here.right)
        assert pair_state(reviewed) == "done"
        assert (reviewed.reviewing.point("1").done, state(reviewed, "1")) == (1, "in work")

    def test_only_what_was_marked_is_told_to_have_changed(self, qtbot: QtBot, reviewed: Session) -> None:
        with qtbot.waitSignal(reviewed.reviewing.changed) as told:
            reviewed.reviewing.mark(["2"], "done")
        assert told.args == [frozenset({"2"})]

    def test_a_mark_that_comes_before_all_is_counted_waits(
        self, qtbot: QtBot, session: Session, project: Path
    ) -> None:
        session.open(project)
        session.reviewing.mark(["2"], "done")
        qtbot.waitUntil(lambda: session.reviewing.is_known and state(session, "2") == "done")

    def test_another_programs_mark_is_taken_up(self, qtbot: QtBot, reviewed: Session, project: Path) -> None:
        with Workspace.open(project) as other:
            other.reviews.put([Review("4", WHOLE, "done")], "Mark 4 as done")
        with qtbot.waitSignal(reviewed.reviewing.changed):
            assert reviewed.abreast.look_again()
        assert state(reviewed, "4") == "done"

    def test_another_programs_look_is_taken_up(self, qtbot: QtBot, reviewed: Session, project: Path) -> None:
        here = reviewed.view.place
        pair = pair_of(here.left, here.right)
        words = reviewed.reviewing._board.ground.told("4", pair)
        with Workspace.open(project) as other:
            other.reviews.look("4", pair, words)
        with qtbot.waitSignal(reviewed.reviewing.changed):
            assert reviewed.abreast.look_again()
        assert state(reviewed, "4") == "in work"

    def test_without_a_project_nothing_happens(self, session: Session) -> None:
        session.reviewing.mark(["1"], "done")
        session.reviewing.look()
        session.reviewing.go_on()
        assert session.reviewing.progress.points == 0


class TestLooks:
    def test_what_was_looked_at_is_in_work_and_kept(self, reviewed: Session) -> None:
        reviewed.reviewing.look()
        assert pair_state(reviewed) == "in work"
        assert len(held(reviewed).reviews.looks()) == 1
        assert not reviewed.steps.undo_name.startswith("Mark")

    def test_it_is_kept_once(self, reviewed: Session) -> None:
        reviewed.reviewing.look()
        reviewed.view.swap()
        reviewed.reviewing.look()
        assert len(held(reviewed).reviews.looks()) == 1

    def test_in_a_project_that_can_only_be_read_it_is_known_until_that_is_closed(
        self, qtbot: QtBot, session: Session, project: Path
    ) -> None:
        with Workspace.open(project) as workspace:
            kept = workspace.reviews.looks()
        session._take(Workspace.open(project, read_only=True))
        qtbot.waitUntil(lambda: session.reviewing.is_known)
        session.reviewing.look()
        assert pair_state(session) == "in work"
        assert held(session).reviews.looks() == kept

    def test_another_project_begins_anew(self, qtbot: QtBot, reviewed: Session, tmp_path: Path) -> None:
        reviewed.reviewing.mark(["1"], "done")
        reviewed.create(tmp_path / "other.variorum")
        qtbot.waitUntil(lambda: reviewed.reviewing.is_known)
        assert reviewed.reviewing.progress.points == 0


class TestGoingOn:
    def test_it_goes_to_the_next_pair_that_nobody_has_seen(self, reviewed: Session) -> None:
        reviewed.reviewing.look()
        seen = reviewed.view.place
        reviewed.reviewing.go_on()
        assert reviewed.view.place != seen
        assert pair_state(reviewed) == "unseen"
        assert reviewed.view.place.point == "1"

    def test_a_source_on_screen_keeps_its_side(self, reviewed: Session) -> None:
        names = reviewed.content.names
        sources = {name: source for source, name in names.items()}
        reviewed.view.choose("1", sources["valley"], sources["harbour"])
        reviewed.reviewing.go_on()
        assert names[reviewed.view.place.right] == "harbour"

    def test_it_reaches_everything_and_then_says_so(self, qtbot: QtBot, reviewed: Session) -> None:
        for _ in range(12):
            if reviewed.reviewing.next_unseen() is None:
                break
            reviewed.reviewing.look()
            reviewed.reviewing.go_on()
        reviewed.reviewing.look()
        assert reviewed.reviewing.progress.seen == reviewed.reviewing.progress.pairs == 12
        with qtbot.waitSignal(reviewed.told, check_params_cb=lambda said: "looked at" in said):
            reviewed.reviewing.go_on()


def test_a_correction_is_counted_anew(qtbot: QtBot, reviewed: Session) -> None:
    reviewed.reviewing.mark(["1"], "done")
    workspace = held(reviewed)
    gone = reviewed.content.sources[-1].id
    commit(workspace, prepare_removal(workspace.lineup(), gone))
    with qtbot.waitSignal(reviewed.reviewing.changed):
        reviewed.abreast.reload(workspace)
    assert reviewed.reviewing.point("1").pairs == 1
    assert state(reviewed, "1") == "done"
