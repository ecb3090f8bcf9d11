"""A short beat that draws the eye to a place that was jumped to."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

_LENGTH_MS = 900


class Pulse(QVariantAnimation):
    """Goes from 1 to 0. Where the desktop wants no animations it is over at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def restart(self) -> None:
        """Begin anew."""
        moves = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self.stop()
        self.setDuration(_LENGTH_MS if moves else 0)
        self.start()

    def stop(self) -> None:
        """End it without a trace."""
        super().stop()
        self.valueChanged.emit(0.0)
