"""Where the review of a project stands, from what was said and what was looked at.

Of all that was said of a pair, the last word holds: said of the pair itself, of its point as a whole, or of what the
point is a part of. What is done comes back to work when its words are others now. Where nothing was said, or that it is
unseen, a later look puts it in work.

A project of a thousand points and fifty sources has a million pairs, most of them never spoken of. Those are counted,
not made: only what was said or seen of single pairs is looked at one by one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from operator import attrgetter

from app.text.cancel import Stop, watched
from app.text.review_ground import Ground
from app.text.review_tally import Said, Tally, judged, tally
from app.text.reviews import WHOLE, Look, Pair, Progress, Review, ReviewState, Standing, pair_of, words_told

Place = tuple[str, tuple[str, str]]
"""A point and two sources on it, by id, in the order of the sources and not of their ids."""


class Board:
    """All standings. Grows by `take`; for another ground it is made anew."""

    def __init__(self, ground: Ground, reviews: Iterable[Review] = (), looks: Iterable[Look] = ()) -> None:
        self.ground = ground
        self._reviews: dict[str, dict[Pair, Review]] = {}
        self._looks: dict[tuple[str, str], dict[tuple[str, str], list[Look]]] = {}
        self._matches: dict[str, Mapping[Pair, Look]] = {}
        self._special: dict[str, Mapping[Pair, ReviewState]] = {}
        self._tallies: dict[str, Tally] = {}
        self._points: dict[str, Standing] = {}
        self._sum: Tally | None = None
        self._done: set[str] = set()
        self._keep(reviews, looks)

    def count(self, should_cancel: Stop = None) -> "Board":
        """Count everything once, which takes a while; from then on `progress` is at hand. Raises `Cancelled`."""
        total = Tally()
        for point in watched(self.ground.points, should_cancel):
            total = total.and_(self._tally(point))
        self._done = {point for point in self.ground.top if self._is_done(point)}
        self._sum = total
        for point in watched(self.ground.points, should_cancel):
            self.point(point)
        return self

    def take(self, reviews: Sequence[Review] = (), looks: Sequence[Look] = ()) -> frozenset[str]:
        """Take up what was said or seen just now; the points, by id, that may stand otherwise. Looks are of the words
        that are there."""
        below = self.ground.below
        named = {review.point for review in reviews} | {look.point for look in looks}
        touched = {part for point in named for part in below(point)}
        before = {point: self._tally(point) for point in touched} if self._sum is not None else {}
        self._keep(reviews, looks)
        for point in touched:
            for known in (self._matches, self._special, self._tallies):
                known.pop(point, None)
        for point, was in before.items():
            self._recount(point, was)
        told = frozenset(touched).union(*(self.ground.lineage(point) for point in named))
        for point in told:
            self._points.pop(point, None)
        return told

    @property
    def progress(self) -> Progress:
        """How far it is altogether."""
        if self._sum is None:
            self.count()
        total = self._sum or Tally()
        return Progress(len(self._done), len(self.ground.top), total.seen, total.pairs)

    def pair(self, point: str, one: str, other: str) -> Standing:
        """Where a pair of sources stands on a point; done where both say nothing, as there is nothing to see."""
        pair = pair_of(one, other)
        if not self.ground.needs(point, pair):
            return Standing("done", pairs=0)
        said = self._said(point, pair)
        state, by, changed = judged(said, *([each.of(source) for each in said] for source in pair))
        review, look = by.review if by else None, self._look(point, pair)
        if look is not None and (review is None or look.at > review.modified) and state == "unseen":
            state = "in work"
        return Standing(state, review, look, changed, 1, int(state != "unseen"), int(state == "done"))

    def states(self, point: str, base: str) -> Mapping[str, ReviewState]:
        """How far every source that needs a look beside `base` is with it on a point: what `pair` says, for all."""
        said, special, needs = self._said(point), self._singled_out(point), self.ground.needs
        own = [each.of(base) for each in said]
        found: dict[str, ReviewState] = {}
        for source in self.ground.sources:
            pair = pair_of(base, source)
            if source != base and needs(point, pair):
                state = special.get(pair) or judged(said, own, [each.of(source) for each in said])[0]
                found[source] = state
        return found

    def point(self, point: str) -> Standing:
        """Where a point stands as a whole: done when all its pairs are, in work when any of them was seen, be it on
        one of its parts."""
        if point not in self._points:
            self._points[point] = self._stand(point)
        return self._points[point]

    def next_unseen(self, point: str, one: str, other: str) -> Place | None:
        """What nobody has looked at yet, the first behind this place in reading order, and round again."""
        points, here = self.ground.points, self.ground.places.get(point, -1)
        if here < 0:
            return next(self._unseen(points), None)
        onward = [*points[here + 1 :], *points[:here]]
        ranks = self.ground.ranks
        start = self._order(one, other) if one in ranks and other in ranks else (-1, -1)
        own = list(self._unseen([point]))
        later = [place for place in own if self._order(*place[1]) > start]
        return next(iter(later), None) or next(self._unseen(onward), None) or next(iter(own), None)

    # private: what was said and seen

    def _keep(self, reviews: Iterable[Review], looks: Iterable[Look]) -> None:
        for review in reviews:
            self._reviews.setdefault(review.point, {})[review.pair] = review
        for look in looks:
            words = words_told(look.wording)
            left, right = look.pair
            if left in words and right in words:
                rights = self._looks.setdefault((left, words[left]), {})
                rights.setdefault((right, words[right]), []).append(look)

    def _said(self, point: str, pair: Pair = WHOLE) -> list[Said]:
        """What was said of the pair, its point and what that is a part of, the last word first."""
        found: list[Said] = []
        for owner in self.ground.lineage(point):
            reviews = self._reviews.get(owner)
            if reviews:
                found.extend(
                    self._with_cover(reviews[which], owner)
                    for which in dict.fromkeys((pair, WHOLE))
                    if which in reviews
                )
        return sorted(found, key=lambda said: said.review.modified, reverse=True) if len(found) > 1 else found

    def _with_cover(self, review: Review, point: str) -> Said:
        if not review.wording:
            return Said(review, None)
        words = self.ground.words(point)
        return Said(review, {s: words.get(s) == told for s, told in words_told(review.wording).items()})

    def _has_changed(self, said: Said) -> bool:
        return any(said.of(source) is not True for source in self.ground.sources)

    def _look(self, point: str, pair: Pair) -> Look | None:
        """The last look at the words of the pair on the point, or on what it is a part of."""
        found = (self._seen(owner).get(pair) for owner in self.ground.lineage(point))
        return max((look for look in found if look), key=attrgetter("at"), default=None)

    def _seen(self, point: str) -> Mapping[Pair, Look]:
        """The last look at each pair of which the words on that very point were seen."""
        if point not in self._matches:
            self._matches[point] = dict(self._matching(point)) if self._looks else {}
        return self._matches[point]

    def _matching(self, point: str) -> Iterator[tuple[Pair, Look]]:
        words = self.ground.words(point)
        for left, told in words.items():
            for (right, other), looks in self._looks.get((left, told), {}).items():
                if words.get(right) == other:
                    mine = [look for look in looks if look.point == point or self._has_moved(look)]
                    if mine:
                        yield (left, right), max(mine, key=attrgetter("at"))

    def _has_moved(self, look: Look) -> bool:
        """Whether the words that were seen are no more where they were: then they may have come here."""
        point = look.point
        return point not in self.ground.places or self.ground.told(point, look.pair) != look.wording

    # private: counting

    def _stand(self, point: str) -> Standing:
        counted, said = self._tally(point), self._said(point)
        last = said[0] if said else None
        changed = last is not None and last.review.state == "done" and self._has_changed(last)
        if self._is_done(point):
            state: ReviewState = "done"
        elif counted.seen or changed or (last is not None and last.review.state == "in work"):
            state = "in work"
        else:
            seen = any(self._tally(part).seen for part in self.ground.below(point))
            state = "in work" if seen else "unseen"
        review = last.review if last else None
        is_changed = changed and state != "done"
        return Standing(state, review, None, is_changed, counted.pairs, counted.seen, counted.done)

    def _tally(self, point: str) -> Tally:
        if point not in self._tallies:
            ground = self.ground
            said = self._said(point)
            found = tally(ground.speakers(point), ground.sources, said)
            for pair, state in self._singled_out(point).items():
                base = judged(said, *([each.of(source) for each in said] for source in pair))[0]
                found = found.without(base).with_(state)
            self._tallies[point] = found
        return self._tallies[point]

    def _singled_out(self, point: str) -> Mapping[Pair, ReviewState]:
        """The pairs on the point, needing a look, of which something was said or seen by itself."""
        if point not in self._special:
            named: set[Pair] = set()
            for owner in self.ground.lineage(point):
                named.update(self._reviews.get(owner, ()), self._seen(owner))
            ranks, needs = self.ground.ranks, self.ground.needs
            self._special[point] = {
                pair: self.pair(point, *pair).state
                for pair in named - {WHOLE}
                if pair[0] in ranks and pair[1] in ranks and needs(point, pair)
            }
        return self._special[point]

    def _is_done(self, point: str) -> bool:
        counted = self._tally(point)
        if counted.pairs:
            return counted.done == counted.pairs
        said = self._said(point)
        return bool(said) and said[0].review.state == "done" and not self._has_changed(said[0])

    def _recount(self, point: str, was: Tally) -> None:
        if self._sum is not None:
            self._sum = self._sum.less(was).and_(self._tally(point))
        if len(self.ground.lineage(point)) == 1:
            (self._done.add if self._is_done(point) else self._done.discard)(point)

    def _unseen(self, points: Iterable[str]) -> Iterator[Place]:
        """The unseen pairs on these points, one point after the other."""
        for point in points:
            counted = self._tally(point)
            if counted.seen == counted.pairs:
                continue
            said, special, needs = self._said(point), self._singled_out(point), self.ground.needs
            views = {source: [each.of(source) for each in said] for source in self.ground.sources}
            for one, other in combinations(self.ground.sources, 2):
                pair = pair_of(one, other)
                state = special.get(pair) or judged(said, views[one], views[other])[0]
                if state == "unseen" and needs(point, pair):
                    yield point, (one, other)

    def _order(self, one: str, other: str) -> tuple[int, int]:
        first, second = sorted((self.ground.ranks[one], self.ground.ranks[other]))
        return first, second
