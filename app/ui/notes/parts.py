"""What a note's card shows above its text: chips with values to choose from, and the quoted spans."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from app.ui.theme import Theme, reading_font

_QUOTE_PX = 13
_TIP_LIMIT = 400  # code points of a quotation in a tool tip


class Chip(QToolButton):
    """A value out of a short list, changed in a menu. `picked` carries what the analyst chose."""

    picked = Signal(str)

    def __init__(self, field: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`field` names it for the style sheet, `title` for people; `choices` are values and their texts."""
        super().__init__(parent)
        self._title = title
        self._choices = dict(choices)
        self.setProperty("chip", field)
        self.setToolTip(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def set_value(self, value: str, empty: str = "") -> None:
        """Show a value; `empty` is what an unset chip says."""
        text = self._choices[value] if value else empty
        if text == self.text() and value == self.property("value"):
            return
        self.setText(text)
        self.setProperty("value", value)
        self.setAccessibleName(f"{self._title}: {text}")
        self.style().polish(self)  # the style sheet looks at the property

    def _fill(self) -> None:
        self.menu().clear()
        for value, text in self._choices.items():
            action = self.menu().addAction(text)
            action.setCheckable(True)
            action.setChecked(value == self.property("value"))
            action.triggered.connect(lambda _checked=False, chosen=value: self.picked.emit(chosen))


class Quote(QAbstractButton):
    """One quoted span on one line: the source's name and the words, cut short where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._source = self._words = ""
        self._lost = False
        self._serif = reading_font(_QUOTE_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_span(self, source: str, words: str, theme: Theme, *, lost: bool = False) -> None:
        """Show words and the name of the source that they are marked in, or were before they got lost there."""
        self._theme = theme
        self._source, self._words, self._lost = source, " ".join(words.split()), lost
        spoken = self.tr("{source}, no longer there: “{words}”") if lost else self.tr("{source}: “{words}”")
        self.setAccessibleName(spoken.format(source=source, words=self._words))
        cut = words if len(words) <= _TIP_LIMIT else words[:_TIP_LIMIT] + "…"
        found = self.tr("{source}: “{words}”\nClick to show it in the text")
        gone = self.tr("{source}: “{words}”\nThese words are not in the source any more: mark them again")
        self.setToolTip((gone if lost else found).format(source=source, words=cut))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self._serif).height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = self.underMouse() or self.hasFocus()
        bar = "accent" if lit else "high" if self._lost else "note"
        painter.fillRect(self._at(0, 3).adjusted(0, 2, 0, -2), self._theme.color(bar))
        room = self.width() - 12
        name = self.fontMetrics().elidedText(self._source, Qt.TextElideMode.ElideRight, room * 2 // 5)
        taken = self.fontMetrics().horizontalAdvance(name) + 8
        self._write(painter, self.font(), "muted", 10, name)
        words = QFontMetrics(self._serif).elidedText(self._words, Qt.TextElideMode.ElideRight, room - taken)
        serif = QFont(self._serif)
        serif.setStrikeOut(self._lost)
        self._write(painter, serif, "muted" if self._lost else "text", 10 + taken, words)

    def _write(self, painter: QPainter, font: QFont, role: str, start: int, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        align = Qt.AlignmentFlag
        side = (
            align.AlignRight if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else align.AlignLeft
        )
        flags = side | align.AlignAbsolute | align.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._at(start, self.width() - start), flags, text)

    def _at(self, start: int, width: int) -> QRect:
        """A part of the line, `start` px from the side where reading begins."""
        part = QRect(start, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
