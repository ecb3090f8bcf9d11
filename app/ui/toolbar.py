"""A toolbar that stays whole in a narrow window: its buttons give up their words, one group after the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """Cannot be moved. Its buttons have icons and tool tips, so that their words can be spared."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, movable=False, floatable=False)
        self._worded: dict[int, list[QToolButton]] = {}  # by the number of their group
        self._fitted: tuple[object, ...] = ()  # the width, the size and the words that it was last fitted for
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def add_button(self, button: QToolButton, *, worded: bool, group: int = 0) -> None:
        """Put a button at the end; `worded`: it shows its text while there is room for that of its whole `group`."""
        button.setToolButtonStyle(_WORDS if worded else _ICON)
        self.addWidget(button)
        if worded:
            self._worded.setdefault(group, []).append(button)

    def fit(self) -> None:
        """Show the words that there is room for. The last group, which tells what is chosen, keeps its own longest."""
        worded = [button for group in self._worded.values() for button in group]
        now = self.width(), self.iconSize().width(), *(button.text() for button in worded)
        if now == self._fitted:
            return
        self._fitted = now
        for button in worded:
            button.setToolButtonStyle(_WORDS)
        for group in self._worded.values():
            if self.sizeHint().width() <= self.width():
                return
            for button in group:
                button.setToolButtonStyle(_ICON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
