"""How a shortcut is written on this system, for tool tips and hints."""

from PySide6.QtGui import QKeySequence

from app.ui.actions import ACTIONS


def shortcut(action: str) -> str:
    """The first shortcut of an action of the table, empty if it has none.

    KeyError if there is no such action.
    """
    keys = {entry.id: entry.keys for entry in ACTIONS}[action]
    return native(keys[0]) if keys else ""


def native(keys: str) -> str:
    """Keys in Qt's portable form, such as `Ctrl+M`, as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
