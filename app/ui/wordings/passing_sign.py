"""A word that appears over a page for a moment and goes by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.access.announcing import announce
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

_SHOWN_MS = 1400
_ABOVE_FOOT = 24


class PassingSign(QWidget):
    """Says something in passing near the foot of its parent. It takes neither clicks nor the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._theme = theme
        self.text = ""
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def say(self, text: str) -> None:
        """Show `text` for a moment."""
        self.text = text
        self.setAccessibleName(text)
        announce(self._page, text)
        self.resize(self.sizeHint())
        self.move((self._page.width() - self.width()) // 2, self._page.height() - self.height() - _ABOVE_FOOT)
        self.show()
        self.raise_()
        self._timer.start()

    def say_passed(self, *, forward: bool) -> None:
        """Say that the walk through the differences went past the last one, or the first, and began again."""
        self.say(
            self.tr("Again from the first difference")
            if forward
            else self.tr("Again from the last difference")
        )

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(ui_font()).horizontalAdvance(self.text) + 28, px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("text"))
            painter.drawRoundedRect(QRectF(self.rect()), 14, 14)
            painter.setFont(ui_font())
            painter.setPen(self._theme.color("canvas"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
