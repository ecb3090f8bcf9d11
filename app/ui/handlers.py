"""What every action of the table does. A slot there names a method here."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.text.options import Granularity, Ignorable
from app.ui.dialogs import AboutDialog, ShortcutSheet
from app.ui.history.wiring import Historian
from app.ui.importer import Importer
from app.ui.keeper import Keeper
from app.ui.layouts import Layouts
from app.ui.manual.helper import Helper
from app.ui.merging.merger import Merger
from app.ui.pages import COMPARE
from app.ui.settings import APPEARANCE
from app.ui.speller import Speller
from app.ui.tour.guide import Guide
from app.ui.viewstate import Mode

if TYPE_CHECKING:
    from app.text.reviews import ReviewState
    from app.ui.findings.deeds import DeedName
    from app.ui.search.asked import Scope
    from app.ui.window import MainWindow


class Handlers:
    """The window's actions. Before an edit or a move, what is being typed becomes an edit of its own."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._bench = window.workbench
        self._files = window.files
        self._importer = Importer(window)
        self._keeper = Keeper(window, self._importer)
        self._speller = Speller(window)
        self._merger = Merger(window)
        self._historian = Historian(window)
        self._helper = Helper(window)
        self._guide = Guide(window)
        self._layouts = Layouts(window.workbench, window.settings)

    # File

    def new_project(self) -> None:
        if (path := self._files.new_project()) is not None:
            self._window.rescue.before_leaving(lambda: self._session.create(path))

    def open_project(self) -> None:
        if (path := self._files.open_project()) is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a project that is known by its path; if another window has it, show that."""
        if (there := self._window.windows.showing(path)) is not None:
            self._window.windows.show(there)
            return
        self._window.rescue.before_leaving(lambda: self._session.open(path))

    def open_beside(self, path: Path) -> None:
        """Open a project in a window of its own, unless this one has none."""
        if self._session.workspace is None:
            self.open_path(path)
        else:
            self._window.windows.open(path)

    def open_recent(self, path: Path) -> None:
        """Open a project of the list; while Ctrl is held, beside the one that is open."""
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.open_beside if held else self.open_path)(path)

    def new_window(self) -> None:
        self._window.windows.open()

    def open_in_window(self) -> None:
        """Open a project, and leave this one open."""
        if (path := self._files.open_project()) is not None:
            self._window.windows.open(path)

    def open_sample(self) -> None:
        self._guide.open_sample()

    def import_files(self) -> None:
        self.take_in(self._files.import_files())

    def take_in(self, files: Sequence[Path]) -> None:
        """Show what is in files, for import; where no project is open, into a new one."""
        self._bench.flush()
        if not (files and self._session.safekeeping.refuses()):
            self._importer.take(files)

    def paste_source(self) -> None:
        self._bench.flush()
        self._importer.paste()

    def show_sources(self) -> None:
        self._bench.flush()
        self._keeper.show()

    def realign(self) -> None:
        self._bench.flush()
        self._session.collecting.realign()

    def export(self, suffix: str) -> None:
        self._bench.flush()
        workspace = self._session.workspace
        if workspace is not None and (path := self._files.export(workspace.path, suffix)) is not None:
            self._session.export(path)

    def close_project(self) -> None:
        self._window.rescue.before_leaving(self._session.close)

    def merge(self) -> None:
        self._bench.flush()
        workspace = self._session.workspace
        if workspace is not None and (path := self._files.merge(workspace.path)) is not None:
            self._merger.start(path)

    def save_copy(self) -> None:
        self._window.rescue.save_copy()

    def show_backups(self) -> None:
        self._window.rescue.show_backups()

    def quit(self) -> None:
        self._window.windows.quit()

    # Edit

    def undo(self) -> None:
        self._bench.flush()
        self._session.steps.undo()

    def redo(self) -> None:
        self._bench.flush()
        self._session.steps.redo()

    def show_history(self) -> None:
        self._historian.show()

    def show_settings(self) -> None:
        self._window.preferences.show()

    def new_note(self) -> None:
        self._bench.new_note()

    def new_project_note(self) -> None:
        self._bench.new_project_note()

    def delete_note(self) -> None:
        self._bench.notes.delete_chosen()

    def judge_finding(self, deed: "DeedName") -> None:
        self._bench.flush()
        self._bench.judge_finding(deed)

    def toggle_review(self, what: str) -> None:
        self._bench.flush()
        self._window.review.toggle(what)

    def mark_point(self, state: "ReviewState") -> None:
        self._bench.flush()
        self._window.review.mark("point", state)

    def mark_pair(self, state: "ReviewState") -> None:
        self._bench.flush()
        self._window.review.mark("pair", state)

    # View

    def show_page(self, page: str) -> None:
        self._bench.flush()
        self._window.show_page(page)

    def set_granularity(self, value: Granularity) -> None:
        view = self._session.view
        view.set_options(replace(view.options, granularity=value))

    def set_mode(self, value: Mode) -> None:
        self._bench.flush()
        self._session.view.set_mode(value)

    def toggle_folds(self) -> None:
        self._window.fold(on=not self._bench.modes.folds)

    def show_around(self) -> None:
        self._bench.modes.show_around()

    def set_layout(self, name: str) -> None:
        self._layouts.take(name)

    def keep_layout(self) -> None:
        self._layouts.keep()

    def mirror_panes(self) -> None:
        self._bench.mirror(on=not self._bench.is_mirrored)

    def toggle_ignored(self, value: Ignorable) -> None:
        view = self._session.view
        view.set_options(replace(view.options, ignore=view.options.ignore ^ {value}))

    def toggle_ignored_shown(self) -> None:
        self._window.show_ignored(on=not self._bench.modes.shows_ignored)

    def show_spellings(self) -> None:
        self._speller.show()

    def zoom(self, step: int) -> None:
        self._window.pages.zoom(step)

    def toggle_pane(self, pane: str) -> None:
        self._bench.show_pane(pane, on=not self._bench.is_shown(pane))

    def set_appearance(self, choice: str) -> None:
        self._window.preferences.put(APPEARANCE, choice)

    # Go

    def next_change(self) -> None:
        self._bench.step_change(1)

    def previous_change(self) -> None:
        self._bench.step_change(-1)

    def next_finding(self, by: int) -> None:
        self._bench.next_finding(by)

    def go_on(self) -> None:
        self._bench.flush()
        self._session.reviewing.go_on()
        self._window.show_page(COMPARE)

    def show_project_findings(self) -> None:
        self._bench.show_project_findings()

    def step(self, points: int) -> None:
        self._session.view.step(points)

    def swap(self) -> None:
        self._session.view.swap()

    def back(self) -> None:
        self._session.view.back()

    def forward(self) -> None:
        self._session.view.forward()

    def go_anywhere(self, scope: "Scope") -> None:
        self._window.anywhere.open(scope)

    def find_point(self) -> None:
        self._window.pages.find_point()

    def focus(self, pane: str) -> None:
        self._bench.focus(pane)

    # Help

    def show_manual(self) -> None:
        self._helper.open()

    def show_first_look(self) -> None:
        self._guide.show()

    def show_shortcuts(self) -> None:
        ShortcutSheet(self._window.actions_.sheet(), self._window).open()

    def toggle_slow_events(self) -> None:
        self._window.slow_events.toggle()

    def show_about(self) -> None:
        AboutDialog(self._window).open()
