"""Changes: what the readings of a variant are, told so that the same change is known again elsewhere."""

import re
from functools import lru_cache
from unicodedata import category, normalize

from app.text.variants import Variant

Change = tuple[str, ...]
"""The different readings, folded and sorted; an empty one is an omission."""

_TELLING = frozenset("%‰‱§&@*#/\\¶†‡′″°")
"""Signs that say something though they are punctuation."""

_RAISED = re.compile("[²³¹¼-¾\u2070-\u209c\u2150-\u215f]")
"""Figures that would be others if they stood on the line."""

_REMEMBERED = 65_536


def change_of(variant: Variant) -> Change:
    """The different readings of a variant, without regard to case, white space, punctuation around them and
    compatibility forms. Where only these differ they are the change, and the readings are told as they stand.
    """
    texts = {reading.text for reading in variant.readings}
    alike = {_folded(text) for text in texts}
    return tuple(sorted(alike if len(alike) > 1 else texts))


def told_in(change: Change, text: str) -> str | None:
    """What of the change a reading or quotation of these words is; None if nothing."""
    return next((told for told in (text, _folded(text)) if told in change), None)


@lru_cache(_REMEMBERED)
def _folded(text: str) -> str:
    form = normalize("NFC" if _RAISED.search(text) else "NFKC", text)
    flat = " ".join(form.casefold().split())
    start, end = 0, len(flat)
    while start < end and _is_around(flat[start]) and not _is_minus(flat, start):
        start += 1
    while start < end and _is_around(flat[end - 1]):
        end -= 1
    return flat[start:end]


def _is_around(sign: str) -> bool:
    """Whether the sign says nothing at the beginning or end of a reading."""
    return not sign.isalnum() and sign not in _TELLING and (sign.isspace() or category(sign)[0] == "P")


def _is_minus(text: str, place: int) -> bool:
    """Whether the dash at that place makes a number negative."""
    return category(text[place]) == "Pd" and text[place + 1 : place + 2].isdigit()
