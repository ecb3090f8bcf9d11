"""Two whole texts side by side: every character in one block, what belongs together together."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.cancel import Cancelled
from app.text.model import Passage, Point, Role, Source, Span
from app.text.parallel import Parallel, Stretch, parallel
from app.text.parallel_pieces import pieces
from app.text.parallel_prose import pair_up

POINTS = tuple(Point(name, name) for name in ("1", "1.a", "1.b", "2", "3", "4"))


def source(name: str, text: str) -> Source:
    return Source(name, name, text, "text/plain", "utf-8", "")


def said(name: str, text: str, point: str, words: str, role: Role = "point") -> Passage:
    start = text.index(words)
    return Passage(point, name, start, start + len(words), role)


def texts(spans: Sequence[Span], text: str) -> list[str]:
    return [span.of(text) for span in spans]


def blocks_of(found: Parallel, left: str, right: str) -> list[tuple[str, list[str], list[str]]]:
    return [(one.point, texts(one.left, left), texts(one.right, right)) for one in found.blocks]


LEFT = "The draft as it is.\n\n1. Guests leave by ten.\n2. Pets are welcome.\n3. Fees apply.\n"
RIGHT = "What we know.\n\n1) Pets are allowed.\n2) Guests leave by noon.\n"
LISTED = (
    said("l", LEFT, "1", "Guests leave by ten."),
    said("l", LEFT, "2", "Pets are welcome."),
    said("l", LEFT, "3", "Fees apply."),
    said("r", RIGHT, "2", "Pets are allowed."),
    said("r", RIGHT, "1", "Guests leave by noon."),
)


def test_passages_of_a_point_belong_together_in_whatever_order_they_stand() -> None:
    found = parallel(source("l", LEFT), source("r", RIGHT), POINTS, LISTED)
    assert blocks_of(found, LEFT, RIGHT) == [
        ("", [], ["What we know."]),
        ("", ["The draft as it is."], []),
        ("1", ["Guests leave by ten."], ["Guests leave by noon."]),
        ("2", ["Pets are welcome."], ["Pets are allowed."]),
        ("3", ["Fees apply."], []),
    ]


def test_numbers_and_blanks_belong_to_a_stretch_but_are_not_compared() -> None:
    found = parallel(source("l", LEFT), source("r", RIGHT), POINTS, LISTED)
    assert [one.span.of(LEFT) for one in found.left] == [
        "The draft as it is.\n\n",
        "1. Guests leave by ten.\n",
        "2. Pets are welcome.\n",
        "3. Fees apply.\n",
    ]
    assert found.left[1].core.of(LEFT) == "Guests leave by ten."


def test_what_stands_in_one_text_only_tells_where_it_would_stand_in_the_other() -> None:
    found = parallel(source("l", LEFT), source("r", RIGHT), POINTS, LISTED)
    alone = found.blocks[4]
    assert not alone.is_matched
    assert alone.places == (LEFT.index("Fees"), RIGHT.index("Pets are allowed.") + len("Pets are allowed."))


def test_sub_points_that_only_one_text_has_belong_to_the_point_of_the_other() -> None:
    left, right = "1. Rules:\na. no noise\nb. no smoke\n", "1. No noise and no smoke.\n"
    passages = (
        said("l", left, "1", "Rules:"),
        said("l", left, "1.b", "no smoke"),
        said("l", left, "1.a", "no noise"),
        said("r", right, "1", "No noise and no smoke."),
    )
    found = parallel(source("l", left), source("r", right), POINTS, passages)
    assert blocks_of(found, left, right) == [
        ("1", ["Rules:", "no noise", "no smoke"], ["No noise and no smoke."])
    ]


def test_sub_points_that_both_have_belong_to_each_other() -> None:
    text = "1. Rules:\na. no noise\nb. no smoke\n"
    passages = [
        said(name, text, point, words)
        for name in ("l", "r")
        for point, words in (("1", "Rules:"), ("1.a", "no noise"), ("1.b", "no smoke"))
    ]
    found = parallel(source("l", text), source("r", text), POINTS, passages)
    assert [one.point for one in found.blocks] == ["1", "1.a", "1.b"]
    assert all(one.is_matched for one in found.blocks)


def test_prose_that_speaks_of_a_point_counts_only_where_nothing_is_listed() -> None:
    left, right = "1. Guests leave.\n", "They say that guests leave. Guests should go, it adds.\n"
    spoken = [
        said("r", right, "1", "guests leave.", "mention"),
        said("r", right, "1", "Guests should go", "mention"),
    ]
    found = parallel(
        source("l", left), source("r", right), POINTS, [said("l", left, "1", "Guests leave."), *spoken]
    )
    assert ("1", ["Guests leave."], ["guests leave.", "Guests should go"]) in blocks_of(found, left, right)
    both = "1. Guests leave.\nWe say again: guests leave.\n"
    passages = [
        said("l", left, "1", "Guests leave."),
        said("r", both, "1", "Guests leave."),
        said("r", both, "1", "guests leave.", "mention"),
    ]
    found = parallel(source("l", left), source("r", both), POINTS, passages)
    assert ("1", ["Guests leave."], ["Guests leave."]) in blocks_of(found, left, both)


def test_of_several_points_a_passage_words_the_one_that_the_other_text_has() -> None:
    left, right = "1. Guests leave and pets stay.\n", "2. Pets stay.\n"
    words = "Guests leave and pets stay."
    passages = [
        said("l", left, "1", words),
        said("l", left, "2", words),
        said("r", right, "2", "Pets stay."),
    ]
    found = parallel(source("l", left), source("r", right), POINTS, passages)
    assert blocks_of(found, left, right) == [("2", [words], ["Pets stay."])]


def test_prose_is_paired_by_what_it_says() -> None:
    left = "The harbour office published the rules on Monday.\n\nIt had no comment.\n"
    right = "Weather: sunny.\n\nOn Monday the harbour office published new rules.\n"
    found = parallel(source("l", left), source("r", right), (), ())
    assert ("", [left.splitlines()[0]], [right.splitlines()[2]]) in blocks_of(found, left, right)
    assert found.prose_counts


def test_prose_of_an_article_beside_a_list_tells_nothing() -> None:
    found = parallel(source("l", LEFT), source("r", RIGHT), POINTS, LISTED)
    assert not found.prose_counts
    assert [found.counts(n) for n in range(len(found.blocks))] == [False, False, True, True, True]


def test_lines_that_only_wrap_are_one_paragraph() -> None:
    text = "A paragraph that was wrapped after so many letters, as\nplain text often is by mail.\n\nNext.\n"
    assert [piece.core.of(text).split()[0] for piece in pieces(text, ())] == ["A", "Next."]


def test_the_same_paragraph_finds_itself_the_first_the_first() -> None:
    assert pair_up(["More.", "One two.", "More."], ["More.", "More.", "One  two."]) == {0: 0, 2: 1, 1: 2}


def test_what_stands_alone_between_two_pairs_is_one_if_it_is_somewhat_alike() -> None:
    left = ["First things first.", "The committee met in the old town hall.", "And so it ended."]
    right = ["First things first.", "Later the committee met at noon.", "And so it ended."]
    assert pair_up(left, right)[1] == 1
    assert 1 not in pair_up(left, [right[0], "Nothing is alike.", right[2]])


def test_pairing_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        parallel(source("l", LEFT), source("r", RIGHT), POINTS, LISTED, lambda: True)


@st.composite
def documents(draw: st.DrawFn) -> tuple[Source, list[Passage]]:
    """Any text with any passages, also such that overlap or reach beyond its end."""
    name = draw(st.sampled_from("lr"))
    text = draw(st.text(st.sampled_from("ab .\n1)\U0001f600"), max_size=60))
    spans = st.tuples(st.integers(0, 62), st.integers(0, 20))
    roles: st.SearchStrategy[Role] = st.sampled_from(["point", "subpoint", "mention"])
    found = draw(st.lists(st.tuples(st.sampled_from(POINTS), spans, roles), max_size=6))
    return source(name, text), [Passage(p.id, name, a, a + n, role) for p, (a, n), role in found]


def covered(stretches: Sequence[Stretch], text: str) -> bool:
    return "".join(one.span.of(text) for one in stretches) == text and all(
        one.span.start <= one.core.start <= one.core.end <= one.span.end and one.span for one in stretches
    )


@given(documents(), documents())
def test_every_character_is_in_exactly_one_stretch_and_every_stretch_in_its_block(
    one: tuple[Source, list[Passage]], other: tuple[Source, list[Passage]]
) -> None:
    left, right = source("l", one[0].text), source("r", other[0].text)
    passages = [
        Passage(p.point, name, p.start, p.end, p.role)
        for name, own in (("l", one[1]), ("r", other[1]))
        for p in own
    ]
    found = parallel(left, right, POINTS, passages)
    assert covered(found.left, left.text)
    assert covered(found.right, right.text)
    for stretches, side in ((found.left, 0), (found.right, 1)):
        listed = sorted(span for block in found.blocks for span in (block.left, block.right)[side])
        assert listed == [stretch.core for stretch in stretches]
        for stretch in stretches:
            home = found.blocks[stretch.block]
            assert stretch.core in (home.left, home.right)[side]


@given(documents(), documents())
def test_exchanging_the_texts_exchanges_the_sides_of_what_both_have(
    one: tuple[Source, list[Passage]], other: tuple[Source, list[Passage]]
) -> None:
    left, right = source("l", one[0].text), source("r", other[0].text)
    passages = [
        Passage(p.point, name, p.start, p.end, p.role)
        for name, own in (("l", one[1]), ("r", other[1]))
        for p in own
        if p.role != "mention"
    ]
    there = parallel(left, right, POINTS, passages).blocks
    back = parallel(right, left, POINTS, passages).blocks
    assert {(b.left, b.right) for b in there if b.point} == {(b.right, b.left) for b in back if b.point}


PARAGRAPHS = st.lists(st.text(st.sampled_from("ab c"), max_size=8), max_size=6)


@given(PARAGRAPHS, PARAGRAPHS)
def test_no_paragraph_has_two_partners(left: list[str], right: list[str]) -> None:
    found = pair_up(left, right)
    assert len(set(found.values())) == len(found)
    assert all(0 <= a < len(left) and 0 <= b < len(right) for a, b in found.items())
