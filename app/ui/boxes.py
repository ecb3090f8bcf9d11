"""Layouts without their defaults: no margin, and the spacing that is said."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def row(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row; `spacing` and `margins` (left, top, right, bottom) in px."""
    box = QHBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    return box


def column(
    owner: QWidget | None = None, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column, the layout of `owner` if there is one."""
    box = QVBoxLayout(owner) if owner else QVBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    return box
