"""Which theme is on: the one the analyst chose, or the system's, followed as it changes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui import scale, style
from app.ui.theme import Theme

SYSTEM = "system"


class Appearance(QObject):
    """Keeps the program in its theme. `changed` tells the new one."""

    changed = Signal(Theme)

    def __init__(self, choice: str, parent: QObject | None = None, *, still: bool = False) -> None:
        """`choice` is the name of a theme or `SYSTEM`; anything else counts as `SYSTEM`. `still`: little motion."""
        super().__init__(parent)
        self._still = still
        self._scale = scale.factor()
        self._hints = QGuiApplication.styleHints()
        self.choice = SYSTEM
        self.theme = self._wanted()
        self._put_on()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Take a theme by name, or follow the system."""
        self.choice = choice if choice in Theme.names() else SYSTEM
        scheme = Qt.ColorScheme.Unknown  # the system's own
        if self.choice != SYSTEM:
            scheme = Qt.ColorScheme.Dark if Theme.load(self.choice).dark else Qt.ColorScheme.Light
        self._hints.setColorScheme(scheme)  # for the system's dialogs and the frame of the window
        self._follow()

    def hold_still(self, *, on: bool) -> None:
        """Whether the program moves as little as it can."""
        if on != self._still:
            self._still = on
            self._put_on()

    def enlarge(self, percent: int) -> None:
        """Draw the window's own text, and what holds it, that large. Fonts that parts keep are theirs to take anew, as
        with colours."""
        if scale.choose_scale(percent, scale.system_scale()):
            self._put_on()
            scale.tell()
        if self._scale != scale.factor():
            self._scale = scale.factor()
            self.changed.emit(self.theme)

    def _wanted(self) -> Theme:
        if self.choice != SYSTEM:
            return Theme.load(self.choice)
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        wants_more = self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return Theme.load(("strong-" if wants_more else "") + ("dark" if dark else "light"))

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            application = QGuiApplication.instance()
            if isinstance(application, QApplication):
                style.change(application, wanted, self._tell, still=self._still)

    def _tell(self) -> None:
        if isValid(self):
            self.changed.emit(self.theme)

    def _put_on(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            style.apply(application, self.theme, still=self._still)
