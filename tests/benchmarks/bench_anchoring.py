"""Whether notes find their words again, and what that costs.

    python tests/benchmarks/bench_anchoring.py [--seeds N]

The sample's texts, and one of a megabyte, are edited at random: words are replaced, put in and taken out, lines are
moved. Notes are on stretches of one to twelve words, on one place in three of the text. A note is on untouched words
if every one of them is still there, in their order and with nothing between. The first table follows them from
version to version; in the second the place is forgotten, as it is of a note from a file, and they are looked for.
`right`: on just these words. `near`: on a stretch that meets where they are now, or what has come in their place, and
marked as approximate if the words are others. `wrong`: anywhere else, or not marked. Then what it costs, and what other
ways of looking for similar words would.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.text.anchoring import carried, find_again
from app.text.anchoring_pairs import word_spans
from app.text.model import Anchor, Span
from app.text.quoting import anchor_at, same_words

_DATA = Path(__file__).resolve().parents[2] / "data"
_SHARES = (0.01, 0.05, 0.20)
_LONGEST = 12
_LOOKED_FOR = 40
"""So many notes of each text are looked for without their place."""


class Edited(NamedTuple):
    """Two versions of a text; for each word of the old one where it is and where it went, if it is still there."""

    old: str
    new: str
    words: list[Span]
    went: list[Span | None]


def edited(old: str, share: float, random: Random) -> Edited:
    """A version of a text in which that share of the words was replaced, taken out or got another one before it, and
    one line in ten, at that share, was moved."""
    spans = [Span(*span) for span in word_spans(old, None)]
    vocabulary = [span.of(old) for span in spans]
    ends = [0, *(at + 1 for at, char in enumerate(old) if char == "\n"), len(old)]
    lines = [Span(start, end) for start, end in pairwise(ends) if start < end]
    order = [*range(len(lines))]
    for _ in range(round(len(lines) * share / 2)):
        order.insert(random.randrange(len(order)), order.pop(random.randrange(len(order))))
    went: list[Span | None] = [None] * len(spans)
    new: list[str] = []
    size = number = 0
    first_of = []
    for line in lines:
        first_of.append(number)
        while number < len(spans) and spans[number].start < line.end:
            number += 1

    def write(text: str) -> None:
        nonlocal size
        new.append(text)
        size += len(text)

    for at in order:
        line, number, done = lines[at], first_of[at], lines[at].start
        while number < len(spans) and spans[number].start < line.end:
            span = spans[number]
            write(old[done : span.start])
            deed = random.choice(("replace", "insert", "delete")) if random.random() < share else ""
            if deed in ("replace", "insert"):
                write(_other(random, vocabulary, number) + (" " if deed == "insert" else ""))
            if deed in ("", "insert"):
                went[number] = Span(size, size + len(span))
                write(span.of(old))
            number, done = number + 1, span.end
        write(old[done : line.end])
    return Edited(old, "".join(new), spans, went)


def _other(random: Random, vocabulary: Sequence[str], number: int) -> str:
    """A word that is none of those near a place: a doubled word is not told from its double."""
    near = {word.casefold() for word in vocabulary[max(number - 8, 0) : number + 9]}
    return next(word for word in iter(lambda: random.choice(vocabulary), "") if word.casefold() not in near)


class Case(NamedTuple):
    """A note: its words, where they are now if they are untouched, where what is left of them is, and from which to
    which word that stood beside them."""

    span: Span
    untouched: Span | None
    left: tuple[Span, ...]
    room: Span


def cases(found: Edited, random: Random, step: int = 3) -> Iterator[Case]:
    """Notes all over the text."""
    for first in range(0, len(found.words), step):
        last = min(first + random.randint(1, _LONGEST), len(found.words)) - 1
        span = Span(found.words[first].start, found.words[last].end)
        left = tuple(now for now in found.went[first : last + 1] if now is not None)
        there = Span(left[0].start, left[-1].end) if len(left) == last - first + 1 else None
        whole = there is not None and there.of(found.new) == span.of(found.old)
        before = next((now for now in reversed(found.went[:first]) if now is not None), Span(0, 0))
        behind = next((now for now in found.went[last + 1 :] if now is not None), Span(len(found.new), 0))
        yield Case(span, there if whole else None, left, Span(before.end, behind.start))


def judged(case: Case, before: Anchor, now: Anchor | None) -> str:
    """What became of a note."""
    if now is None or now.is_lost:
        return "lost"
    if case.untouched is not None and now.span == case.untouched and not now.is_approximate:
        return "right"
    is_marked = now.is_approximate or same_words(now.exact, before.exact)
    is_here = any(
        now.span.meets(place) for place in (*case.left, *((case.room,) if now.is_approximate else ()))
    )
    return "near" if is_marked and is_here else "wrong"


def told(name: str, share: float, tally: Counter[tuple[bool, str]]) -> None:
    """A line of a table."""
    untouched = sum(times for (is_untouched, _), times in tally.items() if is_untouched)
    touched = sum(tally.values()) - untouched
    right, wrong = tally[True, "right"], tally[True, "wrong"] + tally[False, "wrong"]
    print(
        f"{name:14} {share:5.0%} {untouched:10} {100 * right / max(untouched, 1):8.3f} % {tally[True, 'near']:6}"
        f" {tally[True, 'lost']:6} {touched:10} {tally[False, 'near'] + tally[False, 'right']:8}"
        f" {tally[False, 'lost']:6} {wrong:7}",
        flush=True,
    )


def follow(texts: dict[str, str], seeds: int, look: Callable[..., Anchor | None] | None) -> None:
    """Print what becomes of the notes: followed from version to version, or looked for by `look`."""
    print(f"{'text':14} edits  untouched      right   near   lost    touched     near   lost   wrong")
    for share in _SHARES:
        total: Counter[tuple[bool, str]] = Counter()
        for name, text in texts.items():
            tally: Counter[tuple[bool, str]] = Counter()
            for seed in range(seeds):
                random = Random(f"{name} {share} {seed}")
                versions = edited(text, share, random)
                some = list(cases(versions, random))
                if look is None:
                    carrier = carried(versions.old, versions.new)
                else:
                    some = random.sample(some, min(_LOOKED_FOR, len(some)))
                for case in some:
                    before = anchor_at("s", versions.old, case.span)
                    if look is None:
                        now: Anchor | None = carrier.noted(before)
                    else:
                        now = look(
                            versions.new, Anchor("s", 0, 0, before.exact, before.prefix, before.suffix)
                        )
                    tally[case.untouched is not None, judged(case, before, now)] += 1
            told(name, share, tally)
            total += tally
        told("all", share, total)


def large(texts: dict[str, str]) -> str:
    """A text of a megabyte out of the lines and words of the others: every fifth line stands in it many times."""
    random = Random(1)
    lines = [line for text in texts.values() for line in text.splitlines() if line.strip()]
    words = [word for line in lines for word in line.split()]
    found, size = list[str](), 0
    while size < 1_000_000:
        found.append(random.choice(lines) if random.random() < 0.2 else " ".join(random.choices(words, k=20)))
        size += len(found[-1]) + 1
    return "\n".join(found)


def cost(name: str, text: str) -> None:
    """Print what it costs to follow a text, and to look for one quotation of which a word was changed."""
    random = Random(name)
    versions = edited(text, 0.05, random)
    start = perf_counter()
    carried(versions.old, versions.new)
    took = perf_counter() - start
    changed = [case for case in cases(versions, random, 7) if case.untouched is None and len(case.left) > 4]
    some = [anchor_at("s", text, case.span) for case in random.sample(changed, min(20, len(changed)))]
    looks: dict[str, Callable[[str, Anchor], object]] = {
        "find_again": lambda new, anchor: find_again(new, Anchor("s", 0, 0, *_quoted(anchor))),
        "RapidFuzz partial_ratio_alignment": _by_partial_ratio,
        "diff-match-patch match_main": _by_match_main,
    }
    print(f"{name}, {len(text)} code points: following {1000 * took:.0f} ms")
    for called, look in looks.items():
        look(versions.new, some[0])  # the index is made once for a text
        start = perf_counter()
        for anchor in some:
            look(versions.new, anchor)
        print(f"  one quotation by {called}: {1000 * (perf_counter() - start) / len(some):.2f} ms")


def _quoted(anchor: Anchor) -> tuple[str, str, str]:
    return anchor.exact, anchor.prefix, anchor.suffix


def _by_partial_ratio(text: str, anchor: Anchor) -> object:
    from rapidfuzz.fuzz import partial_ratio_alignment

    return partial_ratio_alignment(anchor.prefix + anchor.exact + anchor.suffix, text)


def _by_match_main(text: str, anchor: Anchor) -> object:
    from diff_match_patch import diff_match_patch

    engine: Any = diff_match_patch()
    engine.Match_Distance = len(text)
    return engine.match_main(text, anchor.exact[: engine.Match_MaxBits], anchor.start)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=20)
    seeds = parser.parse_args().seeds
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_DATA.glob("*.[tm][xd]*"))}
    print("followed from version to version")
    follow(texts, seeds, None)
    print("looked for without their place")
    follow(texts, seeds, find_again)
    cost("sample", "\n".join(texts.values()))
    cost("a megabyte", large(texts))


if __name__ == "__main__":
    main()
