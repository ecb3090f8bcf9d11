"""What the tests of the window share: no screen, their own settings, and a small project."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.store.workspace import Workspace
from app.text import wording as wordings
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Role, Segment, Source
from app.text.wording import Wording
from app.ui.file_dialogs import FileDialogs
from app.ui.importing.dialog import ImportDialog
from app.ui.reading_type import ReadingType, choose_reading_type
from app.ui.restyling import Restyling
from app.ui.scale import choose_scale
from app.ui.session import Session
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.window import MainWindow

TITLES = ("Use of the garden", "Deposit", "House rules", "Pets")
WORDINGS = {
    "harbour": (
        "Guests may use the garden until ten at night.",
        "The deposit of 200 euros is returned within 30 days.",
        "If the guest breaks the rules without reason, the guarantee lapses.",
        "Pets are welcome.",
    ),
    "valley": (
        "Guests may use the garden till 10 p.m.",
        "The deposit, 200 euros, shall be returned within thirty days.",
        "Should the guest break the rules, the guarantee is void.",
        "Pets are allowed.",
    ),
    "northern": (
        "The garden is open until ten at night.",
        "A deposit of 250 euros is returned in 30 working days.",
        "Breaking the rules ends the guarantee.",
        "",
    ),
}


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or changes the settings of whoever runs it."""
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Garbage is looked for between tests: on a background thread it could take apart what belongs to Qt."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > 30 else 1)


@pytest.fixture(autouse=True)
def _own_look(qapp: QApplication) -> Iterator[None]:
    """No test inherits the style sheet, palette and type that another's window has given to the whole program; each
    has a program, without which Qt's fonts break off."""
    yield
    choose_reading_type(ReadingType())
    choose_scale(100)
    Restyling.of(qapp).finish()
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())
        qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


@pytest.fixture(autouse=True)
def _own_clipboard() -> Iterator[None]:
    """No test inherits what another has copied. Off screen, Qt would also keep it until Python is gone, and then take
    apart there what Python had made."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture
def theme() -> Theme:
    return Theme.load("light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "variorum.ini")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of three sources on four points, the last of which one source does not have."""
    path = tmp_path / "rules.variorum"
    with Workspace.create(path) as workspace, workspace.edit("Import 3 sources"):
        passages: list[Passage] = []
        for name, wordings in WORDINGS.items():
            document, segments = _document(name, wordings)
            source = workspace.add_source(document, segments)
            passages += [Passage(s.path[0], source.id, s.start, s.end, "point") for s in segments]
        points = tuple(Point(str(n), title) for n, title in enumerate(TITLES, 1))
        workspace.set_reference(workspace.sources()[0].id)
        workspace.set_alignment(Alignment(points, tuple(passages)))
    return path


@pytest.fixture
def session(qtbot: object) -> Iterator[Session]:
    """A session without a project; none of its threads outlives the test."""
    made = Session()
    yield made
    made.shut_down()


@pytest.fixture
def answers() -> FileDialogs | None:
    """What answers when the window asks for files; a test that needs answers overrides it."""
    return None


@pytest.fixture
def make_window(
    qtbot: QtBot, settings: Settings, answers: FileDialogs | None
) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows, one after the other, with the same settings."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, answers)
        made.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in made:
        if isValid(window):  # of several, those that are closed first are gone
            window.close()


@pytest.fixture
def window(qtbot: QtBot, make_window: Callable[[], MainWindow], project: Path) -> MainWindow:
    made = make_window()
    with qtbot.waitSignal(
        made.session.points_changed, check_params_cb=lambda: bool(made.session.abreast.overview.rows)
    ):
        assert made.open(project)
    return made


@pytest.fixture
def accept_import(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Waits until the import dialog has read its files, and takes what it found."""

    def accept(window: MainWindow) -> None:
        dialog = window.findChild(ImportDialog)
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(dialog.foot.accept.isEnabled, timeout=20_000)
        QTest.mouseClick(dialog.foot.accept, Qt.MouseButton.LeftButton)
        with qtbot.waitActive(window):
            window.activateWindow()

    return accept


@pytest.fixture
def quote() -> Callable[[Source, str], Anchor]:
    """Makes an anchor on words of a source."""

    def on(source: Source, words: str) -> Anchor:
        start = source.text.index(words)
        return Anchor(source.id, start, start + len(words), words)

    return on


@pytest.fixture
def some_notes() -> Callable[[int], list[Note]]:
    """Makes so many notes on point 2, with bodies of different lengths."""

    def of(count: int) -> list[Note]:
        return [Note(f"n{n}", "2", f"Note {n}. " + "More words. " * (n % 13)) for n in range(count)]

    return of


@pytest.fixture
def worded() -> Callable[..., Wording]:
    """Makes the wording of point 1 in a source whose text it is, each line a passage.

    `labels` are the lines' sub-points, "" for the point itself; `role` is given to all passages.
    """

    def of(text: str, source: str = "a", labels: Sequence[str] = (), role: Role | None = None) -> Wording:
        passages, start = [], 0
        for number, line in enumerate(text.split("\n") if text else []):
            label = labels[number] if number < len(labels) else ""
            kind: Role = role or ("subpoint" if label else "point")
            passages.append(Passage(f"1.{label}" if label else "1", source, start, start + len(line), kind))
            start += len(line) + 1
        return wordings.wording(text, source, "1", passages)

    return of


def _document(name: str, wordings: tuple[str, ...]) -> tuple[Document, list[Segment]]:
    text, segments = "", []
    for number, wording in enumerate(wordings, 1):
        text += f"{number}. "
        if wording:
            segments.append(
                Segment(len(text), len(text) + len(wording), "point", (str(number),), f"{number}.")
            )
        text += f"{wording}\n"
    return Document(name, text, text.encode(), "text/plain", "utf-8"), segments
