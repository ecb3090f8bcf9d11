"""What painted widgets are to a screen reader: Qt knows its own classes only.

A widget that has an `accessible()` is asked for its interface, once, which Qt then keeps as long as the widget; all
others are told of by Qt.
"""

from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QScrollArea, QWidget

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


def nothing() -> QAccessibleInterface:
    """What an interface returns where there is no other: Qt takes None, which its types do not say."""
    return cast("QAccessibleInterface", None)


def _interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Telling):
        return thing.accessible()
    if isinstance(thing, QComboBox) and thing.accessibleName():
        return Chooser(thing)
    if isinstance(thing, QScrollArea) and thing.accessibleName():
        return QAccessibleWidget(thing, QAccessible.Role.Document)
    return None


class Pressed(QAccessibleWidget):
    """A widget that is pressed like a button. It is told with its accessible name; pressing calls `press`."""

    def __init__(self, widget: QWidget, press: Callable[[], object]) -> None:
        super().__init__(widget, QAccessible.Role.Button)
        self._press = press

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str, /) -> None:
        if name == self.pressAction():
            self._press()
        else:
            super().doAction(name)


class Chooser(QAccessibleWidget):
    """A box with a list. It is told with its own name and what it shows: Qt tells the latter only."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox)
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        own, shown = self._box.accessibleName(), self._box.currentText()
        if kind == QAccessible.Text.Name:
            return ": ".join(part for part in (own, shown) if part)
        return shown if kind == QAccessible.Text.Value else super().text(kind)

    def actionNames(self) -> list[str]:
        return [self.showMenuAction(), *super().actionNames()]

    def doAction(self, name: str, /) -> None:
        if name == self.showMenuAction():
            self._box.showPopup()
        else:
            super().doAction(name)
