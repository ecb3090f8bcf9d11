"""What the analyst's corrections do, one by one, to the alignment that is there."""

import pytest

from app.errors import Problem
from app.text.align import align
from app.text.correcting import (
    add_point,
    merge,
    move_point,
    place,
    release,
    remove_point,
    rename,
    resegmented,
    set_absent,
    set_aside,
    split,
)
from app.text.lineup import Absence, Lineup, PointPin
from app.text.model import Role, Segment, SegmentedSource, Span
from app.text.recasting import realigned

ROLES: tuple[Role, ...] = ("intro", "point", "subpoint")
FERRY = "The ferry leaves at nine every morning."
TICKETS = "Tickets cost four crowns and are sold on board."
DOGS = "Dogs travel free in the lower cabin."
LUGGAGE = "Heavy luggage is carried on the afterdeck."


def source(name: str, *lines: str) -> SegmentedSource:
    """Each line is `label text`; a label with a dot is a sub-item's, `-` is prose."""
    text, segments = "", []
    for line in lines:
        label, _, body = line.partition(" ")
        marker = f"{label}. "
        path = () if label == "-" else tuple(label.split("."))
        role: Role = ROLES[len(path)]
        text += "" if label == "-" else marker
        segments.append(
            Segment(len(text), len(text) + len(body), role, path, label if path else None, "number")
        )
        text += f"{body}\n"
    return SegmentedSource(name, text, tuple(segments))


def lineup(*sources: SegmentedSource) -> Lineup:
    return Lineup(sources, sources[0].id, align(sources, sources[0].id))


A = source("a", f"1 {FERRY}", f"2 {TICKETS}", f"3 {DOGS}")
B = source("b", f"- The harbour office writes that {DOGS}", f"1 {FERRY} {TICKETS}", f"2 {LUGGAGE}")


@pytest.fixture
def two() -> Lineup:
    return lineup(A, B)


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


def titles(of: Lineup) -> dict[str, str]:
    return {point.id: point.title for point in of.alignment.points}


def test_what_is_placed_leaves_all_other_points(two: Lineup) -> None:
    placed = place(two, "b", span(B, LUGGAGE), ["3", "1"])
    assert said(placed, "b")["3"][-1] == LUGGAGE
    assert said(placed, "b")["1"] == [FERRY, LUGGAGE]
    assert [pin.points for pin in placed.corrections.pins] == [("1", "3")]


def test_a_point_that_nobody_words_any_more_goes(two: Lineup) -> None:
    assert ids(two) == ["1", "2", "2+1", "3"]
    assert ids(place(two, "b", span(B, LUGGAGE), ["3"])) == ["1", "2", "3"]


def test_a_piece_placed_elsewhere_leaves_the_rest_trimmed(two: Lineup) -> None:
    placed = place(two, "b", span(B, "sold on board."), ["3"])
    assert said(placed, "b")["2"] == ["Tickets cost four crowns and are"]
    assert said(placed, "b")["3"][-1] == "sold on board."
    assert said(placed, "b")["1"] == [FERRY]


def test_prose_becomes_a_mention_and_a_list_stays_one(two: Lineup) -> None:
    placed = place(two, "b", span(B, "The harbour office"), ["1"])
    assert [pin.role for pin in placed.corrections.pins] == ["mention"]
    assert [pin.role for pin in place(two, "b", span(B, LUGGAGE), ["1"]).corrections.pins] == ["point"]


def test_a_marker_that_is_selected_too_stays_outside(two: Lineup) -> None:
    placed = place(two, "b", span(B, f"2. {LUGGAGE}\n"), ["1"])
    assert placed.corrections.pins[0].anchor.exact == LUGGAGE


def test_the_reference_can_be_moved_too(two: Lineup) -> None:
    """Its point stays, for the others."""
    placed = place(two, "a", span(A, TICKETS), ["3"])
    assert said(placed, "a") == {"1": [FERRY], "3": [TICKETS, DOGS]}
    assert said(placed, "b")["2"] == [TICKETS]
    assert ids(placed)[:2] == ["1", "2"]


def test_a_point_of_other_sources_stays_once_something_is_placed_on_it(two: Lineup) -> None:
    """With the text that it was made of."""
    added = next(point for point in ids(two) if "+" in point)
    placed = place(two, "a", span(A, DOGS), [added])
    assert next(pin for pin in placed.corrections.points if pin.id == added).made
    assert {pin.anchor.exact for pin in placed.corrections.pins} == {DOGS, LUGGAGE}


def test_a_point_of_other_sources_stays_once_it_has_a_part_of_the_analysts(two: Lineup) -> None:
    added = next(point for point in ids(two) if "+" in point)
    more, part = add_point(two, "Weight", "", within=added)
    assert {pin.id for pin in more.corrections.points if pin.made} == {added, part}
    assert {added, part} <= set(ids(realigned(more)))


def test_placing_takes_an_absence_back(two: Lineup) -> None:
    absent = set_absent(two, "b", "3", absent=True)
    assert absent.corrections.absences == (Absence("b", "3"),)
    assert place(absent, "b", span(B, LUGGAGE), ["3"]).corrections.absences == ()


def test_a_later_decision_leaves_the_earlier_one_what_it_does_not_touch(two: Lineup) -> None:
    first = place(two, "b", span(B, f"{FERRY} {TICKETS}"), ["3"])
    second = place(first, "b", span(B, FERRY), ["1"])
    assert [(pin.anchor.exact, pin.points) for pin in second.corrections.pins] == [
        (FERRY, ("1",)),
        (TICKETS, ("3",)),
    ]


def test_what_is_set_aside_words_nothing(two: Lineup) -> None:
    aside = set_aside(two, "b", span(B, FERRY), "boilerplate")
    assert FERRY not in [text for texts in said(aside, "b").values() for text in texts]
    roles = {segment.span.of(B.text): segment.role for segment in aside.sources[1].segments}
    assert roles[FERRY] == "boilerplate"
    assert roles[TICKETS] == "point"


def test_both_halves_of_a_split_stay_on_the_point_until_they_are_placed(two: Lineup) -> None:
    at = A.text.index("and are sold")
    cut = split(two, "a", at)
    assert said(cut, "a")["2"] == ["Tickets cost four crowns", "and are sold on board."]
    assert [pin.points for pin in cut.corrections.pins] == [None, None]
    placed = place(cut, "a", span(A, "and are sold on board."), ["3"])
    assert said(placed, "a")["2"] == ["Tickets cost four crowns"]


def test_what_is_merged_words_what_its_parts_worded(two: Lineup) -> None:
    merged = merge(two, "a", Span(A.text.index(FERRY), A.text.index(TICKETS) + 1))
    whole = A.text[A.text.index(FERRY) : A.text.index(TICKETS) + len(TICKETS)]
    assert said(merged, "a") == {"1": [whole], "2": [whole], "3": [DOGS]}
    assert [segment.path for segment in merged.sources[0].segments] == [("1",), ("3",)]


def test_what_alignment_cut_can_be_merged_again(two: Lineup) -> None:
    """The first item of this source stands on two points, piece by piece."""
    assert said(two, "b")["1"] == [FERRY]
    merged = merge(two, "b", Span(B.text.index(FERRY) + 5, B.text.index(TICKETS) + 5))
    assert said(merged, "b")["1"] == said(merged, "b")["2"] == [f"{FERRY} {TICKETS}"]
    assert said(realigned(merged), "b")["2"] == [f"{FERRY} {TICKETS}"]


def test_prose_that_is_merged_is_one_mention_of_what_its_parts_mentioned() -> None:
    """At once: to merge it a second time changes nothing."""
    prose = source("b", f"- The desk reports: {FERRY}", f"- It adds: {TICKETS}")
    two = lineup(source("a", f"1 {FERRY}", f"2 {TICKETS}"), prose)
    both = Span(prose.text.index(FERRY), prose.text.index(TICKETS) + 1)
    merged = merge(two, "b", both)
    assert said(merged, "b") == {"1": [prose.text.strip()], "2": [prose.text.strip()]}
    with pytest.raises(Problem, match="only one"):
        merge(merged, "b", both)


def test_one_piece_cannot_be_merged(two: Lineup) -> None:
    with pytest.raises(Problem):
        merge(two, "b", span(B, FERRY))


@pytest.mark.parametrize("cluster", ["e\u0301", "\u0915\u094d\u0937\u093f", "👩\u200d🚀"])
def test_a_character_with_its_marks_is_never_split(cluster: str) -> None:
    one = lineup(source("a", f"1 Word {cluster} tail"))
    at = one.sources[0].text.index(cluster)
    for place_in in range(len(cluster)):
        first, second = split(one, "a", at + place_in).sources[0].segments
        assert first.end <= at <= second.start or second.start == at


def test_listed_text_of_an_absent_point_gets_a_point_of_its_own(two: Lineup) -> None:
    absent = set_absent(two, "b", "2", absent=True)
    assert TICKETS in next(texts for point, texts in said(absent, "b").items() if texts == [TICKETS])
    assert "2" not in said(absent, "b")


def test_a_point_cannot_be_absent_where_it_is_only_said_there(two: Lineup) -> None:
    added = next(point for point in ids(two) if "+" in point)
    with pytest.raises(Problem, match="only this source says"):
        set_absent(two, "b", added, absent=True)


def test_what_is_released_stays_where_it_is_but_for_its_certainty(two: Lineup) -> None:
    placed = place(two, "b", span(B, LUGGAGE), ["3"])
    released = release(placed, "b", span(B, LUGGAGE))
    assert released.corrections.pins == ()
    assert said(released, "b") == said(placed, "b")
    assert next(p for p in released.alignment.passages if p.span.of(B.text) == LUGGAGE).confidence < 1


def test_with_what_segmentation_finds_releasing_brings_the_segments_back(two: Lineup) -> None:
    aside = set_aside(two, "b", span(B, FERRY), "boilerplate")
    released = release(aside, "b", span(B, FERRY), found=B.segments)
    assert released.sources[1].segments == B.segments
    assert [FERRY] in said(released, "b").values()


def test_a_point_of_the_reference_that_was_set_aside_comes_back_as_itself() -> None:
    one = lineup(A)
    aside = set_aside(one, "a", span(A, TICKETS), "intro")
    assert ids(aside) == ["1", "3"]
    assert release(aside, "a", span(A, TICKETS), found=A.segments) == one


def test_a_point_is_renamed_and_gets_its_own_title_back(two: Lineup) -> None:
    named = rename(two, "2", "  Fares ")
    assert titles(named)["2"] == "Fares"
    assert rename(named, "2", "") == two


def test_an_automatic_title_follows_the_words(two: Lineup) -> None:
    moved = place(two, "a", span(A, TICKETS), ["1"])
    assert titles(moved)["2"] == titles(two)["2"]  # another source still says so
    assert titles(place(two, "a", span(A, "The ferry"), ["3"]))["1"] == "leaves at nine every morning"


def test_a_new_point_stands_where_it_is_wanted(two: Lineup) -> None:
    more, new = add_point(two, "Meals", "1")
    assert ids(more)[:3] == ["1", new, "2"]
    assert titles(more)[new] == "Meals"
    first, zero = add_point(more, "Preamble", "")
    assert ids(first)[0] == zero
    again, newer = add_point(first, "Drinks", "1")
    assert ids(again)[1:4] == ["1", newer, new]


def test_a_new_part_stands_among_the_parts() -> None:
    one = lineup(source("a", "1 The ferry", "1.a leaves at nine", "1.b arrives at ten"))
    more, new = add_point(one, "waits at noon", "1.a")
    assert ids(more) == ["1", "1.a", new, "1.b"]
    first, zero = add_point(more, "is built", "", within="1")
    assert ids(first) == ["1", zero, "1.a", new, "1.b"]


def test_points_move_among_their_siblings_with_their_parts() -> None:
    one = lineup(source("a", "1 Ferry", "1.a nine", "2 Tickets", "2.a four", "3 Dogs"))
    moved = move_point(one, "1", "3")
    assert ids(moved) == ["2", "2.a", "3", "1", "1.a"]
    assert ids(move_point(moved, "3", "")) == ["3", "2", "2.a", "1", "1.a"]
    assert ids(move_point(move_point(moved, "2", "1"), "3", "2")) == ["1", "1.a", "2", "2.a", "3"]


def test_moving_a_point_to_where_it_stands_changes_nothing(two: Lineup) -> None:
    assert move_point(two, "2", "1") is two


def test_what_a_removed_point_held_is_not_lost(two: Lineup) -> None:
    more, new = add_point(two, "Meals", "3")
    placed = place(more, "b", span(B, LUGGAGE), [new])
    removed = remove_point(placed, new)
    assert removed.corrections.points == ()
    assert [LUGGAGE] in said(removed, "b").values()
    assert removed.corrections.pins[0].points is None


def test_decisions_that_say_nothing_any_more_are_forgotten(two: Lineup) -> None:
    more, new = add_point(two, "Meals", "3")
    assert remove_point(more, new) == two
    assert more.corrections.points == (PointPin(new, "Meals", "3", made=True),)


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        (lambda two: place(two, "b", Span(0, 5), ["9"]), "no point 9"),
        (lambda two: place(two, "b", Span(0, 5), []), "at least one point"),
        (lambda two: place(two, "x", Span(0, 5), ["1"]), "not in the project"),
        (lambda two: place(two, "b", Span(5, 5), ["1"]), "Select some text"),
        (lambda two: place(two, "b", Span(-1, 5), ["1"]), "Select some text"),
        (lambda two: place(two, "b", Span(0, 5000), ["1"]), "Select some text"),
        (lambda two: place(two, "a", Span(1, 3), ["1"]), "no words"),
        (lambda two: set_aside(two, "a", Span(1, 3), "intro"), "no words"),
        (lambda two: split(two, "a", A.segments[0].start), "nothing to split"),
        (lambda two: split(two, "a", A.segments[0].end - 1), "between words"),
        (lambda two: merge(two, "a", A.segments[0].span), "only one"),
        (lambda two: rename(two, "9", "x"), "no point 9"),
        (lambda two: add_point(two, " ", "1"), "needs a title"),
        (lambda two: rename(*add_point(two, "x", "1"), ""), "needs a title of yours"),
        (lambda two: add_point(two, "x", "9"), "no point 9"),
        (lambda two: move_point(two, "1", "1"), "same level"),
        (lambda two: remove_point(two, "1"), "cannot be removed"),
        (lambda two: set_absent(two, "b", "9", absent=True), "no point 9"),
    ],
)
def test_what_makes_no_sense_is_told(deed: object, sentence: str, two: Lineup) -> None:
    assert callable(deed)
    with pytest.raises(Problem, match=sentence):
        deed(two)


def test_a_pinned_item_keeps_the_label_of_the_item_it_begins_in() -> None:
    pins = place(lineup(A, B), "b", span(B, "crowns and are"), ["1"]).corrections.pins
    segments = resegmented(B.text, B.segments, pins)
    assert [(s.span.of(B.text), s.path, s.marker, s.rule) for s in segments][1:4] == [
        (f"{FERRY} Tickets cost four", ("1",), "1", "number"),
        ("crowns and are", ("1",), None, "pinned"),
        ("sold on board.", ("1",), None, "number"),
    ]
    assert resegmented(B.text, segments, pins) == segments


def test_a_marker_left_over_between_two_pieces_is_in_neither() -> None:
    text = "The fare is four crowns\n(b) and dogs travel free"
    one = SegmentedSource("a", text, (Segment(0, len(text), "point", ("1",)),))
    dogs = place(lineup(one), "a", span(one, "and dogs travel free"), ["1"])
    assert [s.span.of(text) for s in dogs.sources[0].segments] == [
        "The fare is four crowns",
        "and dogs travel free",
    ]
