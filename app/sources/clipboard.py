"""What a clipboard offers as one document: the richest form that does not lose words.

Programs put the same selection there in several forms. HTML tells paragraphs, lists and tables, but some programs
put only a shell of it there; plain text has every word, but lists often without their numbers.
"""

import re
from collections import Counter

from app.errors import Problem
from app.sources import sniff
from app.sources.decode import decode
from app.sources.plain import one_line_end
from app.sources.sidebyside import in_reading_order
from app.sources.values import storable
from app.text.model import Document
from app.told import told

_WORDS = re.compile(r"\w+")
_FAITHFUL = 0.95
_PLAIN = "text/plain"
_PAGE = "text/html"


def from_clipboard(html: str, text: str, rtf: bytes = b"", *, name: str = "Clipboard") -> Document:
    """The document called `name` made of the forms in which the clipboard offers one selection; empty: not offered.

    Its data are the bytes of the form that was used, HTML and text as UTF-8. Raises `Problem` if none holds text.
    """
    from_rich = _from_html(html) if html.strip() else ""
    if from_rich and _holds(from_rich, text):
        return _document(name, from_rich, _encoded(html), _PAGE)
    if rtf and (from_rtf := _from_rtf(name, rtf)) and _holds(from_rtf, text):
        return _document(name, from_rtf, rtf, sniff.RTF)
    data = _encoded(text.replace("\0", ""))
    plain = decode(name, data).text
    if not plain.strip():
        raise Problem(told("The clipboard holds no text: copy the passage again, then paste it."))
    return _document(name, in_reading_order(one_line_end(plain)), data, _PLAIN)


def _from_html(html: str) -> str:
    """The whole text of the selection: a page's furniture was not selected unless it was wanted."""
    from app.sources.pagetext import element_text
    from app.sources.webpage import parse

    try:
        return element_text(parse("The clipboard", one_line_end(html)))
    except Problem:
        return ""


def _from_rtf(name: str, rtf: bytes) -> str:
    from app.sources.rtf import read

    try:
        return read(name, rtf).text
    except Problem:
        return ""


def _holds(rich: str, text: str) -> bool:
    """Whether nearly all words of the plain form are in the rich one."""
    words = Counter(_WORDS.findall(text))
    missing = words - Counter(_WORDS.findall(rich))
    return missing.total() <= (1 - _FAITHFUL) * words.total()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _document(name: str, text: str, data: bytes, media_type: str) -> Document:
    encoding = "" if media_type == sniff.RTF else "utf-8"
    return Document(name, storable(one_line_end(text)), data, media_type, encoding)
