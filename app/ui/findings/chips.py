"""Buttons of the filter: each says what it lets through, and has a menu to choose that."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.ui.written import figure

Choices = Sequence[tuple[str, str]]
"""Values and what they are called."""

_NAMED = 2
"""Up to so many chosen values are named on the button."""


class StayingMenu(QMenu):
    """Stays open while things are ticked in it, so that several can be."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable() or action.actionGroup() is not None:
            return False
        action.trigger()
        return True


class FilterChip(QToolButton):
    """Lets through the values that are ticked, or all if none is."""

    picked = Signal(frozenset)  # of values

    def __init__(self, title: str, several: str, parent: QWidget, *, single: bool = False) -> None:
        """`title` is what it chooses by, `several` what many chosen values are called, with their {count}. `single`:
        one value at most."""
        super().__init__(parent)
        self._title, self._several, self._single = title, several, single
        self._offer: Callable[[], Choices] = tuple
        self._chosen: frozenset[str] = frozenset()
        self.setProperty("chip", "category")
        self.setProperty("arrow", "yes")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = StayingMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._tell()

    def set_offer(self, offer: Callable[[], Choices]) -> None:
        """`offer` is asked for what can be chosen when that is wanted."""
        self._offer = offer
        self._tell()

    def set_chosen(self, chosen: Iterable[str]) -> None:
        """Show what is let through."""
        self._chosen = frozenset(chosen)
        self._tell()

    def _tell(self) -> None:
        names = [text for value, text in self._offer() if value in self._chosen]
        if self._chosen and len(self._chosen) <= _NAMED and names:
            text = ", ".join(names)
        else:
            text = self._several.format(count=figure(len(self._chosen))) if self._chosen else self._title
        self.setText(text)
        self.setProperty("value", "some" if self._chosen else "")
        what = ", ".join(names) or self.tr("all")
        self.setAccessibleName(f"{self._title}: {what}")
        self.setToolTip(f"{self._title}: {what}")
        self.style().polish(self)  # the style sheet looks at the property

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu) if self._single else None
        offered = self._offer()
        if group is not None:
            offered = [("", self.tr("All")), *offered]
        for value, text in offered:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            if group is not None:
                group.addAction(action)
            action.setChecked(value in self._chosen or (not value and not self._chosen))
            action.triggered.connect(lambda _on=False, chosen=value: self._pick(chosen))

    def _pick(self, value: str) -> None:
        one = frozenset({value} if value else ())
        self.set_chosen(one if self._single else self._chosen ^ one)
        self.picked.emit(self._chosen)
