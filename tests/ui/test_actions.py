"""The one table: complete, without clashes, and everything is derived from it."""

from collections import Counter
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from app import places
from app.ui.action_set import ActionSet
from app.ui.actions import ACTIONS, MENUS, TOGGLE, TOOLBAR, WITH_TEXT, Entry
from app.ui.findings.deeds import DEEDS as FINDING_DEEDS
from app.ui.handlers import Handlers
from app.ui.lineup.deeds import DEEDS
from app.ui.theme import Theme
from app.ui.toolbar import Toolbar


class Recorder:
    """Stands for the handlers: remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, slot: str) -> object:
        return lambda *values: self.asked.append((slot, *values))


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def made(window: QMainWindow, recorder: Recorder, theme: Theme) -> ActionSet:
    actions = ActionSet(window, recorder)
    actions.fill_menu_bar(window.menuBar())
    actions.fill_toolbar(bar := Toolbar("Toolbar"))
    window.addToolBar(bar)
    actions.set_theme(theme)
    return actions


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_an_entry_is_whole(entry: Entry) -> None:
    assert callable(getattr(Handlers, entry.slot))
    assert entry.menu in MENUS
    assert entry.text
    assert all(QKeySequence(key).toString() for key in entry.keys)
    assert not entry.icon or places.resource("icons", f"{entry.icon}.svg").is_file()


def test_ids_and_keys_are_given_once() -> None:
    assert [name for name, n in Counter(entry.id for entry in ACTIONS).items() if n > 1] == []
    keys = Counter(chain.from_iterable(entry.keys for entry in ACTIONS))
    assert [key for key, n in keys.items() if n > 1] == []


@pytest.mark.parametrize("menu", MENUS)
def test_letters_to_press_are_given_once_in_a_menu(menu: str) -> None:
    texts = [entry.text for entry in ACTIONS if entry.menu == menu]
    texts += [title for path, title in MENUS.items() if path.rpartition("/")[0] == menu and path != menu]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts)
    assert [letter for letter, n in letters.items() if n > 1] == []


def test_the_toolbar_names_what_there_is() -> None:
    known = {entry.id for entry in ACTIONS} | set(MENUS)
    assert set(chain.from_iterable(TOOLBAR)) <= known
    assert known >= WITH_TEXT


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_an_action_asks_for_its_slot_with_its_value(
    made: ActionSet, recorder: Recorder, entry: Entry
) -> None:
    made.action(entry.id).trigger()
    assert recorder.asked == [(entry.slot,) if entry.value is None else (entry.slot, entry.value)]


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_an_action_says_its_shortcut_in_its_tip(made: ActionSet, entry: Entry) -> None:
    tip = made.action(entry.id).toolTip()
    assert (
        not entry.keys or QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in tip
    )


def test_every_action_stands_in_its_menu(made: ActionSet) -> None:
    for entry in ACTIONS:
        assert made.action(entry.id) in made.menu(entry.menu).actions()


def test_only_what_makes_sense_can_be_chosen(made: ActionSet) -> None:
    made.enable({"undo"})
    assert made.action("undo").isEnabled()
    assert made.action("open").isEnabled()
    assert not made.action("redo").isEnabled()
    assert not made.action("new-note").isEnabled()


def test_marks_follow_what_is_so(made: ActionSet) -> None:
    made.check(lambda entry: entry.value in {"word", "case"})
    on = {entry.id for entry in ACTIONS if made.action(entry.id).isChecked()}
    assert on == {"by-word", "ignore-case"}


@pytest.mark.parametrize(
    ("ignored", "summary"),
    [
        ((), "Nothing ignored"),
        (("case",), "Capital and small letters ignored"),
        (("case", "space"), "2 kinds ignored"),
    ],
)
def test_the_toolbar_says_what_is_chosen(
    made: ActionSet, window: QMainWindow, ignored: tuple[str, ...], summary: str
) -> None:
    made.check(lambda entry: entry.value in {"char", *ignored})
    texts = {button.text() for button in window.findChildren(QToolButton)}
    assert {"Characters", summary} <= texts


def test_the_toolbar_says_what_was_chosen_in_its_menu(made: ActionSet, window: QMainWindow) -> None:
    made.check(lambda entry: entry.value == "char")
    made.action("by-word").trigger()  # marked by Qt itself
    made.check(lambda entry: entry.value == "word")
    assert "Words" in {button.text() for button in window.findChildren(QToolButton)}


def test_what_can_be_chosen_follows_what_is_so(made: ActionSet) -> None:
    made.enable(facts := {"undo"})
    facts.add("redo")
    made.enable(facts)
    assert made.action("redo").isEnabled()
    made.enable(set())
    assert not made.action("undo").isEnabled()


def test_undo_says_what_it_undoes(made: ActionSet) -> None:
    made.name("undo", "Delete note")
    assert made.action("undo").text() == "&Undo Delete note"
    made.name("undo", "")
    assert made.action("undo").text() == "&Undo"


def test_the_shortcut_sheet_lists_every_action_with_keys(made: ActionSet) -> None:
    listed = {line.text for lines in made.sheet().values() for line in lines}
    texts = [entry.text for entry in (*ACTIONS, *DEEDS) if entry.keys]
    texts += [deed.text for deed in FINDING_DEEDS.values()]
    assert listed == {text.replace("&", "").removesuffix("…") for text in texts}


def test_only_one_of_a_group_is_on(made: ActionSet) -> None:
    for group in {entry.check for entry in ACTIONS} - {"", TOGGLE}:
        members = [made.action(entry.id) for entry in ACTIONS if entry.check == group]
        members[0].setChecked(True)
        members[-1].setChecked(True)
        assert [action.isChecked() for action in members].count(True) == 1


def test_every_button_of_the_toolbar_has_a_name_and_can_be_reached_by_tab(
    made: ActionSet, window: QMainWindow
) -> None:
    for button in window.findChildren(QToolButton):
        if not button.objectName().startswith("qt_"):  # Qt's own, for what does not fit
            assert button.text() or button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_in_a_narrow_window_buttons_give_up_their_words_before_any_is_out_of_sight(
    window: QMainWindow, made: ActionSet, qtbot: QtBot
) -> None:
    bar = window.findChild(Toolbar)
    assert isinstance(bar, Toolbar)
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    with qtbot.waitExposed(window):
        window.show()
    worded = []
    for width in (1600, 820, 1600):
        window.resize(width, 400)
        qtbot.waitUntil(lambda: bar.sizeHint().width() <= bar.width())
        worded.append(sum(button.toolButtonStyle() == words for button in bar.findChildren(QToolButton)))
    assert worded[0] == worded[2] == len(WITH_TEXT)
    assert worded[1] < len(WITH_TEXT)


def test_on_a_mac_only_the_three_go_into_the_programs_own_menu(made: ActionSet) -> None:
    roles = {entry.id: made.action(entry.id).menuRole() for entry in ACTIONS}
    moved = {name: role for name, role in roles.items() if role != QAction.MenuRole.NoRole}
    assert moved == {
        "settings": QAction.MenuRole.PreferencesRole,
        "quit": QAction.MenuRole.QuitRole,
        "about": QAction.MenuRole.AboutRole,
    }
