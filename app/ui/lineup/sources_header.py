"""The sources along the top of the grid: name, outlet, and which one is the reference."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QToolTip, QWidget

from app.ui.direction import standing_apart
from app.ui.lineup.model import GridModel
from app.ui.lineup.places import EDGE, PAD, gutter
from app.ui.scale import px
from app.ui.sources.short_names import ShortNames
from app.ui.sources.star import paint_star
from app.ui.theme import Theme, ui_font
from app.ui.tips import plain_tip

_HEIGHT = 48
_BAR = 2
_STAR = 13


class SourcesHeader(QHeaderView):
    """The heads of the columns of a `GridModel`."""

    picked = Signal(str)  # the analyst pressed on this source
    asked = Signal(str, QPoint)  # a context menu at this place of the screen

    def __init__(self, model: GridModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self._current = ""
        self._name_all()
        model.modelReset.connect(self._name_all)
        self.setObjectName("sourcesHeader")
        self.setAccessibleName(self.tr("Sources"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(120)
        self.sectionPressed.connect(lambda column: self.picked.emit(self._model.source(column).id))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def set_current(self, source: str) -> None:
        """Mark the column of this source."""
        if source != self._current:
            self._current = source
            self.viewport().update()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        source = self._model.source(column)
        painter.save()
        painter.fillRect(rect, self._theme.color("canvas"))
        inner = self._seen(rect, rect.adjusted(EDGE + gutter() + PAD, px(7), -EDGE - PAD, -px(8)))
        painter.setFont(ui_font(strong=True))
        painter.setPen(self._theme.color("text"))
        name = self._short.cut(source.name, painter.fontMetrics(), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, standing_apart(name))
        reference = source.id == self._model.board.reference
        below = self.tr("Reference") if reference else ""
        line = " · ".join(part for part in (below, standing_apart(source.outlet)) if part)
        painter.setFont(ui_font(12))
        painter.setPen(self._theme.color("accent" if reference else "muted"))
        line = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, line)
        if reference:
            before = rect.left() + EDGE + gutter() + PAD - 6 - px(_STAR)
            star = QRect(before, inner.top() + 2, px(_STAR), px(_STAR))
            self._paint_reference(painter, QRectF(self._seen(rect, star)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line"))
        if source.id == self._current:
            bar = QRect(
                rect.left() + EDGE + gutter() + PAD,
                rect.bottom() - 1,
                rect.width() - 2 * EDGE - gutter() - 2 * PAD,
                _BAR,
            )
            painter.fillRect(self._seen(rect, bar), self._theme.color("accent"))
        painter.restore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.asked.emit(self._model.source(column).id, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self.logicalIndexAt(event.pos())
            source = self._model.source(column) if column >= 0 else None
            parts = [source.name, source.title, source.outlet, source.date] if source else []
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(part for part in parts if part)), self)
            return True
        return super().viewportEvent(event)

    # private

    def _name_all(self) -> None:
        self._short = ShortNames(source.name for source in self._model.board.sources)

    def _seen(self, whole: QRect, part: QRect) -> QRect:
        """A part of a head, told as one reads from left to right, where it stands."""
        return QStyle.visualRect(self.layoutDirection(), whole, part)

    def _paint_reference(self, painter: QPainter, box: QRectF) -> None:
        """The points are taken from here."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_star(painter, box, self._theme.color("accent"))
        painter.restore()
