"""What a search finds: notes, wordings and findings, each with the words that were sought marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from app.text.model import Span
from app.text.query import Field

HitKind = Literal["note", "wording", "finding"]
HIT_KINDS: tuple[HitKind, ...] = get_args(HitKind)

ENOUGH = 200
"""So many hits of a kind, or as many as are asked for, are looked for and counted: so many stands for that or more."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that was found.

    `id` is the note's, or the finding's digest; empty for a wording. `point` is empty where it belongs to none,
    `source` where it is no wording's; `span` is where in that source the first sought word stands. `snippet` is one
    line around what was found, `marks` are the sought words in it, in code points.
    """

    kind: HitKind
    id: str
    point: str
    source: str
    span: Span | None
    snippet: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A field was to have a value that there is not; `known` are some of those that there are, none if there are
    none."""

    field: Field
    value: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What a query finds: the best hits of every kind, as many of each as were asked for, notes before wordings
    before findings; how many there are of each, counted as far as `counted_to`; and what of the query means nothing
    here."""

    hits: tuple[Hit, ...]
    counts: Mapping[HitKind, int]
    counted_to: int
    unknown: tuple[Unknown, ...] = ()
