"""What stands in the notes panel while it shows no notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.boxes import column, row
from app.ui.notes.state import Scope
from app.ui.shortcuts import shortcut


class NotesHint(QWidget):
    """Says how to make a note, or that the filter leaves all out."""

    cleared = Signal()  # the filter is to be cleared

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._how = QLabel(self), QLabel(self)
        self._text.setProperty("heading", "soft")
        self._text.setWordWrap(True)
        self._how.setProperty("quiet", "yes")
        self._how.setWordWrap(True)
        self.clear = QPushButton(self.tr("Clear the filter"), self)
        self.clear.clicked.connect(self.cleared)
        button = row()
        button.addWidget(self.clear)
        button.addStretch()
        box = column(self, spacing=6, margins=(16, 24, 16, 16))
        box.addWidget(self._text)
        box.addWidget(self._how)
        box.addLayout(button)
        box.addStretch()
        self.set_writable(on=True)

    def set_writable(self, *, on: bool) -> None:
        """Whether notes can be written: if not, say so instead of how."""
        how = self.tr("Mark words in either text and press {keys} to say what differs there.")
        locked = self.tr("Notes can only be read in this window.")
        self._how.setText(how.format(keys=shortcut("new-note")) if on else locked)

    def tell(self, scope: Scope, *, is_filtered: bool, is_coming: bool = False) -> None:
        """Say why nothing shows: because there is nothing, because of the filter, or because notes are being read."""
        self.clear.setVisible(is_filtered)
        self._how.setVisible(not is_filtered and not is_coming)
        if is_coming:
            self._text.setText(self.tr("The notes are being read…"))
        elif is_filtered:
            self._text.setText(self.tr("The filter leaves out all notes there are."))
        elif scope == "project":
            self._text.setText(self.tr("No notes in this project yet."))
        else:
            self._text.setText(self.tr("No notes on this point yet."))
