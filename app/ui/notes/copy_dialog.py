"""Asks at which other points a note is to stand too."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QWidget

from app.errors import Problem
from app.text.model import Note
from app.text.note_copies import copies, points_named
from app.text.note_links import title_of
from app.text.wording import Wordings
from app.ui.boxes import column
from app.ui.messages import translated
from app.ui.scale import fit
from app.ui.written import figure, quoted

_SIZE = 420, 360


class CopyDialog(QDialog):
    """While points are written it tells, for each, which quotations stand there word for word."""

    def __init__(
        self,
        note: Note,
        points: Sequence[str],
        wordings: Wordings,
        texts: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`points` are the ids of those that there are, `texts` the sources' whole texts by id."""
        super().__init__(parent)
        self._note, self._points, self._wordings, self._texts = note, points, wordings, texts
        self.copies: tuple[Note, ...] = ()
        """The new notes, none while there is nothing to copy to."""
        self.setWindowTitle(self.tr("Copy note to other points"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("7, 12.a, 20-22"))
        self.line.setAccessibleName(self.tr("Points to copy the note to"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is copied"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.box.button(buttons.Cancel).setText(self.tr("Cancel"))
        self.button = self.box.button(buttons.Ok)
        self.button.setText(self.tr("Copy"))
        self.button.setProperty("main", "yes")
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        self._look()
        fit(self, _SIZE)

    # private

    def _look(self) -> None:
        """Work out what would be copied."""
        problem = ""
        try:
            named = points_named(self.line.text(), self._points)
        except Problem as found:
            named, problem = (), translated(found.sentence)
        others = [point for point in named if point != self._note.point]
        self.copies = copies(self._note, others, self._wordings, self._texts)
        self.list.clear()
        self.list.addItems([self._told(copy) for copy in self.copies])
        self.said.setText(problem or self._hint())
        self.said.setProperty("tone", "problem" if problem else "plain")
        self.said.style().polish(self.said)  # the style sheet looks at the property
        self.button.setEnabled(bool(self.copies))

    def _hint(self) -> str:
        if self._note.anchors:
            return self.tr("A quotation goes along where the same words stand there, once.")
        return self.tr("Points are parted by commas; 20-22 means all from 20 to 22.")

    def _told(self, copy: Note) -> str:
        had, has = len(self._note.anchors), len(copy.anchors)
        if not had:
            return copy.point
        if has == had:
            return self.tr("{point}   with its quotations").format(point=copy.point)
        if has:
            told = self.tr("{point}   with {count} of {all} quotations")
            return told.format(point=copy.point, count=figure(has), all=figure(had))
        return self.tr("{point}   on the whole point: its words do not stand there").format(point=copy.point)

    def _lay_out(self) -> None:
        title = QLabel(quoted(title_of(self._note)))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setProperty("heading", "yes")
        label = QLabel(self.tr("&Points"))
        label.setBuddy(self.line)
        self.said.setProperty("quiet", "yes")
        box = column(self, spacing=8, margins=(16, 16, 16, 12))
        for widget in (title, label, self.line, self.said):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addWidget(self.box)
