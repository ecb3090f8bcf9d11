"""What the alignment view is made of: blocks, which the analyst takes hold of, and the cells they stand in."""

from dataclasses import dataclass
from typing import Literal

from app.text.model import Role, Span

DOUBTFUL = 0.6
"""A placing of which the aligner is less sure than this, from 0 to 1, is worth a look."""

Spot = tuple[str, str]
"""A point's and a source's id: which cell is meant."""

CellState = Literal["said", "below", "lacuna", "absent"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of one source, as the analyst takes hold of it.

    `points` are all points that it words, in the canonical order; empty if none. `marker` is the number that
    the source prints before it. `pinned`: its place or its ends are the analyst's decision.
    """

    source: str
    span: Span
    role: Role
    points: tuple[str, ...] = ()
    confidence: float = 1.0
    marker: str = ""
    pinned: bool = False

    @property
    def is_doubtful(self) -> bool:
        return bool(self.points) and not self.pinned and self.confidence < DOUBTFUL

    @property
    def is_listed(self) -> bool:
        """Whether it is an item of a list, not prose."""
        return self.role in ("point", "subpoint")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source has for exactly one point.

    `said`: the blocks; `below`: nothing of its own, but its sub-points have; `lacuna`: nothing; `absent`: the
    analyst has said that the source does not say the point.
    """

    point: str
    source: str
    state: CellState
    blocks: tuple[Block, ...] = ()

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return self.point, self.source

    @property
    def is_doubtful(self) -> bool:
        return any(block.is_doubtful for block in self.blocks)

    @property
    def is_pinned(self) -> bool:
        """Whether the analyst has decided something about it."""
        return self.state == "absent" or any(block.pinned for block in self.blocks)
