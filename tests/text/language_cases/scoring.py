"""How well the findings agree with the marks of documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.text.variants import Variant
from tests.text.language_cases.reading import Document, Place, read


@dataclass
class Score:
    """Counts over documents: the places `wanted` and `found`, the findings `said`; of the places those called what
    they are, of the findings those at a place, and of those said to be grave the ones at a place that is."""

    wanted: list[Place] = field(default_factory=list)
    found: list[Place] = field(default_factory=list)
    said: list[Variant] = field(default_factory=list)
    rightly_named: int = 0
    rightly_said: int = 0
    grave: int = 0
    rightly_grave: int = 0

    def add(self, document: Document) -> Iterator[str]:
        """Count a document; a sentence for each place that is missed or misnamed and each finding that is wrong."""
        told = document.told()
        for place in document.places:
            yield from self._look_for(place, document, [v for v in told if place.is_met(v)])
        for variant in told:
            yield from self._weigh(variant, [place for place in document.places if place.is_met(variant)])

    def recall(self, severity: str) -> float:
        """The share of the places of this severity that are found."""
        wanted, found = (
            sum(place.severity == severity for place in places) for places in (self.wanted, self.found)
        )
        return _share(found, wanted)

    @property
    def precision(self) -> float:
        """The share of the findings that are at a place that matters."""
        return _share(self.rightly_said, len(self.said))

    @property
    def kind(self) -> float:
        """The share of the places found that are called what they are."""
        return _share(self.rightly_named, len(self.found))

    @property
    def gravity(self) -> float:
        """The share of the findings said to be high that are at a place of high or medium severity."""
        return _share(self.rightly_grave, self.grave)

    def __str__(self) -> str:
        recalls = " ".join(
            f"{severity} {self.recall(severity):.3f}" for severity in ("high", "medium", "low")
        )
        return (
            f"recall: {recalls}; precision {self.precision:.3f}; kind {self.kind:.3f}; gravity {self.gravity:.3f}; "
            f"{len(self.wanted)} places, {len(self.said)} findings"
        )

    def _look_for(self, place: Place, document: Document, hits: Sequence[Variant]) -> Iterator[str]:
        self.wanted.append(place)
        self.found += [place] if hits else []
        kinds = sorted({variant.kind for variant in hits})
        self.rightly_named += place.kind in kinds
        if place.kind not in kinds:
            called = f"called {', '.join(kinds)}" if kinds else "missed"
            yield f"{place.point}: {place.severity} {place.kind} {called}: {document.quote(place)}"

    def _weigh(self, variant: Variant, places: Sequence[Place]) -> Iterator[str]:
        grave = variant.severity == "high"
        self.said.append(variant)
        self.rightly_said += bool(places)
        self.grave += grave
        self.rightly_grave += grave and any(place.severity != "low" for place in places)
        if not places:
            yield f"{variant.point}: wrongly {variant.severity} {variant.kind}: {variant.explanation}"


def scored(documents: Sequence[Path]) -> tuple[Score, list[str]]:
    """The score of all the documents together, and what is to be read about it."""
    score = Score()
    remarks = [f"{file.stem} {remark}" for file in documents for remark in score.add(read(file))]
    return score, remarks


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
