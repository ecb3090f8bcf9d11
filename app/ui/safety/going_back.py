"""Going back to a backup, and saving what can be read of a damaged project: the dialogs joined to the store."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from app import places
from app.store.backups import Backup, backups_of, folder_for, restore
from app.store.salvage import Salvage, salvage
from app.ui.attempts import refused
from app.ui.safety import words
from app.ui.safety.backing_up import ASKED
from app.ui.safety.backups_dialog import BackupsDialog, RestoreDialog

if TYPE_CHECKING:
    from app.ui.window import MainWindow

T = TypeVar("T")
_LIST, _SALVAGE, _RESTORE = "backups", "salvage", "backup"
"""The kinds of job. Going back takes the place of a backup that is being made."""


class GoingBack(QObject):
    """Opens the dialogs. `before_leaving` does something once the open project can be left.

    A dialog may be closed while something is done that goes on: then the window tells what the dialog would have.
    """

    def __init__(
        self, window: "MainWindow", before_leaving: Callable[[Callable[[], object]], object]
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._before_leaving = before_leaving

    def show(self, project: Path) -> None:
        """Show the backups of a project that is sound."""
        self._open(BackupsDialog(project, self._window.appearance.theme, self._window))

    def offer(self, project: Path, why: str, put_off: Callable[[], object]) -> None:
        """Offer what can be done about a damaged project; `why` says what is wrong with it. `put_off` is called if
        nothing is done about it."""
        dialog = RestoreDialog(project, why, self._window.appearance.theme, self._window)
        dialog.rejected.connect(put_off)
        self._open(dialog)

    # private

    def _open(self, dialog: BackupsDialog) -> None:
        jobs = self._session.jobs
        dialog.restoreWanted.connect(partial(self._restore, dialog))
        dialog.copyWanted.connect(partial(self._copy, dialog))
        dialog.folderWanted.connect(partial(self._show_folder, dialog.project))
        dialog.nowWanted.connect(partial(self._back_up, dialog))
        dialog.salvageWanted.connect(partial(self._salvage, dialog))
        self._window.appearance.changed.connect(dialog.set_theme)
        for kind in (_LIST, _SALVAGE):
            dialog.finished.connect(lambda _result, kind=kind: jobs.cancel(kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._look(dialog)

    def _look(self, dialog: BackupsDialog) -> None:
        project, folder = dialog.project, places.data_folder()
        self._run(dialog, _LIST, lambda _stop: backups_of(project, folder), dialog.set_backups)

    def _back_up(self, dialog: BackupsDialog) -> None:
        dialog.working(self.tr("Backing up…"))

        def over() -> None:
            told = self.tr("The backup of the present state is there.")
            if _is_open(dialog):
                dialog.say(told, is_problem=False)
                self._look(dialog)
            else:
                self._session.told.emit(told)

        backing_up = self._session.safekeeping.backing_up
        backing_up.now(ASKED, over, partial(self._refuse, dialog), of=dialog.project)

    def _restore(self, dialog: BackupsDialog, backup: Backup) -> None:
        self._before_leaving(lambda: self._go_back(dialog, backup))

    def _go_back(self, dialog: BackupsDialog, backup: Backup) -> None:
        """Put a backup in the place of the project, which is closed for it and opened again."""
        dialog.working(self.tr("Going back…"))
        session, project = self._session, dialog.project
        if (workspace := session.workspace) is not None and workspace.path == project:
            session.close()

        def gone_back(aside: Path | None) -> None:
            _close(dialog)
            session.open(project)
            told = self.tr("Back at {when}. The state before it is kept as {name}")
            name = aside.name if aside else ""
            session.told.emit(told.format(when=words.when(backup.at), name=name))

        def stayed(why: str) -> None:
            if not isinstance(dialog, RestoreDialog):
                session.open(project)
            self._refuse(dialog, why)

        self._run(dialog, _RESTORE, lambda _stop: restore(backup.path, project), gone_back, stayed)

    def _copy(self, dialog: BackupsDialog, backup: Backup) -> None:
        """Open a backup as a project of its own."""
        if (path := self._window.files.save_copy(dialog.project)) is None:
            return
        if path.exists():
            dialog.say(self.tr("{name} exists already: choose another name.").format(name=path.name))
            return
        dialog.working(self.tr("Copying…"))

        def copied(_aside: Path | None) -> None:
            _close(dialog)
            self._window.handlers.open_path(path)

        self._run(dialog, _RESTORE, lambda _stop: restore(backup.path, path), copied)

    def _salvage(self, dialog: BackupsDialog) -> None:
        project = dialog.project
        if (path := self._window.files.save_copy(project)) is None:
            return
        dialog.working(self.tr("Reading what can be read…"))

        def saved(found: Salvage) -> None:
            dialog.say(words.salvaged(found, path), is_problem=False)
            dialog.offer_to_open(lambda: self._window.handlers.open_path(path))

        self._run(dialog, _SALVAGE, lambda stop: salvage(project, path, stop), saved)

    def _show_folder(self, project: Path) -> None:
        folder = folder_for(project, places.data_folder())
        shown = folder if folder.is_dir() else project.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def _run(
        self,
        dialog: BackupsDialog,
        kind: str,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do it in the background; what goes wrong is said in the dialog."""
        answer = refused(failed or partial(self._refuse, dialog))
        self._session.jobs.run(kind, lambda ticket: work(ticket.cancelled), done, answer)

    def _refuse(self, dialog: BackupsDialog, why: str) -> None:
        (dialog.say if _is_open(dialog) else self._window.say)(why)


def _is_open(dialog: BackupsDialog) -> bool:
    return isValid(dialog) and not dialog.isHidden()


def _close(dialog: BackupsDialog) -> None:
    if _is_open(dialog):
        dialog.accept()
