"""The import dialog: what was found in files and pastes, shown before it is accepted.

It only wires: the drafts hold what is so, the panels show it and ask.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from app.ui.boxes import column
from app.ui.importing.copied import origins
from app.ui.importing.details import Details
from app.ui.importing.drafts import Drafts
from app.ui.importing.encoding_chooser import EncodingNames
from app.ui.importing.examining import examine as examine_here
from app.ui.importing.file_panel import FilePanel
from app.ui.importing.foot import Foot
from app.ui.importing.page_panel import PagePanel
from app.ui.importing.values import Destination, Examine, ImportChoice
from app.ui.jobs import Jobs
from app.ui.messages import translated
from app.ui.settings import IMPORT_GEOMETRY, IMPORT_SPLITTER, Settings
from app.ui.sources.rule import rule
from app.ui.theme import Theme

_SIZE = 1280, 800
_LEAST = 860, 480
_SIDES = 248, 270


class ImportDialog(QDialog):
    """Shown with `open`; when `accepted` comes, `choice` tells what to import.

    `choose_files` asks the analyst for more files. `into` is the project that takes the sources, None for a new one.
    """

    def __init__(
        self,
        jobs: Jobs,
        settings: Settings,
        theme: Theme,
        choose_files: Callable[[], Sequence[Path]],
        into: Destination | None = None,
        examine: Examine = examine_here,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choose_files = choose_files
        self._accepted = ImportChoice()
        names, into = _encodings(), into or Destination()
        self.drafts = Drafts(jobs, examine, into.existing, self)
        self.files = FilePanel(self.drafts, into.reference, theme)
        self.middle = PagePanel(names, theme)
        self.details = Details(into.existing, names)
        self.foot = Foot(self.drafts)
        self._split = QSplitter()
        self._lay_out()
        self._connect()
        self._restore()
        self._show(-1)

    def add(self, files: Iterable[Path]) -> None:
        """Take in files; the first is shown."""
        self._added(self.drafts.add(files))

    def choice(self) -> ImportChoice:
        """What the analyst accepted; nothing before that."""
        return self._accepted

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.files.set_theme(theme)
        self.middle.set_theme(theme)

    # slots

    def accept(self) -> None:
        """Take what is checked, unless a name, a date or the like must be mended first; that is shown then.

        Nothing happens while files are being read, or if none is checked.
        """
        self.details.form.finish()
        if self.drafts.count(lambda draft: draft.busy) or not self.drafts.count(lambda draft: draft.counts):
            return
        wrong = self.drafts.first(lambda draft: draft.counts and bool(draft.metadata.troubles()))
        if wrong is None:
            wrong = next((n for n in range(len(self.drafts)) if self.drafts.is_named_twice(n)), None)
        if wrong is not None:
            self._show_wrong(wrong)
            return
        self._accepted = self.drafts.choice()
        super().accept()

    def done(self, result: int) -> None:
        self.drafts.shut_down()
        self._settings.put_bytes(IMPORT_GEOMETRY, self.saveGeometry())
        self._settings.put_bytes(IMPORT_SPLITTER, self._split.saveState())
        super().done(result)

    def paste(self) -> None:
        """Take in what was copied: files, or a text."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData | None) -> None:
        """Take in what was copied or dropped."""
        if found := origins(data):
            self._added(self.drafts.add(found))
        else:
            self.foot.say(self.tr("Neither text nor files were copied"))

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(event.mimeData())

    # private

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.setAcceptDrops(True)
        self.setSizeGripEnabled(False)
        self.setMinimumSize(*_LEAST)
        for part in (self.files, self.middle, self.details):
            self._split.addWidget(part)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        self.files.setMinimumWidth(190)
        self.middle.setMinimumWidth(360)
        box = column(self)
        box.addWidget(self._split, 1)
        box.addWidget(rule())
        box.addWidget(self.foot)
        self.foot.accept.setDefault(True)  # which Qt takes to heart only where the button is in its dialog

    def _connect(self) -> None:
        drafts, details, foot = self.drafts, self.details, self.foot
        self.files.chosen.connect(self._show)
        drafts.changed.connect(self._changed)
        self.middle.againRequested.connect(self._read_again)
        details.encodingChosen.connect(self._read_again)
        details.edited.connect(lambda field, value: drafts.edit(self.files.current, field, value))
        details.replacesChosen.connect(lambda source: drafts.set_replaces(self.files.current, source))
        foot.addRequested.connect(lambda: self.add(self._choose_files()))
        foot.pasteRequested.connect(self.paste)
        foot.stopRequested.connect(drafts.stop)
        foot.cancelRequested.connect(self.reject)
        foot.importRequested.connect(self.accept)

    def _restore(self) -> None:
        if not self.restoreGeometry(self._settings.get_bytes(IMPORT_GEOMETRY)):
            room = self.screen().availableGeometry()
            self.resize(min(_SIZE[0], room.width() * 19 // 20), min(_SIZE[1], room.height() * 9 // 10))
        if not self._split.restoreState(self._settings.get_bytes(IMPORT_SPLITTER)):
            self._split.setSizes([_SIDES[0], self.width() - sum(_SIDES), _SIDES[1]])

    def _added(self, place: int | None) -> None:
        if place is not None:
            self.details.form.finish()  # what is typed there belongs to the draft that shows
            self.files.choose(place)
            self.files.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_again(self, encoding: str | None) -> None:
        self.drafts.read_again(self.files.current, encoding)

    def _changed(self, place: int) -> None:
        if place == self.files.current:
            self._show(place)

    def _show(self, place: int) -> None:
        draft = self.drafts[place] if 0 <= place < len(self.drafts) else None
        twice = draft is not None and self.drafts.is_named_twice(place)
        self.middle.show_draft(draft)
        warning = self.tr("Another source has this name: give it one of its own.") if twice else ""
        if draft is not None and draft.twin and not twice:
            warning = self.tr("The very same file is here already, as {name}.").format(name=draft.twin)
        like = self.drafts.like(place) if draft is not None else None
        self.details.show_draft(draft, warning=warning, like=like.name if like else "")

    def _show_wrong(self, place: int) -> None:
        self.files.choose(place)
        self._show(place)
        self.details.form.focus(next(iter(self.drafts[place].metadata.troubles()), "name"))


def _encodings() -> EncodingNames:
    from app.sources import encodings

    return tuple((name, translated(label)) for name, label in encodings())
