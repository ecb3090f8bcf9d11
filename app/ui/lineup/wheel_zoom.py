"""Ctrl and the wheel over a part of the view: the wordings are to be set larger or smaller."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea


class WheelZoom(QObject):
    """Watches the wheel over some scrolling parts."""

    zoomed = Signal(int)  # away from the analyst 1, towards -1

    def __init__(self, *parts: QAbstractScrollArea) -> None:
        super().__init__(parts[0])
        for part in parts:
            part.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep such turns from the parts, which would scroll or set their text in a size of their own."""
        held = isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not isinstance(event, QWheelEvent) or not held:
            return super().eventFilter(watched, event)
        if turn := event.angleDelta().y():
            self.zoomed.emit(1 if turn > 0 else -1)
        return True
