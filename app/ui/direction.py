"""Words that keep their own direction in a window that is read the other way."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def standing_apart(text: str) -> str:
    """The same words; set apart where they may run the other way than the window, so that numbers and Latin ids stay in
    order and the dots of what was cut stand at its end.

    They are put between Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; text without letters then runs
    from left to right. Nothing is put around no words, nor around Latin ones in a window that is read from the left.
    """
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if not text or not (is_mirrored or _has_right_to_left(text)):
        return text
    return f"\u2068{text}\u2069"


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
