"""How fast, how frugal and how readable the comparison is, beside its peers.

    python tests/benchmarks/bench_diff.py [--quick]

Every figure of a table is measured in the same run. Each case runs in a process of its own (peak memory is that of
the process, interpreter and texts included); who takes longer than the limit is stopped. The second table tells how
much more is marked than has to be, the third how often an engine marks the pairs in `tests/text/pairs` exactly as a
person did, and how near it comes.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.text.comparison.tokens import tokenise
from app.text.diff import compare
from app.text.options import CompareOptions
from tests.benchmarks.diff_engines import available, engine, forget, texts
from tests.text.test_diff_pairs import MarkedPair, agreed_pairs, drawn, known_differences

_SIZES = {"0.2 KB": 200, "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000}
_SHARES = (0.01, 0.2, 0.9)
_REFERENCE = "diff-match-patch"


class Case(NamedTuple):
    """What one process measured: milliseconds (best of several runs if they are short), peak memory in MB."""

    milliseconds: float
    megabytes: float


def measure(name: str, size: int, share: float) -> Case:
    """Run one engine on one pair in this process."""
    run = engine(name)
    left, right = texts(size, share)
    run(*texts(200, 0.2))  # what is imported late is imported now
    best, spent = float("inf"), 0.0
    while spent < 0.3 or best == float("inf"):
        forget(name)
        start = time.perf_counter()
        run(left, right)
        taken = time.perf_counter() - start
        best, spent = min(best, taken), spent + taken
    return Case(1000 * best, _peak_megabytes())


def _peak_megabytes() -> float:
    if sys.platform == "win32":
        return float("nan")
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _in_process(name: str, size: int, share: float, limit: float) -> Case | None:
    """The same in a process of its own; None if it takes more than `limit` seconds or fails."""
    command = [sys.executable, __file__, "--case", name, str(size), str(share)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=limit, check=True)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return None
    return Case(*json.loads(done.stdout))


def speed(names: list[str], sizes: Iterable[str], limit: float) -> None:
    """Print the table of time and memory. `limit` in seconds."""
    print(f"{'text':8}{'changed':>9}  {'engine':24}{'time':>12}{'peak':>9}   against {_REFERENCE}")
    for size in sizes:
        for share in _SHARES:
            found = {name: _in_process(name, _SIZES[size], share, limit) for name in names}
            base = found.get(_REFERENCE)
            for name, case in found.items():
                head = f"{size:8}{share:>8.0%}   {name:24}"
                if case is None:
                    print(f"{head}{f'> {limit:.0f} s':>12}")
                    continue
                if base is None:
                    ratio = f"more than {1000 * limit / case.milliseconds:,.0f} times faster"
                else:
                    ratio = f"{base.milliseconds / case.milliseconds:,.1f} times faster"
                print(f"{head}{case.milliseconds:>9,.2f} ms{case.megabytes:>6,.0f} MB   {ratio}", flush=True)


def _of_peer(pair: MarkedPair) -> str:
    """The pair as diff-match-patch marks it after its semantic clean-up."""
    dmp = import_module(_REFERENCE.replace("-", "_")).diff_match_patch()
    ops = dmp.diff_main(*pair.sides)
    dmp.diff_cleanupSemantic(ops)
    return "".join({0: "{}", -1: "[-{}-]", 1: "{{+{}+}}"}[kind].format(text) for kind, text in ops)


def _pieces(marked: str) -> int:
    return marked.count("[-") + marked.count("{+")


def _changed_words(pair: MarkedPair) -> int:
    """Words of both sides that the person marked, wholly or in part."""
    return sum(
        sum(1 for start, end in zip(tokens.starts, tokens.ends, strict=True) if _meets(start, end, marks))
        for tokens, marks in zip(map(tokenise, pair.sides), pair.marks, strict=True)
    )


def _meets(start: int, end: int, marks: Iterable[tuple[int, int]]) -> bool:
    return any(start < mark_end and mark_start < end for mark_start, mark_end in marks)


def _nearness(pair: MarkedPair, drawing: str) -> float:
    """How near a drawing comes to what the person marked: twice the characters marked in both, by all marked."""
    mine, theirs = (
        {
            (side, n)
            for side, marks in enumerate(drawn_pair.marks)
            for start, end in marks
            for n in range(start, end)
        }
        for drawn_pair in (pair, MarkedPair("", drawing, ""))
    )
    return 2 * len(mine & theirs) / (len(mine) + len(theirs))


def readability() -> None:
    """Print how often, in how many pieces and how nearly the engines mark what a person marked."""
    pairs = [*agreed_pairs(), *known_differences()]
    words = sum(map(_changed_words, pairs))
    drawings = {
        "the person": [pair.marked for pair in pairs],
        "variorum": [drawn(*pair.sides, compare(*pair.sides)) for pair in pairs],
        _REFERENCE: [_of_peer(pair) for pair in pairs],
    }
    near = {
        name: [_nearness(p, d) for p, d in zip(pairs, listed, strict=True)]
        for name, listed in drawings.items()
    }
    print(f"\n{len(pairs)} pairs marked by a person, {words} changed words")
    for name, drawing in drawings.items():
        exact = sum(one == pair.marked for one, pair in zip(drawing, pairs, strict=True))
        pieces = sum(map(_pieces, drawing))
        share = f"{exact:3} of {len(pairs)} exactly so ({exact / len(pairs):.0%})"
        closeness = f"nearness {sum(near[name]) / len(pairs):.3f}"
        print(f"{name:24}{share}   {closeness}   {pieces / words:.2f} marked pieces for every changed word")
    ours, theirs = near["variorum"], near[_REFERENCE]
    for word, count in (
        ("nearer", sum(a > b for a, b in zip(ours, theirs, strict=True))),
        ("less near", sum(a < b for a, b in zip(ours, theirs, strict=True))),
    ):
        print(f"{count} pairs where variorum is {word} than {_REFERENCE}")


def _optimum(left: str, right: str) -> int:
    """How many characters of words have to be marked if as many words as can be are kept."""
    from rapidfuzz.distance import LCSseq

    mine, theirs = tokenise(left).words, tokenise(right).words
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    kept = sum(sum(map(len, mine[block.a : block.a + block.size])) for block in blocks)
    return sum(map(len, mine)) + sum(map(len, theirs)) - 2 * kept


def _marked(left: str, right: str) -> int:
    """How many characters, white space left out, are marked when words are compared."""
    changes = compare(left, right, CompareOptions("word")).changes
    stretches = (stretch for change in changes for stretch in (change.left.of(left), change.right.of(right)))
    return sum(len("".join(stretch.split())) for stretch in stretches)


def economy(sizes: Iterable[str]) -> None:
    """Print how much is marked for each character that the optimum alignment of words marks."""
    print("\ncharacters marked for each one that the optimum alignment of words marks")
    for size in sizes:
        ratios = []
        for share in _SHARES:
            pair = texts(_SIZES[size], share)
            ratios.append(f"{share:.0%}: {_marked(*pair) / _optimum(*pair):.3f}")
        print(f"{size:8}{'   '.join(ratios)}", flush=True)


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
    if missing:
        print("not installed, left out:", ", ".join(missing))
    sizes = list(_SIZES)[:2] if wanted.quick else list(_SIZES)
    speed(names, sizes, 5 if wanted.quick else wanted.limit)
    economy(sizes[:3])
    readability()


if __name__ == "__main__":
    main()
