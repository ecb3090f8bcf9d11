"""What the history can be narrowed down by: words, who did it, and what it was about."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from app.text.history import KINDS, Kind, Wanted
from app.ui.boxes import column, row
from app.ui.drop_down import DropDown
from app.ui.history.words import kind_word

_PAUSE_MS = 200
_DELETIONS = "deletions"


class HistoryFilter(QWidget):
    """Says what is wanted whenever that is something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.kinds, self.authors = DropDown(), DropDown()
        self._note = ""
        self._note_bar, self._note_title = QFrame(), QLabel()
        self.all_button = QPushButton(self.tr("Show &all"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.kinds.currentIndexChanged.connect(lambda _number: self.changed.emit())
        self.authors.currentIndexChanged.connect(lambda _number: self.changed.emit())
        self.all_button.clicked.connect(lambda: self.show_note("", ""))

    @property
    def wanted(self) -> Wanted:
        """What is wanted now."""
        kind: Kind | None = next((one for one in KINDS if one == self.kinds.currentData()), None)
        return Wanted(
            text=self.search.text().strip(),
            author=str(self.authors.currentData() or ""),
            kind=kind,
            note=self._note,
            deletions=self.kinds.currentData() == _DELETIONS,
        )

    def set_authors(self, authors: Sequence[str]) -> None:
        """Offer these authors; the chosen one stays."""
        chosen = self.authors.currentData()
        with QSignalBlocker(self.authors):
            self.authors.clear()
            self.authors.addItem(self.tr("Everyone"), "")
            for author in authors:
                self.authors.addItem(author, author)
            self.authors.setCurrentIndex(max(self.authors.findData(chosen), 0))

    def show_note(self, note: str, title: str) -> None:
        """Want the history of one note alone; an empty id wants that of all."""
        self._note = note
        self._note_title.setText(self.tr("History of the note “{title}”").format(title=title))
        self._note_bar.setVisible(bool(note))
        self.changed.emit()

    def clear(self) -> None:
        """Want everything."""
        self._note = ""
        self._note_bar.hide()
        for box in (self.kinds, self.authors):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.search.clear()
        self._pause.stop()
        self.changed.emit()

    # private

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in the history"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setToolTip(self.tr("Names of edits, authors, and what was written (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.kinds.addItem(self.tr("Everything"), "")
        for kind in KINDS:
            self.kinds.addItem(kind_word(kind), kind)
        self.kinds.addItem(self.tr("Deleted notes"), _DELETIONS)
        self.kinds.setAccessibleName(self.tr("What the edits are about"))
        self.authors.setAccessibleName(self.tr("Whose edits"))
        self.authors.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.authors.setMinimumContentsLength(12)
        self.set_authors(())
        line = row(spacing=8, margins=(16, 12, 16, 12))
        line.addWidget(self.search, 1)
        line.addWidget(self.kinds)
        line.addWidget(self.authors)
        self._note_bar.setProperty("bar", "calm")
        self._note_title.setTextFormat(Qt.TextFormat.PlainText)
        bar = row(spacing=8, margins=(16, 6, 10, 6))
        bar.addWidget(self._note_title, 1)
        bar.addWidget(self.all_button)
        self._note_bar.setLayout(bar)
        self._note_bar.hide()
        box = column(self)
        box.addLayout(line)
        box.addWidget(self._note_bar)
