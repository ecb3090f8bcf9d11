"""What merging brings, before it is done: a summary, and the conflicts to decide one by one.

It asks and shows: planning and writing are done by `Merger`.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from app.text.merging import CHOICES, Choice, Conflict, MergePlan
from app.text.model import Note
from app.ui.boxes import column, row
from app.ui.merging import words
from app.ui.merging.conflict_list import ConflictList
from app.ui.merging.conflict_pane import ConflictPane
from app.ui.messages import translated
from app.ui.scale import fit
from app.ui.shortcuts import native
from app.ui.sources.rule import rule
from app.ui.theme import Theme
from app.ui.written import figure

_SIZE = 960, 620
_SMALL = 520, 260
_LEAST = 480, 240
_LIST = 250
_MERGE_KEYS = "Ctrl+Return"
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
        self.conflicts = ConflictList(theme)
        self.pane = ConflictPane(theme)
        self.rest = QPushButton()
        self.alike = {choice: QAction(self) for choice in CHOICES}
        self.merge = QPushButton(self.tr("&Merge"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._heading, self._summary, self._said = QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        fit(self, _SMALL)
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
        lines = [*words.coming(plan), *map(translated, plan.told)]
        self._summary.setText("\n".join(lines))
        self._summary.setVisible(bool(lines))
        self.merge.setEnabled(not plan.is_empty)
        self.cancel.setText(self.tr("Close") if plan.is_empty else self.tr("Cancel"))
        self._pages.setVisible(bool(self._conflicts))
        if self._conflicts:
            fit(self, _SIZE)
            self.conflicts.show_conflicts(self._conflicts, self._choices)
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
        self.conflicts.set_theme(theme)

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
        number = self.conflicts.at
        if not 0 <= number < len(self._conflicts):
            return
        conflict = self._conflicts[number]
        was_decided = conflict.id in self._choices
        self._choices[conflict.id] = choice
        self.pane.show_choice(choice)
        self.conflicts.name(number)
        self._count()
        if not isinstance(choice, Note) and not was_decided:
            self.conflicts.go_on()

    def _decide_rest(self, choice: Choice) -> None:
        """Decide all that are shown and not decided yet."""
        for number in self.conflicts.left:
            if choice == "both" and self._conflicts[number].what == "source":
                continue  # there can be only one: the later one stays
            self._choices[self._conflicts[number].id] = choice
            self.conflicts.name(number)
        self._show(self.conflicts.at)
        self._count()

    def _count(self) -> None:
        shown = len(self.conflicts.left)
        told = self.tr("All {count} left here") if self.conflicts.is_narrowed else self.tr("All {count} left")
        self.rest.setText(told.format(count=figure(shown)))
        self.rest.setVisible(shown > 1)
        for action in self.alike.values():
            action.setEnabled(shown > 0)
        if self._conflicts:
            self._said.setText(self._progress(len(self._conflicts) - len(self._choices)))

    def _progress(self, left: int) -> str:
        count = len(self._conflicts)
        if not left:
            return self.tr("All conflicts are decided.")
        told = self.tr("{done} of {count} conflicts decided; of the others, both sides are kept.")
        return told.format(done=figure(count - left), count=figure(count))

    def _connect(self) -> None:
        self.conflicts.met.connect(self._show)
        self.conflicts.narrowed.connect(self._count)
        self.pane.decided.connect(self._decide)
        for choice, action in self.alike.items():
            action.triggered.connect(lambda _checked=False, choice=choice: self._decide_rest(choice))
        self.merge.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.reject)
        for key, name in _KEYS.items():
            QShortcut(QKeySequence(key), self, lambda name=name: self.pane.choose(name))
        QShortcut(QKeySequence(_MERGE_KEYS), self, self.merge.click)
        self.merge.setToolTip(native(_MERGE_KEYS))

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
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.conflicts)
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
        self._offer_rest()
        self.merge.setProperty("main", "yes")
        foot.addWidget(self._said, 1)
        for button in (self.rest, self.cancel, self.merge):
            button.setAutoDefault(False)  # Enter is for the list and the editor
            foot.addWidget(button)
        box.addLayout(foot)

    def _offer_rest(self) -> None:
        """The same decision for all that are left: in a menu, and with Ctrl and the key of the decision."""
        menu = QMenu(self)
        keys = {name: key for key, name in _KEYS.items()}
        for choice, action in self.alike.items():
            action.setText(words.choice_word(choice))
            action.setShortcut(QKeySequence(f"Ctrl+{keys[choice]}"))
            menu.addAction(action)
            self.addAction(action)
        self.rest.setMenu(menu)
        self.rest.setToolTip(self.tr("Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)"))
        self.rest.hide()
