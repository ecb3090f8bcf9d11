"""What sources were called and said when an edit was made."""

from functools import cache

from app.store.connection import Connection
from app.store.history_rows import Values, row_changes, text

_EXCERPT = 56
"""Code points of a text that a line shows."""

_TOLD = """
    SELECT c.edit, c."table", c."before", c."after" FROM changes c JOIN edits e ON e.id = c.edit
    WHERE c."table" = 'sources' AND c."key" = ? AND e.state <> 'abandoned' ORDER BY c.edit, c.id
"""
_ABANDONED = """
    SELECT c."table", c."before", c."after" FROM changes c
    WHERE c."table" = 'sources' AND c."key" = ? ORDER BY c.edit DESC, c.id DESC
"""


class Places:
    """What is asked for one edit; `is_abandoned` tells that it lies on a branch of the history that was left."""

    def __init__(self, connection: Connection, edit: int, *, is_abandoned: bool) -> None:
        self._connection = connection
        self._edit = edit
        self._is_abandoned = is_abandoned
        self.name = cache(self._name)
        self._digest = cache(self._find_digest)

    def words(self, source: str, start: int, end: int) -> str:
        """The beginning of what the source said there, in one line; empty where that is not sure."""
        digest = self._digest(source)
        if not digest or not 0 <= start <= end:
            return ""
        found = self._connection.value(
            "SELECT substr(text, ?, ?) FROM texts WHERE sha256 = ?",
            (start + 1, min(end - start, 2 * _EXCERPT), digest),
        )
        return excerpt(str(found or ""))

    def note_point(self, note: str) -> str:
        """The point that a note is on now, for an edit that does not tell; empty if that is not known."""
        return str(self._connection.value("SELECT point FROM notes WHERE id = ?", (note,)) or "")

    def _name(self, source: str) -> str:
        """What the source is called, or was called last."""
        if found := self._connection.value("SELECT name FROM sources WHERE id = ?", (source,)):
            return str(found)
        for entry in self._connection.rows(_ABANDONED, (source,)):
            for change in row_changes(self._connection, (entry[0], entry[1], entry[2])):
                if name := text(change.after, "name") or text(change.before, "name"):
                    return name
        return source

    def _find_digest(self, source: str) -> str:
        """Which text the source had just after the edit, or before it if the edit removed it."""
        steps: list[tuple[int, Values | None, Values | None]] = []
        for edit, *entry in self._connection.rows(_TOLD, (source,)):
            told = row_changes(self._connection, (entry[0], entry[1], entry[2]))
            steps.extend((edit, change.before, change.after) for change in told)
        now = self._connection.value("SELECT text_sha256 FROM sources WHERE id = ?", (source,))
        if self._is_abandoned:  # which of several texts it was is not told
            known = {text(row, "text_sha256") for _, *sides in steps for row in sides} | {str(now or "")}
            known.discard("")
            return known.pop() if len(known) == 1 else ""
        for edit, before, after in reversed(steps):
            if edit <= self._edit and (found := text(after, "text_sha256") or text(before, "text_sha256")):
                return found
        later = (text(before, "text_sha256") for edit, before, _ in steps if edit > self._edit)
        return next(filter(None, later), str(now or ""))


def excerpt(words: str, most: int = _EXCERPT) -> str:
    """The beginning of some words in one line."""
    flat = " ".join(words[: 4 * most].split())
    return flat if len(flat) <= most else f"{flat[: most - 1].rstrip()}…"
