"""One pane of the whole-document mode, and what an analyst can do with it by mouse and keyboard."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from app.text.differences import Difference
from app.text.model import Anchor, Span
from app.ui.access.announcing import announce
from app.ui.document.caret import move_of, moved, word_at
from app.ui.document.found import Found
from app.ui.document.sheet import EMPTY, Sheet
from app.ui.document.speech import RowTeller
from app.ui.document.spoken import SpokenPane
from app.ui.document.text import DocumentText
from app.ui.theme import Theme
from app.ui.tips import plain_tip
from app.ui.wordings.dragging import Carrying, mime_of
from app.ui.wordings.kinds import kind_name
from app.ui.wordings.marks import Side, unseen
from app.ui.wordings.note_button import NoteButton
from app.ui.wordings.telling import findings_at, moved_tip

_SCROLL_MS = 40


class DocumentPane(DocumentText):
    """A text to read, select from and annotate. Places are code points into it."""

    clicked = Signal(int)  # the analyst clicked the character at that place, or pressed Enter on it
    noteWanted = Signal()  # a note on what is selected
    selectionChanged = Signal()
    zoomWanted = Signal(int)
    scrolledByHand = Signal()  # wheel, key or bar: this pane leads now

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(side, theme, parent)
        self.note_button = NoteButton(theme, self.viewport())
        self.found: Found | None = None
        """What the marks tell of."""
        self.other: Sheet = EMPTY
        self.findings: Sequence[tuple[Span, str]] = ()
        """Stretches of the text that a finding is about, and what it says."""
        self.quoted: Callable[[], Sequence[Anchor]] = tuple
        """Asked when what is selected is dragged or copied: where it stands in the sources."""
        self._carrying = Carrying(self)
        self._teller = RowTeller(self)
        self._anchor = 0  # where the selection began
        self._pressed: QPointF | None = None
        self._drag = QTimer(self, interval=_SCROLL_MS)
        self._drag.timeout.connect(self._drag_on)
        self.note_button.clicked.connect(self.noteWanted)
        self.verticalScrollBar().valueChanged.connect(self._offer_note)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.scrolledByHand.emit())

    def show_sheet(self, sheet: Sheet, name: str) -> None:
        super().show_sheet(sheet, name)
        self.note_button.hide()
        self.setAccessibleName(self.tr("Text of {name}").format(name=name))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.note_button.set_theme(theme)

    # what is selected

    def selection(self) -> Span | None:
        """What is selected, None if nothing is."""
        return self.selected

    def select(self, span: Span | None) -> None:
        """Select a stretch of the text; None: nothing."""
        self.selected = span if span else None
        if span:
            self._anchor, self.caret = span.start, span.end
        self.viewport().update()
        self._offer_note()
        self.selectionChanged.emit()

    def clear_selection(self) -> None:
        """Select nothing; the text cursor stays where it is."""
        self.select(None)

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(Span(0, len(self.sheet.text)))

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        if self.selected is not None:
            QGuiApplication.clipboard().setMimeData(self._mime())

    def context_menu(self, place: int | None = None) -> QMenu:
        """The menu of the pane, as it applies now at a character of the text; None: beside the text."""
        menu = QMenu(self)
        mark = None if place is None else self.mark_at(place)
        if mark is not None and mark.moved:
            menu.addAction(self.tr("Show Its Other Place"), lambda: self.clicked.emit(place))
            menu.addSeparator()
        note = menu.addAction(self.tr("New Note on Selection"), self.noteWanted.emit)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        for action in (note, copy):
            action.setEnabled(self.selected is not None)
        menu.addAction(self.tr("Select All"), QKeySequence.StandardKey.SelectAll, self.select_all)
        return menu

    def tip_at(self, point: QPointF) -> str:
        """What the tool tip says at a point of the viewport: notes, findings, what moved or is ignored, and
        characters that cannot be seen."""
        place = self.place_at(point)
        if place is None:
            return ""
        notes = [mark.tip for mark in self._page.notes if mark.span.start <= place < mark.span.end]
        near = self.sheet.text[max(place - 1, 0) : place + 2]
        hidden = [one.name for one in unseen(near)]
        return "\n".join([*notes, *self.findings_at(place), *self._of_mark(place), *hidden])

    def findings_at(self, place: int) -> tuple[str, ...]:
        """What the findings on a character say, the closest fitting first."""
        return findings_at(self.findings, place)

    def accessible(self) -> SpokenPane:
        """The text as a screen reader has it."""
        return SpokenPane(self)

    def tell_findings(self, place: int) -> None:
        """Show what the findings on a character say, beside it."""
        if said := self.findings_at(place):
            announce(self, ". ".join(said))
            below = self.viewport().mapToGlobal(self.caret_rect(place).bottomLeft())
            QToolTip.showText(below, plain_tip("\n".join(said)), self)

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.is_empty:
            return
        place = self.nearest(event.position())
        self.note_button.hide()
        if self._carrying.takes(event, place, self.selected):
            return
        self._pressed = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._reach(place)
        else:
            self._anchor = self.caret = place
            self.selected = None
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._carrying.is_far(event):
            self._carrying.carry(self._mime())
        if self._pressed is None:
            return
        self._pressed = event.position()
        self._reach(self.nearest(event.position()))
        inside = self.viewport().rect().contains(event.position().toPoint())
        if inside:
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carrying.is_waiting:  # a click on what is selected, which is so no more
            self._carrying.release()
            self._anchor = self.caret = self.nearest(event.position())
            self.selected, self._pressed = None, event.position()
            self.viewport().update()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._drag.stop()
        if self.selected is not None:
            self._offer_note()
            self.selectionChanged.emit()
        elif (place := self.place_at(event.position())) is not None:
            self.selectionChanged.emit()
            self.clicked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (
            event.button() == Qt.MouseButton.LeftButton
            and (place := self.place_at(event.position())) is not None
        ):
            self.select(word_at(self._page, place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        going = move_of(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.caret)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif going is None or self.is_empty:
            event.ignore()
        else:
            move, selects = going
            self.scrolledByHand.emit()
            self._go(moved(self._page, self.caret, move, self.viewport().height() * 0.9), selects=selects)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomWanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self.scrolledByHand.emit()
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() not in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if by_keys and self.selected is None and not self.is_empty:
            self._fetch_caret()
        self._teller.begin()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.place_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        else:
            place = self.caret
        menu = self.context_menu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # private

    def _fetch_caret(self) -> None:
        """Who comes by the keyboard goes on from what is in view: from its first whole line."""
        if not self.viewport().rect().contains(self.caret_rect(self.caret)):
            self.caret = self._anchor = self.nearest(QPointF(0, self._page.pitch))

    def _go(self, place: int, *, selects: bool) -> None:
        """The text cursor goes to a place."""
        if selects:
            if self.selected is None:
                self._anchor = self.caret
            self._reach(place)
        else:
            self.caret = self._anchor = place
            self.selected = None
        self.show_place(place)
        self._offer_note()
        self._teller.tell()
        self.viewport().update()
        self.selectionChanged.emit()

    def _mime(self) -> QMimeData:
        return mime_of(self.selected.of(self.sheet.text) if self.selected else "", self.quoted())

    def _reach(self, place: int) -> None:
        """Select from where the selection began to a place."""
        self.caret = place
        start, end = sorted((self._anchor, place))
        self.selected = Span(start, end) if start < end else None
        self.viewport().update()

    def _drag_on(self) -> None:
        """Scroll on while the mouse is held beyond the edge."""
        if self._pressed is None:
            return
        y, height = self._pressed.y(), self.viewport().height()
        beyond = y if y < 0 else max(y - height, 0.0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond))
        self._reach(self.nearest(QPointF(self._pressed.x(), min(max(y, 0.0), float(height)))))

    def _offer_note(self) -> None:
        """Put the note button at the end of a finished selection."""
        if self.selected is None or self._pressed is not None:
            self.note_button.hide()
        else:
            self.note_button.place(self.caret_rect(self.selected.end))

    def _of_mark(self, place: int) -> Iterator[str]:
        """What a mark on a character says."""
        mark = self.mark_at(place)
        one: Difference | None = (
            self.found.difference(mark.change) if mark is not None and self.found else None
        )
        if mark is None or one is None:
            return
        if mark.moved:
            yield moved_tip(one, self.side, self.other.text)
        if mark.ignored is not None:
            yield self.tr("Does not count: {kind}").format(kind=kind_name(mark.ignored))
