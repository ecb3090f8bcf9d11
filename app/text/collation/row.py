"""One wording among those that are collated."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from app.text.language.forms import FAMILY, family
from app.text.language.units import Unit


class Row:
    """A wording: its text and units, and the sources that have exactly this text.

    `senses` and `keys` tell how often the units' senses and keys occur.
    """

    def __init__(self, sources: tuple[str, ...], text: str, units: Sequence[Unit]) -> None:
        self.sources, self.text, self.units = sources, text, units
        self.senses = Counter(unit.sense for unit in units)
        self.keys = Counter(unit.key for unit in units)
        self._kin: dict[str, list[Unit]] = {}
        self._families: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            if unit.sort == "word" and len(unit.stem) >= FAMILY:
                self._families[unit.stem[:FAMILY]].append(unit)

    def kin(self, unit: Unit) -> list[Unit]:
        """The words of one family with this one."""
        if unit.sort != "word":
            return []
        known = self._kin.get(unit.stem)
        if known is None:
            alike = self._families.get(unit.stem[:FAMILY], ())
            known = self._kin[unit.stem] = [other for other in alike if family(unit.stem, other.stem)]
        return known

    def counts(self, unit: Unit) -> int:
        """How often the row says what the unit says, in whatever form."""
        if unit.is_light:
            return self.keys[unit.key]
        return self.senses[unit.sense] or len(self.kin(unit))
