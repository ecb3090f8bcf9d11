"""A look at what stands around a passage in its source, without leaving the comparison."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QTextEdit, QWidget

from app.text.model import Source, Span
from app.text.surroundings import surroundings
from app.ui.boxes import column, row
from app.ui.direction import standing_apart
from app.ui.elided import ElidedLabel
from app.ui.reading_type import reading_type
from app.ui.theme import Theme, reading_font, ui_font
from app.ui.wordings import page
from app.ui.wordings.page import STAND_INS

_MARGIN = 24
_SIZE = QSize(760, 460)
_AWAY = 40
"""Pixels that stay free around it in a small window."""


class Around(QFrame):
    """The paragraphs before and behind a passage, faint, and the passage in full ink. Escape or a click beside it
    closes it."""

    documentRequested = Signal()  # the analyst wants the whole text

    def __init__(
        self, source: Source, passage: Span, theme: Theme, size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("around")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._theme = theme
        self.text = QTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Text around the passage in {name}").format(name=source.name))
        self.whole_button = QPushButton(self.tr("Show the whole document"))
        self.whole_button.clicked.connect(self._ask_for_document)
        title = ElidedLabel(self.tr("In {name}").format(name=standing_apart(source.name)))
        title.setFont(ui_font(strong=True))
        foot = row(spacing=12)
        foot.addWidget(title, 1)
        foot.addWidget(self.whole_button)
        box = column(self, spacing=8, margins=(12, 8, 12, 12))
        box.addLayout(foot)
        box.addWidget(self.text, 1)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._take(theme)
        self._fill(source.text, passage, size)

    def show_over(self, widget: QWidget) -> None:
        """Show it in the middle of a widget, with the keyboard in it."""
        room = widget.size() - QSize(_AWAY, _AWAY)
        self.resize(_SIZE.boundedTo(room))
        middle = widget.rect().center() - QPoint(self.width() // 2, self.height() // 2)
        self.move(widget.mapToGlobal(middle))
        self.show()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)
        self._scroll_to_passage()

    # private

    def _take(self, theme: Theme) -> None:
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        self.text.setPalette(palette)

    def _fill(self, text: str, passage: Span, size: int) -> None:
        """The text, the passage in it selected by nothing but its ink."""
        document = self.text.document()
        page.prepare(document)
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(reading_font(size))
        around = surroundings(text, passage)
        faint, full = QTextCharFormat(), QTextCharFormat()
        faint.setForeground(self._theme.color("muted"))
        full.setForeground(self._theme.color("text"))
        form = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight
        form.setLineHeight(size * reading_type().line_spacing, kind.value)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(form)
        cursor.insertText(text[around.start : passage.start].translate(STAND_INS), faint)
        self._passage_at = cursor.position()
        cursor.insertText(passage.of(text).translate(STAND_INS), full)
        cursor.insertText(text[passage.end : around.end].translate(STAND_INS), faint)
        cursor.setPosition(self._passage_at)
        self.text.setTextCursor(cursor)

    def _scroll_to_passage(self) -> None:
        bar, top = self.text.verticalScrollBar(), self.text.cursorRect().top()
        bar.setValue(bar.value() + top - self.text.viewport().height() // 3)

    def _ask_for_document(self) -> None:
        self.close()
        self.documentRequested.emit()
