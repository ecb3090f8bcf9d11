"""The form for what is known of a source: a field a line, its name above it, what is wrong below it."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.ui.boxes import column
from app.ui.mirror import running
from app.ui.sources.describing import language
from app.ui.sources.metadata import FIELDS, Metadata, tidy, trouble

_SHORT = ("date", "language")
"""Fields that share a line."""
_SHARES = 4, 3
"""Their shares of it: a date is longer."""


class MetadataForm(QWidget):
    """Says `edited` (field, tidy value) when a field was changed and left; wrong values are said as well, and
    marked: whoever takes them decides what to do."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Metadata()
        self._of: object = None
        self._fields = {name: _Field(name, self) for name in FIELDS}
        self._lay_out()
        for field in self._fields.values():
            field.line.editingFinished.connect(lambda field=field: self._tell(field))
            field.line.textEdited.connect(lambda _text, field=field: field.describe())

    def show_metadata(self, metadata: Metadata, of: object) -> None:
        """Show these values, which are `of` a source or a draft; while they are of the same one, a field that the
        analyst is typing in keeps what is typed.
        """
        for name, field in self._fields.items():
            value = metadata.get(name)
            if of != self._of or value != self._shown.get(name) or not field.line.hasFocus():
                field.set_value(value)
        self._shown, self._of = metadata, of

    def lock(self, field: str, value: str) -> None:
        """Show a value that cannot be edited here; an empty one gives the field back."""
        line = self._fields[field].line
        line.setEnabled(not value)
        if value:
            self._fields[field].set_value(value)

    def set_writable(self, *, on: bool) -> None:
        """Whether the fields can be edited; what stands in them can always be copied."""
        for field in self._fields.values():
            field.line.setReadOnly(not on)

    def value(self, field: str) -> str:
        """What stands in a field now, tidy."""
        return self._fields[field].value()

    def said_of(self, field: str) -> str:
        """What is said under a field: what is wrong with it, or what it means."""
        return self._fields[field].below.text()

    def focus(self, field: str) -> None:
        """Put the cursor into a field, all of it selected."""
        self._fields[field].line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields[field].line.selectAll()

    def finish(self) -> None:
        """Tell of what is typed and not yet left, as before the dialog closes."""
        for field in self._fields.values():
            self._tell(field)

    def _tell(self, field: "_Field") -> None:
        field.describe()
        if field.line.isEnabled() and field.value() != self._shown.get(field.name):
            self.edited.emit(field.name, field.value())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for n, share in enumerate(_SHARES):
            grid.setColumnStretch(n, share)
        row = 0
        for name, field in self._fields.items():
            if name in _SHORT:
                grid.addWidget(field, row, _SHORT.index(name), Qt.AlignmentFlag.AlignTop)
                row += name == _SHORT[-1]
            else:
                grid.addWidget(field, row, 0, 1, 2)
                row += 1


class _Field(QWidget):
    """One field with its name above and room for a word below."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.line = _Line(self)
        self.line.setAccessibleName(_title(name))
        self.line.setPlaceholderText(_example(name))
        self.line.setClearButtonEnabled(False)
        above = QLabel(_title(name), self)
        above.setProperty("quiet", "yes")
        above.setBuddy(self.line)
        self.below = QLabel(self)
        self.below.setProperty("quiet", "yes")
        self.below.setWordWrap(True)
        self.below.hide()
        box = column(self, spacing=3)
        for part in (above, self.line, self.below):
            box.addWidget(part)

    def value(self) -> str:
        return tidy(self.name, self.line.text())

    def set_value(self, value: str) -> None:
        with QSignalBlocker(self.line):
            self.line.setText(value)
            self.line.before = value
            self.line.setCursorPosition(0)
        self.describe()

    def describe(self) -> None:
        """Say below what is wrong or, of a language, which it is. An untouched empty field is left alone."""
        wrong = trouble(self.name, self.value())
        said = wrong or (language(self.value()) if self.name == "language" else "")
        self.below.setText(running(said) if said else "")
        self.below.setVisible(bool(said))
        self.below.setProperty("tone", "problem" if wrong else "")
        self.line.setProperty("tone", "problem" if wrong else "")
        for part in (self.below, self.line):
            part.style().polish(part)  # the style sheet looks at the property
        self.line.setAccessibleDescription(said)
        self.line.setToolTip("" if wrong else self.line.text())


class _Line(QLineEdit):
    """Enter takes what is typed, and is not meant for the dialog; Escape first brings back what stood there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before = ""
        self.setAcceptDrops(False)  # files are the dialog's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self.before:
            self.setText(self.before)
            self.textEdited.emit(self.before)
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _title(field: str) -> str:
    titles = {
        "name": _tr("Name in the project"),
        "title": _tr("Title"),
        "outlet": _tr("Outlet or publisher"),
        "author": _tr("Author"),
        "date": _tr("Date"),
        "language": _tr("Language"),
        "url": _tr("Web address"),
    }
    return titles[field]


def _example(field: str) -> str:
    return {"date": _tr("YYYY-MM-DD"), "language": _tr("such as en")}.get(field, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MetadataForm", text)
