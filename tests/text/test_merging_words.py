"""Two people changed one text: what can be put together and what cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.merging_words import merged_text

words = st.lists(st.sampled_from(("one", "two", "three", "四", "κ", "-", ".", "\n")), max_size=12).map(
    " ".join
)


@given(words, words, words)
def test_it_does_not_matter_whose_change_is_called_mine(base: str, mine: str, theirs: str) -> None:
    assert merged_text(base, mine, theirs) == merged_text(base, theirs, mine)


@given(words, words)
def test_what_one_side_changed_is_taken(base: str, changed: str) -> None:
    assert merged_text(base, base, changed) == changed
    assert merged_text(base, changed, changed) == changed


@given(words, words, words)
def test_merging_again_changes_nothing(base: str, mine: str, theirs: str) -> None:
    both = merged_text(base, mine, theirs)
    if both is not None:
        assert merged_text(theirs, both, theirs) == both
        assert merged_text(mine, both, mine) == both


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        (
            "Ask the desk today.",
            "Ask both desks today.",
            "Ask the desk today. Then call.",
            "Ask both desks today. Then call.",
        ),
        ("one two three", "1 two three", "one two 3", "1 two 3"),
        ("one two three", "one", "one two three four", None),
        ("in 30 days", "in 60 days", "in 30 weeks", None),
        ("a b", "a x b", "a y b", None),
        ("one two three", "1 two 3", "1 two three", "1 two 3"),
        ("", "mine", "theirs", None),
    ],
)
def test_changes_apart_are_put_together_and_others_are_not(
    base: str, mine: str, theirs: str, both: str | None
) -> None:
    assert merged_text(base, mine, theirs) == both
