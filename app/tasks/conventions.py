"""How words and numbers may be written: the data about languages that ships with the program."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from app import places
from app.text.comparison.rewriting import Conventions
from app.text.language.lexicon import Lexicon, lexicon

_FIRST = "en"
"""The language of a text of which no word is known."""


@cache
def conventions() -> Conventions:
    """The spelling families of `resources/spellings`, and the number words of the lexicons."""
    return Conventions(_spellings(), lexicons())


def collections() -> tuple[str, ...]:
    """The titles of the collections of spellings, each in its own language."""
    return tuple(str(file["title"]) for file in _spellings())


@cache
def _spellings() -> tuple[Mapping[str, Any], ...]:
    files = sorted(places.resource("spellings").glob("*.json"))
    return tuple(json.loads(file.read_text(encoding="utf-8")) for file in files)


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """Every lexicon that ships with the program, the one for texts in an unknown language first."""
    files = sorted(
        places.resource("lexicons").glob("*.json"), key=lambda file: (file.stem != _FIRST, file.stem)
    )
    return tuple(lexicon(json.loads(file.read_text(encoding="utf-8"))) for file in files)
