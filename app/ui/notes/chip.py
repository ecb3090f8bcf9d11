"""A chip on a note's card, with values to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class Chip(QToolButton):
    """A value out of a short list, changed in a menu. `picked` carries what the analyst chose."""

    picked = Signal(str)

    def __init__(self, field: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`field` names it for the style sheet, `title` for people; `choices` are values and their texts."""
        super().__init__(parent)
        self._title = title
        self._choices = dict(choices)
        self.setProperty("chip", field)
        self.setToolTip(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def set_value(self, value: str, empty: str = "") -> None:
        """Show a value; `empty` is what an unset chip says."""
        text = self._choices[value] if value else empty
        if text == self.text() and value == self.property("value"):
            return
        self.setText(text)
        self.setProperty("value", value)
        self.setAccessibleName(f"{self._title}: {text}")
        self.style().polish(self)  # the style sheet looks at the property

    def _fill(self) -> None:
        self.menu().clear()
        for value, text in self._choices.items():
            action = self.menu().addAction(text)
            action.setCheckable(True)
            action.setChecked(value == self.property("value"))
            action.triggered.connect(lambda _checked=False, chosen=value: self.picked.emit(chosen))
