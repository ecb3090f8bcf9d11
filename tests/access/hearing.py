"""What a screen reader is given: the tree of the window, and what is sent to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QWidget

Role = QAccessible.Role
Name = QAccessible.Text.Name
Description = QAccessible.Text.Description

CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.PageTab,
        Role.Slider,
        Role.SpinBox,
        Role.MenuItem,
        Role.Link,
    }
)
"""What is worked with, rather than looked at."""
NO_ROLE = frozenset({Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.LayeredPane})
"""What tells a listener nothing of what a thing is for."""
_MANY = 300


@dataclass
class Heard:
    """What was said and what was read out, in order."""

    said: list[str] = field(default_factory=list)

    def take(self, event: QAccessibleEvent) -> None:
        """Note an event as a screen reader would speak it."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
        elif event.type() == QAccessible.Event.Focus and (found := event.accessibleInterface()) is not None:
            self.said.append(found.text(Name))

    def clear(self) -> None:
        """Forget what was heard so far."""
        self.said.clear()


def interface(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is given for a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def name_of(one: QAccessibleInterface) -> str:
    """The name of a thing, with that of the label beside it."""
    labels = [label.text(Name) for label, _ in one.relations(QAccessible.RelationFlag.Label)]
    return " ".join(part for part in (*labels, one.text(Name)) if part)


def tree(one: QAccessibleInterface, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """A thing and all in it that can be seen, each with its way down from the window; of long lists the beginning."""
    if one is None or not one.isValid() or one.state().invisible:
        return
    here = f"{path}/{_kind(one)}"
    yield here, one
    for number in range(min(one.childCount(), _MANY)):
        yield from tree(one.child(number), here)


def groups(window: QWidget) -> Iterator[tuple[str, Sequence[QAccessibleInterface]]]:
    """The things that stand beside each other in one part of a window."""
    for path, one in tree(interface(window)):
        inside = [one.child(number) for number in range(min(one.childCount(), _MANY))]
        yield path, [child for child in inside if child is not None and not child.state().invisible]


def is_worked_with(one: QAccessibleInterface) -> bool:
    """Whether the keyboard can come to a thing, or it can be pressed."""
    actions = one.actionInterface()
    pressed = actions is not None and {"Press", "Toggle", "ShowMenu"} & set(actions.actionNames())
    return bool(pressed) or bool(one.state().focusable)


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


_TEXTS = QTextBrowser, QLabel
_LINKS = 40
"""More than any text has."""


def controls(window: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab and can be seen."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is window
    ]


def round_by_tab(start: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where the Tab key leads from a widget until it comes to one for the second time, which ends the list, too. In a
    text it goes from link to link first.
    """
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    links = _LINKS
    while (here := focused()) not in seen or (here is seen[-1] and isinstance(here, _TEXTS) and links):
        links = links - 1 if here in seen[-1:] else _LINKS
        seen += [here] if here not in seen[-1:] else []
        QTest.keyClick(
            here, key, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        )
    return [*seen, here]


def _kind(one: QAccessibleInterface) -> str:
    thing = one.object()
    return type(thing).__name__ if thing is not None else one.role().name
