"""The split view as an analyst uses it, with the real widgets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.model import Anchor, Note, Passage, Source, Span
from app.text.options import CompareOptions
from app.text.overview import Cell
from app.text.script import EditScript, Op
from app.text.wording import Wording, wording
from app.ui.theme import Theme
from app.ui.wordings.gutter import Gutter
from app.ui.wordings.passing_sign import PassingSign
from app.ui.wordings.ruler import Ruler
from app.ui.wordings.source_list import STATE
from app.ui.wordings.split_view import SplitView

WordedMaker = Callable[..., Wording]
LEFT = "The guest may use the garden until ten."
RIGHT = "The guest can use the garden before nine."


def equal(left: int, right: int, length: int) -> Op:
    return Op("equal", Span(left, left + length), Span(right, right + length))


SCRIPT = EditScript(
    (
        equal(0, 0, 10),
        Op("delete", Span(10, 13), Span(10, 10)),
        Op("insert", Span(13, 13), Span(10, 13)),
        equal(13, 13, 16),
        Op("delete", Span(29, 34), Span(29, 29)),
        Op("insert", Span(34, 34), Span(29, 35)),
        equal(34, 35, 1),
        Op("delete", Span(35, 38), Span(36, 36)),
        Op("insert", Span(38, 38), Span(36, 40)),
        equal(38, 40, 1),
    ),
    0.8,
    CompareOptions(),
)


def source(ident: str, text: str, name: str = "") -> Source:
    return Source(ident, name or f"source {ident}", text, "text/plain", "utf-8", "")


@pytest.fixture
def split(qtbot: QtBot, worded: WordedMaker, theme: Theme) -> SplitView:
    made = SplitView()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.set_sources([source("a", LEFT), source("b", RIGHT), source("c", "Third.")], "a")
    made.show_pair(worded(LEFT, "a"), worded(RIGHT, "b"), SCRIPT)
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_panes_show_the_two_wordings_under_their_names(split: SplitView) -> None:
    assert (split.left.toPlainText(), split.right.toPlainText()) == (LEFT, RIGHT)
    assert (split.left_chooser.currentText(), split.right_chooser.currentText()) == ("source a", "source b")
    assert split.right.accessibleName() == "Wording of source b"


def test_next_goes_through_all_changes_and_says_when_it_begins_again(split: SplitView, qtbot: QtBot) -> None:
    gone: list[tuple[int, int]] = []
    split.changeShown.connect(lambda number, count: gone.append((number, count)))
    sign = split.findChild(PassingSign)
    assert sign is not None
    for _ in range(3):
        split.next_change()
    assert not sign.isVisible()
    split.next_change()
    assert gone == [(1, 3), (2, 3), (3, 3), (1, 3)]
    assert sign.isVisible()
    split.previous_change()
    assert gone[-1] == (3, 3)
    assert sign.text == "Again from the last difference"


def test_where_nothing_differs_next_does_nothing(split: SplitView, worded: WordedMaker, qtbot: QtBot) -> None:
    split.show_pair(worded(LEFT, "a"), worded(LEFT, "b"), compare(LEFT, LEFT))
    with qtbot.assertNotEmitted(split.changeShown):
        split.next_change()
        split.previous_change()


def test_a_click_on_a_change_makes_it_the_one_to_go_on_from(split: SplitView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(split.changeShown) as shown:
        split.left.clicked.emit(LEFT.index("until"))
    assert shown.args == [2, 3]
    with qtbot.waitSignal(split.changeShown) as shown:
        split.next_change()
    assert shown.args == [3, 3]


def test_showing_the_same_pair_again_keeps_the_place(
    split: SplitView, worded: WordedMaker, qtbot: QtBot
) -> None:
    split.next_change()
    split.show_pair(worded(LEFT, "a"), worded(RIGHT, "b"), SCRIPT)
    with qtbot.waitSignal(split.changeShown) as shown:
        split.next_change()
    assert shown.args == [2, 3]


def test_a_far_change_is_brought_into_the_upper_third_on_both_sides(
    split: SplitView, worded: WordedMaker
) -> None:
    filler = "\n".join(f"Paragraph {n} is the same on both sides." for n in range(60))
    left, right = f"{filler}\nThe end is here.\n{filler}", f"{filler}\nThe finish is here.\n{filler}"
    split.set_sources([source("a", left), source("b", right)], "a")
    split.show_pair(worded(left, "a"), worded(right, "b"), compare(left, right))
    split.next_change()
    for view, words in ((split.left, "end"), (split.right, "finish")):
        place = view.wording.text.index(words)
        top, _ = view.band(Span(place, place))
        assert top == pytest.approx(view.viewport().height() / 3, abs=3)


def test_choosing_asks_for_the_pair(split: SplitView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(split.pairChosen) as chosen:
        split.left_chooser.chosen.emit("c")
    assert chosen.args == ["c", "b"]
    with qtbot.waitSignal(split.pairChosen) as chosen:
        split.right_chooser.chosen.emit("c")
    assert chosen.args == ["a", "c"]


def test_choosing_what_the_other_side_shows_and_the_swap_button_exchange_the_two(
    split: SplitView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(split.pairChosen) as chosen:
        split.left_chooser.chosen.emit("b")
    assert chosen.args == ["b", "a"]
    with qtbot.waitSignal(split.pairChosen) as chosen:
        QTest.mouseClick(split.swap_button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["b", "a"]


def test_a_note_hangs_on_the_selections_of_both_panes(split: SplitView, qtbot: QtBot) -> None:
    assert split.selection_anchors() == []
    split.left.select(Span(10, 13))
    split.right.select(Span(10, 13))
    with qtbot.waitSignal(split.noteRequested) as wanted:
        split.left.noteWanted.emit()
    assert wanted.args == [split.selection_anchors()]
    assert [(one.source, one.exact, one.prefix) for one in split.selection_anchors()] == [
        ("a", "may", "The guest "),
        ("b", "can", "The guest "),
    ]


def test_a_selection_over_passages_gives_an_anchor_in_each(split: SplitView) -> None:
    text = "b. second 😀\na. first"
    passages = [Passage("1.a", "c", 15, 20, "subpoint"), Passage("1.b", "c", 3, 11, "subpoint")]
    split.set_sources([source("a", LEFT), source("c", text)], "a")
    shown = wording(text, "c", "1", passages)
    split.show_pair(shown, shown, compare(shown.text, shown.text))
    split.left.selectAll()
    assert [(one.start, one.end, one.exact) for one in split.selection_anchors()] == [
        (15, 20, text[15:20]),
        (3, 11, text[3:11]),
    ]


def test_without_a_selection_no_note_is_asked_for(split: SplitView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(split.noteRequested):
        split.left.noteWanted.emit()


def test_the_note_button_shows_only_where_one_selected_last(split: SplitView) -> None:
    split.left.select(Span(0, 3))
    split.right.select(Span(0, 3))
    assert (split.left.note_button.isVisible(), split.right.note_button.isVisible()) == (False, True)


def test_a_click_on_a_noted_span_leads_to_its_note(split: SplitView, qtbot: QtBot) -> None:
    split.set_notes([Note("n", "1", "why", (Anchor("b", 4, 9, "guest"),))])
    with qtbot.waitSignal(split.noteActivated) as activated:
        split.right.clicked.emit(5)
    assert activated.args == ["n"]
    with qtbot.assertNotEmitted(split.noteActivated):
        split.left.clicked.emit(5)


def test_a_selected_note_is_brought_into_view(split: SplitView, worded: WordedMaker) -> None:
    text = "\n".join(f"Paragraph {n} is the same." for n in range(90))
    split.set_sources([source("a", text), source("b", text)], "a")
    split.show_pair(worded(text, "a"), worded(text, "b"), compare(text, text))
    place = text.index("Paragraph 70")
    split.set_notes([Note("n", "1", "why", (Anchor("b", place, place + 9, "Paragraph"),))])
    split.select_note("n")
    assert split.right.in_view().meets(Span(place, place + 9))
    assert split.left.in_view().meets(Span(place, place + 9))
    before = split.right.verticalScrollBar().value()
    split.select_note("n")
    assert split.right.verticalScrollBar().value() == before


def test_notes_stay_marked_when_another_pair_is_shown(split: SplitView, worded: WordedMaker) -> None:
    split.set_notes([Note("n", "1", "why", (Anchor("a", 4, 9, "guest"),))])
    split.show_pair(worded(RIGHT, "b"), worded(LEFT, "a"), compare(RIGHT, LEFT))
    assert split.right.notes_at(5) == ("n",)
    assert split.left.notes_at(5) == ()


def test_lacunae_are_told_in_the_choosers(split: SplitView) -> None:
    split.set_cells([Cell("a", "listed", 0.0), Cell("b", "mention"), Cell("c", "lacuna")])
    assert [split.left_chooser.itemData(row, STATE) for row in range(3)] == ["listed", "mention", "lacuna"]


def test_a_sentence_stands_in_for_the_panes(split: SplitView, worded: WordedMaker) -> None:
    split.show_empty("Choose a point.")
    sign = split.findChild(QLabel, "splitEmpty")
    assert isinstance(sign, QLabel)
    assert sign.isVisible()
    assert (sign.text(), split.left.isVisible()) == ("Choose a point.", False)
    split.show_pair(worded(LEFT, "a"), worded(RIGHT, "b"), SCRIPT)
    assert split.left.isVisible()


def test_zoom_changes_both_panes_within_limits_and_back(split: SplitView) -> None:
    usual = split.left.page_height, split.right.page_height
    for _ in range(40):
        split.zoom(1)
    assert split.left.font().pixelSize() == split.right.font().pixelSize() == 40
    for _ in range(40):
        split.zoom(-1)
    assert split.left.font().pixelSize() == 10
    split.zoom(0)
    assert (split.left.page_height, split.right.page_height) == usual


def test_names_stand_over_the_edge_of_the_text(split: SplitView) -> None:
    split.resize(2400, 400)
    QApplication.processEvents()
    for chooser, view in ((split.left_chooser, split.left), (split.right_chooser, split.right)):
        name = chooser.mapTo(split, QPoint(32, 0)).x()
        text = view.viewport().mapTo(split, view.cursorRect().topLeft()).x()
        assert name == pytest.approx(text, abs=3)


def test_the_theme_changes_while_it_shows(split: SplitView) -> None:
    light = split.grab().toImage()
    split.set_theme(Theme.load("dark"))
    assert split.grab().toImage() != light


def test_focus_and_choosers_can_be_reached_by_name(split: SplitView, qtbot: QtBot) -> None:
    split.focus_pane("right")
    qtbot.waitUntil(split.right.hasFocus)
    split.focus_pane("left")
    qtbot.waitUntil(split.left.hasFocus)


def test_findings_are_told_in_every_pair_that_is_shown(split: SplitView, worded: WordedMaker) -> None:
    """They are places in the sources, whatever wording of these shows."""
    split.set_findings([(Span(10, 13), None, "Who may."), (Span(29, 34), Span(29, 35), "How long.")])
    assert split.left.findings_at(11) == ("Who may.",)
    assert split.right.findings_at(11) == ()
    split.show_pair(worded(RIGHT, "b"), worded(LEFT, "a"), SCRIPT)
    assert split.right.findings_at(30) == ("How long.",)


def test_threads_link_lines_and_the_ruler_is_clicked(split: SplitView, qtbot: QtBot) -> None:
    gutter, ruler = split.findChild(Gutter), split.findChild(Ruler)
    assert gutter is not None
    assert ruler is not None
    threads = gutter.threads()
    assert 1 <= len(threads) <= 3
    top, bottom = split.left.band(Span(10, 13))
    assert any(top <= left <= bottom for left, _ in threads)
    with qtbot.waitSignal(split.changeShown):
        QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, round((top + bottom) / 2)))


def test_a_click_beside_the_rulers_marks_scrolls_there(split: SplitView, worded: WordedMaker) -> None:
    text = "\n".join(f"Paragraph {n} is the same." for n in range(90))
    split.show_pair(worded(text, "a"), worded(text, "b"), compare(text, text))
    ruler = split.findChild(Ruler)
    assert ruler is not None
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, ruler.height() // 2))
    for view in (split.left, split.right):
        bar = view.verticalScrollBar()
        assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.1)


def test_a_lacuna_on_one_side_can_be_painted(split: SplitView, worded: WordedMaker) -> None:
    split.show_pair(worded("", "c"), worded(RIGHT, "b"), compare("", RIGHT))
    assert not split.grab().isNull()
    split.next_change()
    assert not split.grab().isNull()


def test_marks_of_what_is_ignored_can_be_left_out(split: SplitView, worded: WordedMaker) -> None:
    left, right = worded("Guests may go.", "a"), worded("guests may stay.", "b")
    split.show_pair(left, right, compare(left.text, right.text, CompareOptions(ignore=frozenset({"case"}))))
    assert split.left.mark_at(0) is not None
    split.show_ignored(on=False)
    assert split.left.mark_at(0) is None
    assert split.left.mark_at(left.text.index("go")) is not None
    split.show_ignored(on=True)
    assert split.left.mark_at(0) is not None


def test_findings_explain_themselves_where_they_are(
    split: SplitView, worded: WordedMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, right = worded("Guests may go.", "a"), worded("Guests must go.", "b")
    split.set_findings([(Span(7, 10), Span(7, 11), "Leave became duty."), (None, Span(0, 6), "Elsewhere.")])
    split.show_pair(left, right, compare(left.text, right.text))
    assert split.left.findings_at(8) == ("Leave became duty.",)
    assert split.right.findings_at(2) == ("Elsewhere.",)
    assert split.left.findings_at(2) == ()
    told: list[str] = []
    monkeypatch.setattr(
        "app.ui.wordings.view.QToolTip.showText", lambda _at, text, _widget: told.append(text)
    )
    split.left.clicked.emit(8)
    assert "Leave became duty." in told[0]
