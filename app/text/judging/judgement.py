"""What is said of a difference."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from app.text.language.units import Unit
from app.text.variants import Severity
from app.told import Told, listed, told

_LONGEST = 90
_KEPT = 1_024
"""So many quotations are kept: a reading is held against many others."""

ONE_SIDE = told("on one side only")
"""The value `where` of what is said of two readings; where it can be told how many of all sources have it, that is put
instead (`differences`)."""

RANK: dict[Severity | None, int] = {"high": 0, "medium": 1, "low": 2, None: 3}
"""Severities, the gravest first."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One of the kinds of finding, or of non-material variation with severity None; and a sentence to quote."""

    kind: str
    severity: Severity | None
    explanation: Told


def raised(severity: Severity) -> Severity:
    """The next graver one."""
    return "medium" if severity == "low" else "high"


def lowered(judgement: Judgement) -> Judgement:
    """The same, but not of the highest severity: the evidence is weak."""
    return replace(judgement, severity="medium") if judgement.severity == "high" else judgement


@lru_cache(_KEPT)
def quote(text: str) -> Told:
    """The words in quotation marks, shortened where they are many; the word nothing for none."""
    words = " ".join(text.split()).strip(" ,;:.")
    if not words:
        return told("nothing")
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 2].rsplit(' ', 1)[0]} …"
    return told("“{words}”", words=words)


def quote_unit(unit: Unit) -> Told:
    """The words of one unit in quotation marks, as they are."""
    return told("“{words}”", words=unit.text)


def quotes(units: Iterable[Unit]) -> str:
    """Several units, each quoted."""
    return listed(quote_unit(unit) for unit in units)


def against(one: str, other: str) -> Told:
    """What one side has and what the other has, which do not go together."""
    return told("{one} against {other}", one=one, other=other)


def both(one: str, other: str) -> Told:
    """What one side has and what the other has, which go together."""
    return told("{one} and {other}", one=one, other=other)
