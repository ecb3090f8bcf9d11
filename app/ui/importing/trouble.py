"""What stands in place of the page while there is none: a file that is being read, or that cannot be."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.importing.draft import Draft
from app.ui.importing.encoding_chooser import EncodingChooser, EncodingNames
from app.ui.scale import px
from app.ui.theme import Theme

_WIDTH = 460
_SIGN = 36


class Trouble(QStackedWidget):
    """Three cards: nothing is chosen, it is being read, it cannot be read, with the ways on."""

    againRequested = Signal(object)  # an encoding, None to recognise it

    def __init__(self, encodings: EncodingNames, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encoding = EncodingChooser(encodings)
        self.again = QPushButton(self.tr("Try again"))
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._drop = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence, self._reading = _label(), _label()
        self._other = QLabel(self.tr("Read it in another encoding"))
        self._other.setProperty("quiet", "yes")
        self._other.setBuddy(self.encoding)
        self._nothing = _label(self.tr("Add files, drop them here, or paste text from the clipboard."))
        self._nothing.setProperty("quiet", "yes")
        for card in (self._empty_card(), self._reading_card(), self._problem_card()):
            self.addWidget(card)
        self.encoding.chosen.connect(self.againRequested)
        self.again.clicked.connect(lambda: self.againRequested.emit(None))
        self.set_theme(theme)

    @property
    def sentence(self) -> str:
        """What is said now."""
        return (self._nothing, self._reading, self._sentence)[self.currentIndex()].text()

    def show_draft(self, draft: Draft | None) -> None:
        """Say how a draft stands that has nothing to show; None: there is no draft."""
        if draft is None:
            self.setCurrentIndex(0)
        elif draft.state == "reading":
            self._reading.setText(self.tr("Reading {name}").format(name=draft.name))
            self.setCurrentIndex(1)
        else:
            self._sentence.setText(draft.problem)
            self._sentence.setAccessibleName(draft.problem)
            helps = draft.path is not None and (draft.undecodable or draft.encoding is not None)
            for part in (self._other, self.encoding):
                part.setVisible(helps)
            self.encoding.show_encoding(draft.encoding, "")
            self.setCurrentIndex(2)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        size = QSize(px(_SIGN), px(_SIGN))
        self._drop.setPixmap(icon("drop", theme, "accent").pixmap(size, self.devicePixelRatio()))
        self._sign.setPixmap(icon("warning", theme, "high").pixmap(size, self.devicePixelRatio()))

    def _empty_card(self) -> QWidget:
        card = QWidget()
        box = _centred(card)
        box.addWidget(self._drop)
        box.addSpacing(14)
        box.addWidget(self._nothing)
        return card

    def _reading_card(self) -> QWidget:
        card, bar = QWidget(), QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(160)
        bar.setAccessibleName(self.tr("Reading"))
        box = _centred(card)
        box.addWidget(self._reading)
        box.addSpacing(12)
        box.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _problem_card(self) -> QWidget:
        card = QWidget()
        box = _centred(card)
        box.addWidget(self._sign)
        box.addSpacing(10)
        box.addWidget(self._sentence)
        box.addSpacing(18)
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ways = row(spacing=8)
        ways.addStretch()
        for part in (self._other, self.encoding, self.again):
            ways.addWidget(part)
        ways.addStretch()
        box.addLayout(ways)
        return card


def _label(text: str = "") -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _centred(card: QWidget) -> QVBoxLayout:
    """A column in the upper middle of a card, no wider than is good to read."""
    middle = QWidget()
    middle.setMaximumWidth(px(_WIDTH))
    box = column(middle)
    across = row(margins=(24, 0, 24, 0))
    across.addStretch(1)
    across.addWidget(middle, 8)
    across.addStretch(1)
    outer = column(card)
    outer.addStretch(2)
    outer.addLayout(across)
    outer.addStretch(3)
    return box
