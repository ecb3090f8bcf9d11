"""The text of one block, or of one section of it: as high as it is, without a scroll bar of its own."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.text.differences import Difference
from app.text.model import Span
from app.text.wording import Wording
from app.ui.synopsis.telling import of_base
from app.ui.theme import Theme
from app.ui.wordings.marks import Mark
from app.ui.wordings.view import WordingView

_FOOT = 10
_HEAD = 10


class BlockText(WordingView):
    """A wording, or a section of one, marked where it differs from the base."""

    left = Signal()  # Escape: the keyboard goes back to the block

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._joined = False, False
        super().__init__("right", theme, parent)
        self.base_name = ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_section(
        self,
        wording: Wording,
        name: str,
        marks: Sequence[Mark],
        differences: Sequence[Difference],
        joined: tuple[bool, bool] = (False, False),
    ) -> None:
        """Show a wording of the source called `name` with its marks; `differences` are those that the marks
        number. `joined`: whether other sections stand close above and close below."""
        if joined != self._joined:
            self._joined = joined
            self._trim()
        self.show_marked(wording, name, marks)
        self._differences = differences
        self.note_button.hide()
        self.setAccessibleName(self.tr("Wording of {name}").format(name=name))

    @property
    def own_height(self) -> int:
        """The height of the whole text at its present width, in pixels."""
        return round(self.page_height + 0.5)

    def _set_text(self, wording: Wording) -> None:
        super()._set_text(wording)
        self._trim()

    def _restyle(self) -> None:
        super()._restyle()
        self._trim()

    def _trim(self) -> None:
        """A block ends where its text does, and no gap shows between its sections."""
        frame = self.document().rootFrame()
        page = frame.frameFormat()
        above, below = self._joined
        page.setBottomMargin(0 if below else _FOOT)
        page.setTopMargin(0 if above else max(page.topMargin() - _HEAD, 0))
        frame.setFrameFormat(page)

    def _of_mark(self, place: int) -> Iterator[str]:
        mark = self.mark_at(place)
        if mark is not None and not mark.moved and mark.kind in ("only", "absent", "break"):
            yield self.tr("Compared with {base}: {what}").format(
                base=self.base_name, what=of_base(self._differences[mark.change], self.other_text)
            )
        yield from super()._of_mark(place)

    def mark_at(self, place: int) -> Mark | None:
        """The mark on a character, or at one of its edges the mark of what is left out there."""
        if (found := super().mark_at(place)) is not None:
            return found
        units = self.utf16.span_to_units(Span(place, place + 1))
        return next((at.mark for at in self._marked.marks_in(units) if at.mark.kind == "absent"), None)

    # Qt

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the whole column, unless it changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
