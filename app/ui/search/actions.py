"""The actions of the table as rows of the palette: those that can be asked for now."""

from PySide6.QtCore import QCoreApplication

from app.ui.action_set import ActionSet
from app.ui.actions import ACTIONS, CONTEXT, MENUS
from app.ui.search.catalogue import Entry, entry
from app.ui.search.rows import Row, Target
from app.ui.shortcuts import shortcut

_OWN = frozenset({"go-anywhere", "search-texts"})
"""What opens the palette is no use in it."""


def action_entries(actions: ActionSet) -> list[Entry]:
    """A row for every action that makes sense now, in the order of the menus."""
    found: list[Entry] = []
    for one in ACTIONS:
        action = actions.action(one.id)
        if action.isEnabled() and one.id not in _OWN:
            text, where = action.text().replace("&", ""), (_menu(one.menu),)
            on = action.isCheckable() and action.isChecked()
            row = Row(Target("actions", one.id), text, where, (), shortcut(one.id), one.icon, on)
            found.append(entry(row))
    return found


def _menu(path: str) -> str:
    """`View › Read`: where an action stands in the menus."""
    parts = path.split("/")
    paths = ("/".join(parts[: n + 1]) for n in range(len(parts)))
    titles = (QCoreApplication.translate(CONTEXT, MENUS[each]).replace("&", "") for each in paths)
    return " › ".join(titles)
