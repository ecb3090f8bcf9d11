"""What a source is, as one copy of a project has it and the other has it otherwise: its text, what is known about it.

Every source has a text and a description, and the project has one reference source. What only one side changed goes
on; what both changed is a conflict, of which the later one stays until the analyst decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.text.merging_lives import Life, course, is_known

K = TypeVar("K")

TEXT = "text"
REFERENCE = "reference"

Facet = tuple[str, str]
"""The id of a source, and what of it: `TEXT` or a field of its description; no source and `REFERENCE`."""

Pasts = Mapping[Facet, tuple[str | None, ...]]
"""All that the facets were on one side, the oldest first, what they are now last; None where there was no source. A
text is told by a digest.
"""


@dataclass(frozen=True, slots=True)
class Parted:
    """The facets that both sides have and do not have alike: those of which theirs goes on, and those that both
    changed.
    """

    theirs: tuple[Facet, ...]
    both: tuple[Facet, ...]


def parted(mine: Pasts, theirs: Pasts) -> Parted:
    """What goes on of the other side, and what contradicts; the rest goes on as it is here."""
    going: dict[str, list[Facet]] = {"theirs": [], "both": []}
    for facet in sorted({*mine} & {*theirs}):
        one, other = Life(mine[facet]), Life(theirs[facet])
        if one.now is not None and other.now is not None:
            going.setdefault(course(one, other, str).going, []).append(facet)
    return Parted(tuple(going["theirs"]), tuple(going["both"]))


def removed(mine: Pasts, theirs: Pasts) -> tuple[str, ...]:
    """The sources of here that the other side removed, and that nobody changed here since."""
    return tuple(
        source
        for source, name in sorted(mine)
        if name == TEXT and _is_gone(Life(mine[source, name]), Life(theirs.get((source, name), ())))
    )


def knows(mine: Mapping[K, tuple[object, ...]], theirs: Mapping[K, tuple[object, ...]]) -> bool:
    """Whether all that the other side holds was here, too, or is here. What it made and took back is nothing that it
    holds, as long as it never was here.
    """
    held = {key: states for key, states in theirs.items() if mine.get(key) or Life(states).now is not None}
    return all(is_known(mine.get(key, ()), states) for key, states in held.items())


def _is_gone(one: Life[str], other: Life[str]) -> bool:
    return one.now is not None and other.now is None and course(one, other, str).going == "theirs"
