"""What looks like a list of a wiki, like a numeral from a scan or like an only article, and is none."""

import pytest

from app.text.segment import segment


def paths(text: str, media_type: str = "text/plain") -> list[str]:
    return [".".join(found.path) for found in segment(text, media_type=media_type) if found.path]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Rules\n\nBe kind.\n\n# Fees\n\nNone.\n\n# Hours\n\nAll day.\n", id="headings"),
        pytest.param(
            "# Copyright (c) the club. All rights are reserved by the\n# club and its heirs, none of whom\n"
            "# may sell them.\n# They may lend them.\nmode = 1\n",
            id="a comment that goes on from line to line",
        ),
        pytest.param(
            "#\n# The club\n# The pond\n# The mill\n#\n\nmode = 1\n", id="a comment with an empty line"
        ),
        pytest.param("What a day!\n#mill #pond\n#river #boats\n#weekend #sun\n", id="hash tags"),
    ],
)
def test_hashes_that_are_no_list(text: str) -> None:
    assert "bullet" not in {found.rule for found in segment(text)}


def test_in_markdown_a_hash_is_a_heading() -> None:
    text = "# One thing\n# Two things\n# Three things\n"
    assert paths(text) == ["1", "2", "3"]
    assert "bullet" not in {found.rule for found in segment(text, media_type="text/markdown")}


def test_the_initial_of_a_name_behind_a_list_is_no_number() -> None:
    text = "1. Bring a rod.\n2. Bring bait.\n3. Bring bread.\n4. Bring time.\nS. Zander, warden\n"
    assert paths(text) == ["1", "2", "3", "4"]


def test_letters_that_count_among_letters_are_no_numbers() -> None:
    """The 8 that the list lacks is not the B between A and C."""
    lines = [*(f"{n}. Rule {n}." for n in range(1, 8)), "A. Boats", "B. Rafts", "C. Canoes", "9. Rule 9."]
    found = segment("\n".join(lines))
    assert "8" not in {path for item in found for path in item.path[:1]}


def test_what_is_called_the_only_one_twice_is_no_point() -> None:
    once = "Artículo 1. Uno.\n\nArtículo 2. Dos.\n\nDisposición final única. Entra en vigor hoy.\n"
    assert paths(once) == ["1", "2", "disposicion final 1"]
    assert paths(once + "\nDisposición final única. Y mañana.\n") == ["1", "2"]


def test_a_heading_that_only_says_unique_is_no_point() -> None:
    assert paths("Guichet unique\n\nLe guichet est ouvert de huit heures à midi.\n") == []
