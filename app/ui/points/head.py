"""The head of the point list: how many points show, and which source each column of cells belongs to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.text.model import Source
from app.ui.direction import standing_apart
from app.ui.points.layout import NO_LAYOUT, PAD, RowLayout
from app.ui.points.source_labels import initials
from app.ui.scale import px, scaled
from app.ui.theme import Theme, ui_font
from app.ui.tips import plain_tip
from app.ui.wordings.mark_painter import mark_pen

_LABEL_PX = 10
_LEVEL, _UPRIGHT = 17, 10
"""From which distance of the columns on labels stand level, and upright."""
_LOW, _HIGH = 22, 62


class PointsHead(QWidget):
    """Labels over the columns: initials where they fit, names set upright where not, else only tool tips."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources: Sequence[Source] = ()
        self._labels: list[str] = []
        self._pair = "", ""
        self._layout = NO_LAYOUT
        self._count = ""
        self._under: int | None = None
        self._is_heading = False
        self.setMouseTracking(True)
        scaled(self, lambda: self.setFixedHeight(self._height()))

    def set_sources(self, sources: Sequence[Source]) -> None:
        """Head the columns with these sources."""
        self._sources, self._under = sources, None
        self._labels = initials([source.name for source in sources])
        self.setAccessibleName(self.tr("Columns: {names}").format(names=", ".join(s.name for s in sources)))
        self.update()

    def set_pair(self, left: str, right: str) -> None:
        """Mark the columns of the two sources, by id, that are compared."""
        if (left, right) != self._pair:
            self._pair = left, right
            self.update()

    def set_heading(self, *, on: bool) -> None:
        """Whether there are cells under the head; without any it is only about the points."""
        if on != self._is_heading:
            self._is_heading = on
            self.update()

    def set_count(self, text: str) -> None:
        """Say how many points there are."""
        self._count = text
        self.update()

    def set_layout(self, layout: RowLayout) -> None:
        """Stand over the cells as the rows have them."""
        self._layout = layout
        self.setFixedHeight(self._height())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def _height(self) -> int:
        upright = px(_UPRIGHT) <= self._layout.pitch < px(_LEVEL)
        return px(_HIGH if upright else _LOW)

    def source_at(self, x: int) -> Source | None:
        """The source whose column is at `x`."""
        number = self._layout.cell_at(x)
        return None if number is None else self._sources[number]

    # Qt

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            source = self.source_at(event.pos().x())
            parts = [source.name, source.outlet, source.date] if source else []
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(part for part in parts if part)), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._layout.cell_at(int(event.position().x())))

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(ui_font(_LABEL_PX))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(
                self._words_box(), Qt.AlignmentFlag.AlignBottom, standing_apart(self._words(painter))
            )
            layout = self._layout
            cells = layout.cells(self.rect())
            painter.setClipRect(cells)
            painter.translate(cells.left() - layout.strip_shown, 0)
            for number, source in enumerate(self._sources if self._is_heading else ()):
                self._paint_label(painter, number, source)

    # private

    def _point_at(self, number: int | None) -> None:
        if number != self._under:
            self._under = number
            self.update()

    def _words_box(self) -> QRect:
        box = QRect(PAD, 0, max(self._layout.left - 2 * PAD, 0), self.height() - 5)
        return self._layout.placed(box)

    def _words(self, painter: QPainter) -> str:
        """The count; while the mouse is on a column too narrow for its label, that source's name."""
        under = (
            self._sources[self._under].name
            if self._under is not None and self._layout.pitch < px(_LEVEL)
            else ""
        )
        words = under or self._count
        return painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideMiddle, self._words_box().width()
        )

    def _paint_label(self, painter: QPainter, number: int, source: Source) -> None:
        pitch, cell = self._layout.pitch, self._layout.cell
        start = self._layout.strip_cell(number)
        middle = start + cell / 2
        compared = source.id in self._pair
        painter.setPen(self._theme.color("text" if compared or number == self._under else "muted"))
        if pitch >= px(_LEVEL):
            box = QRectF(middle - pitch, 0, 2 * pitch, self.height() - 5)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._labels[number]
            )
        elif pitch >= px(_UPRIGHT):
            self._paint_upright(painter, middle, source.name)
        if compared:
            painter.setPen(mark_pen(self._theme, "left" if source.id == self._pair[0] else "right", 2.0))
            y = self.height() - 2.0
            painter.drawLine(QPointF(start + 1, y), QPointF(start + cell - 1, y))

    def _paint_upright(self, painter: QPainter, middle: float, name: str) -> None:
        painter.save()
        painter.translate(middle, self.height() - 5)
        painter.rotate(-90)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, px(_HIGH) - 8)
        painter.drawText(QPoint(0, painter.fontMetrics().ascent() // 2 - 1), text)
        painter.restore()
