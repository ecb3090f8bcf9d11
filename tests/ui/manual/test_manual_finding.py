"""Words are found in all pages, with a snippet in which they are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.manual.finding import find
from app.ui.manual.library import Manual


@pytest.fixture(scope="module")
def manual() -> Manual:
    return Manual.load("en")


@pytest.mark.parametrize(
    ("sought", "page"),
    [
        ("backup", "safety"),
        ("template", "notes"),
        ("merge copies", "two-analysts"),
        ("ENCODING", "importing"),
        ("verdict confirm", "findings"),
        ("contrast", "look"),
    ],
)
def test_the_page_about_it_comes_first(manual: Manual, sought: str, page: str) -> None:
    assert find(manual, sought)[0].section.page.id == page


def test_all_words_must_stand_there(manual: Manual) -> None:
    assert find(manual, "backups") != ()
    assert find(manual, "backups zebra") == ()


@pytest.mark.parametrize("sought", ["", "  ", "…", "?!"])
def test_nothing_sought_is_nothing_found(manual: Manual, sought: str) -> None:
    assert find(manual, sought) == ()


@given(st.sampled_from(["note", "ba", "the", "é", "10", "key point", "shared folder"]))
def test_marks_are_on_the_words(sought: str) -> None:
    for hit in find(Manual.load("en"), sought):
        for mark in hit.marks:
            marked = hit.snippet[mark.start : mark.end].casefold().replace("é", "e")
            assert any(marked == word.replace("é", "e") for word in sought.split())


@given(st.text(max_size=20))
def test_whatever_is_typed_is_answered(sought: str) -> None:
    for hit in find(Manual.load("en"), sought):
        assert hit.place
        assert all(0 <= mark.start < mark.end <= len(hit.snippet) for mark in hit.marks)
