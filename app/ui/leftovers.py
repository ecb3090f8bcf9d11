"""Letting go of very many things little by little: Python takes apart at once, and on the spot, what nobody holds."""

from collections.abc import Iterable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject

from app.ui.waiting_line import Turn

_SECONDS: Final = 0.001
"""So long in a turn of the window; then keys and clicks are answered."""


class Leftovers(QObject):
    """Holds what nobody else needs any more for a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._turn = Turn(self._go_on, self)

    def take(self, things: Iterable[object]) -> None:
        """Let go of each of these apart, later: what held them may go now."""
        self._held.extend(things)
        self._turn.start()

    def __len__(self) -> int:
        return len(self._held)

    def _go_on(self) -> None:
        end = perf_counter() + _SECONDS
        while self._held and perf_counter() < end:
            self._held.pop()
        if self._held:
            self._turn.start()
