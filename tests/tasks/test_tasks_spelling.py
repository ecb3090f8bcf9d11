"""Spelling families grow and shrink by single spellings."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.tasks.spelling import read_families, together, without

FAMILIES = (("grey", "gray"), ("Merrow", "Merow"))


def test_new_spellings_are_a_family() -> None:
    assert together(FAMILIES, ["a", "b"]) == (*FAMILIES, ("a", "b"))


def test_spellings_join_the_family_that_has_one_of_them_whatever_the_case() -> None:
    assert together(FAMILIES, ["GRAY", "griy"]) == (("grey", "gray", "GRAY", "griy"), ("Merrow", "Merow"))


def test_families_that_share_a_spelling_become_one() -> None:
    assert together((("x", "y"), *FAMILIES), ["gray", "Merow"]) == (
        ("x", "y"),
        ("grey", "gray", "Merrow", "Merow"),
    )


def test_a_spelling_is_taken_out_whatever_its_case() -> None:
    assert without((("a", "b", "c"), *FAMILIES), "B") == (("a", "c"), *FAMILIES)


def test_a_family_of_one_is_none() -> None:
    assert without(FAMILIES, "grey") == (("Merrow", "Merow"),)


def test_a_spelling_that_is_in_none_is_a_problem() -> None:
    with pytest.raises(Problem, match="“green”"):
        without(FAMILIES, "green")


def test_a_file_is_a_list_of_lists(tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    path.write_text('\ufeff[["grey", "gray"], ["Merrow", "Merow"]]', encoding="utf-8")
    assert read_families(path) == FAMILIES


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[" * 100_000, b"{}", b'["a"]', b"[[1, 2]]", b'[["a", null]]', b'{"a": ["b"]}']
)
def test_any_other_file_is_a_problem_that_names_it(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "words.json"
    path.write_bytes(data)
    with pytest.raises(Problem, match=r"words\.json"):
        read_families(path)


def test_no_file_is_a_problem_too(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.json"):
        with pytest.raises(Problem, match=path.name):
            read_families(path)
