"""The card of a step: what can be done here, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.boxes import column, row
from app.ui.scale import px
from app.ui.theme import Theme
from app.ui.written import figure

_WIDTH = 330
_ROUND = 10


class TourCard(QWidget):
    """Stands over the window, which can be used all the while."""

    nextWanted = Signal()
    backWanted = Signal()
    skipWanted = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.skip = self._button(self.tr("Skip"), self.tr("End the first look (Esc)"))
        self.back = self._button(self.tr("Back"), self.tr("The step before this one"))
        self.next = self._button(self.tr("Next"), self.tr("The next step (Return)"))
        self.next.setProperty("main", "yes")
        self.skip.setProperty("link", "yes")
        self._box = column(self, spacing=8, margins=(18, 16, 14, 12))
        self._lay_out()
        self.next.clicked.connect(self.nextWanted)
        self.back.clicked.connect(self.backWanted)
        self.skip.clicked.connect(self.skipWanted)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def tell(self, title: str, text: str, number: int, count: int) -> None:
        """Show a step, the `number`th of so many; `text` is rich text."""
        is_last = number == count
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(self.tr("{number} of {count}").format(number=figure(number), count=figure(count)))
        self.back.setEnabled(number > 1)
        self.skip.setVisible(not is_last)
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(self.text.text())
        width = max(px(_WIDTH), self._box.minimumSize().width())  # large type needs more
        self.setFixedSize(width, self._box.heightForWidth(width))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.skipWanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(self._theme.color("canvas"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    # private

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        self.title.setProperty("heading", "medium")
        self.count.setProperty("quiet", "yes")
        self.title.setWordWrap(True)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        box = self._box
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addSpacing(4)
        foot = row(spacing=6)
        foot.addWidget(self.count)
        foot.addStretch()
        for button in (self.skip, self.back, self.next):
            foot.addWidget(button)
        box.addLayout(foot)
