"""A line over the lower edge of the grid that says what the keys do while a block is in the hand."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme, ui_font


class Hint(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    @property
    def text(self) -> str:
        """What it says, empty when it is hidden."""
        return self._text if not self.isHidden() else ""

    def say(self, text: str) -> None:
        """Say this; nothing for an empty text."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        page = self.parentWidget()
        if text and page is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, text))
            width = min(QFontMetrics(ui_font()).horizontalAdvance(text) + 32, page.width() - 16)
            self.setGeometry((page.width() - width) // 2, page.height() - 48, width, 32)
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("text"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            painter.setFont(ui_font())
            painter.setPen(self._theme.color("canvas"))
            room = self.width() - 16
            text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
