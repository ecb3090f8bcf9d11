"""The last slow events, in a corner of the window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMainWindow, QPushButton

from app.ui.boxes import column, row
from app.ui.scale import px
from app.ui.stopwatch.record import Record

_ROWS = 8
_COLUMNS = 4
_WIDTH = 380
_EVERY_MS = 500
_MARGIN = 12
_NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Overlay(QFrame):
    """Lies over the far lower corner of a window and takes no room from it. It never asks for the keyboard."""

    closed = Signal()

    def __init__(
        self, record: Record, window: QMainWindow, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(window)
        self._record, self._window, self._clock = record, window, clock
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Slow events"))
        self._gap = QLabel()
        self._cells = [[self._cell(column) for column in range(_COLUMNS)] for _ in range(_ROWS)]
        self._lay_out()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        window.installEventFilter(self)

    def refresh(self) -> None:
        """Show what is known now."""
        now, gap = self._clock(), _whole(self._record.longest_gap)
        self._gap.setText(self.tr("Longest gap: {milliseconds} ms").format(milliseconds=gap))
        listed = self._record.latest(_ROWS)
        for number, cells in enumerate(self._cells):
            texts = [""] * _COLUMNS
            if number < len(listed):
                slow = listed[number]
                texts = [
                    self.tr("{milliseconds} ms").format(milliseconds=_whole(slow.milliseconds)),
                    slow.event,
                    slow.receiver,
                    self.tr("{seconds} s ago").format(seconds=_whole(now - slow.at)),
                ]
            elif not number:
                texts[1] = self.tr("None yet")
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
        self._place()

    def copy(self) -> None:
        """Put all that is known on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self._record.lines(self._clock())))

    def forget(self) -> None:
        """Begin anew."""
        self._record.forget()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # private

    def _cell(self, column: int) -> QLabel:
        cell = QLabel()
        cell.setTextFormat(Qt.TextFormat.PlainText)
        cell.setAlignment(_WORDS if column in (1, 2) else _NUMBERS)
        return cell

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Slow events"))
        title.setProperty("heading", "soft")
        head = row(spacing=8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._gap)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(2, 1)
        for line, cells in enumerate(self._cells):
            for place, cell in enumerate(cells):
                grid.addWidget(cell, line, place)
        foot = row(spacing=4)
        foot.addStretch(1)
        for text, deed in (
            (self.tr("Copy"), self.copy),
            (self.tr("Begin anew"), self.forget),
            (self.tr("Close"), self.closed.emit),
        ):
            button = QPushButton(text)
            button.setProperty("link", "yes")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(deed)
            foot.addWidget(button)
        box = column(self, spacing=6, margins=(12, 8, 8, 4))
        for part in (head, grid, foot):
            box.addLayout(part)

    def _place(self) -> None:
        """In the far lower corner, over the status bar."""
        window = self._window
        size = self.sizeHint()
        width, height = max(size.width(), px(_WIDTH)), size.height()
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _MARGIN if mirrored else window.width() - width - _MARGIN
        top = window.height() - window.statusBar().height() - height - _MARGIN
        self.setGeometry(left, top, width, height)
        self.raise_()


def _whole(number: float) -> str:
    """A whole number as the analyst's country writes it."""
    return QLocale().toString(round(number))
