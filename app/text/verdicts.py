"""The analyst's word on what was found: dismissed, confirmed, or judged to be of another kind or severity.

A verdict is on one place where sources differ, and it knows what it saw there: it holds for as long as the readings
are the same, however often the project is computed again, and it is told wherever the same change occurs again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from app.text.cancel import Stop, watched
from app.text.model import Anchor
from app.text.quoting import anchor_at
from app.text.variants import Severity, Variant
from app.text.verdict_changes import Change, change_of
from app.text.verdict_matching import Made, matched
from app.text.verdict_places import spans_of

__all__ = [
    "CHOICES",
    "NOWHERE_ELSE",
    "STATES",
    "Change",
    "Chosen",
    "Finding",
    "Seen",
    "State",
    "Verdict",
    "alike",
    "change_of",
    "decide",
    "digest_of",
    "findings_of",
    "is_void",
]

State = Literal["open", "confirmed", "dismissed"]
Chosen = Severity | Literal["", "none"]

STATES: tuple[State, ...] = ("open", "confirmed", "dismissed")
CHOICES: tuple[Chosen, ...] = ("", "high", "medium", "low", "none")

_ID_LENGTH = 10
_AT_ONCE = 20
"""So many variants are looked at before anybody may stop or halt it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the analyst has decided about one variant.

    `change` is what was seen: the different readings, as `change_of` gives them. `anchors` tell where: one for every
    source that has a reading there; where it says nothing, `exact` is empty and the words around it tell the place.
    `kind` is one of `model.FINDING_KINDS`, empty for the one that was found. `severity` likewise; "none" makes a
    finding a difference that is not material. `modified` is ISO 8601 in UTC. `point` is the id that the point had:
    it tells apart the points of words that word several.
    """

    id: str
    change: Change
    anchors: tuple[Anchor, ...]
    state: State = "open"
    kind: str = ""
    severity: Chosen = ""
    author: str = ""
    modified: str = ""
    point: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """How often the same change occurs elsewhere in the project, and what was decided there."""

    times: int = 0
    dismissed: int = 0
    confirmed: int = 0


NOWHERE_ELSE = Seen()


@dataclass(frozen=True, slots=True)
class Finding:
    """A variant as it stands after what the analyst has decided.

    `verdict` is the one that holds. `earlier` is one that was made on this place when its readings were others, and
    holds no more: something to look at again. `seen` tells of the other places with the same change.
    """

    variant: Variant
    verdict: Verdict | None = None
    earlier: Verdict | None = None
    seen: Seen = NOWHERE_ELSE

    @property
    def kind(self) -> str:
        """One of `model.FINDING_KINDS`, or of `variants.NON_MATERIAL_KINDS` if it is not material."""
        return (self.verdict.kind if self.verdict else "") or self.variant.kind

    @property
    def severity(self) -> Severity | None:
        """None if it is not material."""
        chosen = self.verdict.severity if self.verdict else ""
        if chosen == "none":
            return None
        return chosen or self.variant.severity

    @property
    def state(self) -> State:
        """Whether it was dismissed or confirmed."""
        return self.verdict.state if self.verdict else "open"


def findings_of(
    variants: Sequence[Variant],
    verdicts: Sequence[Verdict],
    texts: Mapping[str, str],
    should_cancel: Stop = None,
) -> tuple[Finding, ...]:
    """The variants, which are all of a project, with what the analyst has decided about them, in their order. Raises
    `Cancelled`.

    `texts` are those of the sources by id. A verdict holds for at most one variant: where the readings are those that
    it was made on and the words around them tell that it is the place. It is the earlier one of at most one, too.
    """
    changes = [change_of(variant) for variant in watched(variants, should_cancel, _AT_ONCE)]
    made = [Made(v.change, v.anchors, v.point, (v.modified, v.id)) for v in verdicts]
    found = matched(variants, changes, made, texts)
    times = Counter(changes)
    decided = Counter((changes[n], verdicts[number].state) for n, number in found.holding.items())
    findings = []
    pairs = zip(variants, changes, strict=True)
    for n, (variant, change) in enumerate(watched(pairs, should_cancel, _AT_ONCE)):
        verdict = verdicts[found.holding[n]] if n in found.holding else None
        earlier = verdicts[found.earlier[n]] if n in found.earlier else None
        seen = NOWHERE_ELSE
        if times[change] > 1:
            mine = verdict.state if verdict else "open"
            seen = Seen(
                times[change] - 1,
                decided[change, "dismissed"] - (mine == "dismissed"),
                decided[change, "confirmed"] - (mine == "confirmed"),
            )
        findings.append(Finding(variant, verdict, earlier, seen))
    return tuple(findings)


def decide(
    finding: Finding,
    texts: Mapping[str, str],
    *,
    state: State | None = None,
    kind: str | None = None,
    severity: Chosen | None = None,
) -> Verdict:
    """The finding's verdict with what is decided now; a new one (its id empty) if none holds.

    What is None stays. To choose what was found is to choose nothing. `texts` are those of the sources by id.
    """
    variant = finding.variant
    verdict = finding.verdict or Verdict("", (), ())
    kind = verdict.kind if kind is None else kind
    severity = verdict.severity if severity is None else severity
    return replace(
        verdict,
        change=change_of(variant),
        anchors=tuple(anchor_at(source, texts[source], span) for source, span in spans_of(variant)),
        state=verdict.state if state is None else state,
        kind="" if kind == variant.kind else kind,
        severity="" if severity == (variant.severity or "none") else severity,
        point=variant.point,
    )


def is_void(verdict: Verdict) -> bool:
    """Whether it says nothing any more: the finding is open, and of the kind and severity that were found."""
    return verdict.state == "open" and not verdict.kind and not verdict.severity


def alike(finding: Finding, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The others of the findings with the same change."""
    change = change_of(finding.variant)
    return tuple(
        other for other in findings if change_of(other.variant) == change and other.variant != finding.variant
    )


def digest_of(variant: Variant) -> str:
    """A short name for a variant (hexadecimal), the same as long as its point, its readings and their places are."""
    told = [variant.point]
    for reading in sorted(variant.readings, key=lambda reading: sorted(reading.sources)):
        told += (reading.text, *(f"{source} {s.start} {s.end}" for source, s in sorted(reading.spans)))
    return sha256("\0".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]
