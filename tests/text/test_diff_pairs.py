"""Texts are marked as a careful reader would mark them.

The pairs are sentences written for this purpose (see `marked_pairs`).
"""

import pytest

from app.text.diff import compare
from app.text.options import CompareOptions
from tests.text.marked_pairs import MarkedPair, agreed_pairs, drawn, known_differences
from tests.text.readability import OURS, THEIRS, score, scores


def _titles(pairs: list[MarkedPair]) -> list[str]:
    return [pair.title for pair in pairs]


@pytest.mark.parametrize("pair", agreed_pairs(), ids=_titles(agreed_pairs()))
def test_marks_are_those_of_a_careful_reader(pair: MarkedPair) -> None:
    left, right = pair.sides
    assert drawn(left, right, compare(left, right)) == pair.marked


@pytest.mark.parametrize("pair", known_differences(), ids=_titles(known_differences()))
def test_known_differences_from_the_reader_are_as_told(pair: MarkedPair) -> None:
    left, right = pair.sides
    assert drawn(left, right, compare(left, right)) == pair.today != pair.marked


def test_most_pairs_agree() -> None:
    agreed, known = len(agreed_pairs()), len(known_differences())
    assert agreed >= 27
    assert agreed / (agreed + known) >= 0.85


def test_the_marks_read_better_than_those_of_diff_match_patch() -> None:
    """After its semantic clean-up, on the same pairs: more pairs are marked exactly as the person did, in fewer pieces,
    with less marked, and hardly any word is cut where the person did not cut it."""
    found = scores([*agreed_pairs(), *known_differences()])
    ours, theirs = found[OURS], found[THEIRS]
    assert ours.exact > 1.8 * theirs.exact
    assert ours.nearness > theirs.nearness + 0.05
    assert ours.pieces < theirs.pieces
    assert abs(ours.marked - 1) < abs(theirs.marked - 1)
    assert ours.chopped < theirs.chopped / 5
    nearer = sum(a > b for a, b in zip(ours.near, theirs.near, strict=True))
    assert nearer > 10 * sum(a < b for a, b in zip(ours.near, theirs.near, strict=True))


def test_a_score_tells_what_a_drawing_gets_wrong() -> None:
    pair = MarkedPair("", "The [-dog-]{+duck+} sleeps.", "")
    perfect, chopped = score([pair], [pair.marked]), score([pair], ["The d[-og-]{+uck+} sleeps."])
    assert (perfect.exact, perfect.nearness, perfect.chopped) == (1, 1.0, 0)
    assert (perfect.pieces, perfect.marked) == (1.0, 1.0)
    assert (chopped.exact, chopped.chopped) == (0, 2)
    assert chopped.nearness == pytest.approx(2 * 5 / 12)
    assert chopped.marked == pytest.approx(5 / 7)


@pytest.mark.parametrize("pair", agreed_pairs(), ids=_titles(agreed_pairs()))
def test_swapping_the_sides_swaps_the_marks(pair: MarkedPair) -> None:
    left, right = pair.sides
    there, back = compare(left, right).changes, compare(right, left).changes
    assert [(change.right, change.left) for change in there] == [
        (change.left, change.right) for change in back
    ]


@pytest.mark.parametrize(
    ("marked", "options"),
    [
        ("The guarantee [-lapses-]{+lapse+}.", CompareOptions("word")),
        ("The [-Trustee's-]{+Trustee’s+} seal.", CompareOptions("word")),
        ("[-THE PARTIES SHALL-]{+The Parties shall+} meet.", CompareOptions()),
        ("[-600,000-]{+600 000+} tonnes", CompareOptions("word")),
        ("The [-recognised colours-]{+recognized colors+} fade.", CompareOptions("word")),
    ],
)
def test_marks_cover_whole_words_at_the_granularity_of_words(marked: str, options: CompareOptions) -> None:
    left, right = MarkedPair("", marked, "").sides
    assert drawn(left, right, compare(left, right, options)) == marked
