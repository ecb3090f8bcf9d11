"""What the signs of the matrix mean, in one quiet line under it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.overview import Cell
from app.ui.matrix.cells import CellPainter
from app.ui.matrix.model import Spot
from app.ui.scale import px, scaled
from app.ui.theme import Theme, ui_font

_CELL = 30, 22
_GAP, _PAD, _HEIGHT = 18, 12, 34


class Legend(QWidget):
    """Cells as the matrix paints them, each with a word. What does not fit any more is left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        scaled(self, lambda: self.setFixedHeight(px(_HEIGHT)))
        self._entries = (
            (Spot("", "a", Cell("b", "listed", 0.0)), self.tr("the same")),
            (Spot("", "a", Cell("b", "listed", 0.9)), self.tr("far apart")),
            (Spot("", "a", Cell("b", "lacuna")), self.tr("says nothing")),
            (Spot("", "a", Cell("b", "mention")), self.tr("mentioned in prose")),
            (Spot("", "a", Cell("a", "listed", 0.0)), self.tr("the base")),
            (Spot("", "a", Cell("b", "listed", 0.3), severity="high"), self.tr("findings")),
            (Spot("", "a", Cell("b", "listed", 0.3), notes=1), self.tr("notes")),
            (Spot("", "a", Cell("b", "listed", 0.3), state="in work"), self.tr("in work")),
            (Spot("", "a", Cell("b", "listed", 0.3), state="done"), self.tr("done")),
        )
        told = self.tr("Signs: {words}").format(words=", ".join(w for _, w in self._entries))
        self.setAccessibleName(told)
        self.setToolTip(told)  # a narrow window has no room for all
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._cells = theme, CellPainter(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        metrics, size = QFontMetrics(ui_font(12)), QSize(*map(px, _CELL))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setFont(ui_font(12))
            painter.setPen(self._theme.color("muted"))
            at = _PAD
            for spot, words in self._entries:
                width = size.width() + 5 + metrics.horizontalAdvance(words)
                if at + width > self.width() - _PAD:
                    return
                start = self.width() - at - width if mirrored else at
                cell = start + width - size.width() if mirrored else start
                picture = self._cells.picture(spot, size, self.devicePixelRatioF())
                painter.drawPixmap(cell, (px(_HEIGHT) - size.height()) // 2, picture)
                text = QRect(
                    start if mirrored else start + size.width() + 5, 0, width - size.width() - 5, px(_HEIGHT)
                )
                painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
                at += width + _GAP
