"""The table of readers, and the choice among them by suffix and by content."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.sources import plain
from app.sources.decode import known
from app.sources.result import Reading


@dataclass(frozen=True, slots=True)
class Format:
    """One reader. `read` takes the file's name (for messages) and its content, and may raise `Problem`."""

    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[str, str], Reading]


def _read_markdown(name: str, text: str) -> Reading:
    from app.sources import markdown

    return markdown.read(name, text)


def _read_page(name: str, text: str) -> Reading:
    from app.sources import webpage

    return webpage.read(name, text)


PLAIN = Format("text/plain", (".txt", ".text"), plain.read)
MARKDOWN = Format("text/markdown", (".md", ".markdown"), _read_markdown)
HTML = Format("text/html", (".html", ".htm", ".xhtml"), _read_page)
FORMATS = (PLAIN, MARKDOWN, HTML)

_PAGE = re.compile(
    r"\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(
    r"<(html|head|body|meta|title|script|style|p|div|span|br|hr|h[1-6]|[ou]l|li|table|article|main|section|a|b|i|em|strong|pre)"
    r"(\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""")
_HEAD = 4096

_WEB_LABELS = {  # what browsers take the label for (WHATWG Encoding Standard), where Python differs
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}


def suffixes() -> tuple[str, ...]:
    """The suffixes of files that can be imported, in lower case and with their dot."""
    return tuple(suffix for form in FORMATS for suffix in form.suffixes)


def choose(suffix: str, text: str) -> Format:
    """The format of a file with that suffix and content.

    The content wins where it is plain: a web page under any name is read as one, and a text called `.html`
    that has no tags as text.
    """
    suffix = suffix.lower()
    if suffix in HTML.suffixes:
        return HTML if _TAG.search(text) else PLAIN
    if _PAGE.match(text[:_HEAD]):
        return HTML
    return MARKDOWN if suffix in MARKDOWN.suffixes else PLAIN


def declared_encoding(suffix: str, data: bytes) -> str | None:
    """The codec that a web page names for itself; None if it names none or an unknown one."""
    head = data[:_HEAD]
    if suffix.lower() not in HTML.suffixes and b"<html" not in head.lower():
        return None
    match = _CHARSET.search(head) or _XML_ENCODING.search(head)
    if match is None:
        return None
    codec = known(match[1].decode("ascii"))
    if codec is None or codec.startswith("utf"):  # a page whose head can be read as ASCII is in no other UTF
        return None
    return _WEB_LABELS.get(codec, codec)
