"""All wordings of a point as an analyst uses them, with the real widgets."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note, Source, Span
from app.text.options import CompareOptions
from app.text.wording import Wording
from app.ui.comparisons import Comparisons
from app.ui.jobs import Jobs
from app.ui.synopsis.row import BlockRow
from app.ui.synopsis.view import SynopsisView
from app.ui.theme import Theme
from app.ui.wordings.text import READING_PX

WordedMaker = Callable[..., Wording]
TEXTS = {
    "a": "The guest may use the garden until ten.",
    "b": "The guest can use the garden before nine.",
    "c": "The guest may use the garden until ten.",
    "d": "",
    "e": "The guest may use the garden.",
}
PLAIN = CompareOptions()
Show = Callable[..., None]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def synopsis(qtbot: QtBot, jobs: Jobs, theme: Theme) -> Iterator[SynopsisView]:
    made = SynopsisView(jobs, Comparisons())
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.end()


@pytest.fixture
def show(qtbot: QtBot, synopsis: SynopsisView, worded: WordedMaker) -> Show:
    def texts(given: dict[str, str] = TEXTS, base: str = "a", point: str = "1", current: str = "") -> None:
        sources = [
            Source(name, f"source {name}", text, "text/plain", "utf-8", "") for name, text in given.items()
        ]
        synopsis.set_sources(sources, "a")
        wordings = [worded(text, name) for name, text in given.items()]
        synopsis.show_point(point, wordings, base, PLAIN, current)
        qtbot.waitUntil(
            lambda: synopsis.column.is_laid_out and "comparing" not in " ".join(_headings(synopsis))
        )

    return texts


def _headings(synopsis: SynopsisView) -> list[str]:
    return [row.header.accessibleName() for row in synopsis.column.rows if row.key[1] == 0]


def _row(synopsis: SynopsisView, key: str) -> BlockRow:
    return next(row for row in synopsis.column.rows if row.key == (key, 0))


def test_every_block_says_who_words_it_so_and_how_far_it_is_from_the_base(
    synopsis: SynopsisView, show: Show
) -> None:
    show()
    first, second, third, last = _headings(synopsis)
    assert first == "source a, source c, base, the same wording"
    assert second.startswith("source b, 0.")
    assert second.endswith("2 differences")
    assert third.endswith("1 difference")
    assert last == "source d, says nothing on this point"
    assert synopsis.figures == "5 sources, 3 different wordings, 1 says nothing, 3 differences from the base"


def test_only_what_differs_from_the_base_is_marked(synopsis: SynopsisView, show: Show) -> None:
    show()
    text = _row(synopsis, "b").text
    assert text.mark_at(TEXTS["b"].index("can")) is not None
    assert text.mark_at(TEXTS["b"].index("guest")) is None
    assert all(_row(synopsis, "a").text.mark_at(at) is None for at in range(len(TEXTS["a"])))


def test_a_tip_tells_what_the_base_has(synopsis: SynopsisView, show: Show) -> None:
    show()
    text, end = _row(synopsis, "e").text, len("The guest may use the garden")
    tips = [text.tip_at(QPointF(x, y)) for x in range(0, 660, 4) for y in range(4, text.height(), 8)]
    assert "Compared with source a: left out: “until ten”" in tips
    assert text.mark_at(end) is not None


def test_of_a_source_alone_nothing_is_compared(synopsis: SynopsisView, show: Show) -> None:
    show({"a": "one"})
    assert _headings(synopsis) == ["source a, base"]
    assert synopsis.bar.summary.text() == "No other source"


def test_prose_is_shown_and_not_compared(synopsis: SynopsisView, worded: WordedMaker, show: Show) -> None:
    show()
    synopsis.show_point("1", [worded("one", "a"), worded("it says one", "b", role="mention")], "a", PLAIN)
    assert _headings(synopsis)[1] == "source b, in prose, not compared"


def test_a_click_on_a_heading_chooses_the_pair_and_enter_opens_it(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show()
    header = _row(synopsis, "b").header
    with qtbot.waitSignal(synopsis.pairChosen) as chosen:
        QTest.mouseClick(header, Qt.MouseButton.LeftButton, pos=QPoint(80, 10))
    assert chosen.args == ["a", "b"]
    with qtbot.waitSignal(synopsis.openRequested) as opened:
        QTest.keyClick(header, Qt.Key.Key_Return)
    assert opened.args == ["a", "b"]
    with qtbot.waitSignal(synopsis.baseChosen) as base:
        QTest.keyClick(header, Qt.Key.Key_B)
    assert base.args == ["b"]


def test_of_the_base_itself_enter_opens_the_pair_that_is_chosen(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show(current="e")
    with qtbot.waitSignal(synopsis.openRequested) as opened:
        QTest.keyClick(_row(synopsis, "a").header, Qt.Key.Key_Return)
    assert opened.args == ["a", "e"]


def test_the_arrows_go_from_block_to_block(synopsis: SynopsisView, show: Show) -> None:
    show(current="b")
    synopsis.focus_pane("right")
    focused = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(synopsis.window().focusWidget(), key)
        focused.append(next(row.key[0] for row in synopsis.column.rows if row.header.hasFocus()))
    assert focused == ["e", "d", "d", "a"]


def test_the_menu_has_every_source_of_a_block(synopsis: SynopsisView, show: Show, qtbot: QtBot) -> None:
    show()
    actions = synopsis._headings.menu("a").actions()
    assert [action.text() for action in actions] == [
        "Open source c Side by Side",
        "Compare All with source c",
    ]
    with qtbot.waitSignal(synopsis.openRequested) as opened:
        actions[0].trigger()
    assert opened.args == ["a", "c"]


def test_next_goes_through_the_differences_of_all_blocks(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show()
    gone: list[tuple[int, int]] = []
    synopsis.changeShown.connect(lambda place, count: gone.append((place, count)))
    for _ in range(4):
        synopsis.next_change()
    synopsis.previous_change()
    assert gone == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]
    assert _headings(synopsis)[2].endswith("left out: “until ten”")


def test_a_note_on_a_shared_wording_hangs_on_every_source_that_has_it(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show()
    text = _row(synopsis, "a").text
    text.select(Span(4, 9))
    with qtbot.waitSignal(synopsis.noteRequested) as wanted:
        text.note_button.click()
    (anchors,) = wanted.args
    assert [(anchor.source, anchor.exact) for anchor in anchors] == [("a", "guest"), ("c", "guest")]
    _row(synopsis, "b").text.select(Span(0, 3))
    assert [anchor.source for anchor in synopsis.selection_anchors()] == ["b"]
    synopsis.clear_selection()
    assert not synopsis.selection_anchors()


def test_a_click_on_a_noted_span_leads_to_the_note(synopsis: SynopsisView, show: Show, qtbot: QtBot) -> None:
    show()
    synopsis.set_notes([Note("n1", "1", "Why?", (Anchor("c", 4, 9, "guest"),))])
    with qtbot.waitSignal(synopsis.noteActivated) as activated:
        _row(synopsis, "a").text.clicked.emit(5)
    assert activated.args == ["n1"]


def test_spans_of_a_source_are_shown_and_the_difference_there_stands_out(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show(current="b")
    at = TEXTS["b"].index("before")
    synopsis.show_spans(None, Span(at, at + 6))
    with qtbot.waitSignal(synopsis.changeShown) as shown:
        synopsis.next_change()
    assert shown.args == [3, 3]


def _many(count: int) -> dict[str, str]:
    filler = "The garden is open until ten at night, and the house is quiet then. " * 4
    return {f"s{n:02}": f"{filler}This is number {n}." for n in range(count)}


def test_only_blocks_in_sight_have_widgets_and_the_others_come_when_they_are_scrolled_to(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show(_many(50), base="s00")
    qtbot.waitUntil(lambda: len(synopsis.column.rows) > 3)
    assert len(synopsis.column.rows) < 15
    bar = synopsis.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: synopsis.column.rows[-1].key == ("s49", 0))
    qtbot.waitUntil(lambda: "1 difference" in _headings(synopsis)[-1])


def test_the_base_stays_in_sight_while_the_others_scroll(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show(_many(50), base="s00")
    synopsis.column.verticalScrollBar().setValue(3_000)
    base = _row(synopsis, "s00")
    assert base.mapTo(synopsis.column.viewport(), QPoint(0, 0)) == QPoint(0, 0)
    assert base.isVisible()


def test_a_far_difference_is_brought_into_sight(synopsis: SynopsisView, show: Show, qtbot: QtBot) -> None:
    show(_many(30), base="s00")
    qtbot.waitUntil(lambda: synopsis.figures.endswith("29 differences from the base"))
    synopsis.previous_change()
    row = _row(synopsis, "s29")
    top, bottom = row.text.band(Span(len(row.text.wording.text) - 3, len(row.text.wording.text)))
    at = row.text.mapTo(synopsis.column.viewport(), QPoint(0, round(bottom))).y()
    assert 0 < at <= synopsis.column.viewport().height()
    assert bottom > top


def test_a_block_with_a_selection_keeps_it_when_it_is_scrolled_away(
    synopsis: SynopsisView, show: Show
) -> None:
    show(_many(50), base="s00")
    _row(synopsis, "s01").text.select(Span(4, 10))
    synopsis.column.verticalScrollBar().setValue(4_000)
    synopsis.column.verticalScrollBar().setValue(8_000)
    assert [anchor.exact for anchor in synopsis.selection_anchors()] == ["garden"]


def test_by_divergence_the_most_different_comes_first(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    show()
    synopsis.bar.orderChosen.emit("divergence")
    qtbot.waitUntil(lambda: [row.key[0] for row in synopsis.column.rows] == ["a", "b", "e", "d"])
    show({"a": "one two", "b": "one two three", "c": "four"}, point="2")
    qtbot.waitUntil(lambda: [row.key[0] for row in synopsis.column.rows] == ["a", "c", "b"])


def test_showing_the_same_again_keeps_the_place_and_another_base_or_point_begins_at_the_top(
    synopsis: SynopsisView, show: Show
) -> None:
    show(_many(30), base="s00")
    bar = synopsis.column.verticalScrollBar()
    bar.setValue(300)
    show(_many(30), base="s00", current="s02")
    assert bar.value() == 300
    show(_many(30), base="s02", current="s00")
    assert bar.value() == 0
    bar.setValue(300)
    show(_many(30), base="s02", point="2")
    assert bar.value() == 0


def test_the_keyboard_stays_in_the_blocks_when_the_point_changes(synopsis: SynopsisView, show: Show) -> None:
    show(current="b")
    synopsis.focus_pane("right")
    show({"a": "one", "b": "two"}, point="2", current="b")
    assert _row(synopsis, "b").header.hasFocus()


def test_a_long_wording_is_shown_in_sections_and_notes_hang_in_the_right_place(
    synopsis: SynopsisView, show: Show, qtbot: QtBot
) -> None:
    long = "\n".join(f"Paragraph {n} is about the garden." for n in range(400))
    show({"a": long, "b": long + "\nThe end."})
    qtbot.waitUntil(lambda: synopsis.figures.endswith("1 difference from the base"))
    synopsis.previous_change()
    row = synopsis.column.rows[-1]
    assert row.key[0] == "b"
    assert row.key[1] > 1
    row.text.select(Span(0, 9))
    (anchor,) = synopsis.selection_anchors()
    assert anchor.exact == "Paragraph"
    assert anchor.start > 6_000


def test_larger_type_makes_higher_blocks(synopsis: SynopsisView, show: Show) -> None:
    show()
    before = _row(synopsis, "b").height()
    synopsis.set_reading_size(22)
    assert synopsis.reading_size == 22
    assert _row(synopsis, "b").height() > before
    synopsis.set_reading_size(READING_PX)
    assert _row(synopsis, "b").height() == before


def test_the_wheel_over_a_text_turns_the_whole(synopsis: SynopsisView, show: Show, qtbot: QtBot) -> None:
    show(_many(30), base="s00")
    text = _row(synopsis, "s01").text
    at, inverted = QPointF(100, 10), False
    event = QWheelEvent(
        at,
        QPointF(text.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        inverted,
    )
    qtbot.waitUntil(lambda: synopsis.column.verticalScrollBar().maximum() > 0)
    text.wheelEvent(event)
    assert not event.isAccepted()


def test_another_point_drops_what_is_still_compared(
    synopsis: SynopsisView, show: Show, worded: WordedMaker, qtbot: QtBot
) -> None:
    show()
    long = [worded("word " * 8_000, "a"), worded("ward " * 8_000, "b")]
    synopsis.show_point("2", long, "a", PLAIN)
    synopsis.show_point("3", [worded("one", "a"), worded("two", "b")], "a", PLAIN)
    with qtbot.assertNotEmitted(synopsis.figuresChanged, wait=80):
        pass
    assert _headings(synopsis)[1].endswith("1 difference")
