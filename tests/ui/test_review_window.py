"""The review in the window: signs in the point list, a button in the status bar, keys, and what counts as a look."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.text.reviews import Look, Review, ReviewState, Standing
from app.ui import onlooker
from app.ui.onlooker import Onlooker
from app.ui.points.model import PointsModel
from app.ui.review_words import told_standing
from app.ui.window import MainWindow


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window in which the review has been counted."""
    qtbot.waitUntil(lambda: window.session.reviewing.is_known)
    return window


def listed(window: MainWindow) -> list[str]:
    return [row.point.id for row in window.workbench.points.model.shown()]


def spoken(window: MainWindow, point: str) -> str:
    model: PointsModel = window.workbench.points.model
    return str(model.data(model.index_of(point), Qt.ItemDataRole.AccessibleTextRole))


class TestPointList:
    def test_a_row_tells_the_screen_reader_how_far_it_is(self, desk: MainWindow) -> None:
        assert spoken(desk, "2").endswith("not looked at")
        desk.session.reviewing.mark(["2"], "done")
        assert spoken(desk, "2").endswith("done")

    def test_the_tool_tip_tells_who_said_so(self, desk: MainWindow) -> None:
        desk.session.sign_as("Ann")
        desk.session.reviewing.mark(["2"], "done")
        tree = desk.workbench.points.tree
        box = tree.visualRect(desk.workbench.points.model.index_of("2"))
        assert "Done by Ann" in tree.tip_at(QPoint(box.left() + 2, box.center().y()))

    def test_a_point_can_be_marked_from_the_menu_of_its_row(self, desk: MainWindow) -> None:
        tree = desk.workbench.points.tree
        place = tree.visualRect(desk.workbench.points.model.index_of("2")).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=place)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tree.viewport().mapToGlobal(place))
        QApplication.sendEvent(tree.viewport(), asked)
        assert tree.menu.isVisible()
        tree.menu.actions()[0].trigger()
        assert desk.session.reviewing.point("2").state == "done"

    def test_the_menu_key_opens_the_menu_at_the_current_point(self, desk: MainWindow) -> None:
        tree = desk.workbench.points.tree
        row = tree.visualRect(desk.workbench.points.model.index_of("1"))
        QApplication.sendEvent(tree, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
        assert tree.menu.isVisible()
        assert tree.viewport().mapFromGlobal(tree.menu.pos()).y() == row.bottom()

    def test_beside_the_rows_there_is_no_menu(self, desk: MainWindow) -> None:
        tree = desk.workbench.points.tree
        below = QPoint(20, tree.viewport().height() - 2)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, tree.viewport().mapToGlobal(below))
        QApplication.sendEvent(tree.viewport(), asked)
        assert not tree.menu.isVisible()

    def test_each_state_has_a_sign_of_its_own(self, qtbot: QtBot, desk: MainWindow) -> None:
        def sign() -> bytes:
            tree = desk.workbench.points.tree
            box = tree.visualRect(desk.workbench.points.model.index_of("2"))
            place = tree.layout_of_rows.sign(box)
            image = tree.viewport().grab(place).toImage()
            return bytes(image.constBits())

        signs = set()
        for state in ("unseen", "in work", "done"):
            desk.session.reviewing.mark(["2"], state)
            signs.add(sign())
        assert len(signs) == 3

    def test_only_what_nobody_has_looked_at_can_be_listed(self, desk: MainWindow) -> None:
        desk.session.reviewing.mark(["2"], "done")
        desk.session.reviewing.mark(["3"], "in work")
        desk.workbench.points.review_filter.choose("unseen")
        assert listed(desk) == ["1", "4"]
        desk.workbench.points.review_filter.choose("open")
        assert listed(desk) == ["1", "3", "4"]
        desk.workbench.points.review_filter.choose("all")
        assert listed(desk) == ["1", "2", "3", "4"]

    def test_a_point_that_is_marked_stays_in_the_list_until_that_is_asked_for_again(
        self, desk: MainWindow
    ) -> None:
        desk.workbench.points.review_filter.choose("open")
        desk.session.reviewing.mark(["2"], "done")
        assert "2" in listed(desk)

    def test_with_nothing_left_the_list_says_why(self, desk: MainWindow) -> None:
        desk.session.reviewing.mark(["1", "2", "3", "4"], "done")
        desk.workbench.points.review_filter.choose("open")
        assert listed(desk) == []
        assert "Not done" in desk.workbench.points._nothing.text()

    def test_it_goes_together_with_what_is_typed(self, desk: MainWindow) -> None:
        desk.session.reviewing.mark(["2"], "done")
        desk.workbench.points.review_filter.choose("open")
        desk.workbench.points.filter_box.setText("2")
        assert listed(desk) == []
        desk.workbench.points.filter_box.setText("3")
        assert listed(desk) == ["3"]


class TestStatusBar:
    def test_it_tells_how_far_the_review_is(self, desk: MainWindow) -> None:
        desk.session.reviewing.mark(["2"], "done")
        assert desk.status.review.text() == "1 of 4 reviewed"
        assert "pairs looked at" in desk.status.review.accessibleName()

    def test_a_click_goes_on_with_it(self, desk: MainWindow) -> None:
        before = desk.session.view.place
        QTest.mouseClick(desk.status.review, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
        assert desk.session.view.place != before

    def test_without_a_project_there_is_nothing_to_tell(self, desk: MainWindow) -> None:
        desk.session.close()
        assert desk.status.review.isHidden()


class TestKeys:
    def test_ctrl_f10_marks_the_point(self, desk: MainWindow) -> None:
        desk.workbench.focus("points")
        QTest.keyClick(desk.workbench.points.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
        assert desk.session.steps.undo_name == "Mark 1 as done"

    def test_ctrl_shift_f10_marks_the_pair(self, desk: MainWindow) -> None:
        desk.workbench.focus("left")
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(desk.focusWidget(), Qt.Key.Key_F10, both)
        assert desk.session.steps.undo_name == "Mark 1, harbour and valley as done"

    def test_where_a_note_is_written_ctrl_return_ends_the_note(self, desk: MainWindow) -> None:
        desk.workbench.new_note()
        QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert desk.session.reviewing.progress.done == 0

    def test_f10_goes_to_what_nobody_has_looked_at(self, desk: MainWindow) -> None:
        desk.session.reviewing.mark(["1"], "done")
        QTest.keyClick(desk, Qt.Key.Key_F10)
        assert desk.session.view.place.point == "2"

    @pytest.mark.parametrize(
        ("action", "state"),
        [("point-in-work", "in work"), ("pair-in-work", "in work"), ("point-unseen", "unseen")],
    )
    def test_the_menu_has_every_state(self, desk: MainWindow, action: str, state: ReviewState) -> None:
        desk.actions_.action(action).trigger()
        assert desk.session.reviewing.point("1").state == state
        assert desk.session.steps.undo_name.endswith(
            "as in work" if state == "in work" else "as not looked at"
        )


class TestLooks:
    @pytest.fixture
    def seen(self, qtbot: QtBot) -> list[bool]:
        return []

    @pytest.fixture
    def watching(self, monkeypatch: pytest.MonkeyPatch, seen: list[bool]) -> tuple[Onlooker, list[bool]]:
        """An onlooker in a hurry, and whether the pair is in sight."""
        monkeypatch.setattr(onlooker, "LONG_ENOUGH_MS", 0)
        sight = [True]
        watcher = Onlooker(lambda: sight[0])
        watcher.seen.connect(lambda: seen.append(True))
        return watcher, sight

    def test_what_stays_in_sight_is_seen_once(
        self, qtbot: QtBot, watching: tuple[Onlooker, list[bool]], seen: list[bool]
    ) -> None:
        watcher, _sight = watching
        watcher.start()
        qtbot.waitUntil(lambda: bool(seen))
        watcher.look_again()
        qtbot.wait(20)
        assert len(seen) == 1

    def test_what_is_not_in_sight_is_seen_when_it_comes_into_sight(
        self, qtbot: QtBot, watching: tuple[Onlooker, list[bool]], seen: list[bool]
    ) -> None:
        watcher, sight = watching
        sight[0] = False
        watcher.start()
        qtbot.wait(20)
        assert not seen
        sight[0] = True
        watcher.look_again()
        qtbot.waitUntil(lambda: bool(seen))

    def test_behind_a_dialog_nothing_is_seen(
        self, qtbot: QtBot, watching: tuple[Onlooker, list[bool]], seen: list[bool]
    ) -> None:
        watcher, _sight = watching
        dialog = QDialog()
        dialog.setModal(True)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        watcher.start()
        qtbot.wait(20)
        assert not seen

    def test_with_nothing_chosen_nothing_is_seen(
        self, qtbot: QtBot, watching: tuple[Onlooker, list[bool]], seen: list[bool]
    ) -> None:
        watcher, _sight = watching
        watcher.start()
        watcher.stop()
        watcher.look_again()
        qtbot.wait(20)
        assert not seen

    def test_a_pair_in_the_window_is_looked_at(self, qtbot: QtBot, desk: MainWindow) -> None:
        desk.review._onlooker._timer.setInterval(0)
        desk.session.view.choose(point="3")
        qtbot.waitUntil(lambda: desk.session.reviewing.point("3").state == "in work")

    def test_what_was_put_back_stays_so_until_it_is_chosen_again(
        self, qtbot: QtBot, desk: MainWindow
    ) -> None:
        desk.review._onlooker._timer.setInterval(0)
        desk.session.view.choose(point="3")
        qtbot.waitUntil(lambda: desk.session.reviewing.point("3").state == "in work")
        desk.actions_.action("point-unseen").trigger()
        desk.review._onlooker.look_again()
        qtbot.wait(20)
        assert desk.session.reviewing.point("3").state == "unseen"

    def test_all_wordings_at_once_are_no_look_at_a_pair(self, qtbot: QtBot, desk: MainWindow) -> None:
        desk.review._onlooker._timer.setInterval(0)
        desk.session.view.set_mode("all")
        desk.session.view.choose(point="3")
        qtbot.wait(30)
        assert desk.session.reviewing.point("3").state == "unseen"


MOMENT = "2026-01-02T03:04:05.000Z"


@pytest.mark.parametrize(
    ("standing", "begins"),
    [
        (Standing(), "Nobody has looked at it yet"),
        (Standing("in work", look=Look("1", ("a", "b"), "", "Ann", MOMENT)), "Looked at by Ann, "),
        (Standing("in work", pairs=3, seen=1), "In work: 1 of 3 pairs looked at"),
        (Standing("in work", Review("1", ("a", "b"), "in work", "", "Ann", MOMENT)), "In work by Ann, "),
        (Standing("done", Review("1", ("", ""), "done", "", "Ann", MOMENT)), "Done by Ann, "),
        (Standing("done", Review("1", ("", ""), "done")), "Done"),
        (
            Standing("in work", Review("1", ("", ""), "done", "", "Ann", MOMENT), changed=True, pairs=3),
            "Changed since it was done by Ann, ",
        ),
    ],
)
def test_a_state_is_told_with_who_said_so_and_when(standing: Standing, begins: str) -> None:
    assert told_standing(standing).startswith(begins)
