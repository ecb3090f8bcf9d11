"""The small button that floats at the end of a selection and offers a note."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.scale import px
from app.ui.theme import Theme, ui_font

_GAP = 6


class NoteButton(QToolButton):
    """Hidden until it is placed. It never takes the keyboard, so that the selection keeps it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self.setObjectName("noteButton")
        self.setText(self.tr("Note"))
        self.setToolTip(self.tr("New note on the selected text (Ctrl+M)"))
        self.setAccessibleName(self.tr("New note on the selected text"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def place(self, end: QRect) -> None:
        """Show the button after the end of a selection, which is given by a text cursor's box in the page."""
        page = self._page.rect()
        if not page.intersects(end):
            self.hide()
            return
        self.resize(self.sizeHint())
        x = min(end.right() + _GAP, page.right() - self.width() - 2)
        y = end.bottom() + _GAP
        if y + self.height() > page.bottom():
            y = end.top() - self.height() - _GAP
        self.move(max(x, 2), max(y, 2))
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(ui_font()).horizontalAdvance(self.text()) + px(16) + 20, px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill in the accent colour with the mark that notes have in the margin."""
        ground = self._theme.color("accent")
        ink = self._theme.on(ground)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground.lighter(115) if self.underMouse() else ground)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setPen(ink)
            painter.setFont(ui_font())
            painter.drawText(
                self.rect().adjusted(px(16) + 10, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            middle = QRectF(10, 8, 9, 8)
            painter.drawRoundedRect(middle, 3, 3)
            painter.drawPie(QRectF(8, 10, 9, 9), 200 * 16, 60 * 16)
