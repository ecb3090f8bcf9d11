"""One pane of the split view: a wording, and what an analyst can do with it by mouse and keyboard."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from app.text.abridging import Fold
from app.text.differences import Difference, tally
from app.text.model import Anchor, Source, Span
from app.text.wording import Wording
from app.ui.access.announcing import announce
from app.ui.access.caret import CaretTeller
from app.ui.access.telling import seen_from
from app.ui.findings.place import place_in
from app.ui.theme import Theme
from app.ui.tips import plain_tip
from app.ui.wordings.anchors import anchors
from app.ui.wordings.dragging import mime_of
from app.ui.wordings.kinds import kind_name
from app.ui.wordings.marks import Mark, Side
from app.ui.wordings.note_button import NoteButton
from app.ui.wordings.telling import QUOTED, findings_at, moved_tip
from app.ui.wordings.text import WordingText
from app.ui.written import figure


class WordingView(WordingText):
    """A wording to read, select from and annotate. Offsets are code points into the wording."""

    clicked = Signal(int)  # the analyst clicked the character at that place, or pressed Enter on it
    noteWanted = Signal()  # a note on what is selected
    zoomWanted = Signal(int)

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(side, theme, parent)
        self.note_button = NoteButton(theme, self.viewport())
        self.other_text = ""
        """The wording on the other side: moved text tells where it stands there."""
        self.findings: Callable[[], Iterable[tuple[Span, str]]] = tuple
        """Asked when it matters: stretches of the wording that a finding is about, and what it says."""
        self.quoted: Callable[[], Sequence[Anchor]] = tuple
        """Asked when what is selected is dragged or copied: where it stands in the sources."""
        self._differences: Sequence[Difference] = ()
        self._pressed = False
        self._teller = CaretTeller(self)
        self.note_button.clicked.connect(self.noteWanted)
        self.selectionChanged.connect(self._offer_note)
        self.verticalScrollBar().valueChanged.connect(self._offer_note)

    def show_wording(self, wording: Wording, name: str, differences: Sequence[Difference]) -> None:
        super().show_wording(wording, name, differences)
        self._differences = differences
        self.note_button.hide()
        self.setAccessibleName(self.tr("Wording of {name}").format(name=name))
        self.setAccessibleDescription(self.lacuna_text() if wording.is_lacuna else self._summary(differences))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.note_button.set_theme(theme)

    def anchors(self, sources: Mapping[str, Source]) -> list[Anchor]:
        """Anchors on what is selected; `sources` by id."""
        source, span = sources.get(self.wording.source), self.selection()
        return anchors(source, self.wording, span) if source is not None and span is not None else []

    def spans_of(self, left: Span | None, right: Span | None) -> Iterator[Span]:
        """Where a stretch of the left and one of the right source stand here, in code points of their texts."""
        if (span := place_in(self.wording, left if self.side == "left" else right)) is not None:
            yield span

    def at_cursor(self) -> tuple[Wording, int]:
        """The wording that the text cursor is in, and where in it that is."""
        return self.wording, self.utf16.to_point(self.textCursor().position())

    def line_of(self, fold: Fold) -> Span:
        """Where the line is that tells of a fold."""
        return fold.at[self.side == "right"]

    def fold_at(self, folds: Iterable[Fold], place: int) -> Fold | None:
        """The fold whose line is at a place."""
        lines = ((fold, self.line_of(fold)) for fold in folds)
        return next((fold for fold, line in lines if line.start <= place <= line.end), None)

    def set_caret(self, place: int) -> None:
        """Set the text cursor there."""
        cursor = self.textCursor()
        cursor.setPosition(self.utf16.to_units(place))
        self.setTextCursor(cursor)

    def context_menu(self, place: int | None = None) -> QMenu:
        """The menu of the pane, as it applies now at a character of the wording; None: beside the text."""
        menu = QMenu(self)
        mark = None if place is None else self.mark_at(place)
        if mark is not None and mark.moved:
            menu.addAction(self.tr("Show Its Other Place"), lambda: self.clicked.emit(place))
            menu.addSeparator()
        has_selection = self.selection() is not None
        note = menu.addAction(self.tr("New Note on Selection"), self.noteWanted.emit)
        note.setEnabled(has_selection)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        copy.setEnabled(has_selection)
        menu.addAction(self.tr("Select All"), QKeySequence.StandardKey.SelectAll, self.selectAll)
        return menu

    def clear_selection(self) -> None:
        """Select nothing; the text cursor stays where it is."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def select(self, span: Span) -> None:
        """Select a stretch of the wording."""
        units = self.utf16.span_to_units(span)
        cursor = self.textCursor()
        cursor.setPosition(units.start)
        cursor.setPosition(units.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # Qt

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime_of(super().createMimeDataFromSelection().text(), self.quoted())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = True
        self.note_button.hide()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed = False
        if self.selection() is not None:
            self._offer_note()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.utf16.to_point(self.textCursor().position())
        opens = event.key() == Qt.Key.Key_Space and self.is_quiet(place)
        if opens or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(place)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = self.place_at(event.position()) if self.quiet else None
        shape = Qt.CursorShape.PointingHandCursor if self.is_quiet(place) else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomWanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.place_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        else:
            place = self.utf16.to_point(self.textCursor().position())
        menu = self.context_menu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def tip_at(self, point: QPointF) -> str:
        """What the tool tip says at a point of the viewport: notes, findings, what moved or is ignored, and
        characters that cannot be seen."""
        place = self.place_at(point)
        if place is None:
            return ""
        if self.is_quiet(place):
            return self.tr("Click, or press Enter, to read them")
        notes = [at.mark.tip for at in self._marked.notes if at.mark.span.start <= place < at.mark.span.end]
        hidden = [one.name for one in self.unseen if abs(one.at - place) <= 1]
        return "\n".join([*notes, *self.findings_at(place), *self._of_mark(place), *hidden])

    def is_quiet(self, place: int | None) -> bool:
        """Whether a place is on a line that tells of text that is folded away."""
        return place is not None and any(span.start <= place <= span.end for span in self.quiet)

    def findings_at(self, place: int) -> tuple[str, ...]:
        """What the findings on a character say, the closest fitting first."""
        return findings_at(tuple(self.findings()), place)

    def told_at(self, place: int) -> tuple[str, ...]:
        """What a screen reader says of a character: its difference, its notes and its findings."""
        if self.is_quiet(place):
            return (self.tr("Folded away; Enter opens it"),)
        mark = self.mark_at(place)
        known = mark is not None and mark.change < len(self._differences)
        told = [self._told(mark)] if mark is not None and known else []
        notes = [at.mark.tip for at in self._marked.notes if at.mark.span.start <= place < at.mark.span.end]
        return *told, *notes, *self.findings_at(place)

    def tell_findings(self, place: int) -> None:
        """Show what the findings on a character say, beside it."""
        if said := self.findings_at(place):
            announce(self, ". ".join(said))
            cursor = self.textCursor()
            cursor.setPosition(self.utf16.to_units(place))
            below = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())
            QToolTip.showText(below, plain_tip("\n".join(said)), self)

    # private

    def _told(self, mark: Mark) -> str:
        """A difference in words, as it is read here."""
        return seen_from(self._differences[mark.change], self.side, self.wording.text, self.other_text)

    def _texts(self, _mark: Mark) -> tuple[Side, str]:
        """Whose the words under a mark are, and the text of the other side."""
        return self.side, self.other_text

    def _of_mark(self, place: int) -> Iterator[str]:
        """What a mark on a character says."""
        mark = self.mark_at(place)
        if mark is None:
            return
        if mark.moved:
            yield moved_tip(self._differences[mark.change], *self._texts(mark))
        if mark.ignored is not None:
            yield self.tr("Does not count: {kind}").format(kind=kind_name(mark.ignored))

    def _click(self, point: QPointF) -> None:
        place = self.place_at(point)
        if place is not None:
            self.clicked.emit(place)

    def _offer_note(self) -> None:
        """Put the note button at the end of a finished selection."""
        if self.selection() is None or self._pressed:
            self.note_button.hide()
            return
        end = self.textCursor()
        end.setPosition(end.selectionEnd())
        self.note_button.place(self.cursorRect(end))

    def _summary(self, differences: Sequence[Difference]) -> str:
        """What a screen reader says of the differences."""
        counted = [one for one in differences if one.ignored is None]
        if not counted:
            return self.tr("No differences")
        first, moved = counted[0], tally(counted).moved
        count = (
            self.tr("1 change")
            if len(counted) == 1
            else self.tr("{n} changes").format(n=figure(len(counted)))
        )
        if moved:
            count = self.tr("{count}, {moved} moved").format(count=count, moved=moved)
        span = first.left if self.side == "left" else first.right
        if not span:
            return self.tr("{count}, first: words only on the other side").format(count=count)
        words = " ".join(span.of(self.wording.text).split())[:QUOTED]
        if first.move is not None:
            return self.tr("{count}, first: moved “{words}”").format(count=count, words=words)
        return self.tr("{count}, first: only here “{words}”").format(count=count, words=words)
