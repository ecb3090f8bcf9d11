"""Words are found again in a newer version of their text, and never mistaken for others."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.anchoring import carried
from app.text.model import Anchor, Span
from app.text.quoting import anchor_at

OLD = (
    "The ferry leaves at nine.\n"
    "Exceptions may be made by the council.\n"
    "Tickets cost four crowns and are sold on board.\n"
    "Exceptions may be made by the council.\n"
    "Dogs travel free in the lower cabin, cats in a basket.\n"
)


def span(words: str, nth: int = 1) -> Span:
    at = -1
    for _ in range(nth):
        at = OLD.index(words, at + 1)
    return Span(at, at + len(words))


def now(new: str, words: str, nth: int = 1) -> str | None:
    found = carried(OLD, new).span(span(words, nth))
    return None if found is None else found.of(new)


def test_untouched_words_are_where_they_are() -> None:
    new = "A new beginning.\n" + OLD.replace("nine", "ten")
    assert carried(OLD, new).span(span("sold on board")) == Span(
        new.index("sold on board"), new.index("sold on board") + 13
    )


def test_of_a_sentence_that_stands_twice_the_right_one_is_found() -> None:
    new = "Exceptions may be made by the council.\n" + OLD
    shift = len(new) - len(OLD)
    for nth in (1, 2):
        old = span("Exceptions may be made by the council.", nth)
        assert carried(OLD, new).span(old) == Span(old.start + shift, old.end + shift)


def test_what_was_taken_out_is_not_found_on_its_twin() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([*lines[:3], "Nobody else decides.\n", lines[4]])
    assert now(new, "Exceptions may be made by the council.", 1) == "Exceptions may be made by the council."
    assert now(new, "Exceptions may be made by the council.", 2) is None


def test_a_stretch_grows_and_shrinks_with_its_words() -> None:
    new = OLD.replace("four crowns and are sold", "five or six crowns, sold")
    assert now(new, "Tickets cost four crowns and are sold on board") == (
        "Tickets cost five or six crowns, sold on board"
    )


def test_a_changed_end_belongs_to_the_stretch() -> None:
    new = OLD.replace("Tickets cost", "All tickets will cost").replace("on board", "on land")
    assert now(new, "Tickets cost four crowns and are sold on board.") == (
        "All tickets will cost four crowns and are sold on land."
    )


def test_what_is_put_before_and_behind_does_not() -> None:
    new = OLD.replace(
        "Dogs travel free in the lower cabin",
        "All dogs (small ones) travel: Dogs travel free in the lower cabin, if quiet",
    )
    assert now(new, "Dogs travel free in the lower cabin") == "Dogs travel free in the lower cabin"


def test_what_is_mostly_gone_is_gone() -> None:
    new = OLD.replace("Tickets cost four crowns and are sold on board.", "Passengers pay on board.")
    assert now(new, "Tickets cost four crowns and are sold on board.") is None
    assert now(new, "Tickets") is None


def test_words_are_followed_where_they_move() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([lines[4], lines[0].replace("nine", "ten"), *lines[1:4]])
    assert now(new, "cats in a basket") == "cats in a basket"
    assert now(new, "The ferry leaves at nine.") == "The ferry leaves at ten."


def test_signs_alone_are_found_too() -> None:
    assert now(OLD.replace("Dogs", "All dogs"), ",") == ","


@pytest.mark.parametrize(
    "script", ["渡船每天早上九点从北港出发，船票四克朗。", "เรือออกจากท่าเก้าโมงเช้าทุกวัน ตั๋วราคาสี่คราวน์"]
)
def test_scripts_without_spaces_are_followed_by_the_character(script: str) -> None:
    new = "前言。" + script[:6] + script[7:]
    assert carried(script, new).span(Span(8, 14)) == Span(10, 16)


def test_a_quotation_gets_its_new_surroundings() -> None:
    new = "Preamble.\n" + OLD.replace("cats in", "birds in")
    old = anchor_at("s", OLD, span("lower cabin"))
    found = carried(OLD, new).anchor(old)
    assert found == anchor_at("s", new, Span(new.index("lower cabin"), new.index("lower cabin") + 11))


def test_a_lost_quotation_is_there_again_if_its_words_are() -> None:
    lost = Anchor("s", 0, 0, "cats in a basket", "lower cabin, ", ".\n")
    found = carried("Something else.", OLD).anchor(lost)
    assert found is not None
    assert found.exact == "cats in a basket"
    assert carried("Something else.", OLD).anchor(replace(lost, exact="at")) is None


def test_a_note_keeps_the_words_that_it_was_made_on_until_they_are_back() -> None:
    first = anchor_at("s", OLD, span("Tickets cost four crowns and are sold on board"))
    versions = [OLD.replace("four", "five"), OLD.replace("four", "six").replace("board", "land"), OLD]
    text, anchor = OLD, first
    seen = []
    for version in versions:
        anchor = carried(text, version).noted(anchor)
        seen.append((anchor.made_on, anchor.is_approximate, anchor.span.of(version) == anchor.exact))
        text = version
    assert seen == [(first.exact, True, True), (first.exact, True, True), ("", False, True)]
    assert anchor == first


def test_a_note_that_loses_its_words_keeps_what_it_was_made_on() -> None:
    old = anchor_at("s", OLD, span("Tickets cost four crowns and are sold on board"))
    middle = OLD.replace("four crowns", "five crowns")
    approximate = carried(OLD, middle).noted(old)
    lost = carried(middle, "Nothing of it.\n").noted(approximate)
    assert lost.is_lost
    assert (lost.exact, lost.made_on) == (approximate.exact, old.exact)
    assert carried("Nothing of it.\n", OLD).noted(lost) == old


def test_a_line_that_is_broken_otherwise_is_no_other_wording() -> None:
    new = OLD.replace("cost four crowns and", "cost\nfour crowns\nand")
    found = carried(OLD, new).noted(anchor_at("s", OLD, span("Tickets cost four crowns and are sold")))
    assert found.exact == "Tickets cost\nfour crowns\nand are sold"
    assert not found.is_approximate


def test_words_that_stood_in_the_old_version_all_along_are_not_lost_ones_come_back() -> None:
    """A lost quotation was not found there: its twin is not it."""
    lost = Anchor("s", 0, 0, "cats in a basket", "lower cabin, ", ".\n")
    assert carried(OLD, OLD + "And so on.\n").anchor(lost) is None


def test_a_moved_line_that_was_edited_on_the_way_is_followed() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([lines[4].replace("free", "at no cost"), *lines[:4]])
    assert now(new, "cats in a basket") == "cats in a basket"


def test_of_two_equal_words_the_one_with_its_signs_is_kept() -> None:
    old, new = "They share equally, 50:50.", "They share equally, :50."
    first, second = Span(20, 22), Span(23, 25)
    carrier = carried(old, new)
    assert carrier.span(second) == Span(21, 23)
    assert carrier.span(first) is None


def test_identical_texts_and_empty_ones() -> None:
    assert carried(OLD, OLD).span(Span(3, 40)) == Span(3, 40)
    assert carried(OLD, "").span(Span(3, 40)) is None
    assert carried("", OLD).span(Span(0, 0)) is None


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_what_is_found_lies_in_the_text_and_is_not_empty(old: str, new: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(old)), min(other, len(old))))
    found = carried(old, new).span(Span(start, end))
    assert found is None or (0 <= found.start < found.end <= len(new) and start < end)
    if old == new and start < end:
        assert found == Span(start, end)


def _edited(random: Random, count: int) -> tuple[str, str, list[tuple[Span, Span | None]]]:
    """An old and a new version, and where each word went: sentences cut, put in and changed, some of them alike."""
    vocabulary = [f"w{number}" for number in range(1500)]

    def sentence() -> list[str]:
        return random.choices(vocabulary, k=random.randint(5, 20))

    alike = ["this", "holds", "for", "all", "members", "of", "the", "club."]
    sentences = [alike if number % 9 == 4 else sentence() for number in range(count)]
    old, old_spans = "", {}
    for number, words in enumerate(sentences):
        for place, word in enumerate(words):
            old_spans[number, place] = Span(len(old), len(old) + len(word))
            old += f"{word} "
    new, new_spans = "", {}
    for number, words in enumerate(sentences):
        chance = random.random()
        if chance < 0.04:
            continue
        if chance < 0.08:
            new += " ".join(sentence()) + " "
        changed = random.randrange(len(words)) if 0.08 < chance < 0.2 else -1
        for place, word in enumerate(words):
            text = "otherwise" if place == changed else word
            if place != changed:
                new_spans[number, place] = Span(len(new), len(new) + len(word))
            new += f"{text} "
    return old, new, [(span, new_spans.get(key)) for key, span in old_spans.items()]


@pytest.mark.parametrize("seed", range(8))
def test_of_all_untouched_words_hardly_one_is_missed_and_none_mistaken(seed: int) -> None:
    """Among them a sentence that stands in every ninth place. What is gone is found next to never."""
    old, new, words = _edited(Random(seed), 1000)
    carrier = carried(old, new)
    found = [(carrier.span(span), truth) for span, truth in words]
    untouched = [(here, truth) for here, truth in found if truth is not None]
    assert sum(here == truth for here, truth in untouched) >= 0.999 * len(untouched)
    assert sum(here not in (None, truth) for here, truth in untouched) == 0
    assert sum(here is not None for here, truth in found if truth is None) == 0
