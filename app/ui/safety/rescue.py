"""The window's side of safety: messages, the questions that leaving may raise, copies, and trying again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app import places
from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Alignment
from app.told import listed
from app.ui.attempts import attempt, refused
from app.ui.direction import standing_apart
from app.ui.file_dialogs import unused
from app.ui.messages import Deed, Message, translated
from app.ui.patience import waiting
from app.ui.safety.safekeeping import DAMAGE
from app.ui.safety.unsaved_dialog import UnsavedDialog
from app.ui.settings import RESCUED

if TYPE_CHECKING:
    from app.ui.safety.going_back import GoingBack
    from app.ui.window import MainWindow

_COPY = "copy"


class Rescue(QObject):
    """Made by the window, once it has its parts."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session, self._keeping = window.session, window.session.safekeeping
        self._going_back: GoingBack | None = None
        keeping = self._keeping
        keeping.told.connect(window.message.tell)
        keeping.withdrawn.connect(window.message.withdraw)
        keeping.copyWanted.connect(self.save_copy)
        keeping.againWanted.connect(self.try_again)
        keeping.backupsWanted.connect(self.show_backups)
        keeping.damaged.connect(self._offer)

    # what the analyst asks for

    def show_backups(self) -> None:
        """Show the backups of the open project."""
        self._window.workbench.flush()
        if (workspace := self._session.workspace) is not None:
            self._back().show(workspace.path)

    def save_copy(self) -> None:
        """Save all there is as another file; where nothing can be saved in this one, go on in the copy."""
        self._save_copy(lambda: None)

    def try_again(self) -> None:
        """Try to write what could not be written, or to open for writing what is open for reading."""
        session, workspace = self._session, self._session.workspace
        self._window.workbench.flush()
        if workspace is None:
            return
        if workspace.read_only:
            if session.go_on_in(workspace.path):
                session.told.emit(self.tr("The project can be changed now"))
            else:
                session.told.emit(self.tr("It is still open for reading only"))
            return
        session.notebook.flush()
        self._keeping.look()
        if self._keeping.is_in_trouble:
            session.told.emit(self.tr("It still cannot be saved"))

    # leaving

    def can_leave(self) -> bool:
        """Whether all that was typed is saved, after a last try."""
        self._window.workbench.flush()
        self._session.notebook.flush()
        return not self._session.notebook.waiting

    def before_leaving(self, leave: Callable[[], object]) -> None:
        """Leave the project, or the program, once what was typed is saved or given up; at once if it is."""
        if self.can_leave():
            leave()
            return
        notes = self._session.notebook.waiting
        dialog = UnsavedDialog(notes, self._keeping.why_unsaved, self._window.appearance.theme, self._window)

        def end() -> None:
            dialog.accept()
            leave()

        def again() -> None:
            self.try_again()
            if not self._session.notebook.waiting:
                end()

        def discard() -> None:
            self._session.notebook.let_go()
            leave()

        dialog.copyWanted.connect(lambda: self._save_copy(end))
        dialog.againWanted.connect(again)
        dialog.discarded.connect(discard)
        dialog.open()

    def secure(self) -> None:
        """The program may be ended any moment, and nobody can be asked: see that what was typed is on a disk. The
        window goes on as it is."""
        self._window.workbench.flush()
        workspace, settings = self._session.workspace, self._window.settings
        if workspace is None or not self._session.notebook.waiting:
            return
        folder = places.data_folder() / "rescued"
        copy = folder / f"{workspace.path.stem} {datetime.now():%Y-%m-%d %H.%M.%S}.variorum"
        if attempt(lambda: self._put_aside(workspace, unused(copy)), self._window.say):
            settings.put(RESCUED, "\n".join([*_paths(settings.get(RESCUED)), str(copy)]))
            settings.sync()

    def tell_of_rescued(self) -> None:
        """Say where the words are that could not be saved when the program was ended last time."""
        settings = self._window.settings
        paths = [path for path in map(Path, _paths(settings.get(RESCUED))) if path.is_file()]
        if paths:
            names = translated(listed(standing_apart(path.name) for path in paths))
            told = self.tr("What could not be saved last time is in {name}.").format(name=names)
            deeds = tuple(self._opening(path, alone=len(paths) == 1) for path in paths)
            self._window.message.tell(Message(told, "calm", deeds, topic="rescued"))
        settings.put(RESCUED, "")

    def _opening(self, path: Path, *, alone: bool) -> Deed:
        """What opens a project that was put aside, by its name if there are several."""
        words = self.tr("Open it") if alone else standing_apart(path.stem)
        return Deed(words, lambda: self._window.handlers.open_path(path), str(path))

    # private

    def _offer(self, path: Path, why: str) -> None:
        """Offer what can be done about a damaged project, once there is a window to stand before."""
        if not self._window.isVisible():
            QTimer.singleShot(0, lambda: self._offer_here(path, why))
        else:
            self._offer_here(path, why)

    def _offer_here(self, path: Path, why: str) -> None:
        """The dialog says what the message said, which comes again if nothing is done about it."""
        self._window.message.withdraw(DAMAGE)
        self._back().offer(path, why, lambda: self._keeping.tell_of_damage(path, why))

    def _back(self) -> "GoingBack":
        if self._going_back is None:
            from app.ui.safety.going_back import GoingBack

            self._going_back = GoingBack(self._window, self.before_leaving)
        return self._going_back

    def _save_copy(self, then: Callable[[], object]) -> None:
        self._window.workbench.flush()
        workspace = self._session.workspace
        if workspace is None or (path := self._window.files.save_copy(workspace.path)) is None:
            return
        if self._keeping.is_in_trouble or workspace.read_only:
            if self._copy_here(workspace, path) and self._session.go_on_in(path):
                told = self.tr("You are working in the copy now: {path}")
                self._session.told.emit(told.format(path=standing_apart(str(path))))
                then()
            return
        self._copy_behind(workspace.path, path)

    def _copy_here(self, workspace: Workspace, path: Path) -> bool:
        """Copy what is open, whose file may be gone: only this thread has it. Whether that is done."""
        with waiting():
            return attempt(lambda: self._save_all(workspace, path), self._window.say)

    def _save_all(self, workspace: Workspace, path: Path) -> None:
        """Copy what is open; where its file cannot be read any more, what this window holds of it."""
        from app.tasks.rescuing import Held, rebuild

        try:
            workspace.save_copy(path)
        except Problem:
            session, content = self._session, self._session.content
            alignment = Alignment(content.points, content.passages)
            notes, verdicts = session.notebook.every(), session.judging.verdicts
            held = Held(content.sources, content.reference, alignment, notes, verdicts, content.families)
            rebuild(path, held, workspace.author)

    def _copy_behind(self, project: Path, path: Path) -> None:
        """Copy a project that is in its place, in the background."""
        session = self._session
        done = self.tr("A copy is in {path}").format(path=standing_apart(str(path)))
        session.jobs.run(
            _COPY,
            lambda ticket: _copy(project, path, ticket.cancelled),
            lambda _none: session.told.emit(done),
            refused(self._window.say),
        )

    def _put_aside(self, workspace: Workspace, copy: Path) -> None:
        copy.parent.mkdir(parents=True, exist_ok=True)
        self._save_all(workspace, copy)
        with Workspace.open(copy, author=workspace.author) as rescued:
            rescued.put_notes(self._session.notebook.waiting, "Edit notes")


def _copy(project: Path, path: Path, should_cancel: Callable[[], bool]) -> None:
    with Workspace.open(project, read_only=True) as workspace:
        workspace.save_copy(path, should_cancel)


def _paths(kept: str) -> list[str]:
    """What was put aside since it was told last, each window's in a line."""
    return [line for line in kept.split("\n") if line]
