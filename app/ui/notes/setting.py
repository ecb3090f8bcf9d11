"""What a card needs to know besides its note."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Setting:
    """`names` are the sources' by id, `points` the titles of the points by id, `here` the point that needs no
    telling. Where it is not `is_writable` notes are only read. `scale` is
    that of the window's own text.
    """

    theme: Theme
    names: Mapping[str, str] = field(default_factory=dict)
    points: Mapping[str, str] = field(default_factory=dict)
    here: str = ""
    is_writable: bool = True
    scale: float = 1.0
