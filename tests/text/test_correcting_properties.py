"""What is true of every correction, in whatever order they come."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.text.align import align, choose_reference
from app.text.correcting import (
    add_point,
    merge,
    move_point,
    place,
    release,
    remove_point,
    rename,
    set_absent,
    set_aside,
    split,
)
from app.text.lineup import Lineup, Pin
from app.text.model import Role, Segment, SegmentedSource, Span
from app.text.recasting import realigned, replaced, with_reference

WORDS = (
    "ferry",
    "lake",
    "crossing",
    "tickets",
    "4",
    "150",
    "harbour",
    "паром",
    "гавань",
    "二十",
    "مرفأ",
    "the",
)
bodies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
roles: st.SearchStrategy[Role] = st.sampled_from(["point", "point", "subpoint", "intro", "boilerplate"])
labels = st.sampled_from(["1", "2", "3", "a"])
Deed = Callable[[Lineup], Lineup]


@st.composite
def sources(draw: st.DrawFn, name: str) -> SegmentedSource:
    text, segments = "", []
    for role, body, top, sub in draw(st.lists(st.tuples(roles, bodies, labels, labels), max_size=6)):
        text += "\n"
        path = {"point": (top,), "subpoint": (top, sub)}.get(role, ())
        segments.append(Segment(len(text), len(text) + len(body), role, path, top if path else None))
        text += body
    return SegmentedSource(name, text, tuple(segments))


@st.composite
def lineups(draw: st.DrawFn) -> Lineup:
    three = tuple(draw(sources(name)) for name in "abc")
    reference = choose_reference(three)
    return Lineup(three, reference, align(three, reference))


@st.composite
def deeds(draw: st.DrawFn, lineup: Lineup) -> Deed:
    """Any correction of this lineup, sensible or not."""
    source = draw(st.sampled_from(lineup.sources))
    edges = draw(st.tuples(*[st.integers(0, len(source.text) + 1)] * 2))
    span = Span(min(edges), max(edges))
    point = st.sampled_from(["", "no such", *(point.id for point in lineup.alignment.points)])
    one, other, two = draw(point), draw(point), draw(st.lists(point, max_size=2))
    every: list[Deed] = [
        lambda now: place(now, source.id, span, [one]),
        lambda now: place(now, source.id, span, two),
        lambda now: set_aside(now, source.id, span, "boilerplate"),
        lambda now: set_aside(now, source.id, span, "intro"),
        lambda now: set_absent(now, source.id, one, absent=True),
        lambda now: set_absent(now, source.id, one, absent=False),
        lambda now: release(now, source.id, span),
        lambda now: rename(now, one, "A name"),
        lambda now: rename(now, one, ""),
        lambda now: move_point(now, one, other),
        lambda now: remove_point(now, one),
        lambda now: split(now, source.id, span.start),
        lambda now: merge(now, source.id, span),
        lambda now: add_point(now, "A point", one)[0],
    ]
    return every[draw(st.integers(0, len(every) - 1))]


def done(lineup: Lineup, deed: Deed) -> Lineup:
    try:
        return deed(lineup)
    except Problem:
        return lineup


def whole(lineup: Lineup) -> None:
    """What every lineup is."""
    ids = [point.id for point in lineup.alignment.points]
    assert len(set(ids)) == len(ids)
    assert all(point.parent is None or point.parent in ids for point in lineup.alignment.points)
    for source in lineup.sources:
        ends = [0, *(segment.end for segment in source.segments)]
        assert all(s.start >= end for s, end in zip(source.segments, ends, strict=False))
        mine = [p for p in lineup.alignment.passages if p.source == source.id]
        pins = [pin for pin in lineup.corrections.pins if pin.anchor.source == source.id]
        assert all(any(map(str.isalnum, s.span.of(source.text))) for s in source.segments)
        assert all(any(map(str.isalnum, p.span.of(source.text))) and p.point in ids for p in mine)
        for pin in pins:
            span = pin.anchor.span
            assert pin.anchor.exact == span.of(source.text)
            assert [(s.role, s.rule) for s in source.segments if s.span.meets(span)] == [(pin.role, "pinned")]
            if pin.points is not None:
                met = {(p.point, p.span, p.confidence) for p in mine if p.span.meets(span)}
                assert met == {(point, span, 1.0) for point in pin.points}
        for segment in source.segments:
            aside = any(pin.points == () and pin.anchor.span == segment.span for pin in pins)
            if segment.role in ("point", "subpoint") and not aside:
                held = {at for p in mine for at in range(p.start, p.end)}
                free = [at for at in range(segment.start, segment.end) if at not in held]
                assert not any(source.text[at].isalnum() for at in free)
    for absence in lineup.corrections.absences:
        assert not any(
            (p.source, p.point) == (absence.source, absence.point) for p in lineup.alignment.passages
        )
        assert absence.point in ids
    for own in lineup.corrections.points:
        assert own.id in ids
        if own.after:
            assert own.after in ids


@given(st.data(), lineups())
@settings(max_examples=150, deadline=None)
def test_a_lineup_stays_whole_whatever_is_corrected(data: st.DataObject, lineup: Lineup) -> None:
    """Segments never overlap, pins and absences hold, and no listed text is lost from sight."""
    for _ in range(data.draw(st.integers(1, 5))):
        lineup = done(lineup, data.draw(deeds(lineup)))
        whole(lineup)


@given(st.data(), lineups())
@settings(max_examples=100, deadline=None)
def test_lining_up_anew_keeps_every_decision(data: st.DataObject, lineup: Lineup) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        lineup = done(lineup, data.draw(deeds(lineup)))
    again = realigned(lineup)
    whole(again)
    kept, said = again.corrections, lineup.corrections
    assert (kept.pins, kept.absences) == (said.pins, said.absences)
    assert [(own.id, own.title, own.made) for own in kept.points] == [
        (own.id, own.title, own.made) for own in said.points
    ]
    assert again.sources == lineup.sources
    titles = {point.id: point.title for point in again.alignment.points}
    assert all(titles[pin.id] == pin.title for pin in again.corrections.points if pin.title)


@given(st.data(), lineups())
@settings(max_examples=100, deadline=None)
def test_doing_the_same_twice_changes_nothing(data: st.DataObject, lineup: Lineup) -> None:
    """But for a new point, which is another one each time."""
    for _ in range(data.draw(st.integers(0, 2))):
        lineup = done(lineup, data.draw(deeds(lineup)))
    source = data.draw(st.sampled_from(lineup.sources))
    ends = sorted(data.draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    span = Span(ends[0], ends[1])
    points = [point.id for point in lineup.alignment.points]
    chosen = data.draw(st.lists(st.sampled_from(points), max_size=2)) if points else []
    for deed in (
        lambda now: place(now, source.id, span, chosen),
        lambda now: set_aside(now, source.id, span, "intro"),
        lambda now: merge(now, source.id, span),
        lambda now: split(now, source.id, span.start),
        lambda now: set_absent(now, source.id, chosen[0] if chosen else "", absent=True),
        lambda now: release(now, source.id, span),
        lambda now: rename(now, chosen[0] if chosen else "", "A name"),
        lambda now: move_point(now, chosen[0] if chosen else "", ""),
    ):
        once = done(lineup, deed)
        assert done(once, deed) == once


@given(st.data(), lineups())
@settings(max_examples=100, deadline=None)
def test_another_reference_keeps_every_pin(data: st.DataObject, lineup: Lineup) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        lineup = done(lineup, data.draw(deeds(lineup)))
    recast = with_reference(lineup, data.draw(st.sampled_from("abc")))
    whole(recast.lineup)
    assert set(recast.points) == {point.id for point in lineup.alignment.points}
    there = {None, *(point.id for point in recast.lineup.alignment.points)}
    assert there.issuperset(recast.points.values())
    kept = {pin.anchor for pin in recast.lineup.corrections.pins}
    assert kept.issuperset(pin.anchor for pin in lineup.corrections.pins)


@given(st.data(), lineups())
@settings(max_examples=100, deadline=None)
def test_a_newer_version_keeps_or_tells_every_decision(data: st.DataObject, lineup: Lineup) -> None:
    """Whatever it says; of pins, all are kept or lost."""
    for _ in range(data.draw(st.integers(1, 4))):
        lineup = done(lineup, data.draw(deeds(lineup)))
    name = data.draw(st.sampled_from("abc"))
    old = next(source for source in lineup.sources if source.id == name)
    recast = replaced(lineup, data.draw(st.just(old) | sources(name) | newer(old)))
    whole(recast.lineup)
    assert set(recast.points) == {point.id for point in lineup.alignment.points}
    there = {None, *(point.id for point in recast.lineup.alignment.points)}
    assert there.issuperset(recast.points.values())
    lost = [pin for pin in recast.lost if isinstance(pin, Pin)]
    kept = recast.lineup.corrections.pins
    assert len(kept) + len(lost) >= len(lineup.corrections.pins)
    assert set(lost) <= set(lineup.corrections.pins)


@st.composite
def newer(draw: st.DrawFn, old: SegmentedSource) -> SegmentedSource:
    """Some of the old segments, in another order, each with or without its last word."""
    segments = draw(st.permutations(old.segments))[: draw(st.integers(0, 6))]
    text, found = "", []
    for number, segment in enumerate(segments):
        words = segment.span.of(old.text).split()
        body = " ".join(words[:-1] if len(words) > 1 and draw(st.booleans()) else words)
        text += "\n"
        path = (str(number + 1), *segment.path[1:]) if segment.path else ()
        found.append(Segment(len(text), len(text) + len(body), segment.role, path, segment.marker))
        text += body
    return SegmentedSource(old.id, text, tuple(found))
