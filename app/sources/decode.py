"""Bytes to characters: byte order marks, UTF-8, UTF-16 and UTF-32, then the legacy code pages.

UTF-8 comes first because hardly any text in another encoding is valid UTF-8 by chance. Whatever is chosen
decodes strictly: no character is ever replaced by a guess, and a file that resists is refused with a sentence
that says where.
"""

import codecs
import re
from dataclasses import dataclass

from app.errors import Problem
from app.sources.unmarked import utf16_or_32
from app.sources.values import printable

_MARKS = (  # the longer first: the UTF-32 mark begins with the UTF-16 one
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.02
_SHIFTS = re.compile(rb"\x1b\$[@B]|\x1b\(J")
_BROKEN = re.compile("[\udc80-\udcff]")
_SHORT = re.compile("[\x80-\u07ff]")  # two bytes in UTF-8, found by chance in other encodings
_LONG = re.compile("[\u0800-\ud7ff\ue000-\U0010ffff]")  # three or four, hardly ever by chance
_SAVE = "open it in a text editor and save it as UTF-8"
_NOT_CHARSETS = {"unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file without its byte order mark, and the Python codec that gave them."""

    text: str
    encoding: str


def decode(name: str, data: bytes, declared: str | None = None) -> Decoded:
    """Decode the file called `name`; `declared` is the encoding that its content claims, used if it fits.

    Raises `Problem` for binary and damaged content and for encodings that cannot be told.
    """
    decoded = _marked(name, data) or _unmarked(name, data, declared)
    return _checked(name, decoded)


def forced(name: str, data: bytes, encoding: str) -> Decoded:
    """Decode the file called `name` by the encoding the analyst names. Raises `Problem` if it does not."""
    codec = known(encoding)
    if codec is None:
        raise Problem(
            f"There is no encoding called “{printable(encoding)}”: name one such as utf-8, cp1252 or utf-16."
        )
    try:
        text = data.decode(codec)
    except UnicodeError as error:
        at = f" (it breaks at byte {error.start + 1:,})" if isinstance(error, UnicodeDecodeError) else ""
        raise Problem(
            f"“{name}” is not in the encoding {codec}{at}: name another one, or none to have it recognised."
        ) from None
    return _checked(name, Decoded(text.removeprefix("\ufeff"), codec))


def known(encoding: str) -> str | None:
    """Python's name of the encoding, None if it is not the name of a character encoding."""
    try:
        codec = codecs.lookup(encoding.strip()).name
        b"\0\0\0\0".decode(codec)  # refused by codecs that are no character encodings
    except (LookupError, ValueError):
        return None
    return None if codec.replace("-", "_") in _NOT_CHARSETS else codec


def _marked(name: str, data: bytes) -> Decoded | None:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(codec), codec)
            except UnicodeDecodeError as error:
                if codec == "utf-32":  # two bytes of it are a UTF-16 mark before a NUL
                    continue
                raise _damaged(name, data, codec, error.start) from None
    return None


def _unmarked(name: str, data: bytes, declared: str | None) -> Decoded:
    if b"\0" in data:
        codec = utf16_or_32(data)
        if codec is None:
            raise _binary(name)
        return Decoded(data.decode(codec), codec)
    if _SHIFTS.search(data):
        declared = declared or "iso2022_jp"
        if text := _attempt(data, declared):
            return Decoded(text, declared)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_nearly_utf8(data):
            raise _damaged(name, data, "UTF-8", error.start) from None
    if declared and (text := _attempt(data, declared)):
        return Decoded(text, declared)
    from app.sources.legacy import guess

    if codec := guess(data):
        return Decoded(data.decode(codec), codec)
    raise Problem(f"“{name}” is binary, or its encoding cannot be recognised: if it is text, {_SAVE}.")


def _attempt(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether sequences beyond ASCII are mostly valid: a cut or damaged UTF-8 file, not a code page."""
    text = data.decode("utf-8", "surrogateescape")
    broken, short, long = (len(found.findall(text)) for found in (_BROKEN, _SHORT, _LONG))
    return long >= broken or short + long >= 10 * broken


def _checked(name: str, decoded: Decoded) -> Decoded:
    """Refuse what decoded without being text: NUL, many control characters, halves of surrogate pairs."""
    text = decoded.text
    if "\0" in text or len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise _binary(name)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _damaged(name, b"", decoded.encoding, error.start) from None
    return decoded


def _binary(name: str) -> Problem:
    return Problem(f"“{name}” is binary, not text: import a text, Markdown or HTML file instead.")


def _damaged(name: str, data: bytes, codec: str, start: int) -> Problem:
    shown = codec.removesuffix("-sig").upper()
    place = f"the first at byte {start + 1:,}"
    if shown == "UTF-8":
        place += f", line {data[:start].count(10) + 1:,}"
    return Problem(
        f"“{name}” is {shown} text with damaged characters ({place}): {_SAVE}, or get the file again."
    )
