"""Variants: the places where the wordings of a point differ, and who reads what.

A variant judged material is a finding; it has a severity and an explanation that an analyst can quote.
"""

from dataclasses import dataclass
from typing import Literal

from app.text.model import Span

Severity = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one or several sources have at a place: ids of the sources, the words (empty: an omission) and for
    every source where they stand, in code points of its text (an empty span: where they are missing)."""

    sources: tuple[str, ...]
    text: str
    spans: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """One place of `point` where sources differ.

    `kind` is one of `model.FINDING_KINDS`, or of `NON_MATERIAL_KINDS` when `severity` is None.
    """

    point: str
    kind: str
    severity: Severity | None
    explanation: str
    readings: tuple[Reading, ...]


NON_MATERIAL_KINDS = ("orthographic", "typographic", "punctuation", "stylistic")
