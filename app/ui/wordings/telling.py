"""What a tool tip says of a difference."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.text.differences import Difference
from app.text.model import Span
from app.ui.wordings.marks import Side, partner_of

QUOTED = 40
"""So many characters of a text are quoted."""


def moved_tip(moved: Difference, side: Side, other_text: str) -> str:
    """Where moved text of this side stands in the text of the other one."""
    place = partner_of(moved, side).start
    words = end_of(other_text[max(place - 4 * QUOTED, 0) : place])
    edited = moved.move is not None and moved.move.is_edited
    said = _tr("Moved and edited") if edited else _tr("Moved")
    if not words:
        return _tr("{said}: stands first on the other side; click to see it there").format(said=said)
    return _tr("{said}: stands after “{words}” on the other side; click to see it there").format(
        said=said, words=words
    )


def end_of(text: str) -> str:
    """The last words of a text, as many as are quoted."""
    words = " ".join(text[-2 * QUOTED :].split())
    return words if len(words) <= QUOTED else "…" + (words[-QUOTED:].partition(" ")[2] or words[-QUOTED:])


def findings_at(findings: Sequence[tuple[Span, str]], place: int) -> tuple[str, ...]:
    """What the findings on a character say, the closest fitting first; one where words are missing is on the two
    characters around it."""
    held = [
        (len(span), said)
        for span, said in findings
        if span.start - (not span) <= place < span.end + (not span)
    ]
    return tuple(dict.fromkeys(said for _, said in sorted(held)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Difference", text)
