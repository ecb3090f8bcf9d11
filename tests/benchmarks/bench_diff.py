"""How fast, how frugal and how readable the comparison is, beside its peers.

    python tests/benchmarks/bench_diff.py [--quick] [--limit SECONDS]

Prints Markdown. Every figure of a table is measured in the same run. Each case runs in a process of its own: the time
is the median of its runs, peak memory is that of the process, interpreter and texts included; who takes longer than
the limit is stopped. The other tables tell how fast points are compared, how much more is marked than has to be, and
how often and how nearly an engine marks the pairs in `tests/text/pairs` as a person did.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.text.comparison.tokens import tokenise
from app.text.diff import compare
from app.text.options import CompareOptions
from tests.benchmarks.diff_engines import available, engine, finish, forget, is_program, texts
from tests.text.marked_pairs import agreed_pairs, known_differences
from tests.text.readability import OURS, THEIRS, Score, scores

_SIZES = {"0.2 KB": 200, "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000}
_SHARES = (0.01, 0.2, 0.9)
_ENOUGH = 0.5
_MOST_RUNS = 200
# The optimum alignment of longer texts takes gigabytes.
_ALIGNED = 100_000
_SEEDS = range(40)


class Case(NamedTuple):
    """What one process measured: milliseconds (median of the runs), peak memory in MB."""

    milliseconds: float
    megabytes: float


def measure(name: str, size: int, share: float) -> Case:
    """Run one engine on one pair in this process, for half a second at least."""
    run = engine(name)
    left, right = texts(size, share)
    run(*texts(200, 0.2))  # what is imported late is imported now
    taken: list[float] = []
    while sum(taken) < _ENOUGH and len(taken) < _MOST_RUNS:
        forget(name)
        start = time.perf_counter()
        run(left, right)
        taken.append(time.perf_counter() - start)
    finish()
    return Case(1000 * median(taken), _peak_megabytes(of_children=is_program(name)))


def _peak_megabytes(*, of_children: bool) -> float:
    if sys.platform == "win32":
        return float("nan")
    import resource

    peak = resource.getrusage(resource.RUSAGE_CHILDREN if of_children else resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _in_process(name: str, size: int, share: float, limit: float) -> Case | None:
    """The same in a process of its own; None if it takes more than `limit` seconds or fails."""
    command = [sys.executable, __file__, "--case", name, str(size), str(share)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=limit, check=True)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return None
    return Case(*json.loads(done.stdout))


def _row(*cells: object) -> None:
    print("|", " | ".join(map(str, cells)), "|", flush=True)


def _head(*cells: str) -> None:
    _row(*cells)
    _row("---", *("---:" for _ in cells[1:]))


def speed(names: Sequence[str], sizes: Sequence[str], limit: float) -> None:
    """Print the tables of time and of memory. `limit` in seconds."""
    columns = [(size, share) for size in sizes for share in _SHARES]
    heads = [f"{size} {share:.0%}" for size, share in columns]
    print("\nTime in milliseconds, median; how much text, how much of it changed\n")
    _head("engine", *heads)
    found: dict[str, list[Case | None]] = {}
    for name in names:
        found[name] = [_in_process(name, _SIZES[size], share, limit) for size, share in columns]
        _row(name, *(f"{case.milliseconds:,.2f}" if case else f"> {limit:.0f} s" for case in found[name]))
    print("\nPeak memory in MB\n")
    _head("engine", *heads)
    for name, cases in found.items():
        _row(name, *(f"{case.megabytes:,.0f}" if case else "-" for case in cases))


def points() -> None:
    """Print how long a point takes: pairs of a sentence or few, each compared once, words and texts known."""
    dmp = import_module("diff_match_patch").diff_match_patch()

    def theirs(left: str, right: str) -> object:
        return dmp.diff_cleanupSemantic(dmp.diff_main(left, right))

    sets = {"pairs marked by a person": [pair.sides for pair in (*agreed_pairs(), *known_differences())]}
    for size in (200, 600):
        for share in _SHARES:
            listed = [texts(size, share, seed) for seed in _SEEDS]
            sets[f"{size} characters, {share:.0%} changed"] = [pair for pair in listed if pair[0] != pair[1]]
    print("\nMicroseconds a point, beside diff-match-patch with its semantic clean-up\n")
    _head("points", "variorum", "diff-match-patch", "times faster")
    for title, pairs in sets.items():
        mine, other = (_pass(run, pairs) for run in (compare, theirs))
        _row(title, f"{mine:,.0f}", f"{other:,.0f}", f"{other / mine:.1f}")


def _pass(run: Callable[[str, str], object], pairs: Sequence[tuple[str, str]]) -> float:
    """The median of several passes, in microseconds a pair."""
    taken = []
    for _ in range(9):
        forget("variorum")
        start = time.perf_counter()
        for left, right in pairs:
            run(left, right)
        taken.append(time.perf_counter() - start)
    return 1e6 * median(taken) / len(pairs)


def _fewest(left: str, right: str) -> int:
    """How many characters of words have to be marked if as many units as can be are kept."""
    from rapidfuzz.distance import LCSseq

    mine, theirs = tokenise(left).words, tokenise(right).words
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    kept = sum(sum(map(len, mine[block.a : block.a + block.size])) for block in blocks)
    return sum(map(len, mine)) + sum(map(len, theirs)) - 2 * kept


def _marked(left: str, right: str) -> int:
    """How many characters, white space left out, are marked when words are compared."""
    changes = compare(left, right, CompareOptions("word")).changes
    parts = (part for change in changes for part in (change.left.of(left), change.right.of(right)))
    return sum(len("".join(part.split())) for part in parts)


def economy(sizes: Iterable[str]) -> None:
    """Print how many characters are marked for each one that the optimum alignment of words marks."""
    print("\nCharacters marked for each one that the optimum alignment of words marks\n")
    _head("text", *(f"{share:.0%} changed" for share in _SHARES))
    for size in sizes:
        pairs = [texts(_SIZES[size], share) for share in _SHARES]
        _row(size, *(f"{_marked(*pair) / _fewest(*pair):.3f}" for pair in pairs))


def readability() -> None:
    """Print how often, in how many pieces and how nearly the engines mark what a person marked."""
    pairs = [*agreed_pairs(), *known_differences()]
    found = scores(pairs)
    print(f"\n{len(pairs)} pairs marked by a person\n")
    _head(
        "marked by",
        "exactly so",
        "nearness",
        "pieces a changed word",
        "characters a changed one",
        "chopped words",
    )
    for name, score in found.items():
        _row(name, *_cells(score, len(pairs)))
    ours, theirs = found[OURS].near, found[THEIRS].near
    nearer = sum(a > b for a, b in zip(ours, theirs, strict=True))
    less = sum(a < b for a, b in zip(ours, theirs, strict=True))
    print(f"\n{OURS} is nearer to the person than {THEIRS} in {nearer} pairs, less near in {less}")


def _cells(score: Score, pairs: int) -> tuple[str, ...]:
    return (
        f"{score.exact} ({score.exact / pairs:.0%})",
        f"{score.nearness:.3f}",
        f"{score.pieces:.2f}",
        f"{score.marked:.2f}",
        str(score.chopped),
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="only the short texts, and a limit of 5 s")
    parser.add_argument("--limit", type=float, default=60, help="seconds that an engine may take")
    parser.add_argument("--case", nargs=3, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.case:
        name, size, share = wanted.case
        print(json.dumps(measure(name, int(size), float(share))))
        return
    names, missing = available()
    print("Not installed, not measured:", ", ".join(missing) or "none")
    sizes = list(_SIZES)[:2] if wanted.quick else list(_SIZES)
    speed(names, sizes, 5 if wanted.quick else wanted.limit)
    points()
    economy(size for size in sizes if _SIZES[size] <= _ALIGNED)
    readability()


if __name__ == "__main__":
    main()
