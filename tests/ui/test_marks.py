"""What is marked, and how it is told apart."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.diff import compare
from app.text.differences import Difference, differences
from app.text.model import Anchor, Note, Passage, Span
from app.text.wording import Wording, wording
from app.ui.wordings.marked import Marked, PlacedNote
from app.ui.wordings.marks import Mark, NoteMark, change_marks, note_marks, unseen, without_ignored

WordedMaker = Callable[..., Wording]


def test_a_replacement_is_marked_on_both_sides() -> None:
    changes = [Difference(Span(4, 9), Span(4, 7))]
    assert change_marks(changes, "left", "The first word") == (Mark(Span(4, 9), "only", 0),)
    assert change_marks(changes, "right", "The new word") == (Mark(Span(4, 7), "only", 0),)


def test_the_side_that_lacks_the_words_is_told_the_place() -> None:
    changes = [Difference(Span(3, 9), Span(3, 3))]
    assert change_marks(changes, "right", "The word") == (Mark(Span(3, 3), "absent", 0),)


def test_a_change_over_two_paragraphs_is_marked_in_each_and_not_between() -> None:
    text = "head\nfirst\nsecond"
    found = change_marks([Difference(Span(2, 10), Span(0, 0))], "left", text)
    assert [mark.span.of(text) for mark in found] == ["ad", "first"]
    assert [mark.whole for mark in found] == [False, True]


def test_without_what_does_not_count_moved_text_is_whole() -> None:
    plain, inside = (
        Mark(Span(0, 3), "ignored", 0, ignored="case"),
        Mark(Span(8, 9), "ignored", 1, moved=True, ignored="case"),
    )
    only, moved = Mark(Span(4, 6), "only", 2), Mark(Span(9, 20), "moved", 1, moved=True)
    assert list(without_ignored([plain, only, inside, moved])) == [
        only,
        Mark(Span(8, 9), "moved", 1, moved=True),
        moved,
    ]


def test_a_line_break_alone_is_marked_as_one() -> None:
    assert change_marks([Difference(Span(3, 4), Span(3, 4))], "left", "one\ntwo")[0].kind == "break"


def test_what_does_not_count_is_marked_as_such_and_leaves_no_empty_place() -> None:
    changes = [Difference(Span(0, 1), Span(0, 0), "case")]
    assert [mark.kind for mark in change_marks(changes, "left", "A b")] == ["ignored"]
    assert change_marks(changes, "right", " b") == ()


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_marks_lie_in_order_inside_their_text_and_apart(left: str, right: str) -> None:
    marks = change_marks(differences(compare(left, right), left, right), "left", left)
    ends = [0, *(mark.span.end for mark in marks)]
    assert all(before <= mark.span.start for before, mark in zip(ends, marks, strict=False))
    assert ends[-1] <= len(left)
    assert all(mark.span or mark.kind == "absent" for mark in marks)


def test_notes_show_where_their_anchors_lie_in_this_source(worded: WordedMaker) -> None:
    note = Note("n", "1", "why?\n  and   how", (Anchor("a", 2, 5, "cde"), Anchor("b", 0, 3, "xyz")))
    found = note_marks(worded("abcdefg", "a"), [note])
    assert [(mark.span, mark.note, mark.tip) for mark in found] == [(Span(2, 5), "n", "why? and how")]


def test_a_note_over_two_passages_shows_in_both(worded: WordedMaker) -> None:
    found = note_marks(worded("one\ntwo", "a"), [Note("n", "1", "", (Anchor("a", 1, 6, "ne\ntw"),))])
    assert [mark.span for mark in found] == [Span(1, 3), Span(4, 6)]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 6)), max_size=8))
def test_notes_show_wherever_the_wording_shows_their_words(places: list[tuple[int, int]]) -> None:
    passages = [Passage("1", "a", start, start + 4, "point") for start in (0, 3, 8)]
    shown = wording("abcdefghijklm", "a", "1", passages)
    notes = [Note(str(n), "1", "", (Anchor("a", at, at + size, "x"),)) for n, (at, size) in enumerate(places)]
    expected = {(span, note.id) for note in notes for span in shown.from_source(note.anchors[0].span)}
    assert {(mark.span, mark.note) for mark in note_marks(shown, notes)} == expected


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=30), st.integers(0, 80))
def test_the_notes_of_a_line_are_found_among_all(places: list[tuple[int, int]], start: int) -> None:
    spans = sorted(Span(at, at + size) for at, size in places)
    marked = Marked()
    marked.notes = [PlacedNote(span, NoteMark(span, str(n), "")) for n, span in enumerate(spans)]
    line = Span(start, start + 7)
    assert [at.span for at in marked.notes_in(line)] == [span for span in spans if span.meets(line)]


@pytest.mark.parametrize(
    ("character", "label"),
    [
        ("\u200b", "ZWSP"),
        ("\u202e", "RLO"),
        ("\u2066", "LRI"),
        ("\ufeff", "BOM"),
        ("\u00ad", "SHY"),
        ("\x07", "7"),
    ],
)
def test_a_character_that_prints_nothing_is_named(character: str, label: str) -> None:
    (found,) = unseen(f"ab{character}c")
    assert (found.at, found.label) == (2, label)
    assert f"U+{ord(character):04X}" in found.name


def test_what_prints_or_only_ends_lines_is_not_among_them() -> None:
    assert unseen("Plain\ttext,\nعربي 漢字 é 😀") == ()


@given(st.text(st.sampled_from("a\u200b\u200d]^-\\\u202e"), max_size=30))
def test_every_unseen_character_is_found_once_in_order(text: str) -> None:
    assert [one.at for one in unseen(text)] == [n for n, c in enumerate(text) if c in "\u200b\u200d\u202e"]
