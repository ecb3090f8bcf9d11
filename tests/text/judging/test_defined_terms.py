"""A term that a text writes with capitals is a thing of its own: who changes its words names another thing."""

import pytest

from app.tasks.finding import lexicons
from app.text.findings import findings
from app.text.model import Passage, Point
from app.text.wording import Wordings


def told(*wordings: str) -> set[tuple[str, str | None]]:
    """Kind and severity of the variants of one point."""
    texts = dict(zip("abc", wordings, strict=False))
    passages = [Passage("1", source, 0, len(text), "point") for source, text in texts.items()]
    points = (Point("1", ""),)
    found = findings(points, list(texts), "a", Wordings(texts, points, passages), lexicons())
    return {(variant.kind, variant.severity) for variant in found}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The user may copy the Basic Work.", "The user may copy the Work.", ("entity", "medium")),
        ("The user may copy the Work.", "The user may copy the Tool.", ("entity", "medium")),
        ("Troops leave the Selby district.", "Troops leave Selby.", ("entity", "low")),
        ("The user may copy the basic work.", "The user may copy the work.", ("scope-addition", "low")),
        ("The user may copy the tool.", "The user may copy the text.", ("terminology", "low")),
    ],
)
def test_what_is_named_differs(left: str, right: str, expected: tuple[str, str]) -> None:
    kinds = told(left, right)
    swapped = ("scope-omission", expected[1]) if expected[0] == "scope-addition" else expected
    assert {expected, swapped} & kinds


def test_german_nouns_are_no_terms_for_their_capitals() -> None:
    kinds = told("Der Nutzer kopiert das Bild.", "Der Nutzer kopiert das Buch.")
    assert kinds == {("terminology", "low")}
