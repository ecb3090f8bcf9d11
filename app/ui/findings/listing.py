"""The findings of a point or a project as the list shows them: in order, counted, ready to be narrowed down.

A hundred thousand of them are narrowed down within the time of a frame: what a finding is, its kind, severity and
state, is one byte, and to choose among them is to translate and combine bytes, which runs at the speed of C. To make a
listing takes longer; a large one is made in the background.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress
from typing import NamedTuple

from app.text.judging.judgement import RANK
from app.text.variants import Severity, Variant
from app.text.verdicts import STATES, Finding
from app.ui.findings.hung import Hung
from app.ui.findings.wanted import KINDS, Order, Wanted

_SEVERITIES: tuple[Severity | None, ...] = tuple(sorted(RANK, key=RANK.__getitem__))
_OF_KIND = len(_SEVERITIES) * len(STATES)
_KIND = {kind: number * _OF_KIND for number, kind in enumerate(KINDS)}
_SEVERITY = {severity: number * len(STATES) for number, severity in enumerate(_SEVERITIES)}
_STATE = {state: number for number, state in enumerate(STATES)}
_CODES = range(256)
_TABLES = 32
"""So many ways to narrow the list down are kept ready: every point that is chosen is listed by the same one."""


class Entry(NamedTuple):
    """A finding and its number, which stays the same however often the project is judged."""

    number: int
    finding: Finding
    change: int  # the same for the same change


@dataclass(frozen=True, slots=True)
class Counts:
    """How many differences are findings that stand, findings that were dismissed, and not material."""

    findings: int = 0
    dismissed: int = 0
    others: int = 0

    @property
    def material(self) -> int:
        return self.findings + self.dismissed


class Listing:
    """Findings in the order of the list: by weight those that matter most first and the dismissed last, else as they
    stand in the text. `entries` come in reading order; `reference` is the id of the reference source.

    A place in it is a number from 0. Only `put` changes it.
    """

    def __init__(
        self,
        entries: Iterable[Entry] = (),
        order: Order = "weight",
        reference: str = "",
        hung: Hung | None = None,
    ) -> None:
        read = list(entries)
        codes = bytes(_code(entry.finding) for entry in read)
        if order == "weight":
            places = _by_weight(codes)
            read = [read[place] for place in places]
            codes = bytes(codes[place] for place in places)
        self.findings = [entry.finding for entry in read]
        self._codes = codes
        self._numbers = array("q", (entry.number for entry in read))
        self._place = {number: place for place, number in enumerate(self._numbers)}
        self._changes = array("q", (entry.change for entry in read))
        self._noted = (
            bytes(hung.on(finding.variant) for finding in self.findings) if hung else bytes(len(read))
        )
        self._concerned = _concerned(self.findings, reference)
        self.counts = _counts(codes)

    def __len__(self) -> int:
        return len(self.findings)

    def number(self, place: int) -> int:
        """The number of the finding at a place."""
        return self._numbers[place]

    def place(self, number: int) -> int | None:
        """Where the finding of that number stands; None if it is not here."""
        return self._place.get(number)

    def is_noted(self, place: int) -> bool:
        """Whether a note hangs on the finding."""
        return bool(self._noted[place])

    def alike(self, change: int) -> list[int]:
        """The numbers of all findings with that change."""
        return list(compress(self._numbers, map(change.__eq__, self._changes)))

    def with_alike(self, numbers: Iterable[int]) -> list[int]:
        """These numbers, and behind them those of all other findings with the same changes."""
        given = list(numbers)
        places = [place for number in given if (place := self.place(number)) is not None]
        found = chain.from_iterable(self.alike(self.change(place)) for place in places)
        return list(dict.fromkeys((*given, *found)))

    def change(self, place: int) -> int:
        """What tells the change at a place from others."""
        return self._changes[place]

    def put(self, number: int, finding: Finding) -> int | None:
        """Show a finding as it is now, at the place that it has; None if it is not here. To count and to choose among
        them goes by what it was before, until another listing is made.
        """
        place = self.place(number)
        if place is not None:
            self.findings[place] = finding
        return place

    def shown(self, wanted: Wanted) -> Sequence[int]:
        """The places of those that are wanted, ascending."""
        mask = _as_number(self._codes.translate(_table(wanted, signs=False)))
        if wanted.signs:
            signed = _as_number(self._codes.translate(_table(wanted, signs=True)))
            mask &= signed | (_as_number(self._noted) if "noted" in wanted.signs else 0)
        if wanted.source:
            mask &= _as_number(self._concerned.get(wanted.source, b""))
        return array("L", compress(range(len(self)), mask.to_bytes(len(self), "little")))

    def kinds(self) -> frozenset[str]:
        """The kinds that there are."""
        return frozenset(KINDS[code // _OF_KIND] for code in set(self._codes))


def _code(finding: Finding) -> int:
    return _KIND[finding.kind] + _SEVERITY[finding.severity] + _STATE[finding.state]


def _severity(code: int) -> Severity | None:
    return _SEVERITIES[code % _OF_KIND // len(STATES)]


def _state(code: int) -> str:
    return STATES[code % len(STATES)]


def _by_weight(codes: bytes) -> Sequence[int]:
    """The places in the order of weight. Each sort is stable, in one sweep."""
    found = array("L")
    weights = {code: (_state(code) == "dismissed", RANK[_severity(code)]) for code in set(codes)}
    for weight in sorted(set(weights.values())):
        table = bytes(weights.get(code) == weight for code in _CODES)
        found.extend(compress(range(len(codes)), codes.translate(table)))
    return found


def _counts(codes: bytes) -> Counts:
    tally: Counter[str] = Counter()
    for code, times in Counter(codes).items():
        material = _severity(code) is not None
        tally["others" if not material else "dismissed" if _state(code) == "dismissed" else "findings"] += (
            times
        )
    return Counts(tally["findings"], tally["dismissed"], tally["others"])


@lru_cache(maxsize=_TABLES)
def _table(wanted: Wanted, *, signs: bool) -> bytes:
    """For every code whether it is wanted: for its state if `signs`, else for its kind and severity."""
    if signs:
        return bytes(_state(code) in wanted.signs for code in _CODES)
    return bytes(
        _is_wanted(KINDS[min(code // _OF_KIND, len(KINDS) - 1)], _severity(code), wanted) for code in _CODES
    )


def _is_wanted(kind: str, severity: Severity | None, wanted: Wanted) -> bool:
    weighs = severity in wanted.severities if wanted.severities else severity or wanted.others
    return bool(weighs) and (not wanted.kinds or kind in wanted.kinds)


def _concerned(findings: Sequence[Finding], reference: str) -> Mapping[str, bytes]:
    """For every source whether it reads otherwise than the reference, for each finding. The reference itself is
    concerned where it stands alone."""
    flags: dict[str, bytearray] = {}
    for place, finding in enumerate(findings):
        for source in _otherwise(finding.variant, reference):
            if source not in flags:
                flags[source] = bytearray(len(findings))
            flags[source][place] = 1
    return {source: bytes(flag) for source, flag in flags.items()}


def _otherwise(variant: Variant, reference: str) -> Iterable[str]:
    for reading in variant.readings:
        if reference not in reading.sources:
            yield from reading.sources
        elif len(reading.sources) == 1:
            yield reference


def _as_number(flags: bytes) -> int:
    return int.from_bytes(flags, "little")


NOTHING = Listing()
