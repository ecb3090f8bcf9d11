"""Two texts woven into one, so that both can be read in one column.

`inline`: what both say stands once, and where they differ the left reading and then the right one. A word of which
only some letters differ stands twice, whole: letters of two words in turn cannot be read. `stacked`: passage by
passage, first the left one, then the right one; those that are the same stand once.

Every character of the left text stands in a woven text once and in its order, and so does every one of the right
text, but for those that the options leave out of account: of two readings that count as the same, the left one shows.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice, pairwise
from typing import Literal

from app.text.abridging import beginnings
from app.text.comparison.tokens import Tokens, tokenise
from app.text.model import Span
from app.text.script import EditScript

Side = Literal["left", "right"]
RunKind = Literal["both", "left", "right", "gap"]

_THIN = "\u2009"
_LTR_MARK, _RTL_MARK = "\u200e", "\u200f"
_WAYS = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_FIGURES = {"EN": "figures", "AN": "figures"}
_LONG = 400
"""Code points of a passage from which on it is cut between sentences, too."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch `span` of the woven text: what both texts say there, one of them, or neither (`gap`, a line end or a
    thin space that sets readings apart). `left` and `right` are what it shows of each; an empty span is a place."""

    kind: RunKind
    span: Span
    left: Span
    right: Span

    def of(self, side: Side) -> Span:
        """What it shows of a side."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True, slots=True)
class Woven:
    """The text, and which of its characters are whose."""

    text: str
    runs: tuple[Run, ...]

    def shown(self, side: Side, span: Span) -> tuple[Span, ...]:
        """The characters of a side that a span of the woven text shows, in order, as few spans as possible.

        Two readings that count as the same belong together: a part of the one that shows stands for all of the other.
        """
        found: list[Span] = []
        for run in self._over(span):
            part = _through(run.span, run.of(side), span)
            if not part:
                continue
            if found and found[-1].end == part.start:
                part = Span(found.pop().start, part.end)
            found.append(part)
        return tuple(found)

    def places(self, side: Side, span: Span) -> tuple[Span, ...]:
        """Where the characters of a side stand in the woven text; for an empty span its place, alone."""
        if not span:
            at = self.place(side, span.start)
            return (Span(at, at),)
        found: list[Span] = []
        for run in self._with(side, span):
            part = _through(run.of(side), run.span, span)
            if found and found[-1].end == part.start:
                part = Span(found.pop().start, part.end)
            found.append(part)
        return tuple(found)

    def place(self, side: Side, at: int) -> int:
        """Where a place of a side is: before the character that begins there, for the end of the text behind all."""
        for run in self._with(side, Span(at, at + 1)):
            return _through(run.of(side), run.span, Span(at, at + 1)).start
        return max((run.span.end for run in self.runs if run.of(side)), default=0)

    def _over(self, span: Span) -> Iterator[Run]:
        first = bisect_right(self.runs, span.start, key=lambda run: run.span.end)
        for run in self.runs[first:]:
            if run.span.start >= span.end:
                return
            yield run

    def _with(self, side: Side, span: Span) -> Iterator[Run]:
        first = bisect_right(self.runs, span.start, key=lambda run: run.of(side).end)
        for run in self.runs[first:]:
            if run.of(side).start >= span.end:
                return
            if run.of(side):
                yield run


def inline(script: EditScript, left: str, right: str) -> Woven:
    """Both readings in running order."""
    weaver = _Weaver(left, right)
    for step in _whole_words(_steps(script), tokenise(left), tokenise(right)):
        if step.same:
            weaver.add("both", step.left, step.right)
        else:
            weaver.exchange(step)
    return weaver.woven()


def stacked(script: EditScript, left: str, right: str) -> Woven:
    """The passages of both in turn: paragraphs, of long ones sentences, cut where both texts can be cut."""
    weaver, before = _Weaver(left, right), (0, 0)
    for cut in (*_cuts(script, left, right), (len(left), len(right))):
        mine, theirs = Span(before[0], cut[0]), Span(before[1], cut[1])
        if mine.of(left) == theirs.of(right):
            weaver.add("both", mine, theirs)
        else:
            weaver.add("left", mine, Span(before[1], before[1]))
            weaver.end_line()
            weaver.add("right", Span(cut[0], cut[0]), theirs)
        weaver.end_line()
        before = cut
    return weaver.woven()


@dataclass(frozen=True, slots=True)
class _Step:
    left: Span
    right: Span
    same: bool

    @property
    def length(self) -> int:
        """How many characters are the same, one for one."""
        return len(self.left) if self.same and len(self.left) == len(self.right) else 0


class _Weaver:
    def __init__(self, left: str, right: str) -> None:
        self._left, self._right = left, right
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._at = 0
        self._ends_line = False
        self._direction = ""  # of the paragraph so far, as its first letter has it

    def add(self, kind: RunKind, left: Span, right: Span) -> None:
        """Show what both texts have in these spans, or the one that is not empty."""
        if self._ends_line and (left or right):
            self._ends_line = False
            if self._parts and not self._parts[-1].endswith("\n"):
                self._part("\n")
        self._put(kind, left.of(self._left) if left else right.of(self._right), left, right)

    def exchange(self, step: "_Step") -> None:
        """Both readings; where they fill as many lines, line by line."""
        lines = list(_lines_of(step, self._left, self._right))
        for n, line in enumerate(lines):
            if n:
                self.add("both", *(Span(side.start - 1, side.start) for side in (line.left, line.right)))
            self.add("left", line.left, Span(line.right.start, line.right.start))
            ends = self._left[line.left.end - 1 : line.left.end] + self._right[line.right.start :][:1]
            if line.left and line.right and not any(map(str.isspace, ends)):
                self._part(_THIN + self._mark(line))
            self.add("right", Span(line.left.end, line.left.end), line.right)

    def end_line(self) -> None:
        """What follows, if anything does, begins a paragraph."""
        self._ends_line = True

    def _part(self, blank: str) -> None:
        last = self._runs[-1]
        self._put("gap", blank, Span(last.left.end, last.left.end), Span(last.right.end, last.right.end))

    def woven(self) -> Woven:
        return Woven("".join(self._parts), tuple(self._runs))

    def _put(self, kind: RunKind, text: str, left: Span, right: Span) -> None:
        if text:
            self._runs.append(Run(kind, Span(self._at, self._at + len(text)), left, right))
            self._parts.append(text)
            self._at += len(text)
            fresh = text.rpartition("\n")
            self._direction = _direction(fresh[2]) if fresh[1] else self._direction or _direction(text)

    def _mark(self, line: "_Step") -> str:
        """What keeps two readings in the order of the paragraph where letters and figures run both ways; readings that
        both run the other way from end to end stay in the order of their script."""
        left, right = line.left.of(self._left), line.right.of(self._right)
        edges = {_direction(text, figures=True) for text in (left, left[::-1], right, right[::-1])} - {""}
        way = self._direction or _direction(left) or _direction(right)
        if not way or "rtl" not in {way, *edges} or len(edges) == 1:
            return ""
        return _RTL_MARK if way == "rtl" else _LTR_MARK


def _direction(text: str, *, figures: bool = False) -> str:
    """The direction of a text by its first letter: "ltr", "rtl", or empty if it has none; with `figures` "figures" if
    one comes before any letter."""
    ways = _WAYS | _FIGURES if figures else _WAYS
    return next((ways[kind] for kind in map(unicodedata.bidirectional, text) if kind in ways), "")


def _steps(script: EditScript) -> list[_Step]:
    """What is the same, ignored differences included, and what is not, in turn."""
    found = []
    for (kind, _), ops in groupby(script.ops, lambda op: (op.kind == "equal", op.ignored)):
        run = list(ops)
        first, last = run[0], run[-1]
        left, right = Span(first.left.start, last.left.end), Span(first.right.start, last.right.end)
        found.append(_Step(left, right, same=kind or first.ignored is not None))
    return found


def _whole_words(steps: Sequence[_Step], left: Tokens, right: Tokens) -> Iterator[_Step]:
    """The steps, those that exchange parts of words grown to whole words; the same text between them shrinks."""
    groups = list(_groups(steps, left, right))
    edges: list[tuple[int, int]] = []
    for before, behind in pairwise(groups):
        edges.append(_edge(before, behind, left, right, edges[-1][0] if edges else 0))
    ends = [*edges, (len(left.text), len(right.text))]
    for group, start, end in zip(groups, [(0, 0), *edges], ends, strict=False):
        if group[0].same or _is_exchange(group):
            yield _Step(Span(start[0], end[0]), Span(start[1], end[1]), same=group[0].same)
        else:
            yield from group


def _groups(steps: Sequence[_Step], left: Tokens, right: Tokens) -> Iterator[Sequence[_Step]]:
    """The steps, together those that change the same word, or words that are exchanged next to each other."""
    at = 0
    while at < len(steps):
        last = at + 1
        while not steps[at].same and last + 1 < len(steps) and steps[last].same:
            between, following = steps[last], steps[last + 1]
            inside = _is_inside(left, between.left) and _is_inside(right, between.right)
            beside = _is_exchange(steps[at:last]) and _is_exchange([following]) and _is_blank(left, between)
            if following.same or not (inside or beside):
                break
            last += 2
        yield steps[at:last]
        at = last


def _edge(
    before: Sequence[_Step], behind: Sequence[_Step], left: Tokens, right: Tokens, taken: int
) -> tuple[int, int]:
    """Where in both texts one group ends and the next begins, so that an exchange has its words whole; what is the same
    may be taken, from its front on, up to a place of the left text by the edge before."""
    at = before[-1].left.end, before[-1].right.end
    more = 0
    if _is_exchange(before) and (room := behind[0].length):
        more = min(max(_rest(left, at[0])[1], _rest(right, at[1])[1]), room)
    elif _is_exchange(behind) and before[-1].length and (room := at[0] - max(taken, before[-1].left.start)):
        more = -min(max(_rest(left, at[0])[0], _rest(right, at[1])[0]), room)
    return at[0] + more, at[1] + more


def _is_exchange(group: Sequence[_Step]) -> bool:
    """Whether words of one text stand for words of the other."""
    changed = [step for step in group if not step.same]
    return any(step.left for step in changed) and any(step.right for step in changed)


def _rest(tokens: Tokens, place: int) -> tuple[int, int]:
    """How much of the word that a place is inside of stands before and behind it; nothing between words."""
    n = bisect_right(tokens.starts, place) - 1
    if n < 0 or not tokens.starts[n] < place < tokens.ends[n]:
        return 0, 0
    return place - tokens.starts[n], tokens.ends[n] - place


def _is_inside(tokens: Tokens, span: Span) -> bool:
    """Whether a stretch, with both its ends, is inside of one word."""
    n = bisect_right(tokens.starts, span.start) - 1
    return n >= 0 and tokens.starts[n] < span.start and span.end < tokens.ends[n]


def _is_blank(tokens: Tokens, step: _Step) -> bool:
    between = step.left.of(tokens.text)
    return between.isspace() and "\n" not in between


def _cuts(script: EditScript, left: str, right: str) -> Iterator[tuple[int, int]]:
    """Places of both texts, in order, at which a passage begins."""
    last = 0
    for step in _steps(script):
        if step.length:
            if (
                left[step.left.start - 1 : step.left.start] == "\n"
                and right[step.right.start - 1 : step.right.start] == "\n"
            ):
                yield step.left.start, step.right.start
            for place in beginnings(left, step.left):
                if place < len(left) and (left[place - 1] == "\n" or place - last >= _LONG):
                    yield place, step.right.start + place - step.left.start
                    last = place
        else:
            for line in islice(_lines_of(step, left, right), 1, None):
                yield line.left.start, line.right.start
                last = line.left.start


def _lines_of(step: _Step, left: str, right: str) -> Iterator[_Step]:
    """The lines of a step on both sides, without their ends, if there are as many; else the step, whole."""
    mine, theirs = step.left.of(left).split("\n"), step.right.of(right).split("\n")
    if len(mine) != len(theirs):
        yield step
        return
    at, other = step.left.start, step.right.start
    for line, its in zip(mine, theirs, strict=True):
        yield _Step(Span(at, at + len(line)), Span(other, other + len(its)), step.same)
        at, other = at + len(line) + 1, other + len(its) + 1


def _through(shown: Span, there: Span, span: Span) -> Span:
    """The part of `there` that belongs to the part of `shown` inside `span`; all of it where they differ in length."""
    start, end = max(shown.start, span.start), min(shown.end, span.end)
    if start >= end or not there:
        return Span(there.start, there.start)
    if len(shown) != len(there):
        return there
    return Span(there.start + start - shown.start, there.start + end - shown.start)
