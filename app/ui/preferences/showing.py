"""The settings dialog joined to the choices, to files, and to the window."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app import places
from app.account import login_name
from app.store.backups import folder_for
from app.ui.attempts import attempt
from app.ui.direction import standing_apart
from app.ui.preferences import exchange
from app.ui.preferences.dialog import SettingsDialog
from app.ui.setting_kinds import Preference
from app.ui.settings import PREFERENCES
from app.ui.written import figure

if TYPE_CHECKING:
    from app.ui.preferences.hub import Preferences
    from app.ui.window import MainWindow


class Showing(QObject):
    """Opens the dialog, one at a time, and keeps it true as long as it is open."""

    def __init__(self, window: "MainWindow", preferences: "Preferences") -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._before: dict[str, object] = {}
        self.dialog: SettingsDialog | None = None
        """The dialog while it is open."""
        preferences.changed.connect(self._changed)
        window.appearance.changed.connect(self._take_theme)
        window.session.opened.connect(self._show_folder)

    def show(self) -> None:
        """Show the dialog, in front if it is open."""
        if self.dialog is None:
            self.dialog = self._make()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    # private

    def _make(self) -> SettingsDialog:
        dialog = SettingsDialog(login_name(), self._window.appearance.theme, self._window)
        for preference in PREFERENCES:
            dialog.show_value(preference, self._preferences.get(preference))
        dialog.chosen.connect(self._choose)
        dialog.importWanted.connect(self._import)
        dialog.exportWanted.connect(self._export)
        dialog.resetWanted.connect(self._reset)
        dialog.takeBackWanted.connect(self._take_back)
        dialog.folderWanted.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(_there(self._folder))))
        )
        dialog.finished.connect(self._closed)
        dialog.set_folder(self._folder)
        return dialog

    @property
    def _folder(self) -> Path:
        """Where the backups of the open project lie; without one, those of all projects."""
        workspace = self._window.session.workspace
        if workspace is None:
            return places.data_folder() / "backups"
        return folder_for(workspace.path, places.data_folder())

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _choose(self, preference: Preference[Any], value: object) -> None:
        self._preferences.put(preference, value)

    def _changed(self, key: str) -> None:
        if self.dialog is not None:
            preference = next(one for one in PREFERENCES if one.key == key)
            self.dialog.show_value(preference, self._preferences.get(preference))

    def _take_theme(self) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(self._window.appearance.theme)

    def _show_folder(self) -> None:
        if self.dialog is not None:
            self.dialog.set_folder(self._folder)

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        if self.dialog is not None:
            self.dialog.say(sentence, is_problem=is_problem)

    def _refused(self, why: str) -> None:
        self._say(why, is_problem=True)

    def _import(self) -> None:
        if (path := self._window.files.import_settings()) is not None:
            attempt(lambda: self._take_over(exchange.read(path)), self._refused)

    def _take_over(self, values: dict[str, object]) -> None:
        self._before = self._preferences.values()
        passed = self._preferences.take_over(values)
        told = self.tr("{count} settings taken over.").format(count=figure(len(values) - len(passed)))
        if passed:
            told += " " + self.tr(
                "{count} are not known here, or not possible: they were passed over."
            ).format(count=figure(len(passed)))
        self._offer_back(told)

    def _export(self) -> None:
        if (path := self._window.files.export_settings()) is not None and attempt(
            lambda: exchange.write(path, self._preferences.values()), self._refused
        ):
            self._say(self.tr("The settings are in {path}").format(path=standing_apart(str(path))))

    def _reset(self) -> None:
        self._before = self._preferences.values()
        self._preferences.reset()
        self._offer_back(self.tr("Everything is as the program was made."))

    def _take_back(self) -> None:
        self._preferences.take_over(self._before)
        self._say(self.tr("The settings are as they were."))

    def _offer_back(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.say(sentence, can_take_back=self._before != self._preferences.values())


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
