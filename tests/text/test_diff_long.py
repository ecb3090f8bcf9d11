"""Long texts: the same guarantees, and an honest word where the optimum was not looked for."""

import random
from itertools import pairwise

import pytest
from rapidfuzz.distance import LCSseq

from app.text.comparison import matching
from app.text.comparison.anchors import Block, anchors
from app.text.comparison.matching import match
from app.text.diff import compare, similarity


def _words(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [
        f"{chance.choice('bdfgklmnprst')}{chance.choice('aeiou')}{int(chance.expovariate(0.01))}"
        for _ in range(count)
    ]


def _edited(words: list[str], share: float, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [word if chance.random() > share else f"{word}new" for word in words]


@pytest.mark.parametrize("share", [0.001, 0.05, 0.5])
@pytest.mark.parametrize("separator", [" ", "\n"])
def test_a_long_text_on_one_line_or_many(share: float, separator: str) -> None:
    words = _words(6000, 1)
    left, right = separator.join(words), separator.join(_edited(words, share, 2))
    script = compare(left, right)
    assert "".join(op.left.of(left) for op in script.ops if op.kind != "insert") == left
    assert "".join(op.right.of(right) for op in script.ops if op.kind != "delete") == right
    assert not script.approximate
    assert script.similarity == pytest.approx(similarity(left, right))
    assert script.similarity == pytest.approx(compare(right, left).similarity)


@pytest.mark.parametrize("share", [0.05, 0.5])
def test_a_paragraph_of_100_kb_on_one_line_is_aligned_as_well_as_can_be(share: float) -> None:
    words = _words(25_000, 8)
    edited = _edited(words, share, 9)
    assert len(" ".join(words)) > 100_000
    found = match(words, edited)
    assert not found.approximate
    assert sum(block.size for block in found.blocks) >= 0.999 * LCSseq.similarity(words, edited)
    assert not compare(" ".join(words), " ".join(edited)).approximate


def test_the_equal_ends_of_long_texts_are_not_looked_at_twice() -> None:
    words = _words(4000, 3)
    left = " ".join(words)
    right = " ".join([*words[:2000], "inserted", *words[2000:]])
    changes = compare(left, right).changes
    assert [change.right.of(right) for change in changes] == ["inserted "]
    assert similarity(left, right) == pytest.approx(compare(left, right).similarity)


def test_a_moved_half_is_told_once() -> None:
    words = _words(20_000, 4)
    left = [*words[:12_000], *words[12_000:]]
    right = [*words[12_000:], *words[:12_000]]
    script = compare(" ".join(left), " ".join(right))
    assert len(script.changes) == 2
    assert script.similarity == pytest.approx(0.6, abs=0.01)


def test_texts_without_a_common_word_are_not_approximate() -> None:
    left, right = " ".join(f"a{n}" for n in range(6000)), " ".join(f"b{n}" for n in range(6000))
    script = compare(left, right)
    assert [op.kind for op in script.ops] == ["delete", "insert"]
    assert not script.approximate


def test_endless_repetition_is_cut_blindly_and_says_so() -> None:
    chance = random.Random(5)
    left, right = (" ".join(chance.choices(["foo", "bar"], k=9000)) for _ in range(2))
    script = compare(left, right)
    assert script.approximate
    assert "".join(op.left.of(left) for op in script.ops if op.kind != "insert") == left
    assert "".join(op.right.of(right) for op in script.ops if op.kind != "delete") == right


def test_anchors_find_what_the_optimum_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    words = _words(3000, 6)
    numbers = {word: n for n, word in enumerate(dict.fromkeys([*words, *_edited(words, 0.2, 7)]))}
    left, right = [numbers[w] for w in words], [numbers[w] for w in _edited(words, 0.2, 7)]
    optimum = sum(block.size for block in match(left, right).blocks)
    monkeypatch.setattr(matching, "_AT_ONCE", 10_000)
    cut = match(left, right)
    assert not cut.approximate
    assert sum(block.size for block in cut.blocks) >= 0.99 * optimum
    assert all(left[b.left : b.left + b.size] == right[b.right : b.right + b.size] for b in cut.blocks)


def test_anchors_are_unique_runs_in_the_order_of_both() -> None:
    assert anchors([1, 2, 3, 4, 9, 5, 6, 7, 8], [1, 2, 3, 4, 0, 0, 5, 6, 7, 8]) == [
        Block(0, 0, 4),
        Block(5, 6, 4),
    ]
    assert anchors([1, 1, 1], [1, 1]) == []


def test_of_very_long_texts_some_anchors_do() -> None:
    left = list(range(100_000))
    right = [*range(200_000, 200_500), *left[:40_000], *left[50_000:]]
    found = anchors(left, right)
    assert all(left[a : a + size] == right[b : b + size] for a, b, size in found)
    assert 2_000 < len(found) < 20_000
    assert all(
        one.left + one.size <= other.left and one.right + one.size <= other.right
        for one, other in pairwise(found)
    )
    assert sum(block.size for block in match(left, right).blocks) == 90_000


def test_units_with_the_same_hash_are_not_taken_for_the_same() -> None:
    """-1 and -2 have one hash in CPython."""
    assert match([-1, 5, 7], [-2, 5, 8]).blocks == [Block(1, 1, 1)]
