"""The line under the page: what the signs mean, or what the segment is that one looks at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QWidget

from app.text.model import Segment
from app.ui.boxes import row
from app.ui.importing import words
from app.ui.scale import px
from app.ui.sources.folding import FoldingRow
from app.ui.theme import Theme, mix

_HEIGHT = 34
_FOLDED = 54
"""Its heights in px: of one line, and of two."""


class Legend(QStackedWidget):
    """At rest the legend; while a segment is pointed at or at hand, its name and the rule that made it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatches = [_Swatch(role, theme) for role in ("point", "subpoint")]
        self._name, self._reason = QLabel(), QLabel()
        self._name.setProperty("heading", "yes")
        self._reason.setProperty("quiet", "yes")
        self._reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.signs = self._signs()
        self.addWidget(self.signs)
        self.addWidget(self._words())
        self.setFixedHeight(px(_FOLDED) if self.signs.is_folded else px(_HEIGHT))
        self.signs.folded.connect(lambda on: self.setFixedHeight(px(_FOLDED) if on else px(_HEIGHT)))

    @property
    def said(self) -> str:
        """What is said of a segment now, empty at rest."""
        return f"{self._name.text()} – {self._reason.text()}" if self.currentIndex() else ""

    def show_segment(self, segment: Segment | None) -> None:
        """Say what a segment is; of none, what the signs mean."""
        if segment is not None:
            self._name.setText(words.name(segment))
            self._reason.setText(words.reason(segment))
        self.setCurrentIndex(int(segment is not None))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for swatch in self._swatches:
            swatch.set_theme(theme)

    def _signs(self) -> FoldingRow:
        cards, kinds = row(spacing=7), row(spacing=18)
        for swatch, text in zip(self._swatches, (self.tr("point"), self.tr("sub-point")), strict=True):
            if cards.count():
                cards.addSpacing(11)
            cards.addWidget(swatch)
            self._add(cards, text, "yes")
        self._add(kinds, self.tr("text around them"), "no")
        faint = QLabel(self.tr("not part of the document"))
        faint.setEnabled(False)
        kinds.addWidget(faint)
        for side in (cards, kinds):
            side.addStretch()
        return FoldingRow(_holding(cards), _holding(kinds), spacing=18, margins=(16, 0, 16, 0))

    def _words(self) -> QWidget:
        side = row(spacing=10, margins=(16, 0, 16, 0))
        side.addWidget(self._name)
        side.addWidget(self._reason, 1)
        return _holding(side)

    def _add(self, side: QHBoxLayout, text: str, quiet: str) -> None:
        label = QLabel(text)
        label.setProperty("quiet", quiet)
        side.addWidget(label)


class _Swatch(QWidget):
    """A small card as the page has them."""

    def __init__(self, role: str, theme: Theme) -> None:
        super().__init__()
        self._role = role
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        canvas, strong = self._theme.color("canvas"), self._role == "point"
        tint, accent = self._theme.color("accent_tint"), self._theme.color("accent")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            box = QRectF(0, (self.height() - 13) / 2, 20, 13)
            painter.setBrush(tint if strong else mix(canvas, tint, 0.5))
            painter.drawRoundedRect(box, 3, 3)
            painter.setBrush(accent if strong else mix(canvas, accent, 0.45))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)


def _holding(side: QHBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(side)
    return made
