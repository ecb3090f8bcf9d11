"""The parts of a DOCX file, found by the relationships that they state, and the names its XML uses.

The strict variant of the format has the same elements in another namespace: it is read as the usual one.
"""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.sources.office.archive import Archive, no_text
from app.sources.office.markup import tree

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VAL = W + "val"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
)
_USUAL = "word/document.xml"
_OFF = frozenset(("0", "false", "off"))
_DIGITS = 9


class Parts:
    """The main text of a DOCX file and what belongs to it."""

    def __init__(self, archive: Archive) -> None:
        """Raises `Problem` if the archive has no main text, as spreadsheets and slides have none."""
        self._archive = archive
        self.name = archive.name
        targets = self._targets("")
        self._main = targets.get("officeDocument", _USUAL)
        if self._main not in archive:
            self._main = _USUAL
        if self._main not in archive:
            raise no_text(archive.name)
        folder = posixpath.dirname(self._main)
        usual = {kind: f"{folder}/{kind}.xml" for kind in ("styles", "numbering", "footnotes", "endnotes")}
        self._paths = {"core-properties": "docProps/core.xml"} | usual | targets | self._targets(self._main)

    def main(self) -> Iterator[bytes]:
        """The main text, some bytes at a time."""
        return _usual_names(self._archive.pieces(self._main))

    def tree(self, kind: str) -> "_Element | None":
        """The root of the part that is the main text's `kind`: styles, numbering, footnotes...; None without one."""
        return tree(self.name, _usual_names(self._archive.pieces(self._paths[kind])))

    def _targets(self, path: str) -> dict[str, str]:
        """What the part at `path` refers to inside the archive, by kind."""
        folder, name = posixpath.split(path)
        root = tree(self.name, self._archive.pieces(posixpath.join(folder, "_rels", name + ".rels")))
        found: dict[str, str] = {}
        for item in () if root is None else root.iter(_RELATIONSHIP):
            if item.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, item.get("Target") or ""))
                found.setdefault((item.get("Type") or "").rpartition("/")[2], target.lstrip("/"))
        return found


def value(element: "_Element | None", attribute: str = VAL) -> str:
    """An attribute of an element that may not be there; empty where there is nothing."""
    return "" if element is None else element.get(attribute) or ""


def number(text: str | None) -> int | None:
    """A whole number of reasonable size, None for anything else."""
    digits = (text or "").strip()
    body = digits.removeprefix("-")
    return int(digits) if body.isascii() and body.isdigit() and len(body) <= _DIGITS else None


def switched(element: "_Element | None") -> bool | None:
    """Whether a property is on or off, None where it is not stated."""
    return None if element is None else value(element) not in _OFF


def _usual_names(pieces: Iterator[bytes]) -> Iterator[bytes]:
    first = next(pieces, b"")  # namespaces are declared in the first tag
    for strict, usual in _STRICT:
        first = first.replace(strict, usual)
    if first:
        yield first
    yield from pieces
