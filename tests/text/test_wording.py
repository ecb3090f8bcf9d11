"""Wordings: passages joined into one text that knows where its characters come from."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Passage, Point, Span
from app.text.wording import Wordings, wording

TEXT = "1. Head: a. first item b. second item. Tail says the first again."
POINTS = (Point("1", "Head"), Point("1.a", "first"), Point("1.b", "second"), Point("2", "Other"))
HEAD = Passage("1", "s", 3, 8, "point")
FIRST = Passage("1.a", "s", 12, 22, "subpoint")
SECOND = Passage("1.b", "s", 26, 38, "subpoint")
MENTION = Passage("1.a", "s", 39, 64, "mention")


def wordings(*passages: Passage) -> Wordings:
    """The wordings of one source `s` with the text above."""
    return Wordings({"s": TEXT}, POINTS, passages)


def test_a_point_includes_its_sub_points_in_canonical_order() -> None:
    assert wordings(SECOND, FIRST, HEAD).of("s", "1").text == "Head:\nfirst item\nsecond item."


def test_a_sub_point_stands_alone() -> None:
    assert wordings(HEAD, FIRST, SECOND).of("s", "1.b").text == "second item."


def test_mentions_count_only_where_nothing_is_listed() -> None:
    assert not wordings(FIRST, MENTION).of("s", "1.a").is_mention
    only = wordings(MENTION).of("s", "1")
    assert only.is_mention
    assert only.text == TEXT[39:64]


def test_a_passage_that_mentions_a_point_and_its_sub_point_stands_once() -> None:
    twice = wordings(MENTION, Passage("1", "s", 39, 64, "mention"))
    assert twice.of("s", "1").text == TEXT[39:64]


def test_nothing_said_is_a_lacuna() -> None:
    for source, point in (("s", "2"), ("nobody", "1"), ("s", "no such point")):
        empty = wordings(HEAD).of(source, point)
        assert empty.is_lacuna
        assert empty.text == ""


def test_the_head_alone_leaves_sub_points_and_mentions_out() -> None:
    assert wordings(HEAD, FIRST, MENTION).alone("s", "1").text == "Head:"


@given(st.data())
def test_spans_travel_to_the_source_and_back(data: st.DataObject) -> None:
    text = data.draw(st.text(min_size=1, max_size=60))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    passages = [Passage("1", "s", a, b, "point") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    joined = wording(text, "s", "1", passages)
    assert joined.text == "\n".join(p.span.of(text) for p in passages)
    start = data.draw(st.integers(0, len(joined.text)))
    span = Span(start, data.draw(st.integers(start, len(joined.text))))
    spans = joined.to_source(span)
    pieces = [s.of(joined.text) for s in (back for there in spans for back in joined.from_source(there))]
    assert [there.of(text) for there in spans] == pieces
    line_breaks = len(passages) - 1
    assert len(span) - line_breaks <= sum(map(len, spans)) <= len(span)
