"""The text of a source as it stands, with a caret: which stretch is on which point, read only.

The document holds exactly the excerpt's characters; offsets that go in and out are code points into the source.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.text.model import Passage, Span
from app.text.wording import Piece, Wording
from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board
from app.ui.lineup.excerpt import Excerpt, cut
from app.ui.lineup.reader_margin import paint_margin
from app.ui.lineup.target import Target
from app.ui.theme import Theme, mix, reading_font
from app.ui.utf16 import Utf16Map
from app.ui.wordings import page as wording_page

_CARET = 2


class ReaderText(QTextEdit):
    """Shows an excerpt round a block of a source."""

    entered = Signal(Block)  # the analyst put the caret into this stretch
    selected = Signal()  # something else is selected, or nothing any more
    menuAsked = Signal(QPoint)  # a context menu, at this place of the screen

    def __init__(self, theme: Theme, reading_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._excerpt = Excerpt()
        self._units = Utf16Map("")
        self._board = Board()
        self._shown: Sequence[Block] = ()
        self._quiet = False
        self.block: Block | None = None
        self._prepare()
        self.set_theme(theme)
        self.set_reading_size(reading_size)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self._selection_changed)

    # what is shown

    def show_block(self, board: Board, source: str, block: Block | None) -> None:
        """Show a block of a source; with None what shows stays.

        The caret goes to the block, unless it is in it already.
        """
        inside = block is not None and source == self.source and _holds(block.span, self.caret)
        at = block.span if block and not inside else Span(self.caret, self.caret)
        self._show(board, source, at, fixed=inside or block is None)
        self._mark(block)

    def show_place(self, board: Board, source: str, near: Span) -> None:
        """Show a source around a stretch that is not itself what this is about: the caret goes to its end."""
        self._show(board, source, Span(near.end, near.end), fixed=False)
        self._mark(None)

    @property
    def source(self) -> str:
        """The id of the source whose text shows, empty for none."""
        return self._excerpt.source

    def target(self, point: str) -> Target | None:
        """What is selected, or else the stretch at the caret; taken from `point` if it is on it."""
        selection, block = self.selection, self._board.block_at(self.source, self.caret)
        if selection is not None:
            return Target(self.source, selection, "", block, selected=True)
        if block is None:
            return None
        origin = point if point in block.points else next(iter(block.points), "")
        return Target(self.source, block.span, origin, block)

    @property
    def caret(self) -> int:
        """Where the caret is."""
        return self._to_source(self.textCursor().position())

    @property
    def selection(self) -> Span | None:
        """The words selected, without white space at their ends; None if there are none."""
        cursor = self.textCursor()
        start, end = self._to_source(cursor.selectionStart()), self._to_source(cursor.selectionEnd())
        words = self._excerpt.text[start - self._excerpt.span.start : end - self._excerpt.span.start]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Span(start, start + len(words)) if words else None

    def is_selected(self, place: QPoint) -> bool:
        """Whether a place of the viewport is on the words selected."""
        cursor = self.textCursor()
        inside = cursor.selectionStart() <= self.cursorForPosition(place).position() <= cursor.selectionEnd()
        return cursor.hasSelection() and inside

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("muted"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.setPalette(palette)
        self._mark(self.block)

    def set_reading_size(self, pixels: int) -> None:
        """Set the text in another size, in px."""
        self._size = pixels
        self.setFont(reading_font(pixels))
        wording_page.restyle(self.document(), self._wording(), self._units, reading_font(pixels))
        self._set_column()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            begins = [(self._to_unit(block.span.start), block.points) for block in self._shown]
            paint_margin(painter, self, self._theme, begins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_column()
        super().resizeEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words as the source has them."""
        data, cursor = QMimeData(), self.textCursor()
        first, end = (self._units.to_point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        data.setText(self._excerpt.text[first:end])
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.caret_place()
        self.menuAsked.emit(place)

    def caret_place(self) -> QPoint:
        """The lower end of the caret on the screen."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    # private

    def _prepare(self) -> None:
        wording_page.prepare(self.document())
        self.setObjectName("lineupReader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(_CARET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _wording(self) -> Wording:
        """The excerpt as something that can be set as a page, with the margin where its lines begin."""
        text = self._excerpt.text
        return Wording("", "", text, (Piece(0, Passage("", "", 0, len(text), "point")),))

    def _set_text(self, excerpt: Excerpt) -> None:
        self._excerpt, self._units = excerpt, Utf16Map(excerpt.text)
        wording_page.fill(self.document(), self._wording(), self._units)

    def _show(self, board: Board, source: str, at: Span, *, fixed: bool) -> None:
        """Show the text at a stretch; `fixed`: the caret stays where it is if the text shows already."""
        self._quiet = True
        text = board.texts.get(source, "")
        fresh = not self._excerpt.serves(source, text, at)
        if fresh:
            self._set_text(cut(source, text, at))
        self._board = board
        self._shown = board.meeting(source, self._excerpt.span)
        if fresh or not fixed:
            self._go_to(at.start)
        self._quiet = False

    def _set_column(self) -> None:
        spare = max(self.width() - round(wording_page.column_width(self.document().defaultFont())), 0)
        self.setViewportMargins(spare // 2, 0, spare // 2, 0)

    def _to_source(self, unit: int) -> int:
        return self._excerpt.span.start + self._units.to_point(unit)

    def _to_unit(self, place: int) -> int:
        inside = min(max(place - self._excerpt.span.start, 0), len(self._excerpt.text))
        return self._units.to_units(inside)

    def _go_to(self, place: int) -> None:
        """Put the caret there, a third down the pane if it did not show."""
        cursor = self.textCursor()
        cursor.setPosition(self._to_unit(place))
        self.setTextCursor(cursor)
        top = self.cursorRect().top()
        bar = self.verticalScrollBar()
        if not 0 <= top <= self.viewport().height() * 2 / 3:
            bar.setValue(bar.value() + top - self.viewport().height() // 4)

    def _caret_moved(self) -> None:
        if self._quiet:
            return
        found = self._board.block_at(self.source, self.caret)
        if found is not None and (self.block is None or found.span != self.block.span):
            self._mark(found)
            self.entered.emit(found)

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.selected.emit()

    def _mark(self, chosen: Block | None) -> None:
        """The chosen stretch on a ground of its own, others on points underlined; what is no stretch is muted."""
        self.block = chosen
        marks = []
        for block in self._shown:
            ground = chosen is not None and block.span == chosen.span
            marks.append(
                self._marked(block.span, ground=ground, line=bool(block.points), color=self._ink(block))
            )
        self.setExtraSelections(marks)
        self.viewport().update()

    def _ink(self, block: Block) -> QColor:
        return self._theme.color("text" if block.role != "boilerplate" else "faint")

    def _marked(
        self, span: Span, *, color: QColor, ground: bool = False, line: bool = False
    ) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setForeground(color)
        if ground:
            form.setBackground(self._theme.color("accent_tint"))
        if line:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(mix(self._theme.color("canvas"), self._theme.color("accent"), 0.65))
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._to_unit(span.start))
        cursor.setPosition(self._to_unit(span.end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, form
        return mark


def _holds(span: Span, place: int) -> bool:
    return span.start <= place <= span.end
