"""The conflicts of a merge as a list, all or those of one kind, each with how it is decided."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from app.text.merging import Choice, Conflict
from app.text.model import Note
from app.ui.boxes import column
from app.ui.drop_down import DropDown
from app.ui.icons import icon
from app.ui.merging import words
from app.ui.theme import Theme
from app.ui.tips import plain_tip
from app.ui.written import figure

Choices = Mapping[str, Choice | Note]

_ALL, _LEFT = "all", "left"
_FEW = 2
"""Up to so many conflicts there is nothing to choose from."""


class ConflictList(QWidget):
    """Conflicts are told by their numbers in the plan, shown or not."""

    met = Signal(int)  # the conflict at hand
    narrowed = Signal()  # others are shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conflicts: tuple[Conflict, ...] = ()
        self._choices: Choices = {}
        self.list, self.kind = QListWidget(), DropDown()
        self._lay_out()
        self.list.currentRowChanged.connect(self.met)
        self.kind.currentIndexChanged.connect(self._narrow)

    @property
    def at(self) -> int:
        """The number of the conflict at hand, -1 if there is none."""
        return self.list.currentRow()

    @property
    def left(self) -> tuple[int, ...]:
        """The numbers of those shown that are not decided."""
        return tuple(n for n in range(len(self._conflicts)) if self._is_shown(n) and not self._is_decided(n))

    @property
    def is_narrowed(self) -> bool:
        """Whether only some of the conflicts are shown."""
        return self.kind.currentData() not in (None, _ALL, _LEFT)

    def show_conflicts(self, conflicts: Sequence[Conflict], choices: Choices) -> None:
        """Show these. `choices` are looked at again whenever one is told to have changed."""
        self._conflicts, self._choices = tuple(conflicts), choices
        with QSignalBlocker(self.kind):
            self._offer()
        self.list.clear()
        self.list.addItems([""] * len(self._conflicts))
        for number in range(len(self._conflicts)):
            self.name(number)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def name(self, number: int) -> None:
        """Tell how a conflict is decided now."""
        conflict = self._conflicts[number]
        choice = self._choices.get(conflict.id)
        item = self.list.item(number)
        told = words.choice_word(choice) if choice else words.contradicting(conflict)
        item.setText(f"{words.title(conflict)}\n{told}")
        item.setToolTip(plain_tip(words.contradicting(conflict)))
        item.setIcon(icon("tick" if choice else "about", self._theme, "accent" if choice else "muted"))

    def go_on(self) -> None:
        """Go to the next one shown that is not decided, after the last from the first on; stay if there is none."""
        if left := self.left:
            self.list.setCurrentRow(next((number for number in left if number > self.at), left[0]))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for number in range(len(self._conflicts)):
            self.name(number)

    # private

    def _is_decided(self, number: int) -> bool:
        return self._conflicts[number].id in self._choices

    def _is_shown(self, number: int) -> bool:
        return not self.list.isRowHidden(number)

    def _offer(self) -> None:
        """What can be chosen: kinds of conflicts that there are, with how many there are of each."""
        counts = Counter(kind for conflict in self._conflicts for kind in words.kinds(conflict))
        self.kind.clear()
        self.kind.addItem(_tr("All conflicts ({count})").format(count=figure(len(self._conflicts))), _ALL)
        self.kind.addItem(_tr("Not decided yet"), _LEFT)
        for kind, count in counts.items():
            told = _tr("{kind} ({count})").format(kind=words.kind_word(kind), count=figure(count))
            self.kind.addItem(told, kind)
        self.kind.setVisible(len(self._conflicts) > _FEW)

    def _narrow(self) -> None:
        wanted = self.kind.currentData()
        for number, conflict in enumerate(self._conflicts):
            is_wanted = wanted in (_ALL, *words.kinds(conflict)) or (
                wanted == _LEFT and not self._is_decided(number)
            )
            self.list.setRowHidden(number, not is_wanted)
        if self.at < 0 or not self._is_shown(self.at):
            shown = (number for number in range(len(self._conflicts)) if self._is_shown(number))
            self.list.setCurrentRow(next(shown, self.at))
        self.narrowed.emit()

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(_tr("Which conflicts are shown"))
        self.kind.setToolTip(_tr("Which conflicts are shown"))
        self.list.setAccessibleName(_tr("Conflicts"))
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("list", "bare")
        self.list.setSpacing(1)
        self.list.setObjectName("conflictList")
        self.list.setUniformItemSizes(True)
        head = column(margins=(12, 10, 12, 6))
        head.addWidget(self.kind)
        box = column(self)
        box.addLayout(head)
        box.addWidget(self.list, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merging", text)
