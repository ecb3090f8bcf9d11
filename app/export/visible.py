"""Characters that a reader of a printed page would not see, told apart so that an exporter can show them.

Bidirectional overrides and zero-width characters can hide or reorder words; a report that is cited must not
pass them on unseen. Joiners that a script needs (Persian, Hindi, emoji) are left alone.
"""

import unicodedata
from collections.abc import Iterator

_ZERO_WIDTH = frozenset("\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2060\ufeff")
_JOINERS = frozenset("\u200c\u200d")
_FIRST_JOINING_SCRIPT = "\u0590"
_CONTROLS = ("Cc", "Cs")
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = frozenset("\u2028\u2029")


def label(character: str) -> str:
    """How a hidden character is shown: `U+202E`."""
    return f"U+{ord(character):04X}"


def split(text: str) -> Iterator[tuple[str, bool]]:
    """Cut `text` into stretches; True marks a single hidden character. Joined, they are the text again."""
    start, before = 0, ""
    for n, character in enumerate(text):
        if _is_hidden(character, before):
            if start < n:
                yield text[start:n], False
            yield character, True
            start, before = n + 1, ""
        else:
            before = character
    if start < len(text):
        yield text[start:], False


def plain(text: str) -> str:
    """`text` with every hidden character written out, as in `[U+202E]`; for titles and names."""
    return "".join(f"[{label(part)}]" if hidden else part for part, hidden in split(text))


def _is_hidden(character: str, before: str) -> bool:
    """`before` is the visible character before it, empty if there is none."""
    if character.isalnum() or character in " \n\t":
        return False
    if character in _JOINERS:
        return before < _FIRST_JOINING_SCRIPT
    return (
        character in _ZERO_WIDTH
        or character in _BIDI_CONTROLS
        or character in _LINE_BREAKS
        or unicodedata.category(character) in _CONTROLS
    )
