"""The kinds of settings: what each keeps, and which values it takes.

A value from outside, a file edited by hand or another machine's, goes through `read`: it comes back as the setting
keeps it, or not at all.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing remembered. `T` is what JSON keeps: str, int, bool, a list or a mapping of str."""

    key: str
    default: T

    def read(self, value: object) -> T | None:
        """The value as it is kept; None if it is none for this setting."""
        right = type(value) is type(self.default)  # a bool is no number here
        return value if right and isinstance(value, type(self.default)) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference(Setting[T]):
    """A setting that the analyst chooses. `label` names it, with the letter to press; `tip` explains it."""

    label: str
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Preference[str]):
    """Words on one line, at most so many characters."""

    longest: int = 80

    def read(self, value: object) -> str | None:
        """The words without what does not print and without needless blanks."""
        if not isinstance(value, str) or len(value) > self.longest:
            return None
        shown = (letter for letter in value if letter.isprintable() or letter.isspace())
        return " ".join("".join(shown).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Face(Words):
    """The name of a family of type; empty: as the program chooses. This machine may not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Preference[str]):
    """One of several values, each with what it is called."""

    options: tuple[tuple[str, str], ...]

    def read(self, value: object) -> str | None:
        """The value, if it is one of them."""
        return next((known for known, _label in self.options if known == value), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Preference[int]):
    """A number from `least` to `greatest`, both included. It is told with `decimals` of its digits behind the point,
    and what it counts: `told` has a place for it."""

    least: int
    greatest: int
    step: int = 1
    decimals: int = 0
    told: str = "{number}"

    def read(self, value: object) -> int | None:
        """The number, if it is whole and in range."""
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
            return None
        return int(value) if self.least <= value <= self.greatest else None
