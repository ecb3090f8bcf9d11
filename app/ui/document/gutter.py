"""The strip between the two texts: a ribbon from every passage that shows to its partner.

The ribbons are quiet; the chosen point's has the accent colour, the change that the analyst is at those of the marks.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.differences import Difference
from app.text.parallel import Stretch
from app.ui.document.pane import DocumentPane
from app.ui.theme import Theme, mix
from app.ui.wordings.gutter import WIDTH
from app.ui.wordings.ribbons import Band, ribbon

_FAR = 300.0
"""Ribbons to places out of sight run so many pixels beyond the strip, and no farther."""


class DocumentGutter(QWidget):
    """Draws what links the two panes; purely for the eye, the same is told in words by the panes."""

    def __init__(self, left: DocumentPane, right: DocumentPane, theme: Theme) -> None:
        super().__init__()
        self._panes = left, right
        self._change: Difference | None = None
        self._point = ""
        self.set_theme(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Links between the two texts"))
        for pane in self._panes:
            pane.laidOut.connect(self.update)
            pane.verticalScrollBar().valueChanged.connect(self.update)

    def clear(self) -> None:
        """Make no change stand out: the panes show other texts."""
        self.set_current(None)

    def set_current(self, change: Difference | None) -> None:
        """Make one change stand out."""
        self._change = change
        self.update()

    def set_point(self, point: str) -> None:
        """Make the ribbon of a point stand out, with those of its sub-points."""
        self._point = point
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        canvas, line = theme.color("canvas"), theme.color("line")
        self._quiet = (mix(canvas, line, 0.30),) * 2, (mix(canvas, line, 0.75),) * 2
        accent = theme.color("accent")
        self._chosen = (theme.color("accent_tint"),) * 2, (mix(canvas, accent, 0.55),) * 2
        self._here = (
            (theme.color("left_tint"), theme.color("right_tint")),
            (theme.color("left"), theme.color("right")),
        )
        self._moved = (theme.color("moved_tint"),) * 2, (theme.color("moved"),) * 2
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def ribbons(self) -> list[tuple[Stretch, Stretch]]:
        """The pairs of stretches of which one shows, in the order of the left text."""
        found: dict[tuple[int, int], tuple[Stretch, Stretch]] = {}
        for number, pane in enumerate(self._panes):
            for at in pane.sheet.stretches_in(pane.in_view()):
                stretch = pane.sheet.stretches[at]
                for pair in self._pairs_of(stretch, number):
                    found[pair[0].core.start, pair[1].core.start] = pair
        return [found[key] for key in sorted(found)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for left, right in self.ribbons():
                tints, inks = self._chosen if self._is_chosen(left) or self._is_chosen(right) else self._quiet
                bands = self._panes[0].band(left.core), self._panes[1].band(right.core)
                ribbon(painter, self.width(), self._near(bands[0]), self._near(bands[1]), tints, inks)
            if (change := self._change) is not None:
                tints, inks = self._here if change.move is None else self._moved
                bands = self._panes[0].band(change.left), self._panes[1].band(change.right)
                ribbon(painter, self.width(), self._near(bands[0]), self._near(bands[1]), tints, inks)

    def _pairs_of(self, stretch: Stretch, side: int) -> list[tuple[Stretch, Stretch]]:
        """A stretch with its partners: one by one, the last with all that remain."""
        own, other = self._panes[side].sheet, self._panes[1 - side].sheet
        mine, theirs = own.of_block(stretch.block), other.of_block(stretch.block)
        if not mine or not theirs:
            return []
        stretches = [[own.stretches[n] for n in mine], [other.stretches[n] for n in theirs]]
        left, right = stretches if side == 0 else reversed(stretches)
        last = max(len(left), len(right))
        pairs = [(left[min(n, len(left) - 1)], right[min(n, len(right) - 1)]) for n in range(last)]
        return [pair for pair in pairs if pair[side] is stretch]

    def _is_chosen(self, stretch: Stretch) -> bool:
        return bool(self._point) and (stretch.point + ".").startswith(self._point + ".")

    def _near(self, band: Band) -> Band:
        """The band, or where it would be out of sight."""
        low, high = -_FAR, self.height() + _FAR
        return min(max(band[0], low), high), min(max(band[1], low), high)
