"""Both wordings in one column: what is read there, whose words are selected, and what is told of them."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.model import Anchor, Note, Passage, Source, Span
from app.text.options import CompareOptions
from app.text.wording import Wording, wording
from app.ui.theme import Theme
from app.ui.wordings.split_view import Arrangement, SplitView
from app.ui.wordings.woven_view import WovenView

LEFT = "The guest may use the garden until ten.\nPets are welcome."
RIGHT = "The guest can use the garden before nine.\nPets are welcome."
ARRANGEMENTS = pytest.mark.parametrize("arrangement", ["stacked", "inline"])
INTRO = "Intro. "
Quote = Callable[..., Anchor]


def source(ident: str, text: str) -> Source:
    return Source(ident, f"source {ident}", INTRO + text, "text/plain", "utf-8", "")


def worded(text: str, ident: str) -> Wording:
    """A wording of one passage a line."""
    passages, at = [], len(INTRO)
    for line in text.split("\n"):
        passages.append(Passage("1", ident, at, at + len(line), "point"))
        at += len(line) + 1
    return wording(INTRO + text, ident, "1", passages if text else ())


def show(split: SplitView, left: str, right: str, options: CompareOptions | None = None) -> WovenView:
    split.set_sources([source("a", left), source("b", right)], "a")
    script = compare(left, right, options or CompareOptions())
    split.show_pair(worded(left, "a"), worded(right, "b"), script, ())
    view = split.woven
    assert isinstance(view, WovenView)
    return view


@pytest.fixture
def split(qtbot: QtBot, theme: Theme) -> SplitView:
    made = SplitView()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.resize(900, 600)
    made.show()
    return made


def arranged(split: SplitView, arrangement: Arrangement) -> SplitView:
    split.arrange(arrangement)
    return split


def select(view: WovenView, words: str) -> None:
    at = view.wording.text.index(words)
    view.select(Span(at, at + len(words)))


def test_inline_both_readings_stand_in_running_order(split: SplitView) -> None:
    view = show(arranged(split, "inline"), LEFT, RIGHT)
    read = view.toPlainText().replace("\u2009", "|")
    assert read == "The guest may|can use the garden until ten|before nine.\nPets are welcome."


def test_stacked_passages_stand_in_turn_under_the_names_of_their_sources(split: SplitView) -> None:
    view = show(arranged(split, "stacked"), LEFT, RIGHT)
    lines = view.toPlainText().split("\n")
    assert lines == [*LEFT.split("\n")[:1], *RIGHT.split("\n")[:1], "Pets are welcome."]
    assert list(view.titles.values()) == ["source a", "source b", "source a and source b"]


@ARRANGEMENTS
def test_words_of_one_side_are_noted_on_its_source(split: SplitView, arrangement: Arrangement) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    for words, ident in (("until ten", "a"), ("before nine", "b")):
        select(view, words)
        assert [(one.source, one.exact) for one in split.selection_anchors()] == [(ident, words)]


@ARRANGEMENTS
def test_words_that_both_say_are_noted_on_both(split: SplitView, arrangement: Arrangement) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    select(view, "Pets")
    assert [(one.source, one.exact) for one in split.selection_anchors()] == [("a", "Pets"), ("b", "Pets")]


WORDS = st.sampled_from(
    ["rule", "rules", "garden", "ten", "10", "שלום", "النص", "法律", "🙂", "é", "\n", ". ", " "]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(
    lambda words: " ".join(words).replace(" \n ", "\n").strip() or "x"
)


@ARRANGEMENTS
@given(left=TEXTS, right=TEXTS, data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_selection_is_anchored_on_exactly_the_words_selected(
    split: SplitView, arrangement: Arrangement, left: str, right: str, data: st.DataObject
) -> None:
    view = show(arranged(split, arrangement), left, right)
    ends = st.integers(0, len(view.wording.text))
    start, end = sorted((data.draw(ends), data.draw(ends)))
    view.select(Span(start, end))
    selected = view.selection() or Span(0, 0)
    for side, ident, text in (("left", "a", left), ("right", "b", right)):
        runs = [run for run in view.pair.woven.runs if run.kind in ("both", side)]
        seen = "".join(
            view.wording.text[max(run.span.start, selected.start) : min(run.span.end, selected.end)]
            for run in runs
        )
        found = [one for one in split.selection_anchors() if one.source == ident]
        assert all(one.exact == (INTRO + text)[one.start : one.end] for one in found)
        assert "".join(one.exact for one in found) == seen.replace("\n", "")


@ARRANGEMENTS
def test_a_note_is_marked_where_its_words_stand(
    split: SplitView, arrangement: Arrangement, quote: Quote
) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    there = source("b", RIGHT)
    split.set_notes([Note("n", "1", "When?", (quote(there, "before nine"),))])
    assert view.notes_at(view.wording.text.index("before nine")) == ("n",)
    assert view.notes_at(view.wording.text.index("until ten")) == ()


@ARRANGEMENTS
def test_a_finding_is_told_on_both_readings(split: SplitView, arrangement: Arrangement) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    left, right = (
        (INTRO + text).index(words) for text, words in ((LEFT, "until ten"), (RIGHT, "before nine"))
    )
    split.set_findings([(Span(left, left + 9), Span(right, right + 11), "Another hour.")])
    for words in ("until ten", "before nine"):
        assert view.findings_at(view.wording.text.index(words)) == ("Another hour.",)
    assert view.findings_at(view.wording.text.index("Pets")) == ()


@ARRANGEMENTS
def test_differences_are_gone_through_and_told(split: SplitView, arrangement: Arrangement) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    split.next_change()
    assert split.told_change == "source a: “may”, source b: “can”"
    assert view._emphasis.change == 0
    assert any("may" in said for said in view.told_at(view.wording.text.index("may")))
    assert view.accessibleDescription().startswith("2 changes, first: source a: “may”")
    assert "source a" in view.accessibleName()


def test_words_that_differ_in_a_letter_stand_twice_and_the_rest_of_them_is_marked_too(
    split: SplitView,
) -> None:
    view = show(arranged(split, "inline"), "territories", "territory")
    kinds = {mark.kind for place in range(11) if (mark := view.mark_at(place))}
    assert view.toPlainText() == "territories\u2009territory"
    assert kinds == {"echo", "only"}
    sides = [mark.side if (mark := view.mark_at(place)) else None for place in range(21)]
    assert sides == ["left"] * 11 + [None] + ["right"] * 9


def test_of_readings_that_count_as_the_same_one_shows_and_stands_for_both(split: SplitView) -> None:
    options = CompareOptions(ignore=frozenset({"case"}))
    view = show(arranged(split, "inline"), "the Garden", "the garden", options)
    assert view.toPlainText() == "the Garden"
    select(view, "Garden")
    assert [one.exact for one in split.selection_anchors()] == ["Garden", "garden"]


@ARRANGEMENTS
def test_a_missing_wording_is_told(split: SplitView, arrangement: Arrangement) -> None:
    view = show(arranged(split, arrangement), LEFT, "")
    assert split._woven is not None
    assert split._woven._silent.isVisible()
    assert split._woven._silent.text() == "source b says nothing on this point."
    assert view.toPlainText() == LEFT


def test_marks_that_keep_directions_apart_are_no_characters_of_a_source(split: SplitView) -> None:
    view = show(arranged(split, "inline"), "يدفع 200 euros اليوم", "يدفع 250 USD اليوم")
    assert not view.unseen
    view.selectAll()
    assert [one.exact for one in split.selection_anchors()] == ["يدفع 200 euros اليوم", "يدفع 250 USD اليوم"]


def test_moved_text_leads_to_its_other_place(split: SplitView) -> None:
    moved = "Breakfast for the guests is served between seven and nine in the hall of the house."
    first = "Pets may stay in the garden but not in any of the rooms upstairs."
    view = show(arranged(split, "inline"), f"{moved}\n{first}", f"{first}\n{moved}")
    text = view.wording.text
    mark = next(mark for place in range(len(text)) if (mark := view.mark_at(place)) and mark.moved)
    other = view.other_place(mark.change, mark.span.start)
    assert other != mark.span.start
    assert (found := view.mark_at(other)) is not None
    assert (found.change, found.side) != (mark.change, mark.side)
    assert found.change == mark.change


@ARRANGEMENTS
def test_type_and_theme_are_those_of_the_panes_side_by_side(
    split: SplitView, arrangement: Arrangement
) -> None:
    view = show(arranged(split, arrangement), LEFT, RIGHT)
    view.zoomWanted.emit(1)
    assert view.font().pixelSize() == split.reading_size == split.left.font().pixelSize()
    split.set_theme(Theme.load("dark"))
    assert view.palette().base().color() == Theme.load("dark").color("canvas")


def test_the_sources_are_chosen_over_the_column(split: SplitView, qtbot: QtBot) -> None:
    show(arranged(split, "inline"), LEFT, RIGHT)
    assert split._woven is not None
    assert [chooser.currentText() for chooser in split._woven.choosers] == ["source a", "source b"]
    with qtbot.waitSignal(split.pairChosen) as told:
        QTest.mouseClick(split._woven.swap_button, Qt.MouseButton.LeftButton)
    assert told.args == ["b", "a"]


@ARRANGEMENTS
def test_the_column_stands_on_the_ground_of_the_theme(split: SplitView, arrangement: Arrangement) -> None:
    dark = Theme.load("dark")
    split.set_theme(dark)
    show(arranged(split, arrangement), LEFT, RIGHT)
    seen = split.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, seen.height() - 3) == dark.color("canvas")
