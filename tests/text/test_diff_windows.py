"""Long texts that are mostly the same are compared only around their differences, with the same result."""

import random

import pytest

from app.text import diff
from app.text.comparison.windows import Window, windows

_NOUNS = ("lake", "dam", "gate", "boat", "pier", "mill", "road", "farm", "barn", "well")


def _prose(sentences: int) -> list[str]:
    chance = random.Random(1)
    return [
        f"Lot {n} near the {chance.choice(_NOUNS)} goes with the {chance.choice(_NOUNS)} to bidder {n * 7 % 93}."
        for n in range(sentences)
    ]


def _edited(sentences: list[str], seed: int) -> list[str]:
    chance = random.Random(seed)
    edited = list(sentences)
    for _ in range(chance.randrange(1, 8)):
        place = chance.randrange(len(edited))
        edited[place] = chance.choice([edited[place].replace("goes", "went"), "", f"New. {edited[place]}"])
    return edited


@pytest.mark.parametrize("seed", range(12))
def test_what_is_outside_the_windows_is_equal(seed: int) -> None:
    left, right = "\n".join(_prose(90)), "\n".join(_edited(_prose(90), seed))
    found = windows(left, right)
    a = b = 0
    for window in (*found, Window(len(left), len(left), len(right), len(right))):
        assert left[a : window.left] == right[b : window.right]
        a, b = window.left_end, window.right_end
    assert sum(window.left_end - window.left for window in found) < len(left) / 2


@pytest.mark.parametrize("seed", range(12))
def test_windows_change_nothing(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = " ".join(_prose(60)), " ".join(_edited(_prose(60), seed))
    cut = diff.compare(left, right)
    monkeypatch.setattr(diff, "windows", lambda one, other: [Window(0, len(one), 0, len(other))])
    diff._kept_script.cache_clear()
    assert diff.compare(left, right).ops == cut.ops


def test_a_repeated_sentence_may_slide_as_far_as_it_can() -> None:
    sentences = _prose(40)
    left = "\n".join(sentences)
    right = "\n".join([*sentences[:21], sentences[20], *sentences[21:]])
    (change,) = diff.compare(left, right).changes
    assert change.right.of(right) in (f"{sentences[20]}\n", f"\n{sentences[20]}")


def test_short_texts_and_texts_that_differ_throughout_are_one_window() -> None:
    assert windows("a", "b") == [Window(0, 1, 0, 1)]
    left, right = " ".join(f"a{n}" for n in range(500)), " ".join(f"b{n}" for n in range(400))
    assert windows(left, right) == [Window(0, len(left), 0, len(right))]
