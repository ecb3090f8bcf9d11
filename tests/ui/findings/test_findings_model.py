"""What a row says of a finding."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.text.verdicts import Finding, Verdict
from app.ui.findings.hung import Hung
from app.ui.findings.listing import Listing
from app.ui.findings.model import FindingsModel, shown
from app.ui.findings.wanted import Wanted

Make = Callable[..., Finding]
List = Callable[..., Listing]
NAMES = {"a": "harbour", "b": "lantern", "c": "saltmarsh"}


@pytest.fixture
def model(qtbot: QtBot, some: tuple[Finding, ...], listing: List) -> FindingsModel:
    made = FindingsModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_words(NAMES, {"7": "Deposit", "7.a": "Return"})
    made.show_listing(listing(some), Wanted(), "7")
    return made


def spoken(model: FindingsModel, row: int) -> str:
    return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_only_material_ones_show_until_all_are_wanted(model: FindingsModel) -> None:
    assert model.rowCount() == 3
    model.show_listing(model.listing, Wanted(others=True), "7")
    assert model.rowCount() == 4


def test_in_a_point_a_sub_point_is_told_by_its_label_and_the_point_itself_by_none(
    model: FindingsModel,
) -> None:
    assert [model.row(model.index(row)).label for row in range(3)] == ["", "a", ""]
    assert list(model.labels()) == ["a"]


def test_in_the_project_every_row_tells_its_point_and_the_tip_its_title(model: FindingsModel) -> None:
    model.show_listing(model.listing, Wanted())
    assert [model.row(model.index(row)).label for row in range(3)] == ["7", "7.a", "7"]
    assert str(model.index(1).data(Qt.ItemDataRole.ToolTipRole)).startswith("7.a Return\n")
    assert "7.a" in model.labels()


def test_a_screen_reader_hears_the_whole_row(model: FindingsModel) -> None:
    assert spoken(model, 1) == (
        "a, medium, number: harbour, saltmarsh: “second”; lantern: nothing. Only some have “second”."
    )


def test_a_screen_reader_hears_what_has_become_of_it(
    model: FindingsModel, finding: Make, listing: List
) -> None:
    earlier = Verdict("v", ("",), (), "dismissed")
    found = replace(finding("x", state="confirmed"), earlier=earlier)

    class Everywhere(Hung):
        def on(self, variant: object) -> bool:
            return True

    model.show_listing(listing([found], hung=Everywhere()), Wanted(), "7")
    assert spoken(model, 0).startswith("high, date, confirmed, with a note: ")
    assert spoken(model, 0).endswith("This was dismissed before its readings changed.")


def test_rows_are_found_by_the_number_of_their_finding(model: FindingsModel) -> None:
    assert [model.row_of(number) for number in (0, 1, 2, 3, 99)] == [0, 1, 2, None, None]
    assert [model.number(row) for row in range(3)] == [0, 1, 2]


def test_a_finding_that_was_decided_on_is_told_anew(
    qtbot: QtBot, model: FindingsModel, finding: Make
) -> None:
    assert model.row(model.index(0)).is_dismissed is False
    model.listing.put(0, finding("first", state="dismissed"))
    with qtbot.waitSignal(model.dataChanged, timeout=0):
        model.refresh([0, 3])
    assert model.row(model.index(0)).is_dismissed


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
