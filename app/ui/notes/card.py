"""One note as a card that is edited where it stands."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note
from app.ui.boxes import column, row
from app.ui.icons import icon
from app.ui.notes import moments
from app.ui.notes.fields import BodyField, TagsField
from app.ui.notes.flow import Flow
from app.ui.notes.parts import Chip, Quote
from app.ui.theme import Theme

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DELETE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MARGINS = (12, 8, 8, 8)
_NONE = Note("", "", "")
_WITH: dict[str, Callable[[Note, str], Note]] = {
    "category": lambda note, value: replace(note, category=value),
    "severity": lambda note, value: replace(note, severity=value),
    "status": lambda note, value: replace(note, status=value),
}


class NoteCard(QFrame):
    """Shows a note and lets it be changed. What is typed waits in `draft` until the panel takes it.

    The frame takes the focus too, so that a card can be chosen, opened (Enter) and deleted (Del) by keyboard.
    """

    edited = Signal()  # something was typed into body or tags
    changed = Signal(Note)  # a value was chosen: the note with it
    activated = Signal()  # the analyst wants to see the span in the text
    deleted = Signal()
    finished = Signal()  # done writing
    grown = Signal()  # the card needs another height

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = _NONE
        self._shown: object = None  # what the quotes were made from
        self.setProperty("card", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chips = {
            "category": Chip("category", self.tr("Kind"), self._texts(("", *FINDING_KINDS)), self),
            "severity": Chip("severity", self.tr("Severity"), self._texts(("", *NOTE_SEVERITIES)), self),
            "status": Chip("status", self.tr("Status"), self._texts(NOTE_STATUSES), self),
        }
        self._delete = QToolButton(self, autoRaise=True)
        self._delete.setProperty("small", "yes")
        self._delete.setToolTip(self.tr("Delete note (Del)"))
        self._delete.setAccessibleName(self.tr("Delete note"))
        self._box = column(self, spacing=6, margins=_MARGINS)
        self._quotes: list[Quote] = []
        self._quoted = column(spacing=2)
        self.body = BodyField(self)
        self.tags = TagsField(self)
        self._signed = QLabel(self)
        self._signed.setProperty("quiet", "yes")
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> Note:
        """The note as it stands in the fields."""
        return replace(self.note, body=self.body.toPlainText(), tags=self.tags.tags())

    def set_note(self, note: Note, names: Mapping[str, str], theme: Theme) -> None:
        """Show a note. If it is the same one, what was typed here and not taken yet stays as it is."""
        draft, before, self.note = self.draft, self.note, note
        same = note.id == before.id
        if not same or draft.body == before.body:
            self.body.set_text(note.body)
        if not same or draft.tags == before.tags:
            self.tags.set_tags(note.tags)
        for field, chip in self._chips.items():
            chip.set_value(
                getattr(note, field), self.tr("Kind") if field == "category" else self.tr("Severity")
            )
        self._sign()
        spans = tuple((names.get(a.source, a.source), a.exact, a.is_lost) for a in note.anchors)
        if self._shown != (spans, theme):
            self._shown = (spans, theme)
            self._quote(spans, theme)
            self._delete.setIcon(icon("close", theme, "muted"))
        self.setAccessibleName(self.tr("Note: {body}").format(body=note.body or self.tr("empty")))

    def set_emphasis(self, *, on: bool) -> None:
        """Show the card as the chosen one, or not."""
        look = "chosen" if on else "plain"
        if self.property("card") != look:
            self.setProperty("card", look)
            self.style().polish(self)  # the style sheet looks at the property

    def edit(self) -> None:
        """Put the cursor at the end of the body."""
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.body.setTextCursor(cursor)

    def height_for(self, width: int) -> int:
        """The height in px that the card needs at this width."""
        self.body.fit_width(width - _MARGINS[0] - _MARGINS[2] - 2 * self.frameWidth())
        self._box.invalidate()
        return self._box.totalHeightForWidth(width)

    def fields(self) -> tuple[QWidget, ...]:
        """Everything on the card that takes the focus, in the order in which Tab goes through it."""
        quotes = (quote for quote in self._quotes if not quote.isHidden())
        return (self, *self._chips.values(), self._delete, *quotes, self.body, self.tags)

    def holds_focus(self) -> bool:
        """Whether the keyboard is on the card or in it."""
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT_KEYS:
            self.edit()
        elif event.key() in _DELETE_KEYS:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.activated.emit()

    def _texts(self, values: Iterable[str]) -> list[tuple[str, str]]:
        return [(value, self.tr(value.replace("-", " ")) if value else self.tr("none")) for value in values]

    def _sign(self) -> None:
        now = QDateTime.currentDateTime()
        signature = (self.note.author, moments.brief(self.note.created, now))
        self._signed.setText("  ".join(part for part in signature if part))
        written = self.tr("Written {created}, changed {modified}")
        self._signed.setToolTip(
            written.format(created=moments.full(self.note.created), modified=moments.full(self.note.modified))
        )

    def _quote(self, spans: Sequence[tuple[str, str, bool]], theme: Theme) -> None:
        while len(self._quotes) < len(spans):
            quote = Quote(self)
            quote.clicked.connect(self.activated)
            self._quoted.addWidget(quote)
            self._quotes.append(quote)
        for quote, (source, words, lost) in zip(self._quotes, spans, strict=False):
            quote.show_span(source, words, theme, lost=lost)
        for n, quote in enumerate(self._quotes):
            quote.setVisible(n < len(spans))

    def _lay_out(self) -> None:
        chips = Flow(spacing=4)
        for chip in self._chips.values():
            chips.addWidget(chip)
        head = row(spacing=4)
        head.addLayout(chips, 1)
        head.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        foot = row(spacing=8)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self._signed)
        box = self._box
        box.addLayout(head)
        box.addLayout(self._quoted)
        box.addWidget(self.body)
        box.addLayout(foot)

    def _connect(self) -> None:
        for field, chip in self._chips.items():
            chip.picked.connect(lambda value, put=_WITH[field]: self.changed.emit(put(self.draft, value)))
        self._delete.clicked.connect(self.deleted)
        self.body.textChanged.connect(self.edited)
        self.body.grown.connect(self.grown)
        self.body.finished.connect(self.finished)
        self.tags.textEdited.connect(self.edited)
        self.tags.finished.connect(self.finished)
