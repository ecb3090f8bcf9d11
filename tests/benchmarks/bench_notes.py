"""How long notes take to be read, written, found and shown, and how that grows: a thousand, ten thousand, a hundred
thousand of them must feel the same.

    python tests/benchmarks/bench_notes.py [--notes N...] [--project FILE] [--made POINTS SOURCES] [--rounds N]

Without arguments: the sample with 1,000, 10,000 and 100,000 notes. Copies are opened. Of the store: what a caller waits
for, written durably. Of the window: from the gesture until what it asks for is there and painted, and the longest time
for which the window answered nothing, in the gesture and the moment after; when opening, once the project shows. The
last column is how much longer the half took than with a tenth of the notes. Prints Markdown. Set
QT_QPA_PLATFORM=offscreen, or run it under Xvfb.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.store.workspace import Workspace
from app.tasks.sample import write_sample
from app.text.model import NOTE_STATUSES, Note
from app.ui.main import application
from tests.benchmarks.bench_window import make
from tests.benchmarks.notes_rig import NotesRig, write_notes
from tests.benchmarks.window_rig import Measured

_BULK = 10_000
_SIZE = 150, 500
_LETTERS = ("t", "th", "the", "the ", "the h", "the ho", "")


def measure(project: Path, rounds: int) -> Iterator[Measured]:
    """Everything, in one project."""
    yield from _store(project, rounds)
    yield from _window(project, rounds)


def _store(project: Path, rounds: int) -> Iterator[Measured]:
    opened = _times("store: open and read all notes", 1, lambda _: Workspace.open(project).close())
    with Workspace.open(project) as workspace:
        start = time.perf_counter()
        notes = workspace.notes()
        opened.times[0] += 1000 * (time.perf_counter() - start)
        yield opened
        point, body = notes[0].point, notes[len(notes) // 2]
        fresh: list[str] = []
        yield _times(
            "store: new note", rounds, lambda n: fresh.append(workspace.put_note(Note("", point, f"{n}")).id)
        )
        yield _times(
            "store: change a note", rounds, lambda n: workspace.put_note(replace(body, body=f"{n} said"))
        )
        yield _times("store: delete a note", rounds, lambda n: workspace.delete_note(fresh[n]))
        yield _times("store: undo", rounds, lambda _: workspace.undo())
        many = notes[:_BULK]
        status = NOTE_STATUSES
        yield _times(
            f"store: change {len(many):,} notes",
            3,
            lambda n: workspace.put_notes([replace(note, status=status[n]) for note in many], "Change"),
        )


def _window(project: Path, rounds: int) -> Iterator[Measured]:
    rig = NotesRig(project)
    yield from rig.opening
    rig.settle()
    bench, session, few = rig.window.workbench, rig.session, max(rounds // 6, 3)
    yield rig.measure("window: another point", rounds // 2, rig.any_point, rig.is_compared)
    for scope in ("point", "project"):
        if scope == "project":
            yield rig.measure(
                "window: notes of the project", 1, lambda _: rig.show_project(), rig.is_arranged
            )
            yield rig.measure("window: scroll", rounds, rig.scroll)
            yield rig.measure(
                "window: filter", len(_LETTERS), lambda n: rig.filter(_LETTERS[n]), rig.is_arranged
            )
            yield rig.measure("window: choose all, choose one", 4, rig.choose_all)
        yield rig.measure(f"window: new note ({scope})", few, lambda _: bench.new_note(()))
        yield rig.measure(f"window: type until saved ({scope})", rounds, rig.type, rig.is_saved)
        yield rig.measure(f"window: delete ({scope})", few, lambda _: rig.panel.delete_chosen())
        yield rig.measure(f"window: undo ({scope})", few, lambda _: session.steps.undo())
    yield rig.measure("window: search", len(_LETTERS) - 1, lambda n: rig.seek(_LETTERS[n]), rig.is_answered)
    yield rig.measure("window: change 10,000 notes", 2, rig.change_many, rig.is_written)
    yield rig.measure("window: undo that", 2, lambda _: session.steps.undo(), rig.is_written)
    yield rig.measure("window: copy to 1,000 places", 1, rig.copy_to_many, rig.is_written)
    rig.close()


def _times(name: str, times: int, do: Callable[[int], object]) -> Measured:
    measured = Measured(name)
    for number in range(times):
        start = time.perf_counter()
        do(number)
        measured.times.append(1000 * (time.perf_counter() - start))
    return measured


def _row(measured: Measured, before: Measured | None) -> str:
    times, gaps = sorted(measured.times), sorted(measured.gaps)
    half, most = (_share(times, share) for share in (0.5, 0.99))
    told = [f"{figure:8.1f}" for figure in (half, most, times[-1])]
    told += [f"{_share(gaps, 0.5):8.1f}", f"{gaps[-1]:8.1f}"] if gaps else [" " * 8] * 2
    ratio = f"{half / max(_share(sorted(before.times), 0.5), 0.001):5.1f}x" if before else " " * 6
    return f"| {measured.name:36} | {' | '.join(told)} | {ratio} |"


def _share(values: list[float], share: float) -> float:
    return values[min(round(share * len(values)), len(values) - 1)]


def _base(wanted: argparse.Namespace, folder: str) -> Path:
    if wanted.project:
        return Path(wanted.project)
    if wanted.made:
        points, sources = wanted.made
        return make(Path(folder, "made.variorum"), points, sources, _SIZE)
    return write_sample(Path(folder, "sample"))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--notes", nargs="+", type=int, default=[1_000, 10_000, 100_000], metavar="N")
    parser.add_argument("--project", type=Path, metavar="FILE")
    parser.add_argument("--made", nargs=2, type=int, metavar=("POINTS", "SOURCES"))
    parser.add_argument("--rounds", type=int, default=60, metavar="N")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VARIORUM_HOME"] = folder
        qt, base = application(), _base(wanted, folder)
        before: list[Measured] = []
        for number in wanted.notes:
            project = Path(shutil.copy(base, Path(folder, f"{number}.variorum")))
            write_notes(project, number)
            load = " ".join(f"{each:.1f}" for each in os.getloadavg())
            print(f"\n{base.stem} with {number:,} notes, on {qt.platformName()}, load {load}\n")
            print(f"| {'ms':36} |      p50 |      p99 |    worst |  gap p50 | gap worst | growth |")
            print("|---|---:|---:|---:|---:|---:|---:|")
            now: list[Measured] = []
            for measured in measure(project, wanted.rounds):
                like = before[len(now)] if len(now) < len(before) else None
                now.append(measured)
                print(_row(measured, like), flush=True)
            before = now


if __name__ == "__main__":
    main()
