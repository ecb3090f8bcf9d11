"""What a row says of a variant, and where a variant leads."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Source, Span
from app.text.script import Change
from app.text.variants import Reading, Severity, Variant
from app.text.wording import Wording
from app.ui.variants.model import VariantsModel, shown
from app.ui.variants.place import anchors_of, place_in, span_in, telling_pair
from app.ui.variants.readings_line import shares
from app.ui.wordings.change_walk import change_near

NAMES = {"a": "Harbour", "b": "Lantern", "c": "Saltmarsh"}


def variant(point: str = "7", severity: Severity | None = "high", kind: str = "date") -> Variant:
    """A place that two sources read alike, a third otherwise, and that a fourth leaves out."""
    readings = (
        Reading(("a", "b"), "within 30 days", (("a", Span(4, 18)), ("b", Span(0, 14)))),
        Reading(("c",), "in 30 days", (("c", Span(2, 12)),)),
        Reading(("d",), "", (("d", Span(5, 5)),)),
    )
    return Variant(point, kind, severity, "The time differs.", readings)


@pytest.fixture
def model(qtbot: QtBot) -> VariantsModel:
    made = VariantsModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_variants([variant(), variant("7.a"), variant(severity=None, kind="typographic")], NAMES, "7")
    return made


def test_only_material_ones_show_until_all_are_wanted(model: VariantsModel) -> None:
    assert (model.material, model.other, model.rowCount()) == (2, 1, 2)
    model.show_all(on=True)
    assert model.rowCount() == 3
    assert model.row(model.index(2)).severity == "other"


def test_a_sub_point_is_told_by_its_label_and_the_point_itself_by_none(model: VariantsModel) -> None:
    assert [model.row(model.index(row)).label for row in range(2)] == ["", "a"]
    assert model.labels() == {"a"}


def test_a_screen_reader_hears_the_whole_row(model: VariantsModel) -> None:
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "a, high, date: Harbour, Lantern: “within 30 days”; Saltmarsh: “in 30 days”; d: nothing. The time differs."
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        (" ", "␣"),
        ("two\n  lines", "two lines"),
        ("zero\u200bwidth", "zero[ZWSP]width"),
        ("\u202eback", "[RLO]back"),
        ("x" * 500, "x" * 300 + "…"),
    ],
)
def test_a_reading_hides_nothing(text: str, words: str) -> None:
    assert shown(text) == words


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        (("c", "b"), ("c", "b")),
        (("d", "a"), ("d", "a")),
        (("a", "b"), ("a", "c")),
        (("c", "elsewhere"), ("a", "c")),
    ],
)
def test_the_pair_stays_if_it_reads_differently(pair: tuple[str, str], told: tuple[str, str]) -> None:
    assert telling_pair(variant(), *pair) == told


def test_a_note_hangs_on_every_reading_that_has_words(quote: Callable[[Source, str], Anchor]) -> None:
    texts = {"a": "Pay within 30 days.", "b": "within 30 days", "c": "- in 30 days", "d": "Pay it."}
    sources = {s: Source(s, s, text, "text/plain", "utf-8", "") for s, text in texts.items()}
    found = anchors_of(variant(), sources)
    assert [(anchor.source, anchor.exact) for anchor in found] == [
        ("a", "within 30 days"),
        ("b", "within 30 days"),
        ("c", "in 30 days"),
    ]


def test_a_place_of_the_source_is_found_in_the_wording(worded: Callable[..., Wording]) -> None:
    wording = worded("one\ntwo", labels=("a", "b"))
    assert place_in(wording, Span(4, 7)) == Span(4, 7)
    assert place_in(wording, Span(7, 7)) == Span(7, 7)
    assert place_in(wording, Span(20, 24)) is None
    assert place_in(wording, None) is None
    assert span_in(variant(), "d") == Span(5, 5)
    assert span_in(variant(), "e") is None


CHANGES = (
    Change(Span(0, 4), Span(0, 2)),
    Change(Span(6, 9), Span(4, 4)),
    Change(Span(12, 14), Span(7, 9), "case"),
)


@pytest.mark.parametrize(
    ("left", "right", "number"),
    [
        (Span(2, 9), Span(4, 4), 1),
        (Span(0, 3), None, 0),
        (Span(9, 9), Span(4, 4), 1),
        (Span(12, 14), Span(7, 9), -1),
        (Span(20, 21), Span(20, 21), -1),
        (None, None, -1),
    ],
)
def test_the_change_at_a_place_is_the_one_that_shares_most(
    left: Span | None, right: Span | None, number: int
) -> None:
    assert change_near(CHANGES, left, right) == number


@given(st.lists(st.integers(0, 400), max_size=12), st.integers(0, 1200))
def test_room_is_shared_out_and_the_small_get_what_they_want(wanted: Sequence[int], room: int) -> None:
    given_ = shares(wanted, room)
    assert sum(given_) <= room
    assert all(got <= want for got, want in zip(given_, wanted, strict=True))
    if sum(wanted) <= room:
        assert given_ == list(wanted)
    if any(got < want for got, want in zip(given_, wanted, strict=True)):
        assert room - sum(given_) < len(wanted)
