"""Another style sheet for a program whose windows show: in many short turns, so that keys and clicks are answered.

Qt takes every widget out of one sheet and puts it into the other in a single turn. Here both are done beforehand and
afterwards, some widgets a turn, and Qt finds none that it has to care for. Meanwhile the windows keep their picture;
then they are painted part by part.
"""

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

from app.ui.waiting_line import Turn

_SECONDS: Final = 0.002
"""So long in a turn."""
_POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished
"""Of a widget that has its sheet; see the source of `QApplication::setStyle`."""


class Restyling(QObject):
    """One change, or the next after it. `palette` and `sheet` are those that the program is to have."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._wanted: tuple[QPalette, str] | None = None
        self._then: list[Callable[[], object]] = []
        self._steps: Iterator[bool] = iter(())  # whether the turn must end there
        self._turn = Turn(self._go_on, self)

    @staticmethod
    def of(application: QApplication) -> "Restyling":
        """The one of the program."""
        found = application.findChild(Restyling)
        return found if isinstance(found, Restyling) else Restyling(application)

    @property
    def is_on(self) -> bool:
        """Whether a change is going on."""
        return self._wanted is not None

    def start(self, palette: QPalette, sheet: str, then: Callable[[], object]) -> None:
        """Change to these soon, and call `then` before the windows are painted."""
        if self._wanted is None or self._wanted[1] != sheet:
            self.finish()
            self._wanted = palette, sheet
            self._steps = self._change(palette, sheet)
            self._turn.start()
        self._then.append(then)

    def finish(self) -> None:
        """Do at once what is still to be done."""
        for _ in self._steps:
            pass
        self._end()

    # private

    def _go_on(self) -> None:
        end = perf_counter() + _SECONDS
        for is_turn in self._steps:
            if is_turn or perf_counter() > end:
                self._turn.start()
                return
        self._end()

    def _end(self) -> None:
        self._turn.stop()
        self._steps, self._wanted = iter(()), None

    def _change(self, palette: QPalette, sheet: str) -> Iterator[bool]:
        application, windows = self._application, self._application.topLevelWidgets()
        for window in windows:
            window.setUpdatesEnabled(False)
        dressed = [widget for widget in application.allWidgets() if widget.testAttribute(_POLISHED)]
        for widget in filter(isValid, dressed):
            application.style().unpolish(widget)
            widget.setAttribute(_POLISHED, on=False)
            yield False
        yield True
        _exchange(application, palette, sheet)
        yield True
        for widget in filter(isValid, dressed):
            application.style().polish(widget)
            widget.setAttribute(_POLISHED)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
            yield False
        while self._then:
            yield True
            self._then.pop(0)()
        for window in filter(isValid, windows):
            yield from _show(window)


class _Silence(QObject):
    """Keeps from all widgets that the style is another: they hear it one by one."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.StyleChange


def _exchange(application: QApplication, palette: QPalette, sheet: str) -> None:
    silence = _Silence()
    application.installEventFilter(silence)
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setStyleSheet(sheet)
    application.removeEventFilter(silence)


def _show(window: QWidget) -> Iterator[bool]:
    """Let the window be painted, each part in a turn of its own."""
    parts = _parts(window) if window.isVisible() else ()
    for part in parts:
        part.setUpdatesEnabled(False)
    window.setUpdatesEnabled(True)
    for part in filter(isValid, parts):
        yield True
        part.setUpdatesEnabled(True)


def _parts(window: QWidget) -> Sequence[QWidget]:
    """What stands beside each other in a window, and is not divided further."""
    splitters = window.findChildren(QSplitter)
    divided = {id(above) for splitter in splitters for above in _upwards(splitter)}
    found = [child for whole in (window, *splitters) for child in whole.children()]
    return [
        part for part in found if isinstance(part, QWidget) and part.isVisible() and id(part) not in divided
    ]


def _upwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
