"""Which of two states of a thing goes on from the other, by all that the thing was on either side.

Every file knows what its notes were, one state after the other. What is a past state on the other side was changed
there and not here: the other side's state goes on. Where neither is, both changed what they last had in common.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

T = TypeVar("T")

Going = Literal["mine", "theirs", "both", "deleted"]


@dataclass(frozen=True, slots=True)
class Course(Generic[T]):
    """Which side's state goes on; "both" were changed, or one "deleted" what the other changed. `base` is the last
    that they had in common, None if there is nothing known.
    """

    going: Going
    base: T | None = None


@dataclass(frozen=True, slots=True)
class Life(Generic[T]):
    """All that a thing was on one side: the oldest first, what it is now last, None where it was deleted; empty if it
    never was there.
    """

    states: tuple[T | None, ...] = ()

    @property
    def now(self) -> T | None:
        return self.states[-1] if self.states else None


def course(mine: Life[T], theirs: Life[T], rank: Callable[[T], Any], same: Sequence[T] = ()) -> Course[T]:
    """What goes on of the two. `rank` tells which of two states is the newer one; `same` are other ways to write the
    present state of theirs.
    """
    one, other = mine.now, theirs.now
    if one == other or not theirs.states:
        return Course("mine")
    if not mine.states:
        return Course("mine" if other is None else "theirs")
    knows_other = is_known(mine.states, theirs.states) or any(
        way != other and way in mine.states for way in same
    )
    knows_one = is_known(theirs.states, mine.states)
    if one is None or other is None:
        return _with_deletion(mine, theirs, rank, knows_one=knows_one, knows_other=knows_other)
    if knows_one and knows_other:
        return Course("mine" if rank(one) >= rank(other) else "theirs")
    if knows_other or knows_one:
        return Course("mine" if knows_other else "theirs")
    return Course("both", _last_common(mine, theirs, rank))


def _with_deletion(
    mine: Life[T], theirs: Life[T], rank: Callable[[T], Any], *, knows_one: bool, knows_other: bool
) -> Course[T]:
    """One of the two is gone, the other is there."""
    there: Going = "mine" if mine.now is not None else "theirs"
    gone: Going = "theirs" if there == "mine" else "mine"
    knows_there = knows_other if there == "theirs" else knows_one
    knows_gone = knows_other if gone == "theirs" else knows_one
    if knows_gone:
        return Course(there)
    if knows_there:
        return Course(gone)
    return Course("deleted", _last_common(mine, theirs, rank))


def is_known(states: Sequence[object], others: Sequence[object]) -> bool:
    """Whether what the other side is now, the last of its states, was here, too. What it came back to only counts as
    known if all that it came back from was here in between: coming back is a change.
    """
    left = iter(states)
    return all(other in left for other in others[others.index(others[-1]) :])


def _last_common(mine: Life[T], theirs: Life[T], rank: Callable[[T], Any]) -> T | None:
    """The last state that came to be on both sides, the same whichever is called mine."""
    found: list[T] = []
    for one, other in ((mine, theirs), (theirs, mine)):
        firsts = [s for i, s in enumerate(one.states) if s is not None and s not in one.states[:i]]
        found += [state for state in firsts if state in other.states][-1:]
    return max(found, key=rank, default=None)
