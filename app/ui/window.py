"""The main window.

It only wires: what is asked for goes to `Handlers`, what changed comes from the session.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui import desk
from app.ui import settings as remembered
from app.ui.access.speaker import Speaker
from app.ui.action_set import ActionSet
from app.ui.actions import Entry
from app.ui.appearance import Appearance
from app.ui.boxes import column
from app.ui.edit_names import shown_name
from app.ui.file_dialogs import FileDialogs
from app.ui.frames import Frames
from app.ui.handlers import Handlers
from app.ui.hands import Hands
from app.ui.icons import application_icon
from app.ui.message_bar import MessageBar
from app.ui.motion import is_reduced
from app.ui.pages import ALIGN, COMPARE, Pages
from app.ui.preferences.hub import Preferences
from app.ui.review_wiring import ReviewWiring
from app.ui.safety.rescue import Rescue
from app.ui.scale import choose_scale, set_scaled_icons, system_scale
from app.ui.search.wiring import Anywhere
from app.ui.session import Session
from app.ui.settings import Settings
from app.ui.start.drops import sort_out
from app.ui.status_bar import StatusBar
from app.ui.stopwatch.wiring import SlowEvents
from app.ui.theme import Theme
from app.ui.told_apart import with_folders
from app.ui.toolbar import Toolbar
from app.ui.viewstate import PAIRED
from app.ui.windows import Windows

_SIZE = 1280, 800
_TOLD_MS = 6_000
_OF_PROJECT = ("sources", "overview", "project-findings", "new-project-note", "history")
"""What the head of the comparison offers for the project as a whole."""


class MainWindow(QMainWindow):
    """Everything the analyst sees. Closing it closes the project."""

    def __init__(
        self, settings: Settings, files: FileDialogs | None = None, windows: Windows | None = None
    ) -> None:
        super().__init__()
        self.frames = Frames(self)
        self.settings = settings
        self.windows = windows or Windows(settings)
        self.files = files or FileDialogs(self, settings)
        self.session = Session(self)
        self._hands = Hands(self.session.jobs.rest, self)
        self.frames.painted.connect(self._let_others_go_on)
        choose_scale(settings.get(remembered.TEXT_SCALE), system_scale())
        still = is_reduced(settings.get(remembered.MOTION))
        self.appearance = Appearance(settings.get(remembered.APPEARANCE), self, still=still)
        self.pages = Pages(self.session, settings)
        self.workbench, self.start_page = self.pages.workbench, self.pages.start
        self.message = MessageBar()
        self.status = StatusBar(self)
        self.rescue = Rescue(self)
        self.handlers = Handlers(self)
        self.actions_ = ActionSet(self, self.handlers)
        self.anywhere = Anywhere(self)
        self._lay_out()
        self.review = ReviewWiring(self)
        self.preferences = Preferences(self)
        self.slow_events = SlowEvents(self)
        self._connect()
        self._speaker = Speaker(self)
        self._take_theme(self.appearance.theme)
        self._restore()
        self._refresh()
        self.start_page.focus_first()
        self.windows.take(self)

    def open(self, path: Path) -> bool:
        """Open a project. False if that cannot be done; the message bar says why."""
        return self.session.open(path)

    def open_last(self) -> None:
        """Open the project of last time, if it is still there."""
        last = self.settings.get(remembered.LAST_PROJECT)
        if last and Path(last).is_file():
            desk.take_up(self, Path(last))
            self.open(Path(last))

    def show_page(self, page: str) -> None:
        """Show the comparison or the alignment view, `COMPARE` or `ALIGN`."""
        self.pages.choose(page)
        self._refresh()

    def show_ignored(self, *, on: bool) -> None:
        """Mark differences that do not count faintly, or not at all."""
        self.workbench.modes.show_ignored(on=on)
        self._refresh()

    def fold(self, *, on: bool) -> None:
        """Fold away what two wordings say alike for long, or show all."""
        self.workbench.modes.fold(on=on)
        self._refresh()

    def say(self, sentence: str) -> None:
        """Tell the analyst what went wrong, without stopping anything."""
        self.message.say(sentence)

    # what Qt asks

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self.frames.puts_off():
            self.session.jobs.rest.hold()
            return True
        return super().event(event)

    def _let_others_go_on(self, is_all: bool) -> None:
        if is_all:
            self.session.jobs.rest.release()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.rescue.can_leave():
            event.ignore()
            self.rescue.before_leaving(self.close)
            return
        self._remember()
        self.hide()  # what is still being computed may take a while to hear that nobody waits for it
        self.session.shut_down()
        super().closeEvent(event)
        self.windows.left(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hands.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.abreast.look_again()
            self.session.safekeeping.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.start_page.set_lit(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.set_lit(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.set_lit(on=False)
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        project, files = sort_out(Path(url.toLocalFile()) for url in urls)
        event.acceptProposedAction()
        if project is not None:
            (self.handlers.open_path if files else self.handlers.open_beside)(project)
        self.handlers.take_in(files)

    # private

    def _lay_out(self) -> None:
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(820, 480)
        self.actions_.fill_menu_bar(self.menuBar())
        self._toolbar = Toolbar(self.tr("Toolbar"))
        set_scaled_icons(self._toolbar, 20)
        self.actions_.fill_toolbar(self._toolbar)
        self.addToolBar(self._toolbar)
        middle = QWidget()
        box = column(middle)
        box.addWidget(self.message)
        box.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        session, view, page, handlers = self.session, self.session.view, self.start_page, self.handlers
        session.opened.connect(self._opened)
        session.points_changed.connect(self._refresh)
        session.history_changed.connect(self._refresh)
        session.saved.connect(self.status.show_saved)
        session.notebook.unsaved.connect(self.status.show_unsaved)
        session.told.connect(lambda text: self.status.showMessage(text, _TOLD_MS))
        session.failed.connect(self.say)
        session.collecting.lost.connect(self.say)
        session.safekeeping.said.connect(session.told)
        session.intake.working.connect(self.status.show_work)
        session.intake.idle.connect(self.status.end_work)
        self.status.cancelled.connect(session.intake.cancel)
        session.notebook.working.connect(self.status.show_work)
        session.notebook.idle.connect(self.status.end_work)
        self.status.cancelled.connect(session.notebook.stop_writing)
        view.chosen.connect(self._refresh)
        view.compared.connect(self._show_figures)
        self.workbench.modes.figuresChanged.connect(self._show_figures)

        page.importRequested.connect(handlers.import_files)
        page.newRequested.connect(handlers.new_project)
        page.openRequested.connect(handlers.open_project)
        page.sampleRequested.connect(handlers.open_sample)
        page.recentChosen.connect(handlers.open_path)

        self.appearance.changed.connect(self._take_theme)
        self.preferences.changed.connect(lambda _key: self._refresh())
        self.slow_events.changed.connect(self._refresh)
        self.workbench.panesChanged.connect(self._refresh)
        self.pages.currentChanged.connect(lambda _page: self._refresh())
        self.pages.currentChanged.connect(lambda _page: self._show_figures())
        crumb = self.workbench.breadcrumb
        crumb.set_project_menu(
            [self.actions_.action(name) for name in _OF_PROJECT], self.actions_.menu("file/recent")
        )
        crumb.pointsWanted.connect(self.anywhere.open_points)
        self.workbench.notes.selected.connect(lambda _note: self._refresh())
        self.actions_.menu("file/recent").aboutToShow.connect(self._fill_recent)
        self.actions_.menu("window").aboutToShow.connect(self._fill_windows)

    def _opened(self) -> None:
        workspace = self.session.workspace
        self.message.clear()
        self.status.show_saved("")
        if workspace is not None:
            self.settings.remember_project(workspace.path.resolve())
        else:
            self.settings.put(remembered.LAST_PROJECT, "")
        self.start_page.set_recent(self.settings.recent())
        self._refresh()

    def _show_figures(self) -> None:
        if self.pages.currentWidget() is not self.workbench:
            self.status.show_comparison(None)
            return
        view, names = self.session.view, self.session.content.names
        if view.mode not in PAIRED:
            self.status.show_figures(self.workbench.modes.figures)
            return
        silent = [names.get(wording.source, "") for wording in view.pair() if wording.is_lacuna]
        if silent and view.script is not None:
            self.status.show_lacuna(silent[0])
        else:
            self.status.show_comparison(view.script, *(wording.text for wording in view.pair()))

    def _refresh(self) -> None:
        """Bring page, title and actions in line with what is so."""
        undo, redo = shown_name(self.session.steps.undo_name), shown_name(self.session.steps.redo_name)
        facts = self._facts(undo, redo)
        self.actions_.enable(facts)
        self.actions_.check(self._is_on)
        self._toolbar.fit()
        self.actions_.name("undo", undo)
        self.actions_.name("redo", redo)
        name = self.session.workspace.path.stem if self.session.workspace else ""
        self.setWindowTitle(self.tr("{name} – Variorum").format(name=name) if name else self.tr("Variorum"))
        self.workbench.breadcrumb.set_project(name)
        self.start_page.show_project(name, len(self.session.content.sources))
        self._toolbar.setVisible("points" in facts)
        self.pages.refresh()

    def _facts(self, undo: str, redo: str) -> set[str]:
        session = self.session
        so = {
            "project": session.workspace is not None,
            "writable": session.safekeeping.is_writable,
            "sources": bool(session.content.sources),
            "points": bool(session.content.points),
            "undo": bool(undo) and session.safekeeping.is_writable,
            "redo": bool(redo) and session.safekeeping.is_writable,
            "back": session.view.can_back,
            "forward": session.view.can_forward,
            "compare": bool(session.content.points) and self.pages.chosen == COMPARE,
            "review": bool(session.content.points) and self.pages.chosen != ALIGN,
            "own-layout": bool(self.settings.get(remembered.OWN_LAYOUT)),
            "note": bool(self.workbench.notes.current) and session.safekeeping.is_writable,
        }
        return {fact for fact, holds in so.items() if holds}

    def _is_on(self, entry: Entry) -> bool:
        """Whether an entry that can be checked is what holds now."""
        view = self.session.view
        chosen = {
            "page": self.pages.chosen,
            "mode": view.mode,
            "granularity": view.options.granularity,
            "appearance": self.appearance.choice,
        }
        if entry.check in chosen:
            return entry.value == chosen[entry.check]
        if entry.slot == "toggle_pane":
            return self.workbench.is_shown(str(entry.value))
        alone = {
            "toggle_folds": self.workbench.modes.folds,
            "mirror_panes": self.workbench.is_mirrored,
            "toggle_ignored_shown": self.workbench.modes.shows_ignored,
            "toggle_slow_events": self.slow_events.is_on,
        }
        if entry.slot in alone:
            return alone[entry.slot]
        return entry.value in view.options.ignore

    def _fill_recent(self) -> None:
        menu = self.actions_.menu("file/recent")
        menu.clear()
        recent = self.settings.recent()
        names = with_folders([path.stem for path in recent], recent)
        for path, name in zip(recent, names, strict=True):
            action = menu.addAction(name)
            action.triggered.connect(partial(self.handlers.open_recent, path))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
        if menu.isEmpty():
            menu.addAction(self.tr("No projects yet")).setEnabled(False)

    def _fill_windows(self) -> None:
        menu = self.actions_.menu("window")
        menu.clear()
        windows = self.windows.all
        titles = [one.windowTitle() for one in windows]
        projects = [one.session.workspace.path if one.session.workspace else None for one in windows]
        for one, title in zip(windows, with_folders(titles, projects), strict=True):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(one is self)
            action.triggered.connect(partial(self.windows.show, one))

    def _take_theme(self, theme: Theme) -> None:
        self.settings.put(remembered.APPEARANCE, self.appearance.choice)
        for part in (self.pages, self.message, self.actions_, self.anywhere):
            part.set_theme(theme)
        self._refresh()

    def _restore(self) -> None:
        kept = self.settings
        if not self.restoreGeometry(kept.get_bytes(remembered.GEOMETRY)):
            self.resize(*_SIZE)
        hidden = kept.get(remembered.HIDDEN_PANES)
        self.workbench.mirror(on=kept.get(remembered.MIRRORED))
        self.workbench.modes.fold(on=kept.get(remembered.FOLDS_UNCHANGED))
        self.workbench.restore(kept.get_bytes(remembered.SPLITTER), hidden)
        self.workbench.restore_heights(kept.get_bytes(remembered.HEIGHTS))
        self.preferences.start()
        self.workbench.modes.show_ignored(on=not kept.get(remembered.HIDES_IGNORED))
        self.start_page.set_recent(kept.recent())

    def _remember(self) -> None:
        kept = self.settings
        self.pages.remember()
        desk.keep(self)
        kept.put_bytes(remembered.GEOMETRY, self.saveGeometry())
        kept.put_bytes(remembered.SPLITTER, self.workbench.state())
        kept.put_bytes(remembered.HEIGHTS, self.workbench.heights())
        kept.put(remembered.HIDDEN_PANES, self.workbench.hidden_panes())
        kept.put(remembered.MIRRORED, self.workbench.is_mirrored)
        kept.put(remembered.FOLDS_UNCHANGED, self.workbench.modes.folds)
        kept.put(remembered.HIDES_IGNORED, not self.workbench.modes.shows_ignored)
        kept.put(remembered.APPEARANCE, self.appearance.choice)
        kept.sync()
