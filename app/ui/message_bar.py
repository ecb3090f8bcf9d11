"""What went wrong, said calmly at the top of the window until the analyst puts it away. It stops nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.icons import icon
from app.ui.theme import Theme

_ICON_PX = 20
_LINES = 4
"""So many lines of a message show at once; the rest is scrolled to."""
_SHARE = 4
"""The bar takes no more of the window's height than one part in so many."""
_MARGINS = 16, 8, 8, 8


class MessageBar(QFrame):
    """One message at a time, the latest. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "problem")
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._area = self._scrolling(self._text)
        self._away = QToolButton(self, autoRaise=True)
        self._away.setToolTip(self.tr("Put the message away (Esc)"))
        self._away.setAccessibleName(self.tr("Put the message away"))
        self._away.clicked.connect(self.hide)
        box = row(spacing=10, margins=_MARGINS)
        self.setLayout(box)
        box.addWidget(self._sign)
        box.addWidget(self._area, 1)
        box.addWidget(self._away)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, empty if none is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, sentence: str) -> None:
        """Show a message and read it out to who listens."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._sign.setPixmap(icon("warning", theme, "high").pixmap(_ICON_PX, _ICON_PX))
        self._away.setIcon(icon("close", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _scrolling(self, words: QLabel) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Message"))
        area.setWidget(words)
        for part in (area.viewport(), words):
            part.setAutoFillBackground(False)  # the colour is the bar's
        return area

    def _fit(self) -> None:
        """As high as the message, within what the bar may take."""
        metrics = self._text.fontMetrics()
        share = self.window().height() // _SHARE - _MARGINS[1] - _MARGINS[3]
        most = max(min(_LINES * metrics.lineSpacing(), share), metrics.height())
        wanted = self._text.heightForWidth(self._area.width())  # -1 before there is a message
        self._area.setFixedHeight(min(max(wanted, metrics.height()), most))
