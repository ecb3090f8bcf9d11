"""A toolbar that stays whole in a narrow window: its buttons give up their words, one after the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """Cannot be moved. Its buttons have icons and tool tips, so that their words can be spared."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, movable=False, floatable=False)
        self._worded: list[QToolButton] = []
        self._fitted: tuple[object, ...] = ()  # the width and the words that it was last fitted for
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def add_button(self, button: QToolButton, *, worded: bool) -> None:
        """Put a button at the end; `worded`: it shows its text while there is room."""
        button.setToolButtonStyle(_WORDS if worded else _ICON)
        self.addWidget(button)
        if worded:
            self._worded.append(button)

    def fit(self) -> None:
        """Show the words that there is room for. The last buttons, which tell what is chosen, keep theirs longest."""
        now = self.width(), *(button.text() for button in self._worded)
        if now == self._fitted:
            return
        self._fitted = now
        for button in self._worded:
            button.setToolButtonStyle(_WORDS)
        for button in self._worded:
            if self.sizeHint().width() <= self.width():
                return
            button.setToolButtonStyle(_ICON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
