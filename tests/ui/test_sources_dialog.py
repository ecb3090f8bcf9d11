"""The sources dialog: it shows, asks, and takes only values that are written rightly."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.text.model import Source
from app.ui.settings import Settings
from app.ui.sources.dialog import SourcesDialog
from app.ui.sources.metadata import Metadata
from app.ui.sources.model import COLUMNS, SourceRow, SourcesModel
from app.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def rows(*names: str) -> tuple[SourceRow, ...]:
    return tuple(
        SourceRow(
            Source(
                f"s{n}", name, "text", "application/pdf", "", f"{n}" * 64, outlet="Courier", language="en"
            ),
            points=n,
            size=n * 1_000,
        )
        for n, name in enumerate(names)
    )


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, theme: Theme) -> SourcesDialog:
    made = SourcesDialog(settings, theme)
    qtbot.addWidget(made)
    made.set_sources(rows("harbour", "saltmarsh", "lantern"), "s0")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def said(dialog: SourcesDialog, row: int) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, column).data()) for column in range(len(COLUMNS))]


def edit(qtbot: QtBot, dialog: SourcesDialog, row: int, column: str, value: str) -> None:
    """Edit a cell in its place, as with F2."""
    index = dialog.table.model().index(row, COLUMNS.index(column))
    dialog.table.setCurrentIndex(index)
    dialog.table.edit(index)
    editor = dialog.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText(value)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.findChild(QLineEdit) is None)


def test_the_model_is_a_proper_one(qtbot: QtBot) -> None:
    model = SourcesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for names in (("a", "b"), ("a", "b"), ("b",), ()):
        model.set_rows(rows(*names), "s0")
    assert tester.model().rowCount() == 0


def test_every_source_has_a_row(dialog: SourcesDialog) -> None:
    assert said(dialog, 1) == ["saltmarsh", "Courier", "", "en", "PDF", "1"]
    assert said(dialog, 0)[-1] == "–"


def test_the_reference_is_told_to_who_cannot_see_the_star(dialog: SourcesDialog) -> None:
    spoken = [dialog.table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["Name: harbour, reference", "Name: saltmarsh"]


def test_a_cell_is_edited_in_its_place(qtbot: QtBot, dialog: SourcesDialog) -> None:
    with qtbot.waitSignal(dialog.describeRequested) as asked:
        edit(qtbot, dialog, 1, "date", " 2025-11-21 ")
    source, metadata = asked.args
    assert (source, metadata) == (
        "s1",
        Metadata("saltmarsh", outlet="Courier", date="2025-11-21", language="en"),
    )


@pytest.mark.parametrize(("column", "value"), [("date", "May"), ("name", ""), ("name", "Harbour")])
def test_a_wrong_value_is_not_asked_for_and_the_dialog_says_why(
    qtbot: QtBot, dialog: SourcesDialog, column: str, value: str
) -> None:
    with qtbot.assertNotEmitted(dialog.describeRequested):
        edit(qtbot, dialog, 1, column, value)
    assert dialog.said
    assert said(dialog, 1)[0] == "saltmarsh"


def test_what_was_wrong_is_forgotten_when_the_next_is_right(qtbot: QtBot, dialog: SourcesDialog) -> None:
    edit(qtbot, dialog, 1, "date", "May")
    with qtbot.waitSignal(dialog.describeRequested):
        edit(qtbot, dialog, 1, "date", "2024-05")
    assert dialog.said == ""


def test_kind_and_points_cannot_be_edited(dialog: SourcesDialog) -> None:
    for column in ("kind", "points"):
        flags = dialog.table.model().index(1, COLUMNS.index(column)).flags()
        assert not flags & Qt.ItemFlag.ItemIsEditable


def test_the_side_shows_the_chosen_source_and_edits_it(qtbot: QtBot, dialog: SourcesDialog) -> None:
    dialog.choose("s2")
    assert dialog.side.form.value("name") == "lantern"
    assert dialog.side.facts.what.startswith("PDF · ")
    with qtbot.waitSignal(dialog.describeRequested) as asked:
        dialog.side.form.edited.emit("author", "A. Writer")
    assert (asked.args[0], asked.args[1].author) == ("s2", "A. Writer")


def test_a_wrong_value_in_the_side_is_not_asked_for(qtbot: QtBot, dialog: SourcesDialog) -> None:
    with qtbot.assertNotEmitted(dialog.describeRequested):
        dialog.side.form.edited.emit("date", "May")
        dialog.side.form.edited.emit("name", "saltmarsh")
    assert "saltmarsh" in dialog.said


@pytest.mark.parametrize("deed", ["reference", "replace", "original", "remove"])
def test_every_deed_is_asked_for_with_the_chosen_source(
    qtbot: QtBot, dialog: SourcesDialog, deed: str
) -> None:
    dialog.choose("s1")
    button: QPushButton = getattr(dialog.deeds, deed)
    with qtbot.waitSignal(getattr(dialog, f"{deed}Requested")) as asked:
        QTest.mouseClick(button, LEFT)
    assert asked.args == ["s1"]


def test_the_delete_key_removes_the_chosen_source_but_not_while_a_cell_is_edited(
    qtbot: QtBot, dialog: SourcesDialog
) -> None:
    dialog.choose("s1")
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    with qtbot.waitSignal(dialog.removeRequested) as asked:
        QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert asked.args == ["s1"]
    dialog.table.edit(dialog.table.model().index(1, 0))
    editor = dialog.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    with qtbot.assertNotEmitted(dialog.removeRequested):
        QTest.keyClick(editor, Qt.Key.Key_Delete)


def test_enter_does_not_close_the_dialog(dialog: SourcesDialog) -> None:
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_the_reference_cannot_become_it(dialog: SourcesDialog) -> None:
    dialog.choose("s0")
    assert not dialog.deeds.reference.isEnabled()
    dialog.choose("s1")
    assert dialog.deeds.reference.isEnabled()


def test_the_chosen_source_stays_chosen_when_others_come_and_go(dialog: SourcesDialog) -> None:
    dialog.choose("s1")
    dialog.set_sources(rows("harbour", "saltmarsh", "lantern", "windrose")[1:], "s3")
    assert dialog.side.form.value("name") == "saltmarsh"


def test_when_it_is_removed_the_first_is_chosen(dialog: SourcesDialog) -> None:
    dialog.choose("s2")
    dialog.set_sources(rows("harbour", "saltmarsh"), "s0")
    assert dialog.side.form.value("name") == "harbour"


@pytest.mark.parametrize("names", [(), ("one",)])
def test_few_or_no_sources_are_no_trouble(dialog: SourcesDialog, qtbot: QtBot, names: Sequence[str]) -> None:
    dialog.set_sources(rows(*names), "")
    assert dialog.deeds.remove.isEnabled() is bool(names)
    assert dialog.table.isVisible() is bool(names)


def test_the_check_sum_is_copied_whole(dialog: SourcesDialog) -> None:
    dialog.choose("s1")
    QTest.mouseClick(dialog.side.facts.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "1" * 64


def test_what_is_being_typed_about_a_source_that_goes_is_not_for_another(
    qtbot: QtBot, dialog: SourcesDialog
) -> None:
    dialog.choose("s1")
    title = dialog.side.form.findChildren(QLineEdit)[1]
    title.setFocus()
    QTest.keyClicks(title, "Mine")
    with qtbot.assertNotEmitted(dialog.describeRequested):
        dialog.side.show_source(rows("harbour")[0])
        dialog.accept()


def test_what_is_still_being_typed_is_asked_for_when_it_closes(qtbot: QtBot, dialog: SourcesDialog) -> None:
    line = next(
        line for line in dialog.side.form.findChildren(QLineEdit) if line.accessibleName() == "Author"
    )
    line.setText("A. Writer")
    with qtbot.waitSignal(dialog.describeRequested) as asked:
        dialog.accept()
    assert asked.args[1].author == "A. Writer"


@pytest.mark.parametrize("name", Theme.names())
def test_it_is_painted_in_every_theme(dialog: SourcesDialog, name: str) -> None:
    dialog.set_theme(Theme.load(name))
    assert not dialog.grab().isNull()


def test_nothing_is_cut_off_in_a_small_dialog(qtbot: QtBot, dialog: SourcesDialog) -> None:
    dialog.resize(760, 500)
    buttons = dialog.deeds.findChildren(QPushButton)
    qtbot.waitUntil(lambda: len({button.mapTo(dialog, QPoint()).y() for button in buttons}) == 2)
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    port = dialog.side.viewport()
    assert port.childrenRect().width() <= port.width()
    name, kind = COLUMNS.index("name"), COLUMNS.index("kind")
    assert dialog.table.columnWidth(name) > 100
    assert dialog.table.isColumnHidden(kind)
    dialog.resize(1200, 700)
    qtbot.waitUntil(lambda: len({button.mapTo(dialog, QPoint()).y() for button in buttons}) == 1)
    assert not dialog.table.isColumnHidden(kind)


def test_columns_with_nothing_in_them_leave_their_room_to_the_names(
    qtbot: QtBot, settings: Settings, theme: Theme
) -> None:
    dialog = SourcesDialog(settings, theme)
    qtbot.addWidget(dialog)
    bare = Source("s0", "harbour", "text", "text/plain", "", "0" * 64)
    dialog.set_sources((SourceRow(bare, points=28),), "s0")
    dialog.show()
    table, head = dialog.table, dialog.table.horizontalHeader()
    for name in ("outlet", "date", "language"):
        assert head.sectionSize(COLUMNS.index(name)) == head.sectionSizeHint(COLUMNS.index(name))
    before = table.columnWidth(0)
    dialog.set_sources((SourceRow(replace(bare, outlet="The Harbour Courier"), points=28),), "s0")
    assert table.columnWidth(COLUMNS.index("outlet")) > head.sectionSizeHint(COLUMNS.index("outlet"))
    assert table.columnWidth(0) < before


def test_where_nothing_can_be_changed_sources_are_only_read(dialog: SourcesDialog) -> None:
    dialog.set_writable(on=False)
    dialog.set_sources(rows("harbour", "saltmarsh", "lantern"), "s0")
    dialog.choose("s1")
    index = dialog.table.model().index(1, 0)
    assert not dialog.table.model().flags(index) & Qt.ItemFlag.ItemIsEditable
    assert all(line.isReadOnly() for line in dialog.side.form.findChildren(QLineEdit))
    deeds = dialog.deeds
    free = [one.isEnabled() for one in (deeds.reference, deeds.replace, deeds.remove, deeds.original)]
    assert free == [False, False, False, True]
