"""What an analyst can set for a comparison."""

from dataclasses import dataclass
from typing import Literal, get_args

Granularity = Literal["char", "word"]
Ignorable = Literal["case", "space", "punctuation", "typography"]

GRANULARITIES: tuple[Granularity, ...] = get_args(Granularity)
IGNORABLES: tuple[Ignorable, ...] = get_args(Ignorable)


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """`ignore` names the kinds of variation that do not count as a difference; they stay in the edit script, told."""

    granularity: Granularity = "char"
    ignore: frozenset[Ignorable] = frozenset()
