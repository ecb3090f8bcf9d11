"""What `bench_window` compares with: the same project in a plain window of Qt's own parts and diff-match-patch.

A list of points, two text browsers with the differences coloured, a table of all points and sources. It has no notes,
no findings and no rulers: what it needs for a gesture is what a window like it needs at least.
"""

import random
from collections.abc import Sequence
from html import escape
from pathlib import Path

from diff_match_patch import diff_match_patch
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.store.workspace import Workspace
from app.text.diff import similarity
from app.ui.content import Content

_SIZE = 1600, 1000
_GREEN, _RED = "#c8e6c9", "#ffcdd2"


class PeerWindow(QWidget):
    """Shows a pair of wordings at once, whenever another point or source is chosen."""

    def __init__(self, project: Path) -> None:
        super().__init__()
        with Workspace.open(project, read_only=True) as workspace:
            self.content = Content.read(workspace)
        self.points, self.filter_box, self.source = QListWidget(), QLineEdit(), QComboBox()
        self.left, self.right, self.table = QTextBrowser(), QTextBrowser(), QTableWidget()
        self._engine = diff_match_patch()
        self.points.addItems([f"{point.id} {point.title}" for point in self.content.points])
        self._words = [self._all_words(point).casefold() for point in self.content.point_ids]
        for source in self.content.sources:
            self.source.addItem(source.name, source.id)
        self._fill_table()
        self._lay_out()
        self.points.currentRowChanged.connect(self._show_pair)
        self.source.currentIndexChanged.connect(self._show_pair)
        self.filter_box.textChanged.connect(self._sift)
        self.points.setCurrentRow(0)
        self.source.setCurrentIndex(1)

    def _lay_out(self) -> None:
        first, reading = QWidget(), QSplitter()
        column = QVBoxLayout(first)
        column.addWidget(self.filter_box)
        column.addWidget(self.points)
        column.addWidget(self.source)
        for part in (first, self.left, self.right):
            reading.addWidget(part)
        self.pages = QStackedWidget()
        self.pages.addWidget(reading)
        self.pages.addWidget(self.table)
        QVBoxLayout(self).addWidget(self.pages)
        self.resize(*_SIZE)

    def _fill_table(self) -> None:
        content = self.content
        self.table.setRowCount(len(content.points))
        self.table.setColumnCount(len(content.sources))
        for row, point in enumerate(content.point_ids):
            base = content.wordings.of(content.reference, point).text
            for column, source in enumerate(content.source_ids):
                far = 1 - similarity(base, content.wordings.of(source, point).text)
                item = QTableWidgetItem(f"{far:.2f}")
                item.setBackground(QColor.fromHslF(0.5, 0.4, 1 - far / 2))
                self.table.setItem(row, column, item)

    def _all_words(self, point: str) -> str:
        return "\n".join(self.content.wordings.of(source, point).text for source in self.content.source_ids)

    def _show_pair(self) -> None:
        point = self.content.point_ids[max(self.points.currentRow(), 0)]
        wording = self.content.wordings.of
        one = wording(self.content.reference, point).text
        other = wording(str(self.source.currentData()), point).text
        found = self._engine.diff_main(one, other)
        self._engine.diff_cleanupSemantic(found)
        self.left.setHtml(_coloured(found, -1, _RED))
        self.right.setHtml(_coloured(found, 1, _GREEN))

    def _sift(self, query: str) -> None:
        for row, words in enumerate(self._words):
            self.points.setRowHidden(row, query.casefold() not in words)


class PeerRig:
    """Gestures as those of `Rig`, by the same names."""

    def __init__(self, project: Path) -> None:
        self.window = PeerWindow(project)
        self.window.show()

    def step(self, _number: int) -> None:
        self.window.points.setFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.window.points, event)

    def leap(self, number: int) -> None:
        rows = self.window.points.count()
        self.window.points.setCurrentRow(random.Random(number).randrange(rows))

    def exchange(self, number: int) -> None:
        others: Sequence[int] = range(1, self.window.source.count())
        now = self.window.source.currentIndex()
        self.window.source.setCurrentIndex(
            random.Random(number).choice([other for other in others if other != now])
        )

    def filter(self, letters: str) -> None:
        self.window.filter_box.setText(letters)

    def show_overview(self) -> None:
        self.window.pages.setCurrentWidget(self.window.table)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()


def _coloured(found: Sequence[tuple[int, str]], side: int, colour: str) -> str:
    parts = []
    for kind, text in found:
        if kind in (0, side):
            words = escape(text).replace("\n", "<br>")
            parts.append(words if kind == 0 else f'<span style="background:{colour}">{words}</span>')
    return "".join(parts)
