"""Which names of files look like newer versions of a source."""

import pytest

from app.ui.importing.likeness import alike, same


@pytest.mark.parametrize("name", ["Opposition", "  opposition ", "OPPOSITION"])
def test_nobody_tells_these_names_apart(name: str) -> None:
    assert same(name) == same("opposition")


def test_accents_are_the_same_however_they_are_encoded() -> None:
    assert same("cafe\u0301") == same("caf\u00e9")


@pytest.mark.parametrize(
    "name",
    [
        "opposition (2)",
        "Opposition v2",
        "opposition_ver. 3.1",
        "opposition-03",
        "opposition2",
        "opposition.txt",
        "opposition (1) (2)",
        "oppo sition",
    ],
)
def test_a_copy_or_version_is_like_the_first(name: str) -> None:
    assert alike(name) == alike("opposition")
    assert same(name) != same("opposition")


@pytest.mark.parametrize("other", ["position", "opposition draft", "2", "(2)", "v2"])
def test_other_names_are_not(other: str) -> None:
    assert alike(other) != alike("opposition")
    assert alike(other)


def test_a_name_of_numbers_alone_stays_itself() -> None:
    assert alike("2024") != alike("2025")
