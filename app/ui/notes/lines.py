"""Quiet lines above the notes, each with one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.theme import Theme
from app.ui.written import figure

_MARGINS = (16, 0, 8, 4)
_LINK_PADDING = 12


class LostLine(QWidget):
    """Says how many notes have lost words that they quote, and offers to list them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _words()
        self.show_button = _link(self.tr("Show"), self.tr("Show only notes that have lost a quotation"))
        self.show_button.clicked.connect(self.wanted)
        box = row(spacing=4, margins=_MARGINS)
        box.addWidget(self.words, 1)
        box.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)
        self.hide()

    def set_count(self, count: int) -> None:
        """Say how many notes there are; nothing of none."""
        one = self.tr("⚠ A note lost a quotation")
        many = self.tr("⚠ {count} notes lost a quotation")
        self.words.setText((one if count == 1 else many).format(count=figure(count)))
        self.setVisible(count > 0)


class OfferLine(QWidget):
    """Offers something that the analyst may want, once, and can be sent away."""

    taken = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _words()
        self.take_button = QToolButton(self, autoRaise=True)
        self.take_button.setProperty("chip", "unfold")
        self.take_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.take_button.clicked.connect(self.taken)
        self.dismiss_button = QToolButton(self, autoRaise=True)
        self.dismiss_button.setProperty("small", "yes")
        self.dismiss_button.setToolTip(self.tr("Do not offer this"))
        self.dismiss_button.setAccessibleName(self.tr("Do not offer this"))
        self.dismiss_button.clicked.connect(self.dismissed)
        said = row(spacing=4, margins=(_LINK_PADDING, 0, 0, 0))
        said.addWidget(self.words, 1)
        said.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        left, top, right, bottom = _MARGINS
        box = column(self, spacing=2, margins=(left - _LINK_PADDING, top, right, bottom))
        box.addLayout(said)
        box.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def offer(self, words: str, deed: str, tip: str) -> None:
        """Offer to do something; nothing if there are no words."""
        self.words.setText(words)
        self.take_button.setText(deed)
        self.take_button.setToolTip(tip)
        self.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.dismiss_button.setIcon(icon("close", theme, "muted"))


def _words() -> QLabel:
    words = QLabel()
    words.setProperty("quiet", "yes")
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return words


def _link(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", "yes")
    button.setToolTip(tip)
    return button
