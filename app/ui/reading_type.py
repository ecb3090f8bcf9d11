"""The type that wordings are set in: one for the whole program, as the analyst likes to read.

As with the application's own font, there is one at a time. Whoever sets text asks `reading_type()` for it, and keeps
the answer to know later whether the text must be set anew.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFontDatabase

_FAMILIES = ("Charter", "Iowan Old Style", "Source Serif 4", "Source Serif Pro", "Georgia", "Cambria")
_FALLBACKS = ("Noto Serif", "Liberation Serif", "DejaVu Serif", "Times New Roman")


@dataclass(frozen=True, slots=True)
class ReadingType:
    """A `family`, empty for the best one that this machine has; the longest line in characters; the distance of lines
    in sizes of the type; the room between paragraphs in lines."""

    family: str = ""
    characters: int = 75
    line_spacing: float = 1.5
    paragraph_spacing: float = 0.5

    @property
    def families(self) -> list[str]:
        """The family, and those that stand in for it."""
        chosen = [self.family] if self.family and QFontDatabase.hasFamily(self.family) else []
        return [*chosen, *own_families()]


@dataclass(slots=True)
class _Chosen:
    type: ReadingType


_chosen = _Chosen(ReadingType())


def reading_type() -> ReadingType:
    """The type that is chosen now."""
    return _chosen.type


def choose_reading_type(wanted: ReadingType) -> None:
    """From now on set wordings in this type; what is set already stays until it is set anew."""
    _chosen.type = wanted


@cache
def own_families() -> list[str]:
    """The text faces that the program chooses itself, of those on this machine, the best first."""
    wanted = (*_FAMILIES, *_FALLBACKS)
    return [name for name in wanted if QFontDatabase.hasFamily(name)] or ["serif"]
