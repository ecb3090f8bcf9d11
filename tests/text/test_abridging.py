"""Long stretches that agree are folded away; what is left are wordings like any other."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.abridging import CONTEXT, LEAST_LINES, Abridged, abridge
from app.text.diff import compare
from app.text.differences import differences
from app.text.model import Passage, Span
from app.text.options import CompareOptions
from app.text.wording import Wording, wording

WIDTH = 60


def worded(text: str, source: str, shift: int = 7) -> Wording:
    """A wording of one passage a line, from a source that has something before it."""
    passages, at = [], shift
    for line in text.split("\n"):
        passages.append(Passage("1", source, at, at + len(line), "point"))
        at += len(line) + 1
    return wording("x" * shift + text, source, "1", passages)


def told(lines: int) -> str:
    return f"… {lines} lines unchanged"


def abridged(left: str, right: str, opened: tuple[Span, ...] = ()) -> Abridged:
    script = compare(left, right, CompareOptions())
    return abridge(worded(left, "a"), worded(right, "b"), script, told, WIDTH, opened)


def text(lines: int) -> str:
    return "\n".join(
        f"Rule {n}: the guest shall keep the house clean and the door shut at night." for n in range(lines)
    )


LEFT = f"The first word.\n{text(12)}\nThe last word."
RIGHT = f"The first thing.\n{text(12)}\nThe last thing."
LINES = st.lists(st.integers(0, 30), min_size=1, max_size=25).map(
    lambda found: "\n".join(
        f"Rule {n}: keep the house clean and the door shut at night, always." for n in found
    )
)


def test_what_both_say_for_long_becomes_one_line() -> None:
    found = abridged(LEFT, RIGHT)
    (fold,) = found.folds
    assert fold.lines >= LEAST_LINES
    for shown, line in zip((found.left, found.right), fold.at, strict=True):
        assert line.of(shown.text) == told(fold.lines)
        assert "\n" + told(fold.lines) + "\n" in shown.text


def test_what_stands_next_to_a_difference_stays() -> None:
    found = abridged(LEFT, RIGHT)
    (fold,) = found.folds
    assert fold.left.start >= LEFT.index("word") + CONTEXT
    assert fold.left.end <= LEFT.rindex("word") - CONTEXT


def test_an_opened_stretch_is_shown() -> None:
    (fold,) = abridged(LEFT, RIGHT).folds
    found = abridged(LEFT, RIGHT, (fold.left,))
    assert not found.folds
    assert (found.left.text, found.right.text) == (LEFT, RIGHT)


def test_short_texts_and_equal_ones_stay_whole() -> None:
    assert not abridged("The first word.", "The first thing.").folds
    assert abridged(LEFT, LEFT).left.text == LEFT


def test_the_line_belongs_to_no_source() -> None:
    found = abridged(LEFT, RIGHT)
    assert found.left.to_source(found.folds[0].at[0]) == ()


@given(left=LINES, right=LINES)
def test_what_is_left_are_words_of_the_sources_with_all_differences(left: str, right: str) -> None:
    found = abridged(left, right)
    for shown, whole in ((found.left, left), (found.right, right)):
        for piece in shown.pieces:
            assert piece.span.of(shown.text) == piece.passage.span.of("x" * 7 + whole)
        assert len(shown.text) <= len(whole)
    for op in found.script.ops:
        if op.kind == "equal":
            assert op.left.of(found.left.text) == op.right.of(found.right.text)
    before = differences(compare(left, right, CompareOptions()), left, right)
    after = differences(found.script, found.left.text, found.right.text)
    assert [(one.left.of(left), one.right.of(right)) for one in before] == [
        (one.left.of(found.left.text), one.right.of(found.right.text)) for one in after
    ]


@given(left=LINES, right=LINES)
def test_opening_all_brings_everything_back(left: str, right: str) -> None:
    folds = abridged(left, right).folds
    found = abridged(left, right, tuple(fold.left for fold in folds))
    assert (found.left.text, found.right.text) == (left, right)
