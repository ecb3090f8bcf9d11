"""Headings without numbers are the points of a text that is made of them, and of no other."""

import pytest

from app.text.segment import segment

RULES = {
    "Arrival": "Rooms are ready from three o'clock.",
    "Breakfast": "Breakfast is served from seven to nine.",
    "Quiet hours": "There is no music after ten.",
    "Departure": "Rooms are left by eleven. The key goes into the box.",
}


def rules(between: str, title: str = "House rules\n\n") -> str:
    """The rules, `between` a heading and its text."""
    return title + "\n\n".join(f"{head}{between}{said}" for head, said in RULES.items()) + "\n"


def points(text: str, media_type: str = "text/plain") -> list[str]:
    """The first line of each point at the top, before it the number that it has."""
    found = segment(text, media_type=media_type)
    return [f"{'.'.join(s.path)} {s.span.of(text).splitlines()[0]}" for s in found if s.role == "point"]


HEADS = ["1 Arrival", "2 Breakfast", "3 Quiet hours", "4 Departure"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "title", ["House rules\n\n", "HOUSE RULES\n\n", "House rules\nof the orchard\n\nPlease read them.\n\n"]
)
def test_headings_with_their_texts_are_points_and_the_title_is_none(between: str, title: str) -> None:
    assert points(rules(between, title)) == HEADS


def test_without_a_title_the_first_heading_is_a_point() -> None:
    assert points(rules("\n", "")) == HEADS


def test_the_signs_of_markdown_are_no_part_of_a_point() -> None:
    text = "# House rules\n\n" + "\n\n".join(f"## {head}\n\n{said}" for head, said in RULES.items())
    assert points(text, "text/markdown") == HEADS


def test_headings_of_parts_are_no_points() -> None:
    text = rules("\n").replace("Arrival", "COMING\n\nArrival").replace("Departure", "GOING\n\nDeparture")
    assert points(text) == HEADS


def test_one_list_under_one_of_the_headings_may_be_what_the_text_is_about() -> None:
    items = "\n".join(f"{n}. The {n}th rule is that nothing is left in the yard." for n in range(1, 9))
    assert points(rules("\n").replace(RULES["Breakfast"], items)) == [
        f"{n} The {n}th rule is that nothing is left in the yard." for n in range(1, 9)
    ]


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(
            rules("\n")
            .replace("nine.", "nine. “We have never had any complaint,” the cook said.")
            .replace("ten.", "ten. “I sleep like a stone in that house,” a guest told us."),
            id="quotations",
        ),
        pytest.param(rules("\nIt was late.\nNobody came.\n"), id="many paragraphs"),
        pytest.param(
            rules("\n", "A house\n\n" + "It is a house with a long history.\n\n" * 4), id="long lead"
        ),
        pytest.param("\n\n".join(RULES), id="short lines"),
        pytest.param(rules("\n").replace("Quiet hours\n", "").replace("Breakfast\n", ""), id="two headings"),
    ],
)
def test_any_other_text_with_headings_is_prose(report: str) -> None:
    assert points(report) == []


def test_questions_with_their_answers_are_points() -> None:
    heads = ["Who pays?", "How often does it run?", "When does it start?"]
    text = "On the ferry\n\n" + "\n\n".join(f"{head}\nThat is said in the plan." for head in heads)
    assert points(text) == [f"{number} {head}" for number, head in enumerate(heads, 1)]
