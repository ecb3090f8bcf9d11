"""Text that moved is told as moved, with the edits inside it; a phrase that is used again and again is not."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.crossing import moves_across
from app.text.comparison.tokens import tokenise
from app.text.diff import compare
from app.text.options import CompareOptions
from tests.text.marked_pairs import drawn

_SENTENCES = (
    "The depot is open to inspectors.",
    "Notice is given two days ahead.",
    "Samples may be taken by the warden.",
    "No vessel anchors in the strait.",
    "Fees are due on the first of March.",
)


def _moved(left: str, right: str) -> list[tuple[str, str]]:
    return [(move.left.of(left), move.right.of(right)) for move in compare(left, right).moves]


def _edits(left: str, right: str) -> list[str]:
    moves = compare(left, right).moves
    return [drawn(move.left.of(left), move.right.of(right), move.script) for move in moves]


@pytest.mark.parametrize(
    ("left", "right", "marked"),
    [
        (
            "The sluice is opened if the dam is full.",
            "If the dam is full, the sluice is opened.",
            "[-T-]{+t+}he sluice is opened",
        ),
        (
            "The tenant shall pay the rent promptly and repair the leaking roof.",
            "The tenant shall repair the leaking roof and pay the rent promptly.",
            "repair the leaking roof",
        ),
        (
            "The seller delivers the goods, and the buyer pays on receipt.",
            "The buyer pays on receipt, and the seller delivers the goods.",
            "seller delivers the goods",
        ),
        (
            "Unless the council objects within ten days, the warden closes the lake. Boats stay at the pier.",
            "The warden closes the lake. Boats stay at the pier unless the council objects within 20 days.",
            "[-U-]{+u+}nless the council objects within [-ten-]{+20+} days",
        ),
        (
            "(a) the buyer pays the freight;\n(b) the seller insures the cargo;\n(c) both sign the bill of lading.",
            "(a) both sign the bill of lading;\n(b) the buyer pays the freight;\n(c) the seller insures the cargo.",
            "both sign the bill of lading",
        ),
        (
            "Die Genehmigung gilt zwölf Monate. Der Antrag ist bei der Behörde zu stellen. Gebühren entfallen.",
            "Der Antrag ist bei der Behörde zu stellen. Die Genehmigung gilt achtzehn Monate. Gebühren entfallen.",
            "Die Genehmigung gilt [-zwölf-]{+achtzehn+} Monate.",
        ),
        (
            "Комиссия проверяет счета ежегодно. Арендатор возвращает помещение в срок. Споры решает суд города.",
            "Арендатор возвращает помещение в срок. Споры решает суд города. Комиссия проверяет счета ежегодно.",
            "Комиссия проверяет счета ежегодно.",
        ),
        (
            "双方应在三十日内撤出该港口。委员会每年公布一份报告。承租人可以检查桥梁。",
            "委员会每年公布一份报告。双方应在三十日内撤出该港口。承租人可以检查桥梁。",
            "委员会每年公布一份报告。",
        ),
    ],
)
def test_a_moved_clause_is_found_with_its_edits(left: str, right: str, marked: str) -> None:
    assert _edits(left, right) == [marked]


@pytest.mark.parametrize(
    ("left", "right", "moved"),
    [
        (
            "The rent is paid by the tenant of the upper floor and the owner of the shop below.",
            "The rent is paid by the owner of the shop below and the tenant of the upper floor.",
            ["tenant of the upper floor", "owner of the shop below"],
        ),
        (
            "The council of the old town and the board of the harbour sign the deed.",
            "The board of the harbour and the council of the old town sign the deed.",
            ["council of the old town"],
        ),
        (
            "Costs are shared by the northern harbour board company and the southern river trust fund.",
            "Costs are shared by the southern river trust fund and the northern harbour board company.",
            ["southern river trust fund"],
        ),
    ],
)
def test_phrases_that_change_places_are_moved_although_small_words_stay(
    left: str, right: str, moved: list[str]
) -> None:
    assert _moved(left, right) == [(phrase, phrase) for phrase in moved]


def test_a_moved_sentence_is_moved_to_its_end_although_its_last_words_were_edited() -> None:
    rest = "Nobody sings in the hall after nine in the evening. Dogs bark at night near the old mill."
    left, right = (
        f"The depot is open to visitors at all times. {rest}",
        f"{rest} The depot is open to visitors at all hours.",
    )
    assert _edits(left, right) == ["The depot is open to visitors at all [-times-]{+hours+}."]


def test_several_moves_are_told_apart() -> None:
    order = (3, 1, 0, 4, 2)
    left, right = " ".join(_SENTENCES), " ".join(_SENTENCES[n] for n in order)
    moved = _moved(left, right)
    assert len(moved) == 3
    assert all(mine == theirs and mine in _SENTENCES for mine, theirs in moved)


def test_a_sentence_split_off_and_moved_is_found() -> None:
    copies = "Copies are free of charge for anyone who asks."
    left = f"The clerk keeps the minutes, and the mayor signs every page of them. {copies}"
    right = f"The clerk keeps the minutes. {copies} The mayor signs every page of them."
    assert _edits(left, right) == ["[-t-]{+T+}he mayor signs every page of them."]


def test_a_split_or_merged_sentence_is_marked_only_where_it_is_cut() -> None:
    whole = "The clerk keeps the minutes, and the mayor signs them."
    split = "The clerk keeps the minutes. The mayor signs them."
    assert (
        drawn(whole, split, compare(whole, split))
        == "The clerk keeps the minutes[-, and-]{+.+} [-t-]{+T+}he mayor signs them."
    )
    assert not compare(whole, split).moves


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # three words only
        ("On market days the gates open. Dogs bark.", "The gates open. Dogs bark on market days."),
        # a phrase that stands elsewhere, too
        (
            "In accordance with this Agreement the board lends. The tenant, in accordance with this Agreement, "
            "keeps bees. Nobody sings.",
            "The board lends. The tenant, in accordance with this Agreement, keeps bees. Nobody sings in "
            "accordance with this Agreement.",
        ),
        # a turn of phrase without much in it
        ("At the same time, the gate opens. Dogs bark.", "The gate opens. At the same time, dogs bark."),
        # replaced in its place
        (
            "The council may lend money to the harbour board.",
            "The harbour board may borrow money from the council.",
        ),
        # the same words inside longer ones that were rewritten
        (
            "The licensee files an annual report on the state of the bridge with the board. Tolls are free.",
            "Tolls are free. Whoever sees that the state of the bridge worsens tells the police without delay.",
        ),
    ],
)
def test_what_only_looks_like_a_move_is_none(left: str, right: str) -> None:
    assert not _moved(left, right)


def test_moves_of_a_long_text_are_found_in_its_windows() -> None:
    filler = [f"Lot {n} was sold to bidder {n * 7 % 101} for {n * 13} crowns." for n in range(1500)]
    moved = "The auctioneer keeps the hammer of the house in a drawer."
    left, right = (
        " ".join([*filler[:10], moved, *filler[10:]]),
        " ".join([*filler[:1200], moved, *filler[1200:]]),
    )
    assert _moved(left, right) == [(moved, moved)]


def test_moves_do_not_touch_the_ops() -> None:
    left, right = " ".join(_SENTENCES), " ".join(_SENTENCES[::-1])
    script = compare(left, right)
    assert script.moves
    assert "".join(op.left.of(left) for op in script.ops if op.kind != "insert") == left
    assert "".join(op.right.of(right) for op in script.ops if op.kind != "delete") == right


_PIECES = st.sampled_from(
    (*_SENTENCES, "Unless the dam is full", ",", "and", "\n(a)", "the", "it rains", "。港口")
)
_TEXTS = st.lists(_PIECES, max_size=9)


@given(_TEXTS, st.randoms(use_true_random=False))
def test_moves_are_whole_words_and_never_meet(pieces: list[str], chance: Random) -> None:
    left = " ".join(pieces)
    chance.shuffle(pieces)
    right = " ".join(pieces)
    moves = compare(left, right).moves
    for text, spans in ((left, [m.left for m in moves]), (right, [m.right for m in moves])):
        tokens = tokenise(text)
        assert {span.start for span in spans} <= set(tokens.starts)
        assert {span.end for span in spans} <= set(tokens.ends)
        ordered = sorted(spans)
        assert all(one.end <= other.start for one, other in pairwise(ordered))
    assert [m.left for m in moves] == sorted(m.left for m in moves)
    for move in moves:
        mine, theirs = move.left.of(left), move.right.of(right)
        assert "".join(op.left.of(mine) for op in move.script.ops if op.kind != "insert") == mine
        assert "".join(op.right.of(theirs) for op in move.script.ops if op.kind != "delete") == theirs
        assert not move.script.moves


@given(_TEXTS, _TEXTS)
def test_swapping_the_texts_swaps_the_moves(one: list[str], other: list[str]) -> None:
    left, right = " ".join(one), " ".join(other)
    there, back = compare(left, right).moves, compare(right, left).moves
    assert {(move.left, move.right) for move in there} == {(move.right, move.left) for move in back}


def test_a_move_from_one_point_to_another_is_found() -> None:
    pairs = [
        ("The dam is inspected yearly. Fees are due on the first of March.", "The dam is inspected yearly."),
        ("", "A point that only one source has."),
        ("Boats stay at the pier.", "Boats stay at the pier. Fees are due on the second of March."),
    ]
    (found,) = moves_across(pairs)
    assert (found.left_point, found.right_point) == (0, 2)
    assert found.move.left.of(pairs[0][0]) == "Fees are due on the first of March."
    assert found.move.right.of(pairs[2][1]) == "Fees are due on the second of March."
    assert found.move.is_edited


def test_no_move_goes_across_two_points() -> None:
    pairs = [
        ("Notice is given", "Dogs"),
        ("two days ahead", "bark"),
        ("cats", "Notice is given two days ahead"),
    ]
    assert not moves_across(pairs, CompareOptions("word"))
