"""The text of one pane: sets a wording, paints its marks, knows where everything stands.

The text is set once for a wording; marks are painted around it and never change its layout, so shaping,
bidirectional order and copied characters are those of the text alone. Offsets that go in and out are code
points into the wording.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.text.differences import Difference
from app.text.model import Note, Span
from app.text.wording import Wording
from app.ui.reading_type import reading_type
from app.ui.theme import Theme, mix, reading_font
from app.ui.utf16 import Utf16Map
from app.ui.wordings import page as wording_page
from app.ui.wordings.marked import Marked, Placed, PlacedNote
from app.ui.wordings.marks import (
    Mark,
    NoteMark,
    Side,
    Unseen,
    change_marks,
    note_marks,
    unseen,
    without_ignored,
)
from app.ui.wordings.page import Paragraph
from app.ui.wordings.page_geometry import PageGeometry
from app.ui.wordings.painter import Emphasis, WordingPainter
from app.ui.wordings.pulse import Pulse
from app.ui.wordings.text_lines import Line, has_right_to_left

READING_PX = 16
_AT_ONCE = 30_000
"""Wordings shorter than this, in code points, are laid out to their end before they show."""
_NOTHING = Wording("", "", "", ())


class WordingText(QTextEdit):
    """Shows one wording with its marks, read only."""

    laidOut = Signal()  # places moved: another text, width or type size

    _size = 0  # asked for by a change of font while Qt is still making the widget

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = side
        self.wording = _NOTHING
        self.name = ""
        self.unseen: tuple[Unseen, ...] = ()
        self.utf16 = Utf16Map("")
        """Between the wording's places and the document's."""
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._marks: Sequence[Mark] = ()
        self._ignored = True
        self._marked = Marked()
        self.titles: wording_page.Titles = wording_page.NO_TITLES
        """What stands over the paragraphs of the wording that is shown next."""
        self.quiet: Sequence[Span] = ()
        """The lines of the wording shown next that are the window's own words."""
        self.note_marks: Sequence[NoteMark] = ()
        """Where notes are on the wording, as it was when they were set."""
        self._page = PageGeometry(self)
        self._type = reading_type()
        self._emphasis = Emphasis()
        self._pulse = Pulse(self)
        self._pulse.valueChanged.connect(self._beat)
        self._prepare()
        self._take(theme)
        self.set_reading_size(READING_PX)

    # what is shown

    def show_wording(self, wording: Wording, name: str, differences: Sequence[Difference]) -> None:
        """Show a wording of the source called `name` and mark where it differs from the other side's.

        The wording that shows already keeps its place on the page and what is selected.
        """
        self.show_marked(wording, name, change_marks(differences, self.side, wording.text))

    def show_marked(self, wording: Wording, name: str, marks: Sequence[Mark]) -> None:
        """Show a wording of the source called `name` with these marks, which are in reading order."""
        if wording != self.wording:
            self._set_text(wording)
        self.name = name
        self._marks = marks
        self._pulse.stop()
        self._emphasis = Emphasis()
        self._place_marks()

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        if on != self._ignored:
            self._ignored = on
            notes = self._marked.notes
            self._place_marks()
            self._marked.notes = notes

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self.note_marks = marks = self.marks_of(notes)
        self._marked.notes = [PlacedNote(self.utf16.span_to_units(mark.span), mark) for mark in marks]
        self._page.forget()
        self.viewport().update()

    def marks_of(self, notes: Sequence[Note]) -> Sequence[NoteMark]:
        """Where these notes are on the wording."""
        return note_marks(self.wording, notes)

    def emphasise(self, *, change: int | None = None, note: str | None = None) -> None:
        """Make one change, by number, or one note, by id, stand out; -1 or an empty id: none."""
        if change is not None:
            self._emphasis.change = change
        if note is not None:
            self._emphasis.note = note
        self.viewport().update()

    def pulse(self, change: int) -> None:
        """Make one change, by number, stand out, at first so much that the eye is drawn to it."""
        self.emphasise(change=change)
        self._pulse.restart()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._take(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the type size of the wording."""
        font, same = reading_font(pixels), self._type
        self._size, self._type = pixels, reading_type()
        if font != self.font():
            self.setFont(font)  # a change of font sets the page anew
        elif self._type != same:
            self._restyle()

    def lacuna_text(self) -> str:
        """What stands in place of a wording that does not exist."""
        return self.tr("{name} says nothing on this point.").format(name=self.name)

    # places

    @property
    def is_laid_out(self) -> bool:
        """Whether heights are known without laying out more than shows."""
        return self._page.is_whole

    @property
    def page_height(self) -> float:
        """The height of the whole wording in pixels."""
        return self._page.scale.height

    def height_of(self, place: int) -> float:
        """The height on the page, by proportion in its paragraph, at which character `place` is read."""
        return self._page.scale.y(self.utf16.to_units(place))

    def band(self, span: Span) -> tuple[float, float]:
        """From where to where, in pixels of the viewport, the lines of `span` reach."""
        first, last = self._line(span.start), self._line(max(span.end - 1, span.start))
        if first is None or last is None:
            return 0.0, 0.0
        return first.top - self._page.above, last.bottom - self._page.above

    def in_view(self) -> Span:
        """The characters that show now."""
        found = self._page.in_view()
        if not found:
            return Span(0, 0)
        return self.utf16.span_to_points(Span(found[0].line.span.start, found[-1].line.span.end))

    def scroll_to(self, place: int, share: float = 1 / 3) -> None:
        """Scroll so that character `place` stands at that share of the pane's height, if possible."""
        self._page.finish()
        line = self._line(place)
        if line is not None:
            self.verticalScrollBar().setValue(round(line.top - self.viewport().height() * share))

    def place_at(self, point: QPointF) -> int | None:
        """The character under a point of the viewport; beside the text where a note of the line begins."""
        unit = self._page.unit_at(point)
        if unit is not None:
            return self.utf16.to_point(unit)
        seen = self._page.seen_at(point.y())
        if seen is not None and any(span.start == seen.line.span.start for span in self._quiet_units):
            return self.utf16.to_point(seen.line.span.start)
        begun = [at.mark.span.start for at in seen.notes if at.mark.note in seen.flagged] if seen else []
        return begun[0] if begun else None

    def notes_at(self, place: int) -> tuple[str, ...]:
        """The ids of the notes on a character, the closest fitting first."""
        held = [at.mark for at in self._marked.notes if at.mark.span.start <= place < at.mark.span.end]
        return tuple(mark.note for mark in sorted(held, key=lambda mark: len(mark.span)))

    def change_at(self, place: int) -> int | None:
        """The number of the change that marks a character; ignored differences have none."""
        mark = self.mark_at(place)
        return mark.change if mark is not None and (mark.moved or mark.kind == "only") else None

    def mark_at(self, place: int) -> Mark | None:
        """The mark on a character, None if it is the same on both sides."""
        unit = self.utf16.to_units(place)
        held = self._marked.marks_in(Span(unit, unit + 1))
        return next((at.mark for at in held if at.span.start <= unit < at.span.end), None)

    def selection(self) -> Span | None:
        """What is selected, None if nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.utf16.span_to_points(Span(cursor.selectionStart(), cursor.selectionEnd()))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wording.is_lacuna:
            self._paint_lacuna()
            return
        shown = self._page.between(event.rect().top(), event.rect().bottom())
        with QPainter(self.viewport()) as painter:
            self._to_page(painter)
            self._painter.under(painter, shown, self._emphasis)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._to_page(painter)
            self._painter.over(painter, shown, self._emphasis)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_column()
        super().resizeEvent(event)
        self._laid_out_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._size:
            self._restyle()

    def createMimeDataFromSelection(self) -> QMimeData:
        data, span = QMimeData(), self.selection()
        data.setText(span.of(self.wording.text) if span else "")
        return data

    # private

    def _prepare(self) -> None:
        wording_page.prepare(self.document())
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().documentLayout().documentSizeChanged.connect(self._forget_layout)

    def _set_text(self, wording: Wording) -> None:
        self._page.forget()
        self.wording = wording
        self.unseen = unseen(wording.text)
        self.utf16 = Utf16Map(wording.text)
        self._paragraphs = wording_page.fill(self.document(), wording, self.utf16, self.titles)
        self._set_quiet()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _place_marks(self) -> None:
        marks = self._marks if self._ignored else tuple(without_ignored(self._marks))
        boxes = tuple((self.utf16.to_units(one.at), one.label) for one in self.unseen)
        placed = [Placed(self.utf16.span_to_units(mark.span), mark) for mark in marks]
        self._marked = Marked(self._paragraphs, placed, boxes)
        self._page.set_marked(self._marked, mixed=has_right_to_left(self.wording.text))
        self._laid_out_anew()

    def _take(self, theme: Theme) -> None:
        self._painter = WordingPainter(theme, self.side, self.tr("mentioned in prose"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.setPalette(palette)
        self._quiet_colors = theme.color("muted"), mix(theme.color("canvas"), theme.color("line"), 0.35)
        self._set_quiet()
        self.viewport().update()

    def _set_quiet(self) -> None:
        if self.quiet:
            self._page.forget()
            wording_page.set_quiet(self.document(), self._quiet_units, *self._quiet_colors)

    @property
    def _quiet_units(self) -> list[Span]:
        return [self.utf16.span_to_units(span) for span in self.quiet]

    def _restyle(self) -> None:
        """Bring the document to the pane's type; Qt has reset it when a font came from a style sheet."""
        self._page.forget()
        font = reading_font(self._size)
        wording_page.restyle(self.document(), self.wording, self.utf16, font, self.titles)
        self._set_quiet()
        self._set_column()
        self._laid_out_anew()

    def _set_column(self) -> None:
        """Keep the page in the middle of a pane that is wider than it may be."""
        spare = max(self.width() - round(wording_page.column_width(self.document().defaultFont())), 0)
        self.setViewportMargins(spare // 2, 0, spare // 2, 0)

    def _laid_out_anew(self) -> None:
        self._forget_layout()
        if len(self.wording.text) < _AT_ONCE:
            self._page.finish()

    def _forget_layout(self) -> None:
        self._page.forget()
        self.laidOut.emit()
        self.viewport().update()

    def _line(self, place: int) -> Line | None:
        return self._page.line(self.utf16.to_units(place))

    def _beat(self, strength: float) -> None:
        self._emphasis.pulse = strength
        self.viewport().update()

    def _to_page(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._page.above)

    def _paint_lacuna(self) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.viewport().rect()).adjusted(
                wording_page.MARGIN, 22, -wording_page.MARGIN_AFTER, 0
            )
            self._painter.lacuna(painter, place, self.lacuna_text(), reading_font(self._size))
