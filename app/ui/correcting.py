"""The analyst's corrections of segments, alignment and points: each is an edit, at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.store.workspace import Workspace
from app.text.lineup import Lineup
from app.text.model import Alignment, SegmentedSource
from app.ui.attempts import attempt
from app.ui.content import Content

Deed = Callable[[Lineup], Lineup]
"""What is to become of what is lined up. May raise `Problem`."""


class Correcting(QObject):
    """Knows what is lined up in the open project; without one, nothing is, and every deed does nothing."""

    changed = Signal()  # another project, or an edit; ask for `lineup` again
    written = Signal(object)  # a deed is durable: the `Lineup` as it is now
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._content = Content()
        self._lineup: Lineup | None = None

    @property
    def lineup(self) -> Lineup:
        """What is lined up now, read from the project when it is first asked for."""
        if self._lineup is None and (workspace := self._workspace) is not None:
            attempt(lambda: self._read(workspace), self.failed.emit)
        return self._lineup or Lineup()

    def start(self, workspace: Workspace | None, content: Content) -> None:
        """Work on another project, or none; or on the same one after an edit made elsewhere. `content` is what has
        been read of it."""
        self._workspace, self._content, self._lineup = workspace, content, None
        self.changed.emit()

    def do(self, name: str, deed: Deed) -> None:
        """Correct something, as the edit `name`. What makes no sense is told by `failed`."""
        if (workspace := self._workspace) is not None:
            before = self.lineup
            attempt(lambda: self._write(workspace, before, deed(before), name), self.failed.emit)

    def _read(self, workspace: Workspace) -> None:
        held = self._content
        self._lineup = Lineup(
            tuple(SegmentedSource(one.id, one.text, workspace.segments(one.id)) for one in held.sources),
            held.reference,
            Alignment(held.points, held.passages),
            workspace.corrections(),
        )

    def _write(self, workspace: Workspace, before: Lineup, after: Lineup, name: str) -> None:
        from app.tasks.correcting import write

        if after != before:
            write(workspace, before, after, name)
            self._lineup = after
            self.written.emit(after)
            self.changed.emit()
