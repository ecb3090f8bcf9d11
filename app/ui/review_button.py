"""In the status bar: how far the review is. A click goes on with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.text.reviews import Progress
from app.ui.direction import standing_apart
from app.ui.written import figure


class ReviewButton(QToolButton):
    """Flat, like the labels beside it. `click` does its default action; its menu has the marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setProperty("quiet", "yes")
        self._menu = QMenu(self)
        self._go_on: QAction | None = None
        self.customContextMenuRequested.connect(self._open)
        self.clicked.connect(self._click)
        self.hide()

    def set_actions(self, go_on: QAction, marks: Sequence[QAction]) -> None:
        """Say what a click does and what the menu holds."""
        self._go_on = go_on
        self._menu.addAction(go_on)
        self._menu.addSeparator()
        self._menu.addActions(list(marks))
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the review is; None: that is not known, or there is nothing to review."""
        self.setVisible(progress is not None and progress.points > 0)
        if progress is None:
            return
        told = self.tr("{done} of {all} reviewed").format(
            done=figure(progress.done), all=figure(progress.points)
        )
        self.setText(standing_apart(told))
        pairs = self.tr("{seen} of {all} pairs looked at")
        said = pairs.format(seen=figure(progress.seen), all=figure(progress.pairs))
        self.setAccessibleName(f"{told}, {said}")
        tip = self._go_on.toolTip() if self._go_on else ""
        self.setToolTip(f"{told}\n{said}\n\n{tip}".strip())

    def _click(self) -> None:
        if self._go_on is not None:
            self._go_on.trigger()

    def _open(self, place: QPoint) -> None:
        self._menu.popup(self.mapToGlobal(place))
