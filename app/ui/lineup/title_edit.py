"""The field in which a point's title is written, right where the title stands."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LEAST_WIDTH = 180
_FINISHING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class TitleEdit(QLineEdit):
    """Hidden until it is asked for. Return or leaving it says what was written, Esc says nothing."""

    renamed = Signal(str, str)  # point, title; an empty title asks for the automatic one back
    added = Signal(str, str)  # title, the point that the new one is to stand behind

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._point = ""
        self._adding = False
        self._before = ""
        self._writing = False  # between being shown and having said what was written
        self.setObjectName("titleEdit")
        self.hide()

    def rename(self, point: str, title: str, place: QRect) -> None:
        """Ask for another title of a point."""
        self.setPlaceholderText(self.tr("Title; empty for the automatic one"))
        self.setAccessibleName(self.tr("Title of point {point}").format(point=point))
        self._open(point, title, place, adding=False)

    def add(self, after: str, place: QRect) -> None:
        """Ask for the title of a new point, to stand behind `after`."""
        self.setPlaceholderText(self.tr("Title of the new point"))
        self.setAccessibleName(self.placeholderText())
        self._open(after, "", place, adding=True)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in _FINISHING:  # Qt would hand Return on to the page
            self._finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self._finish()

    # private

    def _open(self, point: str, title: str, place: QRect, *, adding: bool) -> None:
        self._point, self._before, self._adding = point, title, adding
        self._writing = True
        self.setText(title)
        self.selectAll()
        page = self.parentWidget()
        room = page.width() - 4 if page is not None else _LEAST_WIDTH
        left = max(min(place.left(), room - _LEAST_WIDTH), 2)
        self.setGeometry(QRect(left, place.top(), room - left, 28))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if not self._writing:
            return
        title = " ".join(self.text().split())
        self._close()
        if self._adding and title:
            self.added.emit(title, self._point)
        elif not self._adding and title != self._before:
            self.renamed.emit(self._point, title)

    def _close(self) -> None:
        """Give the keyboard back before going, lest Qt looks for who comes next."""
        self._writing = False
        if (page := self.parentWidget()) is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
