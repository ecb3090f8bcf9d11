"""The foot of the dialog: more files, how far the reading is, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.importing.drafts import Drafts
from app.ui.shortcuts import native
from app.ui.written import figure

_BAR, _LEAST_BAR = 120, 40


class Foot(QWidget):
    """Shows how the drafts stand."""

    addRequested = Signal()
    pasteRequested = Signal()
    stopRequested = Signal()
    cancelRequested = Signal()
    importRequested = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self.add = QPushButton(self.tr("&Add files…"))
        self.paste = QPushButton(self.tr("&Paste from clipboard"))
        self.stop = QToolButton()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.accept = QPushButton()
        self._bar = QProgressBar()
        self._said = QLabel()
        self._lay_out()
        self._connect()
        self._tally()

    @property
    def said(self) -> str:
        """What is said of how it goes, empty for nothing."""
        return self._said.text()

    def say(self, sentence: str) -> None:
        """Say this until something changes."""
        self._said.setText(sentence)

    def _connect(self) -> None:
        for button, signal, keys in (
            (self.add, self.addRequested, "Ctrl+O"),
            (self.paste, self.pasteRequested, "Ctrl+V"),
            (self.accept, self.importRequested, "Ctrl+Return"),
        ):
            button.clicked.connect(signal)
            QShortcut(QKeySequence(keys), self, button.click, context=Qt.ShortcutContext.WindowShortcut)
        self.stop.clicked.connect(self.stopRequested)
        self.cancel.clicked.connect(self.cancelRequested)
        self._drafts.tallied.connect(self._tally)

    def _tally(self) -> None:
        total, busy = len(self._drafts), self._drafts.count(lambda draft: draft.busy)
        ready = self._drafts.count(lambda draft: draft.counts)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(total - busy)
        for part in (self._bar, self.stop):
            part.setVisible(busy > 0)
        self._said.setText(self._progress(total, busy) if busy else self._left_out())
        self.accept.setText(self._offer(0 if busy else ready))
        self.accept.setEnabled(ready > 0 and not busy)

    def _progress(self, total: int, busy: int) -> str:
        if total == 1:
            return self.tr("Reading")
        return self.tr("{done} of {total} read").format(done=figure(total - busy), total=figure(total))

    def _left_out(self) -> str:
        failed = self._drafts.count(lambda draft: draft.state == "problem")
        if not failed:
            return ""
        if failed == 1:
            return self.tr("1 file cannot be read and is left out")
        return self.tr("{n} files cannot be read and are left out").format(n=figure(failed))

    def _offer(self, ready: int) -> str:
        if not ready:
            return self.tr("Import")
        return (
            self.tr("Import 1 source")
            if ready == 1
            else self.tr("Import {n} sources").format(n=figure(ready))
        )

    def _lay_out(self) -> None:
        for button, what, keys in (
            (self.add, self.tr("Choose more files"), "Ctrl+O"),
            (self.paste, self.tr("Take text or files that were copied"), "Ctrl+V"),
            (self.accept, self.tr("Take what is checked into the project"), "Ctrl+Return"),
        ):
            button.setToolTip(f"{what} ({native(keys)})")
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop reading"))
        self.stop.setProperty("toggle", "yes")
        self.accept.setProperty("main", "yes")
        for button in (self.add, self.paste, self.cancel):
            button.setAutoDefault(False)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(_LEAST_BAR)  # it gives way to the words on the buttons
        self._bar.setMaximumWidth(_BAR)
        self._bar.setAccessibleName(self.tr("Files read"))
        self._said.setProperty("quiet", "yes")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        box = row(spacing=8, margins=(16, 12, 16, 12))
        self.setLayout(box)
        box.addWidget(self.add)
        box.addWidget(self.paste)
        box.addWidget(self._said, 1)
        for part in (self._bar, self.stop):
            box.addWidget(part)
        box.addSpacing(10)
        box.addWidget(self.cancel)
        box.addWidget(self.accept)
