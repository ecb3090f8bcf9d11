"""Words related by their letters are found however many others there are."""

from itertools import product

import pytest

from app.text.alignment.vocabulary import Vocabulary

CROWD = ["".join(letters) for letters in product("bdgk", "aeio", "mnrs", "aeio", "fpv", "aeio")]
"""So many words that most trigrams are in very many of them."""
OTHERS = ["harbour", "harbours", "harbourmaster", "unharboured", "warehouse", "storehouse", "treaty"]
OTHERS += ["перемирие", "перемирия", "vertrag", "vertrages", "mietvertrag"]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """Every word in a segment of its own."""
    return Vocabulary([[word] for word in [*CROWD, *OTHERS]])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("harbour", {"harbours", "harbourmaster", "unharboured"}),
        ("перемирие", {"перемирия"}),
        ("vertrag", {"vertrages", "mietvertrag"}),
        ("treaty", set()),
    ],
)
def test_forms_and_compounds_are_related_and_nothing_else(
    vocabulary: Vocabulary, word: str, expected: set[str]
) -> None:
    assert {other for other, _ in vocabulary.related(word)} == expected


def test_whoever_is_related_is_so_from_either_side(vocabulary: Vocabulary) -> None:
    for word in ("harbours", "mietvertrag", "перемирия"):
        others = [other for other, _ in vocabulary.related(word)]
        assert others
        assert all(word in [back for back, _ in vocabulary.related(other)] for other in others)
