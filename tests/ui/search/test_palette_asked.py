"""What is typed decides in which groups is looked, and for what."""

import pytest

from app.ui.search.asked import NAMES, TEXTS, Asked, Scope, asked, narrowed
from app.ui.search.rows import Group


def test_words_are_looked_for_among_names_and_in_texts() -> None:
    found = asked("  Deposit É ")
    assert found.groups == (*NAMES, *TEXTS)
    assert found.words == ("deposit", "e")
    assert [term.text for term in found.query.terms] == ["Deposit", "É"]


def test_for_the_texts_no_names_are_looked_for() -> None:
    assert asked("deposit", "texts").names == ()
    assert asked("deposit", "texts").texts == TEXTS


@pytest.mark.parametrize(("typed", "group"), [("> next", "actions"), ("#next", "points"), (">", "actions")])
def test_a_sign_narrows_to_actions_or_points(typed: str, group: Group) -> None:
    found = asked(typed)
    assert found.groups == (group,)
    assert found.words == (("next",) if "next" in typed else ())
    assert found.texts == ()
    assert not found.is_empty


@pytest.mark.parametrize("group", [*NAMES, *TEXTS])
@pytest.mark.parametrize("one", [False, True])
def test_a_group_is_named_in_the_plural_or_the_singular(group: Group, one: bool) -> None:
    named = group.removesuffix("s") if one else group
    assert asked(f"in:{named} deposit").groups == (group,)


def test_a_field_tells_of_no_name() -> None:
    assert asked("kind:number deposit").groups == TEXTS


def test_words_that_are_to_be_missing_are_not_looked_for_among_names() -> None:
    assert asked("deposit -refund").words == ("deposit",)


@pytest.mark.parametrize(
    ("typed", "scope"), [("", "everything"), ("   ", "texts"), ("in:notes", "everything"), ("kind:", "texts")]
)
def test_nothing_typed_asks_for_nothing_or_for_all_of_a_kind(typed: str, scope: Scope) -> None:
    found = asked(typed, scope)
    assert found.words == ()
    assert found.is_empty == (found.query.is_empty and not found.is_narrow)


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("deposit", "in:notes deposit"),
        ("in:wordings deposit", "in:notes deposit"),
        ("deposit in:findings", "in:notes deposit"),
        ("> deposit", "in:notes deposit"),
        ('"thirty days" -tag:later', 'in:notes "thirty days" -tag:later'),
    ],
)
def test_to_narrow_names_one_group_and_keeps_the_rest(typed: str, made: str) -> None:
    assert narrowed(typed, "notes") == made
    assert asked(made).groups == ("notes",)


def test_nothing_is_asked_by_nothing() -> None:
    assert Asked(()).is_empty
