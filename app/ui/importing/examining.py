"""From an origin to what the dialog shows of it. All of it runs in the background."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.text.cancel import check
from app.ui.importing.sheet import Sheet
from app.ui.importing.values import Clip, Examine, Origin
from app.ui.jobs import Ticket

if TYPE_CHECKING:
    from app.tasks.importing import Found


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was found, ready to be shown.

    `wanted` is the encoding that was asked for, None for the recognised one; `size` that of the original in bytes.
    """

    found: "Found"
    wanted: str | None
    sheet: Sheet
    sha256: str
    size: int


def read(examine: Examine, origin: Origin, encoding: str | None, ticket: Ticket) -> Reading:
    """Examine an origin and make ready what is to be shown. Raises what `examine` raises."""
    check(ticket.cancelled)
    found = examine(origin, encoding, ticket)
    document = found.document
    sheet = Sheet.of(document.text, found.segments, ticket.cancelled)
    return Reading(found, encoding, sheet, document.sha256, len(document.data))


def examine(origin: Origin, encoding: str | None, ticket: Ticket) -> "Found":
    """Read and segment a file or what was on the clipboard: the `Examine` of the program.

    Large files, and those that could make a reader crash, in a process of their own.
    """
    from app.tasks.heavy import examined

    if isinstance(origin, Clip):
        return _examine_clip(origin, ticket)
    return examined(origin, encoding, ticket.progress, ticket.cancelled)


def _examine_clip(clip: Clip, ticket: Ticket) -> "Found":
    from app.sources import from_clipboard
    from app.tasks.importing import examine_document

    document = from_clipboard(clip.html, clip.text, clip.rtf)
    return examine_document(document, None, ticket.cancelled)


def key(origin: Origin) -> object:
    """What makes two origins the same: the place of a file, whatever it is called by."""
    return origin.absolute() if isinstance(origin, Path) else origin
