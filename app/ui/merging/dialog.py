"""What merging brings, before it is done: a summary, and the conflicts to decide one by one.

It asks and shows: planning and writing are done by `Merger`.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from app.text.merging import Choice, Conflict, MergePlan
from app.text.model import Note
from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.merging import words
from app.ui.merging.conflict_pane import ConflictPane
from app.ui.sources.rule import rule
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_SIZE = 960, 620
_SMALL = 520, 260
_LEAST = 480, 240
_LIST = 250
_KEYS = {"1": "mine", "2": "theirs", "3": "both", "4": "edit"}


class MergeDialog(QDialog):
    """`accepted` when the analyst wants it done; `choices` tell how. Undecided conflicts keep both sides."""

    wanted = Signal()  # do it

    def __init__(self, other: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other, self._theme = other, theme
        self._conflicts: tuple[Conflict, ...] = ()
        self._choices: dict[str, Choice | Note] = {}
        self.plan: MergePlan | None = None
        self.list = QListWidget()
        self.pane = ConflictPane(theme)
        self.same = QPushButton()
        self.merge = QPushButton(self.tr("&Merge"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._heading, self._summary, self._said = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(*_SMALL)
        self.working(self.tr("Comparing…"))

    @property
    def choices(self) -> Mapping[str, Choice | Note]:
        """How conflicts are decided, by id."""
        return dict(self._choices)

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def show_plan(self, plan: MergePlan) -> None:
        """Show what the merge would do."""
        self.plan, self._conflicts = plan, plan.conflicts
        self._choices.clear()
        self._bar.hide()
        self._said.clear()
        self._heading.setText(self._told(plan))
        lines = [*words.coming(plan), *plan.told]
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        self.merge.setEnabled(not plan.is_empty)
        self.cancel.setText(self.tr("Close") if plan.is_empty else self.tr("Cancel"))
        self._pages.setVisible(bool(self._conflicts))
        if self._conflicts:
            self.resize(*_SIZE)
            self.list.clear()
            self.list.addItems([""] * len(self._conflicts))
            for number in range(len(self._conflicts)):
                self._name(number)
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._count()

    def working(self, what: str) -> None:
        """Show that something is being done."""
        self._bar.show()
        self.merge.setEnabled(False)
        self._said.setProperty("tone", "plain")
        self._said.style().polish(self._said)
        self._said.setText(what)

    def say(self, sentence: str) -> None:
        """Say what went wrong."""
        self._bar.hide()
        self._said.setProperty("tone", "problem")
        self._said.style().polish(self._said)  # the style sheet looks at the property
        self._said.setText(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.pane.set_theme(theme)

    # private

    def _told(self, plan: MergePlan) -> str:
        if plan.is_empty:
            return self.tr("{name} has nothing that is not here already.").format(name=plan.name)
        return self.tr("Merging {name}").format(name=plan.name)

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._conflicts):
            conflict = self._conflicts[number]
            self.pane.show_conflict(conflict, self._choices.get(conflict.id))
            self._count()

    def _decide(self, choice: Choice | Note) -> None:
        number = self.list.currentRow()
        if not 0 <= number < len(self._conflicts):
            return
        conflict = self._conflicts[number]
        was_decided = conflict.id in self._choices
        self._choices[conflict.id] = choice
        self.pane.show_choice(choice)
        self._name(number)
        self._count()
        if not isinstance(choice, Note) and not was_decided and number + 1 < len(self._conflicts):
            self.list.setCurrentRow(number + 1)

    def _decide_all(self) -> None:
        """Decide all that are left like the one that is shown, or like the one before it."""
        if (choice := self._example()) is None:
            return
        for number, conflict in enumerate(self._conflicts):
            if conflict.id not in self._choices:
                self._choices[conflict.id] = choice
                self._name(number)
        self._show(self.list.currentRow())

    def _example(self) -> Choice | None:
        """How the conflict at hand is decided, or the last one before it that is."""
        for conflict in reversed(self._conflicts[: self.list.currentRow() + 1]):
            choice = self._choices.get(conflict.id)
            if choice is not None and not isinstance(choice, Note):
                return choice
        return None

    def _name(self, number: int) -> None:
        conflict = self._conflicts[number]
        choice = self._choices.get(conflict.id)
        item = self.list.item(number)
        told = words.choice_word(choice) if choice else words.contradicting(conflict)
        item.setText(f"{words.title(conflict)}\n{told}")
        item.setToolTip(plain_tip(words.contradicting(conflict)))
        item.setIcon(icon("tick" if choice else "about", self._theme, "accent" if choice else "muted"))

    def _count(self) -> None:
        left = [conflict for conflict in self._conflicts if conflict.id not in self._choices]
        example = self._example()
        self.same.setVisible(bool(left) and example is not None)
        told = self.tr("All {count} that are left: {choice}")
        self.same.setText(told.format(count=len(left), choice=words.choice_word(example)))
        if self._conflicts:
            self._said.setText(self._progress(len(left)))

    def _progress(self, left: int) -> str:
        count = len(self._conflicts)
        if not left:
            return self.tr("All conflicts are decided.")
        told = self.tr("{done} of {count} conflicts decided; of the others, both sides are kept.")
        return told.format(done=count - left, count=count)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.pane.decided.connect(self._decide)
        self.same.clicked.connect(self._decide_all)
        self.merge.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.reject)
        for key, name in _KEYS.items():
            QShortcut(QKeySequence(key), self, lambda name=name: self.pane.choose(name))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Merge {name}").format(name=self._other.name))
        self.setMinimumSize(*_LEAST)
        self._heading.setText(self.tr("Merging {name}").format(name=self._other.stem))
        self._heading.setProperty("heading", "medium")
        self._summary.setProperty("quiet", "yes")
        for label in (self._heading, self._summary, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._bar.setRange(0, 0)
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("list", "bare")
        self.list.setSpacing(3)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.pane)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST, _SIZE[0] - _LIST])
        self._pages.addWidget(split)
        self._pages.hide()
        head = column(spacing=6, margins=(20, 18, 20, 12))
        for part in (self._heading, self._summary, self._bar):
            head.addWidget(part)
        box = column(self)
        box.addLayout(head)
        box.addWidget(rule())
        box.addWidget(self._pages, 1)
        box.addStretch(0)
        box.addWidget(rule())
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        self.same.setProperty("link", "yes")
        self.same.hide()
        self.merge.setProperty("main", "yes")
        foot.addWidget(self._said, 1)
        for button in (self.same, self.cancel, self.merge):
            button.setAutoDefault(False)  # Enter is for the list and the editor
            foot.addWidget(button)
        box.addLayout(foot)
