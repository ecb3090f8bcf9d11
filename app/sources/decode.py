"""Bytes to characters: byte order marks, UTF-8, UTF-16 and UTF-32, then the legacy code pages.

UTF-8 comes first because hardly any text in another encoding is valid UTF-8 by chance. Whatever is chosen
decodes strictly: no character is ever replaced by a guess, and a file that resists is refused with a sentence
that says where. Long files are decoded in pieces, between which the work can be stopped.
"""

import codecs
import re
from dataclasses import dataclass
from itertools import chain

from app.errors import Problem, Undecodable
from app.sources.sampling import sample
from app.sources.unmarked import utf16_or_32
from app.sources.values import printable
from app.text.cancel import Stop, check, watched
from app.told import Told, told

_MARKS = (  # the longer first: the UTF-32 mark begins with the UTF-16 one
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}  # Windows' order of bytes
_PIECE = 1_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.02
_SHIFTS = re.compile(rb"\x1b\$[@B]|\x1b\(J")
_BROKEN = re.compile("[\udc80-\udcff]")
_SHORT = re.compile("[\x80-\u07ff]")  # two bytes in UTF-8, found by chance in other encodings
_LONG = re.compile("[\u0800-\ud7ff\ue000-\U0010ffff]")  # three or four, hardly ever by chance
_NOT_CHARSETS = {"unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file without its byte order mark, and the Python codec that gave them."""

    text: str
    encoding: str


def decode(name: str, data: bytes, declared: str | None = None, should_cancel: Stop = None) -> Decoded:
    """Decode the file called `name`; `declared` is the encoding that its content claims, used if it fits.

    Raises `Undecodable` for binary and damaged content and for encodings that cannot be told, and `Cancelled`.
    """
    decoded = _marked(name, data, should_cancel) or _unmarked(name, data, declared, should_cancel)
    return _checked(name, decoded, should_cancel)


def forced(name: str, data: bytes, encoding: str, should_cancel: Stop = None) -> Decoded:
    """Decode the file called `name` by the encoding the analyst names. Raises `Problem` if there is none of that
    name, and `Undecodable` if it does not fit."""
    codec = known(encoding)
    if codec is None:
        raise Problem(
            told(
                "There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.",
                encoding=printable(encoding),
            )
        )
    if not any(data.startswith(mark) for mark, marked in _MARKS if marked == codec):
        codec = _UNMARKED.get(codec, codec)
    try:
        text = _text(data, codec, should_cancel)
    except UnicodeError:
        raise Undecodable(_other_encoding(name, codec, _break(data, codec))) from None
    return _checked(name, Decoded(text.removeprefix("\ufeff"), codec), should_cancel)


def known(encoding: str) -> str | None:
    """Python's name of the encoding, None if it is not the name of a character encoding."""
    try:
        codec = codecs.lookup(encoding.strip()).name
        b"\0\0\0\0".decode(codec)  # refused by codecs that are no character encodings
    except (LookupError, ValueError):
        return None
    return None if codec.replace("-", "_") in _NOT_CHARSETS else codec


def _text(data: bytes, codec: str, should_cancel: Stop) -> str:
    """All characters of `data`. Raises `UnicodeError` if they are not in that encoding."""
    if len(data) <= _PIECE:
        return data.decode(codec)
    decoder = codecs.getincrementaldecoder(codec)()
    view = memoryview(data)
    parts = [
        decoder.decode(view[n : n + _PIECE]) for n in watched(range(0, len(data), _PIECE), should_cancel)
    ]
    parts.append(decoder.decode(b"", final=True))
    return "".join(parts)


def _break(data: bytes, codec: str) -> int:
    """The place of the first byte that is not in that encoding; -1 if the codec does not tell."""
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        return error.start
    except UnicodeError:
        return -1
    return -1


def _attempt(data: bytes, codec: str, should_cancel: Stop) -> Decoded | None:
    try:
        return Decoded(_text(data, codec, should_cancel), codec)
    except UnicodeError:
        return None


def _marked(name: str, data: bytes, should_cancel: Stop) -> Decoded | None:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            if decoded := _attempt(data, codec, should_cancel):
                return decoded
            if codec != "utf-32":  # two bytes of its mark are a UTF-16 mark before a NUL
                raise _damaged(name, data, codec, _break(data, codec))
    return None


def _unmarked(name: str, data: bytes, declared: str | None, should_cancel: Stop) -> Decoded:
    if b"\0" in data:
        return _wide(name, data, should_cancel)
    if b"\x1b" in data and _SHIFTS.search(data):
        declared = declared or "iso2022_jp"
        if decoded := _attempt(data, declared, should_cancel):
            return decoded
    if decoded := _attempt(data, "utf-8", should_cancel):
        return decoded
    shown = sample(data, should_cancel)
    if _is_nearly_utf8(shown):
        raise _damaged(name, data, "UTF-8", _break(data, "utf-8"))
    from app.sources.legacy import guesses

    for codec in chain(filter(None, (declared,)), guesses(shown)):
        check(should_cancel)
        if decoded := _attempt(data, codec, should_cancel):
            return decoded
    raise Undecodable(
        told(
            "“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and "
            "save it as UTF-8.",
            name=name,
        )
    )


def _wide(name: str, data: bytes, should_cancel: Stop) -> Decoded:
    """A text with NUL bytes, which is in UTF-16 or UTF-32 without a mark."""
    codec = utf16_or_32(data)
    if codec is None:
        raise _binary(name)
    if decoded := _attempt(data, codec, should_cancel):
        return decoded
    raise _damaged(name, data, codec, _break(data, codec))


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether sequences beyond ASCII are mostly valid: a cut or damaged UTF-8 file, not a code page."""
    text = data.decode("utf-8", "surrogateescape")
    broken, short, long = (len(found.findall(text)) for found in (_BROKEN, _SHORT, _LONG))
    return long >= broken or short + long >= 10 * broken


def _checked(name: str, decoded: Decoded, should_cancel: Stop) -> Decoded:
    """Refuse what decoded without being text: NUL, many control characters, halves of surrogate pairs."""
    text, controls = decoded.text, 0
    if "\0" in text:
        raise _binary(name)
    for start in watched(range(0, len(text), _PIECE), should_cancel):
        piece = text[start : start + _PIECE]
        controls += len(_CONTROL.findall(piece))
        if piece.isascii():
            continue
        try:
            piece.encode("utf-8")
        except UnicodeEncodeError as error:
            raise _damaged(name, b"", decoded.encoding, start + error.start) from None
    if controls > _CONTROL_SHARE * len(text):
        raise _binary(name)
    return decoded


def _binary(name: str) -> Undecodable:
    return Undecodable(
        told(
            "“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web "
            "page or a text file.",
            name=name,
        )
    )


def _other_encoding(name: str, codec: str, start: int) -> Told:
    if start < 0:
        return told(
            "“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.",
            name=name,
            codec=codec,
        )
    return told(
        "“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it "
        "recognised.",
        name=name,
        codec=codec,
        byte=start + 1,
    )


def _damaged(name: str, data: bytes, codec: str, start: int) -> Undecodable:
    shown = codec.removesuffix("-sig").upper()
    place = told("the first at byte {byte}", byte=start + 1)
    if shown == "UTF-8":
        line = data[:start].count(10) + 1
        place = told("the first at byte {byte}, line {line}", byte=start + 1, line=line)
    return Undecodable(
        told(
            "“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as "
            "UTF-8, or get the file again.",
            name=name,
            encoding=shown,
            place=place,
        )
    )
