"""Running heads and feet are no text of the points that they stand in, and a law's headings are none of them."""

import pytest

from app.text.segment import segment


def roles(text: str) -> list[tuple[str, str]]:
    """The label of each segment, or its role, with its text on one line."""
    return [(".".join(s.path) or s.role, " ".join(s.span.of(text).split())) for s in segment(text)]


@pytest.mark.parametrize(
    "head",
    [
        "PORT DAILY                              Page {}",
        "Port Daily, evening edition - Page {} of 3",
        "Seite {} | Hafenblatt",
        "Портова газета, стор. {}",
        "Page {}                       PORT DAILY",
    ],
)
def test_a_title_with_its_page_number_is_furniture_in_the_middle_of_text(head: str) -> None:
    """It comes on every page, without a blank line and without a page break."""
    text = (
        f"{head.format(1)}\nPoint 1: The old quay is closed.\nPoint 2: A ferry runs.\n{head.format(2)}\n"
        f"Point 3: The city buys\n{head.format(3)}\nthree empty houses.\n"
    )
    found = roles(text)
    assert [words for role, words in found if role == "boilerplate"] == [
        " ".join(head.format(number).split()) for number in (1, 2, 3)
    ]
    assert [found for found in found if found[0] != "boilerplate"] == [
        ("1", "The old quay is closed."),
        ("2", "A ferry runs."),
        ("3", "The city buys"),
        ("3", "three empty houses."),
    ]


@pytest.mark.parametrize("head", ["第{}条", "第 {} 条", "Article {}", "Pagina {}: il porto"])
def test_headings_that_come_with_every_number_are_no_furniture(head: str) -> None:
    text = "\n".join(
        f"{head.format(number)}\nThe quay {'abc'[number - 1]} is closed." for number in (1, 2, 3)
    )
    assert [role for role, _ in roles(text)] == ["1", "2", "3"]


def test_the_foot_of_the_only_page_is_furniture() -> None:
    text = "1. The quay is closed.\n\n2. A ferry runs.\n\nBerg                 Informational               [Page 1]\n"
    assert roles(text)[-1] == ("boilerplate", "Berg Informational [Page 1]")


@pytest.mark.parametrize("place", ["{number}\n{head}", "{head}\n{number}"])
def test_a_title_right_beside_page_numbers_is_furniture_where_it_comes_again_and_again(place: str) -> None:
    """It stands above or below the number, and a sentence that it cuts goes on behind it."""
    page = [place.format(number=f"- {n} -", head="THE HARBOUR PLAN") for n in (1, 2, 3)]
    text = (
        f"1. The old quay is closed.\n\n{page[0]}\n\n2. A ferry runs every\n\n{page[1]}\n\nhour of the day.\n"
        f"3. It is free.\n\n{page[2]}\n"
    )
    assert [found for found in roles(text) if found[0] != "boilerplate"] == [
        ("1", "The old quay is closed."),
        ("2", "A ferry runs every"),
        ("2", "hour of the day."),
        ("3", "It is free."),
    ]


@pytest.mark.parametrize("head", ["Article {}", "§ {}", "第{}条", "Art. {}."])
def test_articles_that_each_begin_a_page_are_no_running_heads(head: str) -> None:
    pages = [
        f"{head.format(number)}\n\nThe quay {'abcd'[number - 1]} is closed.\n\n- {number} -\n"
        for number in (1, 2, 3, 4)
    ]
    assert [role for role, _ in roles("\f".join(pages)) if role != "boilerplate"] == ["1", "2", "3", "4"]
