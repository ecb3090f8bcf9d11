"""What goes into the import dialog and what comes out of it: plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.ui.jobs import Ticket

if TYPE_CHECKING:
    from app.tasks.importing import Found


@dataclass(frozen=True, slots=True)
class Clip:
    """What was on the clipboard, in the forms in which it was there; empty where it was not."""

    html: str = ""
    text: str = ""
    rtf: bytes = b""

    def __bool__(self) -> bool:
        return bool(self.html.strip() or self.text.strip() or self.rtf)


Origin = Path | Clip
"""Where a draft comes from."""

Examine = Callable[[Origin, str | None, Ticket], "Found"]
"""Reads and segments one origin, in the background; the encoding is the analyst's, None to recognise it.

Raises `Problem` for what cannot be read and `Cancelled` when the ticket says so.
"""


@dataclass(frozen=True, slots=True)
class Existing:
    """A source that is in the project already. `sha256` (of its original, "" if unknown) tells it again."""

    id: str
    name: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Destination:
    """The project that is imported into: its sources, and the id of the one that is the reference ("": none)."""

    existing: tuple[Existing, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What the analyst accepted.

    `found` are the documents with their metadata as edited, in the order shown; `replacements` says by place in
    `found` which existing source a document is a newer version of. `reference` is empty for the program's choice
    (or for what it is now), the id of an existing source, or the name of a document in `fresh`, which no other has.
    """

    found: tuple["Found", ...] = ()
    replacements: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    reference: str = ""

    @property
    def fresh(self) -> tuple["Found", ...]:
        """What becomes a source of its own: all that is no newer version of one."""
        return tuple(found for n, found in enumerate(self.found) if n not in self.replacements)
