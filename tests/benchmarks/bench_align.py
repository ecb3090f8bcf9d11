"""How the time of an alignment grows with points and with sources.

    python tests/benchmarks/bench_align.py [--full]

The sources are made up: a list of points in words of a Zipf distribution, and retellings that leave out, replace and
add words, omit, merge and move points. `--full` adds the largest case, 1,000 points in 50 sources.
"""

import argparse
import random
import sys
import time
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.text.align import align
from app.text.model import Segment, SegmentedSource

_CASES = ((10, 5), (100, 5), (1000, 5), (100, 10), (100, 50))
_LARGEST = (1000, 50)


class _Teller:
    """Tells the same points over and over in other words."""

    def __init__(self, points: int, seed: int = 1) -> None:
        self._random = random.Random(seed)
        syllables = [a + b for a in "bcdfghjklmnprstvz" for b in "aeiou"]
        size = range(self._random.randint(2, 4))
        self._stems = ["".join(self._random.choice(syllables) for _ in size) for _ in range(6000)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._stems))))
        self._points = [self._words(self._random.randint(12, 30)) for _ in range(points)]

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


def seconds(points: int, sources: int) -> float:
    """The time of one alignment."""
    teller = _Teller(points)
    told = [teller.source(f"source{number:02}") for number in range(sources)]
    start = time.perf_counter()
    align(told, told[0].id)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true")
    cases = (*_CASES, _LARGEST) if parser.parse_args().full else _CASES
    print("points  sources  seconds  ms per listed point")
    for points, sources in cases:
        took = seconds(points, sources)
        print(f"{points:6}  {sources:7}  {took:7.2f}  {1000 * took / points / sources:19.3f}", flush=True)


if __name__ == "__main__":
    main()
