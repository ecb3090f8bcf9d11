"""Names of sources that are cut can be told apart."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from app.ui.sources.short_names import ShortNames
from app.ui.theme import ui_font

BY_NUMBER = [f"Report {number:02} of the permanent delegation to the conference" for number in range(50)]
BY_END = [f"Reports of the permanent delegation to the conference, part {number}" for number in range(9)]
BY_BEGINNING = ["Courier of the harbour", "Voice of the harbour", "News of the harbour"]


@pytest.fixture
def metrics(qtbot: QtBot) -> QFontMetrics:
    return QFontMetrics(ui_font())


@pytest.mark.parametrize("names", [BY_NUMBER, BY_END, BY_BEGINNING, [*BY_NUMBER, *BY_END, *BY_BEGINNING]])
@pytest.mark.parametrize("letters", [7, 10, 14, 25, 50])
def test_names_that_are_cut_still_differ_and_fit(
    metrics: QFontMetrics, names: list[str], letters: int
) -> None:
    room, short = letters * metrics.horizontalAdvance("m"), ShortNames(names)
    cut = [short.cut(name, metrics, room) for name in names]
    assert len(set(cut)) == len(names), cut
    assert all(metrics.horizontalAdvance(one) <= room for one in cut)


def test_a_name_that_fits_is_whole(metrics: QFontMetrics) -> None:
    short = ShortNames(BY_NUMBER)
    assert short.cut(BY_NUMBER[7], metrics, 2_000) == BY_NUMBER[7]


def test_it_begins_with_the_word_that_is_its_own(metrics: QFontMetrics) -> None:
    room = 10 * metrics.horizontalAdvance("m")
    assert ShortNames(BY_NUMBER).cut(BY_NUMBER[26], metrics, room).startswith("…26 of")


def test_a_name_among_no_others_is_cut_in_its_middle(metrics: QFontMetrics) -> None:
    name = "The long name of a source that stands alone"
    cut = ShortNames([name]).cut(name, metrics, 12 * metrics.horizontalAdvance("m"))
    assert cut.startswith("The")
    assert cut.endswith("alone")
