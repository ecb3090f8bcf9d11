"""DOCX: the text that Word shows, with the numbers that it computes, and what the file tells about itself.

The file is walked as it is, by `lxml` over the parts of the archive, block by block. Libraries were measured for
it: docx2python prints every number as “1)” whatever its level says, and none that a style gives; python-docx computes
no numbers at all; both keep the whole document in memory and cannot be stopped.
"""

from typing import TYPE_CHECKING

from app.sources import values
from app.sources.office.archive import Archive, no_text
from app.sources.office.markup import forget, stream
from app.sources.office.scripts import script
from app.sources.office.wordbody import BLOCKS, Body
from app.sources.office.wordnumbers import Numbers
from app.sources.office.wordparts import Parts, W, value
from app.sources.office.wordstyles import Styles
from app.sources.result import Reading
from app.text.cancel import Stop, check

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def read(name: str, data: bytes, should_cancel: Stop = None) -> Reading:
    """The text and metadata of a DOCX, DOCM or DOTX file; macros are not looked at.

    Raises `Problem` for what is not such a file, is damaged, encrypted or hostile, and `Cancelled`.
    """
    check(should_cancel)
    parts = Parts(Archive(name, data, should_cancel))
    styles = Styles(parts.tree("styles"))
    text, title = _text(parts, styles, should_cancel)
    core = parts.tree("core-properties")
    told = {tag: _told(core, tag) for tag in (_DC + "title", _DC + "creator", _DC + "language")}
    return Reading(
        text,
        title=values.line(told[_DC + "title"]) or values.line(title),
        author=values.line(told[_DC + "creator"]),
        date=values.day(_told(core, _TERMS + "modified")) or values.day(_told(core, _TERMS + "created")),
        language=values.language(told[_DC + "language"])
        or values.language(styles.languages.get(script(text))),
    )


def _text(parts: Parts, styles: Styles, should_cancel: Stop) -> tuple[str, str]:
    """The text, and what stands in it as its title."""
    lists = parts.tree("numbering")
    notes = {kind: _notes(parts.tree(kind)) for kind in ("footnotes", "endnotes")}
    for contents in (False, True):
        numbers = Numbers(lists, styles.numbering())
        styles.use(numbers)
        body = Body(styles, numbers, should_cancel, contents=contents)
        _print(parts, body)
        if not body.swallows:
            break
    return body.result(notes), body.title


def _print(parts: Parts, body: Body) -> None:
    main = W + "body"
    found = False
    for element in stream(parts.name, parts.main(), (*BLOCKS, main)):
        parent = element.getparent()
        if element.tag == main:
            found = True
        elif parent is not None and parent.tag == main:
            body.block(element)
            forget(element)
    if not found:
        raise no_text(parts.name)


def _notes(root: "_Element | None") -> "dict[str, _Element]":
    return {} if root is None else {value(note, W + "id"): note for note in root}


def _told(core: "_Element | None", tag: str) -> str:
    element = None if core is None else core.find(tag)
    return "" if element is None else element.text or ""
