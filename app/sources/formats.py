"""The table of readers, and the choice among them by content first, then by suffix.

Text formats are given decoded text, binary formats the bytes: these say themselves how their characters are encoded.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.errors import Problem
from app.sources import plain, sniff
from app.sources.decode import known
from app.sources.result import Reading
from app.text.cancel import Stop
from app.told import Told, told


@dataclass(frozen=True, slots=True)
class TextFormat:
    """A reader of decoded text. `read` takes the file's name (for messages) and its text, and may raise `Problem`."""

    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[str, str, Stop], Reading]


@dataclass(frozen=True, slots=True)
class BinaryFormat:
    """A reader of bytes. `what` names such a file, with its article; `read` is as above, with the whole content."""

    media_type: str
    suffixes: tuple[str, ...]
    what: Told
    read: Callable[[str, bytes, Stop], Reading]


def _read_markdown(name: str, text: str, should_cancel: Stop) -> Reading:
    from app.sources import markdown

    return markdown.read(name, text, should_cancel)


def _read_page(name: str, text: str, should_cancel: Stop) -> Reading:
    from app.sources import webpage

    return webpage.read(name, text, should_cancel)


def _read_pdf(name: str, data: bytes, should_cancel: Stop) -> Reading:
    from app.sources import pdf

    return pdf.read(name, data, should_cancel)


def _read_word(name: str, data: bytes, should_cancel: Stop) -> Reading:
    from app.sources import word

    return word.read(name, data, should_cancel)


def _read_opendocument(name: str, data: bytes, should_cancel: Stop) -> Reading:
    from app.sources import opendocument

    return opendocument.read(name, data, should_cancel)


def _read_rtf(name: str, data: bytes, should_cancel: Stop) -> Reading:
    from app.sources import rtf

    return rtf.read(name, data, should_cancel)


def _read_mhtml(name: str, data: bytes, should_cancel: Stop) -> Reading:
    from app.sources import mhtml

    return mhtml.read(name, data, should_cancel)


PLAIN = TextFormat("text/plain", (".txt", ".text"), plain.read)
MARKDOWN = TextFormat("text/markdown", (".md", ".markdown"), _read_markdown)
HTML = TextFormat("text/html", (".html", ".htm", ".xhtml"), _read_page)
TEXTS = (PLAIN, MARKDOWN, HTML)

DOCX = BinaryFormat(sniff.DOCX, (".docx", ".docm", ".dotx", ".dotm"), told("a Word document"), _read_word)
ODT = BinaryFormat(sniff.ODT, (".odt", ".ott", ".fodt"), told("an OpenDocument text"), _read_opendocument)
RTF = BinaryFormat(sniff.RTF, (".rtf",), told("a rich text (RTF) document"), _read_rtf)
PDF = BinaryFormat(sniff.PDF, (".pdf",), told("a PDF document"), _read_pdf)
MHTML = BinaryFormat(sniff.MHTML, (".mhtml", ".mht"), told("a web archive (MHTML)"), _read_mhtml)
BINARIES = (DOCX, ODT, RTF, PDF, MHTML)

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
    return tuple(suffix for form in (*TEXTS, *BINARIES) for suffix in form.suffixes)


def suffix_of(media_type: str) -> str:
    """The usual suffix of files of that type, with its dot; empty for one that is not read here."""
    return next((form.suffixes[0] for form in (*TEXTS, *BINARIES) if form.media_type == media_type), "")


def binary_format(name: str, suffix: str, data: bytes) -> BinaryFormat | None:
    """The format that reads the bytes of the file called `name`, None if it is to be decoded.

    A web page or a kind that nobody reads is none of these, whatever its suffix. Raises `Problem` where the suffix
    promises a document that the content is not.
    """
    stated = sniff.document_type(data)
    for form in BINARIES:
        if form.media_type == stated:
            return form
    promised = next((form for form in BINARIES if suffix.lower() in form.suffixes), None)
    if promised is not None and sniff.is_some_zip(data):
        return promised  # damaged: its reader says how
    if promised is None or sniff.seems(data) or _PAGE.match(data[:_HEAD].decode("latin-1")):
        return None
    raise Problem(
        told(
            "“{name}” is not {what}, whatever its name says: get the file again or, if it holds "
            "plain text, rename it to end in .txt.",
            name=name,
            what=promised.what,
        )
    )


def text_format(suffix: str, text: str) -> TextFormat:
    """The format of a decoded file with that suffix and content.

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
    return web_codec(known(match[1].decode("ascii")))


def web_codec(codec: str | None) -> str | None:
    """The codec that a page is in whose bytes are named so; None for UTF and unknown ones, which decoding tells.

    A page whose head can be read as ASCII is in no UTF but UTF-8.
    """
    if codec is None or codec.startswith("utf"):
        return None
    return _WEB_LABELS.get(codec, codec)
