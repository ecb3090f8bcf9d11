"""Short labels for the heads of narrow columns: two characters that tell the sources apart."""

import re
from collections.abc import Sequence

_WORDS = re.compile(r"[^\W_]+")


def initials(names: Sequence[str]) -> list[str]:
    """A label of one or two characters for every name, all different; a number where letters do not do."""
    found: list[str] = []
    for number, name in enumerate(names, 1):
        label = next((one for one in _candidates(name) if one not in found), None)
        found.append(label or _free(number, found))
    return found


def _candidates(name: str) -> list[str]:
    """Possible labels, the most telling first: initials of the first words, then the first letter with
    others."""
    words = _WORDS.findall(name)
    if not words:
        return []
    first = words[0][0].upper()
    letters = "".join(words)[1:]
    starts = [word[0].upper() for word in words[1:]]
    return [first + one for one in (*starts, *letters.lower())] or [first]


def _free(number: int, taken: Sequence[str]) -> str:
    while str(number) in taken:
        number += 1
    return str(number)
