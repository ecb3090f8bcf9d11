"""What the signs of the matrix mean, quietly under it: in one line, in a narrow window in more."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.text.overview import Cell
from app.ui.matrix.cells import CellPainter
from app.ui.matrix.model import Spot
from app.ui.scale import px, scaled
from app.ui.theme import Theme, ui_font

_CELL = 30, 22
_GAP, _PAD, _HEIGHT, _BESIDE = 18, 12, 34, 5


class Legend(QWidget):
    """Cells as the matrix paints them, each with a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        scaled(self, self.updateGeometry)
        self._entries = (
            (Spot("", "a", Cell("b", "listed", 0.0)), self.tr("the same")),
            (Spot("", "a", Cell("b", "listed", 0.9)), self.tr("far apart")),
            (Spot("", "a", Cell("b", "lacuna")), self.tr("says nothing")),
            (Spot("", "a", Cell("b", "mention")), self.tr("mentioned in prose")),
            (Spot("", "a", Cell("b", "listed")), self.tr("not in the base")),
            (Spot("", "a", Cell("a", "listed", 0.0)), self.tr("the base")),
            (Spot("", "a", Cell("b", "listed", 0.3), severity="high"), self.tr("findings")),
            (Spot("", "a", Cell("b", "listed", 0.3), notes=1), self.tr("notes")),
            (Spot("", "a", Cell("b", "listed", 0.3), state="in work"), self.tr("in work")),
            (Spot("", "a", Cell("b", "listed", 0.3), state="done"), self.tr("done")),
        )
        told = self.tr("Signs: {words}").format(words=", ".join(w for _, w in self._entries))
        self.setAccessibleName(told)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._cells = theme, CellPainter(theme)
        self.update()

    def places(self, width: int) -> list[QRect]:
        """Where each entry stands in so many px, told as one reads from left to right."""
        metrics, line = QFontMetrics(ui_font(12)), px(_HEIGHT)
        places: list[QRect] = []
        at, top = _PAD, 0
        for _, words in self._entries:
            wide = px(_CELL[0]) + _BESIDE + metrics.horizontalAdvance(words)
            if at > _PAD and at + wide > width - _PAD:
                at, top = _PAD, top + line
            places.append(QRect(at, top, wide, line))
            at += wide + _GAP
        return places

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        return self.places(width)[-1].bottom() + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = QSize(*map(px, _CELL))
        with QPainter(self) as painter:
            painter.setFont(ui_font(12))
            painter.setPen(self._theme.color("muted"))
            for (spot, words), place in zip(self._entries, self.places(self.width()), strict=True):
                cell = QRect(place.topLeft(), size)
                cell.moveTop(place.top() + (place.height() - size.height()) // 2)
                text = place.adjusted(size.width() + _BESIDE, 0, 0, 0)
                picture = self._cells.picture(spot, size, self.devicePixelRatioF())
                painter.drawPixmap(self._seen(cell), picture)
                side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(self._seen(text), side, words)

    # private

    def _seen(self, part: QRect) -> QRect:
        """A place, told as one reads from left to right, where it stands."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
