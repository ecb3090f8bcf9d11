"""Two texts woven into one: each character stands there once, in its order, and words stay readable."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.text.diff import compare
from app.text.model import Span
from app.text.options import CompareOptions
from app.text.woven import Side, Woven, inline, stacked

PLAIN = CompareOptions()
LOOSE = CompareOptions(ignore=frozenset({"case", "typography", "space"}))
WORDS = st.sampled_from(
    [
        "rule",
        "rules",
        "ruled",
        "garden",
        "Garden",
        "ten",
        "10",
        "שלום",
        "السلام",
        "法律",
        "é",
        "🙂",
        "“so”",
        '"so"',
        ",",
        ".",
    ]
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", "\n", "  ", ""])), max_size=14).map(
    lambda parts: "".join(word + blank for word, blank in parts)
)
WEAVES = pytest.mark.parametrize("weave", [inline, stacked], ids=["inline", "stacked"])


def woven(weave: object, left: str, right: str, options: CompareOptions = PLAIN) -> Woven:
    made = inline if weave is inline else stacked
    return made(compare(left, right, options), left, right)


def told(found: Woven) -> str:
    """The text with what is of one side in brackets."""
    signs = {"both": "{}", "left": "[-{}-]", "right": "[+{}+]", "gap": "|"}
    return "".join(signs[run.kind].format(run.span.of(found.text)) for run in found.runs)


@WEAVES
@given(left=TEXTS, right=TEXTS)
@example(left="rulerulerules ", right="rulesrule rule ")  # both neighbours want the same letters
def test_both_texts_stand_in_it_whole_and_in_order(weave: object, left: str, right: str) -> None:
    found = woven(weave, left, right)
    assert "".join(run.left.of(left) for run in found.runs) == left
    assert "".join(run.right.of(right) for run in found.runs) == right
    assert "".join(run.span.of(found.text) for run in found.runs) == found.text


@WEAVES
@given(left=TEXTS, right=TEXTS, data=st.data())
def test_a_selection_is_of_those_whose_words_it_covers(
    weave: object, left: str, right: str, data: st.DataObject
) -> None:
    found = woven(weave, left, right)
    ends = st.integers(0, len(found.text))
    start, end = sorted((data.draw(ends), data.draw(ends)))
    sides: list[tuple[Side, str]] = [("left", left), ("right", right)]
    for side, text in sides:
        parts = found.shown(side, Span(start, end))
        mine = [run for run in found.runs if run.kind in ("both", side)]
        seen = "".join(found.text[max(run.span.start, start) : min(run.span.end, end)] for run in mine)
        assert "".join(part.of(text) for part in parts) == seen
        assert all(before.end < behind.start for before, behind in pairwise(parts))


@WEAVES
@given(left=TEXTS, right=TEXTS, data=st.data())
def test_what_is_looked_up_from_either_side_is_found_there(
    weave: object, left: str, right: str, data: st.DataObject
) -> None:
    found = woven(weave, left, right)
    sides: list[tuple[Side, str]] = [("left", left), ("right", right)]
    for side, text in sides:
        start, end = sorted(data.draw(st.integers(0, len(text))) for _ in "ab")
        places = found.places(side, Span(start, end))
        assert "".join(place.of(found.text) for place in places) == text[start:end]


@given(left=TEXTS, right=TEXTS)
def test_of_readings_that_count_as_the_same_the_left_one_stands(left: str, right: str) -> None:
    found = woven(inline, left, right, LOOSE)
    assert "".join(run.left.of(left) for run in found.runs) == left
    assert "".join(run.right.of(right) for run in found.runs) == right
    for run in found.runs:
        if run.kind == "both" and run.left:
            assert run.span.of(found.text) == run.left.of(left)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("until ten.", "before ten.", "[-until-]|[+before+] ten."),
        ("their unless colour", "there until color", "[-their unless-]|[+there until+] colo[-u-]r"),
        ("the rule", "the rules", "the rule[+s+]"),
        ("600,000 men", "650,000 men", "[-600,000-]|[+650,000+] men"),
        ("first\nsecond", "third\nfourth", "[-first-]|[+third+]\n[-second-]|[+fourth+]"),
        ("", "new", "[+new+]"),
        ("法律適用", "法规適用", "法[-律-]|[+规+]適用"),
    ],
)
def test_words_stand_whole_and_apart(left: str, right: str, expected: str) -> None:
    assert told(woven(inline, left, right)) == expected


def test_passages_stand_in_turn_and_equal_ones_once() -> None:
    left, right = "One.\nTwo is here.\nThree.", "One!\nTwo was here.\nFour.\nThree."
    assert told(woven(stacked, left, right)) == (
        "[-One.\n-][+One!\n+][-Two is here.\n-][+Two was here.\n+][+Four.\n+]Three."
    )


def test_a_long_passage_is_cut_between_sentences() -> None:
    line = "The guest may use the garden of the house until ten o'clock at night. "
    left, right = line * 20, (line * 20).replace("garden", "yard", 3)
    found = woven(stacked, left, right)
    assert len([run for run in found.runs if run.kind != "gap"]) > 2
    assert all(run.span.of(found.text).startswith("The") for run in found.runs if run.kind != "gap")
