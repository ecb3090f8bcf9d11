"""What of the analyst's work is kept when sources or points become others, and how that is told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Anchor, Note

Decision = Pin | Absence | PointPin

_SHOWN = 60
"""Code points of a quotation or a note that a sentence shows."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was kept and what could not be.

    `lost` are the decisions that are gone, `kept` counts the others, those included that the program made to keep a
    point of the analyst's: no number to tell. `lost_notes` are the notes that lost some of
    the words they quote (they are still there, with the quotation), `kept_notes` the others that were concerned;
    `reworded_notes` are those of the kept ones that quote words which read differently now. `names` are those of
    the sources by id. `bereft_notes` are those that quoted a source which is gone, with what they quoted of it;
    `bereft` tells that decisions about its words went with it.
    """

    kept: int = 0
    lost: tuple[Decision, ...] = ()
    kept_notes: tuple[Note, ...] = ()
    lost_notes: tuple[Note, ...] = ()
    reworded_notes: tuple[Note, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    bereft_notes: tuple[Note, ...] = ()
    bereft: bool = False

    @property
    def lost_pins(self) -> tuple[Pin, ...]:
        """The pins among the decisions that are gone."""
        return tuple(decision for decision in self.lost if isinstance(decision, Pin))

    @property
    def is_whole(self) -> bool:
        """Whether nothing was lost."""
        return not (self.lost or self.lost_notes or self.bereft_notes)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the analyst is told, a line each: the sums first, then everything that was lost."""
        return (
            *self._sum_of_notes(),
            *self._sum_of_corrections(),
            *(_told_lost(note) for note in self.lost_notes),
            *(_told_reworded(note) for note in self.reworded_notes),
            *(_told_bereft(note) for note in self.bereft_notes),
            *(self._told(decision) for decision in self.lost),
        )

    def _sum_of_notes(self) -> Iterator[str]:
        kept, lost = len(self.kept_notes), len(self.lost_notes)
        if lost:
            yield f"{kept} of {kept + lost} note{'s' * (kept + lost > 1)} kept."
        elif kept and self.bereft_notes:
            yield "All other notes kept."
        elif kept:
            yield f"All {kept} notes kept." if kept > 1 else "The note is kept."

    def _sum_of_corrections(self) -> Iterator[str]:
        if self.lost:
            yield "Some corrections could not be kept." if self.kept else "No correction could be kept."
        elif self.kept:
            yield "All other corrections kept." if self.bereft else "All corrections kept."

    def _told(self, decision: Decision) -> str:
        match decision:
            case Pin():
                where = self._in(decision.anchor.source)
                points = f" on point {', '.join(decision.points)}" if decision.points else ""
                words = _short(decision.anchor.exact)
                return f"The correction of “{words}”{where}{points} could not be kept: correct it again."
            case Absence():
                where = self._in(decision.source)
                return (
                    f"The mark that point {decision.point} is not{where} could not be kept, as the points are cut "
                    "otherwise now: judge it again."
                )
            case PointPin(title="", after=str()):
                return f"The place of point {decision.id} in the order could not be kept."
            case PointPin():
                title = f" “{_short(decision.title)}”" if decision.title else ""
                return f"What was decided about point {decision.id}{title} is gone with the point."

    def _in(self, source: str) -> str:
        return f" in {self.names.get(source, 'one of the sources')}"


def together(reports: Sequence[Report]) -> Report:
    """One report on steps that were written one after the other. A note that lost words in any of them is a lost
    one; each counts once, as it is in the end.
    """
    lost = _latest(report.lost_notes for report in reports)
    return Report(
        kept=reports[-1].kept,
        lost=tuple(decision for report in reports for decision in report.lost),
        kept_notes=_latest((report.kept_notes for report in reports), but=lost),
        lost_notes=lost,
        reworded_notes=_latest((report.reworded_notes for report in reports), but=lost),
        names={source: name for report in reports for source, name in report.names.items()},
        bereft_notes=tuple(note for report in reports for note in report.bereft_notes),
        bereft=any(report.bereft for report in reports),
    )


def _latest(told: Iterable[Sequence[Note]], but: Iterable[Note] = ()) -> tuple[Note, ...]:
    """Each note once, as it was told last, without those of `but`."""
    without = {note.id for note in but}
    return tuple({note.id: note for notes in told for note in notes if note.id not in without}.values())


def _told_reworded(note: Note) -> str:
    words = _quoted(note.anchors)
    return f"The words that the note “{_short(note.body)}” quotes were changed: it quotes {words} now."


def _told_lost(note: Note) -> str:
    words = _quoted(anchor for anchor in note.anchors if anchor.is_lost)
    return f"The note “{_short(note.body)}” lost its words {words}: mark them again where they are now."


def _told_bereft(note: Note) -> str:
    words = _quoted(note.anchors)
    return f"The note “{_short(note.body)}” is kept without the words {words}: they went with the source."


def _quoted(anchors: Iterable[Anchor]) -> str:
    return " and ".join(f"“{_short(anchor.exact)}”" for anchor in anchors)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1].rstrip() + "…"


def count(corrections: Corrections) -> int:
    """How many decisions there are."""
    return len(corrections.pins) + len(corrections.absences) + len(corrections.points)
