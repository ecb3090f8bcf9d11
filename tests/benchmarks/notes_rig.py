"""What `bench_notes` measures with: projects with many notes, and the window as the one who writes them meets it."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.store.workspace import Workspace
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note, Passage, Span
from app.text.quoting import anchor_at
from app.ui.jobs import WRITE_NOTES
from app.ui.note_reading import READ
from app.ui.notes.column import NotesColumn
from app.ui.search.asked import asked
from app.ui.search.catalogue import Catalogue
from app.ui.search.searching import Answer
from app.ui.settings import Settings
from app.ui.window import MainWindow
from tests.benchmarks.window_rig import Measured

_SIZE = 1600, 1000
_PAUSE_MS = 350
"""After a gesture: what is done behind it belongs to it."""
_PATIENCE = 60.0
"""Seconds; what takes longer is an error."""
_QUOTED, _WORDS, _TAGS = 20, 30, 40
_BULK, _COPIES = 10_000, 1_000


def write_notes(project: Path, number: int) -> None:
    """Put so many notes on any words of any points of a project."""
    rolled = random.Random(number)
    with Workspace.open(project) as workspace:
        texts = {source.id: source.text for source in workspace.sources()}
        passages = workspace.passages()
        words = " ".join(text[:20_000] for text in texts.values()).split()
        made = [_note(rolled, rolled.choice(passages), texts, words) for _ in range(number)]
        workspace.put_notes(made, "Notes")


def _note(rolled: random.Random, at: Passage, texts: dict[str, str], words: list[str]) -> Note:
    start = rolled.randint(at.start, max(at.start, at.end - _QUOTED))
    quoted = anchor_at(at.source, texts[at.source], Span(start, min(start + _QUOTED, at.end)))
    return Note(
        "",
        at.point,
        " ".join(rolled.choices(words, k=_WORDS)),
        (quoted,),
        rolled.choice(FINDING_KINDS),
        rolled.choice(NOTE_SEVERITIES),
        rolled.choice(NOTE_STATUSES),
        tuple(rolled.sample(words[:_TAGS], k=2)),
    )


class NotesRig:
    """A window with a project in it. Each gesture is timed until what it asks for is there, and the moment after."""

    def __init__(self, project: Path) -> None:
        self.gaps = Gaps()
        self.window = MainWindow(Settings(project.with_suffix(".ini")))
        self.window.resize(*_SIZE)
        self.window.show()
        run(_PAUSE_MS)
        self.session, self.panel = self.window.session, self.window.workbench.notes
        self.saved = 0
        self._answer: Answer | None = None
        self.session.notebook.saved.connect(self._count)
        self.opening = [
            Measured(name)
            for name in ("open, until painted", "open, notes of the point there", "open, all notes there")
        ]
        self._open(project)

    def measure(
        self,
        name: str,
        times: int,
        do: Callable[[int], object],
        is_done: Callable[[], bool] = lambda: True,
    ) -> Measured:
        """Do something so many times, each time with its number, until it is done and painted."""
        measured = Measured(name)
        for number in range(times):
            self._time(measured, partial(do, number), is_done)
        return measured

    def settle(self) -> None:
        """Wait until nothing is done in the background."""
        jobs, judging, searching = self.session.jobs, self.session.judging, self.session.searching
        kinds = (
            "overview",
            "compare ahead",
            "judge",
            "index",
            "findings",
            "offer notes",
            "notes",
            READ,
            WRITE_NOTES,
        )
        quiet = 0
        while quiet < 5:  # one thing may lead to another
            run(100)
            busy = not (judging.is_complete and searching.is_ready) or any(map(jobs.running, kinds))
            quiet = 0 if busy else quiet + 1

    # what an analyst does

    @property
    def cards(self) -> NotesColumn:
        """The panel's column of cards."""
        found = self.panel.findChild(NotesColumn)
        assert found is not None
        return found

    def type(self, number: int) -> None:
        """Write a letter into the card that has the keyboard."""
        field = self.window.focusWidget()
        assert field is not None
        self.saved = 0
        key = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "ab c"[number % 4]
        )
        QApplication.sendEvent(field, key)

    def is_saved(self) -> bool:
        """Whether something was saved since the last gesture."""
        return self.saved > 0

    def any_point(self, number: int) -> None:
        """Go to any other point."""
        view = self.session.view
        others = [point for point in view.content.point_ids if point != view.place.point]
        view.choose(point=random.Random(number).choice(others))

    def is_compared(self) -> bool:
        """Whether the pair of the point is there."""
        return self.session.view.script is not None and self.is_listed()

    def is_listed(self) -> bool:
        """Whether the panel has arranged what it is to show."""
        return bool(self.cards.ids()) or not self.session.notes()

    def scroll(self, number: int) -> None:
        """Turn the wheel over the cards, and now and then drag the bar to any place."""
        bar = self.cards.verticalScrollBar()
        leap = random.Random(number).randint(0, bar.maximum())
        bar.setValue(leap if number % 10 == 0 else min(bar.value() + 120, bar.maximum()))

    def filter(self, text: str) -> None:
        """Write into the panel's filter."""
        self.panel.filter.search.setText(text)

    def change_many(self, number: int) -> None:
        """Give ten thousand notes another status."""
        status = NOTE_STATUSES[number]
        many = [replace(note, status=status) for note in self.session.notebook.every()[:_BULK]]
        self.session.notebook.edit_many(many, "Change")

    def copy_to_many(self, number: int) -> None:
        """Write the same note at a thousand places."""
        points = self.session.content.point_ids
        copies = [Note("", points[at % len(points)], f"the same {number}") for at in range(_COPIES)]
        self.session.notebook.add_many(copies, "Copy")

    def is_written(self) -> bool:
        """Whether nothing is being written in the background, and the panel shows what there is."""
        return not self.session.jobs.running(WRITE_NOTES) and self.panel.is_arranged

    def choose_all(self, number: int) -> None:
        """Choose every note that the panel lists, and then one again."""
        self.cards.choose_all() if number % 2 == 0 else self.cards.choose(self.cards.neighbour("", number))

    def show_project(self) -> None:
        """List the notes of the whole project."""
        self.panel.head.scopeChosen.emit("project")

    def is_arranged(self) -> bool:
        """Whether the panel shows what it is to show."""
        return self.panel.is_arranged

    def seek(self, text: str) -> None:
        """Ask for what the overlay would find."""
        self._answer = None
        self.session.searching.seek(asked(text), Catalogue(), self._take)

    def is_answered(self) -> bool:
        """Whether it was found."""
        return self._answer is not None

    def close(self) -> None:
        """Close the window and wait for its threads."""
        self.window.close()
        self.window.deleteLater()
        run(_PAUSE_MS)

    # private

    def _take(self, answer: Answer) -> None:
        self._answer = answer

    def _count(self) -> None:
        self.saved += 1

    def _open(self, project: Path) -> None:
        """Open the project and wait for all of its notes; the gap is the longest after the window shows it."""
        book, view = self.session.notebook, self.session.view
        reached = (
            lambda: view.script is not None,
            lambda: book.has_all_of(view.place.point),
            lambda: book.has_all,
        )
        start = time.perf_counter()
        self.window.open(project)
        for measured, is_reached in zip(self.opening, reached, strict=True):
            self._wait(is_reached, measured.name)
            measured.times.append(1000 * (time.perf_counter() - start))
            if measured is self.opening[0]:
                self.gaps.begin()
        run(_PAUSE_MS)
        self.opening[-1].gaps.append(self.gaps.end())

    def _time(self, measured: Measured, do: Callable[[], object], is_done: Callable[[], bool]) -> None:
        run(30)
        self.gaps.begin()
        start = time.perf_counter()
        do()
        self._wait(is_done, measured.name)
        measured.times.append(1000 * (time.perf_counter() - start))
        run(_PAUSE_MS)
        measured.gaps.append(self.gaps.end())

    def _wait(self, is_done: Callable[[], bool], what: str) -> None:
        """Let the window work until that is so and painted."""
        end = time.perf_counter() + _PATIENCE
        while not is_done():
            assert time.perf_counter() < end, what
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()


class Gaps(QObject):
    """The longest time, in ms, for which the window's thread looked after nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._last = 0.0, 0.0
        self._beat = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)

    def begin(self) -> None:
        """Listen from now on."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._beat.start()

    def end(self) -> float:
        """The longest gap since."""
        self._tick()
        self._beat.stop()
        return 1000 * self._longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now


def run(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
