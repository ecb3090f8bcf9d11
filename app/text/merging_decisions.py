"""What two sides decided about findings, spellings and the line-up, put together where it does not contradict."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, TypeVar
from uuid import NAMESPACE_URL, uuid5

from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.merging import BESIDE
from app.text.model import Note
from app.text.options import Family
from app.text.verdicts import Verdict

T = TypeVar("T")

_CHOSEN = ("state", "kind", "severity")
_UNSET = {"state": "open", "kind": "", "severity": ""}


@dataclass(frozen=True, slots=True)
class MergedVerdict:
    """Both sides with what the other decided and they did not; the same but for the fields that `contradict`."""

    mine: Verdict
    theirs: Verdict
    contradict: tuple[str, ...]

    @property
    def verdict(self) -> Verdict:
        """What becomes of both where nothing contradicts: the newer one's words and author."""
        return max(self.mine, self.theirs, key=rank)


def merged_verdict(
    base: Verdict | None,
    mine: Verdict,
    theirs: Verdict,
    mine_chose: Collection[str] = (),
    theirs_chose: Collection[str] = (),
) -> MergedVerdict:
    """The two put together. Without a base, what one side left as it was found does not contradict; what it `chose`
    and took back does.
    """
    agreed: dict[str, Any] = {}
    contradict: list[str] = []
    for name in _CHOSEN:
        one, other = getattr(mine, name), getattr(theirs, name)
        before = getattr(base, name) if base is not None else _UNSET[name]
        if one == other or (other == before and name not in theirs_chose):
            agreed[name] = one
        elif one == before and name not in mine_chose:
            agreed[name] = other
        else:
            contradict.append(name)
    return MergedVerdict(replace(mine, **agreed), replace(theirs, **agreed), tuple(contradict))


def chosen(states: Iterable[Verdict | None]) -> frozenset[str]:
    """The fields that were chosen in any of the states of a verdict."""
    there = [state for state in states if state is not None]
    return frozenset(name for name in _CHOSEN if any(getattr(one, name) != _UNSET[name] for one in there))


def rank(verdict: Verdict) -> tuple[str, str, str, str, str]:
    """The newer one has the higher one; of verdicts of one time it is arbitrary, and always the same."""
    return verdict.modified, verdict.author, verdict.state, verdict.kind, verdict.severity


def note_of(verdict: Verdict, kept: Verdict) -> Note:
    """A verdict as a note beside the one that is kept."""
    chosen = [f"{name}: {value}" for name in _CHOSEN if (value := getattr(verdict, name))]
    said = repr((verdict.point, kept.modified, verdict.change, chosen, verdict.author, verdict.modified))
    return Note(
        id=str(uuid5(NAMESPACE_URL, said)),
        point=verdict.point,
        body=f"Judged otherwise: {', '.join(chosen)}.",
        anchors=tuple(anchor for anchor in verdict.anchors if anchor.exact),
        tags=(BESIDE,),
        author=verdict.author,
        created=verdict.modified,
        modified=verdict.modified,
    )


def merged_families(
    mine: Sequence[Family],
    theirs: Sequence[Family],
    mine_knew: Collection[Family],
    theirs_knew: Collection[Family],
) -> tuple[Family, ...]:
    """Those that either side has and the other did not take out. `mine_knew` are those of `theirs` that ever were
    here, `theirs_knew` the other way round. Families that share a spelling are one.
    """
    kept = [family for family in mine if family in theirs or family not in theirs_knew]
    kept += [family for family in theirs if family not in mine and family not in mine_knew]
    found: list[Family] = []
    for family in kept:
        met = [other for other in found if _folded(family) & _folded(other)]
        whole = tuple(sorted({*family, *chain.from_iterable(met)})) if met else family
        found = [*(other for other in found if other not in met), whole]
    return tuple(found)


def _folded(family: Family) -> set[str]:
    return {spelling.casefold() for spelling in family}


@dataclass(frozen=True, slots=True)
class Decided:
    """The decisions of both sides about the line-up; `left_out` are theirs that contradict some of here."""

    corrections: Corrections
    left_out: tuple[Pin | Absence | PointPin, ...] = ()


def merged_corrections(
    mine: Corrections, theirs: Corrections, mine_knew: Corrections, theirs_knew: Corrections
) -> Decided:
    """Those that either side has and the other did not take back. `mine_knew` are those of `theirs` that ever were
    here, `theirs_knew` the other way round. Where they contradict, what is here stays.
    """
    pins, fresh_pins = _both(mine.pins, theirs.pins, mine_knew.pins, theirs_knew.pins)
    absences, fresh_absences = _both(mine.absences, theirs.absences, mine_knew.absences, theirs_knew.absences)
    points, fresh_points = _both(mine.points, theirs.points, mine_knew.points, theirs_knew.points)
    left_out: list[Pin | Absence | PointPin] = []
    for pin in fresh_pins:
        (left_out if _contradicts(pin, pins, absences) else pins).append(pin)
    for absence in fresh_absences:
        (left_out if _worded(absence, pins) else absences).append(absence)
    taken = {point.id for point in points}
    for point in fresh_points:
        (left_out if point.id in taken else points).append(point)
    return Decided(Corrections(tuple(pins), tuple(absences), tuple(points)), tuple(left_out))


def _both(
    mine: Sequence[T], theirs: Sequence[T], mine_knew: Collection[T], theirs_knew: Collection[T]
) -> tuple[list[T], list[T]]:
    """What stays of mine, and what is new of theirs."""
    kept = [item for item in mine if item in theirs or item not in theirs_knew]
    return kept, [item for item in theirs if item not in mine and item not in mine_knew]


def _contradicts(pin: Pin, pins: Sequence[Pin], absences: Sequence[Absence]) -> bool:
    source, span = pin.anchor.source, pin.anchor.span
    if any(other.anchor.source == source and other.anchor.span.meets(span) for other in pins):
        return True
    return any(absence.source == source and absence.point in (pin.points or ()) for absence in absences)


def _worded(absence: Absence, pins: Sequence[Pin]) -> bool:
    return any(pin.anchor.source == absence.source and absence.point in (pin.points or ()) for pin in pins)
