"""The actions of the table as Qt has them, and what is derived from them: menus, toolbar, shortcut sheet."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolButton, QWidget

from app.ui.actions import ACTIONS, CONTEXT, MENUS, TOGGLE, TOOLBAR, WITH_TEXT, Entry
from app.ui.findings import deeds as findings
from app.ui.icons import icon
from app.ui.lineup.deeds import CONTEXT as LINEUP
from app.ui.lineup.deeds import DEEDS
from app.ui.shortcuts import native, shortcut
from app.ui.theme import Theme
from app.ui.toolbar import Toolbar
from app.ui.worded import WordedTool
from app.ui.written import figure

_ROLES = {
    "": QAction.MenuRole.NoRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Said for every action: left to itself Qt guesses from the words."""
_MENU_ICONS = {"view/mode": "layout", "view/compare": "mode", "view/ignore": "filter"}


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A line of the shortcut sheet: what it does, how it is asked for, and the tip."""

    text: str
    keys: str
    tip: str


class ActionSet:
    """Every action, made once for a window. `handlers` has a method for every slot of the table."""

    def __init__(self, window: QWidget, handlers: object) -> None:
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {entry.id: self._make(entry, handlers) for entry in ACTIONS}
        self._menus: dict[str, QMenu] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._facts: frozenset[str] | None = None  # that the actions were enabled by last
        window.addActions(list(self._actions.values()))

    def action(self, name: str) -> QAction:
        """The action with that id. Raises KeyError if there is none."""
        return self._actions[name]

    def menu(self, path: str) -> QMenu:
        """The menu of that path, once `fill_menu_bar` has made it."""
        return self._menus[path]

    def enable(self, facts: AbstractSet[str]) -> None:
        """Let exactly those actions be chosen of which all that they need is among `facts`."""
        if facts == self._facts:
            return
        self._facts = frozenset(facts)
        for entry in ACTIONS:
            self._actions[entry.id].setEnabled(self._facts.issuperset(entry.needs.split()))
        for path, button in self._buttons.items():
            button.setEnabled(any(self._actions[entry.id].isEnabled() for entry in _choices(path)))

    def check(self, on: Callable[[Entry], bool]) -> None:
        """Set the marks: `on` says of an entry that can be checked whether it is."""
        for entry in ACTIONS:
            if entry.check and self._actions[entry.id].isChecked() != (so := on(entry)):
                self._actions[entry.id].setChecked(so)
        for path, button in self._buttons.items():
            button.setText(self._summary(path))

    def name(self, action: str, what: str) -> None:
        """Let the text of Undo or Redo say what it would undo."""
        text = next(_text(entry.text) for entry in ACTIONS if entry.id == action)
        self._actions[action].setText(f"{text} {what}".strip())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for entry in ACTIONS:
            if entry.icon:
                self._actions[entry.id].setIcon(icon(entry.icon, theme))
        for path, button in self._buttons.items():
            button.setIcon(icon(_MENU_ICONS[path], theme))

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for path, title in MENUS.items():
            above = self._menus.get(path.rpartition("/")[0])
            self._menus[path] = above.addMenu(_text(title)) if above else bar.addMenu(_text(title))
        for path, menu in self._menus.items():
            self._fill(menu, [entry for entry in ACTIONS if entry.menu == path])

    def fill_toolbar(self, bar: Toolbar) -> None:
        """Put the groups of the toolbar side by side, the last at the far end. Needs the menus."""
        for n, group in enumerate(TOOLBAR):
            if n:
                bar.addWidget(_gap(wide=n == len(TOOLBAR) - 1))
            for name in group:
                bar.add_button(self._button(name), worded=name in WITH_TEXT, group=n)

    def sheet(self) -> dict[str, Sequence[Shortcut]]:
        """What the shortcut sheet lists, by menu."""
        found: dict[str, list[Shortcut]] = {}
        for entry in (entry for entry in ACTIONS if entry.keys):
            title = _text(MENUS[entry.menu.partition("/")[0]]).replace("&", "")
            line = Shortcut(_plain(entry.text), shortcut(entry.id), _text(entry.tip))
            found.setdefault(title, []).append(line)
        found[_text("While lining up")] = [
            Shortcut(_in_lineup(deed.text), native(deed.keys), _in_lineup(deed.tip))
            for deed in DEEDS
            if deed.keys
        ]
        found[_text("In the list of findings")] = [
            Shortcut(findings.deed_text(name), findings.deed_key(name), "") for name in findings.DEEDS
        ]
        return {title: tuple(lines) for title, lines in found.items()}

    def _make(self, entry: Entry, handlers: object) -> QAction:
        action = QAction(_text(entry.text), self._window)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setToolTip(_tool_tip(entry))
        action.setMenuRole(_ROLES[entry.role])
        action.setIconVisibleInMenu(False)  # icons are for the toolbar; words suffice in a menu
        action.setIconText(_text(entry.short) if entry.short else _plain(entry.text))
        slot = getattr(handlers, entry.slot)
        call = slot if entry.value is None else partial(slot, entry.value)
        action.triggered.connect(lambda _checked=False: call())
        if entry.check:
            action.setCheckable(True)
        if entry.check and entry.check != TOGGLE:
            self._groups.setdefault(entry.check, QActionGroup(self._window)).addAction(action)
        return action

    def _fill(self, menu: QMenu, entries: Sequence[Entry]) -> None:
        for before, entry in zip((None, *entries), entries, strict=False):
            if before is not None and before.part != entry.part:
                menu.addSeparator()
            menu.addAction(self._actions[entry.id])

    def _button(self, name: str) -> QToolButton:
        button = WordedTool(self._window, autoRaise=True)
        if name in self._menus:
            button.setMenu(self._menus[name])
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setText(self._summary(name))
            button.setToolTip(_plain(MENUS[name]))
            button.setAccessibleName(_plain(MENUS[name]))
            self._buttons[name] = button
        else:
            button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _summary(self, path: str) -> str:
        """What a menu in the toolbar says: what is chosen there."""
        chosen = [entry for entry in _choices(path) if self._actions[entry.id].isChecked()]
        if path != "view/ignore":
            return _plain(chosen[0].text) if chosen else _plain(MENUS[path])
        if not chosen:
            return _text("Nothing ignored")
        if len(chosen) == 1:
            return _text("{what} ignored").format(what=_plain(chosen[0].text))
        return _text("{count} kinds ignored").format(count=figure(len(chosen)))


def _choices(path: str) -> list[Entry]:
    """What can be chosen in a menu, which its first stretch holds."""
    return [entry for entry in ACTIONS if entry.menu == path and not entry.part]


def _text(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source) if source else ""


def _in_lineup(source: str) -> str:
    return QCoreApplication.translate(LINEUP, source).replace("&", "").removesuffix("…") if source else ""


def _plain(source: str) -> str:
    return _text(source).replace("&", "").removesuffix("…")


def _tool_tip(entry: Entry) -> str:
    keys = shortcut(entry.id)
    first = f"{_plain(entry.text)} ({keys})" if keys else _plain(entry.text)
    return f"{first}\n{_text(entry.tip)}" if entry.tip else first


def _gap(*, wide: bool) -> QWidget:
    gap = QWidget()
    if wide:
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    else:
        gap.setFixedWidth(16)
    return gap
