"""How far a point goes, and where the next one begins."""

import pytest

from app.text.segment import segment


def told(text: str) -> list[tuple[str, str]]:
    """The label of each segment, or its role, with its text on one line."""
    return [(".".join(s.path) or s.role, " ".join(s.span.of(text).split())) for s in segment(text)]


@pytest.mark.parametrize(
    "rest",
    [
        "2030 when the lease ends.",
        "the year when the lease ends.",
        "2.4 years, when the lease ends.",
        "§ 1 when the lease ends.",
    ],
)
def test_a_sentence_that_a_line_break_cuts_belongs_to_the_last_point(rest: str) -> None:
    text = f"1. The quay is closed.\n2. It is opened again at the end of\n{rest}\n"
    assert told(text)[-1] == ("2", f"It is opened again at the end of {rest}")


def test_a_line_that_begins_anew_does_not_belong_to_the_last_point() -> None:
    text = "1. The quay is closed\n2. It is opened again\nThe mayor said so on Friday.\n"
    assert told(text)[-1] == ("intro", "The mayor said so on Friday.")


def test_a_title_and_the_line_that_announces_a_list_are_no_items_of_it() -> None:
    text = (
        "Article 1\nRights of keepers\nKeepers may:\nput up hives;\nsell honey;\nask for help.\n"
        "Article 2\nDuties\nKeepers keep a book.\n"
    )
    assert told(text)[:4] == [
        ("1", "Rights of keepers Keepers may:"),
        ("1.a", "put up hives;"),
        ("1.b", "sell honey;"),
        ("1.c", "ask for help."),
    ]


def test_a_number_in_wide_brackets_may_stand_right_before_a_figure() -> None:
    text = (
        "１．料金\n（１）1区画、1年で10,000円です。\n（２）毎年払います。\n"
        "（３）70歳以上の人は無料です。\n２．禁止\n火を使わないでください。\n"
    )
    assert [label for label, _ in told(text)] == ["1", "1.1", "1.2", "1.3", "2"]


@pytest.mark.parametrize("last", ["Third and last,", "Third of all,", "Third,"])
def test_a_counting_word_may_have_a_few_words_behind_it(last: str) -> None:
    text = (
        "I make three promises.\n\nFirst, the pool is opened.\n\nSecond, no fee is raised.\n\n"
        f"{last} trees are planted.\n\nThank you.\n"
    )
    assert [found for found in told(text) if found[0].isdigit()] == [
        ("1", "the pool is opened."),
        ("2", "no fee is raised."),
        ("3", "trees are planted."),
    ]


def test_what_ends_the_sentence_of_a_list_belongs_to_the_text_around_the_list() -> None:
    text = (
        "§ 1 Fees\n\n(1) A fee may be asked.\n\n(2) The fee may not be more than\n1. 2 crowns a day,\n"
        "2. 20 crowns a month\nfor the time of the trial.\n\n§ 2 Hours\n\nThe hall is open all day.\n"
    )
    assert told(text)[2:6] == [
        ("1.2", "The fee may not be more than"),
        ("1.2.1", "2 crowns a day,"),
        ("1.2.2", "20 crowns a month"),
        ("1.2", "for the time of the trial."),
    ]


def test_of_two_equal_numbers_the_one_that_is_set_as_the_others_is_the_next() -> None:
    """A line may happen to begin with the number of an article that the text only refers to."""
    text = (
        "§ 1\nScope\nThe act is for halls.\n\n§ 2\nHours\nHalls are open all day. The council may decide after\n"
        "§ 3 para. 1 that they close.\n\n§ 3\nFees\nNo fee is asked.\n\n§ 4\nForce\nThe act is in force.\n"
    )
    assert told(text) == [
        ("1", "Scope The act is for halls."),
        ("2", "Hours Halls are open all day. The council may decide after § 3 para. 1 that they close."),
        ("3", "Fees No fee is asked."),
        ("4", "Force The act is in force."),
    ]


@pytest.mark.parametrize("marker", ["Art. 2-bis –", "Art. 2 bis -", "Art. 2bis."])
def test_an_article_that_was_put_in_has_a_number_of_its_own(marker: str) -> None:
    text = f"Art. 1 - The quay is closed.\n\nArt. 2 - A ferry runs.\n\n{marker} It is free.\n\nArt. 3 - It is safe.\n"
    assert [label for label, _ in told(text)] == ["1", "2", "2a", "3"]
