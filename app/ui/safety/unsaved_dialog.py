"""Asks what is to become of words that could not be saved, before the project that they belong to is left.

It is the one thing in the program that cannot be undone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from app.text.model import Note
from app.text.note_links import title_of
from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.sources.rule import rule
from app.ui.theme import Theme
from app.ui.written import figure, quoted

_ICON_PX = 28
_SHOWN = 3
_WIDTH = 520


class UnsavedDialog(QDialog):
    """Closing it in any other way than by a button goes back to the project."""

    copyWanted = Signal()
    againWanted = Signal()
    discarded = Signal()

    def __init__(self, notes: Sequence[Note], why: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self.setWindowTitle(self.tr("Not saved"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.copy = QPushButton(self.tr("&Save a copy…"))
        self.again = QPushButton(self.tr("&Try again"))
        self.discard = QPushButton(self.tr("Leave &without them"))
        self.back = QPushButton(self.tr("Cancel"))
        self._sign = QLabel()
        pixmap = icon("warning", theme, "high").pixmap(
            QSize(px(_ICON_PX), px(_ICON_PX)), self.devicePixelRatio()
        )
        self._sign.setPixmap(pixmap)
        self._why = QLabel(why)
        self._lay_out()
        self.copy.clicked.connect(self.copyWanted)
        self.again.clicked.connect(self.againWanted)
        self.discard.clicked.connect(self._leave)
        self.back.clicked.connect(self.reject)
        self.setFixedWidth(px(_WIDTH))

    def _leave(self) -> None:
        self.accept()
        self.discarded.emit()

    def _question(self) -> str:
        if len(self._notes) == 1:
            return self.tr("What you wrote in a note could not be saved.")
        told = self.tr("What you wrote in {count} notes could not be saved.")
        return told.format(count=figure(len(self._notes)))

    def _lay_out(self) -> None:
        title = QLabel(self._question())
        title.setProperty("heading", "medium")
        self._why.setProperty("quiet", "yes")
        words = column(spacing=8)
        labels = [title, self._why, *self._excerpts()]
        for label in labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        head = row(spacing=16, margins=(20, 20, 20, 18))
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        self.discard.setProperty("link", "yes")
        self.copy.setProperty("main", "yes")
        self.copy.setDefault(True)
        foot.addWidget(self.discard)
        foot.addStretch(1)
        for button in (self.back, self.again, self.copy):
            foot.addWidget(button)
        box = column(self)
        box.addLayout(head)
        box.addWidget(rule())
        box.addLayout(foot)

    def _excerpts(self) -> list[QLabel]:
        """How the first of the notes begin."""
        found = [QLabel(quoted(title_of(note))) for note in self._notes[:_SHOWN]]
        for label in found:
            label.setProperty("heading", "yes")
        return found
