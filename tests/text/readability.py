"""How readable marks are, measured against those a person made on the same texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

from app.text.comparison.tokens import tokenise
from app.text.diff import compare
from tests.text.marked_pairs import MarkedPair, drawn

PERSON, OURS, THEIRS = "the person", "variorum", "diff-match-patch"
Marks = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Score:
    """`exact`: pairs marked exactly as the person did. `near`: for every pair twice the characters that both marked by
    all marked. `pieces`: marks for every word that the person marked, wholly or in part. `marked`: characters for every
    one that the person marked. `chopped`: words marked in part that the person marked wholly or not at all."""

    exact: int
    near: tuple[float, ...]
    pieces: float
    marked: float
    chopped: int

    @property
    def nearness(self) -> float:
        """The mean over the pairs."""
        return sum(self.near) / len(self.near)


def scores(pairs: Sequence[MarkedPair]) -> dict[str, Score]:
    """The scores of the person, of ours, and of diff-match-patch after its semantic clean-up."""
    return {
        PERSON: score(pairs, [pair.marked for pair in pairs]),
        OURS: score(pairs, [drawn(*pair.sides, compare(*pair.sides)) for pair in pairs]),
        THEIRS: score(pairs, [_of_peer(pair) for pair in pairs]),
    }


def score(pairs: Sequence[MarkedPair], drawings: Sequence[str]) -> Score:
    """What the drawings are worth, one for each pair."""
    both = list(zip(pairs, (MarkedPair("", drawing, "") for drawing in drawings), strict=True))
    changed = sum(len(_words(pair, pair.marks)) for pair in pairs)
    return Score(
        sum(one.marked == other.marked for one, other in both),
        tuple(_nearness(_characters(one), _characters(other)) for one, other in both),
        sum(len(marks) for _, other in both for marks in other.marks) / changed,
        sum(len(_characters(other)) for _, other in both) / sum(len(_characters(pair)) for pair in pairs),
        sum(len(_parted(other) - _parted(one)) for one, other in both),
    )


def _of_peer(pair: MarkedPair) -> str:
    dmp = diff_match_patch()
    ops = dmp.diff_main(*pair.sides)
    dmp.diff_cleanupSemantic(ops)
    return "".join({0: "{}", -1: "[-{}-]", 1: "{{+{}+}}"}[kind].format(text) for kind, text in ops)


def _nearness(one: set[tuple[int, int]], other: set[tuple[int, int]]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


def _characters(pair: MarkedPair) -> set[tuple[int, int]]:
    """What is marked: side and code point."""
    return {
        (side, n) for side, marks in enumerate(pair.marks) for start, end in marks for n in range(start, end)
    }


def _words(pair: MarkedPair, marks: Iterable[Marks]) -> set[tuple[int, int, int]]:
    """The words that the marks touch: side, start, end."""
    return {
        (side, start, end)
        for side, (text, own) in enumerate(zip(pair.sides, marks, strict=True))
        for start, end in _spans(text)
        if any(start < last and first < end for first, last in own)
    }


def _parted(pair: MarkedPair) -> set[tuple[int, int, int]]:
    """The words that are marked in part."""
    marked = _characters(pair)
    return {
        (side, start, end)
        for side, start, end in _words(pair, pair.marks)
        if not all((side, n) in marked for n in range(start, end))
    }


def _spans(text: str) -> Iterable[tuple[int, int]]:
    tokens = tokenise(text)
    return zip(tokens.starts, tokens.ends, strict=True)
