"""From the order in which the eye meets the characters of a line to the order in which they are read.

The inverse of the Unicode bidirectional algorithm (UAX #9) for what documents hold: lines in one direction with words
and numbers of the other in them. Marks belong to the letter they stand on.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

FIRST_LEFTWARD = "\u0590"
"""No character before it runs to the left."""

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_SOME = 0.2
_MARKER = re.compile(r"^\s*\w{1,3}\)")
_OPEN = dict(zip(")]}", "([{", strict=True))
_JOINS_NUMBERS = frozenset(("ES", "CS", "ET"))


def direction(char: str) -> str:
    """`R` for letters of scripts that run to the left, `L` for other letters, `N` for digits, empty for the rest."""
    kind = unicodedata.bidirectional(char[0])
    if kind in ("R", "AL"):
        return "R"
    if kind in ("EN", "AN"):
        return "N"
    return "L" if kind == "L" else ""


def runs_left(text: str, *, among_such: bool = False) -> bool:
    """Whether most letters of the text belong to scripts that run to the left; for a line `among_such`, whether
    enough do: words of another script may be longer than what stands around them."""
    if max(text, default="") < FIRST_LEFTWARD:
        return False
    kinds = Counter(map(direction, text))
    return kinds["R"] > kinds["L"] * (_SOME if among_such else 1)


def logical(pieces: Sequence[str], *, leftwards: bool) -> str:
    """The text of a line whose characters (or clusters of a letter with its marks) are given from left to right."""
    kinds = _resolved([direction(piece) for piece in pieces], pieces, leftwards=leftwards)
    runs = [[pieces[n] for n, _ in run] for _, run in groupby(enumerate(kinds), key=lambda pair: pair[1])]
    order = [kind for kind, _ in groupby(kinds)]
    if leftwards:
        parts = [run if kind == "L" else run[::-1] for kind, run in zip(order, runs, strict=True)][::-1]
    else:
        parts = [_inner(run) if kind == "R" else run for kind, run in zip(order, runs, strict=True)]
    return "".join(map("".join, parts))


def with_brackets(text: str) -> str:
    """A paragraph that runs to the left with its brackets turned round if they make sense only then: some files name
    a bracket by its shape, some by its meaning."""
    if _is_balanced(text):
        return text
    turned = text.translate(_MIRRORED)
    return turned if _is_balanced(turned) else text


def _resolved(kinds: list[str], pieces: Sequence[str], *, leftwards: bool) -> list[str]:
    """Each piece's direction, `L` or `R`: numbers are `L` in a line that runs to the left, what stands between two
    pieces of one direction has it too, the rest has the line's."""
    base = "R" if leftwards else "L"
    kinds = _with_numbers(kinds, pieces)
    if not leftwards:
        kinds = _numbers_inside(kinds)
    strong = [(n, "L" if kind == "N" else kind) for n, kind in enumerate(kinds) if kind]
    result = [base] * len(kinds)
    for (here, kind), (there, following) in pairwise([*strong, (len(kinds), "")]):
        letters = kinds[here] != "N" or (there < len(kinds) and kinds[there] != "N")
        result[here] = kind
        if kind == following and (kind != "L" or letters or not leftwards):
            result[here:there] = [kind] * (there - here)
    return result


def _with_numbers(kinds: list[str], pieces: Sequence[str]) -> list[str]:
    """A single separator between two digits is part of the number, and so is a sign at its end such as %."""
    joined = list(kinds)
    for n in range(1, len(kinds) - 1):
        between = not kinds[n] and kinds[n - 1] == kinds[n + 1] == "N"
        if between and unicodedata.bidirectional(pieces[n][0]) in _JOINS_NUMBERS:
            joined[n] = "N"
    return joined


def _numbers_inside(kinds: Sequence[str]) -> list[str]:
    """Numbers between two words that run to the left are part of that stretch."""
    told = list(kinds)
    places = [n for n, kind in enumerate(kinds) if kind in ("L", "R")]
    for here, there in pairwise(places):
        if kinds[here] == kinds[there] == "R":
            told[here:there] = ["R" if kind == "N" else kind for kind in told[here:there]]
    return told


def _inner(run: list[str]) -> list[str]:
    """A stretch that runs to the left inside a line that does not."""
    return list(logical(run, leftwards=True))


def _is_balanced(text: str) -> bool:
    """Whether every closing bracket has its opening one before it; that of a marker, as in a), may lack it."""
    open_brackets: list[str] = []
    for c in _MARKER.sub("", text, count=1):
        if c in "([{":
            open_brackets.append(c)
        elif c in _OPEN and open_brackets and open_brackets[-1] == _OPEN[c]:
            open_brackets.pop()
        elif c in _OPEN:
            return False
    return True
