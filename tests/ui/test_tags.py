"""Tags on one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.notes import tags


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", ()),
        ("#deadline #money", ("deadline", "money")),
        ("deadline, money", ("deadline", "money")),
        ("deadline money ", ("deadline", "money")),
        ('#"ask the desk" #law', ("ask the desk", "law")),
        ("#a #a #b", ("a", "b")),
        ("#", ()),
        ("#größe #日本", ("größe", "日本")),
        ('#"unclosed', ("unclosed",)),
    ],
)
def test_tags_are_found_however_they_are_written(line: str, found: tuple[str, ...]) -> None:
    assert tags.parse(line) == found


_tag = st.text(
    st.characters(exclude_characters='"', exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1
).map(str.strip)


@given(st.lists(_tag.filter(bool), unique=True))
def test_what_is_shown_is_read_as_the_same_tags(these: list[str]) -> None:
    assert tags.parse(tags.show(these)) == tuple(these)
