"""The spellings of the project: the dialog joined to the session."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.families.dialog import FamiliesDialog
    from app.ui.window import MainWindow


class Speller:
    """Opens the dialog, and keeps it true as long as it is open."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def show(self) -> None:
        """Open the dialog."""
        from app.tasks.conventions import collections
        from app.ui.families.dialog import FamiliesDialog

        window, session = self._window, self._session
        dialog = FamiliesDialog(collections(), window.appearance.theme, window)
        dialog.familiesChosen.connect(session.abreast.respell)
        window.appearance.changed.connect(dialog.set_theme)
        refresh = session.points_changed.connect(lambda: self._fill(dialog))
        dialog.finished.connect(lambda: session.points_changed.disconnect(refresh))
        dialog.finished.connect(dialog.deleteLater)
        self._fill(dialog)
        dialog.open()

    def _fill(self, dialog: "FamiliesDialog") -> None:
        dialog.set_families(self._session.content.families)
