"""Moving about in a project: every move is told once, and the comparison follows."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.text.model import Passage, Point, Source
from app.text.options import CompareOptions
from app.ui.comparisons import Pair
from app.ui.content import Content
from app.ui.jobs import Jobs
from app.ui.trail import NOWHERE, Place
from app.ui.view import View
from app.ui.viewstate import ViewState

TEXTS = {"a": "one two three", "b": "one 2 three", "c": "one two"}


def _content(texts: dict[str, str]) -> Content:
    sources = tuple(Source(name, name, text, "text/plain", "utf-8", "") for name, text in texts.items())
    points = tuple(Point(str(n), "") for n in range(1, 6))
    passages = tuple(Passage(p.id, s.id, 0, len(s.text), "point") for p in points for s in sources)
    return Content(sources, "a", points, passages)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[View]:
    jobs = Jobs()
    made = View(jobs)
    made.start(_content(TEXTS))
    yield made
    made.end()
    jobs.shut_down()


def test_starting_shows_the_reference_and_the_first_other_source(view: View) -> None:
    assert view.place == Place("1", "a", "b")
    assert [wording.text for wording in view.pair()] == ["one two three", "one 2 three"]


def test_a_move_tells_first_where_and_then_the_comparison(qtbot: QtBot, view: View) -> None:
    with qtbot.waitSignals([view.chosen, view.compared], order="strict", timeout=0):
        view.choose(point="2")
    assert view.script is not None
    assert "".join(op.left.of("one two three") for op in view.script.ops) == "one two three"


def test_staying_is_not_told(qtbot: QtBot, view: View) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        view.choose(point="1", left="a", right="b")
        view.set_options(CompareOptions())


def test_the_way_back_and_forward(view: View) -> None:
    view.choose(point="3")
    view.choose(right="c")
    view.back()
    assert view.place == Place("3", "a", "b")
    view.back()
    assert not view.can_back
    view.forward()
    view.forward()
    assert view.place == Place("3", "a", "c")


def test_stepping_stops_at_either_end(view: View) -> None:
    view.step(-1)
    assert view.place.point == "1"
    view.step(3)
    assert view.place.point == "4"
    view.step(9)
    assert view.place.point == "5"


def test_swapping_exchanges_left_and_right(view: View) -> None:
    view.swap()
    assert view.place == Place("1", "b", "a")


def test_other_options_compare_again(view: View) -> None:
    before = view.script
    view.set_options(CompareOptions("word"))
    assert view.script is not None
    assert view.script != before
    assert view.state == ViewState(view.place, CompareOptions("word"))


def test_very_long_wordings_are_compared_in_the_background(qtbot: QtBot, view: View) -> None:
    with qtbot.waitSignal(view.compared):
        view.start(_content({"a": "word " * 5_000, "b": "ward " * 5_000}))
        assert view.script is None
    assert view.script is not None


def test_a_comparison_that_nobody_wants_any_more_is_dropped(qtbot: QtBot, view: View) -> None:
    view.start(_content({"a": "word " * 5_000, "b": "ward " * 5_000}))
    view.start(_content(TEXTS))
    short = view.script
    with qtbot.assertNotEmitted(view.compared, wait=50):
        pass
    assert view.script is short


def test_an_edit_that_takes_a_source_away_moves_on(view: View) -> None:
    view.choose(right="c")
    view.refresh(_content({"a": "x", "b": "y"}))
    assert view.place == Place("1", "a", "b")


def test_without_a_project_there_is_nothing_to_compare(view: View) -> None:
    view.start(Content())
    assert view.place == NOWHERE
    assert view.script is None


def _is_known(view: View, left: str, right: str) -> bool:
    return view.comparisons.known(Pair(left, right, view.compare_options)) is not None


def test_what_is_probably_looked_at_next_is_compared_ahead(qtbot: QtBot, view: View) -> None:
    view.start(_points([("a one", "b one"), ("a two", "b two"), ("a three", "b three")]))
    qtbot.waitUntil(lambda: _is_known(view, "a two", "b two"))
    assert not _is_known(view, "a three", "b three")
    view.step(1)
    qtbot.waitUntil(lambda: _is_known(view, "a three", "b three"))


def test_the_other_sources_are_compared_ahead(qtbot: QtBot, view: View) -> None:
    qtbot.waitUntil(lambda: _is_known(view, TEXTS["a"], TEXTS["c"]))


def test_a_long_pair_that_is_known_is_told_at_once(qtbot: QtBot, view: View) -> None:
    with qtbot.waitSignal(view.compared):
        view.start(_content({"a": "word " * 5_000, "b": "ward " * 5_000, "c": "short"}))
    first = view.script
    with qtbot.waitSignal(view.compared):
        view.choose(right="c")
    with qtbot.waitSignal(view.compared, timeout=0):
        view.choose(right="b")
    assert view.script is first


def test_the_script_told_is_always_that_of_the_pair_chosen(qtbot: QtBot, view: View) -> None:
    long = {"a": "word " * 5_000, "b": "ward " * 5_000, "c": "weird " * 5_000}
    told: list[tuple[int, int]] = []

    def note() -> None:
        assert view.script is not None
        last = view.script.ops[-1]
        told.append((last.left.end, last.right.end))
        left, right = view.pair()
        assert told[-1] == (len(left.text), len(right.text))

    view.start(_content(long))
    view.compared.connect(note)
    view.choose(right="c")
    view.swap()
    view.choose(left="b", right="a")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1


def test_who_goes_on_when_told_of_a_move_is_told_the_comparison_once(view: View) -> None:
    told: list[str] = []
    view.chosen.connect(lambda: view.choose(point="5"))
    view.compared.connect(lambda: told.append(view.place.point))
    view.choose(point="2")
    assert told == ["5"]


def test_the_mode_is_told_and_remembered(qtbot: QtBot, view: View) -> None:
    with qtbot.waitSignals([view.chosen, view.compared], order="strict", timeout=0):
        view.set_mode("all")
    assert view.state == ViewState(view.place, view.options, "all")
    with qtbot.assertNotEmitted(view.chosen):
        view.set_mode("all")
    view.start(_content(TEXTS), ViewState(mode="document"))
    assert view.mode == "document"


def test_the_spellings_of_the_project_count_where_spelling_is_ignored(view: View) -> None:
    families = (("gray", "grey"),)
    view.start(replace(_content(TEXTS), families=families))
    assert not view.compare_options.families
    view.set_options(CompareOptions("word", frozenset({"spelling"})))
    assert view.compare_options.families == families
    assert not view.options.families


def _points(wordings: list[tuple[str, ...]]) -> Content:
    """A point for each of these, a source for each wording in it."""
    names = "ab"
    sources, passages = [], []
    for at, name in enumerate(names):
        text = ""
        for number, worded in enumerate(wordings, 1):
            passages.append(Passage(str(number), name, len(text), len(text) + len(worded[at]), "point"))
            text += worded[at] + "\n"
        sources.append(Source(name, name, text, "text/plain", "utf-8", ""))
    points = tuple(Point(str(n), "") for n in range(1, len(wordings) + 1))
    return Content(tuple(sources), "a", points, tuple(passages))
