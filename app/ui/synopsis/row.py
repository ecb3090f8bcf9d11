"""One row of the column: a block, or a section of a long one."""

from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.text.model import Span
from app.ui.scale import px
from app.ui.synopsis.header import HEIGHT, BlockHeader
from app.ui.synopsis.text import BlockText
from app.ui.theme import Theme, set_canvas
from app.ui.wordings.page import MARGIN, column_width

_ABOVE = 14
_NO_TEXT = 4


class BlockRow(QWidget):
    """A heading, if a block begins here, and a text, unless the sources are silent."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key: tuple[str, int] = ("", 0)
        self.header = BlockHeader(theme, self)
        self.text = BlockText(theme, self)
        self.text.set_reading_size(size)
        self._theme = theme
        self._begins = self._speaks = True
        self._rule = False
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        QWidget.setTabOrder(self.header, self.text)

    @property
    def is_held(self) -> bool:
        """Whether the analyst has the keyboard or a selection in it, which must not be lost."""
        return self.text.selection() is not None or self.header.hasFocus() or self.text.hasFocus()

    def set_parts(self, *, begins: bool, speaks: bool) -> None:
        """Whether a block begins with this row, and whether there is a text in it."""
        self._begins, self._speaks = begins, speaks
        self.header.setVisible(begins)
        self.text.setVisible(speaks)

    def fit(self, width: int) -> int:
        """Take this width; the height that the row has then. Pixels."""
        top = self._top
        if not self._speaks:
            height = top + _NO_TEXT
        else:
            if self.text.width() != width:
                self.text.resize(width, self.text.height())
            own = self.text.own_height
            self.text.setGeometry(0, top, width, own)
            height = top + own
        self.resize(width, height)
        self._place_header()
        return height

    def reach(self, span: Span) -> tuple[float, float]:
        """From where to where, in pixels of the row, the lines of a stretch of its text reach."""
        top, bottom = self.text.band(span) if self._speaks else (0.0, float(_NO_TEXT))
        return self._top + top, self._top + bottom

    def set_rule(self, *, on: bool) -> None:
        """A line below: the row stays in place and others pass under it."""
        if on != self._rule:
            self._rule = on
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        set_canvas(self, theme)
        self.header.set_theme(theme)
        self.text.set_theme(theme)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_header()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rule:
            with QPainter(self) as painter:
                painter.setPen(QPen(self._theme.color("line"), 1))
                painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    @property
    def _top(self) -> int:
        return _ABOVE + px(HEIGHT) if self._begins else 0

    def _place_header(self) -> None:
        """Over the edge of the text."""
        column = round(column_width(self.text.document().defaultFont()))
        spare = max(self.width() - column, 0) // 2
        self.header.setGeometry(0, _ABOVE, self.width(), px(HEIGHT))
        self.header.set_edge(spare + MARGIN, self.width() - spare - 8)
