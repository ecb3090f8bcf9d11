"""What a copy of a project knows of what another one holds."""

import pytest

from app.text.merging_versions import knows

States = tuple[str | None, ...]


@pytest.mark.parametrize(
    ("mine", "theirs", "is_known"),
    [
        (("a",), ("a",), True),
        (("a", "b"), ("a",), True),
        (("a",), ("a", "b"), False),
        (("a", None), ("a",), True),
        (("a",), ("a", None), False),
        ((), ("a",), False),
        ((), ("a", None), True),
        ((), ("a", "b", None), True),
    ],
)
def test_what_the_other_side_holds_is_known_if_it_was_here_or_if_neither_has_it(
    mine: States, theirs: States, is_known: bool
) -> None:
    here = {"key": mine} if mine else {}
    assert knows(here, {"key": theirs}) is is_known
    assert knows({**here, "other": ("x",)}, {"key": theirs}) is is_known
