"""Walks through the steps of the first look: the card beside what it speaks of, the ring around it.

Nothing moves by itself and nothing is locked: the window can be used all the while, and the card follows when parts
of it are moved or hidden.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.tour.card import TourCard
from app.ui.tour.placing import place
from app.ui.tour.ring import Ring
from app.ui.tour.steps import Step, prepare, steps, told

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class Tour(QObject):
    """One walk. It is over when the last step is done, by Skip or Esc, or when there is nothing to show any more."""

    ended = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps()
        self._watched: Sequence[QWidget] = ()
        self.number = 0
        """Of the step that is told, from 0."""
        theme = window.appearance.theme
        self.ring, self.card = Ring(window, theme), TourCard(window, theme)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        self.card.nextWanted.connect(lambda: self._go(self.number + 1))
        self.card.backWanted.connect(lambda: self._go(self.number - 1))
        self.card.skipWanted.connect(self.end)
        window.appearance.changed.connect(self._take_theme)
        window.session.opened.connect(self._look)
        window.pages.currentChanged.connect(self._later.start)
        window.installEventFilter(self)

    @property
    def step(self) -> Step:
        """The step that is told."""
        return self._steps[self.number]

    def start(self) -> None:
        """Tell the first step."""
        self._go(0)

    def take_keyboard(self) -> None:
        """Give the keyboard to the card."""
        self._window.activateWindow()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Take card and ring away, and give the keyboard back to the window."""
        had_keyboard = self.card.isAncestorOf(self._window.focusWidget() or self.card)
        self._window.removeEventFilter(self)
        self._watch(())
        for part in (self.card, self.ring):
            part.hide()
            part.deleteLater()
        if had_keyboard:
            self._window.workbench.focus("left")
        self.ended.emit()
        self.deleteLater()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._later.start()
        return super().eventFilter(watched, event)

    # private

    def _go(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self.number = max(number, 0)
        step = self.step
        prepare(step, self._window)
        self._watch(step.parts(self._window))
        self.card.tell(step.title, told(step), self.number + 1, len(self._steps))
        self._place()
        self.card.show()
        self.card.raise_()
        self.take_keyboard()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, f"{step.title}. {step.text}"))

    def _watch(self, parts: Sequence[QWidget]) -> None:
        for old in self._watched:
            old.removeEventFilter(self)
        for new in parts:
            new.installEventFilter(self)
        self._watched = parts

    def _place(self) -> None:
        """Put ring and card where the parts are now; without any in sight, the card alone stands in the middle."""
        area = self._area()
        target = self._target()
        self.ring.setVisible(not target.isEmpty())
        if target.isEmpty():
            self.card.move(area.center() - self.card.rect().center())
            return
        self.ring.surround(target, self._window.rect())
        self.ring.raise_()
        self.card.raise_()
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.card.move(place(target, self.card.size(), area, mirrored=mirrored).topLeft())

    def _area(self) -> QRect:
        """Where the card may stand: all of the window but menus and status bar."""
        top = self._window.menuBar().height() if not self._window.menuBar().isNativeMenuBar() else 0
        return self._window.rect().adjusted(0, top, 0, -self._window.status.height())

    def _target(self) -> QRect:
        """What is spoken of, as far as it is in sight, in the window's coordinates."""
        whole = QRect()
        for part in self._watched:
            if part.isVisible():
                whole = whole.united(QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()))
        return whole

    def _look(self) -> None:
        """Another project is open, or none: there is nothing to walk through any more."""
        self.end()

    def _take_theme(self, theme: Theme) -> None:
        self.ring.set_theme(theme)
        self.card.set_theme(theme)
