"""What is true of every alignment, whatever the sources say."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.align import align, choose_reference
from app.text.model import Alignment, Passage, Role, Segment, SegmentedSource

WORDS = (
    *(
        "ferry",
        "ferries",
        "lake",
        "crossing",
        "cross",
        "tickets",
        "rise",
        "4",
        "150",
        "seats",
        "harbour",
        "boats",
    ),
    *("паром", "озеро", "гавань", "二十", "船舶", "港口", "免费", "مرفأ", "قوارب", "G8", "and", "the", "of"),
)
bodies = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join),
    st.lists(st.sampled_from(WORDS), min_size=4, max_size=16).map(
        lambda words: (
            " ".join(words[:3]) + ", " + " ".join(words[3:6]) + ". " + " ".join(words[6:]).capitalize() + "."
        )
    ),
    st.text(max_size=30),
)
labels = st.sampled_from(["1", "2", "3", "IV", "a", "二", "1.2", ""])
roles: st.SearchStrategy[Role] = st.sampled_from(["point", "point", "subpoint", "intro", "boilerplate"])


@st.composite
def sources(draw: st.DrawFn, name: str) -> SegmentedSource:
    """Segments in any order of roles and with any labels: also what segmentation should never produce."""
    text, segments = "", []
    for role, body, top, sub in draw(st.lists(st.tuples(roles, bodies, labels, labels), max_size=9)):
        text += "\n"
        path = {"point": (top,), "subpoint": (top, sub)}.get(role, ())
        if body.strip():
            start = len(text) + len(body) - len(body.lstrip())
            segments.append(Segment(start, start + len(body.strip()), role, path, top or None))
        text += body
    return SegmentedSource(name, text, tuple(segments))


several = st.tuples(sources("a"), sources("b"), sources("c"))


def _listed(alignment: Alignment) -> list[Passage]:
    return [passage for passage in alignment.passages if passage.role != "mention"]


@given(several)
@settings(max_examples=120, deadline=None)
def test_passages_lie_in_segments_and_name_points_that_exist(three: tuple[SegmentedSource, ...]) -> None:
    alignment = align(three, choose_reference(three))
    ids = [point.id for point in alignment.points]
    assert len(set(ids)) == len(ids)
    assert all(point.parent is None or point.parent in ids for point in alignment.points)
    by_id = {source.id: source for source in three}
    for passage in alignment.passages:
        assert passage.point in ids
        assert 0 <= passage.confidence <= 1
        assert passage.span.of(by_id[passage.source].text).strip() != ""
        homes = [segment.span for segment in by_id[passage.source].segments if segment.role != "boilerplate"]
        assert any(span.start <= passage.start and passage.end <= span.end for span in homes)


@given(several)
@settings(max_examples=120, deadline=None)
def test_nothing_listed_is_lost_or_placed_twice(three: tuple[SegmentedSource, ...]) -> None:
    """Every letter and digit of a listed segment is in exactly one passage."""
    alignment = align(three, choose_reference(three))
    for source in three:
        mine = [passage for passage in _listed(alignment) if passage.source == source.id]
        for segment in source.segments:
            if segment.role in ("point", "subpoint"):
                for at in range(segment.start, segment.end):
                    times = sum(passage.start <= at < passage.end for passage in mine)
                    assert times == 1 or (times == 0 and not source.text[at].isalnum())


@given(several)
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_sources_changes_only_the_order_of_passages(
    three: tuple[SegmentedSource, ...],
) -> None:
    reference = choose_reference(three)
    first = align(three, reference)
    assert first == align(three, reference)
    for others in permutations(three):
        again = align(others, reference)
        assert again.points == first.points
        assert set(again.passages) == set(first.passages)


@given(several)
@settings(max_examples=60, deadline=None)
def test_the_reference_maps_to_itself_for_sure(three: tuple[SegmentedSource, ...]) -> None:
    reference = next(source for source in three if source.id == choose_reference(three))
    alignment = align(three, reference.id)
    listed = [segment.span for segment in reference.segments if segment.role in ("point", "subpoint")]
    listed = listed or [segment.span for segment in reference.segments if segment.role == "intro"]
    own = [passage for passage in _listed(alignment) if passage.source == reference.id]
    assert sorted(passage.span for passage in own) == sorted(listed)
    assert all(passage.confidence == 1 for passage in own)


@given(sources("a"))
@settings(max_examples=60, deadline=None)
def test_a_copy_of_the_reference_adds_no_point(original: SegmentedSource) -> None:
    """As long as its items have words at all, and no two the same."""
    by_words = {frozenset(s.span.of(original.text).lower().split()): s for s in original.segments}
    worded = tuple(
        sorted((s for w, s in by_words.items() if any(map(str.isalnum, "".join(w)))), key=lambda s: s.start)
    )
    copies = [SegmentedSource(name, original.text, worded) for name in "ab"]
    assert align(copies, "a").points == align(copies[:1], "a").points
