"""Endings written to figures, with a hyphen or without: `2nd`, `5-го`, `3-х`."""

from collections.abc import Sequence

from app.text.language.counting import Counting
from app.text.language.words import Word


def ending_at(words: Sequence[Word], place: int, letters: str, counting: Counting) -> tuple[bool, int] | None:
    """Whether what is written to the figures at `place` makes an ordinal of them, and the place after it; None if it is
    no ending. `letters` (case-folded) touch the figures, if any do."""
    ending, last = letters, place + 1
    if not letters:
        tied = words[place + 1 : place + 3]
        if len(tied) < 2 or not (tied[0].hyphen and tied[0].glued and tied[1].glued):
            return None
        ending, last = f"-{tied[1].folded}", place + 3
    if ending in counting.ordinal_endings:
        return True, last
    return (False, last) if ending in counting.cardinal_endings else None


def past_sign(words: Sequence[Word], place: int, counting: Counting) -> int:
    """The place after an ending that stands apart as a sign, or behind a point: `1° maggio`, `1.º de mayo`."""
    at = place
    if at + 1 < len(words) and words[at].text == "." and words[at].glued:
        at += 1
    is_ending = at < len(words) and words[at].glued and words[at].folded in counting.ordinal_endings
    return at + 1 if is_ending else place
