"""The history joined to the session: the dialog stays open beside the window and true to the project."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.cancel import Stop
from app.text.history import Detail, Edit, Page, Wanted
from app.ui.jobs import WRITING
from app.ui.messages import translated

if TYPE_CHECKING:
    from app.ui.history.dialog import HistoryDialog, Supply
    from app.ui.window import MainWindow

_TITLE = 40
"""Code points of a note that stand for it."""


class Historian(QObject):
    """Opens the dialog and does what it asks for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._dialog: HistoryDialog | None = None
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._show_again)
        session = self._session
        session.history_changed.connect(self._refresh.start)
        session.opened.connect(self._opened)
        window.workbench.notes.historyWanted.connect(self.show_note)

    def show(self) -> None:
        """Show the history of the project."""
        if self._session.workspace is not None:
            self._window.workbench.flush()
            dialog = self._made()
            dialog.filter.clear()
            self._present(dialog)

    def show_note(self, note: str) -> None:
        """Show the history of one note."""
        if self._session.workspace is not None:
            self._window.workbench.flush()
            dialog = self._made()
            dialog.filter.show_note(note, self._title(note))
            self._present(dialog)

    # what the dialog asks for

    def go_to(self, edit: int) -> None:
        """Undo or redo until that edit is the last one done."""
        self._window.workbench.flush()
        beginning, sentence = self.tr("the beginning"), self.tr("Gone to: {name}")

        def step(workspace: Workspace, should_cancel: Stop = None) -> str | None:
            name = workspace.history.go_to(edit, should_cancel)
            return beginning if name == "" else name

        workspace = self._session.workspace
        if workspace is not None and workspace.history.is_far(edit):
            self._session.steps.take_behind(step, sentence)
        else:
            self._session.steps.take(step, sentence)

    def take_back(self, edit: int) -> None:
        """Take one edit back and no other."""
        self._window.workbench.flush()
        self._session.steps.take(
            lambda workspace: workspace.history.take_back(edit), self.tr("Taken back: {name}")
        )

    def restore(self, edit: int, note: str) -> None:
        """Write a note as an edit left it, or as it was before the edit deleted it."""
        from app.tasks.restoring import consequences, restore

        self._window.workbench.flush()
        sentences: list[str] = []

        def step(workspace: Workspace) -> str | None:
            versions = [
                v for v in workspace.history.versions(note) if v.edit.id <= edit and v.note is not None
            ]
            if not versions or versions[-1].note is None:
                return None
            before = workspace.note(note)
            restored = restore(workspace, versions[-1].note)
            if before == restored.note:
                self._session.told.emit(self.tr("The note is like that now"))
                return None
            sentences.extend(map(translated, consequences(restored)))
            return " ".join([self.tr("The note is restored."), *sentences])

        self._session.steps.take(step, "{name}")
        if self._session.notebook.get(note) is not None:
            self._window.workbench.notes.select_note(note)

    # private

    def _made(self) -> "HistoryDialog":
        """The dialog, made when it is wanted first."""
        if self._dialog is None:
            from app.ui.history.dialog import HistoryDialog

            window = self._window
            self._dialog = dialog = HistoryDialog(self._supply(), window.appearance.theme, window)
            dialog.goRequested.connect(self.go_to)
            dialog.takeBackRequested.connect(self.take_back)
            dialog.restoreRequested.connect(self.restore)
            dialog.noteWanted.connect(self.show_note)
            dialog.pointWanted.connect(lambda point: self._session.view.choose(point=point))
            dialog.undoRequested.connect(window.handlers.undo)
            dialog.redoRequested.connect(window.handlers.redo)
            window.appearance.changed.connect(dialog.set_theme)
        return self._dialog

    def _present(self, dialog: "HistoryDialog") -> None:
        is_new = not dialog.isVisible()
        if (workspace := self._session.workspace) is not None:
            dialog.filter.set_authors(workspace.history.authors())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if is_new:
            dialog.refresh()
            dialog.choose(dialog.model.current)
        dialog.list.setFocus()

    def _show_again(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.refresh()

    def _opened(self) -> None:
        """Another project is in hand: its history is asked for anew."""
        if self._dialog is not None:
            self._dialog.close()

    def _supply(self) -> "Supply":
        from app.ui.history.dialog import Supply

        session = self._session
        return Supply(
            pages=self._pages,
            line=self._line,
            detail=self._detail,
            current=lambda: session.workspace.history.current() if session.workspace else 0,
            knows=lambda point: point in session.content.point_ids,
            writable=lambda: session.workspace is not None and not session.workspace.read_only,
            obstacle=self._obstacle,
        )

    def _pages(self, before: int | None, wanted: Wanted) -> Page:
        workspace = self._session.workspace
        try:
            return workspace.history.page(before, wanted) if workspace else Page((), None)
        except Problem as problem:
            self._session.failed.emit(translated(problem.sentence))
            return Page((), None)

    def _line(self, edit: Edit) -> str:
        try:
            workspace = self._session.workspace
            return translated(workspace.history.glance(edit).line) if workspace else ""
        except Problem:  # told in full where the edit is chosen
            return ""

    def _detail(self, edit: Edit) -> Detail:
        return self._session.workspace.history.detail(edit.id) if self._session.workspace else Detail(())

    def _obstacle(self, edit: Edit) -> str:
        workspace = self._session.workspace
        if workspace is None or self._session.jobs.running(*WRITING):
            return ""
        try:
            why = workspace.history.obstacle(edit.id)
        except Problem as problem:
            return translated(problem.sentence)
        return translated(why) if why is not None else ""

    def _title(self, note: str) -> str:
        """The first words of a note, also of one that was deleted."""
        found = self._session.notebook.get(note)
        workspace = self._session.workspace
        if found is None and workspace is not None:
            versions = workspace.history.versions(note)
            found = next((version.note for version in reversed(versions) if version.note), None)
        words = " ".join(found.body.split()) if found else ""
        return words if len(words) <= _TITLE else f"{words[: _TITLE - 1]}…"
