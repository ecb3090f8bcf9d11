"""How words and numbers may be written: the conventions that ship with the program."""

import json
from functools import cache

from app import places
from app.tasks.finding import lexicons
from app.text.comparison.rewriting import Conventions


@cache
def conventions() -> Conventions:
    """The spelling families of `resources/spellings`, and the number words of the lexicons."""
    files = sorted(places.resource("spellings").glob("*.json"))
    return Conventions([json.loads(file.read_text(encoding="utf-8")) for file in files], lexicons())
