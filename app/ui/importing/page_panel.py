"""The middle of the dialog: the text as it was read, the points that were found in it, and what they are."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QStackedWidget, QToolButton, QWidget

from app.ui.boxes import column, row
from app.ui.elided import ElidedLabel
from app.ui.importing import words
from app.ui.importing.draft import Draft
from app.ui.importing.encoding_chooser import EncodingNames
from app.ui.importing.legend import Legend
from app.ui.importing.outline import Outline
from app.ui.importing.page import Page
from app.ui.importing.trouble import Trouble
from app.ui.scale import px, scaled
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_OUTLINE = 200
_NAME = 100
"""The least width of the name of a file over its page."""
_HEAD = 46
_ROOM = 600


class PagePanel(QWidget):
    """Shows one draft: its page or, while it has none, why."""

    againRequested = Signal(object)  # an encoding, None to recognise it

    def __init__(self, encodings: EncodingNames, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._summary = ElidedLabel(""), ElidedLabel("")
        self.toggle = QToolButton()
        self.outline = Outline(theme)
        self.page = Page(theme)
        self.legend = Legend(theme)
        self.trouble = Trouble(encodings, theme)
        self._stack = QStackedWidget()
        self._reading = _Veil(self.tr("Reading it again…"))
        self._under = -1
        self._path: Path | None = None
        self._lay_out()
        self.outline.chosen.connect(self.page.show_segment)
        self.page.currentChanged.connect(self.outline.set_current)
        self.page.currentChanged.connect(lambda _segment: self._explain())
        self.page.pointed.connect(self._point)
        self.toggle.toggled.connect(lambda _on: self._show_outline())
        self.trouble.againRequested.connect(self.againRequested)
        self.show_draft(None)

    def show_draft(self, draft: Draft | None) -> None:
        """Show a draft; None: there is none."""
        reading = draft.reading if draft and draft.state != "problem" else None
        self._name.setText(draft.name if draft else "")
        self._summary.setText(words.summary(reading.sheet) if reading else "")
        self._reading.setVisible(bool(reading and draft and draft.busy))
        if reading is None:
            self.trouble.show_draft(draft)
            self._stack.setCurrentIndex(1)
        else:
            self._stack.setCurrentIndex(0)
            if reading.sheet is not self.page.sheet:
                again = reading.found.path is not None and reading.found.path == self._path
                self._path = reading.found.path
                self.page.show_sheet(reading.sheet, again=again)
                self.outline.show_sheet(reading.sheet)
                self._explain()
        self._show_outline()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_outline()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (self.outline, self.page, self.legend, self.trouble):
            part.set_theme(theme)

    def _show_outline(self) -> None:
        """Show the outline where it is wanted and leaves room for the text."""
        sensible = bool(self.page.sheet.outline) and self._stack.currentIndex() == 0 and self.width() >= _ROOM
        self.toggle.setVisible(sensible)
        self.outline.setVisible(sensible and self.toggle.isChecked())

    def _point(self, segment: int) -> None:
        self._under = segment
        self._explain()

    def _explain(self) -> None:
        """Say under the page what is pointed at, or else what is at hand."""
        number = self._under if self._under >= 0 else self.page.current
        segments = self.page.sheet.segments
        self.legend.show_segment(segments[number] if 0 <= number < len(segments) else None)

    def _lay_out(self) -> None:
        self.setProperty("pane", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name.setProperty("heading", "yes")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        scaled(self, lambda: self._name.setMinimumWidth(px(_NAME)))
        self._summary.setProperty("quiet", "yes")
        self.toggle.setText(self.tr("Outline"))
        self.toggle.setCheckable(True)
        self.toggle.setChecked(True)
        self.toggle.setProperty("toggle", "yes")
        self.toggle.setToolTip(self.tr("Show the list of the points that were found"))
        bar = QWidget()
        bar.setFixedHeight(px(_HEAD))
        head = row(spacing=10, margins=(16, 0, 10, 0))
        bar.setLayout(head)
        head.addWidget(self._name, 1)
        for part in (self._reading, self._summary, self.toggle):
            head.addWidget(part)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.outline)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([_OUTLINE, 600])
        self.outline.setMinimumWidth(120)
        text = QWidget()
        box = column(text)
        box.addWidget(split, 1)
        box.addWidget(rule())
        box.addWidget(self.legend)
        self._stack.addWidget(text)
        self._stack.addWidget(self.trouble)
        outer = column(self)
        outer.addWidget(bar)
        outer.addWidget(self._stack, 1)


class _Veil(QLabel):
    """A quiet word that something goes on."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("quiet", "yes")
        self.hide()
