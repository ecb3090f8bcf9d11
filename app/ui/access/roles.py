"""What painted widgets are to a screen reader: Qt knows its own classes only.

A widget that has an `accessible()` is asked for its interface; all others are told of by Qt. The interface lives as
long as the widget, which holds it.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed: list[bool] = []


@runtime_checkable
class Telling(Protocol):
    """A widget that says itself what it is."""

    def accessible(self) -> QAccessibleInterface: ...


def install() -> None:
    """Ask our widgets what they are from now on; once in a program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return thing.accessible() if isinstance(thing, Telling) else None


class Pressed(QAccessibleWidget):
    """A widget that is pressed like a button. It is told with its accessible name; pressing calls `press`."""

    def __init__(
        self, widget: QWidget, press: "Press", role: QAccessible.Role = QAccessible.Role.Button
    ) -> None:
        super().__init__(widget, role)
        self._press = press

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, actionName: str) -> None:
        if actionName == self.pressAction():
            self._press()
        else:
            super().doAction(actionName)


class Press(Protocol):
    """What pressing does."""

    def __call__(self) -> object: ...
