"""ODT: the text that LibreOffice shows, with the numbers of its lists, and what the file tells about itself.

The same XML comes as an archive (.odt, .ott) and as one plain file (.fodt); both are read.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.sources import values
from app.sources.office.archive import Archive, locked, no_text
from app.sources.office.markup import forget, stream, tree
from app.sources.office.odbody import BLOCKS, Body
from app.sources.office.odnames import META, OFFICE
from app.sources.office.odstyles import Styles
from app.sources.office.scripts import script
from app.sources.result import Reading
from app.text.cancel import Stop, check

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_STYLES = (OFFICE + "styles", OFFICE + "automatic-styles")
_TEXT = OFFICE + "text"
_META = OFFICE + "meta"
_PIECE = 1 << 16


def read(name: str, data: bytes, should_cancel: Stop = None) -> Reading:
    """The text and metadata of an ODT, OTT or flat FODT file.

    Raises `Problem` for what is not such a file, is damaged, encrypted or hostile, and `Cancelled`.
    """
    check(should_cancel)
    reader = _Reader(name, should_cancel)
    if data[:_PIECE].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        reader.read(_pieces(data, should_cancel))
    else:
        archive = Archive(name, data, should_cancel)
        if b"encryption-data" in b"".join(archive.pieces("META-INF/manifest.xml")):
            raise locked(name)
        reader.prepare(archive)
        reader.read(archive.pieces("content.xml"))
    return reader.reading()


class _Reader:
    """Collects what the parts of one file tell."""

    def __init__(self, name: str, should_cancel: Stop) -> None:
        self._name = name
        self._styles = Styles()
        self._body = Body(self._styles, should_cancel)
        self._told: dict[str, str] = {}

    def prepare(self, archive: Archive) -> None:
        """Take over the parts that stand beside the text."""
        for part in ("meta.xml", "styles.xml"):
            root = tree(self._name, archive.pieces(part))
            for group in () if root is None else root:
                if group.tag in (
                    OFFICE + "styles",
                    _META,
                ):  # automatic styles are those of heads and feet here
                    self._take(group)

    def read(self, pieces: Iterator[bytes]) -> None:
        """Read the text, and styles and metadata that stand in the same part."""
        found = False
        for element in stream(self._name, pieces, (*BLOCKS, *_STYLES, _META, _TEXT)):
            parent = element.getparent()
            if element.tag in (*_STYLES, _META):
                self._take(element)
            elif element.tag == _TEXT:
                found = True
            elif parent is not None and parent.tag == _TEXT:
                self._body.block(element)
                forget(element)
        if not found:
            raise no_text(self._name)

    def reading(self) -> Reading:
        """What was found."""
        text, told = self._body.result(), self._told
        return Reading(
            text,
            title=values.line(told.get(_DC + "title")) or values.line(self._body.title),
            author=values.line(told.get(META + "initial-creator")) or values.line(told.get(_DC + "creator")),
            date=values.day(told.get(_DC + "date")) or values.day(told.get(META + "creation-date")),
            language=values.language(told.get(_DC + "language"))
            or values.language(self._styles.languages.get(script(text))),
        )

    def _take(self, group: "_Element") -> None:
        if group.tag == _META:
            self._told.update((item.tag, item.text or "") for item in group)
        else:
            self._styles.load(group)


def _pieces(data: bytes, should_cancel: Stop) -> Iterator[bytes]:
    for start in range(0, len(data), _PIECE):
        check(should_cancel)
        yield data[start : start + _PIECE]
