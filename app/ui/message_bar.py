"""What went wrong, said calmly at the top of the window until the analyst puts it away. It stops nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from app.ui.boxes import row
from app.ui.icons import icon
from app.ui.theme import Theme

_ICON_PX = 20


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
        self._away = QToolButton(self, autoRaise=True)
        self._away.setToolTip(self.tr("Put the message away (Esc)"))
        self._away.setAccessibleName(self.tr("Put the message away"))
        self._away.clicked.connect(self.hide)
        box = row(spacing=10, margins=(16, 8, 8, 8))
        self.setLayout(box)
        box.addWidget(self._sign)
        box.addWidget(self._text, 1)
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
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self._sign.setPixmap(icon("warning", theme, "high").pixmap(_ICON_PX, _ICON_PX))
        self._away.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
