"""Bringing files and pasted text in: by way of the import dialog, into the open project or a new one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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
        if files:
            self._dialog(files[0]).add(files)

    def paste(self) -> None:
        """Show what is on the clipboard."""
        self._dialog(None).paste()

    def newer(self, source: str, file: Path) -> None:
        """Show what is in a file as the newer version of a source."""
        dialog = self._dialog(file)
        dialog.add([file])
        dialog.drafts.set_replaces(0, source)

    def _dialog(self, near: Path | None) -> "ImportDialog":
        from app.ui.importing.dialog import ImportDialog
        from app.ui.importing.values import Existing, Target

        window, content = self._window, self._session.content
        existing = tuple(Existing(source.id, source.name, source.sha256) for source in content.sources)
        dialog = ImportDialog(
            self._session.jobs,
            window.settings,
            window.appearance.theme,
            window.files.import_files,
            Target(existing, content.reference),
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
            self._session.collecting.take_in(choice)
        elif (path := self._window.files.new_project(near)) is not None:
            self._session.create(path, choice)
        else:  # the analyst thought better of the place, not of the import
            dialog.open()
            return
        dialog.deleteLater()
