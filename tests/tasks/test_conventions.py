"""What ships with the program is used when spellings and numbers are ignored."""

from app.tasks.conventions import conventions
from app.text.diff import compare
from app.text.options import CompareOptions


def test_the_families_and_number_words_that_ship_are_known() -> None:
    options = CompareOptions(ignore=frozenset(["spelling", "numbers"]))
    script = compare(
        "The labour office pays $1bn.", "The labor office pays $1 billion.", options, conventions()
    )
    assert script.ignored == {"spelling": 1, "numbers": 1}


def test_they_are_read_once() -> None:
    assert conventions() is conventions()
