"""Finding words again in a newer version of their text.

Where both versions are at hand, a `Carrier` follows every stretch from one to the other. Where only the quotation is
known, as of one that was lost, of a notes file or of another version, `find_again` looks for it. Neither ever takes
words that happen to read the same for those that were meant: what is not sure is lost, and the analyst is asked.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.text.anchoring_follow import Follower
from app.text.anchoring_runs import Run, runs
from app.text.anchoring_search import Likely, find_again, look_for, with_made_on
from app.text.cancel import Stop
from app.text.model import Anchor
from app.text.quoting import anchor_at

__all__ = ["Carrier", "Likely", "carried", "find_again", "look_for"]


def carried(old_text: str, new_text: str, should_cancel: Stop = None) -> "Carrier":
    """What finds the old text's words again in the new one."""
    return Carrier(old_text, new_text, runs(old_text, new_text, should_cancel))


class Carrier(Follower):
    """Takes quotations of the old text to the new one."""

    def __init__(self, old: str, new: str, kept: Sequence[Run]) -> None:
        super().__init__(old, new, kept)
        self._old_text, self._new_text = old, new

    def anchor(self, anchor: Anchor) -> Anchor | None:
        """The quotation as it reads now, with its context; None if most of its words are gone.

        One that was lost in an older version is there again if its words and their surroundings are.
        """
        if 0 <= anchor.start < anchor.end and anchor.span.of(self._old_text) == anchor.exact:
            found = self.span(anchor.span)
            return None if found is None else anchor_at(anchor.source, self._new_text, found)
        again = find_again(self._new_text, anchor)
        is_there = again is not None and not again.is_approximate and 2 * self.old_share(again.span) <= 1
        return again if is_there else None

    def noted(self, anchor: Anchor) -> Anchor:
        """The quotation of a note: where its words are now, or lost.

        Where others are among them, it is approximate, and keeps through all versions the words that the note was
        made on, until they are back.
        """
        found = self.anchor(anchor)
        return replace(anchor, start=0, end=0) if found is None else with_made_on(found, anchor)
