"""How long an import takes, stage by stage, and what it needs for a very long text.

    python tests/benchmarks/bench_import.py [--large MB] [FILE...]

Without files: the five real articles beside the checkout, else the sample's sources. Each stage is also given in
units of reading the bytes and decoding them, the least that any import must do. `--large` makes up a text of so
many megabytes (50) and tells time, peak memory and how soon each stage answers a cancel. For Linux.
"""

import argparse
import gc
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.sources import read
from app.store.workspace import Workspace
from app.tasks.examining import Found, examine_document
from app.tasks.importing import Prepared, commit, prepare
from app.text.cancel import Cancelled, Stop
from app.text.lineup import Lineup
from app.text.model import Document

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
_ROUNDS = 7
_CANCEL_AFTER = (0.05, 0.2, 0.4, 0.6, 0.8)
"""Shares of a stage's time."""


def files() -> list[Path]:
    """What is imported unless something else is named."""
    seeds = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    return seeds or sorted(path for path in (ROOT / "data").iterdir() if path.suffix != ".json")


def best(work: Callable[[], T]) -> tuple[float, T]:
    """The shortest time of several rounds, in seconds, and what came out of the last."""
    shortest = float("inf")
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        result = work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest, result


def stages(paths: Sequence[Path]) -> None:
    """Print what each stage of importing these files takes."""
    least, _ = best(lambda: [path.read_bytes().decode("utf-8", "replace") for path in paths])
    reading, documents = best(lambda: [read(path) for path in paths])
    finding, found = best(lambda: [examine_document(document) for document in documents])
    lining, prepared = best(lambda: prepare(found, Lineup()))
    writing, _ = best(lambda: _write(prepared))
    print(f"{len(paths)} files, {sum(len(d.text) for d in documents):,} characters")
    print("stage             ms   x reading bytes")
    for name, took in (
        ("bytes", least),
        ("read", reading),
        ("find points", finding),
        ("line up", lining),
        ("write", writing),
        ("read to line up", reading + finding + lining),
    ):
        print(f"{name:16} {1000 * took:6.1f}   {took / least:8.0f}", flush=True)


def _write(prepared: Prepared) -> None:
    with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "p.variorum") as workspace:
        commit(workspace, prepared)


def large(megabytes: int) -> None:
    """Print what a text of that size takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.txt"
        path.write_text(_made_up(megabytes * 1_000_000), encoding="utf-8")
        print(f"{megabytes} MB of text")
        print("stage             s   peak MB so far   slowest answer to a cancel, s")
        document: Document = _measured("read", lambda stop: read(path, should_cancel=stop))
        found: Found = _measured("find points", lambda stop: examine_document(document, path, stop))
        prepared = _measured("line up", lambda stop: prepare([found], Lineup(), should_cancel=stop))
        _measured("write", lambda _: _write(prepared))


def _measured(name: str, work: Callable[[Stop], T]) -> T:
    gc.collect()
    start = time.perf_counter()
    result = work(None)
    took = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    slowest = max(_answer(work, took * share) for share in _CANCEL_AFTER)
    print(f"{name:12} {took:7.2f}   {peak:14.0f}   {slowest:6.3f}", flush=True)
    return result


def _answer(work: Callable[[Stop], object], after: float) -> float:
    """How long the work goes on after it was asked to stop, in seconds; 0 if it was done before."""
    start = time.perf_counter()
    try:
        work(lambda: time.perf_counter() - start > after)
    except Cancelled:
        return time.perf_counter() - start - after
    return 0.0


def _made_up(length: int) -> str:
    """Numbered points of some sentences each, in made-up words, so many characters of them."""
    rolled = random.Random(1)
    syllables = [a + b for a in "bcdfghjklmnprstvz" for b in "aeiou"]
    words = ["".join(rolled.choices(syllables, k=rolled.randint(1, 4))) for _ in range(20_000)]
    points: list[str] = []
    written = 0
    while written < length:
        sentences = (
            " ".join(rolled.choices(words, k=rolled.randint(8, 25))) for _ in range(rolled.randint(1, 4))
        )
        points.append(f"{len(points) + 1}. {'. '.join(map(str.capitalize, sentences))}.\n")
        written += len(points[-1])
    return "".join(points)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--large", nargs="?", type=int, const=50, metavar="MB")
    wanted = parser.parse_args()
    if wanted.large is None or wanted.files:
        stages(wanted.files or files())
    if wanted.large is not None:
        large(wanted.large)


if __name__ == "__main__":
    main()
