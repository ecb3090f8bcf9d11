"""Marked text: a comparison cut into runs that an exporter can print, whatever its format.

Two arrangements are common in print. `parallel` sets two wordings side by side and cuts both after every line
break that both have, so that sub-points stay level. `merged` is one text with what only the left has put into
it, cut after every line break. Both keep every character: the runs of a side, joined, are its wording. Text that
moved is printed in both its places, with the edits inside it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile, zip_longest
from typing import Literal

from app.export.signs import NO_SIGNS, Signs
from app.text.model import Span
from app.text.script import EditScript, Op

Mark = Literal["same", "left", "right"]

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one mark, the label before it and the notes after it.

    `ignored`: the difference does not count. `moved`: the text stands elsewhere in the other wording; `edited`: but
    these characters of it do not.
    """

    text: str
    mark: Mark = "same"
    ignored: bool = False
    moved: bool = False
    edited: bool = False
    label: str = ""
    notes: tuple[int, ...] = ()


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of moved text: an edit inside of it, or what is the same in both places."""

    span: Span
    edited: bool = False
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class _Side:
    """One wording: its text, what an edition adds to it, and the parts of what moved in it, in reading order."""

    text: str
    signs: Signs = NO_SIGNS
    moved: Sequence[_Part] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """The same stretch of both wordings; it may hold line breaks that only one of them has."""

    left: Line
    right: Line


def plain(text: str, signs: Signs = NO_SIGNS) -> tuple[Line, ...]:
    """The lines of a wording that is compared with nothing."""
    return tuple(_lines(_cut(_Side(text, signs), Span(0, len(text)), Run(""))))


def parallel(
    left: str, right: str, script: EditScript, left_signs: Signs = NO_SIGNS, right_signs: Signs = NO_SIGNS
) -> tuple[Row, ...]:
    """The two wordings, level with each other."""
    first = _Side(left, left_signs, _moved_left(script))
    second = _Side(right, right_signs, _moved_right(script))
    rows: list[Row] = []
    lefts: list[Run] = []
    rights: list[Run] = []
    for op in _sharing_breaks(left, right, script.ops):
        for mine, other in _level(left, op):
            lefts += _cut(first, mine, _model(op))
            rights += _cut(second, other, _model(op))
            if op.kind == "equal" and left[mine.end - 1] == "\n":
                rows.append(Row(_joined(lefts), _joined(rights)))
                lefts, rights = [], []
    return (*rows, Row(_joined(lefts), _joined(rights)))


def merged(left: str, right: str, script: EditScript, signs: Signs = NO_SIGNS) -> tuple[Line, ...]:
    """The lines of the right wording, what only the left has marked in its place; `signs` of the right."""
    sides = _Side(left, moved=_moved_left(script)), _Side(right, signs, _moved_right(script))
    return tuple(
        _label_first(line) for line in _lines(_merge(*sides, _sharing_breaks(left, right, script.ops)))
    )


def own(right: str, script: EditScript, signs: Signs = NO_SIGNS) -> tuple[Line, ...]:
    """The lines of the right wording alone, what only it has marked: for wordings too far apart to merge."""
    side = _Side(right, signs, _moved_right(script))
    return tuple(_lines(_merge(_Side(""), side, (op for op in script.ops if op.kind != "delete"))))


def _sharing_breaks(left: str, right: str, ops: Sequence[Op]) -> Iterator[Op]:
    """The ops, but what is replaced shares its line breaks with what replaces it, if both have as many."""
    skip = False
    for op, after in zip_longest(ops, ops[1:]):
        if skip:
            skip = False
            continue
        if after and (op.kind, after.kind) == ("delete", "insert"):
            mine, others = list(_lines_of(left, op.left)), list(_lines_of(right, after.right))
            if len(mine) == len(others) > 1:
                yield from _line_by_line(mine, others, op, after)
                skip = True
                continue
        yield op


def _lines_of(text: str, span: Span) -> Iterator[Span]:
    """The spans of the lines in `span`, without their line breaks."""
    start = span.start
    for line in span.of(text).split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1


def _line_by_line(mine: Sequence[Span], others: Sequence[Span], delete: Op, insert: Op) -> Iterator[Op]:
    for n, (left, right) in enumerate(zip(mine, others, strict=True)):
        if n:
            yield Op("equal", Span(left.start - 1, left.start), Span(right.start - 1, right.start))
        yield replace(delete, left=left, right=Span(right.start, right.start))
        yield replace(insert, left=Span(left.end, left.end), right=right)


def _level(left: str, op: Op) -> Iterator[tuple[Span, Span]]:
    """An op's spans on both sides, those of equal text cut after every line break."""
    mine, other = op.left, op.right
    while op.kind == "equal" and (end := left.find("\n", mine.start, mine.end) + 1):
        cut = end - mine.start
        yield Span(mine.start, end), Span(other.start, other.start + cut)
        mine, other = Span(end, mine.end), Span(other.start + cut, other.end)
    if mine or other:
        yield mine, other


def _merge(left: _Side, right: _Side, ops: Iterable[Op]) -> Iterator[Run]:
    for op in ops:
        if op.kind == "delete":
            yield from _cut(left, op.left, _model(op))
        else:
            yield from _cut(right, op.right, _model(op))


def _moved_left(script: EditScript) -> list[_Part]:
    found = [
        _part(move.left.start, op.left, op)
        for move in script.moves
        for op in move.script.ops
        if op.kind != "insert"
    ]
    return sorted(found, key=lambda part: part.span.start)


def _moved_right(script: EditScript) -> list[_Part]:
    found = [
        _part(move.right.start, op.right, op)
        for move in script.moves
        for op in move.script.ops
        if op.kind != "delete"
    ]
    return sorted(found, key=lambda part: part.span.start)


def _part(start: int, span: Span, op: Op) -> _Part:
    return _Part(Span(start + span.start, start + span.end), op.kind != "equal", op.ignored is not None)


def _model(op: Op) -> Run:
    marks: dict[str, Mark] = {"equal": "same", "delete": "left", "insert": "right"}
    return Run("", marks[op.kind], op.ignored is not None)


def _cut(side: _Side, span: Span, model: Run) -> list[Run]:
    """The runs of `span`, cut where a sign stands and where moved text begins and ends."""
    return [
        run
        for part, as_part in _told(side, span, model)
        for run in _signed(side.text, part, side.signs, as_part)
    ]


def _told(side: _Side, span: Span, model: Run) -> list[tuple[Span, Run]]:
    """The parts of `span` that moved and those that did not; blanks beside what moved go with it."""
    at = bisect_right(side.moved, span.start, key=lambda part: part.span.end)
    found, start = [], span.start
    for part in takewhile(lambda part: part.span.start < span.end, islice(side.moved, at, None)):
        first, last = max(part.span.start, start), min(part.span.end, span.end)
        found += [(Span(start, first), model), (Span(first, last), _as_moved(model, part))]
        start = last
    if not found:
        return [(span, model)]
    found.append((Span(start, span.end), model))
    return [
        (part, replace(run, moved=True) if run.mark != "same" and part.of(side.text).isspace() else run)
        for part, run in found
        if part
    ]


def _as_moved(model: Run, part: _Part) -> Run:
    """A run of moved text. What both texts have in this place as well has no edits."""
    if model.mark == "same":
        return replace(model, moved=True)
    return replace(model, moved=True, edited=part.edited, ignored=part.ignored)


def _signed(text: str, span: Span, signs: Signs, model: Run) -> list[Run]:
    """The runs of `span`, cut where a sign stands."""
    stops = {place for place in (*signs.notes, *signs.labels) if span.start < place < span.end}
    return [
        Run(
            text[start:end],
            *_look(model),
            signs.labels.get(start, ""),
            tuple(signs.notes.get(end, ())),
        )
        for start, end in pairwise(sorted({span.start, *stops, span.end}))
    ]


def _lines(runs: Iterable[Run]) -> Iterator[Line]:
    """Cut runs after every line break."""
    line: list[Run] = []
    for run in runs:
        texts = _LINE.findall(run.text)
        for n, text in enumerate(texts):
            label = run.label if n == 0 else ""
            notes = run.notes if n == len(texts) - 1 else ()
            line.append(run if len(texts) == 1 else replace(run, text=text, label=label, notes=notes))
            if text.endswith("\n"):
                yield _joined(line)
                line = []
    if line:
        yield _joined(line)


def _joined(runs: Iterable[Run]) -> Line:
    """Neighbours that differ in nothing but their text are one run."""
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else None
        if before and _look(before) == _look(run) and not (before.notes or run.label):
            found[-1] = replace(before, text=before.text + run.text, notes=run.notes)
        else:
            found.append(run)
    return tuple(found)


def _look(run: Run) -> tuple[Mark, bool, bool, bool]:
    """All of a run but its text and signs."""
    return run.mark, run.ignored, run.moved, run.edited


def _label_first(line: Line) -> Line:
    """A label stands at the beginning of its line, before what only the left has there."""
    place = next((n for n, run in enumerate(line) if run.label), 0)
    if not place or any(run.mark != "left" for run in line[:place]):
        return line
    first, labelled = replace(line[0], label=line[place].label), replace(line[place], label="")
    return (first, *line[1:place], labelled, *line[place + 1 :])
