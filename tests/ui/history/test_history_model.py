"""The list of edits is read a page at a time, with a heading for every day."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.text.history import BEGINNING, Edit, Page, Wanted
from app.ui.history.model import HistoryModel

EVERYTHING, NOTES = Wanted(), Wanted(kind="notes")


def edit(number: int, at: str = "2030-01-02T12:00:00.000Z") -> Edit:
    return Edit(number, f"Edit {number}", at, "A. N.", "done", frozenset({"notes"}), 1)


class Pages:
    """Gives `each` edits at a time, of those that are wanted only those whose number can be divided by a hundred."""

    def __init__(self, newest: int, each: int) -> None:
        self.newest, self.each, self.asked = newest, each, 0

    def __call__(self, before: int | None, wanted: Wanted) -> Page:
        self.asked += 1
        top = self.newest if before is None else before - 1
        numbers = range(top, max(top - self.each, 0), -1)
        found = tuple(edit(n) for n in numbers if wanted.is_all or n % 100 == 0)
        last = top - self.each
        return Page(found, last + 1 if last > 0 else None)


def filled(pages: Pages, wanted: Wanted = EVERYTHING) -> HistoryModel:
    model = HistoryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_source(pages, lambda one: f"did {one.id}")
    model.show_wanted(wanted, pages.newest)
    return model


def titles(model: HistoryModel) -> list[str]:
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def test_a_hundred_thousand_edits_are_not_read_before_they_are_looked_at(qtbot: QtBot) -> None:
    pages = Pages(100_000, 200)
    model = filled(pages)
    assert (pages.asked, model.rowCount()) == (1, 201)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert (pages.asked, model.rowCount()) == (2, 401)
    assert model.index_of(99_700).data() == "Edit 99700"
    assert not model.index_of(5).isValid()


def test_what_is_looked_for_is_looked_for_until_there_is_enough(qtbot: QtBot) -> None:
    pages = Pages(3_000, 50)
    model = filled(pages, NOTES)
    qtbot.waitUntil(lambda: model.rowCount() >= 20)
    assert [row for row in titles(model) if row.startswith("Edit")][:2] == ["Edit 3000", "Edit 2900"]
    assert pages.asked < 60


def test_days_have_headings_that_cannot_be_chosen(qtbot: QtBot) -> None:
    model = HistoryModel()
    made = (edit(3, "2030-01-03T12:00:00.000Z"), edit(2, "nonsense"), edit(1, "2030-01-02T12:00:00.000Z"))
    model.set_source(lambda _before, _wanted: Page(made, None), lambda _edit: "")
    model.show_wanted(Wanted(), 3)
    kinds = [row.kind for n in range(model.rowCount()) if (row := model.row(model.index(n)))]
    assert kinds == ["day", "edit", "day", "edit", "day", "edit", "beginning"]
    assert titles(model)[2] == "At an unknown time"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of(BEGINNING).row() == 6


def test_a_row_can_be_heard(qtbot: QtBot) -> None:
    model = filled(Pages(2, 10))
    spoken = str(model.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Edit 2, did 2, A. N., ")
    assert spoken.endswith("last done")
