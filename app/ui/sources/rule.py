"""A hairline between two parts of the dialog."""

from PySide6.QtWidgets import QFrame


def rule() -> QFrame:
    """A line across."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("rule", "yes")
    return line
