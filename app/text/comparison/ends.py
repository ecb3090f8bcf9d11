"""Long texts that are mostly the same: how much at their ends need not be compared."""

import re

# Shorter texts are compared whole: there is little to gain.
_WORTH_IT = 10_000
# So much of what is the same is compared all the same, so that changes can slide to a good place.
_MARGIN = 400
# Before a word that follows a word and a blank or line end: no unit of text is cut there.
_SAFE = re.compile(r"(?<=[^\W\d_])[.,;:]?\s(?=[^\W\d_])")


def equal_ends(left: str, right: str) -> tuple[int, int]:
    """How many characters at the start and at the end of both texts need not be compared."""
    if min(len(left), len(right)) < _WORTH_IT:
        return 0, 0
    start = _safe_start(left, _common_start(left, right))
    end = _safe_end(left, min(_common_end(left, right), min(len(left), len(right)) - start))
    return start, end


def _common_start(left: str, right: str) -> int:
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if left[low:middle] == right[low:middle] else (low, middle - 1)
    return low


def _common_end(left: str, right: str) -> int:
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        same = left[len(left) - middle : len(left) - low] == right[len(right) - middle : len(right) - low]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def _safe_start(text: str, common: int) -> int:
    """The last safe place well before the first difference; 0 if there is none near."""
    limit = max(common - _MARGIN, 0)
    found = list(_SAFE.finditer(text, max(limit - _MARGIN, 0), limit))
    return found[-1].end() if found else 0


def _safe_end(text: str, common: int) -> int:
    """How many characters from the first safe place well after the last difference to the end of the text."""
    first = len(text) - common + _MARGIN
    found = _SAFE.search(text, first, first + _MARGIN) if first < len(text) else None
    return len(text) - found.end() if found else 0
