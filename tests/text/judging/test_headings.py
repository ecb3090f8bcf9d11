"""A heading before a text may be worded in any way; what the text says may not."""

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.variants import Variant
from app.text.wording import Wordings


def found(*wordings: str) -> tuple[Variant, ...]:
    texts = dict(zip("abc", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    return findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())


def material(*wordings: str) -> list[tuple[str, ...]]:
    """The readings of all variants that weigh something."""
    return [tuple(r.text for r in variant.readings) for variant in found(*wordings) if variant.severity]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Payment of rent. The rent is due in May.", "Instalments. The rent is due in May."),
        ("Rent and costs\nThe rent is due in May.", "Payments\nThe rent is due in May."),
        ("Rent: the rent is due in May.", "The rent is due in May."),
        ("What about cats? Cats are allowed.", "And dogs or cats? Cats are allowed."),
        ("Pets. Cats are allowed.", "Animals. Cats are allowed."),
        ("Contributions:", "Contribution rules:"),
    ],
)
def test_another_heading_is_not_material(left: str, right: str) -> None:
    assert not material(left, right)
    assert not material(right, left)


def test_a_heading_is_still_told() -> None:
    (told,) = found("Pets. Cats are allowed.", "Animals. Cats are allowed.")
    assert (told.kind, told.severity, {r.text for r in told.readings}) == (
        "stylistic",
        None,
        {"Pets", "Animals"},
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two cats. They are allowed.", "Three cats. They are allowed."),
        ("No dogs. Cats are allowed.", "Dogs. Cats are allowed."),
        (
            "Disputes go to the court of Selby. Its ruling is final.",
            "Disputes go to the court of Dunmar. Its ruling is final.",
        ),
        ("Members pay a fee.", "Guests pay a fee."),
        ("Release of all hostages.", "Release of all prisoners."),
        ("Pets. Cats are allowed.", "Pets. Dogs are allowed."),
    ],
)
def test_what_binds_is_no_heading(left: str, right: str) -> None:
    assert material(left, right)
    assert material(right, left)
