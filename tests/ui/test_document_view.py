"""The whole-document mode: two full texts, their differences, and the way through them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note, Span
from app.text.options import CompareOptions
from app.ui.content import Content
from app.ui.document.pane import DocumentPane
from app.ui.document.view import DocumentView
from app.ui.jobs import Jobs
from app.ui.theme import Theme
from tests.ui.document_pairs import RIGHT, SMALL, content, long

Shown = Callable[..., DocumentView]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def view(qtbot: QtBot, jobs: Jobs) -> DocumentView:
    made = DocumentView(jobs)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def shown(qtbot: QtBot, view: DocumentView) -> Shown:
    """Shows a pair and waits until all is compared."""

    def show(project: Content = SMALL) -> DocumentView:
        view.set_sources(project.sources, project.reference)
        with qtbot.waitSignal(view._desk.ended, timeout=20_000):
            view.show_pair("l", "r", project)
        return view

    return show


def texts(view: DocumentView) -> tuple[str, str]:
    return view.left.sheet.text, view.right.sheet.text


def spot(pane: DocumentPane, words: str) -> QPoint:
    """A point in the viewport in the middle of the first character of some words that show."""
    place = pane.sheet.text.index(words)
    a, b = pane.caret_rect(place), pane.caret_rect(place + 1)
    return QPoint((a.left() + b.left()) // 2, a.center().y())


def test_both_texts_show_in_full_and_are_compared(shown: Shown) -> None:
    view = shown()
    assert texts(view) == tuple(source.text for source in SMALL.sources)
    assert view.figures == "3 differences in 3 passages · 1 point only on the left"


def test_differences_are_marked_where_they_stand_in_the_texts(shown: Shown) -> None:
    view = shown()
    left, right = texts(view)
    for pane, text, words in ((view.left, left, "welcome"), (view.right, right, "allowed")):
        mark = pane.mark_at(text.index(words))
        assert mark is not None
        assert mark.kind == "only"
    assert view.left.mark_at(left.index("Guests")) is None


def test_next_goes_through_all_differences_of_the_whole_text_and_begins_again(
    shown: Shown, qtbot: QtBot
) -> None:
    view = shown()
    places = []
    for _ in range(5):
        with qtbot.waitSignal(view.changeShown) as told:
            view.next_change()
        places.append(tuple(told.args or ()))
    assert places == [(1, 4), (2, 4), (3, 4), (4, 4), (1, 4)]
    with qtbot.waitSignal(view.changeShown) as told:
        view.previous_change()
    assert told.args == [4, 4]


def test_going_to_a_difference_chooses_its_point(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.waitSignal(view.pointChosen) as told:
        view.next_change()
    assert told.args == ["1"]


def test_the_next_difference_is_found_where_nothing_has_been_compared_yet(
    qtbot: QtBot, view: DocumentView
) -> None:
    project = long(300)
    view.set_sources(project.sources, "l")
    with qtbot.waitSignal(view._desk.ready):
        view.show_pair("l", "r", project)
    with qtbot.waitSignal(view.changeShown, timeout=10_000):
        view.previous_change()
    text = view.left.sheet.text
    assert view.left.in_view().meets(Span(text.index("Point number 300"), len(text)))


def test_a_click_on_a_text_chooses_the_point_that_is_read_there(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.waitSignal(view.pointChosen) as told:
        QTest.mouseClick(view.right.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.right, "Pets"))
    assert told.args == ["3"]


def test_prose_is_no_point(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.assertNotEmitted(view.pointChosen):
        QTest.mouseClick(view.left.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.left, "How the"))


def test_a_chosen_point_is_brought_into_view_on_both_sides(shown: Shown) -> None:
    view = shown(long(200))
    view.go_to_point("150")
    for pane in (view.left, view.right):
        top, _ = pane.band(
            Span(pane.sheet.text.index("Point number 150 "), pane.sheet.text.index("150 says"))
        )
        assert 0 < top < pane.viewport().height() / 2


def test_a_point_that_was_chosen_before_the_texts_are_there_is_level_on_both_sides(
    view: DocumentView, qtbot: QtBot
) -> None:
    one = long(200)
    lines = [(p.point, p.span.of(one.sources[0].text)) for p in one.passages if p.source == "l"]
    project = content(lines, [*lines[:149], *lines[20:22], *lines[149:]])
    view.go_to_point("150")
    with qtbot.waitSignal(view._desk.ended, timeout=20_000):
        view.show_pair("l", "r", project)
    tops = []
    for pane in (view.left, view.right):
        place = pane.sheet.text.index("Point number 150 ")
        tops.append(pane.band(Span(place, place + 1))[0])
        assert tops[-1] == pytest.approx(pane.viewport().height() / 3, abs=4)
    assert tops[0] == pytest.approx(tops[1], abs=2)


def test_a_point_that_was_chosen_here_stays_where_it_is(shown: Shown) -> None:
    view = shown(long(60))
    view.go_to_point("40")
    bar = view.left.verticalScrollBar()
    bar.setValue(bar.value() + 100)
    before = bar.value()
    view.go_to_point("40")
    assert bar.value() == before


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that wants nothing to glide."""
    monkeypatch.setattr("app.ui.document.scroll_link.moves", lambda _pane: False)


def wheel(pane: DocumentPane, by: int) -> None:
    """Turn the wheel over a pane."""
    middle = QPointF(pane.viewport().rect().center())
    event = QWheelEvent(
        middle,
        pane.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(pane.viewport(), event)


@pytest.mark.usefixtures("still")
def test_the_other_pane_goes_where_the_same_point_is_read_also_in_another_order(shown: Shown) -> None:
    one = long(100)
    lines = [(p.point, p.span.of(s.text)) for s in one.sources[:1] for p in one.passages if p.source == s.id]
    view = shown(content(lines, [*lines[50:], *lines[:50]]))
    for pane, other in ((view.left, view.right), (view.right, view.left)):
        for _ in range(12):
            wheel(pane, -480)
        place = pane.place_of(pane.verticalScrollBar().value() + pane.viewport().height() / 3)
        point = pane.sheet.stretches[pane.sheet.stretch_at(place)].point
        there = other.place_of(other.verticalScrollBar().value() + other.viewport().height() / 3)
        assert other.sheet.stretches[other.sheet.stretch_at(there)].point == point


def test_what_moved_to_another_point_is_one_difference_with_its_edits(shown: Shown, qtbot: QtBot) -> None:
    sentence = "The owner shall return the whole deposit within {} days."
    view = shown(
        content(
            (
                ("1", "Guests may use the garden until ten. " + sentence.format("thirty")),
                ("2", "Pets are welcome."),
            ),
            (
                ("1", "Guests may use the garden until ten."),
                ("2", "Pets are welcome. " + sentence.format("forty")),
            ),
        )
    )
    left, right = texts(view)
    mark = view.left.mark_at(left.index("owner"))
    assert mark is not None
    assert mark.kind == "moved"
    edit = view.right.mark_at(right.index("forty"))
    assert edit is not None
    assert (edit.kind, edit.moved, edit.change) == ("only", True, mark.change)
    assert "1 moved" in view.figures
    assert view.left.tip_at(QPointF(spot(view.left, "owner"))).startswith("Moved and edited: stands after “")
    with qtbot.waitSignal(view.changeShown):
        QTest.mouseClick(view.left.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.left, "owner"))


def test_what_is_ignored_is_told_and_its_marks_can_be_left_out(shown: Shown, qtbot: QtBot) -> None:
    view = shown(content((("1", "Guests may go."),), (("1", "guests may go."),)))
    with qtbot.waitSignal(view._desk.ended):
        view.set_options(CompareOptions(ignore=frozenset({"case"})))
    assert view.figures == "No differences in what both have · 1 ignored"
    mark = view.left.mark_at(view.left.sheet.text.index("Guests"))
    assert mark is not None
    assert mark.kind == "ignored"
    assert "capital letters" in view.left.tip_at(QPointF(spot(view.left, "Guests")))
    view.show_ignored(on=False)
    assert view.left.mark_at(view.left.sheet.text.index("Guests")) is None


def test_other_options_leave_the_texts_where_they_are(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long(60))
    view.go_to_point("30")
    before = [pane.verticalScrollBar().value() for pane in (view.left, view.right)]
    with qtbot.waitSignal(view._desk.ended):
        view.set_options(CompareOptions(granularity="word"))
    assert [pane.verticalScrollBar().value() for pane in (view.left, view.right)] == before


def test_a_selection_becomes_a_note_on_exactly_these_words(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    text = view.left.sheet.text
    start = text.index("deposit")
    view.left.select(Span(start, start + 7))
    assert view.left.note_button.isVisible()
    with qtbot.waitSignal(view.noteRequested) as told:
        QTest.mouseClick(view.left.note_button, Qt.MouseButton.LeftButton)
    (anchor,) = (told.args or [[]])[0]
    assert (anchor.source, anchor.start, anchor.exact) == ("l", start, "deposit")


def test_a_selection_may_go_over_many_points_and_is_copied_as_it_stands(shown: Shown) -> None:
    view = shown()
    text = view.left.sheet.text
    QTest.mousePress(
        view.left.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.left.caret_rect(text.index("Guests")).center(),
    )
    to = view.left.caret_rect(text.index("euros")).center()
    QTest.mouseMove(view.left.viewport(), to)
    QTest.mouseRelease(view.left.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert view.left.selected == Span(text.index("Guests"), text.index("euros"))
    QTest.keySequence(view.left, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == text[text.index("Guests") : text.index("euros")]


def test_text_is_selected_by_keyboard(shown: Shown) -> None:
    view = shown()
    view.left.setFocus()
    for keys in ("Ctrl+End", "Up", "Shift+End"):
        QTest.keySequence(view.left, keys)
    text = view.left.sheet.text
    line = text.splitlines()[-1]
    assert view.left.selected == Span(text.index(line), text.index(line) + len(line))
    QTest.keySequence(view.left, "Ctrl+A")
    assert view.left.selected == Span(0, len(text))
    QTest.keySequence(view.left, "Left")
    assert view.left.selected is None


def test_a_double_click_selects_the_word(shown: Shown) -> None:
    view = shown()
    QTest.mouseDClick(view.left.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.left, "eposit"))
    assert view.left.selected is not None
    assert view.left.selected.of(view.left.sheet.text) == "deposit"


def test_notes_show_and_a_click_leads_to_them(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    start = view.left.sheet.text.index("garden")
    view.set_notes([Note("n", "1", "Which one?", (Anchor("l", start, start + 6, "garden"),))])
    assert view.left.tip_at(QPointF(spot(view.left, "garden"))) == "Which one?"
    with qtbot.waitSignal(view.noteActivated) as told:
        QTest.mouseClick(view.left.viewport(), Qt.MouseButton.LeftButton, pos=spot(view.left, "garden"))
    assert told.args == ["n"]


def test_a_note_far_away_is_brought_into_view(shown: Shown) -> None:
    view = shown(long(100))
    start = view.right.sheet.text.index("Point number 90")
    view.set_notes([Note("n", "90", "Here.", (Anchor("r", start, start + 5, "Point"),))])
    view.select_note("n")
    assert view.right.in_view().meets(Span(start, start + 5))


def test_spans_asked_for_before_the_texts_are_there_are_shown_when_they_are(
    view: DocumentView, qtbot: QtBot
) -> None:
    project = long(100)
    start = project.sources[0].text.index("keep", project.sources[0].text.index("Point number 91"))
    view.set_sources(project.sources, "l")
    view.show_pair("l", "r", project)
    view.show_spans(Span(start, start + 4), None)
    qtbot.waitUntil(lambda: view.left.sheet.text != "" and view.left.in_view().meets(Span(start, start + 4)))


def test_the_difference_at_a_place_stands_out(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    start = view.left.sheet.text.index("200")
    with qtbot.waitSignal(view.changeShown) as told:
        view.show_spans(Span(start, start + 3), None)
    assert told.args == [2, 4]


def test_findings_explain_themselves(shown: Shown) -> None:
    view = shown()
    start = view.left.sheet.text.index("200")
    view.set_findings([(Span(start, start + 3), None, "The sums differ.")])
    assert view.left.tip_at(QPointF(spot(view.left, "200"))).startswith("The sums differ.")


def test_the_choosers_and_the_swap_button_ask_for_another_pair(shown: Shown, qtbot: QtBot) -> None:
    view = shown()
    with qtbot.waitSignal(view.pairChosen) as told:
        view.swap_button.click()
    assert told.args == ["r", "l"]
    with qtbot.waitSignal(view.pairChosen) as told:
        view.left_chooser.chosen.emit("r")
    assert told.args == ["r", "l"]


def test_figures_are_told_as_they_come_in(view: DocumentView, qtbot: QtBot) -> None:
    found: list[str] = []
    view.figuresChanged.connect(lambda: found.append(view.figures))
    view.set_sources(SMALL.sources, "l")
    with qtbot.waitSignal(view._desk.ended):
        view.show_pair("l", "r", SMALL)
    assert "passages still to be compared" in found[0]
    assert found[-1] == "3 differences in 3 passages · 1 point only on the left"


def test_the_ruler_leads_to_differences_also_to_those_that_moved(shown: Shown, qtbot: QtBot) -> None:
    sentence = "The owner shall return the whole deposit within thirty days."
    view = shown(
        content(
            (("1", "Guests may use the garden until ten. " + sentence), ("2", "Pets are welcome.")),
            (("1", "Guests may use the garden until ten."), ("2", "Pets are welcome. " + sentence)),
        )
    )
    ruler = view._panes.ruler
    place = view.left.sheet.text.index("The owner")
    height = round(view.left.height_of(place) * min(ruler.height() / view.left.page_height, 1.0))
    with qtbot.waitSignal(view.changeShown):
        QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, height))
    view.grab()


def test_a_click_beside_all_marks_of_the_ruler_scrolls_there(shown: Shown) -> None:
    view = shown(
        content([(str(n), "The same words. " * 30) for n in range(1, 40)], [("1", "The same words. " * 30)])
    )
    ruler = view._panes.ruler
    ruler.clear()
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, ruler.height() // 2))
    bar = view.left.verticalScrollBar()
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.1)


def test_ribbons_link_what_shows_with_its_partner(shown: Shown) -> None:
    view = shown()
    left, right = texts(view)
    linked = [(a.core.of(left)[:4], b.core.of(right)[:4]) for a, b in view._panes.gutter.ribbons()]
    assert linked == [("Gues", "Gues"), ("The ", "The "), ("Pets", "Pets")]


def test_a_hidden_view_compares_nothing(view: DocumentView, qtbot: QtBot, jobs: Jobs) -> None:
    view.set_sources(SMALL.sources, "l")
    with qtbot.waitSignal(view._desk.ready):
        view.show_pair("l", "r", SMALL)
    view.hide()
    assert not jobs.running("document")
    with qtbot.waitSignal(view._desk.ended):
        view.show()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_can_be_painted_in_any_theme_at_any_size(shown: Shown, name: str) -> None:
    view = shown()
    view.set_theme(Theme.load(name))
    view.next_change()
    for size in ((300, 200), (1600, 900)):
        view.resize(*size)
        picture = view.grab().toImage()
        assert picture.pixelColor(1, picture.height() - 80) == Theme.load(name).color("canvas")


def test_a_larger_type_keeps_the_place(shown: Shown) -> None:
    view = shown(long(100))
    view.go_to_point("50")
    before = view.left.in_view().start
    view.set_reading_size(18)
    assert view.reading_size == 18
    assert abs(view.left.in_view().start - before) < 200


def test_sources_that_do_not_exist_and_empty_ones_do_no_harm(view: DocumentView, qtbot: QtBot) -> None:
    view.show_pair("x", "y", SMALL)
    view.next_change()
    assert view.figures == ""
    empty = content((), RIGHT)
    with qtbot.waitSignal(view._desk.ended):
        view.show_pair("l", "r", empty)
    view.next_change()
    view.grab()
    assert view.figures == "No differences in what both have · 3 points only on the right"


def test_right_to_left_text_begins_at_the_right(shown: Shown) -> None:
    hebrew = "האורחים רשאים להשתמש בגן עד עשר"
    view = shown(content((("1", hebrew),), (("1", hebrew + " בלילה"),)))
    first = view.left.caret_rect(view.left.sheet.text.index(hebrew))
    assert first.left() > view.left.viewport().width() / 2
    view.grab()
