"""What can be done with the chosen source, under the table: in a row, or in two where that is too narrow."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.boxes import column, row
from app.ui.sources.folding import FoldingRow


class SourceDeeds(QWidget):
    """Asks, with the id of the source. Nothing can be asked while there is none."""

    referenceRequested = Signal(str)
    replaceRequested = Signal(str)
    originalRequested = Signal(str)
    removeRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._is_writable = "", True
        self.reference = self._button(
            self.tr("Make it the &reference"),
            self.tr("Its points become the list that all sources are lined up with"),
            self.referenceRequested,
        )
        self.replace = self._button(
            self.tr("Import a &newer version…"),
            self.tr("Notes and corrections are kept where their words are still there"),
            self.replaceRequested,
        )
        self.original = self._button(
            self.tr("&Save the original file…"),
            self.tr("Write the file again, byte for byte as it was imported"),
            self.originalRequested,
        )
        self.remove = self._button(
            self.tr("Re&move from the project"),
            self.tr("Take the source out of the project (Delete); this can be undone"),
            self.removeRequested,
        )
        self._buttons = (self.reference, self.replace, self.original, self.remove)
        halves = _together(self._buttons[:2]), _together(self._buttons[2:])
        column(self).addWidget(FoldingRow(*halves, spacing=2, margins=(10, 8, 10, 8)))

    def show_source(self, source: str, *, reference: bool) -> None:
        """Take the source, by its id, that is meant; "" is none. The reference cannot become it."""
        self._source = source
        self.original.setEnabled(bool(source))
        for button in (self.reference, self.replace, self.remove):
            button.setEnabled(bool(source) and self._is_writable)
        self.reference.setEnabled(self.reference.isEnabled() and not reference)

    def set_writable(self, *, on: bool) -> None:
        """Whether anything can be changed; it holds from the next source that is shown."""
        self._is_writable = on

    def _button(self, text: str, tip: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setProperty("link", "yes")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: signal.emit(self._source))
        return button


def _together(buttons: Iterable[QPushButton]) -> QWidget:
    group, box = QWidget(), row(spacing=2)
    group.setLayout(box)
    for button in buttons:
        box.addWidget(button)
    box.addStretch()
    return group
