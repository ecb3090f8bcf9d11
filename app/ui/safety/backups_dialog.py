"""The backups of a project, to go back to; also what is offered when the project itself is damaged.

It asks and shows: what it asks for is done by `Rescue`, and comes back by `set_backups`, `working` and `say`.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QStackedWidget, QWidget

from app.store.backups import Backup
from app.ui.boxes import column, row
from app.ui.messages import without_commands
from app.ui.safety.backup_model import BackupModel
from app.ui.safety.backup_table import BackupTable
from app.ui.scale import fit
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_SIZE = 720, 480
_LEAST = 660, 360


class BackupsDialog(QDialog):
    """What can be done with a backup of a project that is sound."""

    restoreWanted = Signal(object)  # Backup, to be put in the place of the project
    copyWanted = Signal(object)  # Backup, to be opened as a project of its own
    folderWanted = Signal()  # to be shown where the backups are
    nowWanted = Signal()  # a backup of how it is now
    salvageWanted = Signal()  # what can be read of a damaged project, in a new one

    def __init__(self, project: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.model = BackupModel(self)
        self.table = BackupTable(self.model, theme)
        self.restore = QPushButton(self.tr("&Go back to it"))
        self.copy = QPushButton(self.tr("Open as a &copy…"))
        self.folder = QPushButton(self.tr("Show in &folder"))
        self.now = QPushButton(self.tr("&Back up now"))
        self.salvage = QPushButton(self.tr("&Save what can be read…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._said = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._pages = QStackedWidget()
        self._empty = QLabel()
        self._is_working = False
        self._lay_out()
        self._connect()
        fit(self, _SIZE)
        self.set_backups(None)

    def set_backups(self, backups: Sequence[Backup] | None) -> None:
        """Show these, the newest chosen; None while they are looked for."""
        self.model.set_backups(backups or ())
        self._pages.setCurrentIndex(0 if backups else 1)
        self._empty.setText(self.tr("Looking for backups…") if backups is None else self._nothing())
        if backups:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(0, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.table.setFocus()
        elif backups is not None:
            self._without_backups()
        self._offer()

    @property
    def chosen(self) -> Backup | None:
        """The backup at hand."""
        return self.model.backup(self.table.currentIndex().row())

    @property
    def said(self) -> str:
        """What was said last, empty if nothing was."""
        return self._said.text()

    def say(self, sentence: str, *, is_problem: bool = True) -> None:
        """Say what went wrong, or what is so now."""
        self.working(on=False)
        self._said.setText(without_commands(sentence))
        self._said.setProperty("tone", "problem" if is_problem else "plain")
        self._said.style().polish(self._said)  # the style sheet looks at the property
        self._said.setVisible(bool(sentence))

    def working(self, what: str = "", *, on: bool = True) -> None:
        """Show that something is being done, or is over; nothing else can be asked for meanwhile."""
        self._is_working = on
        self._bar.setVisible(on)
        if on:
            self._said.setProperty("tone", "plain")
            self._said.style().polish(self._said)
            self._said.setText(what)
        self._said.setVisible(bool(self._said.text()))
        self._offer()

    def offer_to_open(self, open_it: Callable[[], object]) -> None:
        """What could be read is saved: offer to open that, in place of saving it."""
        self.salvage.clicked.disconnect()
        self.salvage.setText(self.tr("&Open it"))
        self.salvage.clicked.connect(self.accept)
        self.salvage.clicked.connect(lambda _checked: open_it())
        self.salvage.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.table.set_theme(theme)

    # what the two kinds of dialog say

    def _heading(self) -> str:
        return self.tr("Backups of {name}").format(name=self.project.stem)

    def _explanation(self) -> str:
        return self.tr(
            "Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last "
            "day, then for days and months. Going back keeps the present state beside the project."
        )

    def _nothing(self) -> str:
        return self.tr("There are no backups yet.")

    def _without_backups(self) -> None:
        """There are none: what can be done then comes first."""
        _lead(self.now, before=self.copy)

    def _buttons(self) -> tuple[QPushButton, ...]:
        """From left to right; the last is what Enter does."""
        return (self.folder, self.close_button, self.now, self.restore, self.copy)

    # private

    def _offer(self) -> None:
        has_one, free = self.chosen is not None, not self._is_working
        for button in (self.restore, self.copy):
            button.setEnabled(has_one and free)
        for button in (self.now, self.salvage):
            button.setEnabled(free)

    def _wants(self, signal: str) -> None:
        if (backup := self.chosen) is not None and not self._is_working:
            getattr(self, signal).emit(backup)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.table.doubleClicked.connect(lambda _index: self._wants("copyWanted"))
        self.restore.clicked.connect(lambda: self._wants("restoreWanted"))
        self.copy.clicked.connect(lambda: self._wants("copyWanted"))
        self.folder.clicked.connect(self.folderWanted)
        self.now.clicked.connect(self.nowWanted)
        self.salvage.clicked.connect(self.salvageWanted)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.setWindowTitle(self._heading())
        self.setMinimumSize(*_LEAST)
        title, what = QLabel(self._heading()), QLabel(self._explanation())
        title.setProperty("heading", "medium")
        what.setProperty("quiet", "yes")
        for label in (title, what, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        title.setContentsMargins(20, 18, 20, 4)
        what.setContentsMargins(20, 0, 20, 12)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("quiet", "yes")
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._said.hide()
        box = column(self)
        for part in (title, what):
            box.addWidget(part)
        body = column(margins=(16, 0, 16, 12))
        body.addWidget(self._pages)
        box.addLayout(body, 1)
        under = column(spacing=6, margins=(20, 0, 20, 10))
        under.addWidget(self._bar)
        under.addWidget(self._said)
        box.addLayout(under)
        box.addWidget(rule())
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        first, *others = self._buttons()
        first.setProperty("link", "yes")
        others[-1].setProperty("main", "yes")
        others[-1].setDefault(True)
        foot.addWidget(first)
        foot.addStretch(1)
        for button in others:
            foot.addWidget(button)
        return foot


class RestoreDialog(BackupsDialog):
    """What can be done about a project that is damaged: nothing happens to it before the analyst has chosen."""

    def __init__(self, project: Path, why: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(project, theme, parent)
        self.table.setAccessibleDescription(without_commands(why))
        self.close_button.setText(self.tr("Cancel"))

    def _heading(self) -> str:
        return self.tr("{name} is damaged").format(name=self.project.name)

    def _explanation(self) -> str:
        return self.tr(
            "The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been "
            "touched. Go back to a backup, or save what can still be read into a new project; you can do both. The "
            "damaged file is kept."
        )

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.folder, self.close_button, self.salvage, self.copy, self.restore)

    def _nothing(self) -> str:
        return self.tr("There are no backups of it.")

    def _without_backups(self) -> None:
        _lead(self.salvage, before=self.restore)


def _lead(button: QPushButton, *, before: QPushButton) -> None:
    """Let this be the button that Enter presses, in the place of the one `before`."""
    for one, main in ((before, "no"), (button, "yes")):
        one.setProperty("main", main)
        one.style().polish(one)  # the style sheet looks at the property
    button.setDefault(True)
    button.setFocus()
