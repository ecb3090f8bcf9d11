"""Where the caret of an empty field stands while the program's language is read from right to left.

Qt puts it where writing would begin with the keyboard's language, and on many systems that is said to be the left,
whatever the program speaks: beside a hint that begins on the right, the caret then stands at its end. While a field is
empty, its caret is sent to the right; what is typed stands as Qt has it, by its own letters.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from app.ui.mirror import is_mirrored

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class EmptyFields(QObject):
    """Looks at whatever field the keyboard comes to, as long as the application lives."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._met)

    def _met(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QLineEdit | QTextEdit) or now.isReadOnly():
            return
        if is_mirrored() and not now.findChild(_Turned):
            _Turned(now)


class _Turned(QObject):
    """Keeps the caret of one field on the right while that is empty."""

    def __init__(self, field: QLineEdit | QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        if isinstance(field, QLineEdit):
            self._usual = field.alignment()
        else:
            self._usual = field.document().defaultTextOption().alignment()
        field.textChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.setAlignment(self._usual if self._field.text() else _RIGHT)
            return
        document = self._field.document()
        option = QTextOption(document.defaultTextOption())
        wanted = _RIGHT if document.isEmpty() else self._usual
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            document.setDefaultTextOption(option)
