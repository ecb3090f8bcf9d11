"""Where the review of a project stands, from what was said and what was looked at."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Passage, Point
from app.text.review_board import Board
from app.text.review_ground import Ground
from app.text.reviews import REVIEW_STATES, WHOLE, Look, Pair, Review, ReviewState, pair_of, told_words
from app.text.wording import Wordings

History = tuple[Ground, list[Review], list[Look]]
"""The project as it is, and what was said and seen of it."""

SOURCES = ("c", "a", "b")
POINTS = ("1", "1.a", "1.b", "2", "3")
SAID = {
    ("1", "a"): "Head",
    ("1.a", "a"): "Pay in May.",
    ("1.a", "b"): "Pay in June.",
    ("1.b", "c"): "No fees.",
    ("2", "a"): "Stay.",
    ("2", "b"): "Leave.",
    ("2", "c"): "Stay.",
    ("3", "a"): "Last.",
}


def ground(
    said: Mapping[tuple[str, str], str] = SAID,
    sources: Sequence[str] = SOURCES,
    points: Sequence[str] = POINTS,
) -> Ground:
    texts, passages = dict.fromkeys(sources, ""), list[Passage]()
    for (point, source), words in said.items():
        if source in texts and point in points:
            start = len(texts[source])
            texts[source] += words
            passages.append(Passage(point, source, start, start + len(words), "point"))
    listed = [Point(point, "") for point in points]
    return Ground(listed, sources, passages, Wordings(texts, listed, passages))


def review(on: Ground, point: str, state: ReviewState = "done", pair: Pair = WHOLE, at: int = 5) -> Review:
    words = on.words(point)
    known = {s: told for s, told in words.items() if pair == WHOLE or s in pair}
    return Review(point, pair, state, told_words(known), "Ann", f"2026-01-{at:02}")


def look(on: Ground, point: str, one: str, other: str, at: int = 5) -> Look:
    pair = pair_of(one, other)
    return Look(point, pair, on.told(point, pair), "Ann", f"2026-01-{at:02}")


def states(board: Board) -> dict[tuple[str, Pair], ReviewState]:
    return {
        (p, pair): board.pair(p, *pair).state for p in board.ground.points for pair in combinations("abc", 2)
    }


class TestPair:
    def test_nobody_has_seen_what_nothing_was_said_of(self) -> None:
        assert Board(ground()).pair("2", "a", "b").state == "unseen"

    def test_what_was_looked_at_is_in_work(self) -> None:
        on = ground()
        standing = Board(on, looks=[look(on, "2", "a", "b")]).pair("2", "b", "a")
        assert standing.state == "in work"
        assert standing.look == look(on, "2", "a", "b")

    def test_who_has_seen_a_point_has_seen_its_parts_but_not_the_reverse(self) -> None:
        on = ground()
        assert Board(on, looks=[look(on, "1", "a", "b")]).pair("1.a", "a", "b").state == "in work"
        assert Board(on, looks=[look(on, "1.a", "a", "b")]).pair("1", "a", "b").state == "unseen"

    def test_where_both_say_nothing_there_is_nothing_to_see(self) -> None:
        standing = Board(ground()).pair("3", "b", "c")
        assert (standing.state, standing.pairs) == ("done", 0)

    def test_what_one_lacks_has_to_be_seen_once(self) -> None:
        on = ground()
        board = Board(on)
        assert board.pair("3", "a", "b").state == "unseen"
        board.take(looks=[look(on, "3", "a", "b")])
        assert board.pair("3", "a", "b").state == "in work"

    def test_what_is_done_is_in_work_again_when_its_words_are_others(self) -> None:
        before = ground()
        done = review(before, "2", pair=("a", "b"))
        after = ground({**SAID, ("2", "b"): "Leave now."})
        standing = Board(after, [done]).pair("2", "a", "b")
        assert (standing.state, standing.changed, standing.review) == ("in work", True, done)

    def test_other_words_elsewhere_change_nothing(self) -> None:
        done = review(ground(), "2", pair=("a", "b"))
        after = ground({**SAID, ("2", "c"): "Stay on.", ("3", "a"): "The last."})
        assert Board(after, [done]).pair("2", "a", "b").state == "done"

    def test_the_last_word_holds_whatever_it_was_said_of(self) -> None:
        on = ground()
        pair, whole = ("a", "b"), WHOLE
        board = Board(on, [review(on, "2", "done", whole, 3), review(on, "2", "in work", pair, 4)])
        assert board.pair("2", "a", "b").state == "in work"
        board = Board(on, [review(on, "2", "done", whole, 4), review(on, "2", "in work", pair, 3)])
        assert board.pair("2", "a", "b").state == "done"

    def test_put_back_to_unseen_it_waits_for_another_look(self) -> None:
        on = ground()
        put_back = review(on, "2", "unseen", ("a", "b"), 6)
        assert Board(on, [put_back], [look(on, "2", "a", "b", 5)]).pair("2", "a", "b").state == "unseen"
        assert Board(on, [put_back], [look(on, "2", "a", "b", 7)]).pair("2", "a", "b").state == "in work"

    def test_a_look_is_about_the_words_and_follows_them_to_another_number(self) -> None:
        before = ground()
        seen = look(before, "2", "a", "b")
        moved = {("9" if point == "2" else point, source): words for (point, source), words in SAID.items()}
        after = ground({**moved, ("2", "a"): "New.", ("2", "b"): "New, too."}, points=(*POINTS, "9"))
        board = Board(after, looks=[seen])
        assert board.pair("9", "a", "b").state == "in work"
        assert board.pair("2", "a", "b").state == "unseen"

    def test_a_look_at_one_of_two_places_that_read_alike_is_none_at_the_other(self) -> None:
        on = ground({**SAID, ("3", "a"): "Stay.", ("3", "b"): "Leave."})
        board = Board(on, looks=[look(on, "2", "a", "b")])
        assert (board.pair("2", "a", "b").state, board.pair("3", "a", "b").state) == ("in work", "unseen")


class TestPoint:
    def test_it_is_done_when_that_was_said_of_it(self) -> None:
        on = ground()
        assert Board(on, [review(on, "2")]).point("2").state == "done"

    def test_what_is_done_is_done_in_all_its_parts(self) -> None:
        on = ground()
        board = Board(on, [review(on, "1")])
        assert {board.point(part).state for part in ("1", "1.a", "1.b")} == {"done"}

    def test_it_is_done_when_all_its_pairs_are(self) -> None:
        on = ground()
        pairs = [review(on, "3", pair=pair) for pair in (("a", "b"), ("a", "c"))]
        assert Board(on, pairs[:1]).point("3").state == "in work"
        assert Board(on, pairs).point("3").state == "done"

    def test_it_is_in_work_when_any_pair_was_seen_on_it_or_on_a_part(self) -> None:
        on = ground()
        assert Board(on).point("1").state == "unseen"
        assert Board(on, looks=[look(on, "1.a", "a", "b")]).point("1").state == "in work"

    def test_a_source_that_has_come_since_is_to_be_looked_at(self) -> None:
        done = review(ground(sources=("a", "b")), "2")
        standing = Board(ground(), [done]).point("2")
        assert (standing.state, standing.changed) == ("in work", True)
        assert Board(ground(), [done]).pair("2", "a", "b").state == "done"
        assert Board(ground(), [done]).pair("2", "a", "c").state == "unseen"

    def test_a_source_that_has_gone_changes_nothing(self) -> None:
        done = review(ground(), "2")
        assert Board(ground(sources=("a", "b")), [done]).point("2").state == "done"

    def test_what_was_said_without_its_words_holds_for_all(self) -> None:
        assert Board(ground(), [Review("2", WHOLE, "done")]).point("2").state == "done"

    def test_of_one_source_alone_what_was_said_holds(self) -> None:
        on = ground(sources=("a",))
        assert Board(on).point("2").state == "unseen"
        assert Board(on, [review(on, "2")]).point("2").state == "done"


@st.composite
def histories(draw: st.DrawFn) -> History:
    """What is said and seen of a project whose words may have been others before."""
    words = st.sampled_from(["", "", "Stay.", "Leave.", "Pay in May."])
    places = [(point, source) for point in POINTS for source in SOURCES]
    first = {place: draw(words) for place in places}
    now = {place: draw(st.one_of(st.just(first[place]), words)) for place in places}
    held = [ground({place: text for place, text in side.items() if text}) for side in (first, now)]
    reviews, looks = dict[tuple[str, Pair], Review](), list[Look]()
    for _ in range(draw(st.integers(0, 6))):
        on, point = draw(st.sampled_from(held)), draw(st.sampled_from(POINTS))
        pair, at = draw(st.sampled_from([("a", "b"), ("a", "c"), ("b", "c")])), draw(st.integers(1, 9))
        if draw(st.booleans()):
            looks.append(look(on, point, pair[0], pair[1], at))
        else:
            which = draw(st.sampled_from([WHOLE, pair]))
            reviews[point, which] = review(on, point, draw(st.sampled_from(REVIEW_STATES)), which, at)
    return held[1], list(reviews.values()), looks


@given(histories())
def test_progress_is_what_asking_for_every_pair_gives(history: History) -> None:
    board = Board(*history)
    on = board.ground
    asked = [
        board.pair(point, *pair).state
        for point in POINTS
        for pair in combinations("abc", 2)
        if on.needs(point, pair)
    ]
    told = board.progress
    assert (told.pairs, told.seen) == (len(asked), sum(state != "unseen" for state in asked))
    tops = ("1", "2", "3")
    assert (told.points, told.done) == (3, sum(board.point(point).state == "done" for point in tops))


@given(histories(), st.data())
def test_what_is_taken_up_bit_by_bit_stands_as_if_read_at_once(history: History, data: st.DataObject) -> None:
    on, reviews, looks = history
    looks = [look for look in looks if on.told(look.point, look.pair) == look.wording]
    board = Board(on).count()
    told: list[Review | Look] = [*reviews, *looks]
    for one in data.draw(st.permutations(told)):
        before = {point: board.point(point) for point in POINTS}
        touched = board.take([one], []) if isinstance(one, Review) else board.take([], [one])
        assert {point for point in POINTS if board.point(point) != before[point]} <= touched
    whole = Board(on, reviews, looks)
    assert states(board) == states(whole)
    assert board.progress == whole.progress


@given(histories(), st.sampled_from(POINTS), st.sampled_from([("a", "b"), ("a", "c"), ("b", "c"), ("", "")]))
def test_going_on_reaches_everything_unseen_once_and_ends(history: History, point: str, pair: Pair) -> None:
    board = Board(*history)
    on, reached = board.ground, []
    while (found := board.next_unseen(point, *pair)) is not None:
        point, pair = found
        assert board.pair(point, *pair).state == "unseen"
        board.take(looks=[look(on, point, *pair, 28)])
        reached.append((point, pair_of(*pair)))
    assert len(set(reached)) == len(reached)
    assert "unseen" not in states(board).values()


@given(histories(), st.sampled_from(POINTS), st.sampled_from([("a", "b"), ("c", "a"), ("b", "c")]))
def test_what_comes_next_is_the_nearest_in_reading_order_and_round_again(
    history: History, point: str, pair: Pair
) -> None:
    board = Board(*history)
    every = [(p, two) for p in POINTS for two in combinations(SOURCES, 2)]
    here = next(n for n, (p, two) in enumerate(every) if p == point and set(two) == set(pair))
    around = [*every[here + 1 :], *every[: here + 1]]
    unseen = [place for place in around if board.pair(place[0], *place[1]).state == "unseen"]
    assert board.next_unseen(point, *pair) == next(iter(unseen), None)
