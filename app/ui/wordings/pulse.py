"""A short beat that draws the eye to a place that was jumped to."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from app.ui.motion import moves

_LENGTH_MS = 900


class Pulse(QVariantAnimation):
    """Goes from 1 to 0. Where little motion is wanted it is over at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def restart(self) -> None:
        """Begin anew."""
        self.stop()
        self.setDuration(_LENGTH_MS if moves(self._widget) else 0)
        self.start()

    def stop(self) -> None:
        """End it without a trace."""
        super().stop()
        self.valueChanged.emit(0.0)
