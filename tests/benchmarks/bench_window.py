"""How long the window takes to answer: the analyst must never wait for it.

    python tests/benchmarks/bench_window.py [--project FILE...] [--made POINTS SOURCES] [--rounds N] [--mode MODE...]

Without arguments: the sample, and a made-up project of 1,000 points in 50 sources, which takes a minute to write.
Copies are opened. The time of a gesture is from the event that asks for it until the window is painted with what was
asked for; rows of long lists for which that frame had no time come in the next ones. The start is that of the window,
without the libraries' own. The gap is the longest time for which the window answered nothing, in the gesture and the
moment after; while the window is left alone, in every quarter of a second. The peer is a plain window of Qt's own
parts (`window_peer`), in the same run; the ratio is that of the medians. Prints Markdown. Set
QT_QPA_PLATFORM=offscreen, or run it under Xvfb.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.store.workspace import Workspace
from app.tasks.sample import write_sample
from app.text.model import Alignment, Document, Passage, Point, Segment
from app.ui.main import application
from app.ui.pages import OVERVIEW
from app.ui.viewstate import MODES, Mode
from tests.benchmarks.window_peer import PeerRig
from tests.benchmarks.window_rig import Clock, Measured, Rig, turn_wheel

_HEAD = f"| {'ms':34} |    p50 |    p99 |  worst |    gap |   peer |  ratio |\n|---|---:|---:|---:|---:|---:|---:|"
_FIRST_SECONDS = 15
_LETTERS = ("a", "an", "and", "", "1", "12", "")
_WORDS = 2_000
_EDITED = 0.12
"""Share of the words that another source says otherwise."""
_SILENT = 0.06
"""Share of the points that another source does not have."""


def measure(project: Path, rounds: int, modes: Sequence[Mode], patience: float) -> Iterator[Measured | str]:
    """Everything, in one project; and what is to be said in between."""
    rig = Rig(project)
    yield rig.start
    yield rig.clock.rest("left alone, first 15 seconds", _FIRST_SECONDS)
    yield rig.clock.measure("next point, project looked through", rounds // 3, rig.step)
    rig.settle(patience)
    done, points = rig.progress
    yield f"Findings are known of {done} of {points} points; {_resident_mb()} MB in memory."
    for mode in modes:
        rig.set_mode(mode)
        yield from _reading(rig, mode, rounds)
    rig.set_mode(modes[0])
    yield rig.clock.measure("another mode", rounds, rig.change_mode)
    yield rig.clock.measure("zoom", rounds // 3, rig.zoom)
    yield rig.clock.measure("light or dark", rounds // 6, rig.change_theme)
    yield rig.clock.measure("filter", 2 * len(_LETTERS), lambda n: rig.filter(_LETTERS[n % len(_LETTERS)]))
    rig.show_all_findings()
    bench, pages = rig.window.workbench, rig.window.pages
    yield from _scrolling(rig, "points: scroll", bench.points, rounds)
    yield from _scrolling(rig, "findings: scroll", bench.findings, rounds)
    rig.show_page(OVERVIEW)
    yield from _scrolling(rig, "overview: scroll", pages, rounds)
    rig.close()


def measure_peer(project: Path, rounds: int) -> dict[str, Measured]:
    """The gestures that a plain window has, too."""
    rig = PeerRig(project)
    clock, window = Clock(rig.window), rig.window
    found = [
        clock.measure("next point", rounds, rig.step),
        clock.measure("any point", rounds, rig.leap),
        clock.measure("another source", rounds, rig.exchange),
        clock.measure("filter", 2 * len(_LETTERS), lambda n: rig.filter(_LETTERS[n % len(_LETTERS)])),
        clock.measure("points: scroll", rounds, lambda _n: turn_wheel(window.points)),
    ]
    rig.show_overview()
    found.append(clock.measure("overview: scroll", rounds, lambda _n: turn_wheel(window.table)))
    rig.close()
    return {measured.name: measured for measured in found}


def _reading(rig: Rig, mode: Mode, rounds: int) -> Iterator[Measured]:
    yield rig.clock.measure(f"{mode}: next point", rounds, rig.step)
    yield rig.clock.measure(f"{mode}: any point", rounds, rig.leap)
    yield rig.clock.measure(f"{mode}: another source", rounds, rig.exchange)
    yield from _scrolling(rig, f"{mode}: scroll", rig.reading, rounds)


def _scrolling(rig: Rig, name: str, part: QWidget, rounds: int) -> Iterator[Measured]:
    if rig.can_scroll(part):
        yield rig.clock.measure(name, rounds, lambda _number: rig.scroll(part))


def _resident_mb() -> int:
    """What the program has in memory; 0 where the system does not tell it in Linux's way."""
    told = Path("/proc/self/status")
    lines = told.read_text().splitlines() if told.is_file() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS:")), 0)


def make(path: Path, points: int, sources: int, size: tuple[int, int]) -> Path:
    """Write a project of so many points and sources, with wordings of so many characters."""
    rolled = random.Random(points)
    words = [
        "".join(rolled.choices("abcdefghijklmnopqrstuvwxyz", k=rolled.randint(2, 10))) for _ in range(_WORDS)
    ]
    first = [_sentences(rolled, words, rolled.randint(*size)) for _ in range(points)]
    with Workspace.create(path) as workspace, workspace.edit("Import"):
        passages: list[Passage] = []
        for number in range(sources):
            said = first if number == 0 else [_said_again(rolled, words, wording) for wording in first]
            passages += _add(workspace, f"source {number + 1}", said)
        found = tuple(Point(str(n + 1), f"Point {n + 1}") for n in range(points))
        workspace.set_alignment(Alignment(found, tuple(passages)))
    return path


def _sentences(rolled: random.Random, words: Sequence[str], length: int) -> str:
    found = ""
    while len(found) < length:
        found += " ".join(rolled.choices(words, k=rolled.randint(6, 24))).capitalize() + ". "
    return found[:length]


def _said_again(rolled: random.Random, words: Sequence[str], wording: str) -> str:
    """With other words here and there; empty if it is not said at all."""
    if rolled.random() < _SILENT:
        return ""
    return " ".join(
        rolled.choice(words) if rolled.random() < _EDITED else word for word in wording.split(" ")
    )


def _add(workspace: Workspace, name: str, wordings: Sequence[str]) -> list[Passage]:
    """Write a source; where its points are."""
    text, segments = "", []
    for number, wording in enumerate(wordings, 1):
        if wording:
            text += f"{number}. "
            segments.append(
                Segment(len(text), len(text) + len(wording), "point", (str(number),), f"{number}.")
            )
            text += f"{wording}\n"
    source = workspace.add_source(Document(name, text, text.encode(), "text/plain", "utf-8"), segments)
    return [Passage(one.path[0], source.id, one.start, one.end, "point") for one in segments]


def _row(measured: Measured, peers: Mapping[str, Measured]) -> str:
    half, most, worst = _quantiles(measured)
    cells = [f"{figure:6.1f}" for figure in (half, most, worst, max(measured.gaps))]
    peer = peers.get(measured.name) or peers.get(measured.name.removeprefix("pair: "))
    if peer is not None:
        theirs = _quantiles(peer)[0]
        cells += [f"{theirs:6.1f}", f"{half / theirs:6.2f}"]
    else:
        cells += [" " * 6] * 2
    return f"| {measured.name:34} | {' | '.join(cells)} |"


def _quantiles(measured: Measured) -> tuple[float, float, float]:
    """Half of the times, nearly all of them, and all of them are no longer than this."""
    times = sorted(measured.times)
    half, most = (times[min(round(share * len(times)), len(times) - 1)] for share in (0.5, 0.99))
    return half, most, times[-1]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--project", nargs="+", type=Path, default=[], metavar="FILE")
    parser.add_argument("--made", nargs=2, type=int, metavar=("POINTS", "SOURCES"))
    parser.add_argument("--size", nargs=2, type=int, default=(150, 500), metavar=("LEAST", "MOST"))
    parser.add_argument("--rounds", type=int, default=60, metavar="N")
    parser.add_argument("--patience", type=float, default=120, metavar="SECONDS", help="for all findings")
    parser.add_argument("--mode", nargs="+", choices=MODES, default=MODES)
    wanted = parser.parse_args()
    made = wanted.made or (None if wanted.project else (1_000, 50))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VARIORUM_HOME"] = folder
        projects = [Path(shutil.copy(path, folder)) for path in wanted.project]
        if not wanted.project and not wanted.made:
            projects.append(write_sample(Path(folder, "sample")))
        if made:
            points, sources = made
            least, most = wanted.size
            projects.append(make(Path(folder, "made.variorum"), points, sources, (least, most)))
        qt = application()
        for project in projects:
            load = " ".join(f"{each:.1f}" for each in os.getloadavg())
            print(f"\n{project.stem}, on {qt.platformName()}, load {load}\n")
            peers = measure_peer(project, wanted.rounds)
            print(_HEAD)
            for told in measure(project, wanted.rounds, wanted.mode, wanted.patience):
                print(f"\n{told}\n\n{_HEAD}" if isinstance(told, str) else _row(told, peers), flush=True)


if __name__ == "__main__":
    main()
