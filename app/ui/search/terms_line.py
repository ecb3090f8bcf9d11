"""The quiet line under the field: the terms that can be used or, while one is written, its values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.text.query import Completion
from app.ui.boxes import row
from app.ui.findings.readings_line import isolated
from app.ui.scale import set_scaled_height
from app.ui.tips import plain_tip

_SPACING = 4
_MOST = 16


class TermsLine(QWidget):
    """Offers what can be put where the cursor is. Shows as many as there is room for."""

    picked = Signal(object)  # Completion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Sequence[Completion] = ()
        self._is_begun = False
        self._label = QLabel(self)
        self._label.setProperty("quiet", "yes")
        self._chips: list[QToolButton] = []
        self._box = row(_SPACING, (18, 0, 14, 6))
        self._box.addWidget(self._label)
        self._box.addStretch()
        self.setLayout(self._box)
        set_scaled_height(self, 32)

    @property
    def first(self) -> Completion | None:
        """What completes what is typed best; None if nothing does."""
        return self._offered[0] if self._offered and self._is_begun else None

    def offer(self, found: Sequence[Completion], term: str = "", *, begun: bool) -> None:
        """Offer these, the likeliest first. `term` is the one whose values they are, empty if they are terms; `begun`:
        they go on from what is typed."""
        if (found[:_MOST], begun) == (self._offered, self._is_begun):
            return
        self._offered, self._is_begun = found[:_MOST], begun
        self._label.setText(f"{term}:" if term else self.tr("Narrow by"))
        while len(self._chips) < len(self._offered):
            self._add_chip(len(self._chips))
        for number, one in enumerate(self._offered):
            chip, keys = self._chips[number], self.tr("Tab") if begun and number == 0 else ""
            chip.setText(isolated(one.shown.replace("&", "&&")))
            about = one.about or one.shown
            chip.setToolTip(plain_tip(f"{about} ({keys})" if keys else about))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # private

    def _add_chip(self, number: int) -> None:
        chip = QToolButton(self)
        chip.setProperty("chip", "term")
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda: self.picked.emit(self._offered[number]))
        self._box.insertWidget(number + 1, chip)
        self._chips.append(chip)

    def _fit(self) -> None:
        """Show the chips that there is room for."""
        room = self.width() - 32 - self._label.sizeHint().width()
        for number, chip in enumerate(self._chips):
            room -= chip.sizeHint().width() + _SPACING
            chip.setVisible(number < len(self._offered) and room >= 0)
