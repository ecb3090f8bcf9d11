"""Stretches of time that name no number: `a fortnight`, `within a month`, `в течение месяца`."""

from collections.abc import Sequence

from app.text.language.counting import Counting
from app.text.language.measures import TIME_UNITS
from app.text.language.sums import longest
from app.text.language.words import Word

_LONGEST = 4
"""An expression that sets a time has so many words at most."""


def lasting(words: Sequence[Word], place: int, counting: Counting) -> tuple[tuple[float, str], int] | None:
    """How long something lasts by an expression that names no number, and the place after it."""
    if found := longest(words, place, counting.durations):
        return found
    found = longest(words, place, counting.led_durations)
    return found if found and _is_led(words, place, counting) else None


def counts_one(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether an article stands before a stretch of time, so that it says how many."""
    if place + 1 >= len(words) or counting.units.get(words[place + 1].folded) not in TIME_UNITS:
        return False
    word = words[place].folded
    return word in counting.ones or (f"… {word}" in counting.ones and _is_led(words, place, counting))


def _is_led(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether an expression that sets a time ends before `place`."""
    before = ""
    for word in reversed(words[max(0, place - _LONGEST) : place]):
        before = f"{word.folded} {before}".rstrip()
        if before in counting.deadlines:
            return True
    return False
