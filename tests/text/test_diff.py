"""What every edit script keeps, for any two texts."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.rewriting import READ
from app.text.comparison.tokens import clusters, tokenise
from app.text.comparison.variation import differs_in
from app.text.diff import similarity
from app.text.model import Span
from app.text.options import GRANULARITIES, IGNORABLES, CompareOptions, Granularity
from app.text.script import EditScript, Op
from tests.text.conventions import compare

_PIECES = (
    *("the", "Party", "party", "parties", "agreement", "agreements", "cease-fire", "ceasefire", "Co-operate"),
    *(
        "cooperate",
        "600,000",
        "600 000",
        "600000",
        "50/50",
        "1.5",
        "15",
        "$100",
        "U.S.",
        "US",
        "non ",
        "%",
        "’",
        "'",
    ),
    *(
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u00a0",
        ".",
        ",",
        ";",
        "-",
        "–",
        "…",
        "...",
        "“",
        '"',
        "ﬁ",
        "fi",
    ),
    *(
        "e\u0301",
        "é",
        "👩‍⚖️",
        "👨‍⚖️",
        "🇫🇷",
        "🇩🇪",
        "\ud83d",
        "\ude00",
        "\x00",
        "ال",
        "ل",
        "中",
        "国",
        "三十",
        "क्षि",
    ),
    *("\u200d", "\ufe0f", "\u202e", "한", "\u1112\u1161", "\u0600", "א", 'א"ב'),
    *(
        "colour",
        "color",
        "Colourised",
        "NATO",
        "Nato",
        "per cent",
        "percent",
        "0.6 million",
        "$100bn",
        "٦٠٠",
        "六十万",
    ),
    *("The tenant pays the rent promptly. ", "unless the council objects", "1.5/2", "0.0'0", "ё", "é\u0323"),
)
_SUBSETS = [frozenset(kinds) for size in range(8) for kinds in combinations(IGNORABLES, size)]
_FAMILIES = st.sampled_from([(), (("agreement", "Party"),)])
_OPTIONS = st.builds(CompareOptions, st.sampled_from(GRANULARITIES), st.sampled_from(_SUBSETS), _FAMILIES)


_ANY_TEXT = st.text(st.characters())


@st.composite
def _related(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts of which the second is mostly an edited first."""
    pieces = st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=3)), max_size=14)
    left = draw(pieces)
    right = list(left)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(right)))
        right[place : place + draw(st.integers(0, 4))] = draw(pieces)[:4]
    return "".join(left), "".join(right)


def _rebuilt(left: str, right: str, script: EditScript) -> tuple[str, str]:
    mine = "".join(op.left.of(left) for op in script.ops if op.kind in ("equal", "delete"))
    theirs = "".join(op.right.of(right) for op in script.ops if op.kind in ("equal", "insert"))
    return mine, theirs


@given(_related(), _OPTIONS)
def test_the_script_gives_back_both_texts(texts: tuple[str, str], options: CompareOptions) -> None:
    assert _rebuilt(*texts, compare(*texts, options)) == texts


@given(_ANY_TEXT, _ANY_TEXT, _OPTIONS)
def test_any_two_strings_can_be_compared(left: str, right: str, options: CompareOptions) -> None:
    """Halves of surrogate pairs, marks without a letter and characters not assigned yet included."""
    assert _rebuilt(left, right, compare(left, right, options)) == (left, right)


@given(_related(), _OPTIONS)
def test_ops_follow_each_other_without_gap(texts: tuple[str, str], options: CompareOptions) -> None:
    left, right = texts
    at = (0, 0)
    for op in compare(left, right, options).ops:
        assert (op.left.start, op.right.start) == at
        at = (op.left.end, op.right.end)
    assert at == (len(left), len(right))


@given(_related(), _OPTIONS)
def test_ops_are_what_they_say(texts: tuple[str, str], options: CompareOptions) -> None:
    left, right = texts
    for op in compare(left, right, options).ops:
        if op.kind == "equal":
            assert op.left.of(left) == op.right.of(right) != ""
            assert op.ignored is None
        else:
            only, other = (op.left, op.right) if op.kind == "delete" else (op.right, op.left)
            assert len(only) > 0
            assert len(other) == 0


@given(_related(), _OPTIONS)
def test_neighbouring_ops_differ(texts: tuple[str, str], options: CompareOptions) -> None:
    for one, other in pairwise(compare(*texts, options).ops):
        assert (one.kind, one.ignored) != (other.kind, other.ignored)


@given(_related(), _OPTIONS)
def test_a_deletion_comes_before_the_insertion_at_its_place(
    texts: tuple[str, str], options: CompareOptions
) -> None:
    for one, other in pairwise(compare(*texts, options).ops):
        if (one.kind, other.kind) == ("insert", "delete"):
            assert one.ignored != other.ignored


@given(_related(), _OPTIONS)
def test_no_mark_cuts_a_grapheme_cluster(texts: tuple[str, str], options: CompareOptions) -> None:
    script = compare(*texts, options)
    for text, spans in zip(
        texts, ([op.left for op in script.ops], [op.right for op in script.ops]), strict=True
    ):
        edges = {0}
        for cluster in clusters(text):
            edges.add(max(edges) + len(cluster))
        assert {edge for span in spans for edge in (span.start, span.end)} <= edges


@given(_related(), st.sampled_from(["word", "sentence"]))
def test_no_mark_cuts_a_word_where_words_are_compared(
    texts: tuple[str, str], granularity: Granularity
) -> None:
    script = compare(*texts, CompareOptions(granularity))
    for text, spans in zip(
        texts, ([op.left for op in script.ops], [op.right for op in script.ops]), strict=True
    ):
        edges = {edge for span in spans for edge in (span.start, span.end)}
        tokens = tokenise(text)
        for start, end in zip(tokens.starts, tokens.ends, strict=True):
            assert edges.isdisjoint(range(start + 1, end))


@given(_related(), _OPTIONS)
def test_swapping_the_texts_swaps_the_marks(texts: tuple[str, str], options: CompareOptions) -> None:
    left, right = texts
    there, back = compare(left, right, options), compare(right, left, options)
    assert [(c.right, c.left, c.ignored) for c in there.changes] == [
        (c.left, c.right, c.ignored) for c in back.changes
    ]
    assert there.similarity == pytest.approx(back.similarity)


@given(_related(), _OPTIONS)
def test_what_is_ignored_vanishes_when_folded(texts: tuple[str, str], options: CompareOptions) -> None:
    left, right = texts
    options = replace(options, ignore=options.ignore - READ)
    for change in compare(left, right, options).changes:
        explained = differs_in(left, change.left, right, change.right, options.ignore)
        assert (change.ignored is None) == (explained is None)
        assert change.ignored is None or change.ignored in options.ignore


@given(_related(), _OPTIONS)
def test_similarity_is_a_share_and_whole_if_all_is_ignored(
    texts: tuple[str, str], options: CompareOptions
) -> None:
    script = compare(*texts, options)
    assert 0 <= script.similarity <= 1
    if all(op.kind == "equal" or op.ignored for op in script.ops):
        assert script.similarity == 1


@given(_related(), st.sampled_from(GRANULARITIES))
def test_similarity_alone_is_that_of_the_comparison(texts: tuple[str, str], granularity: Granularity) -> None:
    options = CompareOptions(granularity)
    assert similarity(*texts) == pytest.approx(compare(*texts, options).similarity)
    assert similarity(*texts) == pytest.approx(similarity(*reversed(texts)))


@given(_related(), _OPTIONS)
def test_ignored_changes_are_counted_by_kind(texts: tuple[str, str], options: CompareOptions) -> None:
    script = compare(*texts, options)
    assert set(script.ignored) <= options.ignore
    assert sum(script.ignored.values()) == sum(change.ignored is not None for change in script.changes)


@given(_related(), _OPTIONS)
def test_ignoring_more_never_adds_a_difference_that_is_all_there_was(
    texts: tuple[str, str], options: CompareOptions
) -> None:
    """What is the same when these kinds are ignored is the same when all are."""
    if all(change.ignored for change in compare(*texts, options).changes):
        everything = replace(options, ignore=frozenset(IGNORABLES))
        assert all(change.ignored for change in compare(*texts, everything).changes)


def test_two_empty_texts_are_the_same() -> None:
    assert compare("", "") == EditScript((), 1.0, CompareOptions())
    assert similarity("", "") == 1


def test_a_text_is_the_same_as_itself() -> None:
    assert compare("a b", "a b").ops == (Op("equal", Span(0, 3), Span(0, 3)),)


def test_nothing_in_common() -> None:
    script = compare("fox", "hen")
    assert [op.kind for op in script.ops] == ["delete", "insert"]
    assert script.similarity == similarity("fox", "hen") == 0


def test_similarity_counts_the_characters_of_words_not_white_space() -> None:
    assert similarity("one two three", "one  two\nthree") == 1
    assert similarity("one two", "one six") == 0.5
    assert similarity("one fourteen", "one six") == pytest.approx(6 / 17)
