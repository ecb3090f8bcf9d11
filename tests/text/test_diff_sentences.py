"""Whole sentences as the units that are marked."""

import pytest

from app.text.options import CompareOptions
from tests.text.conventions import compare
from tests.text.marked_pairs import drawn

_SENTENCES = CompareOptions("sentence")


@pytest.mark.parametrize(
    ("left", "right", "marked"),
    [
        (
            "The depot is open. Notice is given two days ahead. Samples may be taken.",
            "The depot is open. Notice is given three days ahead. Samples may be taken. Nobody sings.",
            "The depot is open. [-Notice is given two days ahead.-]{+Notice is given three days ahead.+} "
            "Samples may be taken.{+ Nobody sings.+}",
        ),
        (
            "Article 4\nThe lake is closed to boats. Fish may be caught.",
            "Article 4\nThe reservoir is closed to boats. Fish may not be caught.",
            "Article 4\n[-The lake is closed to boats.-]{+The reservoir is closed to boats.+} "
            "[-Fish may be caught.-]{+Fish may not be caught.+}",
        ),
        (
            "The tenant pays monthly, and he keeps the garden. Dogs are banned.",
            "The tenant pays monthly. He keeps the garden. Dogs are banned.",
            "[-The tenant pays monthly, and he keeps the garden.-]"
            "{+The tenant pays monthly. He keeps the garden.+} Dogs are banned.",
        ),
        (
            "双方应在三十日内撤出。委员会每年公布报告。",
            "双方应在六十日内撤出。委员会每年公布报告。",
            "[-双方应在三十日内撤出。-]{+双方应在六十日内撤出。+}委员会每年公布报告。",
        ),
        (
            "The clause ends here and\ngoes on in the next line.",
            "The clause ends here and\nstops in the next line.",
            "[-The clause ends here and\ngoes on in the next line.-]"
            "{+The clause ends here and\nstops in the next line.+}",
        ),
    ],
)
def test_changed_sentences_are_marked_whole(left: str, right: str, marked: str) -> None:
    assert drawn(left, right, compare(left, right, _SENTENCES)) == marked


def test_a_sentence_that_differs_only_in_what_is_ignored_does_not_count() -> None:
    options = CompareOptions("sentence", frozenset(["case", "spelling"]))
    left, right = "The LABOUR office closes. Dogs bark.", "The labor office closes. Cats bark."
    assert [change.ignored for change in compare(left, right, options).changes] == ["spelling", None]


def test_an_edited_sentence_that_moved_is_moved_as_a_whole_and_its_words_tell_the_edit() -> None:
    rest = "Nobody sings in the hall after nine in the evening. Dogs bark at night near the old mill."
    left = f"In winter the depot is open to visitors every morning. {rest}"
    right = f"{rest} From May on the depot is open to visitors every morning."
    (move,) = compare(left, right, _SENTENCES).moves
    mine, theirs = move.left.of(left), move.right.of(right)
    assert mine == "In winter the depot is open to visitors every morning."
    assert theirs == "From May on the depot is open to visitors every morning."
    assert (
        drawn(mine, theirs, move.script)
        == "[-In winter-]{+From May on+} the depot is open to visitors every morning."
    )


def test_a_clause_that_moved_out_of_a_sentence_takes_no_more_of_it_along() -> None:
    keeps, clause = "The warden keeps a list of all boats in the harbour", "unless the dam is being repaired"
    rest = "Nobody sings in the hall after nine in the evening"
    left, right = f"{keeps}, {clause}. {rest}.", f"{keeps}. {rest}, {clause}."
    (move,) = compare(left, right, _SENTENCES).moves
    assert move.left.of(left) == move.right.of(right) == f"{clause}."


def test_similarity_stays_that_of_the_words() -> None:
    left, right = "Notice is given two days ahead.", "Notice is given three days ahead."
    assert compare(left, right, _SENTENCES).similarity == compare(left, right).similarity
