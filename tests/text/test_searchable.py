"""Everything that a source says can be found, whether it belongs to a point or not."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Note, Passage, Point, Source, Span
from app.text.quoting import anchor_at
from app.text.searchable import Desk


def desk(text: str = "", points: tuple[str, ...] = ("1", "2")) -> Desk:
    source = Source("s", "Desk A", text, "text/plain", "utf-8", "")
    return Desk([source], [Point(point, "") for point in points])


@given(st.text("ab \n", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=4))
def test_no_letter_is_left_out_and_none_is_loose_that_is_in_a_passage(
    text: str, cuts: list[tuple[int, int]]
) -> None:
    passages = [
        Passage("1", "s", start, min(start + length, len(text)), "point")
        for start, length in cuts
        if start < len(text)
    ]
    loose = list(desk(text).loose(passages))
    worded = {at for passage in passages for at in range(passage.start, passage.end)}
    rest = {at for passage in loose for at in range(passage.start, passage.end)}
    assert {at for at in range(len(text)) if text[at].isalnum()} <= worded | rest
    assert not worded & rest
    assert all("\n" not in passage.span.of(text) and passage.point == "" for passage in loose)


def test_notes_on_the_project_come_first_and_those_on_unknown_points_last() -> None:
    notes = [
        Note(name, point, "") for name, point in (("gone", "9"), ("two", "2"), ("all", ""), ("one", "1"))
    ]
    assert [note.id for note in sorted(notes, key=desk().place)] == ["all", "one", "two", "gone"]


def test_a_wording_knows_where_it_stands() -> None:
    document = desk("one two").document(Passage("1.a", "s", 4, 7, "point"))
    assert (document.parts, document.source, document.point) == (("two",), "s", "1.a")
    assert {("point", "1"), ("point", "1.a"), ("source", "Desk A"), ("in", "wordings")} == set(
        document.facets
    )


def test_a_note_is_found_by_its_body_its_quotations_and_its_tags() -> None:

    note = Note("n", "1", "body", (anchor_at("s", "one two", Span(0, 3)),), tags=("tag", "body"))
    assert desk("one two").document(note).parts == ("body", "one", "tag")
