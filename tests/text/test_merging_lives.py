"""Which side's state goes on, told by all that a thing was on both sides."""

import pytest

from app.text.merging_lives import Going, Life, course


def _course(mine: str, theirs: str) -> tuple[Going, str | None]:
    """Each letter is a state, the newer one further on in the alphabet; `-` is a deletion."""
    lives = [Life(tuple(None if state == "-" else state for state in states)) for states in (mine, theirs)]
    found = course(lives[0], lives[1], str)
    return found.going, found.base


@pytest.mark.parametrize(
    ("mine", "theirs", "going", "base"),
    [
        ("a", "a", "mine", None),
        ("", "a", "theirs", None),
        ("a", "", "mine", None),
        ("a", "ab", "theirs", None),
        ("ab", "a", "mine", None),
        ("ab", "ac", "both", "a"),
        ("abd", "abc", "both", "b"),
        ("b", "c", "both", None),
        ("a", "a-", "theirs", None),
        ("a-", "a", "mine", None),
        ("ab", "a-", "deleted", "a"),
        ("a-", "ab", "deleted", "a"),
        ("a-b", "a-", "mine", None),
        ("a-", "a-b", "theirs", None),
        ("a-", "a-", "mine", None),
        ("ab", "ba", "mine", None),
        ("ba", "ab", "theirs", None),
        ("", "a-", "mine", None),
        ("a-a-", "a-a", "mine", None),
        ("a-a", "a-a-", "theirs", None),
        ("aba", "ab", "mine", None),
        ("aba", "abc", "both", "b"),
        ("aba", "ab-", "deleted", "b"),
        ("abac", "aba", "mine", None),
        ("ab", "aba", "theirs", None),
        ("abad", "abc", "both", "b"),
        ("abc", "abad", "both", "b"),
    ],
)
def test_what_is_a_past_state_on_the_other_side_was_changed_there(
    mine: str, theirs: str, going: Going, base: str | None
) -> None:
    assert _course(mine, theirs) == (going, base)


def test_another_way_to_write_the_state_of_theirs_is_known_too() -> None:
    assert course(Life(("x", "y")), Life(("a",)), str, ["x"]).going == "mine"
