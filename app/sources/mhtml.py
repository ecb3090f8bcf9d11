"""Web pages saved by a browser as one file: a MIME message whose first HTML part is the page.

The other parts (pictures, styles, frames) are left alone.
"""

import re
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources import values
from app.sources.decode import decode, known
from app.sources.result import Reading
from app.text.cancel import Stop, check, watched
from app.told import told

if TYPE_CHECKING:
    MimeMessage = Message[str, str]

_PIECE = 100_000
_PAGES = ("text/html", "application/xhtml+xml")
_FIELD = re.compile(rb"^content-[a-z]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
_LONGEST_FIELD = 20_000


def read(name: str, data: bytes, should_cancel: Stop = None) -> Reading:
    """The main text of the page and its metadata. Raises `Problem` if there is no page in the file."""
    from app.sources import webpage
    from app.sources.formats import web_codec

    # The time that the parser takes grows with the square of a field's parameters.
    if any(len(found[0]) > _LONGEST_FIELD for found in watched(_FIELD.finditer(data), should_cancel)):
        raise _no_page(name)
    try:
        message = _message(data, should_cancel)
        page = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
        content = page.get_payload(decode=True) if page is not None else None
    except (RecursionError, LookupError, ValueError):
        page = content = None
    if page is None or not isinstance(content, bytes) or not content.strip():
        raise _no_page(name)
    check(should_cancel)
    stated = known(page.get_content_charset("") or "")
    reading = webpage.read(name, decode(name, content, web_codec(stated), should_cancel).text, should_cancel)
    address = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
    return replace(reading, title=reading.title or _subject(message), url=reading.url or values.url(address))


def _message(data: bytes, should_cancel: Stop) -> "MimeMessage":
    from email.feedparser import BytesFeedParser

    parser = BytesFeedParser()
    for start in range(0, len(data), _PIECE):
        check(should_cancel)
        parser.feed(data[start : start + _PIECE])
    return parser.close()


def _no_page(name: str) -> Problem:
    return Problem(
        told("“{name}” holds no web page: open the page again and save it as a web page (.html).", name=name)
    )


def _subject(message: "MimeMessage") -> str:
    try:
        return values.line(str(make_header(decode_header(str(message.get("Subject") or "")))))
    except (HeaderParseError, LookupError, ValueError):
        return ""
