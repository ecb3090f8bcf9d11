"""A project in several scripts, a window on it that has read it, and hands for the palette."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment
from app.ui.search.palette import Palette
from app.ui.search.rows import Group, Row
from app.ui.window import MainWindow

TITLES = ("Deposit", "Return of keys", "Pets")
PREFACE = "A preface about lanterns."
WORDINGS = {
    "harbour": (
        "The deposit of 200 euros is returned within 30 days.",
        "Keys are handed back at noon.",
        "Pets are welcome.",
    ),
    "valley": (
        "The deposit, 250 euros, is returned within 30 days.",
        "Keys are handed back by noon.",
        "Pets are not welcome.",
    ),
    "الميناء": ("تعاد الوديعة البالغة 200 يورو خلال 30 يوما.", "تسلم المفاتيح ظهرا.", "الحيوانات مرحب بها."),
    "港口": ("押金二百欧元在三十天内退还。", "中午交还钥匙。", "欢迎宠物。"),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three points in four sources and three scripts; the first source begins with words of no point."""
    path = tmp_path / "world.variorum"
    with Workspace.create(path) as workspace, workspace.edit("Import 4 sources"):
        passages: list[Passage] = []
        for name, wordings in WORDINGS.items():
            text, segments = f"{PREFACE}\n" if name == "harbour" else "", []
            for number, wording in enumerate(wordings, 1):
                start = len(text) + 3
                text += f"{number}. {wording}\n"
                segments.append(Segment(start, start + len(wording), "point", (str(number),), f"{number}."))
            document = Document(name, text, text.encode(), "text/plain", "utf-8")
            source = workspace.add_source(document, segments)
            passages += [Passage(s.path[0], source.id, s.start, s.end, "point") for s in segments]
        points = tuple(Point(str(n), title) for n, title in enumerate(TITLES, 1))
        workspace.set_reference(workspace.sources()[0].id)
        workspace.set_alignment(Alignment(points, tuple(passages)))
    with Workspace.open(path) as workspace:
        first = workspace.sources()[0]
        start = first.text.index("noon")
        anchor = Anchor(first.id, start, start + 4, "noon")
        workspace.put_note(Note("", "2", "Ask the *concierge* about it.", (anchor,), author="A.N."))
        workspace.put_note(Note("", "", "Whom does the whole paper bind?", status="resolved"))
    return path


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window when everything of the project can be found."""
    session = window.session
    qtbot.waitUntil(lambda: session.searching.is_ready and session.judging.is_complete, timeout=10_000)
    digests = {finding.severity for finding in session.judging.project.findings}
    assert digests - {None}
    qtbot.waitUntil(lambda: bool(session.searching.values.get("kind")), timeout=10_000)
    window.workbench.focus("points")
    return window


@pytest.fixture
def palette(ready: MainWindow) -> Palette:
    """The palette, opened by its key."""
    QTest.keyClick(ready, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    made = ready.anywhere.palette
    assert not made.isHidden()
    return made


def rows_of(palette: Palette, group: Group | None = None) -> list[Row]:
    """The rows that the palette lists, of one group or of all."""
    rows = [line for line in palette.list.model_.lines if isinstance(line, Row)]
    return [row for row in rows if group in (None, row.target.group)]


@pytest.fixture
def find(qtbot: QtBot, palette: Palette) -> Callable[[str, Group], Row]:
    """Types something, and moves down to the first row of a group that answers."""

    def typed(text: str, group: Group) -> Row:
        palette.field.clear()
        if text.isascii():
            QTest.keyClicks(palette.field, text)
        else:
            palette.field.insert(text)  # as an input method does
        qtbot.waitUntil(lambda: not palette.is_waiting and bool(rows_of(palette, group)), timeout=10_000)
        wanted = rows_of(palette, group)[0]
        while palette.list.chosen != wanted:
            QTest.keyClick(palette.field, Qt.Key.Key_Down)
        return wanted

    return typed
