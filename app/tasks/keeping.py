"""What of the analyst's work is kept when sources or points become others, and how that is told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce

from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.model import Anchor, Note
from app.told import Told, listed, told

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
            yield _some_kept(kept, kept + lost)
        elif kept and self.bereft_notes:
            yield told("All other notes kept.")
        elif kept:
            yield told("All {count} notes kept.", count=kept) if kept > 1 else told("The note is kept.")

    def _sum_of_corrections(self) -> Iterator[str]:
        if self.lost:
            some, none = told("Some corrections could not be kept."), told("No correction could be kept.")
            yield some if self.kept else none
        elif self.kept:
            yield told("All other corrections kept.") if self.bereft else told("All corrections kept.")

    def _told(self, decision: Decision) -> Told:
        match decision:
            case Pin():
                words = _short(decision.anchor.exact)
                return _told_correction(words, self._in(decision.anchor.source), decision.points or ())
            case Absence():
                return told(
                    "The mark that point {point} is not {where} could not be kept, as the points are cut otherwise "
                    "now: judge it again.",
                    point=decision.point,
                    where=self._in(decision.source),
                )
            case PointPin(title="", after=str()):
                return told("The place of point {point} in the order could not be kept.", point=decision.id)
            case PointPin(title=""):
                return told("What was decided about point {point} is gone with the point.", point=decision.id)
            case PointPin():
                return told(
                    "What was decided about point {point} “{title}” is gone with the point.",
                    point=decision.id,
                    title=_short(decision.title),
                )

    def _in(self, source: str) -> Told:
        if source in self.names:
            return told("in {source}", source=self.names[source])
        return told("in one of the sources")


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


def _latest(reported: Iterable[Sequence[Note]], but: Iterable[Note] = ()) -> tuple[Note, ...]:
    """Each note once, as it was told last, without those of `but`."""
    without = {note.id for note in but}
    return tuple({note.id: note for notes in reported for note in notes if note.id not in without}.values())


def _some_kept(kept: int, total: int) -> Told:
    if total == 1:
        return told("{kept} of 1 note kept.", kept=kept)
    return told("{kept} of {total} notes kept.", kept=kept, total=total)


def _told_correction(words: str, where: Told, points: Sequence[str]) -> Told:
    if not points:
        return told(
            "The correction of “{words}” {where} could not be kept: correct it again.",
            words=words,
            where=where,
        )
    return told(
        "The correction of “{words}” {where} on point {points} could not be kept: correct it again.",
        words=words,
        where=where,
        points=listed(points),
    )


def _told_reworded(note: Note) -> Told:
    return told(
        "The words that the note “{note}” quotes were changed: it quotes {words} now.",
        note=_short(note.body),
        words=_quoted(note.anchors),
    )


def _told_lost(note: Note) -> Told:
    return told(
        "The note “{note}” lost its words {words}: mark them again where they are now.",
        note=_short(note.body),
        words=_quoted(anchor for anchor in note.anchors if anchor.is_lost),
    )


def _told_bereft(note: Note) -> Told:
    return told(
        "The note “{note}” is kept without the words {words}: they went with the source.",
        note=_short(note.body),
        words=_quoted(note.anchors),
    )


def _quoted(anchors: Iterable[Anchor]) -> str:
    quotes: list[str] = [told("“{words}”", words=_short(anchor.exact)) for anchor in anchors]
    return reduce(_both, quotes) if quotes else ""


def _both(one: str, other: str) -> Told:
    return told("{one} and {other}", one=one, other=other)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1].rstrip() + "…"


def count(corrections: Corrections) -> int:
    """How many decisions there are."""
    return len(corrections.pins) + len(corrections.absences) + len(corrections.points)
