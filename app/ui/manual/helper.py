"""Opens the manual at the page for what one is at: in the window by the action, in a dialog by the same key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from app.ui import settings as remembered
from app.ui.actions import ACTIONS
from app.ui.manual.where import page_for
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.manual.window import ManualWindow
    from app.ui.window import MainWindow

_ACTION = "manual"
_SHORTCUT = "helpShortcut"


class Helper(QObject):
    """The manual of a window. It is made when it is first wanted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._made: ManualWindow | None = None  # one that belongs to a dialog goes with it
        window.appearance.changed.connect(self.set_theme)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._equip)

    def open(self, page: str = "") -> None:
        """Show the manual at a page, or at the one for what has the keyboard."""
        wanted = page or page_for(QApplication.focusWidget())
        shown = self._for(QApplication.activeModalWidget() or self._window)
        shown.field.clear()
        shown.show_page(wanted)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        shown.browser.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self.shown is not None:
            self.shown.set_theme(theme)

    @property
    def shown(self) -> "ManualWindow | None":
        """The manual, once it was opened and as long as it is there."""
        return self._made if self._made is not None and isValid(self._made) else None

    # private

    def _for(self, owner: QWidget) -> "ManualWindow":
        """The manual that can be used while `owner` has all other windows stopped."""
        shown = self.shown
        if shown is not None and shown.parentWidget() is owner:
            return shown
        from app.ui.manual.library import Manual
        from app.ui.manual.window import ManualWindow

        if shown is not None:
            shown.close()
            shown.deleteLater()
        language = QLocale().name().partition("_")[0]
        made = ManualWindow(Manual.load(language), self._window.appearance.theme, owner)
        kept = self._window.settings
        made.restore(kept.get_bytes(remembered.MANUAL_GEOMETRY), kept.get_bytes(remembered.MANUAL_SPLITTER))
        made.hidden.connect(lambda: self._remember(made))
        self._made = made
        return made

    def _remember(self, manual: "ManualWindow") -> None:
        geometry, widths = manual.sizes()
        self._window.settings.put_bytes(remembered.MANUAL_GEOMETRY, geometry)
        self._window.settings.put_bytes(remembered.MANUAL_SPLITTER, widths)

    def _equip(self) -> None:
        """Give a dialog of the window the key that opens the manual: the window's own does not count there."""
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or not self._owns(dialog):
            return
        if dialog.findChild(QShortcut, _SHORTCUT) is None:
            keys = next(entry.keys[0] for entry in ACTIONS if entry.id == _ACTION)
            made = QShortcut(QKeySequence(keys), dialog)
            made.setObjectName(_SHORTCUT)
            made.activated.connect(self.open)

    def _owns(self, dialog: QDialog) -> bool:
        """Whether a dialog belongs to the window, or to a dialog of it."""
        owner: QWidget | None = dialog
        while owner is not None and owner is not self._window:
            owner = owner.parentWidget()
        return owner is not None
