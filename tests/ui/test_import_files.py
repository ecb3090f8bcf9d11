"""The list of files, and what stands beside it: states, checks, the reference."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.tasks.importing import Found
from app.text.model import Document
from app.text.segment import segment
from app.ui.importing.drafts import Drafts
from app.ui.importing.file_model import FileModel
from app.ui.importing.file_panel import FilePanel
from app.ui.importing.values import Existing, Origin
from app.ui.jobs import Jobs, Ticket
from app.ui.theme import Theme

ROLE = Qt.ItemDataRole


def found(origin: Origin, _encoding: str | None, _ticket: Ticket) -> Found:
    assert isinstance(origin, Path)
    if origin.stem == "broken":
        raise Problem("“broken.pdf” has no text.")
    text = f"1. {origin.stem}.\n2. A gate.\n3. A roof."
    return Found(origin, Document(origin.stem, text, text.encode(), "text/html", "utf-8"), segment(text))


@pytest.fixture
def drafts(qtbot: QtBot) -> Iterator[Drafts]:
    jobs = Jobs()
    made = Drafts(jobs, found, [Existing("s1", "two"), Existing("s2", "six")])
    yield made
    jobs.shut_down()


@pytest.fixture
def panel(qtbot: QtBot, drafts: Drafts, theme: Theme) -> FilePanel:
    made = FilePanel(drafts, "s2", theme)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    add(qtbot, drafts, "one.html", "two.html", "broken.pdf")
    return made


def add(qtbot: QtBot, drafts: Drafts, *names: str) -> None:
    drafts.add([Path(name) for name in names])
    qtbot.waitUntil(lambda: not drafts.count(lambda draft: draft.busy), timeout=20_000)
    qtbot.waitUntil(lambda: not drafts._tally.isActive())


def test_the_model_is_a_proper_one(qtbot: QtBot, drafts: Drafts) -> None:
    model = FileModel(drafts)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    add(qtbot, drafts, "one.html", "two.html")
    drafts.set_reference(1)
    drafts.include(0, on=False)
    assert tester.model().rowCount() == 2


def test_a_row_says_all_of_a_file_to_who_listens(panel: FilePanel) -> None:
    model = panel.list.model()
    said = [model.index(n, 0).data(ROLE.AccessibleTextRole) for n in range(3)]
    assert said == [
        "one, Web page, 3 points",
        "two, Web page, Newer version · 3 points",
        "broken.pdf, Cannot be read",
    ]


def test_the_tip_tells_where_a_file_is_and_what_is_wrong_with_it(panel: FilePanel) -> None:
    tip = panel.list.model().index(2, 0).data(ROLE.ToolTipRole)
    assert "broken.pdf" in tip
    assert "has no text" in tip


def test_space_leaves_a_file_out_and_takes_it_in_again(panel: FilePanel, drafts: Drafts) -> None:
    panel.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert not drafts[0].include
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert drafts[0].include


def test_so_does_a_click_on_its_check_but_not_on_its_name(panel: FilePanel, drafts: Drafts) -> None:
    row = panel.list.visualRect(panel.list.model().index(0, 0))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))
    assert not drafts[0].include
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert not drafts[0].include
    assert panel.current == 0


def test_a_file_that_cannot_be_read_cannot_be_taken(panel: FilePanel, drafts: Drafts) -> None:
    panel.choose(2)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert drafts[2].include
    assert not drafts[2].counts


def test_the_reference_is_one_of_all_that_will_be_sources(panel: FilePanel) -> None:
    offered = [panel.reference.itemText(n) for n in range(panel.reference.count())]
    assert offered == ["six, as before", "one", "two", "six"]


def test_without_a_reference_the_program_chooses(qtbot: QtBot, drafts: Drafts, theme: Theme) -> None:
    panel = FilePanel(drafts, "", theme)
    qtbot.addWidget(panel)
    assert panel.reference.currentText() == "Chosen by the program"


def test_choosing_the_reference_stars_its_row(qtbot: QtBot, panel: FilePanel, drafts: Drafts) -> None:
    with qtbot.waitSignal(drafts.tallied):
        panel.reference.activated.emit(1)
    assert drafts.reference == 0
    assert panel.list.model().index(0, 0).data(ROLE.AccessibleTextRole).endswith("reference")
    assert panel.reference.currentText() == "one"


def test_what_is_left_out_is_not_offered_as_the_reference(
    qtbot: QtBot, panel: FilePanel, drafts: Drafts
) -> None:
    drafts.set_reference(0)
    with qtbot.waitSignal(drafts.tallied):
        drafts.include(0, on=False)
    assert panel.reference.findText("one") < 0
    assert panel.reference.currentText() == "six, as before"


@pytest.mark.parametrize("name", Theme.names())
def test_every_state_is_painted_in_every_theme(panel: FilePanel, drafts: Drafts, name: str) -> None:
    drafts.set_reference(0)
    drafts.include(1, on=False)
    panel.set_theme(Theme.load(name))
    assert not panel.grab().isNull()
