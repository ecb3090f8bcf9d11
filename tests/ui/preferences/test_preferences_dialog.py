"""The settings dialog in the real window: what is chosen is seen at once, and again after a restart."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.account import login_name
from app.store.claims import holder_of
from app.ui.appearance import SYSTEM
from app.ui.file_dialogs import FileDialogs
from app.ui.motion import moves
from app.ui.preferences.dialog import SettingsDialog
from app.ui.setting_kinds import Preference
from app.ui.settings import (
    APPEARANCE,
    AUTHOR,
    FACE,
    LINE_SPACING,
    LINE_WIDTH,
    MOTION,
    PARAGRAPH_SPACING,
    PREFERENCES,
    READING_SIZE,
    Settings,
)
from app.ui.window import MainWindow


class Answers(FileDialogs):
    """Answers for the analyst; None: thinks better of it."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def import_settings(self) -> Path | None:
        return self.path

    def export_settings(self) -> Path | None:
        return self.path


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def opened(window: MainWindow) -> Iterator[SettingsDialog]:
    yield open_settings(window)
    window.preferences.put(APPEARANCE, SYSTEM)


@pytest.fixture
def restart(
    make_window: Callable[[], MainWindow], window: MainWindow, project: Path
) -> Callable[[], MainWindow]:
    """Closes the window and opens another with the same settings."""

    def again() -> MainWindow:
        window.close()
        made = make_window()
        assert made.open(project)
        return made

    return again


def open_settings(window: MainWindow) -> SettingsDialog:
    window.actions_.action("settings").trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def slide(dialog: SettingsDialog, preference: Preference[int], steps: int) -> None:
    """Press the arrow keys on a slider."""
    slider = dialog.fields[preference.key].control
    for _ in range(abs(steps)):
        QTest.keyClick(slider, Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left)


def pick(dialog: SettingsDialog, preference: Preference[str], value: str) -> None:
    """Choose from a list, as a click there does."""
    combo = dialog.fields[preference.key].control
    assert isinstance(combo, QComboBox)
    at = combo.findData(value)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def line_height(window: MainWindow) -> float:
    return window.workbench.modes.split.left.document().firstBlock().blockFormat().lineHeight()


def test_it_opens_by_its_key_beside_the_window_and_only_once(window: MainWindow) -> None:
    assert window.actions_.action("settings").shortcut() == QKeySequence("Ctrl+,")
    first = open_settings(window)
    assert not first.isModal()
    assert open_settings(window) is first


def test_escape_closes_it(window: MainWindow, opened: SettingsDialog) -> None:
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_a_name_stands_under_the_next_note_and_is_kept(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    QTest.keyClicks(opened.fields[AUTHOR.key].control, "Ada N.")
    assert "Ada N." in opened.signature.text()
    window.session.new_note([], "one")
    again = restart()
    again.session.new_note([], "two")
    assert {note.author for note in again.session.notes()} == {"Ada N."}
    workspace = again.session.workspace
    assert workspace is not None
    assert {edit.author for edit in workspace.history.edits(limit=2)} == {"Ada N."}


def test_another_window_is_told_the_name(
    make_window: Callable[[], MainWindow], settings: Settings, project: Path
) -> None:
    settings.put(AUTHOR, "Ada N.")
    assert make_window().open(project)
    holder = holder_of(project)
    assert holder is not None
    assert holder.user == "Ada N."


def test_blanks_can_be_typed_within_a_name(opened: SettingsDialog) -> None:
    line = opened.fields[AUTHOR.key].control
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ada  Novak ")
    assert line.text() == "Ada  Novak "


def test_without_a_name_the_account_signs(window: MainWindow, opened: SettingsDialog) -> None:
    line = opened.fields[AUTHOR.key].control
    QTest.keyClicks(line, "A")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert login_name() in opened.signature.text()
    window.session.new_note([], "one")
    assert window.session.notes()[-1].author == login_name()


def test_the_size_is_that_of_the_zoom(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    slide(opened, READING_SIZE, 3)
    assert window.workbench.modes.reading_size == 19
    assert window.workbench.modes.split.left.font().pixelSize() == 19
    window.actions_.action("zoom-in").trigger()
    slider = opened.fields[READING_SIZE.key].control
    assert isinstance(slider, QSlider)
    assert slider.value() == 21
    assert restart().workbench.modes.reading_size == 21


def test_lines_get_longer(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    window.resize(2400, 800)
    before = window.workbench.modes.split.left.viewport().width()
    slide(opened, LINE_WIDTH, -5)
    narrow = window.workbench.modes.split.left.viewport().width()
    assert narrow < before * 0.8
    again = restart()
    again.resize(2400, 800)
    assert again.workbench.modes.split.left.viewport().width() == narrow


def test_lines_stand_further_apart(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    slide(opened, LINE_SPACING, 4)
    assert line_height(window) == pytest.approx(16 * 1.9)
    assert opened.sample.texts[0].document().firstBlock().blockFormat().lineHeight() == pytest.approx(
        16 * 1.9
    )
    assert line_height(restart()) == pytest.approx(16 * 1.9)


def test_paragraphs_stand_further_apart(opened: SettingsDialog) -> None:
    before = opened.sample.texts[0].height()
    slide(opened, PARAGRAPH_SPACING, 10)
    assert opened.sample.texts[0].height() == pytest.approx(before + 24, abs=1)


def test_a_family_is_taken_by_the_wordings_and_by_the_sample(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    family = next(name for name in QFontDatabase.families() if opened_font(window).family() != name)
    pick(opened, FACE, family)
    assert opened_font(window).families()[0] == family
    assert opened.sample.texts[0].font().families()[0] == family
    assert opened_font(restart()).families()[0] == family


def opened_font(window: MainWindow) -> QFont:
    return window.workbench.modes.split.left.document().defaultFont()


def test_a_family_that_this_machine_lacks_is_kept_and_told(
    window: MainWindow, opened: SettingsDialog
) -> None:
    window.preferences.put(FACE, "No Such Serif")
    combo = opened.fields[FACE.key].control
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "No Such Serif (not on this machine)"
    assert QFontDatabase.hasFamily(opened_font(window).families()[0])


@pytest.mark.parametrize("mode", ["all", "document"])
def test_every_mode_of_reading_is_set_in_it(
    window: MainWindow, opened: SettingsDialog, qtbot: QtBot, mode: str
) -> None:
    window.actions_.action(f"read-{mode}").trigger()
    shown = window.workbench.modes.shown
    qtbot.waitUntil(lambda: bool(heights(shown)))
    before = heights(shown)
    slide(opened, LINE_SPACING, 5)
    assert sum(heights(shown)) > sum(before)


def heights(mode: QWidget) -> list[float]:
    """The heights of what a mode shows."""
    column, panes = getattr(mode, "column", None), getattr(mode, "_panes", None)
    if column is not None:
        return [row.text.page_height for row in column.rows if not row.text.isHidden()]
    return [view.page_height for view in panes.views if not view.is_empty] if panes else []


@pytest.mark.parametrize("theme", ["light", "dark", "strong-light", "strong-dark"])
def test_colours_are_put_on_and_kept_and_the_menu_says_so(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow], theme: str
) -> None:
    pick(opened, APPEARANCE, theme)
    assert window.appearance.theme.name == theme
    assert window.actions_.action(theme).isChecked()
    assert restart().appearance.theme.name == theme


def test_the_menu_tells_the_dialog(window: MainWindow, opened: SettingsDialog) -> None:
    window.actions_.action("dark").trigger()
    combo = opened.fields[APPEARANCE.key].control
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "dark"


def test_reduced_motion_holds_everything_still_and_is_kept(
    window: MainWindow, opened: SettingsDialog, restart: Callable[[], MainWindow]
) -> None:
    assert moves(window.workbench.modes.split.left)
    pick(opened, MOTION, "reduced")
    assert not moves(window.workbench.modes.split.left)
    assert not moves(opened.close_button)
    assert not moves(restart().workbench.modes.split.left)


def test_where_backups_lie_is_told_and_shown(
    opened: SettingsDialog, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "app.ui.preferences.showing.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile())
    )
    opened.folder_button.click()
    assert Path(shown[0]).is_dir()


def test_everything_goes_to_another_machine_by_a_file(
    window: MainWindow, opened: SettingsDialog, answers: Answers, tmp_path: Path
) -> None:
    slide(opened, LINE_WIDTH, 3)
    window.preferences.put(AUTHOR, "Žofia 李")
    answers.path = tmp_path / "s.json"
    opened.export_button.click()
    exported = window.preferences.values()
    opened.reset_button.click()
    assert window.preferences.values() == {preference.key: preference.default for preference in PREFERENCES}
    opened.import_button.click()
    assert window.preferences.values() == exported
    assert line_text(opened) == "Žofia 李"


def line_text(dialog: SettingsDialog) -> str:
    line = dialog.fields[AUTHOR.key].control
    assert isinstance(line, QLineEdit)
    return line.text()


def test_a_reset_can_be_taken_back(window: MainWindow, opened: SettingsDialog) -> None:
    slide(opened, LINE_SPACING, 2)
    before = window.preferences.values()
    opened.reset_button.click()
    assert opened.back_button.isVisible()
    opened.back_button.click()
    assert window.preferences.values() == before
    assert not opened.back_button.isVisible()


def test_of_a_file_what_makes_sense_is_taken(
    window: MainWindow, opened: SettingsDialog, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "s.json"
    values = {LINE_WIDTH.key: 60, READING_SIZE.key: 4000, APPEARANCE.key: "violet", "later/thing": [1]}
    answers.path.write_text(
        json.dumps({"kind": "Variorum settings", "version": 9, "settings": values}), "utf-8"
    )
    opened.import_button.click()
    assert window.preferences.get(LINE_WIDTH) == 60
    assert window.preferences.get(READING_SIZE) == READING_SIZE.default
    assert opened.said.startswith("1 settings taken over")
    assert "3 are not known" in opened.said


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[1]",
        b'{"settings": {}}',
        b'{"kind": "Variorum settings"}',
        b"[" * 90_000,
        b" " * 200_000,
    ],
    ids=["empty", "cut", "no text", "list", "other", "nothing", "deep", "large"],
)
def test_a_file_that_is_none_is_refused_and_nothing_changes(
    window: MainWindow, opened: SettingsDialog, answers: Answers, tmp_path: Path, content: bytes
) -> None:
    answers.path = tmp_path / "s.json"
    answers.path.write_bytes(content)
    before = window.preferences.values()
    opened.import_button.click()
    assert "s.json" in opened.said
    assert window.preferences.values() == before
    assert not opened.back_button.isVisible()


def test_a_place_that_cannot_be_written_is_told(
    opened: SettingsDialog, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "gone" / "s.json"
    opened.export_button.click()
    assert "were not written" in opened.said


def test_tab_leads_through_everything_and_everything_has_a_name(opened: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.fields[AUTHOR.key].control.setFocus()
    seen: list[QWidget] = []
    while (widget := opened.focusWidget()) not in seen:
        assert widget is not None
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    for field in opened.fields.values():
        assert field.control in seen
    for widget in seen:
        words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
        assert words
    assert opened.close_button in seen


def test_the_keyboard_is_not_caught_by_the_sample(opened: SettingsDialog) -> None:
    for text in opened.sample.texts:
        assert text.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert text.accessibleName()


def test_the_wheel_over_a_slider_that_is_not_in_hand_changes_nothing(
    window: MainWindow, opened: SettingsDialog, qtbot: QtBot
) -> None:
    opened.close_button.setFocus()
    before = window.preferences.values()
    for preference in (READING_SIZE, APPEARANCE):
        control = opened.fields[preference.key].control
        middle = control.rect().center()
        QTest.wheelEvent(opened.windowHandle(), control.mapTo(opened, middle).toPointF(), QPoint(0, 120))
    assert window.preferences.values() == before


def test_settings_of_the_last_time_are_there_though_they_were_damaged(
    make_window: Callable[[], MainWindow], settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "variorum.ini").write_text(
        "[reading]\nline_width=9\nline_spacing=true\nface=7\n[window]\nappearance=[]\n[you]\nauthor=\\x1\n",
        "utf-8",
    )
    window = make_window()
    assert window.preferences.values() == {preference.key: preference.default for preference in PREFERENCES}
