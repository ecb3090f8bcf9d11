"""The foot of the palette: what the keys do, and how far the texts are read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.boxes import row
from app.ui.direction import standing_apart
from app.ui.mirror import running
from app.ui.shortcuts import native
from app.ui.theme import ui_font
from app.ui.tips import plain_tip

_GAP = "\u2003"


class PaletteFoot(QWidget):
    """Quiet words; the keys that matter least give way where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.keys = QLabel(self)
        self.state = QLabel(self)
        box = row(12, (18, 6, 18, 8))
        for label in (self.keys, self.state):
            label.setProperty("quiet", "yes")
            label.setFont(ui_font(12))
        box.addWidget(self.keys)
        box.addStretch()
        box.addWidget(self.state)
        self.setLayout(box)

    def set_state(self, words: str) -> None:
        """Say how far the texts are read, or what of the query means nothing here; empty for nothing."""
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, keys = QFontMetrics(self.keys.font()), self._keys()
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(self.width() - 60, 0))
        self.state.setText(shown)
        self.state.setToolTip(plain_tip(self._words) if shown != self._words else "")
        room = self.width() - 60 - metrics.horizontalAdvance(self.state.text())
        while keys and metrics.horizontalAdvance(_GAP.join(keys)) > room:
            keys.pop()
        self.keys.setText(running(_GAP.join(keys)))

    def _keys(self) -> list[str]:
        """What the keys do, the most important first."""
        keys = (
            (native("Return"), self.tr("go there")),
            (native("Ctrl+Return"), self.tr("and stay")),
            (native("Esc"), self.tr("close")),
            (native("Tab"), self.tr("complete")),
            (">", self.tr("actions")),
            ("#", self.tr("points")),
            ("-", self.tr("without a word")),
        )
        return [f"{standing_apart(key)} {what}" for key, what in keys]
