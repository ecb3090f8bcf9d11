"""The reader: a line that says what is chosen and offers the deeds on it, and the source's text around it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.ui.access.focus import lead_focus
from app.ui.boxes import column, row
from app.ui.elided import ElidedLabel
from app.ui.lineup.reader_text import ReaderText
from app.ui.theme import Theme

_LEAST_BUTTON = 40


class Reader(QWidget):
    """Under the grid."""

    def __init__(self, theme: Theme, reading_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ReaderText(theme, reading_size)
        self._where, self._what = ElidedLabel(), ElidedLabel()
        self._lay_out()

    def tell(self, where: str, what: str) -> None:
        """Say what is chosen: which point and source, and why it stands there."""
        self._where.setText(where)
        self._what.setText(what)

    @property
    def told(self) -> tuple[str, str]:
        """What the line says."""
        return self._where.text(), self._what.text()

    def offer(self, buttons: Iterable[QToolButton]) -> None:
        """Put these beside the line."""
        for button in buttons:
            button.setMinimumWidth(_LEAST_BUTTON)  # in a narrow window words give way; tool tips have them
            self._head.addWidget(button)

    def _lay_out(self) -> None:
        lead_focus(self, self.text)
        self.setMinimumHeight(120)
        self._where.setProperty("heading", "yes")
        self._what.setProperty("quiet", "yes")
        self._head = row(spacing=2, margins=(16, 6, 10, 2))
        told = QWidget()
        told.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # gives way before the buttons
        line = row(spacing=12)
        line.addWidget(self._where)
        line.addWidget(self._what, 1)
        told.setLayout(line)
        self._head.addWidget(told, 1)
        box = column(self)
        box.addLayout(self._head)
        box.addWidget(self.text, 1)
