"""The choice of the encoding in which a file is read."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.ui.importing.choice import Choice

EncodingNames = Sequence[tuple[str, str]]
"""What can be chosen: Python's codecs, and what people call them."""


class EncodingChooser(Choice):
    """The first entry leaves it to the program and says what that came to. `chosen` carries a codec, or None."""

    chosen = Signal(object)

    def __init__(self, encodings: EncodingNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Encoding"))
        self.addItem("", None)
        for codec, label in encodings:
            self.addItem(label, codec)
        self._labels = {_plain(codec): label for codec, label in encodings}
        self.activated.connect(lambda row: self.chosen.emit(self.itemData(row)))

    def show_encoding(self, wanted: str | None, recognised: str) -> None:
        """Show the encoding that the analyst wants, None for the `recognised` one ("" if there is none)."""
        found = self._labels.get(_plain(recognised), recognised)
        automatic = self.tr("Recognised: {name}").format(name=found) if found else self.tr("Recognise it")
        with QSignalBlocker(self):
            self.setItemText(0, automatic if wanted is None else self.tr("Recognise it"))
            row = 0 if wanted is None else self.findData(wanted)
            if row < 0:
                self.addItem(wanted or "", wanted)
                row = self.count() - 1
            self.setCurrentIndex(row)
        self.setToolTip(self.currentText())


def _plain(codec: str) -> str:
    """A codec's name in one spelling; with and without a byte order mark it is the same encoding."""
    return codec.replace("_", "-").lower().removesuffix("-sig")
