"""When the name of a file tells that it is a newer version of a source: the same name, or one much like it."""

import re
import unicodedata

_COUNTED = re.compile(r"[\s._\-]*(\(\d+\)|\[\d+\]|[\s._\-]v(er)?\.?\s?\d+(\.\d+)*|\d+)$")
"""How copies and versions are counted behind a name: `(2)`, `v2`, `_03`."""


def same(name: str) -> str:
    """Equal for names that nobody tells apart: letter case, white space and how accents are encoded do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def alike(name: str) -> str:
    """Equal for names that may be versions of one thing: suffixes, numbers behind them and signs do not matter."""
    from app.sources import suffixes

    core = same(name)
    for suffix in suffixes():
        core = core.removesuffix(suffix)
    while (shorter := _COUNTED.sub("", core)) not in ("", core):
        core = shorter
    return "".join(character for character in core if character.isalnum()) or core
