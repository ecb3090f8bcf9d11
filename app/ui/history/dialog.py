"""The history of the project: what was done, by whom and when, and the way back to any of it.

It stays open beside the window, so that what going back does can be seen. It asks and shows; what it asks for is done
elsewhere, and it is told by `refresh` that things are different.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QWidget,
)

from app.errors import Problem
from app.text.history import BEGINNING, Deed, Detail, Edit
from app.ui.boxes import column, row
from app.ui.history.delegate import HistoryDelegate
from app.ui.history.filter_bar import HistoryFilter
from app.ui.history.model import HistoryModel, Pages, Row
from app.ui.history.page import GO, OF_NOTE, RESTORE, page
from app.ui.messages import translated
from app.ui.scale import fit
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_SIZE = 940, 620
_WIDTHS = 400, 540
_KEPT = 2_000
"""Rows that are read again at once so that the list stands where it stood."""


@dataclass(frozen=True, slots=True)
class Supply:
    """Where the dialog gets what it shows: pages of edits, what one did, in a line and in full, which edit was done
    last, whether a point is in the project, whether that can be changed, and why an edit cannot be taken back by
    itself, empty if it can. `detail` may raise `Problem`.
    """

    pages: Pages
    line: Callable[[Edit], str]
    detail: Callable[[Edit], Detail]
    current: Callable[[], int]
    knows: Callable[[str], bool]
    writable: Callable[[], bool]
    obstacle: Callable[[Edit], str] = lambda _edit: ""


class HistoryDialog(QDialog):
    """Edits on the leading side, what the chosen one did on the other."""

    goRequested = Signal(int)  # to the edit of that id, `BEGINNING` for before the first one
    takeBackRequested = Signal(int)
    restoreRequested = Signal(int, str)  # a note, by id, as that edit left it, or as it was before it went
    noteWanted = Signal(str)  # the history of that note alone
    pointWanted = Signal(str)
    undoRequested = Signal()
    redoRequested = Signal()

    def __init__(self, supply: Supply, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supply, self._theme = supply, theme
        self._detail: Detail | None = None
        self._is_refreshing = False
        self.filter = HistoryFilter()
        self.model = HistoryModel(self)
        self.list = QListView()
        self.delegate = HistoryDelegate(self.model, theme, self.list)
        self.text = QTextBrowser()
        self._hint = QLabel()
        self._stack = QStackedWidget()
        self.go_button = QPushButton(self.tr("&Go back to here"))
        self.take_back_button = QPushButton(self.tr("&Take back only this"))
        self.restore_button = QPushButton(self.tr("&Restore note"))
        self.close_button = QPushButton(self.tr("Close"))
        self.model.set_source(supply.pages, supply.line)
        self._lay_out()
        self._connect()
        fit(self, _SIZE)

    @property
    def chosen(self) -> Row | None:
        """The row that is chosen: an edit or the beginning."""
        return self.model.row(self.list.currentIndex())

    @property
    def hint(self) -> str:
        """What is said in the place of the list; empty if there is a list."""
        return self._hint.text() if self._stack.currentWidget() is self._hint else ""

    def refresh(self) -> None:
        """Show the history as it is now; what was chosen and where it stood stays so."""
        held, scroll = self.chosen, self.list.verticalScrollBar().value()
        wanted = held.edit.id if held and held.edit else BEGINNING if held else None
        was_current = wanted is not None and wanted == self.model.current
        at_least = self.model.rowCount() if scroll else 0
        self._is_refreshing = True
        self.model.show_wanted(self.filter.wanted, self._supply.current(), at_least=min(at_least, _KEPT))
        self._is_refreshing = False
        self.list.verticalScrollBar().setValue(scroll)
        self.choose(self.model.current if wanted is None or was_current else wanted)
        self._looked()

    def choose(self, edit: int) -> None:
        """Choose an edit, or the newest one there is if it is not listed."""
        index = self.model.index_of(edit)
        if not index.isValid():
            index = self.model.index(min(1, self.model.rowCount() - 1))
        if index == self.list.currentIndex():
            self._show_chosen()
        self.list.setCurrentIndex(index)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.delegate.set_theme(theme)
        self.list.viewport().update()
        self._show_chosen()

    # private

    def _show_chosen(self) -> None:
        found = self.chosen
        self._detail = None
        if found is None:
            self.text.clear()
        elif found.edit is None:
            self.text.setHtml(f"<p>{self.tr('The project as it was made, with nothing in it.')}</p>")
        else:
            self._show_edit(found.edit)
        self._offer()

    def _show_edit(self, edit: Edit) -> None:
        try:
            self._detail = self._supply.detail(edit)
        except Problem as problem:
            self.text.setPlainText(translated(problem.sentence))
        else:
            self.text.setHtml(page(edit, self._detail, self._theme, self._supply.knows))

    def _offer(self) -> None:
        """Enable what can be done about the chosen row."""
        found, writable, deeds = self.chosen, self._supply.writable(), self._note_deeds()
        edit = found.edit if found else None
        state = edit.state if edit else "done"
        here = self.model.current == (edit.id if edit else BEGINNING)
        self.go_button.setText(
            self.tr("&Go forward to here") if state == "undone" else self.tr("&Go back to here")
        )
        self.go_button.setEnabled(writable and found is not None and state != "abandoned" and not here)
        self._offer_to_take_back(edit if writable and state == "done" else None)
        is_gone = any(deed.did == "deleted" for deed in deeds)
        self.restore_button.setText(self.tr("&Restore note") if is_gone else self.tr("&Restore this version"))
        self.restore_button.setEnabled(writable and len(deeds) == 1)

    def _offer_to_take_back(self, edit: Edit | None) -> None:
        why = self._supply.obstacle(edit) if edit is not None else ""
        self.take_back_button.setEnabled(edit is not None and not why)
        told = self.tr("Take this edit back and leave all others as they are, as a new edit")
        self.take_back_button.setToolTip(why or told)
        self.take_back_button.setAccessibleDescription(why)

    def _note_deeds(self) -> list[Deed]:
        return [deed for deed in self._detail.deeds if deed.note] if self._detail else []

    def _looked(self) -> None:
        """The list has what there is for now: show it, or say that there is nothing."""
        if self._is_refreshing:
            return
        if self.model.rowCount():
            self._stack.setCurrentIndex(0)
            if not self.list.currentIndex().isValid():
                self.choose(self.model.current)
            return
        if self.model.is_looking:
            self._hint.setText(self.tr("Looking through the history…"))
        elif self.filter.wanted.is_all:
            self._hint.setText(self.tr("Nothing has been done in this project yet."))
        else:
            self._hint.setText(self.tr("No edit is like that."))
        self._stack.setCurrentIndex(1)
        self._show_chosen()

    def _go(self) -> None:
        if (found := self.chosen) is not None and self.go_button.isEnabled():
            self.goRequested.emit(found.edit.id if found.edit else BEGINNING)

    def _take_back(self) -> None:
        if (found := self.chosen) is not None and found.edit is not None:
            self.takeBackRequested.emit(found.edit.id)

    def _restore_only(self) -> None:
        """Restore the note that the edit is about."""
        for deed in self._note_deeds()[:1]:
            self._restore(deed.note)

    def _restore(self, note: str) -> None:
        if (found := self.chosen) is not None and found.edit is not None:
            self.restoreRequested.emit(found.edit.id, note)

    def _follow(self, address: QUrl) -> None:
        what, _, number = address.toString().rpartition(":")
        if self._detail is None:
            return
        deed = self._detail.deeds[int(number)]
        if f"{what}:" == GO:
            self.pointWanted.emit(deed.point)
        elif f"{what}:" == RESTORE:
            self._restore(deed.note)
        elif f"{what}:" == OF_NOTE:
            self.noteWanted.emit(deed.note)

    def _go_to_point(self, _index: QModelIndex) -> None:
        points = [deed.point for deed in self._detail.deeds] if self._detail else []
        if point := next(filter(self._supply.knows, points), ""):
            self.pointWanted.emit(point)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.model.looked.connect(self._looked)
        self.model.rowsInserted.connect(lambda *_: self._looked())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.list.activated.connect(self._go_to_point)
        self.text.anchorClicked.connect(self._follow)
        self.go_button.clicked.connect(self._go)
        self.take_back_button.clicked.connect(self._take_back)
        self.restore_button.clicked.connect(self._restore_only)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self.filter.search.setFocus)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undoRequested.emit)
        for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
            QShortcut(QKeySequence(keys), self, self.redoRequested.emit)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setProperty("list", "bare")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Edits, the newest first"))
        self.list.setToolTip(self.tr("Enter goes to the point of an edit"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(18)
        self.text.setAccessibleName(self.tr("What the edit did"))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("quiet", "yes")
        self._hint.setWordWrap(True)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._hint)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for widget in (self._stack, self.text):
            widget.setMinimumWidth(260)
            parts.addWidget(widget)
        parts.setSizes(_WIDTHS)
        parts.setStretchFactor(1, 1)
        box = column(self)
        box.addWidget(self.filter)
        box.addWidget(rule())
        box.addWidget(parts, 1)
        box.addWidget(rule())
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.go_button.setToolTip(
            self.tr("Undo or do again everything up to this edit; nothing is lost, you can come back")
        )
        self.take_back_button.setToolTip(
            self.tr("Leave everything later as it is, if nothing later depends on this edit")
        )
        self.restore_button.setToolTip(self.tr("Write the note as it was; everything else stays as it is"))
        self.go_button.setProperty("main", "yes")
        foot = row(spacing=8, margins=(16, 12, 16, 12))
        for button in (self.go_button, self.take_back_button, self.restore_button, self.close_button):
            button.setAutoDefault(False)  # Enter is for the list
        foot.addWidget(self.go_button)
        foot.addWidget(self.take_back_button)
        foot.addWidget(self.restore_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        return foot
