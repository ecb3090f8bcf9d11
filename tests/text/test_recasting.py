"""Another reference, more sources, newer versions: what the analyst has decided goes along."""

from dataclasses import replace

import pytest

from app.text.align import align
from app.text.cancel import Cancelled
from app.text.correcting import add_point, move_point, place, rename, set_absent, set_aside
from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.model import Role, Segment, SegmentedSource, Span
from app.text.quoting import anchor_at
from app.text.recasting import Recast, realigned, replaced, with_reference, with_sources

FERRY = "The ferry leaves the north harbour at nine every morning."
TICKETS = "Tickets cost four crowns and are sold on board by the mate."
DOGS = "Dogs and cats travel free of charge in the lower cabin."
LUGGAGE = "Heavy luggage is carried on the afterdeck under a tarpaulin."
SMOKING = "Smoking is forbidden below deck and near the engine."


def source(name: str, *lines: str) -> SegmentedSource:
    """Each line is `label text`; a label with a dot is a sub-item's."""
    text, segments = "", []
    for line in lines:
        label, _, body = line.partition(" ")
        path = tuple(label.split("."))
        role: Role = "point" if len(path) == 1 else "subpoint"
        text += f"{label}) "
        segments.append(Segment(len(text), len(text) + len(body), role, path, label, "number"))
        text += f"{body}\n"
    return SegmentedSource(name, text, tuple(segments))


def lineup(*sources: SegmentedSource) -> Lineup:
    return Lineup(sources, sources[0].id, align(sources, sources[0].id))


A = source("a", f"1 {FERRY}", f"2 {TICKETS}", f"3 {DOGS}")
B = source("b", f"1 {LUGGAGE}", f"2 {DOGS}", f"3 {FERRY}")


def span(of: SegmentedSource, words: str) -> Span:
    at = of.text.index(words)
    return Span(at, at + len(words))


def said(of: Lineup, name: str) -> dict[str, list[str]]:
    """By point, what a source says for it."""
    text = next(one.text for one in of.sources if one.id == name)
    found: dict[str, list[str]] = {}
    for passage in of.alignment.passages:
        if passage.source == name:
            found.setdefault(passage.point, []).append(passage.span.of(text))
    return found


def ids(of: Lineup) -> list[str]:
    return [point.id for point in of.alignment.points]


def added(of: Lineup) -> str:
    return next(point for point in ids(of) if "+" in point)


def test_lining_up_anew_goes_by_the_pins() -> None:
    """What is pinned stays, and what was placed by what is pinned now wrongly goes elsewhere."""
    placed = place(lineup(A, B), "b", span(B, LUGGAGE), ["2"])
    again = realigned(placed)
    assert again.corrections == placed.corrections
    assert said(again, "b") == {"1": [FERRY], "2": [LUGGAGE], "3": [DOGS]}


def test_what_is_pinned_to_a_point_of_the_analysts_own_draws_the_like_to_it() -> None:
    more, new = add_point(lineup(A, B, source("c", f"1 {LUGGAGE}")), "Luggage", "3")
    again = realigned(place(more, "b", span(B, LUGGAGE), [new]))
    assert said(again, "c") == {new: [LUGGAGE]}


def test_points_that_only_others_have_keep_their_ids() -> None:
    """Also where there are others before them now."""
    first = lineup(A, source("c", f"1 {TICKETS}", f"2 {LUGGAGE}"))
    name = added(first)
    second = with_sources(first, [source("b", f"1 {TICKETS}", f"2 {SMOKING}", f"3 {LUGGAGE}")], "a")
    assert second.points[name] == name
    assert said(second.lineup, "c")[name] == [LUGGAGE]
    assert said(second.lineup, "b")[name] == [LUGGAGE]


def test_points_follow_their_words_to_another_reference() -> None:
    recast = with_reference(lineup(A, B), "b")
    assert [recast.points[point] for point in ("1", "3")] == ["3", "2"]
    assert said(recast.lineup, "a")[str(recast.points["2"])] == [TICKETS]
    assert recast.points[added(lineup(A, B))] == "1"
    assert recast.lineup.reference == "b"


def test_decisions_follow_their_points_to_another_reference() -> None:
    one = place(lineup(A, B, source("c", f"1 {SMOKING}")), "c", Span(3, 3 + len(SMOKING)), ["1", "3"])
    one = rename(set_absent(one, "c", "2", absent=True), "1", "Departure")
    recast = with_reference(one, "b")
    kept = recast.lineup.corrections
    assert [pin.points for pin in kept.pins if pin.anchor.source == "c"] == [("3", "2")]
    assert said(recast.lineup, "c") == {"2": [SMOKING], "3": [SMOKING]}
    assert kept.absences == (Absence("c", str(recast.points["2"])),)
    assert PointPin("3", "Departure") in kept.points
    assert recast.lost == ()


def test_a_decided_point_that_the_new_reference_lacks_stays() -> None:
    """As one of the analyst's own, with the words that it was made of."""
    recast = with_reference(rename(lineup(A, B), "2", "Fares"), "b")
    now = str(recast.points["2"])
    titles = {point.id: point.title for point in recast.lineup.alignment.points}
    assert titles[now] == "Fares"
    assert said(recast.lineup, "a")[now] == [TICKETS]
    assert realigned(recast.lineup).alignment == recast.lineup.alignment


def test_what_was_pinned_together_stays_together() -> None:
    """Also where neither the new reference nor the words tell that it belongs together."""
    one = place(lineup(A, B, source("c", f"1 {SMOKING}")), "c", Span(3, 3 + len(SMOKING)), ["2"])
    recast = with_reference(one, "b")
    now = str(recast.points["2"])
    assert said(recast.lineup, "a")[now] == [TICKETS]
    assert said(recast.lineup, "c") == {now: [SMOKING]}


def test_there_and_back_again() -> None:
    one = place(lineup(A, B), "b", span(B, LUGGAGE), ["2"])
    back = with_reference(with_reference(one, "b").lineup, "a")
    assert said(back.lineup, "b")["2"] == [LUGGAGE]
    assert ids(back.lineup) == ids(one)


def test_pins_and_points_follow_a_renumbered_reference() -> None:
    """The newer version has a point before all others, another order and some other words."""
    newer = source("a", f"1 {SMOKING}", f"2 {DOGS}", f"3 {FERRY.replace('nine', 'ten')}", f"4 {TICKETS}")
    one = place(lineup(A, B), "b", span(B, LUGGAGE), ["2"])
    one = set_absent(rename(one, "1", "Departure"), "b", "1", absent=True)
    recast = replaced(one, newer)
    assert [recast.points[point] for point in "123"] == ["3", "4", "2"]
    assert said(recast.lineup, "b")["4"] == [LUGGAGE]
    assert recast.lineup.corrections.absences == (Absence("b", "3"),)
    assert PointPin("3", "Departure") in recast.lineup.corrections.points
    assert recast.lost == ()


def test_pins_follow_their_words_into_a_newer_version() -> None:
    newer = source("b", f"1 {FERRY}", f"2 {SMOKING}", f"3 {LUGGAGE.replace('Heavy', 'All heavy')}")
    one = place(lineup(A, B), "b", span(B, LUGGAGE), ["2"])
    recast = replaced(one, newer)
    assert said(recast.lineup, "b")["2"] == [LUGGAGE.replace("Heavy", "All heavy")]
    assert recast.points == {point: point for point in ids(one)}
    assert recast.lost == ()


def test_what_is_gone_is_told() -> None:
    one = place(lineup(A, B), "b", span(B, LUGGAGE), ["2"])
    recast = replaced(one, source("b", f"1 {FERRY}", f"2 {SMOKING}"))
    assert recast.lost == one.corrections.pins
    assert recast.lineup.corrections.pins == ()
    assert said(recast.lineup, "b")["1"] == [FERRY]


def test_a_stretch_set_aside_stays_aside_in_a_newer_version() -> None:
    one = set_aside(lineup(A, B), "b", span(B, LUGGAGE), "boilerplate")
    recast = replaced(one, source("b", f"1 {SMOKING}", f"2 {LUGGAGE}", f"3 {FERRY}"))
    fresh = recast.lineup.sources[1]
    assert [s.role for s in fresh.segments if s.span.of(fresh.text) == LUGGAGE] == ["boilerplate"]


def test_a_note_on_a_point_with_parts_follows_the_parts() -> None:
    """Even if the point itself has no words."""
    old = source("a", f"1.a {FERRY}", f"1.b {TICKETS}", f"2 {DOGS}")
    recast = replaced(lineup(old), source("a", f"1 {DOGS}", f"2.a {FERRY}", f"2.b {TICKETS}"))
    assert recast.points == {"1": "2", "1.a": "2.a", "1.b": "2.b", "2": "1"}


def test_an_absence_is_not_told_of_the_parts_of_its_point() -> None:
    """Whether the source says neither of them, or only not one, nobody has judged."""
    one = set_absent(lineup(source("a", f"1 {FERRY} {TICKETS}", f"2 {DOGS}"), B), "b", "1", absent=True)
    recast = replaced(one, source("a", f"1 {FERRY}", f"2 {TICKETS}", f"3 {DOGS}"))
    assert recast.lineup.corrections.absences == ()
    assert recast.lost == one.corrections.absences
    assert recast.points["2"] == "3"


MERGED = source("m", f"1 {FERRY} {TICKETS}", f"2 {DOGS}")


def test_an_absence_is_not_told_of_more_than_its_point() -> None:
    one = set_absent(lineup(A, MERGED, B), "b", "1", absent=True)
    recast = with_reference(one, "m")
    assert recast.lost == one.corrections.absences
    assert recast.lineup.corrections.absences == ()
    assert with_reference(recast.lineup, "a").lineup.corrections == Corrections()


def test_an_absence_never_denies_what_is_pinned() -> None:
    one = place(lineup(A, MERGED, B), "b", span(B, LUGGAGE), ["2"])
    one = set_absent(one, "b", "1", absent=True)
    recast = with_reference(one, "m")
    assert LUGGAGE in said(recast.lineup, "b")["1"]
    assert recast.lost == one.corrections.absences


@pytest.mark.parametrize("words", [FERRY, TICKETS])
def test_what_is_pinned_to_a_split_point_goes_to_the_likest_part(words: str) -> None:
    other = source("b", f"1 {LUGGAGE}", f"2 {words}")
    one = place(lineup(MERGED, A, other), "b", span(other, words), ["1"])
    recast = with_reference(one, "a")
    assert said(recast.lineup, "b")[str([FERRY, TICKETS].index(words) + 1)] == [words]
    pins = [pin.points for pin in recast.lineup.corrections.pins if pin.anchor.source == "b"]
    assert pins == [(str([FERRY, TICKETS].index(words) + 1),)]


def test_a_place_in_the_order_that_cannot_be_kept_is_told() -> None:
    """A point that was moved and that the other reference lacks is back at its old place in the first."""
    one = move_point(lineup(A, source("b", f"1 {FERRY}", f"2 {DOGS}")), "2", "3")
    other = with_reference(one, "b")
    back = with_reference(other.lineup, "a")
    assert ids(back.lineup) == ["1", "2", "3"]
    assert back.lost == (PointPin(str(other.points["2"]), after="2"),)


def test_a_row_of_the_reference_stays_its_own_items() -> None:
    """Though another item is pinned to it too."""
    one = place(lineup(A, B), "a", span(A, FERRY), ["1", "3"])
    newer = source("a", f"1 {FERRY}", f"2 {TICKETS}", f"3 {DOGS}", f"4 {SMOKING}")
    recast = replaced(one, newer)
    assert recast.points == {point: point for point in ids(one)} | {added(one): recast.points[added(one)]}
    assert [point.title for point in recast.lineup.alignment.points][:3] == [
        point.title for point in lineup(A, B).alignment.points
    ][:3]
    assert said(recast.lineup, "a")["3"] == [FERRY, DOGS]
    assert said(recast.lineup, "b")["1"] == [FERRY]
    assert said(recast.lineup, "b")["3"] == [DOGS]


def test_a_point_that_a_decision_names_keeps_its_parts() -> None:
    """Its parts are the analyst's own then too."""
    parts = source("b", f"1 {FERRY}", f"2 {TICKETS}", f"3 {LUGGAGE}", f"3.a {SMOKING}", f"3.b {DOGS}")
    one = lineup(source("a", f"1 {FERRY}", f"2 {TICKETS}"), parts, source("c", f"1 {TICKETS}"))
    new = added(one)
    pinned = place(one, "c", span(one.sources[2], TICKETS), [new])
    assert ids(pinned) == ids(one)
    for again in (realigned(pinned), with_reference(pinned, "c").lineup):
        told = said(again, "b")
        home = next(point for point in told if LUGGAGE in told[point])
        parts_of_it = [texts for point, texts in told.items() if point.startswith(f"{home}.")]
        assert parts_of_it == [[SMOKING], [DOGS]]


def test_the_first_sources_make_a_lineup() -> None:
    recast = with_sources(Lineup(), [A, B], "a")
    assert recast == Recast(lineup(A, B), {}, ())


def test_a_new_source_can_be_the_reference() -> None:
    one = place(lineup(A), "a", span(A, TICKETS), ["3"])
    recast = with_sources(one, [B], "b")
    assert recast.lineup.reference == "b"
    assert recast.points["3"] == "2"
    assert said(recast.lineup, "a")["2"] == [TICKETS, DOGS]


def test_moved_points_stay_where_they_were_put() -> None:
    one = move_point(lineup(A, B), "3", "")
    assert ids(realigned(one)) == ids(one)
    newer = source("a", f"1 {SMOKING}", f"2 {FERRY}", f"3 {TICKETS}", f"4 {DOGS}")
    assert ids(replaced(one, newer).lineup)[0] == "4"


def test_decisions_about_a_source_that_is_gone_are_told() -> None:
    one = set_absent(place(lineup(A, B), "b", span(B, LUGGAGE), ["2"]), "b", "1", absent=True)
    recast = with_reference(replace(one, sources=(one.sources[0],)), "a")
    assert recast.lost == (*one.corrections.pins, *one.corrections.absences)
    assert recast.lineup.corrections == Corrections()


def test_pins_never_land_on_the_same_words_elsewhere() -> None:
    """A sentence that stands twice is pinned once."""
    twice = source("b", f"1 {FERRY}", f"2 {DOGS}", f"3 {TICKETS}", f"4 {DOGS}")
    second = twice.segments[3].span
    one = lineup(A, twice)
    pin = Pin(anchor_at("b", twice.text, second), "point", ("1",))
    one = realigned(replace(one, corrections=replace(one.corrections, pins=(pin,))))
    newer = source("b", f"1 {SMOKING}", f"2 {FERRY}", f"3 {DOGS}", f"4 {TICKETS}", f"5 {DOGS}")
    kept = replaced(one, newer).lineup.corrections.pins
    assert [pin.anchor.span for pin in kept] == [newer.segments[4].span]


@pytest.mark.parametrize("after", [0, 1, 2, 5, 10])
def test_it_stops_when_nobody_waits(after: int) -> None:
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        replaced(lineup(A, B), source("b", f"1 {FERRY}"), lambda: next(calls) >= after)
