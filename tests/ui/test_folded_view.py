"""Long stretches on which two wordings agree are folded away, and opened by whoever wants to read them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.model import Anchor, Note, Source, Span
from app.text.options import CompareOptions
from app.text.wording import Wording
from app.ui.theme import Theme
from app.ui.wordings.split_view import ARRANGEMENTS, SplitView
from app.ui.wordings.view import WordingView

Quote = Callable[..., Anchor]
RULES = "\n".join(f"Rule {n}: the guest keeps the house clean and the door shut at night." for n in range(12))
LEFT = f"The first word.\n{RULES}\nThe last word."
RIGHT = f"The first thing.\n{RULES}\nThe last thing."
HIDDEN = "Rule 6"


@pytest.fixture(params=ARRANGEMENTS)
def split(
    request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, worded: Callable[..., Wording]
) -> SplitView:
    """A pair of long wordings, folded, in each arrangement."""
    made = SplitView()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.resize(1000, 500)
    made.arrange(request.param)
    made.set_sources([source("a", LEFT), source("b", RIGHT)], "a")
    made.fold(on=True)
    made.show()
    made.show_pair(worded(LEFT, "a"), worded(RIGHT, "b"), compare(LEFT, RIGHT, CompareOptions()), ())
    return made


def source(ident: str, text: str) -> Source:
    return Source(ident, f"source {ident}", text, "text/plain", "utf-8", "")


def view_of(split: SplitView) -> WordingView:
    return split.woven or split.left


def line(view: WordingView) -> int:
    """Where the line is that tells of a fold."""
    return view.toPlainText().index("… ") + 2


def is_open(split: SplitView) -> bool:
    return HIDDEN in view_of(split).toPlainText()


def test_one_line_tells_how_much_is_folded_away(split: SplitView) -> None:
    text = view_of(split).toPlainText()
    assert HIDDEN not in text
    assert text.count("lines unchanged") == 1
    assert "Rule 0" in text
    assert "Rule 11" in text


def test_a_click_opens_it_where_it_stood(split: SplitView) -> None:
    view = view_of(split)
    view.clicked.emit(line(view))
    assert is_open(split)
    assert "lines unchanged" not in view.toPlainText()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_it(split: SplitView, key: Qt.Key) -> None:
    view = view_of(split)
    view.setFocus()
    view.set_caret(line(view))
    QTest.keyClick(view, key)
    assert is_open(split)


def test_it_is_heard(split: SplitView) -> None:
    view = view_of(split)
    assert view.told_at(line(view)) == ("Folded away; Enter opens it",)


def test_the_line_cannot_be_noted(split: SplitView) -> None:
    view = view_of(split)
    view.select(Span(line(view), line(view) + 5))
    assert split.selection_anchors() == []


def test_what_is_selected_across_it_is_what_is_seen(split: SplitView) -> None:
    view = view_of(split)
    view.selectAll()
    found = split.selection_anchors()
    assert found
    assert not any(HIDDEN in anchor.exact for anchor in found)
    assert all(anchor.exact in (LEFT if anchor.source == "a" else RIGHT) for anchor in found)


def test_a_finding_in_it_opens_it(split: SplitView) -> None:
    at = LEFT.index(HIDDEN)
    split.show_spans(Span(at, at + 4), None)
    assert is_open(split)


def test_a_note_in_it_opens_it_when_it_is_gone_to(split: SplitView, quote: Quote) -> None:
    note = Note("n", "1", "Why?", (quote(source("b", RIGHT), HIDDEN),))
    split.set_notes([note])
    assert not is_open(split)
    split.select_note("n", note.anchors)
    assert is_open(split)
    view = split.woven or split.right
    assert view.notes_at(view.toPlainText().index(HIDDEN)) == ("n",)


def test_a_note_beside_it_leaves_it_folded(split: SplitView, quote: Quote) -> None:
    note = Note("n", "1", "Why?", (quote(source("a", LEFT), "first"),))
    split.set_notes([note])
    split.select_note("n", note.anchors)
    assert not is_open(split)


def test_differences_are_the_same_and_gone_through(split: SplitView, qtbot: QtBot) -> None:
    told = []
    for _ in range(2):
        with qtbot.waitSignal(split.changeShown) as shown:
            split.next_change()
        told.append(tuple(shown.args or ()))
    assert told == [(1, 2), (2, 2)]
    assert split.told_change == "source a: “word”, source b: “thing”"


def test_folding_is_undone_at_once_and_what_was_opened_closes(split: SplitView) -> None:
    split.fold(on=False)
    assert is_open(split)
    split.fold(on=True)
    assert not is_open(split)


def test_type_and_theme_keep_the_line_quiet(split: SplitView) -> None:
    theme = Theme.load("dark")
    split.set_theme(theme)
    split.set_reading_size(22)
    view = view_of(split)
    view.set_caret(line(view))
    assert view.textCursor().charFormat().foreground().color() == theme.color("muted")
