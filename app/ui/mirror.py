"""Whether the window is read from right to left, for what Qt does not turn round by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Whether the program's language is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def html_row(label: str, told: str, width: int, color: str) -> str:
    """A row of a table in HTML that is as wide as its page: a label of a width in px and a colour, then what is told.

    Qt never turns round columns.
    """
    side = "right" if is_mirrored() else "left"
    cells = (
        f'<td align="{side}" width="{width}" style="color:{color}">{label}</td>',
        f'<td align="{side}">{told}</td>',
    )
    return f"<tr>{''.join(reversed(cells) if is_mirrored() else cells)}</tr>"


def running(text: str) -> str:
    """The same words, running as the window does whatever they begin with (Unicode's RIGHT-TO-LEFT MARK)."""
    return f"\u200f{text}" if is_mirrored() else text
