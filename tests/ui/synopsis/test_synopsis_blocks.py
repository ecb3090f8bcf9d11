"""Which wordings stand together, and in which order."""

from collections.abc import Callable

from app.text.differences import Tally
from app.text.model import Anchor, Note
from app.text.wording import Wording
from app.ui.synopsis.blocks import Compared, are_comparable, arrange, notes_on, ordered

WordedMaker = Callable[..., Wording]


def _compared(similarity: float) -> Compared:
    return Compared(similarity, (), (), Tally(0, 0, {}), ())


def test_sources_that_word_it_alike_share_a_block(worded: WordedMaker) -> None:
    blocks = arrange([worded("one", "a"), worded("two", "b"), worded("one", "c")], "b")
    assert [block.sources for block in blocks] == [("b",), ("a", "c")]
    assert [block.is_base for block in blocks] == [True, False]


def test_the_base_is_shown_for_all_that_word_it_like_the_base(worded: WordedMaker) -> None:
    blocks = arrange([worded("one", "a"), worded("one", "b")], "b")
    assert [block.sources for block in blocks] == [("b", "a")]


def test_the_same_words_in_other_sub_points_are_another_block(worded: WordedMaker) -> None:
    wordings = [worded("one\ntwo", "a"), worded("one\ntwo", "b", ["a", "b"])]
    assert len(arrange(wordings, "a")) == 2


def test_those_that_say_nothing_stand_together_at_the_end(worded: WordedMaker) -> None:
    wordings = [worded("one", "a"), worded("", "b"), worded("two", "c"), worded("", "d")]
    assert [block.sources for block in arrange(wordings, "a")] == [("a",), ("c",), ("b", "d")]


def test_a_base_that_says_nothing_stands_first_all_the_same(worded: WordedMaker) -> None:
    blocks = arrange([worded("one", "a"), worded("", "b")], "b")
    assert [block.sources for block in blocks] == [("b",), ("a",)]


def test_prose_is_compared_with_prose_only(worded: WordedMaker) -> None:
    listed, prose, other, silent = arrange(
        [
            worded("one", "a"),
            worded("two", "b", role="mention"),
            worded("three", "c", role="mention"),
            worded("", "d"),
        ],
        "a",
    )
    assert are_comparable(prose, other)
    assert not are_comparable(listed, prose)
    assert not are_comparable(listed, silent)


def test_by_divergence_the_most_different_comes_first_after_the_base(worded: WordedMaker) -> None:
    blocks = arrange([worded(text, name) for name, text in zip("abcd", "1234", strict=True)], "a")
    found = {"b": _compared(0.9), "c": _compared(0.2)}
    assert [block.key for block in ordered(blocks, found, "divergence")] == ["a", "c", "b", "d"]
    assert ordered(blocks, found) == blocks


def test_notes_on_any_source_of_a_block_show_on_its_wording(worded: WordedMaker) -> None:
    (block,) = arrange([worded("one two", "a"), worded("one two", "b")], "a")
    note = Note("n", "1", "", (Anchor("b", 4, 7, "two"),))
    (moved,) = notes_on(block, [note], {"a": "one two", "b": "one two"})
    assert [(anchor.source, anchor.start, anchor.end) for anchor in moved.anchors] == [
        ("b", 4, 7),
        ("a", 4, 7),
    ]
