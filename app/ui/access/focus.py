"""The way of the Tab key, where Qt's own is not the order of reading."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def lead_focus(panel: QWidget, part: QWidget) -> None:
    """Whoever gives the keyboard to the panel gives it to the part that is worked in.

    Not by a focus proxy: Qt's Tab key then goes to that part at once, past everything that stands before it in the
    panel, and comes to it twice on its way round.
    """
    panel.installEventFilter(_Leader(panel, part))


def tab_behind(before: QWidget, panel: QWidget) -> None:
    """Let Tab come from a widget to all that is in a panel, in the order that this has already.

    Qt puts what is made later behind everything else in the window.
    """
    inside, one = list[QWidget](), panel.nextInFocusChain()
    while one is not None and one is not panel:
        if panel.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            inside.append(one)
        one = one.nextInFocusChain()
    for part in inside:
        QWidget.setTabOrder(before, part)
        before = part


class _Leader(QObject):
    def __init__(self, panel: QWidget, part: QWidget) -> None:
        super().__init__(panel)
        self._part = part

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFocusEvent) or not event.gotFocus():
            return False
        self._part.setFocus(event.reason())
        return True
