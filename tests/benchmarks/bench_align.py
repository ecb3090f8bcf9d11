"""What aligning costs: how it grows with points and with sources, and how soon it can be stopped.

    python tests/benchmarks/bench_align.py [--full] [--huge]

The sources are made up: a list of points in words of a Zipf distribution, and retellings that leave out, replace and
add words, omit, merge and move points. `--full` adds the largest case of the budget, 1,000 points in 50 sources;
`--huge` 50 MB of text. Times are those of the processor, memory is the peak of a process of its own; "silent" is the
longest time between two looks at whether to stop. Then what one correction costs, and following the words of a text
of a megabyte into a newer version.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.text.align import align
from app.text.anchoring import carried
from app.text.correcting import move_point, place, rename, set_absent, set_aside, split
from app.text.lineup import Lineup
from app.text.model import Segment, SegmentedSource


class Case(NamedTuple):
    """`words`: how many a point has, from and to."""

    points: int
    sources: int
    words: tuple[int, int] = (12, 30)


_CASES = (Case(10, 5), Case(100, 5), Case(1000, 5), Case(100, 10), Case(100, 50))
_LARGEST = Case(1000, 50)
_HUGE = Case(20000, 5, (60, 130))


class _Teller:
    """Tells the same points over and over in other words."""

    def __init__(self, points: int, words: tuple[int, int] = (12, 30), seed: int = 1) -> None:
        self._random = random.Random(seed)
        syllables = [a + b for a in "bcdfghjklmnprstvz" for b in "aeiou"]
        size = range(self._random.randint(2, 4))
        self._stems = ["".join(self._random.choice(syllables) for _ in size) for _ in range(6000)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._stems))))
        self._points = [self._words(self._random.randint(*words)) for _ in range(points)]

    def _words(self, count: int) -> list[str]:
        stems = self._random.choices(self._stems, cum_weights=self._weights, k=count)
        return [stem + self._random.choice(("", "", "s", "ed", "ing")) for stem in stems]

    def _retold(self, words: list[str]) -> str:
        kept = [word for word in words if self._random.random() > 0.15]
        changed = [word if self._random.random() > 0.2 else self._words(1)[0] for word in kept]
        return ", ".join(filter(None, (" ".join(changed[:8]), " ".join(changed[8:])))) + "."

    def source(self, name: str) -> SegmentedSource:
        """A retelling: one point in thirty is missing, one in twenty runs into the next, one in fifty has moved."""
        order = list(self._points)
        for _ in range(len(order) // 50):
            order.insert(self._random.randrange(len(order)), order.pop(self._random.randrange(len(order))))
        told = [self._retold(words) for words in order if self._random.random() > 1 / 30]
        text = ""
        segments: list[Segment] = []
        for body in told:
            joins = segments and self._random.random() < 1 / 20
            start = segments.pop().start if joins else len(text)
            text = text[:-1] + " " + body if joins else text + body
            segments.append(Segment(start, len(text), "point", (str(len(segments) + 1),), "1."))
            text += "\n"
        return SegmentedSource(name, text, tuple(segments))


def lineup(case: Case) -> Lineup:
    """The sources, lined up."""
    told = _told(case)
    return Lineup(told, told[0].id, align(told, told[0].id))


def _told(case: Case) -> tuple[SegmentedSource, ...]:
    teller = _Teller(case.points, case.words)
    return tuple(teller.source(f"source{number:02}") for number in range(case.sources))


def measured(case: Case) -> tuple[float, float, float, int]:
    """Seconds, the longest silence in seconds, megabytes, and characters of text."""
    told = _told(case)
    looked = start = time.process_time()
    silent = 0.0

    def look() -> bool:
        nonlocal looked, silent
        now = time.process_time()
        silent, looked = max(silent, now - looked), now
        return False

    align(told, told[0].id, look)
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return took, max(silent, start + took - looked), peak, sum(len(source.text) for source in told)


def _milliseconds(deed: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        start = time.process_time()
        deed()
        times.append(time.process_time() - start)
    return 1000 * min(times)


def _print_corrections(case: Case) -> None:
    before = lineup(case)
    source = before.sources[1]
    stretch = source.segments[5].span
    deeds: dict[str, Callable[[], object]] = {
        "place": lambda: place(before, source.id, stretch, ["3"]),
        "set aside": lambda: set_aside(before, source.id, stretch, "intro"),
        "split": lambda: split(before, source.id, (stretch.start + stretch.end) // 2),
        "absent": lambda: set_absent(before, source.id, "4", absent=True),
        "rename": lambda: rename(before, "4", "A title"),
        "move": lambda: move_point(before, "4", "8"),
    }
    costs = ", ".join(f"{name} {_milliseconds(deed):.1f}" for name, deed in deeds.items())
    print(f"{case.points} points, {case.sources} sources, ms: {costs}", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--huge", action="store_true")
    chosen = parser.parse_args()
    cases = [*_CASES, *([_LARGEST] if chosen.full else ()), *([_HUGE] if chosen.huge else ())]
    print("points  sources  million characters  seconds  ms per listed point  silent ms  megabytes")
    for case in cases:
        with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
            took, silent, peak, size = fresh.submit(measured, case).result()
        each = 1000 * took / case.points / case.sources
        print(
            f"{case.points:6}  {case.sources:7}  {size / 1e6:18.2f}  {took:7.2f}  {each:19.3f}"
            f"  {1000 * silent:9.0f}  {peak:9.0f}",
            flush=True,
        )
    for case in (Case(30, 10), Case(300, 10)):
        _print_corrections(case)
    old, new = (source.text for source in _told(Case(5000, 2, (25, 40))))
    print(f"carrying {len(old)} characters, ms: {_milliseconds(lambda: carried(old, new)):.0f}")


if __name__ == "__main__":
    main()
