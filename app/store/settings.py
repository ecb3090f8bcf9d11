"""What was chosen last in this project: not an edit, not in the journal."""

from app.store.connection import Connection
from app.store.values import storable


def get(connection: Connection, key: str, default: str) -> str:
    """The setting's value, `default` if it was never set."""
    found = connection.value("SELECT value FROM settings WHERE key = ?", (key,))
    return default if found is None else str(found)


def put(connection: Connection, key: str, value: str) -> None:
    """Keep a setting."""
    key, value = storable(key), storable(value)
    if connection.value("SELECT value FROM settings WHERE key = ?", (key,)) == value:
        return
    with connection.hasty(), connection.transaction():
        connection.write("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))
