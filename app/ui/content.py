"""What the open project holds, read once and kept until an edit changes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.store.workspace import Workspace
from app.tasks.surveying import Holdings, Surveyor, surveyor
from app.text.cancel import Stop
from app.text.model import Passage, Point, Source
from app.text.options import Family
from app.text.overview import Cell, PointRow
from app.text.wording import Wordings
from app.ui.lineage import lineage
from app.ui.trail import NOWHERE, Place


@dataclass(frozen=True)
class Overview:
    """What the point list shows: a row for every point, and all words of a point, case-folded, for its filter, by
    id."""

    rows: tuple[PointRow, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[str, tuple[Cell, ...]] = field(init=False)
    """What the sources have of each point, by its id."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "cells", {row.point.id: row.cells for row in self.rows})


@dataclass(frozen=True)
class Content:
    """Sources, points, wordings, and the spellings that count as one word. Never changed, so a background job may
    read it."""

    sources: tuple[Source, ...] = ()
    reference: str = ""
    points: tuple[Point, ...] = ()
    passages: tuple[Passage, ...] = ()
    families: tuple[Family, ...] = ()

    @cached_property
    def wordings(self) -> Wordings:
        """Every wording of the project."""
        return Wordings(self.texts, self.points, self.passages)

    @staticmethod
    def read(workspace: Workspace) -> "Content":
        """What the project holds now. Raises `Problem` if its file cannot be read."""
        return Content(
            workspace.sources(),
            workspace.reference(),
            workspace.points(),
            workspace.passages(),
            workspace.families(),
        )

    @cached_property
    def source_ids(self) -> tuple[str, ...]:
        """The ids of the sources, in the order of import."""
        return tuple(source.id for source in self.sources)

    @cached_property
    def texts(self) -> dict[str, str]:
        """The sources' whole texts by id."""
        return {source.id: source.text for source in self.sources}

    @cached_property
    def names(self) -> dict[str, str]:
        """The sources' names by id."""
        return {source.id: source.name for source in self.sources}

    @cached_property
    def point_ids(self) -> tuple[str, ...]:
        """The ids of the points and sub-points, in reading order."""
        return tuple(point.id for point in self.points)

    def way_to(self, point: str) -> list[Point]:
        """The points that a point is part of, by its id, the outermost first, and itself last."""
        places = (self._places.get(above) for above in lineage(point))
        return [self.points[place] for place in places if place is not None][::-1]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {point: place for place, point in enumerate(self.point_ids)}

    def outlined(self) -> tuple[PointRow, ...]:
        """The rows of the points as they are known at once: without what the sources have of them."""
        return tuple(PointRow(point, ()) for point in self.points)

    @cached_property
    def surveyor(self) -> Surveyor:
        """Who goes through the wordings, in the background; to be ended by who does not show them any more."""
        return surveyor(
            Holdings(self.points, self.source_ids, self.reference, self.texts, self.passages, self.families)
        )

    def look_over(self, should_cancel: Stop = None) -> Overview:
        """Compare every wording with the reference's; takes a while, so not on the window's thread. Raises
        `Cancelled`, and `Problem` as `Annex` does."""
        found = self.surveyor.rows(should_cancel)
        return Overview(tuple(row.shown for row in found), {row.shown.point.id: row.words for row in found})

    def settle(self, place: Place, before: Place = NOWHERE) -> Place:
        """The nearest place to `place` that can be shown.

        What does not exist gives way to the first point, the reference and the first other source. The two
        sources differ where they can: choosing on one side what `before` had on the other exchanges them.
        """
        point = place.point if place.point in self.point_ids else next(iter(self.point_ids), "")
        left, right = place.left, place.right
        if left == right and left in self.source_ids:
            left, right = (before.right, right) if right != before.right else (left, before.left)
        left = left if left in self.source_ids else self._other_than(right)
        right = right if right in self.source_ids and right != left else self._other_than(left)
        return Place(point, left, right)

    def _other_than(self, source: str) -> str:
        """The reference if it is not `source`, else the first source that is not; `source` if it is alone."""
        others = [name for name in (self.reference, *self.source_ids) if name and name != source]
        return others[0] if others else next(iter(self.source_ids), "")
