"""Merging what was decided about findings, which spellings are one word, and how far the review is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from app.store.joining import Joining, ReviewKey
from app.store.workspace import Workspace
from app.tasks.merging_sources import Matched
from app.text.merging import Conflict
from app.text.merging_decisions import MergedVerdict, chosen, merged_families, merged_verdict, rank
from app.text.merging_lives import Life, course
from app.text.model import Anchor
from app.text.options import Family
from app.text.reviews import Look, Review, pair_of, told_words, words_told
from app.text.verdicts import Verdict, is_void

Points = Mapping[str, str | None]


@dataclass(slots=True)
class Judged:
    """What becomes of the verdicts; see `MergePlan`."""

    verdicts: list[Verdict] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    seen: dict[str, Verdict | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What is said of the review after the merge, and what no more; see `MergePlan`."""

    reviews: tuple[Review, ...]
    gone: tuple[ReviewKey, ...]


def judged(mine: Workspace, theirs: Workspace, matched: Matched, points: Points) -> Judged:
    """Put the verdicts together. Those on the same readings in the same places are one, whoever made them."""
    my_past, their_past = _pasts(mine, theirs)
    ours = my_past.verdicts()
    there = {
        key: tuple(None if state is None else _told(state, matched, points) for state in states)
        for key, states in their_past.verdicts().items()
    }
    here, others = _by_place(ours), _by_place(there)
    outcome = Judged()
    for key, states in there.items():
        one, other = Life(ours.get(key, ())), Life(states)
        twin = here.get(_place(other.now)) if one.now is None and other.now is not None else None
        if twin is not None:
            _meet_twin(outcome, (one, other), (Life(ours[twin]), Life(there.get(twin, ()))))
        elif other.now is not None or _place(one.now) not in others:
            _meet(outcome, one, other)
    return outcome


def families(mine: Workspace, theirs: Workspace) -> tuple[Family, ...] | None:
    """All spelling families of both; None if those that are here do not change."""
    ours, others = mine.families(), theirs.families()
    my_past, their_past = _pasts(mine, theirs)
    both = merged_families(ours, others, my_past.knew_families(others), their_past.knew_families(ours))
    return both if {*both} != {*ours} else None


def reviews(mine: Workspace, theirs: Workspace, matched: Matched, points: Points) -> Reviewed:
    """What was said of points and pairs there and goes on here. Of two the newer one: it can be said again. What one
    side took back and the other said anew is said.
    """
    my_past, their_past = _pasts(mine, theirs)
    ours = my_past.reviews()
    found: dict[ReviewKey, Review | None] = {}
    for there, states in their_past.reviews().items():
        told = _reviews(states, matched, points)
        where = next((state for state in reversed(told) if state is not None), None)
        if where is None or (told[-1] is None and states[-1] is not None):
            continue
        key = (where.point, *where.pair)
        if key != there and states[-1] in ours.get(there, ()):
            continue  # it was seen here under the name that its point has there
        one, other = Life(ours.get(key, ())), Life(told)
        going = course(one, other, _rank).going
        if going == "theirs" or (going in ("both", "deleted") and _is_newer(other.now, one.now)):
            found[key] = other.now
    fresh = tuple(review for review in found.values() if review is not None)
    return Reviewed(fresh, tuple(key for key, review in found.items() if review is None))


def looks(mine: Workspace, theirs: Workspace, matched: Matched, points: Points) -> tuple[Look, ...]:
    """What was before somebody's eyes there, and later than here."""
    known = {replace(look, at=""): look.at for look in mine.reviews.looks()}
    return tuple(
        told
        for look in theirs.reviews.looks()
        if (told := _look(look, matched, points)) and told.at > known.get(replace(told, at=""), "")
    )


def _reviews(
    states: tuple[Review | None, ...], matched: Matched, points: Points
) -> tuple[Review | None, ...]:
    """As they are said here, None where it was taken back; those of what is not here are left out but for the last."""
    told = [(state, None if state is None else _review(state, matched, points)) for state in states]
    return tuple(here for there, here in told if there is None or here is not None or there is states[-1])


def _is_newer(one: Review | None, other: Review | None) -> bool:
    return one is not None and (other is None or _rank(one) > _rank(other))


def _pasts(mine: Workspace, theirs: Workspace) -> tuple[Joining, Joining]:
    """What either side tells the other of its past."""
    return mine.joining.facing(theirs.joining), theirs.joining.facing(mine.joining)


def _meet(outcome: Judged, mine: Life[Verdict], theirs: Life[Verdict]) -> None:
    going = course(_bare(mine), _bare(theirs), rank)
    one, other = mine.now, theirs.now
    if going.going == "theirs":
        if other is not None:
            outcome.verdicts.append(other)
        elif one is not None:
            outcome.gone.append(one.id)
    elif going.going != "mine":
        _decide(outcome, going.base, one, other)


def _bare(life: Life[Verdict]) -> Life[Verdict]:
    """Without the places, which are others where the texts or the points are: only what was decided counts."""
    states = (
        None
        if state is None
        else replace(state, point="", anchors=tuple(Anchor(a.source, 0, 0, a.exact) for a in state.anchors))
        for state in life.states
    )
    return Life(tuple(state for state, _ in groupby(states)))


def _decide(outcome: Judged, base: Verdict | None, one: Verdict | None, other: Verdict | None) -> None:
    """Both were changed, or one was taken back."""
    if one is not None and other is not None:
        _put_together(outcome, base, merged_verdict(base, one, other), one, other)
        return
    key = (one or other or Verdict("", (), ())).id
    outcome.seen[key] = other
    outcome.conflicts.append(Conflict(f"verdict:{key}", "verdict", ("deleted",), base, one, other))


def _put_together(
    outcome: Judged, base: Verdict | None, both: MergedVerdict, one: Verdict, other: Verdict
) -> None:
    key = one.id
    outcome.seen[key] = other
    if both.contradict:
        sides = (both.mine, both.theirs)
        outcome.conflicts.append(Conflict(f"verdict:{key}", "verdict", both.contradict, base, *sides))
    elif is_void(both.verdict):
        outcome.gone.append(key)
    elif both.verdict != one:
        outcome.verdicts.append(both.verdict)
    else:
        del outcome.seen[key]


def _meet_twin(
    outcome: Judged, theirs: tuple[Life[Verdict], Life[Verdict]], mine: tuple[Life[Verdict], Life[Verdict]]
) -> None:
    """The same place was judged under two ids, each by one side. Who knew the other's has the last word.

    `theirs` and `mine` are the lives here and there of the one that they have and of the one that is here.
    """
    one, found = mine[0].now, theirs[1].now
    if one is None or found is None or found in theirs[0].states:
        return
    other = replace(found, id=one.id)
    if other in mine[0].states:
        return
    if one in mine[1].states:
        outcome.verdicts.append(other)
    elif replace(other, author=one.author, modified=one.modified) != one:
        both = merged_verdict(None, one, other, chosen(mine[0].states), chosen(theirs[1].states))
        _put_together(outcome, None, both, one, other)
    elif rank(other) > rank(one):
        outcome.verdicts.append(other)  # as where they are put together: else three would depend on the order


def _by_place(lives: Mapping[str, tuple[Verdict | None, ...]]) -> dict[object, str]:
    """The ids of the verdicts that there are, by their places."""
    return {_place(states[-1]): key for key, states in lives.items() if states[-1] is not None}


def _told(verdict: Verdict, matched: Matched, points: Points) -> Verdict:
    told = matched.verdict(verdict)
    now = points.get(told.point, told.point) or told.point
    return told if now == told.point else replace(told, point=now)


def _place(verdict: Verdict | None) -> object:
    if verdict is None:
        return None
    return verdict.point, verdict.change, tuple((a.source, a.start, a.end) for a in verdict.anchors)


def _review(review: Review, matched: Matched, points: Points) -> Review | None:
    """As it is said here; None if it is of what is not here."""
    where = _where(review.point, review.pair, matched, points)
    if where is None:
        return None
    return replace(review, point=where[0], pair=where[1], wording=_wording(review.wording, matched))


def _look(look: Look, matched: Matched, points: Points) -> Look | None:
    where = _where(look.point, look.pair, matched, points)
    if where is None:
        return None
    return replace(look, point=where[0], pair=where[1], wording=_wording(look.wording, matched))


def _where(
    point: str, pair: tuple[str, str], matched: Matched, points: Points
) -> tuple[str, tuple[str, str]] | None:
    now = points.get(point)
    sources = [matched.ids.get(source) if source else "" for source in pair]
    if not now or sources[0] is None or sources[1] is None:
        return None
    return now, pair_of(sources[0], sources[1])


def _wording(wording: str, matched: Matched) -> str:
    told = words_told(wording)
    if not told or all(matched.ids.get(source) == source for source in told):
        return wording
    return told_words({matched.ids[source]: words for source, words in told.items() if source in matched.ids})


def _rank(review: Review) -> tuple[str, ...]:
    return review.modified, review.author, review.state, review.wording
