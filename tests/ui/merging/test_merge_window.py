"""Two analysts, one case: another copy comes in as one edit, and what contradicts is decided side by side."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.export.web_annotations import write_annotations
from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.file_dialogs import FileDialogs
from app.ui.merging.dialog import MergeDialog
from app.ui.window import MainWindow

MakeWindow = Callable[[], MainWindow]
BODIES = ("First.", "Second.", "Third.")


class Answers(FileDialogs):
    """Answers for the analyst; None: thinks better of it."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def merge(self, project: Path) -> Path | None:
        return self.path


@pytest.fixture
def answers() -> Answers:
    return Answers()


def _edit(project: Path, changes: dict[str, str], new: str = "") -> None:
    """Give notes other bodies, by what they are now; and write a new one."""
    with Workspace.open(project) as workspace:
        for note in workspace.notes():
            if note.body in changes:
                workspace.put_note(replace(note, body=changes[note.body]))
        if new:
            workspace.put_note(Note("", "2", new))


def _notes(project: Path) -> set[str]:
    with Workspace.open(project, read_only=True) as workspace:
        return {note.body for note in workspace.notes()}


@pytest.fixture
def copies(project: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The project with three notes, and a copy of it as a colleague has it."""
    with Workspace.open(project) as workspace:
        for body in BODIES:
            workspace.put_note(Note("", "1", body))
    other = tmp_path / "theirs.variorum"
    shutil.copyfile(project, other)
    return project, other


@pytest.fixture
def merge(
    qtbot: QtBot, make_window: MakeWindow, answers: Answers
) -> Callable[[tuple[Path, Path]], tuple[MainWindow, MergeDialog]]:
    """Opens the window on the first of two copies and plans to merge the second."""

    def start(copies: tuple[Path, Path]) -> tuple[MainWindow, MergeDialog]:
        window = make_window()
        window.open(copies[0])
        answers.path = copies[1]
        window.actions_.action("merge").trigger()
        dialog = window.findChild(MergeDialog)
        assert isinstance(dialog, MergeDialog)
        qtbot.waitUntil(
            lambda: dialog.plan is not None or dialog.said not in ("", "Comparing…"), timeout=30_000
        )
        return window, dialog

    return start


Merge = Callable[[tuple[Path, Path]], tuple[MainWindow, MergeDialog]]


def _press(qtbot: QtBot, window: MainWindow, dialog: MergeDialog) -> str:
    """Merge; what the status bar says then."""
    with qtbot.waitSignal(window.session.told, timeout=30_000) as told:
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    return str(told.args[0])


def test_a_copy_with_nothing_new_says_so(copies: tuple[Path, Path], merge: Merge) -> None:
    _, dialog = merge(copies)
    assert not dialog.merge.isEnabled()
    assert "nothing that is not here" in dialog._heading.text()
    assert dialog.cancel.text() == "Close"


def test_what_is_new_comes_in_as_one_edit_that_can_be_undone(
    qtbot: QtBot, copies: tuple[Path, Path], merge: Merge
) -> None:
    _edit(copies[1], {"First.": "First, changed."}, new="Fourth.")
    window, dialog = merge(copies)
    assert "1 note comes in" in dialog._summary.text()
    assert "1 note changes" in dialog._summary.text()
    told = _press(qtbot, window, dialog)
    assert "1 note came in" in told
    assert "Undo takes it back" in told
    assert not dialog.isVisible()
    after = {"First, changed.", "Second.", "Third.", "Fourth."}
    assert _notes(copies[0]) == {note.body for note in window.session.notebook.every()} == after
    window.session.steps.undo()
    assert _notes(copies[0]) == set(BODIES)


def test_it_is_merged_with_a_key_as_files_are_imported(
    qtbot: QtBot, copies: tuple[Path, Path], merge: Merge
) -> None:
    _edit(copies[1], {}, new="Fourth.")
    window, dialog = merge(copies)
    with qtbot.waitSignal(window.session.told, timeout=30_000):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _notes(copies[0]) == {*BODIES, "Fourth."}


@pytest.mark.parametrize(("key", "kept"), [("1", {"Mine."}), ("2", {"Theirs."}), ("3", {"Mine.", "Theirs."})])
def test_a_conflict_is_decided_with_a_key(
    qtbot: QtBot, copies: tuple[Path, Path], merge: Merge, key: Qt.Key, kept: set[str]
) -> None:
    _edit(copies[0], {"First.": "Mine."})
    _edit(copies[1], {"First.": "Theirs."})
    window, dialog = merge(copies)
    assert "Mine." in dialog.pane.mine.toPlainText()
    assert "Theirs." in dialog.pane.theirs.toPlainText()
    assert "Last changed by" in dialog.pane.mine.toPlainText()
    assert "Last changed by" in dialog.pane.theirs.toPlainText()
    QTest.keyClick(dialog.conflicts.list, key)
    told = _press(qtbot, window, dialog)
    assert "1 conflict decided" in told
    assert _notes(copies[0]) == {"Second.", "Third."} | kept


def test_both_can_be_written_together(qtbot: QtBot, copies: tuple[Path, Path], merge: Merge) -> None:
    _edit(copies[0], {"First.": "Mine 123."})
    _edit(copies[1], {"First.": "Theirs 123."})
    window, dialog = merge(copies)
    QTest.keyClick(dialog.conflicts.list, Qt.Key.Key_4)
    assert dialog.pane.editor.isVisible()
    dialog.pane.editor.selectAll()
    QTest.keyClicks(dialog.pane.editor, "Both 1234.")
    _press(qtbot, window, dialog)
    assert _notes(copies[0]) == {"Second.", "Third.", "Both 1234."}


def test_all_conflicts_can_be_decided_alike(qtbot: QtBot, copies: tuple[Path, Path], merge: Merge) -> None:
    _edit(copies[0], {body: f"{body} Mine" for body in BODIES})
    _edit(copies[1], {body: f"{body} Theirs" for body in BODIES})
    window, dialog = merge(copies)
    assert dialog.conflicts.list.count() == 3
    QTest.keyClick(dialog.conflicts.list, Qt.Key.Key_1)
    assert dialog.conflicts.at == 1
    assert not any(button.isChecked() for button in dialog.pane.buttons.values())
    QTest.keyClick(dialog.conflicts.list, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert "All conflicts are decided" in dialog.said
    assert dialog.rest.isHidden()
    _press(qtbot, window, dialog)
    assert len({note for note in _notes(copies[0]) if note.endswith("Mine")}) == 1
    assert len({note for note in _notes(copies[0]) if note.endswith("Theirs")}) == 2


def test_only_the_conflicts_of_a_kind_can_be_shown_and_decided_alike(
    qtbot: QtBot, copies: tuple[Path, Path], merge: Merge
) -> None:
    _edit(copies[0], {body: f"{body} Mine" for body in BODIES})
    _edit(copies[1], {body: f"{body} Theirs" for body in BODIES[:2]})
    with Workspace.open(copies[1]) as workspace:
        workspace.delete_note(next(note.id for note in workspace.notes() if note.body == BODIES[2]))
    window, dialog = merge(copies)
    listed = dialog.conflicts
    listed.kind.setCurrentIndex(listed.kind.findData("body"))
    assert [listed.list.isRowHidden(row) for row in range(3)].count(True) == 1
    QTest.keyClick(listed.list, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert "2 of 3 conflicts decided" in dialog.said
    listed.kind.setCurrentIndex(listed.kind.findData("left"))
    assert "Deleted" in dialog.pane.theirs.toPlainText()
    QTest.keyClick(listed.list, Qt.Key.Key_2)
    _press(qtbot, window, dialog)
    assert _notes(copies[0]) == {f"{body} Theirs" for body in BODIES[:2]}


def test_what_is_not_decided_keeps_both(qtbot: QtBot, copies: tuple[Path, Path], merge: Merge) -> None:
    _edit(copies[0], {"First.": "Mine."})
    _edit(copies[1], {"First.": "Theirs."})
    window, dialog = merge(copies)
    assert "both sides are kept" in dialog.said
    _press(qtbot, window, dialog)
    assert _notes(copies[0]) == {"Second.", "Third.", "Mine.", "Theirs."}


def test_cancelling_changes_nothing(copies: tuple[Path, Path], merge: Merge) -> None:
    _edit(copies[1], {}, new="Fourth.")
    window, dialog = merge(copies)
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert _notes(copies[0]) == set(BODIES)
    assert window.message.text == ""


def test_what_is_no_project_is_told_in_the_dialog(
    copies: tuple[Path, Path], tmp_path: Path, merge: Merge
) -> None:
    wrong = tmp_path / "wrong.variorum"
    wrong.write_text("nothing", "utf-8")
    _, dialog = merge((copies[0], wrong))
    assert "wrong.variorum" in dialog.said
    assert not dialog.merge.isEnabled()


def test_an_edit_made_meanwhile_is_not_merged_over(
    qtbot: QtBot, copies: tuple[Path, Path], merge: Merge
) -> None:
    _edit(copies[1], {}, new="Fourth.")
    _, dialog = merge(copies)
    _edit(copies[0], {"First.": "Changed meanwhile."})
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "prepare it again" in dialog.said, timeout=30_000)
    assert _notes(copies[0]) == {"Changed meanwhile.", "Second.", "Third."}


def test_a_file_of_notes_is_merged_likewise(
    qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path, merge: Merge
) -> None:
    _edit(copies[1], {}, new="Fourth.")
    notes = tmp_path / "theirs.jsonld"
    with Workspace.open(copies[1]) as workspace:
        write_annotations(notes, "theirs", workspace.notes(), workspace.sources())
    window, dialog = merge((copies[0], notes))
    _press(qtbot, window, dialog)
    assert _notes(copies[0]) == {*BODIES, "Fourth."}
