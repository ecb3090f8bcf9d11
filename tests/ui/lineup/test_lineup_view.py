"""The view as a whole: it keeps its place, filters, and mends a line-up with the deeds of `app.text`."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.text import correcting
from app.text.lineup import Lineup
from app.text.model import Alignment, Passage, Point, Segment, SegmentedSource, Source
from app.ui.lineup.view import LineupView

from .conftest import Scene

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Mended:
    """A line-up that follows the view's requests, as a session would have it."""

    def __init__(self, view: LineupView, scene: Scene) -> None:
        self.lineup, self._view, self._sources = scene.lineup, view, scene.sources
        for name, deed in (
            ("place", correcting.place),
            ("aside", correcting.set_aside),
            ("split", correcting.split),
            ("merge", correcting.merge),
            ("release", correcting.release),
            ("rename", correcting.rename),
            ("move", correcting.move_point),
            ("remove", correcting.remove_point),
        ):
            getattr(view, f"{name}Requested").connect(self._doing(deed))
        view.absentRequested.connect(
            lambda source, point, absent: self._take(
                correcting.set_absent(self.lineup, source, point, absent=absent)
            )
        )
        view.addRequested.connect(
            lambda title, after: self._take(correcting.add_point(self.lineup, title, after)[0])
        )

    def said(self, point: str, source: str) -> list[str]:
        """What the view shows in a cell."""
        board = self._view.board
        return [board.beginning(block) for block in board.cell(point, source).blocks]

    def _doing(self, deed: Callable[..., Lineup]) -> Callable[..., None]:
        return lambda *args: self._take(deed(self.lineup, *args))

    def _take(self, lineup: Lineup) -> None:
        self.lineup = lineup
        self._view.set_lineup(lineup, self._sources)


@pytest.fixture
def mended(view: LineupView, scene: Scene) -> Mended:
    return Mended(view, scene)


def press(view: LineupView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.grid, key)


def test_a_carried_block_is_the_chosen_one_where_it_was_put(view: LineupView, mended: Mended) -> None:
    view.set_current("3", "valley")
    press(view, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up, KEY.Key_Space)
    assert mended.said("1", "valley") == ["The garden closes at ten.", "Cats are not."]
    assert mended.said("3", "valley") == ["Dogs are allowed."]
    assert view.current() == ("1", "valley")
    chosen = view.grid.chosen
    assert chosen is not None
    assert view.board.beginning(chosen) == "Cats are not."
    assert chosen.pinned


def test_loose_prose_finds_its_point_and_leaves_the_tray(
    view: LineupView, mended: Mended, qtbot: QtBot
) -> None:
    view.set_current("2", "northern")
    view.focus("tray")
    qtbot.waitUntil(view.tray.list.hasFocus)
    view.tray.list.setCurrentIndex(view.tray.list.blocks.index(2))
    QTest.keyClick(view.tray.list, KEY.Key_Space)
    press(view, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space)
    assert mended.said("3", "northern") == ["Nobody speaks of pets."]
    loose = [view.board.beginning(block) for block in view.tray.list.blocks.blocks]
    assert loose == ["One hears that", "says the keeper.", "Subscribe to our letter."]


def test_what_is_set_aside_lies_in_the_tray_and_can_be_let_go(view: LineupView, mended: Mended) -> None:
    press(view, KEY.Key_Delete)
    assert mended.said("1", "valley") == []
    loose = [view.board.beginning(block) for block in view.tray.list.blocks.blocks]
    assert loose == ["The garden closes at ten."]
    press(view, KEY.Key_Delete)
    assert view.board.cell("1", "valley").state == "absent"
    press(view, KEY.Key_Delete)
    assert view.board.cell("1", "valley").state == "lacuna"


def test_a_stretch_is_split_and_one_half_moved(
    view: LineupView, scene: Scene, mended: Mended, qtbot: QtBot
) -> None:
    view.set_current("1", "harbour")
    view.focus("reader")
    qtbot.waitUntil(view.reader.text.hasFocus)
    cursor = view.reader.text.textCursor()
    cursor.setPosition(scene.span("harbour", "until ten").start)
    view.reader.text.setTextCursor(cursor)
    QTest.keyClick(view.reader.text, KEY.Key_Return, CTRL)
    assert mended.said("1", "harbour") == ["Guests may use the garden", "until ten."]
    view.focus("grid")
    qtbot.waitUntil(view.grid.hasFocus)
    press(view, KEY.Key_Tab)
    press(view, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    assert mended.said("2", "harbour") == ["A deposit is due.", "until ten."] or mended.said(
        "2", "harbour"
    ) == ["until ten.", "A deposit is due."]
    assert mended.said("1", "harbour") == ["Guests may use the garden"]


def test_two_stretches_are_joined(view: LineupView, mended: Mended) -> None:
    view.set_current("3", "valley")
    QTest.keyClick(view.grid, KEY.Key_J, CTRL)
    assert mended.said("3", "valley") == ["Dogs are allowed. Cats are not."]


def test_points_are_added_renamed_moved_and_removed(view: LineupView, mended: Mended) -> None:
    def titles() -> list[str]:
        wanted = {"Garden", "Smoking", "Fire", "Deposit", "Pets"}
        return [point.title for point in view.board.points if point.title in wanted]

    press(view, KEY.Key_Insert)
    QTest.keyClicks(view.grid.points.title, "Smoking")
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    assert titles() == ["Garden", "Smoking", "Deposit", "Pets"]
    press(view, KEY.Key_Down)
    QTest.keyClick(view.grid, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles() == ["Smoking", "Garden", "Deposit", "Pets"]
    assert view.grid.currentIndex().row() == 0
    press(view, KEY.Key_F2)
    QTest.keyClicks(view.grid.points.title, "Fire")
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    assert titles() == ["Fire", "Garden", "Deposit", "Pets"]
    view.deeds.action("remove").trigger()
    assert titles() == ["Garden", "Deposit", "Pets"]


def test_a_pin_can_be_taken_off(view: LineupView, mended: Mended) -> None:
    press(view, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    assert view.board.pinned == {("2", "valley")}
    press(view, KEY.Key_U)
    assert not view.board.pinned
    assert not mended.lineup.corrections.pins


def test_a_changed_line_up_leaves_the_view_where_it_is(view: LineupView, scene: Scene, qtbot: QtBot) -> None:
    view.resize(700, 420)
    view.set_current("3", "valley")
    press(view, KEY.Key_Tab)
    bar = view.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value(), view.grid.look.chosen
    with qtbot.assertNotEmitted(view.chosen):
        view.set_lineup(scene.lineup, scene.sources)
    assert (bar.value(), view.grid.look.chosen) == before
    assert view.current() == ("3", "valley")


def test_a_point_that_is_gone_leaves_the_nearest_cell(view: LineupView, scene: Scene) -> None:
    alignment = Alignment((Point("7", "Other"),), ())
    view.set_lineup(Lineup(scene.lineup.sources, "harbour", alignment), scene.sources)
    assert view.current() == ("7", "valley")
    view.set_lineup(Lineup(), ())
    assert view.current() == ("", "")


def test_typing_in_the_filter_narrows_the_rows_down(view: LineupView, qtbot: QtBot) -> None:
    view.focus_filter()
    QTest.keyClicks(view.bar.filter_box, "dogs")
    assert [view.grid.cells.point(row).id for row in range(view.grid.row_count)] == ["3"]
    QTest.keyClick(view.bar.filter_box, KEY.Key_Escape)
    assert view.grid.row_count == 5
    assert view.current() == ("1", "valley")
    QTest.keyClick(view.bar.filter_box, KEY.Key_Down)
    qtbot.waitUntil(view.grid.hasFocus)


def test_the_buttons_show_only_what_wants_a_look(view: LineupView) -> None:
    doubtful = view.bar.kinds["doubtful"]
    assert doubtful.text().endswith("2")
    assert not view.bar.kinds["pinned"].isEnabled()
    doubtful.click()
    assert view.grid.row_count == 2
    view.bar.kinds["gaps"].click()
    assert not doubtful.isChecked()
    assert view.grid.row_count == 4
    view.bar.kinds["gaps"].click()
    assert view.grid.row_count == 5


def test_going_to_a_point_that_the_filter_hides_takes_the_filter_away(view: LineupView) -> None:
    view.bar.filter_box.setText("garden")
    view.set_current("3", "northern")
    assert view.current() == ("3", "northern")
    assert not view.bar.query


def test_what_does_not_exist_cannot_be_gone_to(view: LineupView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        view.set_current("99", "valley")
        view.set_current("1", "nobody")
    assert view.current() == ("1", "valley")


def test_wordings_are_set_larger_together(view: LineupView) -> None:
    view.set_reading_size(20)
    assert view.reading_size == 20
    assert view.grid.setter.font.pixelSize() == 19


def many(points: int, sources: int) -> tuple[Lineup, tuple[Source, ...]]:
    """A line-up in which every source says every point."""
    rows = tuple(Point(str(n), f"Point number {n}") for n in range(1, points + 1))
    made, cut, passages = [], [], []
    for number in range(sources):
        text, segments, name = "", [], f"s{number}"
        for row in rows:
            said = f"Source {number} says of {row.id} what it has to say, and {'more ' * (number % 7)}."
            segments.append(Segment(len(text), len(text) + len(said), "point"))
            passages.append(Passage(row.id, name, len(text), len(text) + len(said), "point"))
            text += said + "\n"
        made.append(Source(name, name, text, "text/plain", "utf-8", ""))
        cut.append(SegmentedSource(name, text, tuple(segments)))
    return Lineup(tuple(cut), "s0", Alignment(rows, tuple(passages))), tuple(made)


def test_only_what_shows_is_set_in_type(view: LineupView) -> None:
    view.set_lineup(*many(1_000, 50))
    view.grid.grab()
    few = view.grid.setter.laid_out
    assert 0 < few < 120
    view.set_current("900", "s40")
    view.grid.grab()
    assert few < view.grid.setter.laid_out < 3 * few


def test_an_edit_sets_nothing_in_type_that_was_set_before(view: LineupView) -> None:
    lineup, sources = many(60, 4)
    view.set_lineup(lineup, sources)
    view.grid.grab()
    before = view.grid.setter.laid_out
    view.set_lineup(correcting.set_absent(lineup, "s1", "50", absent=True), sources)
    view.grid.grab()
    assert view.grid.setter.laid_out == before


def test_an_empty_grid_says_why(view: LineupView) -> None:
    sign = view.grid.viewport().findChild(QLabel)
    assert isinstance(sign, QLabel)
    assert not sign.isVisible()
    view.bar.filter_box.setText("<b>zebra</b>")
    assert sign.isVisible()
    assert "“<b>zebra</b>”" in sign.text()
    view.bar.clear()
    assert not sign.isVisible()
    view.set_lineup(Lineup(), ())
    assert "Import" in sign.text()


def test_tab_leads_from_the_grid_to_the_reader_and_on_to_the_tray(view: LineupView, qtbot: QtBot) -> None:
    press(view, KEY.Key_Tab)
    qtbot.waitUntil(view.reader.text.hasFocus)
    QTest.keyClick(view.reader.text, KEY.Key_Tab)
    qtbot.waitUntil(view.tray.list.hasFocus)
    QTest.keyClick(view.tray.list, KEY.Key_Backtab)
    qtbot.waitUntil(view.reader.text.hasFocus)


def test_the_sizes_of_the_parts_come_back(view: LineupView, qtbot: QtBot) -> None:
    other = LineupView()
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show()
    view._panes.setSizes((500, 700))
    view._panes.stack.setSizes((300, 450))
    other.restore(view.state(), view.heights())
    assert other._panes.sizes() == view._panes.sizes()
    assert other._panes.stack.sizes() == view._panes.stack.sizes()


def turn_wheel(part: QWidget, delta: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(part, event)


def test_ctrl_and_the_wheel_ask_for_larger_and_smaller_wordings(view: LineupView, qtbot: QtBot) -> None:
    for part in (view.grid, view.reader.text, view.tray.list):
        with qtbot.waitSignal(view.zoomRequested) as zoomed:
            turn_wheel(part.viewport(), 120, CTRL)
        assert zoomed.args == [1]
    with qtbot.assertNotEmitted(view.zoomRequested):
        turn_wheel(view.grid.viewport(), -120, Qt.KeyboardModifier.NoModifier)


def test_a_mended_row_that_the_filter_hides_leaves_the_next_one(view: LineupView, mended: Mended) -> None:
    view.bar.kinds["doubtful"].click()
    view.set_current("1", "northern")
    view.focus("grid")
    press(view, KEY.Key_Delete)
    assert [view.grid.cells.point(row).id for row in range(view.grid.row_count)] == ["3"]
    assert view.current() == ("3", "northern")
    view.set_current("1", "northern")  # where the rest of the program believes the analyst to be
    assert view.current() == ("3", "northern")
    assert view.bar.kind == "doubtful"
