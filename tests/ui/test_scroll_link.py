"""Two panes that stay level."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.differences import differences
from app.text.model import Span
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.theme import Theme
from app.ui.wordings.scroll_link import ScrollLink, knots, mapped
from app.ui.wordings.view import WordingView

WordedMaker = Callable[..., Wording]
PARAGRAPH = "Guests may use the garden until ten at night, and no longer than that. "
heights = st.lists(st.integers(1, 500), min_size=1, max_size=8)


@given(heights, st.data())
def test_the_map_is_continuous_and_never_goes_back(steps: list[int], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.integers(1, 500), min_size=len(steps), max_size=len(steps)))
    pairs = [(0.0, 0.0)]
    for a, b in zip(steps, others, strict=True):
        pairs.append((pairs[-1][0] + a, pairs[-1][1] + b))
    assert all(mapped(a, pairs) == pytest.approx(b) for a, b in pairs)
    values = [mapped(pairs[-1][0] * n / 50, pairs) for n in range(51)]
    assert values == sorted(values)


class Panes:
    """Two panes side by side with the same paragraphs, of which the right has more at the beginning."""

    def __init__(self, worded: WordedMaker, theme: Theme) -> None:
        same = "\n".join(f"{n}. {PARAGRAPH * 3}" for n in range(30))
        self.left_text, self.right_text = worded(same), worded(f"{PARAGRAPH * 40}\n{same}", "b")
        self.window = QWidget()
        self.left, self.right = WordingView("left", theme), WordingView("right", theme)
        row = QHBoxLayout(self.window)
        row.addWidget(self.left)
        row.addWidget(self.right)
        self.script: EditScript = compare(self.left_text.text, self.right_text.text)
        self.link = ScrollLink(self.left, self.right, lambda: self.script.ops)
        found = differences(self.script, self.left_text.text, self.right_text.text)
        self.left.show_wording(self.left_text, "a", found)
        self.right.show_wording(self.right_text, "b", found)
        self.window.resize(900, 500)

    def at_top(self) -> tuple[str, str]:
        """The numbers of the paragraphs in the upper part of both panes."""
        left, right = self.left.in_view(), self.right.in_view()
        return left.of(self.left_text.text), right.of(self.right_text.text)


@pytest.fixture
def panes(qtbot: QtBot, worded: WordedMaker, theme: Theme) -> Panes:
    made = Panes(worded, theme)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def test_knots_grow_on_both_sides_and_end_with_the_pages(panes: Panes) -> None:
    found = knots(panes.script.ops, panes.left, panes.right)
    assert found[0] == (0.0, 0.0)
    assert found[-1] == (panes.left.page_height, panes.right.page_height)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(found))


@pytest.mark.parametrize("leader", ["left", "right"])
def test_both_begin_and_end_together(panes: Panes, leader: str) -> None:
    lead = (panes.left if leader == "left" else panes.right).verticalScrollBar()
    follow = (panes.right if leader == "left" else panes.left).verticalScrollBar()
    lead.setValue(lead.maximum())
    assert follow.value() == follow.maximum()
    lead.setValue(0)
    assert follow.value() == 0


def test_the_same_paragraphs_stand_level(panes: Panes) -> None:
    bar = panes.left.verticalScrollBar()
    for value in range(bar.maximum() // 4, bar.maximum(), 300):
        bar.setValue(value)
        left, right = panes.at_top()
        both = [number for number in range(30) if f"{number}. " in left and f"{number}. " in right]
        assert both


def test_the_leader_is_not_moved_by_its_follower(panes: Panes) -> None:
    bar = panes.left.verticalScrollBar()
    for value in range(0, bar.maximum(), 97):
        bar.setValue(value)
        assert bar.value() == value


def test_a_jump_puts_both_places_into_the_upper_third(panes: Panes) -> None:
    places = panes.left_text.text.index("12. "), panes.right_text.text.index("12. ")
    panes.link.jump(*places)
    for view, place in zip((panes.left, panes.right), places, strict=True):
        top, _ = view.band(Span(place, place))
        assert top == pytest.approx(view.viewport().height() / 3, abs=2)


def test_after_a_jump_the_panes_come_level_again_without_a_leap(panes: Panes) -> None:
    panes.link.jump(panes.left_text.text.index("9. "), panes.right_text.text.index("9. "))
    left, right = panes.left.verticalScrollBar(), panes.right.verticalScrollBar()
    for _ in range(20):
        before = right.value()
        left.setValue(left.value() + 10)
        assert abs(right.value() - before) < 60
