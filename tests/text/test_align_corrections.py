"""What the analyst has decided outranks the aligner."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.align import align, choose_reference
from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Alignment, Passage, Role, Segment, SegmentedSource, Span
from app.text.quoting import anchor_at

WORDS = (
    *("ferry", "lake", "crossing", "tickets", "rise", "4", "150", "harbour", "boats"),
    *("паром", "озеро", "гавань", "二十", "港口", "مرفأ", "and", "the", "of"),
)
bodies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=10).map(" ".join)
labels = st.sampled_from(["1", "2", "3", "a", "1.2", "+1", ""])
roles: st.SearchStrategy[Role] = st.sampled_from(["point", "point", "subpoint", "intro", "boilerplate"])
pinned_roles: st.SearchStrategy[Role] = st.sampled_from(["point", "subpoint", "mention"])


@st.composite
def sources(draw: st.DrawFn, name: str) -> SegmentedSource:
    """Segments in any order of roles and with any labels."""
    text, segments = "", []
    for role, body, top, sub in draw(st.lists(st.tuples(roles, bodies, labels, labels), max_size=7)):
        text += "\n"
        path = {"point": (top,), "subpoint": (top, sub)}.get(role, ())
        segments.append(Segment(len(text), len(text) + len(body), role, path, top or None))
        text += body
    return SegmentedSource(name, text, tuple(segments))


@st.composite
def corrected(draw: st.DrawFn) -> tuple[list[SegmentedSource], Corrections]:
    """Three sources and decisions about any stretches of them and any points, those of nobody included."""
    three = [draw(sources(name)) for name in "abc"]
    plain = align(three, choose_reference(three))
    points = st.sampled_from([*(point.id for point in plain.points), "9", "0+1", "1.z", "1+1"])
    pins = []
    for source in three:
        edges = draw(st.lists(st.integers(0, len(source.text)), max_size=6, unique=True).map(sorted))
        for start, end in zip(edges[::2], edges[1::2], strict=False):
            span = trimmed(source.text, start, end)
            if span is not None:
                wanted = draw(st.none() | st.lists(points, max_size=3, unique=True).map(tuple))
                role = "intro" if wanted == () else draw(pinned_roles)
                pins.append(Pin(anchor_at(source.id, source.text, span), role, wanted))
    pinned = {(pin.anchor.source, point) for pin in pins for point in pin.points or ()}
    said = draw(st.lists(st.builds(Absence, st.sampled_from("abc"), points), max_size=3, unique=True))
    absences = [absence for absence in said if (absence.source, absence.point) not in pinned]
    place = st.none() | st.just("") | points
    own = st.lists(
        st.builds(PointPin, points, st.sampled_from(["", "A title"]), place, st.booleans()),
        max_size=4,
        unique_by=lambda pin: pin.id,
    )
    return three, Corrections(tuple(pins), tuple(absences), tuple(draw(own)))


def trimmed(text: str, start: int, end: int) -> Span | None:
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    span = Span(start, start + len(inside.strip()))
    return span if any(map(str.isalnum, span.of(text))) else None


def of_stretch(alignment: Alignment, pin: Pin) -> set[Passage]:
    return {p for p in alignment.passages if p.source == pin.anchor.source and p.span.meets(pin.anchor.span)}


@given(corrected())
@settings(max_examples=80, deadline=None)
def test_what_is_decided_holds_exactly(given: tuple[list[SegmentedSource], Corrections]) -> None:
    """A pinned stretch words the points that it is pinned to, for sure, and no others; absences and the analyst's own
    points and titles hold."""
    three, corrections = given
    alignment = align(three, choose_reference(three), corrections=corrections)
    titles = {point.id: point.title for point in alignment.points}
    assert len(titles) == len(alignment.points)
    for pin in corrections.pins:
        if pin.points is not None:
            anchor = pin.anchor
            assert of_stretch(alignment, pin) == {
                Passage(point, anchor.source, anchor.start, anchor.end, pin.role) for point in pin.points
            }
            assert set(pin.points) <= titles.keys()
    made = {own.id for own in corrections.points if own.made}
    for absence in corrections.absences:
        if "+" in absence.point and absence.point not in made:
            continue  # a point that only the aligner made may be another one next time
        assert not any((p.source, p.point) == (absence.source, absence.point) for p in alignment.passages)
    for own in corrections.points:
        assert not own.made or own.id in titles
        assert not own.title or titles.get(own.id, own.title) == own.title


@given(corrected())
@settings(max_examples=80, deadline=None)
def test_nothing_listed_is_lost_for_a_decision(given: tuple[list[SegmentedSource], Corrections]) -> None:
    """Letters and digits of a list are on some row, unless the analyst has set them aside."""
    three, corrections = given
    alignment = align(three, choose_reference(three), corrections=corrections)
    for source in three:
        covered = {
            at
            for span in [
                *(p.span for p in alignment.passages if p.source == source.id),
                *(pin.anchor.span for pin in corrections.pins if pin.anchor.source == source.id),
            ]
            for at in range(span.start, span.end)
        }
        for segment in source.segments:
            if segment.role in ("point", "subpoint"):
                missing = [at for at in range(segment.start, segment.end) if at not in covered]
                assert not any(source.text[at].isalnum() for at in missing)


@given(corrected())
@settings(max_examples=40, deadline=None)
def test_the_order_of_sources_and_decisions_does_not_matter(
    given: tuple[list[SegmentedSource], Corrections],
) -> None:
    three, corrections = given
    reference = choose_reference(three)
    turned = Corrections(corrections.pins[::-1], corrections.absences[::-1], corrections.points[::-1])
    first = align(three, reference, corrections=corrections)
    again = align(three[::-1], reference, corrections=turned)
    assert again.points == first.points
    assert set(again.passages) == set(first.passages)
