"""One wording among those that are collated."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from app.text.language.forms import FAMILY, family
from app.text.language.units import Unit

_FEW, _MANY = 8, 30
"""Of so many units of content and of so many a part is shared by chance: `_BY_CHANCE`."""

_BY_CHANCE = (0.35, 0.5)


class Row:
    """A wording: its text, units and language, and the sources that have exactly this text.

    `senses` and `keys` tell how often the units' senses and keys occur, `content` the senses of what it speaks of,
    `amounts` its numbers and times.
    """

    def __init__(
        self, sources: tuple[str, ...], text: str, units: Sequence[Unit], language: str = ""
    ) -> None:
        self.sources, self.text, self.units, self.language = sources, text, units, language
        self.senses = Counter(unit.sense for unit in units)
        self.keys = Counter(unit.key for unit in units)
        self.content = [unit.sense for unit in units if unit.is_content]
        self.amounts = [unit for unit in units if unit.sort in ("quantity", "date")]
        self._strange: dict[int, float] = {}
        self._kin: dict[str, list[Unit]] = {}
        self._families: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            if unit.sort in ("word", "name") and len(unit.stem) >= FAMILY:
                self._families[unit.stem[:FAMILY]].append(unit)

    def strangeness(self, other: "Row") -> float:
        """How little the two wordings have in common, both in what they speak of and in its order: below 1 they are
        versions of one text, above it what they share may be chance, which long texts have more of."""
        known = self._strange.get(id(other))
        if known is None:
            known = self._strange[id(other)] = _strangeness(self, other)
        return known

    def kin(self, unit: Unit) -> list[Unit]:
        """The words or names of one family with this one."""
        if unit.sort not in ("word", "name"):
            return []
        known = self._kin.get(unit.stem)
        if known is None:
            alike = self._families.get(unit.stem[:FAMILY], ())
            known = self._kin[unit.stem] = [other for other in alike if family(unit.stem, other.stem)]
        return [other for other in known if other.sort == unit.sort] if known else []

    def counts(self, unit: Unit) -> int:
        """How often the row says what the unit says, in whatever form."""
        if unit.is_light:
            return self.keys.get(unit.key, 0)
        return self.senses.get(unit.sense, 0) or len(self.kin(unit))


def _strangeness(one: Row, other: Row) -> float:
    from rapidfuzz.distance import LCSseq

    size = min(len(one.content), len(other.content))
    if size < _FEW // 2 or one.language != other.language:
        return 0.0
    common = LCSseq.similarity(one.content, other.content) / size
    low, high = _BY_CHANCE
    chance = low + (high - low) * min(1.0, max(0, size - _FEW) / (_MANY - _FEW))
    return (1 - common) / (1 - chance)
