"""Long wordings are cut into sections, and nothing is lost."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.text.diff import compare
from app.text.differences import differences
from app.text.model import Span
from app.text.wording import Wording
from app.ui.synopsis.sections import SectionMarks, cut, sections
from app.ui.wordings.marks import change_marks

WordedMaker = Callable[..., Wording]
_texts = st.text(st.sampled_from("ab .\n"), max_size=120)


@given(_texts, st.integers(4, 20))
def test_sections_are_short_and_join_to_the_whole(text: str, longest: int) -> None:
    found = sections(text, longest)
    assert all(len(span) <= longest for span in found)
    assert (found[0].start, found[-1].end) == (0, len(text))
    for before, after in pairwise(found):
        assert text[before.end : after.start] in ("", "\n")


def test_a_section_ends_with_a_paragraph_or_else_with_a_sentence() -> None:
    assert sections("aaaa bbbb\ncc dd ee ff", 14) == (Span(0, 9), Span(10, 21))
    assert sections("aaaa bbb. cc dd ee ff", 14) == (Span(0, 10), Span(10, 21))


def test_a_part_of_a_wording_knows_where_it_stands_in_the_source(worded: WordedMaker) -> None:
    whole = worded("one two\nthree four", "a", ["a", "b"])
    part = cut(whole, Span(4, 13))
    assert part.text == "two\nthree"
    assert [(piece.offset, piece.passage.point) for piece in part.pieces] == [(0, "1.a"), (4, "1.b")]
    assert part.to_source(Span(0, len(part.text))) == whole.to_source(Span(4, 13))


@given(_texts, _texts)
def test_every_marked_character_is_marked_in_one_section(left: str, right: str) -> None:
    marks = change_marks(differences(compare(left, right), left, right), "right", right)
    spans = sections(right, 16)
    parts = SectionMarks(marks, spans)
    shown = [
        (mark.kind, mark.change, at)
        for number, span in enumerate(spans)
        for mark in parts.of(number)
        for at in range(mark.span.start + span.start, mark.span.end + span.start)
    ]
    between = {before.end for before, after in pairwise(spans) if before.end < after.start}
    wanted = [
        (mark.kind, mark.change, at)
        for mark in marks
        for at in range(mark.span.start, mark.span.end)
        if at not in between
    ]
    assert shown == wanted


@given(_texts, _texts)
def test_every_place_where_words_are_left_out_is_marked_once(left: str, right: str) -> None:
    marks = change_marks(differences(compare(left, right), left, right), "right", right)
    spans = sections(right, 16)
    parts = SectionMarks(marks, spans)
    shown = [
        mark.change for number in range(len(spans)) for mark in parts.of(number) if mark.kind == "absent"
    ]
    assert shown == [mark.change for mark in marks if mark.kind == "absent"]
