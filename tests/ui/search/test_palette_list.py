"""The list of the palette: its lines, what is chosen, and lines that are cut so that what was sought shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.text.model import Span
from app.ui.search.list import PaletteList
from app.ui.search.marked_line import MarkedLine
from app.ui.search.model import PaletteModel
from app.ui.search.rows import Heading, Line, More, Row, Section, Target, lines
from app.ui.search.words import count_words
from app.ui.theme import Theme, reading_font


def section(count: int, *names: str) -> Section:
    """A group of points, of which these are told."""
    return Section("points", tuple(Row(Target("points", name), name) for name in names), count)


def shown(*names: str) -> list[Line]:
    return list(lines([section(len(names), *names)]))


@pytest.fixture
def listed(qtbot: QtBot, theme: Theme) -> PaletteList:
    made = PaletteList(theme)
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def chosen(listed: PaletteList) -> str:
    """The name of the chosen row."""
    line = listed.chosen
    assert isinstance(line, Row)
    return line.text


def test_a_group_stands_under_its_heading_and_leads_to_all_of_it() -> None:
    found = list(lines([section(5, "a", "b"), Section("sources", (), 0), section(1, "c")]))
    assert [type(line) for line in found] == [Heading, Row, Row, More, Heading, Row]


def test_a_group_that_is_alone_leads_nowhere_else() -> None:
    assert not any(isinstance(line, More) for line in lines([section(5, "a", "b")], alone=True))


@pytest.mark.parametrize(
    ("count", "shows", "is_more", "words"),
    [(3, 3, False, "3"), (7, 3, False, "3 of 7"), (999, 6, True, "6 of 999 or more")],
)
def test_a_heading_tells_how_many_there_are(count: int, shows: int, is_more: bool, words: str) -> None:
    assert count_words(Heading("notes", count, shows, is_more)) == words


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines(list(lines([section(3, "a", "b")])))
    assert model.choosable() == [1, 2, 3]
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(3).data() == "Show all 3 points"


def test_the_first_row_is_chosen_until_another_is_moved_to(listed: PaletteList) -> None:
    listed.show_lines(shown("a", "b", "c"), anew=True)
    assert chosen(listed) == "a"
    listed.show_lines(shown("z", "a", "b"), anew=False)
    assert chosen(listed) == "z"


def test_a_row_that_was_moved_to_stays_chosen_while_the_list_grows(listed: PaletteList) -> None:
    listed.show_lines(shown("a", "b", "c"), anew=True)
    listed.step(1)
    listed.show_lines(shown("z", "a", "b", "c"), anew=False)
    assert chosen(listed) == "b"
    listed.show_lines(shown("z", "a", "b", "c"), anew=True)
    assert chosen(listed) == "z"


def test_behind_the_last_row_comes_the_first(listed: PaletteList) -> None:
    listed.show_lines(shown("a", "b", "c"), anew=True)
    listed.step(-1)
    assert chosen(listed) == "c"
    listed.step(1)
    assert chosen(listed) == "a"


def test_a_page_is_about_as_long_as_the_list_is_high_and_the_ends_are_ends(listed: PaletteList) -> None:
    names = [str(number) for number in range(100)]
    listed.show_lines(shown(*names), anew=True)
    listed.page(1)
    first = int(chosen(listed))
    assert 3 <= first <= 8
    listed.page(1)
    assert int(chosen(listed)) > first
    listed.go_to_end(last=True)
    listed.page(1)
    assert chosen(listed) == "99"
    listed.page(-1)
    assert int(chosen(listed)) < 99
    listed.go_to_end(last=False)
    assert chosen(listed) == "0"


def fitted(text: str, marks: list[Span], room: float) -> MarkedLine:
    return MarkedLine.fit(text, marks, reading_font(15), QBrush(Qt.GlobalColor.yellow), room)


def test_a_line_is_cut_so_that_the_first_mark_shows(qtbot: QtBot) -> None:
    text = "words and " * 30 + "needle" + " and more" * 30
    at = text.index("needle")
    line = fitted(text, [Span(at, at + 6)], 300)
    said = line.layout.text()
    assert said.startswith("…")
    assert said.endswith("…")
    mark = line.layout.formats()[0]
    assert said[mark.start : mark.start + mark.length] == "needle"
    assert line.width <= 300


@pytest.mark.parametrize(
    "text", ["שלום " * 60, "السلام عليكم " * 40, "押金" * 100, "𝒻𝑜𝓊𝓃𝒹 " * 40, "one " * 80]
)
def test_a_line_of_any_script_keeps_to_its_room(qtbot: QtBot, text: str) -> None:
    line = fitted(text, [], 240)
    assert line.layout.text().endswith("…")
    assert 120 <= line.width <= 240


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 8), st.integers(20, 400))
def test_no_text_is_too_odd_to_be_set(text: str, start: int, length: int, room: int) -> None:
    mark = Span(min(start, len(text)), min(start + length, len(text)))
    assert fitted(text, [mark] if mark else [], room).width >= 0
