"""XML that may be hostile: parsed piece by piece, so that large parts can be stopped and need little memory.

Documents that define entities are refused, nothing external is fetched, and the parser's own limits (256 levels,
10 MB in one text) stay on: no word processor writes beyond them.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources.office.archive import damaged
from app.told import told

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, _Element


def stream(name: str, pieces: Iterable[bytes], tags: Iterable[str]) -> Iterator["_Element"]:
    """The elements with one of `tags`, each when it has ended: those inside come before those around.

    `name` is the file's, for messages. Raises `Problem` for what is not well-formed or defines entities.
    """
    from lxml.etree import LxmlError

    parser = _parser(tags)
    first = True
    try:
        for piece in pieces:
            parser.feed(piece)
            for _, element in parser.read_events():
                if first and element.getroottree().docinfo.internalDTD is not None:
                    raise _defines(name)
                first = False
                yield element
        parser.close()
    except LxmlError:
        raise damaged(name) from None


def tree(name: str, pieces: Iterable[bytes]) -> "_Element | None":
    """The root of a whole part; None if there are no pieces, as of a part that is not there."""
    from lxml.etree import LxmlError

    parser = _parser(())
    empty = True
    try:
        for piece in pieces:
            parser.feed(piece)
            empty = False
        if empty:
            return None
        root = parser.close()
    except LxmlError:
        raise damaged(name) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _defines(name)
    return root


def forget(element: "_Element") -> None:
    """Free what a streamed element holds, and the elements before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        parent.remove(before)


def _parser(tags: Iterable[str]) -> "XMLPullParser":
    from lxml.etree import XMLPullParser

    return XMLPullParser(
        ("end",),
        tag=tuple(tags),
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _defines(name: str) -> Problem:
    return Problem(
        told(
            "“{name}” defines XML entities, which no word processor does and which can hide text: "
            "open it in a word processor and save it anew.",
            name=name,
        )
    )
