"""Two groups next to one another; under one another where there is no room for that."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class FoldingRow(QWidget):
    """Folds by its width. `spacing` is that between the groups when they are in a row; `margins` are left, top, right
    and bottom; all in px.
    """

    folded = Signal(bool)  # whether the groups are under one another, when that has changed

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        spacing: int = 0,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = first, second
        self._spacing = spacing
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*margins)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(first)
        self._box.addWidget(second)
        self._box.addStretch()
        self._fold()

    @property
    def is_folded(self) -> bool:
        """Whether the groups are under one another."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the wider group, high enough for what is so now."""
        sides = self._box.contentsMargins()
        wide = max(group.minimumSizeHint().width() for group in self._groups)
        return QSize(wide + sides.left() + sides.right(), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        sides = self._box.contentsMargins()
        wanted = sum(group.sizeHint().width() for group in self._groups) + self._spacing
        fits = wanted + sides.left() + sides.right() <= self.width()
        directions, before = QBoxLayout.Direction, self.is_folded
        self._box.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._box.setSpacing(self._spacing if fits else 0)
        for part, share in enumerate((0, 0, 1) if fits else (1, 1, 0)):  # the last is the room behind them
            self._box.setStretch(part, share)
        self.updateGeometry()
        if before != self.is_folded:
            self.folded.emit(self.is_folded)
