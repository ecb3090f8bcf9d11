"""One conflict: both sides beside each other, and how it is decided."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from app.text.merging import Choice, Conflict, Thing
from app.text.model import Note
from app.ui.boxes import column, row
from app.ui.merging import words
from app.ui.merging.side import Side, page
from app.ui.mirror import running
from app.ui.theme import Theme

_EDIT = "edit"


class ConflictPane(QWidget):
    """Shows a conflict; what the analyst decides leaves as a signal."""

    decided = Signal(object)  # "mine", "theirs", "both", or the Note that the analyst made of both

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conflict: Conflict | None = None
        self._title, self._what = QLabel(), QLabel()
        self.mine, self.theirs = self._reader(self.tr("Here")), self._reader(self.tr("There"))
        self.buttons = {
            "mine": self._button(self.tr("1  From here"), self.tr("Keep what is here (1)")),
            "theirs": self._button(self.tr("2  From there"), self.tr("Take what is there (2)")),
            "both": self._button(self.tr("3  Both"), self.tr("Keep both, as two notes (3)")),
            _EDIT: self._button(self.tr("4  Edit"), self.tr("Write what is to become of both (4)")),
        }
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("The text that both become"))
        self.editor.setProperty("report", "yes")
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._typed)
        self._lay_out()

    def show_conflict(self, conflict: Conflict, choice: Choice | Note | None) -> None:
        """Show a conflict and how it is decided so far."""
        self._conflict = conflict
        self._title.setText(running(words.title(conflict)))
        self._what.setText(words.contradicting(conflict))
        self.mine.setHtml(page(conflict.mine, conflict.theirs, conflict.mine_by, "left", self._theme))
        self.theirs.setHtml(page(conflict.theirs, conflict.mine, conflict.theirs_by, "right", self._theme))
        self.buttons[_EDIT].setVisible(conflict.what == "note")
        self.buttons["both"].setVisible(conflict.what != "source")  # a source has one text
        self.show_choice(choice)

    def show_choice(self, choice: Choice | Note | None) -> None:
        """Show how the conflict is decided."""
        name = _EDIT if isinstance(choice, Note) else choice
        for key, button in self.buttons.items():
            button.setChecked(key == name)
        if isinstance(choice, Note) and self.editor.toPlainText() != choice.body:
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(choice.body)
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setVisible(isinstance(choice, Note))

    def choose(self, name: str) -> None:
        """Decide as the button of that name does."""
        conflict = self._conflict
        if conflict is None or self.buttons[name].isHidden():
            return
        if name == _EDIT:
            self._edit(conflict)
        else:
            self.decided.emit(name)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        if (conflict := self._conflict) is not None:
            self.mine.setHtml(page(conflict.mine, conflict.theirs, conflict.mine_by, "left", theme))
            self.theirs.setHtml(page(conflict.theirs, conflict.mine, conflict.theirs_by, "right", theme))

    # private

    def _edit(self, conflict: Conflict) -> None:
        """Begin with the newer side's text, so that only what is missing is to be written."""
        if isinstance(start := _newer(conflict), Note):
            self.decided.emit(start)
            self.editor.setFocus()

    def _typed(self) -> None:
        if (conflict := self._conflict) is not None and isinstance(start := _newer(conflict), Note):
            self.decided.emit(replace(start, body=self.editor.toPlainText()))

    def _reader(self, name: str) -> QTextBrowser:
        reader = QTextBrowser()
        reader.setAccessibleName(name)
        reader.setOpenLinks(False)
        reader.setProperty("page", "yes")
        reader.document().setDocumentMargin(10)
        return reader

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setText(text)
        button.setToolTip(tip)
        button.setProperty("toggle", "yes")
        return button

    def _column(self, title: str, reader: QTextBrowser, side: Side) -> QWidget:
        head = QLabel(title)
        head.setProperty("heading", "yes")
        widget = QWidget()
        box = column(widget, spacing=6)
        box.addWidget(head)
        box.addWidget(reader, 1)
        widget.setObjectName(side)
        return widget

    def _lay_out(self) -> None:
        self._title.setProperty("heading", "medium")
        self._what.setProperty("quiet", "yes")
        for label in (self._title, self._what):
            label.setWordWrap(True)
        sides: QHBoxLayout = row(spacing=12)
        sides.addWidget(self._column(self.tr("Here"), self.mine, "left"))
        sides.addWidget(self._column(self.tr("There"), self.theirs, "right"))
        deeds = row(spacing=4)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.choose(name))
            deeds.addWidget(button)
        deeds.addStretch(1)
        box = column(self, spacing=8, margins=(16, 14, 16, 10))
        box.addWidget(self._title)
        box.addWidget(self._what)
        box.addLayout(sides, 3)
        box.addLayout(deeds)
        box.addWidget(self.editor, 1)
        self.editor.hide()


def _newer(conflict: Conflict) -> Thing | None:
    return conflict.mine if conflict.newer == "mine" else conflict.theirs
