"""The spelling families of a project: spellings that it counts as the same word, beside those of the program."""

from collections.abc import Iterable, Sequence
from unicodedata import normalize

from app.errors import Problem
from app.store.connection import Connection
from app.store.journal import Journal
from app.store.schema import FAMILIES
from app.store.trouble import decoding
from app.store.values import storable, texts_of, to_json
from app.text.options import Family
from app.told import Told, told

_LONGEST = 200


def every(connection: Connection) -> tuple[Family, ...]:
    """All families, in the analyst's order."""
    rows = connection.rows(FAMILIES.select("ORDER BY position"))
    with decoding(connection.path):
        return tuple(_family(spellings) for _, spellings in rows)


def replace(connection: Connection, journal: Journal, families: Sequence[Family]) -> tuple[Family, ...]:
    """Put these in the place of those that are there: normalised, without spellings that are empty or told twice.

    What is stored now. A `Problem` if a family has fewer than two spellings, or a spelling stands in two families,
    whatever the case.
    """
    given = [_normalised(family) for family in families]
    kept = tuple(family for family in given if family)
    _require_sound(kept)
    with journal.edit("Change the spellings"):
        rows = [(position, to_json(family)) for position, family in enumerate(kept)]
        journal.replace(FAMILIES, connection.rows(FAMILIES.select()), rows)
    return kept


def wrong(families: Iterable[Family]) -> Told | None:
    """What of these families makes no sense, in a sentence; None if nothing."""
    taken: dict[str, int] = {}
    for number, family in enumerate(families):
        if len(family) < 2:
            return told(
                "“{spelling}” needs another spelling beside it: a family has at least two.",
                spelling=family[0],
            )
        for spelling in family:
            if len(spelling) > _LONGEST:
                return told(
                    "“{start}…” is too long for a spelling: it has at most {most} characters.",
                    start=spelling[:20],
                    most=_LONGEST,
                )
            if not spelling.isprintable():
                return told(
                    "“{spelling}” has characters that cannot be seen: write it again without them.",
                    spelling=ascii(spelling),
                )
            if taken.setdefault(spelling.casefold(), number) != number:
                return told(
                    "“{spelling}” stands in two families of spellings: put them together, or leave it out of one.",
                    spelling=spelling,
                )
    return None


def _require_sound(families: Sequence[Family]) -> None:
    if why := wrong(families):
        raise Problem(why)


def _normalised(family: Family) -> Family:
    flat = (" ".join(normalize("NFC", storable(spelling)).split()) for spelling in family)
    return tuple(dict.fromkeys(spelling for spelling in flat if spelling))


def _family(text: str) -> Family:
    if spellings := texts_of(text):
        return spellings
    raise ValueError(text)
