"""What was accepted in the import dialog is the analyst's work: it is not lost when it could not be imported."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.ui.importing.values import ImportChoice
    from app.ui.session import Session


class Keeping(QObject):
    """Watches over one import. When all work is over, the project tells by its sources whether it was written.

    Whatever else failed or was written meanwhile does not matter. With another project in hand, or once the analyst
    has cancelled the work, nothing is to be brought back.
    """

    written = Signal()
    dropped = Signal()  # neither written nor wanted any more
    refused = Signal(str)  # not written: the last reason that was told, empty if none was

    def __init__(self, session: "Session", choice: "ImportChoice", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._choice = choice
        self._workspace = session.workspace
        self._reason = ""
        self._cancelled = False
        self._after = QTimer(self, singleShot=True, interval=0)  # first what is being done is done
        self._after.timeout.connect(self._judge)
        session.collecting.written.connect(self._look)
        session.opened.connect(self._look)
        session.intake.failed.connect(self._heard)
        session.intake.idle.connect(self._after.start)

    def cancel(self) -> None:
        """The analyst wants the work stopped."""
        self._cancelled = True

    def _heard(self, sentence: str) -> None:
        self._reason = sentence

    def _look(self) -> None:
        if self._is_written():
            self._after.stop()
            self._session.intake.idle.disconnect(self._after.start)
            self.written.emit()

    def _judge(self) -> None:
        if self._is_written():
            self.written.emit()
        elif self._cancelled or self._session.workspace is not self._workspace:
            self.dropped.emit()
        else:
            self.refused.emit(self._reason)

    def _is_written(self) -> bool:
        """Whether everything that was accepted is in the project."""
        sources = self._session.content.sources
        names = {(source.name, source.sha256) for source in sources}
        ids = {(source.id, source.sha256) for source in sources}
        replacements = self._choice.replacements
        return all(
            (replacements[place], found.document.sha256) in ids
            if place in replacements
            else (found.document.name, found.document.sha256) in names
            for place, found in enumerate(self._choice.found)
        )
