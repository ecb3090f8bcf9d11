"""What a project lines up, and what the analyst has decided about that.

The decisions are values of their own, apart from what segmentation and alignment find: they outrank both, and
find their place again when a source is imported in a newer version.
"""

from dataclasses import dataclass

from app.text.model import Alignment, Anchor, Role, SegmentedSource


@dataclass(frozen=True, slots=True)
class Pin:
    """A stretch of a source that the analyst has fixed: it is one segment, of this role, and words these points.

    `points` are the ids of the points it words: several, or none (then the role is `intro` or `boilerplate`);
    None leaves them to the aligner. Pins of one source never overlap.
    """

    anchor: Anchor
    role: Role
    points: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, order=True)
class Absence:
    """The analyst's word that a source does not say a point, whatever the aligner finds."""

    source: str
    point: str


@dataclass(frozen=True, slots=True)
class PointPin:
    """What the analyst has decided about one point of the canonical list.

    `title` is empty where the automatic one stands. `after` is the id of the sibling that the point stands
    behind, empty for the first place among its siblings, None for the place that the reference gives it.
    `made`: the point is in the list because the analyst wants it there, not because the reference has it.
    """

    id: str
    title: str = ""
    after: str | None = None
    made: bool = False


@dataclass(frozen=True, slots=True)
class Corrections:
    """All decisions of the analyst on segments, alignment and points."""

    pins: tuple[Pin, ...] = ()
    absences: tuple[Absence, ...] = ()
    points: tuple[PointPin, ...] = ()


NOTHING = Alignment((), ())
"""No points, no passages."""

NONE = Corrections()
"""Nothing has been decided."""


@dataclass(frozen=True, slots=True)
class Lineup:
    """Sources cut into segments, lined up with the points of one of them, the `reference` (its id).

    `sources` are in the project's order. The segments and the alignment hold what the corrections say.
    """

    sources: tuple[SegmentedSource, ...] = ()
    reference: str = ""
    alignment: Alignment = NOTHING
    corrections: Corrections = NONE
