"""The button beside the filter of the point list: all points, or only those that still want work."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.text.reviews import ReviewState
from app.ui.icons import icon
from app.ui.scale import set_scaled_icons
from app.ui.theme import Theme

Wanted = Literal["all", "unseen", "open"]
"""All points, those that nobody has looked at, or those that are not done."""


def is_wanted(wanted: Wanted, state: ReviewState) -> bool:
    """Whether a point in that state is among those wanted."""
    return wanted == "all" or state == "unseen" or (wanted == "open" and state != "done")


class ReviewFilter(QToolButton):
    """Says which points are wanted; `wanted` is kept until something else is chosen."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self.wanted: Wanted = "all"
        self._theme: Theme | None = None
        self.setProperty("toggle", "yes")
        set_scaled_icons(self, 16)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        words: dict[Wanted, str] = {
            "all": self.tr("All points"),
            "unseen": self.tr("Not looked at"),
            "open": self.tr("Not done"),
        }
        for wanted, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, wanted=wanted: self.choose(wanted))
            self._actions[wanted] = action
        self.setMenu(menu)
        self._words = words
        self.choose("all")

    def choose(self, wanted: Wanted) -> None:
        """Want other points."""
        changed, self.wanted = wanted != self.wanted, wanted
        self._actions[wanted].setChecked(True)
        self._show()
        said = self.tr("Points by how far the review is: {what}").format(what=self._words[wanted])
        self.setToolTip(said)
        self.setAccessibleName(said)
        if changed:
            self.chosen.emit()

    @property
    def told(self) -> str:
        """What is chosen, in words."""
        return self._words[self.wanted]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._show()

    def _show(self) -> None:
        """The icon is in colour while something is left out."""
        if self._theme is not None:
            self.setIcon(icon("filter", self._theme, "muted" if self.wanted == "all" else "accent"))
