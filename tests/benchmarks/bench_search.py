"""How fast everything of a project is found, and what that costs, beside its peers.

    python tests/benchmarks/bench_search.py [--notes N] [--points N] [--sources N]

Prints Markdown. Every figure is measured in the same run, on notes of some 200 characters and a wording of each source
for each point, in made-up words as frequent as words are. A search is the whole of it: what was typed is read, found,
counted, and the twenty best hits of each kind get their lines. Its peers find the same words in the same texts: Python
that goes through folded texts, `LIKE` of SQLite, and FTS5 as it is made by default, asked for what is most like it.
"""

import argparse
import contextlib
import gc
import itertools
import random
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.tasks.searching import ProjectIndex, index_of
from app.text.cancel import Cancelled
from app.text.folding import fold
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note, Passage, Point, Source
from app.text.query import parse

_RUNS = 100
_VOCABULARY = 80_000
_WORDS_IN_A_NOTE = 27
_LINES = 20
_TURN_SECONDS = 1e-4
"""As in the window (`app.ui.main`)."""


class Held(NamedTuple):
    """What the index is made of."""

    sources: tuple[Source, ...]
    points: tuple[Point, ...]
    passages: tuple[Passage, ...]
    notes: tuple[Note, ...]

    @property
    def texts(self) -> list[str]:
        """Everything in which something can be found."""
        whole = {source.id: source.text for source in self.sources}
        return [*(note.body for note in self.notes), *(p.span.of(whole[p.source]) for p in self.passages)]


def held(notes: int, points: int, sources: int, script: str) -> Held:
    """A made-up project; the same for the same arguments. The words of `script` "han" have no spaces between them."""
    rng = random.Random(5)
    apart = "" if script == "han" else " "
    words = list(dict.fromkeys(_word(rng, script) for _ in range(_VOCABULARY)))
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def text() -> str:
        return apart.join(rng.choices(words, cum_weights=weights, k=_WORDS_IN_A_NOTE)).capitalize() + "."

    ids = [str(number) for number in range(1, points + 1)]
    made, passages = [], []
    for number in range(sources):
        lines, at = [text() for _ in ids], 0
        for point, line in zip(ids, lines, strict=True):
            passages.append(Passage(point, f"s{number}", at, at + len(line), "point"))
            at += len(line) + 1
        whole = "\n".join(lines)
        made.append(Source(f"s{number}", f"Desk {number}", whole, "text/plain", "utf-8", ""))
    written = tuple(
        Note(
            f"n{number}",
            ids[number * points // notes],
            text(),
            category=rng.choice(FINDING_KINDS),
            severity=rng.choice(NOTE_SEVERITIES),
            status=rng.choice(NOTE_STATUSES),
            tags=(rng.choice(words[:300]),),
            author=rng.choice(("A. N.", "O. P.")),
        )
        for number in range(notes)
    )
    return Held(tuple(made), tuple(Point(point, "") for point in ids), tuple(passages), written)


def _word(rng: random.Random, script: str) -> str:
    if script == "han":
        return "".join(
            chr(0x4E00 + min(int(rng.expovariate(1 / 600)), 20_000)) for _ in range(rng.randint(1, 3))
        )
    syllables = (
        rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou" * 9 + "äéøł") for _ in range(rng.randint(1, 5))
    )
    return "".join(s + (rng.choice("nrst") if rng.random() < 0.3 else "") for s in syllables)


def questions(project: Held) -> dict[str, str]:
    """What is typed, by what it stands for."""
    body = project.notes[len(project.notes) // 2].body
    thousand = " ".join(note.body for note in project.notes[:20])[:1_000]
    always = {
        "filters only": "status:open",
        "a field without such a value": "kind:nonsense",
        "nothing found": "qqqxxq",
        "a thousand letters of one word": "x" * 1_000,
        "a thousand letters": thousand,
    }
    if " " not in body:
        return _unspaced_questions(body, project) | always
    common, less, third, *_ = sorted(set(body.rstrip(".").split()), key=lambda w: -_times(w, project))
    some = body.split()
    return {
        "a very common word": common,
        "two common words": f"{common} {less}",
        "three common words": f"{common} {less} {third}",
        "one letter": common[:1],
        "two letters": common[:2],
        "an inner part of words": common[1:4] if len(common) > 4 else some[2][1:4],
        "an inner part of rare words": max(some, key=len)[2:6],
        "an inner part and a common word": f"{some[2][1:4]} {common}",
        "one letter and a rare word": f"{common[:1]} {max(some, key=len)}",
        "a rare phrase": f'"{" ".join(some[3:6])}"',
        "a phrase of common words": f'"{common} {less} {common}"',
        "without a common word": f"{less} -{common}",
        "filters and a common word": f'status:open severity:high kind:number {common} source:"Desk 1"',
    } | always


def _unspaced_questions(body: str, project: Held) -> dict[str, str]:
    first, second, *_ = sorted(set(body.rstrip(".")), key=lambda sign: -_times(sign, project))
    return {
        "a common sign": first,
        "a rare sign": min(body, key=lambda sign: _times(sign, project)),
        "two signs, one after the other": body[4:6],
        "two common signs": f"{first} {second}",
        "three signs": body[4:7],
        "eight signs": body[4:12],
        "a phrase": f'"{body[6:11]}"',
        "without a common sign": f"{second} -{first}",
        "filters and a common sign": f"status:open severity:high kind:number {first}",
    }


def _times(word: str, project: Held) -> int:
    return sum(word in note.body for note in project.notes[:2_000])


def _timed(
    work: Callable[[], object], runs: int, clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """Milliseconds of each run, in order of length."""
    taken = []
    for _ in range(runs):
        start = clock()
        work()
        taken.append(1000 * (clock() - start))
    return sorted(taken)


def _row(*cells: object) -> None:
    print("|", " | ".join(map(str, cells)), "|", flush=True)


def _head(*cells: str) -> None:
    _row(*cells)
    _row("---", *("---:" for _ in cells[1:]))


class Peers:
    """The same texts, in what finds words in them otherwise."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = [fold(text) for text in texts]
        self._sqlite = sqlite3.connect(":memory:")
        self._sqlite.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)")
        self._sqlite.execute(
            "CREATE VIRTUAL TABLE words USING fts5(text, content = 'plain', content_rowid = 'id')"
        )
        self._sqlite.executemany("INSERT INTO plain VALUES (?, ?)", enumerate(self._texts))
        self._sqlite.execute("INSERT INTO words (words) VALUES ('rebuild')")

    def python(self, part: str) -> int:
        """Every folded text that has the part."""
        part = fold(part)
        return sum(part in text for text in self._texts)

    def like(self, part: str) -> int:
        """The same with `LIKE`."""
        rows = self._sqlite.execute("SELECT count(*) FROM plain WHERE text LIKE ?", (f"%{fold(part)}%",))
        return int(rows.fetchone()[0])

    def fts5(self, words: str) -> int:
        """The twenty best by FTS5's rank, with its snippets, and how many have words that begin so."""
        match = " ".join(f'"{word}"*' for word in fold(words).split())
        count = self._sqlite.execute("SELECT count(*) FROM words WHERE words MATCH ?", (match,)).fetchone()[0]
        self._sqlite.execute(
            "SELECT rowid, snippet(words, 0, '', '', '…', 20) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20",
            (match,),
        ).fetchall()
        return int(count)


def search_times(index: ProjectIndex, project: Held) -> None:
    """Print how long each question takes, and where they can be compared, its peers."""
    peers = Peers(project.texts)
    _head("milliseconds", "hits", "median", "p99", "p99 CPU", "Python scan", "LIKE", "FTS5 by default")
    for what, typed in questions(project).items():
        query = parse(typed)
        counts = index.search(query).counts
        taken = _timed(partial(_search, index, typed), _RUNS)
        computed = _timed(partial(_search, index, typed), _RUNS, time.thread_time)
        told = [f"{median(taken):.1f}", f"{taken[-2]:.1f}", f"{computed[-2]:.1f}"]
        plain = not query.filters and len(query.terms) == 1 and not query.terms[0].is_negative
        if plain:
            ways = (peers.python, peers.like, peers.fts5)
            told += [f"{median(_timed(partial(way, query.terms[0].text), 3)):.1f}" for way in ways]
        _row(what, sum(counts.values()), *told, *([] if plain else ["-"] * 3))


def _search(index: ProjectIndex, typed: str) -> None:
    index.search(parse(typed), _LINES)


def costs(project: Held) -> ProjectIndex:
    """Print what the index costs; the index."""
    gc.collect()
    gc.freeze()  # as the window does with what a project holds
    longest, before = _Waiting(), _peak()
    turn = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    with longest:
        start, computed = time.perf_counter(), time.thread_time()
        index = index_of(project.sources, project.points, project.passages, project.notes)
        took, computed = time.perf_counter() - start, time.thread_time() - computed
    sys.setswitchinterval(turn)
    memory = _peak() - before
    changes = _changes(index, project)
    _head("the index", "")
    _row("characters, millions", f"{sum(map(len, project.texts)) / 1e6:.1f}")
    _row("made in the background, seconds", f"{took:.2f}")
    _row("of that computing, seconds", f"{computed:.2f}")
    _row("meanwhile another thread waits at most, milliseconds", f"{max(longest.waits):.1f}")
    _row(
        "and once in a thousand times, milliseconds",
        f"{sorted(longest.waits)[-len(longest.waits) // 1000]:.1f}",
    )
    _row("stops when it is asked to within, milliseconds", f"{_stopping(project, took):.0f}")
    _row("memory beside that of notes and texts, at most, MB", f"{memory:.0f}")
    _row("a note changed, told, milliseconds, p99", f"{changes[0]:.3f}")
    _row("a note changed, taken in, milliseconds, p99", f"{changes[1]:.2f}")
    return index


def _peak() -> float:
    """The most memory that this process has had, in MB; not told by Windows."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << 20 if sys.platform == "darwin" else 1 << 10
    )


class _Waiting:
    """How long at most a thread that wants to go on every millisecond has to wait, as that of the window does."""

    def __enter__(self) -> None:
        self.waits: list[float] = []
        self._is_over = False
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._is_over = True
        self._thread.join()

    def _watch(self) -> None:
        while not self._is_over:
            start = time.perf_counter()
            time.sleep(0.001)
            self.waits.append(1000 * (time.perf_counter() - start) - 1)


def _stopping(project: Held, seconds: float) -> float:
    """The longest time in milliseconds from the wish to stop until it has stopped; asked at twenty moments."""
    longest = 0.0
    for moment in range(1, 20):
        until = time.perf_counter() + seconds * moment / 20

        def is_over(until: float = until) -> bool:
            return time.perf_counter() > until

        with contextlib.suppress(Cancelled):
            index_of(project.sources, project.points, project.passages, project.notes, {}, is_over).close()
            continue
        longest = max(longest, time.perf_counter() - until)
    return 1000 * longest


def _changes(index: ProjectIndex, project: Held) -> tuple[float, float]:
    """How long it takes to tell that a note changed, and to take that in; p99 in milliseconds."""
    rng = random.Random(1)
    told, taken = [], []
    for note in rng.sample(project.notes, 500):
        changed = replace(note, body=f"{note.body} And more of it.")
        told += _timed(partial(index.put_notes, [changed]), 1)
        taken += _timed(index.catch_up, 1)
    index.set_notes(project.notes)
    index.catch_up()
    return sorted(told)[-6], sorted(taken)[-6]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=100_000)
    parser.add_argument("--points", type=int, default=1_000)
    parser.add_argument("--sources", type=int, default=50)
    parser.add_argument("--script", choices=("latin", "han"), default="latin")
    wanted = parser.parse_args()
    project = held(wanted.notes, wanted.points, wanted.sources, wanted.script)
    print(f"{wanted.notes:,} notes, {wanted.sources} sources of {wanted.points:,} points, {wanted.script}\n")
    index = costs(project)
    print()
    search_times(index, project)
    index.close()


if __name__ == "__main__":
    main()
