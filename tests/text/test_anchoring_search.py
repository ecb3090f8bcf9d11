"""A quotation whose place is not known is looked for, and taken only where it is sure."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.anchoring import carried, find_again, look_for
from app.text.comparison.tokens import clusters
from app.text.model import Anchor, Span
from app.text.quoting import anchor_at

OLD = (
    "The ferry leaves at nine.\n"
    "Exceptions may be made by the council.\n"
    "Tickets cost four crowns and are sold on board.\n"
    "Exceptions may be made by the council.\n"
    "Dogs travel free in the lower cabin, cats in a basket.\n"
)
LANGUAGES = {
    "Arabic": (
        "تغادر العبّارة الميناء في التاسعة صباحًا. ",
        "ثمن التذكرة أربع كرونات",
        "، وتُباع على متن السفينة كل يوم.",
    ),
    "Hindi": (
        "नाव हर सुबह नौ बजे बन्दरगाह से छूटती है। ",
        "टिकट चार रुपये का है",
        " और जहाज़ पर ही हर यात्री को मिलता है।",
    ),
    "Chinese": (
        "渡船每天早上九点从北港出发，风大时除外。",
        "船票四克朗，在船上出售",
        "。狗可免费乘坐下层船舱，猫须放在篮中。",
    ),
    "Thai": ("เรือออกจากท่าเก้าโมงเช้าทุกวันยกเว้นวันที่มีพายุ ", "ตั๋วราคาสี่คราวน์", " ขายบนเรือเท่านั้นสำหรับผู้โดยสารทุกคน"),
    "Greek": (
        "Το πλοίο φεύγει στις εννέα το πρωί. ",
        "Τα εισιτήρια κοστίζουν τέσσερις κορώνες",
        " και πωλούνται στο κατάστρωμα.",
    ),
    "emoji": (
        "The ferry 🚢 leaves at nine sharp. ",
        "Families 👩‍👩‍👧 pay four 👑",
        " and dogs 🐕‍🦺 travel free of charge.",
    ),
}


def quoted(words: str, nth: int = 1, text: str = OLD) -> Anchor:
    """A quotation whose place is forgotten."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return replace(anchor_at("s", text, Span(at, at + len(words))), start=0, end=0)


def test_words_at_their_place_stay_as_they_are() -> None:
    for made_on in ("", "five crowns"):
        anchor = replace(anchor_at("s", OLD, Span(65, 77)), made_on=made_on)
        assert find_again(OLD, anchor) == anchor


def test_words_are_found_wherever_they_have_gone() -> None:
    new = "A preamble of some length.\n" + OLD.replace("at nine", "at ten")
    found = find_again(new, quoted("four crowns"))
    start = new.index("four crowns")
    assert found == anchor_at("s", new, Span(start, start + 11))


@pytest.mark.parametrize("nth", [1, 2])
def test_a_repeated_sentence_is_told_by_what_stands_around_it(nth: int) -> None:
    anchor = quoted("Exceptions may be made by the council.", nth)
    found = find_again("Preamble.\n" + OLD, anchor)
    assert found is not None
    assert found.start == quoted_place(nth) + len("Preamble.\n")


def quoted_place(nth: int) -> int:
    first = OLD.index("Exceptions")
    return first if nth == 1 else OLD.index("Exceptions", first + 1)


def test_what_was_taken_out_is_not_found_on_its_twin() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([*lines[:3], "Nobody else decides.\n", lines[4]])
    assert find_again(new, quoted("Exceptions may be made by the council.", 2)) is None


def test_where_nothing_tells_two_places_apart_neither_is_taken() -> None:
    new = "Row: none.\n" * 12
    lost = replace(anchor_at("s", new, Span(5 * 11 + 5, 5 * 11 + 9)), start=0, end=0)
    assert find_again(new, lost) is None
    assert find_again(new, lost, hint=60) is None


def test_a_short_word_elsewhere_is_not_it() -> None:
    assert find_again(OLD, Anchor("s", 0, 0, "at", "a quite different ", " of its own")) is None
    assert find_again(OLD, Anchor("s", 0, 0, "cats", "", "")) is None
    assert find_again(OLD, Anchor("s", 0, 0, "art", "Tickets cost ", " crowns")) is None


def test_words_without_context_are_known_by_themselves_if_they_are_long() -> None:
    found = find_again(OLD, Anchor("s", 0, 0, "Tickets cost four crowns"))
    assert found is not None
    assert found.exact == "Tickets cost four crowns"
    assert find_again(OLD, Anchor("s", 0, 0, "Exceptions may be made by the council.")) is None


def test_other_words_inside_make_it_approximate_and_the_first_ones_are_kept() -> None:
    new = OLD.replace("cost four crowns and", "cost five crowns and")
    found = find_again(new, quoted("Tickets cost four crowns and are sold"))
    assert found is not None
    assert found.is_approximate
    assert (found.exact, found.made_on) == (
        "Tickets cost five crowns and are sold",
        "Tickets cost four crowns and are sold",
    )
    back = find_again(OLD, replace(found, start=0, end=0))
    assert back == anchor_at("s", OLD, back.span if back else Span(0, 0))


def test_where_other_words_stand_altogether_it_is_lost_but_the_place_is_offered() -> None:
    new = OLD.replace("four crowns", "a penny")
    lost = quoted("four crowns")
    assert find_again(new, lost) is None
    best = look_for(new, lost)[0]
    assert best.anchor.exact == "a penny"
    assert best.anchor.made_on == "four crowns"
    assert best.context == 1


def test_places_are_offered_by_likeness_and_do_not_overlap() -> None:
    found = look_for(OLD, quoted("Exceptions may be made by the council.", 2))
    assert [likely.weight for likely in found] == sorted((likely.weight for likely in found), reverse=True)
    assert found[0].anchor.start == quoted_place(2)
    assert found[1].anchor.start == quoted_place(1)
    spans = [likely.anchor.span for likely in found]
    assert not any(one.meets(other) for one in spans for other in spans if one != other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_script(language: str) -> None:
    before, words, behind = LANGUAGES[language]
    text = before + words + behind
    lost = quoted(words, text=text)
    found = find_again(f"— 1 —\n{text}", lost)
    assert found is not None
    assert (found.exact, found.start) == (words, len(before) + 6)
    assert carried(text, f"— 1 —\n{text}").noted(anchor_at("s", text, found.span)).is_lost is False


def test_a_character_of_several_code_points_is_never_cut() -> None:
    old, new = "We saw 👩‍👩‍👧 there and went home.", "We saw 👩‍👩‍👧‍👦 there and went home."
    found = carried(old, new).noted(anchor_at("s", old, Span(3, 18)))
    assert found.exact == "saw 👩‍👩‍👧‍👦 there"
    assert found.made_on == "saw 👩‍👩‍👧 there"
    text = "🇫🇷" * 40
    quotation = anchor_at("s", text, Span(38, 40))
    assert {*clusters(quotation.prefix), *clusters(quotation.suffix)} == {"🇫🇷"}


_TEXT = st.lists(
    st.sampled_from(
        ["the ", "fee ", "is ", "due ", "by ", "noon. ", "सि ", "e\u0301", "👩‍👧", "猫", "\n", ", "]
    ),
    max_size=24,
).map("".join)


@given(_TEXT, _TEXT, st.integers(0, 80), st.integers(0, 80))
def test_what_is_found_is_quoted_exactly_and_marked_where_it_reads_otherwise(
    old: str, new: str, one: int, other: int
) -> None:
    start, end = sorted((min(one, len(old)), min(other, len(old))))
    if start == end:
        return
    lost = replace(anchor_at("s", old, Span(start, end)), start=0, end=0)
    found = find_again(new, lost)
    if found is not None:
        assert found.span.of(new) == found.exact
        assert new[: found.start].endswith(found.prefix)
        assert found.is_approximate == ("".join(found.exact.split()) != "".join(lost.exact.split()))


@given(st.lists(st.integers(0, 999), min_size=9, max_size=30, unique=True), st.data())
def test_words_that_stand_once_are_found_at_their_place_or_not_at_all(
    numbers: list[int], data: st.DataObject
) -> None:
    """Some words are taken out, others put in; then those of a quotation that is left whole are looked for."""
    words = [f"w{number}" for number in numbers]
    first = data.draw(st.integers(0, len(words) - 2))
    last = data.draw(st.integers(first + 1, len(words) - 1))
    gone = data.draw(st.sets(st.integers(0, len(words) - 1)))
    came = data.draw(st.sets(st.integers(0, len(words) - 1)))
    old, new = " ".join(words), list[str]()
    for number, word in enumerate(words):
        new += [f"x{number}"] * (number in came) + [word] * (number not in gone)
    quotation = " ".join(words[first : last + 1])
    start = old.index(quotation)
    anchor = anchor_at("s", old, Span(start, start + len(quotation)))
    text = " ".join(new)
    left = {word for word in words[first : last + 1] if word in new}
    for found in (find_again(text, replace(anchor, start=0, end=0)), carried(old, text).noted(anchor)):
        if found is not None and not found.is_lost:
            assert found.is_approximate == (found.exact != quotation)
            assert left & {*found.exact.split()}
