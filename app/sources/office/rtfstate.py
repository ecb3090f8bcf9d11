"""What a group of an RTF file inherits, and restores when it ends."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.sources.office.page import Paragraph
from app.sources.office.rtfflow import Flow

PLAIN = Paragraph("")
_DEEPEST = 30
_BODY_LEVEL = 9
SHAPES: dict[str, Callable[[Paragraph, int], Paragraph]] = {
    "sb": lambda shape, number: replace(shape, before=number),
    "sa": lambda shape, number: replace(shape, after=number),
    "ls": lambda shape, number: replace(shape, series=f"list {number}"),
    "ilvl": lambda shape, number: replace(shape, level=number),
    "outlinelevel": lambda shape, number: replace(shape, heading=0 <= number < _BODY_LEVEL),
}
"""What control words with a number say of a paragraph's look."""


@dataclass(slots=True)
class Field:
    """A field that is open, and its code so far."""

    code: str = ""

    @property
    def is_contents(self) -> bool:
        """Whether it is the table of contents, which repeats the headings."""
        return self.code.split(maxsplit=1)[:1] == ["TOC"]


@dataclass(slots=True)
class State:
    """What a group inherits.

    `target` is where its text goes: "text", "marker", "code", "fonts", the name of a piece of metadata, or nowhere;
    `outer` is where it went outside of a choice. `first` is the indent of first lines, `tables` how many tables
    the paragraph stands in where it says so.
    """

    flow: Flow
    target: str = "text"
    outer: str = "text"
    fallback: int = 1
    font: int | None = None
    rtl_font: int | None = None
    rtl: bool = False
    hidden: bool = False
    deleted: bool = False
    struck: bool = False
    open_field: Field = field(default_factory=Field)
    shape: Paragraph = PLAIN
    first: int = 0
    in_table: bool = False
    tables: int = 1

    @property
    def depth(self) -> int:
        """In how many tables the paragraph stands; no more than can be meant."""
        return min(max(self.tables, 1), _DEEPEST) if self.in_table else 0

    def reset_paragraph(self) -> None:
        """Forget what the paragraph looks like."""
        self.shape, self.first, self.in_table, self.tables = PLAIN, 0, False, 1

    def reset_characters(self) -> None:
        """Forget what the characters look like."""
        self.font = self.rtl_font = None
        self.rtl = self.hidden = self.deleted = self.struck = False

    def indent(self, left: int, first: int) -> None:
        """Set where lines begin, and how much farther in or out the first one does."""
        self.first = first
        self.shape = replace(self.shape, left=left, edge=left + first)
