"""Marked text keeps every character of both wordings, and breaks lines level."""

from collections.abc import Callable, Iterable

from hypothesis import given
from hypothesis import strategies as st

from app.export import marks
from app.export.marks import Line, Run
from app.export.signs import Signs
from app.text.diff import compare
from app.text.model import Span
from app.text.options import CompareOptions
from app.text.script import EditScript, Op, OpKind

Scripted = Callable[[str], tuple[str, str, EditScript]]

_KINDS: tuple[OpKind, ...] = ("equal", "delete", "insert")
_STEPS = st.lists(st.tuples(st.sampled_from(_KINDS), st.text("ab \n", min_size=1, max_size=6)), max_size=12)


def _script(steps: Iterable[tuple[OpKind, str]]) -> tuple[str, str, EditScript]:
    left, right, ops = "", "", []
    for kind, text in steps:
        before = len(left), len(right)
        left += "" if kind == "insert" else text
        right += "" if kind == "delete" else text
        ops.append(Op(kind, Span(before[0], len(left)), Span(before[1], len(right))))
    return left, right, EditScript(tuple(ops), 0.5, CompareOptions())


def _text(lines: Iterable[Iterable[Run]], *kept: str) -> str:
    return "".join(run.text for line in lines for run in line if run.mark in kept)


@given(_STEPS)
def test_the_sides_of_a_parallel_setting_are_the_wordings(steps: list[tuple[OpKind, str]]) -> None:
    left, right, script = _script(steps)
    rows = marks.parallel(left, right, script)
    assert _text((row.left for row in rows), "same", "left") == left
    assert _text((row.right for row in rows), "same", "right") == right


@given(_STEPS)
def test_a_merged_text_holds_both_wordings(steps: list[tuple[OpKind, str]]) -> None:
    left, right, script = _script(steps)
    lines = marks.merged(left, right, script)
    assert _text(lines, "same", "left") == left
    assert _text(lines, "same", "right") == right


@given(_STEPS)
def test_a_wording_set_alone_is_itself(steps: list[tuple[OpKind, str]]) -> None:
    _, right, script = _script(steps)
    assert _text(marks.own(right, script), "same", "left", "right") == right
    assert _text(marks.plain(right), "same") == right


@given(_STEPS, st.sets(st.integers(0, 40)), st.sets(st.integers(0, 40)))
def test_signs_change_no_text(steps: list[tuple[OpKind, str]], labels: set[int], notes: set[int]) -> None:
    left, right, script = _script(steps)
    signs = Signs(dict.fromkeys(labels, "a"), dict.fromkeys(notes, (1,)))
    rows = marks.parallel(left, right, script, signs, signs)
    assert _text((row.left for row in rows), "same", "left") == left
    assert _text(marks.merged(left, right, script, signs), "same", "right") == right


def test_rows_break_where_both_texts_have_the_same_line_break(scripted: Scripted) -> None:
    rows = marks.parallel(*scripted("Nets [-45-]{+54+}\nToll"))
    assert [[run.text for run in row.left] for row in rows] == [["Nets ", "45", "\n"], ["Toll"]]
    assert [[run.text for run in row.right] for row in rows] == [["Nets ", "54", "\n"], ["Toll"]]


def test_a_line_break_that_only_one_side_has_stays_in_its_run(scripted: Scripted) -> None:
    (row,) = marks.parallel(*scripted("Nets{+\nToll+}"))
    assert [run.text for run in row.right] == ["Nets", "\nToll"]


def test_a_merged_text_breaks_at_every_line_break(scripted: Scripted) -> None:
    lines = marks.merged(*scripted("Nets[-\nToll-]\nDams{+\n\nFees+}"))
    assert ["".join(run.text for run in line) for line in lines] == [
        "Nets\n",
        "Toll\n",
        "Dams\n",
        "\n",
        "Fees",
    ]


def test_what_is_replaced_shares_its_line_breaks_with_what_replaces_it(scripted: Scripted) -> None:
    texts = scripted("Nets[-.\nI-]{+;\ni+}f Toll")
    assert ["".join(run.text for run in line) for line in marks.merged(*texts)] == ["Nets.;\n", "Iif Toll"]
    assert len(marks.parallel(*texts)) == 2


def test_neighbours_with_the_same_mark_are_one_run() -> None:
    ops = Op("delete", Span(0, 1), Span(0, 0)), Op("delete", Span(1, 3), Span(0, 0))
    (line,) = marks.merged("abc", "", EditScript(ops, 0.0, CompareOptions()))
    assert line == (Run("abc", "left"),)


def test_a_label_stands_before_what_only_the_left_has_at_the_beginning_of_the_line(
    scripted: Scripted,
) -> None:
    (line,) = marks.merged(*scripted("[-The -]mill"), Signs(labels={0: "a"}))
    assert [(run.label, run.text) for run in line] == [("a", "The "), ("", "mill")]


def test_signs_stand_where_they_belong(scripted: Scripted) -> None:
    left, right, script = scripted("One two [-three-]{+four+} five")
    signs = Signs(labels={4: "a"}, notes={7: (1,), 12: (2, 3)})
    (line,) = marks.merged(left, right, script, signs)
    assert [(run.label, run.text, run.notes) for run in line] == [
        ("", "One ", ()),
        ("a", "two", (1,)),
        ("", " ", ()),
        ("", "three", ()),
        ("", "four", (2, 3)),
        ("", " five", ()),
    ]


def test_what_does_not_count_is_told() -> None:
    op = Op("delete", Span(0, 1), Span(0, 0), "typography")
    (line,) = marks.merged("’", "", EditScript((op,), 1.0, CompareOptions()))
    assert line == (Run("’", "left", ignored=True),)


GATE = "The keeper opens the gate at dawn and shuts it at dusk."
DAM = "No dam is built above the old mill of the village."
MOVED_LEFT, MOVED_RIGHT = f"{DAM} {GATE} So be it.", f"{GATE} So be it. {DAM.replace('old', 'new')}"
_SENTENCES = st.lists(st.sampled_from([GATE, DAM, DAM.replace("old", "new"), "Why?", "\n"]), max_size=6)


def _looks(line: Line) -> list[tuple[str, str, bool, bool]]:
    return [(run.text, run.mark, run.moved, run.edited) for run in line]


def test_moved_text_is_told_in_both_places_with_its_edits() -> None:
    (row,) = marks.parallel(MOVED_LEFT, MOVED_RIGHT, compare(MOVED_LEFT, MOVED_RIGHT, CompareOptions("word")))
    assert _looks(row.left)[:4] == [
        ("No dam is built above the ", "left", True, False),
        ("old", "left", True, True),
        (" mill of the village. ", "left", True, False),
        (f"{GATE} So be it.", "same", False, False),
    ]
    assert [look[1:] for look in _looks(row.right)] == [
        ("same", False, False),
        ("right", True, False),
        ("right", True, True),
        ("right", True, False),
    ]


def test_in_one_text_for_both_moved_text_stands_twice() -> None:
    (line,) = marks.merged(MOVED_LEFT, MOVED_RIGHT, compare(MOVED_LEFT, MOVED_RIGHT, CompareOptions("word")))
    assert [run.text for run in line if run.edited] == ["old", "new"]
    assert {run.mark for run in line if run.moved} == {"left", "right"}


def test_what_is_ignored_inside_moved_text_is_told() -> None:
    right = MOVED_RIGHT.replace("new", "OLD")
    script = compare(MOVED_LEFT, right, CompareOptions("word", frozenset({"case"})))
    (line,) = marks.own(right, script)
    assert [run.text for run in line if run.moved and run.edited and run.ignored] == ["OLD"]


@given(_SENTENCES, _SENTENCES)
def test_moves_change_no_text(mine: list[str], theirs: list[str]) -> None:
    left, right = " ".join(mine), " ".join(theirs)
    script = compare(left, right)
    rows = marks.parallel(left, right, script)
    assert _text((row.left for row in rows), "same", "left") == left
    assert _text((row.right for row in rows), "same", "right") == right
    lines = marks.merged(left, right, script)
    assert _text(lines, "same", "left") == left
    assert _text(lines, "same", "right") == right
