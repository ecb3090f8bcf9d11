"""Every control of every page and dialog tells a screen reader what it is and what it is for."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.importing.dialog import ImportDialog
from app.ui.window import MainWindow
from tests.access.hearing import (
    CONTROLS,
    NO_ROLE,
    Role,
    controls,
    focused,
    groups,
    interface,
    is_worked_with,
    name_of,
    round_by_tab,
    tree,
)

Open = Callable[[Callable[[], object]], QDialog]
DIALOGS = ("sources", "history", "backups", "spellings", "shortcuts", "about", "settings")
PAGES = ("compare", "read-all", "read-document", "overview", "align")


def test_the_start_page_is_told(start_window: MainWindow) -> None:
    """Nothing on the first page is without a name."""
    assert faults(start_window) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_told(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Each way of reading, the overview and the line-up: names, roles, and no two controls of a group alike."""
    show(qtbot, window, page)
    assert faults(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_told(window: MainWindow, dialog: Open, name: str) -> None:
    """What opens over the window, too."""
    assert faults(dialog(window.actions_.action(name).trigger)) == []


def test_the_import_dialog_is_told(window: MainWindow, dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """With a file in it that was read."""
    file = tmp_path / "report.txt"
    file.write_text("1. Guests may use the garden.\n2. Pets are welcome.\n" * 3, encoding="utf-8")
    made = dialog(lambda: window.handlers.take_in([file]))
    assert isinstance(made, ImportDialog)
    qtbot.waitUntil(made.foot.accept.isEnabled, timeout=20_000)
    assert faults(made) == []


def test_the_palette_is_told(window: MainWindow, qtbot: QtBot) -> None:
    """Its field and what it found."""
    window.actions_.action("go-anywhere").trigger()
    qtbot.waitUntil(lambda: interface(focused()).role() == Role.EditableText, timeout=5_000)
    assert faults(window) == []


def show(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Bring a page or a way of reading into sight."""
    window.actions_.action(page).trigger()
    qtbot.waitUntil(lambda: window.actions_.action(page).isChecked(), timeout=5_000)
    if page == "read-all":
        synopsis = window.workbench.modes.synopsis
        assert synopsis is not None
        qtbot.waitUntil(
            lambda: "difference" in synopsis.figures and synopsis.column.is_laid_out, timeout=20_000
        )
    if page == "read-document":
        document = window.workbench.modes.document
        assert document is not None
        qtbot.waitUntil(lambda: not document.left.is_empty, timeout=20_000)


def faults(window: QWidget) -> list[str]:
    """What a listener would stumble over, in a dialog also who works with the keyboard."""
    found = [fault for path, one in tree(interface(window)) for fault in _faults(path, one)]
    found += _keyboard_faults(window) if isinstance(window, QDialog) else []
    for path, beside in groups(window):
        names = Counter((name_of(one), one.role()) for one in beside if one.role() in CONTROLS)
        found += [f"{path}: {count} x {name}" for (name, _), count in names.items() if count > 1]
    return found


def _keyboard_faults(dialog: QDialog) -> list[str]:
    """The keyboard has to be on something at once, and to come by Tab to everything and back to there."""
    start = dialog.focusWidget()
    if start is None or not start.isVisible():
        return [f"the keyboard is on {start}, which nobody sees"]
    there = round_by_tab(start)
    found = [] if there[-1] is start else [f"Tab does not come back to {start}"]
    return found + [f"Tab never comes to {one}" for one in controls(dialog) if one not in there]


def _faults(path: str, one: QAccessibleInterface) -> list[str]:
    if not is_worked_with(one):
        return []
    found = []
    name, role = name_of(one), one.role()
    if not name.strip():
        found.append(f"{path}: has no name")
    if "<" in name and ">" in name:
        found.append(f"{path}: markup in its name: {name}")
    if role in NO_ROLE:
        found.append(f"{path}: {name}: what is it? {role.name}")
    return found
