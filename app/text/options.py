"""What an analyst can set for a comparison."""

from dataclasses import dataclass
from typing import Literal, get_args

Granularity = Literal["char", "word", "sentence"]
Ignorable = Literal["case", "space", "punctuation", "typography", "diacritics", "spelling", "numbers"]

GRANULARITIES: tuple[Granularity, ...] = get_args(Granularity)
IGNORABLES: tuple[Ignorable, ...] = get_args(Ignorable)

Family = tuple[str, ...]
"""Spellings of one word or name: `("Kyiv", "Kiev")`."""


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """`ignore` names the kinds of variation that do not count as a difference; they stay in the edit script, told.

    `families` are spellings that the project counts as the same word, beside those that ship with the program;
    they matter only while `spelling` is ignored.
    """

    granularity: Granularity = "char"
    ignore: frozenset[Ignorable] = frozenset()
    families: tuple[Family, ...] = ()
