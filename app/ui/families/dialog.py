"""The spellings of a project: words and names that are written in several ways and count as the same.

It asks and shows: what it asks for is done elsewhere, and comes back by `set_families`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QListView, QPushButton, QWidget

from app.text.options import Family
from app.ui.boxes import column, row
from app.ui.families.delegate import FamilyDelegate
from app.ui.families.model import FamiliesModel
from app.ui.scale import fit
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_SIZE = 520, 480


class FamiliesDialog(QDialog):
    """`known` are the titles of the collections that the program brings with it."""

    familiesChosen = Signal(tuple)  # tuple[Family, ...]

    def __init__(self, known: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Spellings of this project"))
        self.model = FamiliesModel(self)
        self.list = QListView()
        self.delegate = FamilyDelegate(self.model, theme, self.list)
        self._said = QLabel()
        self.remove_button = QPushButton(self.tr("&Remove"))
        self._known = QLabel(self.tr("Known without being listed: {titles}.").format(titles="; ".join(known)))
        self._lay_out()
        self._connect()
        fit(self, _SIZE)

    def set_families(self, families: Sequence[Family]) -> None:
        """Show these families; the row that was chosen stays so."""
        before = self.list.currentIndex().row()
        self.model.set_families(families)
        self._choose(min(max(before, 0), self.model.rowCount() - 1))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.delegate.set_theme(theme)
        self.list.viewport().update()

    @property
    def said(self) -> str:
        """Why a line was not taken, empty if the last one was."""
        return self._said.text()

    def remove(self) -> None:
        """Ask for the chosen family to be gone."""
        self.model.remove([self.list.currentIndex().row()])

    # private

    def _choose(self, number: int) -> None:
        self.list.setCurrentIndex(self.model.index(number))
        self._offer()

    def _offer(self) -> None:
        index = self.list.currentIndex()
        self.remove_button.setEnabled(index.isValid() and not self.model.is_next(index))

    def _edit(self, index: QModelIndex) -> None:
        if self.list.state() != QAbstractItemView.State.EditingState:
            self.list.edit(index)

    def _tell(self, why: str) -> None:
        self._said.setText(why)
        self._said.setVisible(bool(why))

    def _connect(self) -> None:
        self.model.edited.connect(self.familiesChosen)
        self.model.refused.connect(self._tell)
        self.model.dataChanged.connect(self._offer)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.list.clicked.connect(self._edit)
        self.list.activated.connect(self._edit)
        self.remove_button.clicked.connect(self.remove)
        QShortcut(
            QKeySequence.StandardKey.Delete,
            self.list,
            self.remove,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _lay_out(self) -> None:
        what = QLabel(
            self.tr(
                "The spellings on a line count as one word: in findings always, in the marks of the texts while "
                "differences of spelling are ignored. The texts stay as they are."
            )
        )
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Spellings that count as one word"))
        self.list.setObjectName("familiesList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._said.setProperty("tone", "problem")
        self._said.hide()
        for label in (what, self._known, self._said):
            label.setWordWrap(True)
        for label in (what, self._known):
            label.setProperty("quiet", "yes")
        what.setContentsMargins(20, 16, 20, 12)
        under = column(spacing=8, margins=(20, 10, 20, 12))
        under.addWidget(self._said)
        under.addWidget(self._known)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        for button in (self.remove_button, close):
            button.setAutoDefault(False)  # Enter is for what is edited
        foot.addWidget(self.remove_button)
        foot.addStretch()
        foot.addWidget(close)
        box = column(self)
        box.addWidget(what)
        body = column(margins=(16, 0, 16, 0))
        body.addWidget(self.list)
        box.addLayout(body, 1)
        box.addLayout(under)
        box.addWidget(rule())
        box.addLayout(foot)
