"""Words that keep their own direction in a window that is read from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def standing_apart(text: str) -> str:
    """The same words; in a right-to-left window set apart, so that numbers and Latin ids stay in order.

    They are put between Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; text without letters then runs
    from left to right. Nothing is put around no words.
    """
    if not text or QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\u2068{text}\u2069"
