"""The three kinds of script for which word processors keep a language each, side by side in every style."""

import unicodedata
from typing import Literal

Script = Literal["western", "eastern", "complex"]

_SAMPLE = 20_000
_COMPLEX = ("\u0590", "\u1100")
"""From Hebrew to Myanmar: what is written from right to left, or with signs that join."""


def script(text: str) -> Script:
    """The kind of script that most of the first letters of `text` are in."""
    letters = [sign for sign in text[:_SAMPLE] if sign.isalpha()]
    if 2 * sum(unicodedata.east_asian_width(sign) in "WF" for sign in letters) > len(letters):
        return "eastern"
    if 2 * sum(_COMPLEX[0] <= sign < _COMPLEX[1] for sign in letters) > len(letters):
        return "complex"
    return "western"
