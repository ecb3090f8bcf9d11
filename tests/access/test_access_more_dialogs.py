"""What opens seldom is told as well: merging, lost quotations, notes that could not be saved, an earlier state."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.anchoring_search import Likely
from app.text.model import Note
from app.text.note_templates import Template
from app.ui.manual.window import ManualWindow
from app.ui.merging.dialog import MergeDialog
from app.ui.notes.copy_dialog import CopyDialog
from app.ui.notes.look_dialog import LookDialog
from app.ui.notes.templates_dialog import TemplatesDialog
from app.ui.safety.backups_dialog import RestoreDialog
from app.ui.safety.unsaved_dialog import UnsavedDialog
from app.ui.window import MainWindow
from tests.access.test_access_tree import faults

Open = Callable[[Callable[[], object]], QDialog]


@pytest.fixture
def note(window: MainWindow) -> Note:
    """A note with a quotation."""
    return next(note for note in window.session.notebook.every() if note.anchors)


def test_conflicts_are_told(
    qtbot: QtBot, window: MainWindow, dialog: Open, sample: Path, tmp_path: Path, note: Note
) -> None:
    """Both sides of each, and how it can be decided."""
    copy = tmp_path / "colleague.variorum"
    shutil.copy(sample, copy)
    with Workspace.open(copy) as other:
        other.put_note(replace(note, body=f"{note.body} There."))
    window.session.notebook.edit(replace(note, body=f"{note.body} Here."))
    window.workbench.flush()
    qtbot.waitUntil(lambda: not window.session.notebook.waiting)
    made = dialog(lambda: window.handlers._merger.start(copy))
    assert isinstance(made, MergeDialog)
    qtbot.waitUntil(lambda: made.plan is not None, timeout=20_000)
    assert made.plan is not None
    assert len(made.plan.conflicts) == 1
    assert faults(made) == []


def test_what_could_not_be_saved_is_told(window: MainWindow, dialog: Open, note: Note) -> None:
    theme = window.appearance.theme
    assert faults(dialog(lambda: UnsavedDialog([note], "The disk is full.", theme, window).open())) == []


def test_copying_a_note_is_told(window: MainWindow, dialog: Open, note: Note) -> None:
    content = window.session.content
    texts = {source.id: source.text for source in content.sources}
    points = [point.id for point in content.points]
    made = dialog(lambda: CopyDialog(note, points, content.wordings, texts, window).open())
    assert isinstance(made, CopyDialog)
    made.line.setText(points[-1])
    assert faults(made) == []


def test_templates_are_told(dialog: Open, window: MainWindow) -> None:
    templates = [Template("Deadline", "By when?"), Template("Sum", "")]
    assert faults(dialog(lambda: TemplatesDialog(templates, window).open())) == []


def test_looking_for_a_lost_quotation_is_told(window: MainWindow, dialog: Open, note: Note) -> None:
    (source,) = (one for one in window.session.content.sources if one.id == note.anchors[0].source)
    places = [Likely(note.anchors[0], 0.9, 0.9, 0.9)]
    assert (
        faults(dialog(lambda: LookDialog(note.anchors[0], places, source.text, source.name, window).open()))
        == []
    )


def test_a_damaged_project_is_told(window: MainWindow, dialog: Open) -> None:
    workspace = window.session.workspace
    assert workspace is not None
    theme = window.appearance.theme
    assert (
        faults(dialog(lambda: RestoreDialog(workspace.path, "A page is torn.", theme, window).open())) == []
    )


def test_the_manual_is_told(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.action("manual").trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ManualWindow)))
    (made,) = window.findChildren(ManualWindow)
    with qtbot.waitActive(made):
        made.activateWindow()
    assert faults(made) == []
    made.close()
