"""Layouts without their defaults: no margin, and the spacing that is said.

Margins are left, top, right and bottom in px as one reads from left to right; the other way round, left and right
change places, as all else does.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.mirror import is_mirrored


def row(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row; `spacing` and `margins` (left, top, right, bottom) in px."""
    box = QHBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*placed(margins))
    return box


def column(
    owner: QWidget | None = None, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column, the layout of `owner` if there is one."""
    box = QVBoxLayout(owner) if owner else QVBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*placed(margins))
    return box


def placed(margins: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Margins as they are where the program's language is read."""
    left, top, right, bottom = margins
    return (right, top, left, bottom) if is_mirrored() else margins
