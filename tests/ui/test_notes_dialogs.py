"""Copying a note to other points, and the templates of a project."""

import json

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note, Passage, Point
from app.text.note_templates import Template
from app.text.wording import Wordings
from app.ui.notes import anchors_mime
from app.ui.notes.copy_dialog import CopyDialog
from app.ui.notes.panel import NotesPanel
from app.ui.notes.templates_dialog import TemplatesDialog

TEXT = "Pay in 30 days.\nLeave in 30 days.\nNothing."
NOTE = Note("n", "1", "A deadline", (Anchor("s", 4, 14, "in 30 days"),))


@pytest.fixture
def copying(qtbot: QtBot) -> CopyDialog:
    passages = [
        Passage("1", "s", 0, 15, "point"),
        Passage("2", "s", 16, 33, "point"),
        Passage("3", "s", 34, 42, "point"),
    ]
    points = [Point(str(n), "") for n in (1, 2, 3)]
    dialog = CopyDialog(NOTE, ("1", "2", "3"), Wordings({"s": TEXT}, points, passages), {"s": TEXT})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_tells_before_copying_what_goes_along(copying: CopyDialog) -> None:
    assert not copying.button.isEnabled()
    QTest.keyClicks(copying.line, "1-3")
    told = [copying.list.item(row).text() for row in range(copying.list.count())]
    assert len(told) == 2
    assert "with its quotations" in told[0]
    assert "whole point" in told[1]
    assert [(copy.point, len(copy.anchors)) for copy in copying.copies] == [("2", 1), ("3", 0)]
    assert copying.button.isEnabled()


def test_a_point_that_there_is_not_is_told_and_nothing_can_be_copied(copying: CopyDialog) -> None:
    QTest.keyClicks(copying.line, "2, 77")
    assert "77" in copying.said.text()
    assert copying.copies == ()
    assert not copying.button.isEnabled()


@pytest.fixture
def templates(qtbot: QtBot) -> TemplatesDialog:
    dialog = TemplatesDialog([Template("One", "first"), Template("Two", "second", "date", "high", ("t",))])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_template_shows_all_that_its_notes_begin_with(templates: TemplatesDialog) -> None:
    shown = [field.currentText() for field in (templates.kind, templates.severity)]
    assert shown == ["none", "none"]
    templates.list.setCurrentRow(1)
    shown = [field.currentText() for field in (templates.kind, templates.severity)]
    assert shown == ["date", "high"]
    assert templates.tags.text() == "#t"


def test_the_kind_and_the_severity_of_a_template_are_changed(templates: TemplatesDialog) -> None:
    templates.list.setCurrentRow(1)
    QTest.keyClick(templates.kind, Qt.Key.Key_Home)
    QTest.keyClick(templates.severity, Qt.Key.Key_Down)
    templates.list.setCurrentRow(0)
    assert templates.templates == (
        Template("One", "first"),
        Template("Two", "second", "", "medium", ("t",)),
    )


def test_a_template_is_changed_and_keeps_the_rest(templates: TemplatesDialog) -> None:
    templates.list.setCurrentRow(1)
    templates.body.setPlainText("changed")
    QTest.keyClicks(templates.tags, " #more")
    assert templates.templates == (
        Template("One", "first"),
        Template("Two", "changed", "date", "high", ("t", "more")),
    )


def test_templates_are_added_and_removed(templates: TemplatesDialog) -> None:
    QTest.mouseClick(templates.add, Qt.MouseButton.LeftButton)
    QTest.keyClicks(templates.name, "Third")
    templates.body.setPlainText("text")
    templates.list.setCurrentRow(0)
    QTest.mouseClick(templates.remove, Qt.MouseButton.LeftButton)
    assert [template.name for template in templates.templates] == ["Two", "Third"]


def test_a_nameless_template_is_not_kept(templates: TemplatesDialog) -> None:
    templates.name.clear()
    templates.name.textEdited.emit("")
    assert [template.name for template in templates.templates] == ["Two"]


def test_the_last_template_can_go(templates: TemplatesDialog) -> None:
    for _ in range(3):
        templates._remove()
    assert templates.templates == ()
    assert not templates.body.isEnabled()


def test_the_menu_offers_the_templates(qtbot: QtBot) -> None:
    panel = NotesPanel()
    qtbot.addWidget(panel)
    panel.set_point("1")
    chosen = Template("This & that", "x")
    panel.set_templates(lambda: (chosen,))
    menu = panel.head.from_template.menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(panel.templateChosen, timeout=0) as sent:
        menu.actions()[0].trigger()
    assert sent.args == [chosen]


def _dragged(data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(anchors_mime.TYPE, QByteArray(data))
    return mime


def test_words_dragged_onto_the_panel_ask_for_a_note_on_them(qtbot: QtBot) -> None:
    panel = NotesPanel()
    qtbot.addWidget(panel)
    panel.set_point("1")
    mime = QMimeData()
    mime.setData(anchors_mime.TYPE, anchors_mime.pack(NOTE.anchors))
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, left, none)
    panel.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(panel.dropped, timeout=0) as sent:
        panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    assert sent.args == [NOTE.anchors]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"{}",
        b"[1]",
        b"[" * 100_000,
        b"\xff",
        json.dumps([{"source": 1, "start": 0, "end": 1, "exact": "x"}]).encode(),
        json.dumps([{"source": "s", "start": 5, "end": 1, "exact": "x"}]).encode(),
        json.dumps([{"source": "s", "start": True, "end": 3, "exact": "x"}]).encode(),
    ],
)
def test_what_cannot_be_read_is_no_drop(data: bytes) -> None:
    assert anchors_mime.unpack(_dragged(data)) == ()
    assert anchors_mime.unpack(QMimeData()) == ()
