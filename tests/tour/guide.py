"""Leads through the window: one stop after the other, each a picture of the screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.document.view import DocumentView
from app.ui.file_dialogs import FileDialogs
from app.ui.importing.dialog import ImportDialog
from app.ui.merging.dialog import MergeDialog
from app.ui.settings import APPEARANCE, AUTHOR, FIRST_LOOK_TAKEN, LANGUAGE, MOTION, TEXT_SCALE, Settings
from app.ui.synopsis.view import SynopsisView
from app.ui.viewstate import MODES, Mode
from app.ui.window import MainWindow
from tests.access.hearing import focused
from tests.tour.looking import faults, is_blank
from tests.tour.looks import Look
from tests.tour.projects import Case

_PATIENCE_MS = 20_000
_MOMENT_MS = 60
"""After which what was asked for is painted: a few turns of the screen."""
_TURN_MS = 5
_BEHIND = ("overview", "compare ahead", "judge", "survey", "search")
_DIALOGS = ("sources", "history", "settings", "backups", "spellings", "shortcuts", "about")


class Answers(FileDialogs):
    """Answers for the analyst."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def merge(self, project: Path) -> Path | None:
        return self._case.copy

    def export(self, project: Path, suffix: str) -> Path | None:
        return self._case.project.with_name(f"report{suffix}")


@dataclass
class Guide:
    """Walks through the window on a case, in a look; `pictures` is where to, `found` what a designer would mind."""

    look: Look
    case: Case
    pictures: Path
    found: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        settings = Settings(self.case.project.with_name("tour.ini"))
        settings.put(APPEARANCE, self.look.appearance)
        settings.put(LANGUAGE, self.look.language)
        settings.put(TEXT_SCALE, self.look.percent)
        settings.put(MOTION, "reduced")
        settings.put(AUTHOR, "Noor")
        settings.put(FIRST_LOOK_TAKEN, value=True)
        self.window = MainWindow(settings, Answers(self.case))
        self.window.resize(*self.look.screen)
        self.window.move(0, 0)
        self.window.show()
        self.window.activateWindow()

    def walk(self) -> None:
        """From the start page through all modes, pages and dialogs."""
        self._stop("start")
        assert self.window.open(self.case.project)
        self._until(lambda: self.window.session.view.script is not None, "the first comparison")
        self._until(lambda: self.window.session.judging.is_complete, "the findings")
        self._read()
        self._pages()
        self._notes()
        self._dialogs()
        self._palette()
        self._export()
        self.window.close()

    # the stops

    def _read(self) -> None:
        for mode in MODES:
            self.window.session.view.set_mode(mode)
            self._until(partial(self._is_read, mode), mode)
            self._stop(f"read-{mode}")
        self.window.session.view.set_mode("pair")
        self._do("next-finding")
        self._stop("finding")
        self._do("fold-unchanged")
        self._stop("folded")
        self._do("fold-unchanged")
        self._do("show-around")
        self._stop("around")
        for popup in self._fresh(()):
            popup.close()

    def _pages(self) -> None:
        for page in ("overview", "align"):
            self._do(page)
            assert self.window.pages.chosen == page
            self._stop(page)
        self._do("compare")

    def _notes(self) -> None:
        self._do("new-note")
        QTest.keyClicks(focused(), "To be asked about")
        self._until(lambda: bool(self.window.session.notebook.counts()), "the note")
        self._stop("note")
        self._do("layout-noting")
        self._stop("layout-noting")
        self._do("layout-everything")

    def _dialogs(self) -> None:
        for name in _DIALOGS:
            self._show(name, partial(self._do, name))
        self._show("import", lambda: self.window.handlers.take_in([self.case.file]), _is_examined)
        self._show("merge", lambda: self._do("merge"), _is_planned)
        self._show("manual", lambda: self._do("manual"))

    def _palette(self) -> None:
        self._do("go-anywhere")
        self._stop("palette")
        self.window.anywhere.palette.ask_for(self.case.word)
        self._until(lambda: not self.window.session.jobs.running(*_BEHIND), "the search")
        self._stop("palette-found")
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert self.window.anywhere.palette.isHidden()

    def _export(self) -> None:
        self._do("export-pdf")
        report = self.case.project.with_name("report.pdf")
        self._until(lambda: report.is_file() and bool(self.window.status.currentMessage()), "the export")
        self._stop("export")

    # private

    def _do(self, action: str) -> None:
        wanted = self.window.actions_.action(action)
        assert wanted.isEnabled(), action
        wanted.trigger()

    def _show(
        self, name: str, deed: Callable[[], object], ready: Callable[[QWidget], bool] | None = None
    ) -> None:
        """Open what opens over the window, look at it, and close it again."""
        before = tuple(self._fresh(()))
        deed()
        self._until(lambda: any(True for _ in self._fresh(before)), name)
        shown = next(iter(self._fresh(before)))
        if ready is not None:
            self._until(lambda: ready(shown), name)
        self._stop(name)
        shown.reject() if isinstance(shown, QDialog) else shown.close()
        self.window.activateWindow()

    def _fresh(self, before: tuple[QWidget, ...]) -> Iterator[QWidget]:
        """What stands over the window."""
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and one is not self.window and one not in before:
                yield one

    def _is_read(self, mode: Mode) -> bool:
        shown, modes = self.window.session.view.mode, self.window.workbench.modes
        if isinstance(modes.shown, SynopsisView):
            return shown == mode == "all" and modes.shown.column.is_laid_out and bool(modes.figures)
        if isinstance(modes.shown, DocumentView):
            return shown == mode == "document" and not modes.shown.left.is_empty and bool(modes.figures)
        return shown == mode and self.window.session.view.script is not None

    def _stop(self, name: str) -> None:
        """Take a picture of the screen, and look at all windows on it."""
        _wait(_MOMENT_MS)
        screen = QApplication.primaryScreen()
        picture = screen.grabWindow(0).toImage()
        assert picture.save(str(self.pictures / f"{len(self.seen):02d}-{name}.png"))
        self.seen.append(name)
        minded = ["the picture is blank"] if is_blank(picture) else []
        for one in (self.window, *self._fresh(())):
            minded += faults(one)
        self.found += [f"{name}: {fault}" for fault in minded]

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not holds():
            assert not patience.hasExpired(), f"never came: {what}"
            _wait(_TURN_MS)


def _wait(milliseconds: int) -> None:
    """Let the window go on. `QTest.qWait` would keep Python from all other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _is_examined(shown: QWidget) -> bool:
    return isinstance(shown, ImportDialog) and shown.foot.accept.isEnabled()


def _is_planned(shown: QWidget) -> bool:
    return isinstance(shown, MergeDialog) and shown.plan is not None
