"""The deeds of the table as Qt has them."""

from collections.abc import Container, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.lineup.deeds import CONTEXT, DEEDS, Deed, Part
from app.ui.shortcuts import native
from app.ui.theme import Theme
from app.ui.worded import WordedTool

_READING = ("open_comparison", "step_to")
"""The slots of the deeds that change nothing."""


class DeedSet(QObject):
    """Every deed, made once for a view. `handlers` has a method for every slot of the table."""

    def __init__(self, handlers: QObject, parts: Mapping[Part, QWidget]) -> None:
        super().__init__(handlers)
        self._actions = {deed.id: self._make(deed, handlers) for deed in DEEDS}
        for part, widget in parts.items():
            widget.addActions([self._actions[deed.id] for deed in DEEDS if part in deed.at])

    def action(self, name: str) -> QAction:
        """The action of a deed. Raises KeyError if there is no such deed."""
        return self._actions[name]

    def button(self, name: str, focus: Qt.FocusPolicy = Qt.FocusPolicy.NoFocus) -> QToolButton:
        """A button for a deed, with its short text if it has one; without `focus` caret and selection stay."""
        button, deed = WordedTool(), next(deed for deed in DEEDS if deed.id == name)
        button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(focus)
        button.setAccessibleName(_text(deed.text).replace("&", ""))
        if deed.short:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def enable(self, facts: Container[str], *, writable: bool = True) -> None:
        """Let exactly those deeds be done of which what they need is among `facts`; without `writable` only those
        that change nothing."""
        for deed in DEEDS:
            can = writable or deed.slot in _READING
            self._actions[deed.id].setEnabled(can and (not deed.needs or deed.needs in facts))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for deed in DEEDS:
            if deed.icon:
                self._actions[deed.id].setIcon(icon(deed.icon, theme))

    def check(self, name: str, *, on: bool) -> None:
        """Set the mark of a deed that can be on or off."""
        self._actions[name].setChecked(on)

    def menu(self, part: Part, parent: QWidget, only: Iterable[str] = ()) -> QMenu:
        """What can be done now in a part of the view; `only` names the deeds to be offered, all if empty."""
        menu, group, wanted = QMenu(parent), -1, set(only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for deed in DEEDS:
            action = self._actions[deed.id]
            if part not in deed.at or not action.isEnabled() or (wanted and deed.id not in wanted):
                continue
            if group not in (-1, deed.group):
                menu.addSeparator()
            group = deed.group
            menu.addAction(action)
        return menu

    def _make(self, deed: Deed, handlers: QObject) -> QAction:
        action = QAction(_text(deed.text), self)
        action.setObjectName(f"lineup-{deed.id}")
        action.setCheckable(deed.check)
        action.setIconText(_text(deed.short or deed.text).replace("&", ""))
        action.setShortcut(QKeySequence(deed.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(_tip(deed))
        slot = getattr(handlers, deed.slot)
        asked = slot if deed.value is None else partial(slot, deed.value)
        action.triggered.connect(lambda _on=False: asked())
        return action


def _tip(deed: Deed) -> str:
    name = _text(deed.text).replace("&", "")
    head = f"{name} ({native(deed.keys)})" if deed.keys else name
    return f"{head}\n{_text(deed.tip)}" if deed.tip else head


def _text(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
