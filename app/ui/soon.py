"""What can wait until the wordings are painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_FRAME_MS = 16
"""A screen shows the next picture so much later. A timer without delay would come before the wordings are painted."""


class Soon(QTimer):
    """Calls a frame after it was last started: once, however often that was."""

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=_FRAME_MS)
        self._call = call
        self.timeout.connect(call)

    def catch_up(self) -> None:
        """Call now, if that is still to come."""
        if self.isActive():
            self.stop()
            self._call()
