"""Of a quotation that reads otherwise now the words that changed are known."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.anchoring_changes import changed_words
from app.text.quoting import same_words


def test_words_that_went_and_came() -> None:
    was, now = "Tickets cost four crowns, on board", "All tickets cost four crowns"
    gone, come = changed_words(was, now)
    assert [span.of(was) for span in gone] == ["Tickets", ", on board"]
    assert [span.of(now) for span in come] == ["All tickets"]


def test_white_space_is_no_change() -> None:
    assert changed_words("four\ncrowns", "four  crowns") == ((), ())


_WORDS = st.lists(st.sampled_from(["a", "b", "c", ",", "猫", "सि", "\n"]), max_size=8).map(" ".join)


@given(_WORDS, _WORDS)
def test_what_is_not_changed_is_the_same_in_both(was: str, now: str) -> None:
    gone, come = changed_words(was, now)
    kept = [char for at, char in enumerate(was) if not any(s.start <= at < s.end for s in gone)]
    left = [char for at, char in enumerate(now) if not any(s.start <= at < s.end for s in come)]
    assert "".join(kept).split() == "".join(left).split()
    assert same_words(was, now) == (not gone and not come)
