"""The spelling families of a project, edited one spelling at a time or taken from a file."""

import json
from collections.abc import Sequence
from pathlib import Path

from app.errors import Problem
from app.text.options import Family
from app.told import told

_LARGEST = 10_000_000


def read_families(path: Path) -> tuple[Family, ...]:
    """The families in a JSON file: a list of lists of spellings. Raises `Problem`."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Problem(
                told("{path} is too large to be a list of spellings: choose another file.", path=path)
            )
        given = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Problem(
            told("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise Problem(told("{path} is not UTF-8 text: save it as UTF-8 and try again.", path=path)) from error
    except (ValueError, RecursionError) as error:
        raise Problem(told("{path} is not JSON: {error}.", path=path, error=error)) from error
    if not isinstance(given, list) or not all(map(_is_family, given)):
        raise Problem(
            told('{path} needs a list of lists of spellings, such as [["colour", "color"]].', path=path)
        )
    return tuple(tuple(family) for family in given)


def together(families: Sequence[Family], spellings: Sequence[str]) -> tuple[Family, ...]:
    """The families with these spellings in one: the first that has one of them already, if any, which takes in
    all others that do.
    """
    wanted = {_folded(spelling) for spelling in spellings}
    joined = [family for family in families if wanted & {_folded(known) for known in family}]
    taken = tuple(dict.fromkeys((*(known for family in joined for known in family), *spellings)))
    if not joined:
        return (*families, taken)
    others = (taken if family == joined[0] else family for family in families)
    return tuple(family for family in others if family not in joined[1:])


def without(families: Sequence[Family], spelling: str) -> tuple[Family, ...]:
    """The families without this spelling, whatever its case; a family of which only one is left goes too.

    Raises `Problem` if none has it.
    """
    gone = _folded(spelling)
    kept = [tuple(known for known in family if _folded(known) != gone) for family in families]
    if kept == list(families):
        raise Problem(told("No family of spellings in this project has “{spelling}”.", spelling=spelling))
    return tuple(family for family in kept if len(family) > 1)


def _folded(spelling: str) -> str:
    return " ".join(spelling.split()).casefold()


def _is_family(given: object) -> bool:
    return isinstance(given, list) and all(isinstance(spelling, str) for spelling in given)
