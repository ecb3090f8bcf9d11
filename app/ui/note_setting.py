"""How the analyst has set up the notes of the open project: the panel's filters and order, and the templates."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.workspace import Workspace
from app.text import note_templates
from app.text.note_templates import Template
from app.ui.attempts import attempt
from app.ui.notes.state import AS_MADE, KEY, NotesState

_TEMPLATES = "note templates"
"""The project setting that holds the templates."""
_REMEMBER_MS = 1_000


class NoteSetting(QObject):
    """Kept with the project. That is no edit, and what cannot be written now is held for as long as the project is."""

    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self.flush)
        self._is_set_anew = False
        self.state = AS_MADE
        """How the notes panel is set in this project."""
        self.templates: tuple[Template, ...] = note_templates.DEFAULTS
        """What notes of this project can begin with."""

    def start(self, workspace: Workspace | None) -> None:
        """Hold that of another project, or none. `flush` before."""
        self._workspace, self._is_set_anew = workspace, False
        self.state = NotesState.load(workspace.setting(KEY)) if workspace else AS_MADE
        self.templates = note_templates.load(workspace.setting(_TEMPLATES) if workspace else "")

    def keep_state(self, state: NotesState) -> None:
        """Remember how the panel is set, in a while."""
        self.state, self._is_set_anew = state, True
        self._remember.start()

    def keep_templates(self, templates: Sequence[Template]) -> None:
        """Remember these templates."""
        self.templates = tuple(templates)
        self._keep(_TEMPLATES, note_templates.dump(templates))

    def flush(self) -> None:
        """Write what is to be remembered now."""
        self._remember.stop()
        if self._is_set_anew:
            self._is_set_anew = False
            self._keep(KEY, self.state.dump())

    def _keep(self, key: str, value: str) -> None:
        if (workspace := self._workspace) is not None and not workspace.read_only:
            attempt(lambda: workspace.set_setting(key, value), self.failed.emit)
