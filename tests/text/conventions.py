"""The conventions that ship with the program, as the tests of comparing need them."""

import json
from typing import Any

from app import places
from app.text import diff
from app.text.comparison.rewriting import Conventions
from app.text.language.lexicon import lexicon
from app.text.options import CompareOptions
from app.text.script import EditScript

_PLAIN = CompareOptions()


def _files(folder: str) -> dict[str, Any]:
    paths = sorted(places.resource(folder).glob("*.json"), key=lambda path: (path.stem != "en", path.stem))
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}


FILES = _files("spellings")
CONVENTIONS = Conventions(FILES.values(), map(lexicon, _files("lexicons").values()))


def compare(left: str, right: str, options: CompareOptions = _PLAIN) -> EditScript:
    """Two texts compared as the program does it."""
    return diff.compare(left, right, options, CONVENTIONS)
