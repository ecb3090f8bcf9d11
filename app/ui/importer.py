"""Bringing files and pasted text in: by way of the import dialog, into the open project or a new one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from app.ui.importing.dialog import ImportDialog
    from app.ui.window import MainWindow


class Importer:
    """Opens the dialog; what is accepted there goes to the session."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def take(self, files: Sequence[Path]) -> None:
        """Show what is in files."""
        if files and self._has_place():
            self._dialog(files[0]).add(files)

    def paste(self) -> None:
        """Show what is on the clipboard."""
        from app.ui.importing.copied import origins

        if not origins(QGuiApplication.clipboard().mimeData()):
            self._window.say(_tr("The clipboard holds neither text nor files: copy some, then paste again."))
        elif self._has_place():
            self._dialog(None).paste()

    def newer(self, source: str, files: Sequence[Path]) -> None:
        """Show what is in files, the first of them as the newer version of a source."""
        if files:
            dialog = self._dialog(files[0])
            dialog.add(files)
            dialog.drafts.set_replaces(0, source)

    def _has_place(self) -> bool:
        """Whether it is clear which project takes the sources; the analyst is told while one is being made."""
        making = self._session.workspace is None and self._session.intake.is_lining_up
        if making:
            self._window.say(_tr("The project is still being made: import more as soon as it shows."))
        return not making

    def _dialog(self, near: Path | None) -> "ImportDialog":
        from app.ui.importing.dialog import ImportDialog
        from app.ui.importing.values import Destination, Existing

        window, content = self._window, self._session.content
        existing = tuple(Existing(source.id, source.name, source.sha256) for source in content.sources)
        dialog = ImportDialog(
            self._session.jobs,
            window.settings,
            window.appearance.theme,
            window.files.import_files,
            Destination(existing, content.reference),
            parent=window,
        )
        window.appearance.changed.connect(dialog.set_theme)
        dialog.accepted.connect(lambda: self._accepted(dialog, near))
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _accepted(self, dialog: "ImportDialog", near: Path | None) -> None:
        choice = dialog.choice()
        if self._session.workspace is not None:
            self._keep(dialog)
            self._session.collecting.take_in(choice)
        elif (path := self._window.files.new_project(near)) is not None and not path.exists():
            self._keep(dialog)
            self._session.create(path, choice)
        else:  # not this place, but what was accepted there stays
            dialog.open()
            if path is not None:
                there = _tr("{name} exists already: choose another name.")
                dialog.foot.say(there.format(name=path.name))

    def _keep(self, dialog: "ImportDialog") -> None:
        """Keep what was accepted until it is imported, and show it again if that fails."""
        from app.ui.importing.keeping import Keeping

        keeping = Keeping(self._session, dialog.choice(), dialog)

        def refused(reason: str) -> None:
            keeping.deleteLater()
            if self._window.isVisible():
                dialog.open()
                dialog.foot.say(reason)

        keeping.written.connect(dialog.deleteLater)
        keeping.dropped.connect(dialog.deleteLater)
        keeping.refused.connect(refused)
        self._window.status.cancelled.connect(keeping.cancel)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Importer", text)
