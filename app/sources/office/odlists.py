"""The numbers of an OpenDocument text: lists that nest, go on after an interruption, or start anew."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.sources.office.odstyles import Level

_ANY = Level()
_PLACE = re.compile(r"%(\d{1,2})%")


@dataclass(slots=True)
class Series:
    """One list and all that continue it: how far each level has counted, from level 1. `name` is unique."""

    name: str
    counts: dict[int, int] = field(default_factory=dict)

    def count(self, level: int, levels: Mapping[int, Level], start: int | None = None) -> str:
        """Count one item and return its label. `start`: the item's own number, where it states one."""
        shape = levels.get(level, _ANY)
        before = self.counts.get(level)
        if start is None:
            start = shape.start if before is None else before + 1
        self.restart(level)
        for above in range(1, level):  # a level passed over counts as begun
            self.counts.setdefault(above, levels.get(above, _ANY).start)
        self.counts[level] = start
        return shape.bullet or self._label(level, levels)

    def restart(self, level: int) -> None:
        """Let this level and all deeper ones begin anew."""
        for place in [place for place in self.counts if place >= level]:
            del self.counts[place]

    def _label(self, level: int, levels: Mapping[int, Level]) -> str:
        shape = levels.get(level, _ANY)
        if not shape.kind:
            return (shape.prefix + shape.suffix).strip()
        if shape.pattern:
            return _PLACE.sub(lambda match: self._number(int(match[1]), levels), shape.pattern)
        places = range(max(level - shape.shown, 0) + 1, level + 1)
        numbers = filter(None, (self._number(place, levels) for place in places))
        return shape.prefix + ".".join(numbers) + shape.suffix

    def _number(self, level: int, levels: Mapping[int, Level]) -> str:
        shape = levels.get(level, _ANY)
        return shape.numeral(self.counts.setdefault(level, shape.start))


class Lists:
    """All lists of a document so far."""

    def __init__(self) -> None:
        self._by_id: dict[str, Series] = {}
        self._last: tuple[str, Series] | None = None
        self._made = 0

    def begin(self, style: str, own_id: str, continued_id: str, *, continues: bool) -> Series:
        """The series that a new outermost list counts in: that of the list it continues, or one of its own."""
        series = self._by_id.get(continued_id)
        if series is None and continues and self._last and self._last[0] == style:
            series = self._last[1]
        if series is None:
            self._made += 1
            series = Series(f"list {self._made}")
        self._last = style, series
        if own_id:
            self._by_id[own_id] = series
        return series
