"""Buttons whose icon stands a little apart from their words: Qt leaves 4 px between them, whatever is asked for.

The icon is given a place that is wider than high, and stands where that begins (`icons`).
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QStyleOptionToolButton, QToolButton

APART = 3
"""How much farther the words stand from their icon than Qt would have it, in px."""


class WordedTool(QToolButton):
    """As Qt has it, but for that."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        beside = option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if beside and option.text and not option.icon.isNull():
            option.iconSize = option.iconSize + QSize(APART, 0)


class WordedButton(QPushButton):
    """As Qt has it, but for that."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if option.text and not option.icon.isNull():
            option.iconSize = option.iconSize + QSize(APART, 0)
