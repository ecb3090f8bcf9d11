"""Names of sources: they are how sources are told apart."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import count

from app.tasks.examining import Found
from app.text.model import Source


def own_name(wanted: str, is_taken: Callable[[str], bool]) -> str:
    """The name, with a number behind it where another source has it."""
    if not is_taken(wanted):
        return wanted
    return next(name for number in count(2) if not is_taken(name := f"{wanted} {number}"))


def named_apart(found: Sequence[Found], sources: Iterable[Source] = ()) -> list[Found]:
    """What was found, each document with a name of its own, that none of the `sources` has; case does not count. The
    same file twice keeps its name: it is one source.
    """
    taken = {source.name.casefold(): source.sha256 for source in sources}
    apart: list[Found] = []
    for one in found:
        document = one.document

        def is_taken(name: str, digest: str = document.sha256) -> bool:
            return taken.get(name.casefold(), digest) != digest

        name = own_name(document.name, is_taken)
        taken[name.casefold()] = document.sha256
        apart.append(one if name == document.name else replace(one, document=replace(document, name=name)))
    return apart
