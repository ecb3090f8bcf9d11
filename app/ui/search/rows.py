"""What the list of the palette shows, as values: rows in groups, each group under a heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from app.text.model import Span
from app.text.searching import Hit
from app.text.variants import Severity

Group = Literal["recent", "actions", "points", "sources", "notes", "wordings", "findings"]
GROUPS: tuple[Group, ...] = get_args(Group)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a row leads: an action, a point or a source by its id, words that were sought before, or a hit."""

    group: Group
    id: str
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line that can be chosen.

    `text` has the sought words at `marks`, in code points. `where` tells quietly where it is and what else is known,
    in several parts, each of which may run in another direction; `keys` is the shortcut.
    `is_on` is for an action that is checked; `severity` for a finding, whose words are in `text`.
    """

    target: Target
    text: str
    where: tuple[str, ...] = ()
    marks: tuple[Span, ...] = ()
    keys: str = ""
    icon: str = ""
    is_on: bool = False
    severity: Severity | None = None

    @property
    def is_tall(self) -> bool:
        """Whether where it is stands under its text."""
        return self.target.hit is not None


@dataclass(frozen=True, slots=True)
class Section:
    """A group with some of its rows, and how many there are in all; `is_more`: so many or more."""

    group: Group
    rows: tuple[Row, ...]
    count: int
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group. `shown` of `count` rows stand under it."""

    group: Group
    count: int
    shown: int
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """The line under a group that leads to all of it."""

    group: Group
    count: int
    is_more: bool = False


Line = Heading | Row | More


def lines(sections: Sequence[Section], *, alone: bool = False) -> Iterator[Line]:
    """The lines of the list. A section that is `alone` is all there is to be shown of it."""
    for section in sections:
        if not section.rows:
            continue
        yield Heading(section.group, section.count, len(section.rows), section.is_more)
        yield from section.rows
        if section.count > len(section.rows) and not alone and section.group != "recent":
            yield More(section.group, section.count, section.is_more)
