"""What is said of a difference."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.text.language.units import Unit
from app.text.variants import Severity

_LONGEST = 90

ONE_SIDE = "on one side only"
"""Said of two readings; where it can be told how many of all sources have it, that is put instead (`differences`)."""

RANK: dict[Severity | None, int] = {"high": 0, "medium": 1, "low": 2, None: 3}
"""Severities, the gravest first."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One of the kinds of finding, or of non-material variation with severity None; and a sentence to quote."""

    kind: str
    severity: Severity | None
    explanation: str


def raised(severity: Severity) -> Severity:
    """The next graver one."""
    return "medium" if severity == "low" else "high"


def lowered(told: Judgement) -> Judgement:
    """The same, but not of the highest severity: the evidence is weak."""
    return replace(told, severity="medium") if told.severity == "high" else told


def quote(text: str) -> str:
    """The words in quotation marks, shortened where they are many; the word nothing for none."""
    words = " ".join(text.split()).strip(" ,;:.")
    if not words:
        return "nothing"
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 2].rsplit(' ', 1)[0]} …"
    return f"“{words}”"


def quotes(units: Iterable[Unit]) -> str:
    """Several units, each quoted."""
    return ", ".join(f"“{unit.text}”" for unit in units)
