"""Quiet lines above the list of findings."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from app.ui.boxes import row
from app.ui.findings.words import thin_words
from app.ui.written import figure

_MARGINS = (16, 2, 8, 2)
_NAMED = 3
"""So many sources are named; the others are in the tool tip."""


class ThinNotice(QWidget):
    """Says in the language of which sources no lexicon is at home, until the analyst has read it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources: frozenset[str] = frozenset()
        self._names: Mapping[str, str] = {}
        self.words = QLabel()
        self.words.setProperty("quiet", "yes")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = _link(self.tr("Understood"), self)
        self.close_button.clicked.connect(self.closed)
        box = row(spacing=8, margins=_MARGINS)
        self.setLayout(box)
        box.addWidget(self.words, 1)
        box.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Take the names of the sources, by id."""
        self._names = names

    def set_sources(self, sources: frozenset[str]) -> None:
        """Speak of these sources, by id."""
        self.sources = sources
        names = [name for source, name in self._names.items() if source in sources]
        more = (
            [self.tr("{count} more").format(count=figure(len(names) - _NAMED))] if len(names) > _NAMED else []
        )
        self.words.setText(thin_words([*names[:_NAMED], *more]))
        self.setToolTip("\n".join(names) if more else "")
        self.setVisible(bool(names))


class SurveyNotice(QWidget):
    """Says how far the project has been gone through, and lets that be stopped."""

    wanted = Signal(bool)  # to go on, or to stop

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_over = True
        self._stopped = False
        self.words = QLabel()
        self.words.setProperty("quiet", "yes")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.button = _link("", self)
        self.button.clicked.connect(lambda: self.wanted.emit(self._stopped))
        box = row(spacing=8, margins=_MARGINS)
        self.setLayout(box)
        for part in (self.words, self._bar, self.button):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch()
        self.hide()

    def set_progress(self, done: int, points: int, *, stopped: bool) -> None:
        """So many points of all of them have been gone through; `stopped`: and no more will be."""
        self.is_over, self._stopped = done >= points, stopped
        told = self.tr("{done} of {points} points looked through")
        self.words.setText(told.format(done=figure(done), points=figure(points)))
        self._bar.setRange(0, max(points, 1))
        self._bar.setValue(done)
        self._bar.setVisible(not stopped)
        self.button.setText(self.tr("Go on") if stopped else self.tr("Stop"))


def _link(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("link", "yes")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button
