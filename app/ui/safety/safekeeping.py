"""Looks after the open project: who may write it, whether it is still where it was, whether all is saved, backups.

It says what is so, as messages with what can be done about it; the dialogs that follow are opened by `Rescue`.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Damaged
from app.store.workspace import Workspace
from app.ui.jobs import Jobs
from app.ui.messages import Deed, Message
from app.ui.notebook import Notebook
from app.ui.safety import words
from app.ui.safety.backing_up import BackingUp
from app.ui.safety.checking import Checking
from app.ui.safety.opening import Opened, open_for_window
from app.ui.safety.place import Place

BARRED, UNSAVED, PLACE, UNCLEAN, BACKUP, DAMAGE = "barred", "unsaved", "place", "unclean", "backup", "damage"
ASIDE = "log aside"
"""The topics of messages."""

RETRY_MS = 10_000
"""So often what could not be saved is tried again without being asked."""


class Safekeeping(QObject):
    """Owned by the session, which tells it of everything that opens, closes, fails and is saved."""

    told = Signal(object)  # Message
    said = Signal(str)  # something is well again, for the status bar
    withdrawn = Signal(str)  # the topic of a message that holds no more
    damaged = Signal(object, str)  # Path, sentence: a project that only a backup or a salvage helps
    copyWanted = Signal()  # the analyst wants a copy of what is open
    backupsWanted = Signal()  # the analyst wants to go back to a backup
    againWanted = Signal()  # the analyst wants it tried again: to open for writing, or to save

    def __init__(self, jobs: Jobs, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._workspace: Workspace | None = None
        self._opened: Opened | None = None
        self._place = Place(Path(), None)
        self._refusal = self._damage = ""
        self._is_unsaved = False
        self.author = ""
        """In whose name projects are opened; empty: in that of the user's account."""
        self.backing_up = BackingUp(jobs, self)
        self._checking = Checking(jobs, self)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(notebook.flush)
        notebook.unsaved.connect(self._not_saved)
        notebook.saved.connect(self._saved)
        self.backing_up.failed.connect(self._no_backup)
        self._checking.found.connect(self._found_damage)

    # opening and closing

    def open(self, path: Path, *, must_write: bool = False) -> Workspace:
        """Open a project, for writing if that can be; else for reading, unless it `must_write`. Raises `Problem`; of
        a damaged one `damaged` is said, too."""
        try:
            self._opened = open_for_window(path, self.author, must_write=must_write)
        except Damaged as damage:
            self._not_opened(path, str(damage))
            raise
        return self._opened.workspace

    def start(self, workspace: Workspace) -> None:
        """Another project is in hand."""
        self._workspace, self._place = workspace, Place.of(workspace.path)
        self._refusal, self._is_unsaved = "", False

    def look_after(self) -> None:
        """The project is shown now: say what there is to say about it, and begin to look after it."""
        workspace = self._workspace
        self._tell_barrier()
        if workspace is None or workspace.read_only:
            return
        if workspace.log_aside is not None:
            self._tell(Message(words.log_aside(workspace.path, workspace.log_aside), topic=ASIDE))
        if workspace.ended_uncleanly:
            self._notebook.when_read(self._tell_unclean)
        self.backing_up.start(workspace.path)
        self._checking.start(workspace)

    def end(self) -> None:
        """The project is left."""
        self.backing_up.end()
        self._forget()

    def end_at_once(self) -> None:
        """The program ends."""
        self.backing_up.end_at_once()
        self._forget()

    def tell_of_damage(self, path: Path, why: str) -> None:
        """Say that a damaged project was not opened, and offer what can be done about it."""
        what = self.tr("What can be done about it")
        offer = Deed(self.tr("Backups…"), lambda: self.damaged.emit(path, why), what)
        self._tell(Message(words.not_opened(path), deeds=(offer,), topic=DAMAGE))

    # what is so

    @property
    def is_writable(self) -> bool:
        """Whether edits can be made; also true without a project."""
        return self._workspace is None or not self._workspace.read_only

    @property
    def is_in_trouble(self) -> bool:
        """Whether words are not saved, or the file is not where it was: then a copy is to be gone on with."""
        return self._workspace is not None and (bool(self._notebook.waiting) or self._place.state != "there")

    @property
    def why_unsaved(self) -> str:
        """Why words are not saved, in a sentence; empty if all are."""
        return self._sentence_unsaved() if self._notebook.waiting else ""

    def saved(self) -> None:
        """An edit is durable."""
        self.backing_up.edited()

    def look(self) -> None:
        """See whether the file is still where it was, and say if it is not."""
        if self._workspace is None:
            return
        state = self._place.state
        if state == "there":
            self.withdrawn.emit(PLACE)
        else:
            sentence = words.moved(self._workspace.path, state)
            self._tell(Message(sentence, deeds=(self._copy(), self._again()), topic=PLACE))

    def refuses(self) -> bool:
        """Whether nothing can be changed here, which is told then."""
        if not self.is_writable:
            self._tell_barrier()
        return not self.is_writable

    def takes(self, refusal: str) -> bool:
        """Whether this refused edit of the project is told here, in a message that says what can be done; else it is
        to be told as it is."""
        if refusal and refusal == self._damage:
            return True
        if self._workspace is None or str(self._workspace.path) not in refusal:
            return False
        self._refusal = refusal
        if self._workspace.read_only:
            self._tell_barrier()
            return True
        if self._place.state != "there":
            self.look()
            return True
        return self._is_unsaved

    # private

    def _forget(self) -> None:
        self._workspace = None
        self._retry.stop()
        self._checking.end()

    def _tell_unclean(self) -> None:
        self._tell(Message(words.unclean(self._notebook.every()), "calm", topic=UNCLEAN))

    def _not_opened(self, path: Path, why: str) -> None:
        self._damage = why
        self.tell_of_damage(path, why)
        self.damaged.emit(path, why)

    def _tell(self, message: Message) -> None:
        self.told.emit(message)

    def _tell_barrier(self) -> None:
        opened = self._opened
        if opened is None or opened.workspace is not self._workspace or not opened.barrier:
            return
        deeds = (self._copy(), self._again())
        if opened.holder is not None:
            sentence = words.in_use(opened.workspace.path, opened.holder)
        else:
            sentence = words.read_only(opened.workspace.path)
        self._tell(Message(sentence, "calm", deeds, BARRED))

    def _not_saved(self) -> None:
        """Words are kept in memory only."""
        workspace = self._workspace
        if workspace is None or self._is_unsaved:
            return
        self._is_unsaved = True
        if not workspace.read_only:
            self._retry.start()
        self.withdrawn.emit(PLACE)
        deeds, refusal = (self._copy(), self._again()), self._refusal
        self._tell(Message(self._sentence_unsaved(), deeds=deeds, topic=UNSAVED, instead_of=refusal))

    def _sentence_unsaved(self) -> str:
        workspace = self._workspace
        if workspace is None:
            return ""
        if workspace.read_only:
            return words.kept_here(workspace.path)
        if self._place.state != "there":
            return words.moved(workspace.path, self._place.state)
        return words.not_saved(workspace.path, self._refusal)

    def _saved(self) -> None:
        if self._is_unsaved:
            self._is_unsaved = False
            self._retry.stop()
            self.withdrawn.emit(UNSAVED)
            self.said.emit(self.tr("Everything is saved again"))

    def _no_backup(self, why: str) -> None:
        """Of a file that is not where it was, or of one that cannot be written, there is more to be told than that."""
        if not self.is_in_trouble:
            self._tell(Message(words.no_backup(why), topic=BACKUP))
        elif not self._is_unsaved:
            self.look()

    def _found_damage(self, sentence: str) -> None:
        if (workspace := self._workspace) is not None:
            told = words.damage(workspace.path, sentence)
            self._tell(Message(told, deeds=(self._copy(), self._backups()), topic=DAMAGE))

    def _copy(self) -> Deed:
        return Deed(self.tr("Save a copy…"), self.copyWanted.emit, self.tr("Keep everything in another file"))

    def _again(self) -> Deed:
        return Deed(self.tr("Try again"), self.againWanted.emit, self.tr("See whether it can be saved now"))

    def _backups(self) -> Deed:
        return Deed(self.tr("Backups…"), self.backupsWanted.emit, self.tr("Go back to an earlier state"))
