"""The way from a file to a document: size, kind, encoding, format, and what is wrong with any of them."""

import stat
from itertools import islice
from pathlib import Path, PurePath

from app.errors import Problem
from app.sources.decode import decode, forced
from app.sources.formats import binary_format, declared_encoding, text_format
from app.sources.plain import one_line_end
from app.sources.result import Reading
from app.sources.sniff import refuse_unreadable
from app.sources.values import printable, storable
from app.text.cancel import Stop, check, watched
from app.text.model import Document
from app.told import told

SIZE_LIMIT = 200_000_000
"""Bytes. Larger files are refused: no document that people compare point by point comes near it."""

_PIECE = 4_000_000


def read(path: Path, *, encoding: str | None = None, should_cancel: Stop = None) -> Document:
    """Read the file at `path`. `encoding` names its code page where the analyst knows better than the file.

    Raises `Problem` for whatever keeps it from being read as text, and `Cancelled`.
    """
    return read_bytes(path.name, _load(path, should_cancel), encoding=encoding, should_cancel=should_cancel)


def read_bytes(
    name: str, data: bytes, *, encoding: str | None = None, should_cancel: Stop = None
) -> Document:
    """Read `data`, the content of a file called `name` (with its suffix, which helps to choose the format).

    The text is what the reader of that format makes of the bytes; for plain text every character of the file
    but a byte order mark, with each line end (CR LF, CR, U+2028, U+2029) as one line feed, and two columns of
    running text side by side one below the other, without the blanks between them. The document's
    encoding is a Python codec; empty for formats that are no text files (PDF, Word...), which cannot be given one.
    Raises `Problem`, and `Cancelled`.
    """
    file = PurePath(PurePath(printable(name)).name or "unnamed")
    if len(data) > SIZE_LIMIT:
        raise _too_large(file.name, len(data))
    if not data:
        raise Problem(told("“{name}” is empty: import a file that holds text.", name=file.name))
    form = binary_format(file.name, file.suffix, data)
    if form is None:
        return _read_text(file, data, encoding, should_cancel)
    if encoding is not None:
        raise Problem(
            told(
                "“{name}” is {what}, which says itself how its characters are encoded: import it without "
                "choosing an encoding.",
                name=file.name,
                what=form.what,
            )
        )
    check(should_cancel)
    reading = form.read(file.name, data, should_cancel)
    check(should_cancel)
    return _document(file, data, form.media_type, "", reading)


def _read_text(file: PurePath, data: bytes, encoding: str | None, should_cancel: Stop) -> Document:
    refuse_unreadable(file.name, data)
    if encoding is None:
        decoded = decode(file.name, data, declared_encoding(file.suffix, data), should_cancel)
    else:
        decoded = forced(file.name, data, encoding, should_cancel)
    form = text_format(file.suffix, decoded.text)
    check(should_cancel)
    reading = form.read(file.name, decoded.text, should_cancel)
    check(should_cancel)
    return _document(file, data, form.media_type, decoded.encoding, reading)


def _document(file: PurePath, data: bytes, media_type: str, encoding: str, reading: Reading) -> Document:
    text = storable(one_line_end(reading.text))
    if not text or text.isspace():
        raise Problem(told("“{name}” holds no text: import a file that has some.", name=file.name))
    return Document(
        name=file.stem,
        text=text,
        data=data,
        media_type=media_type,
        encoding=encoding,
        title=reading.title,
        outlet=reading.outlet,
        author=reading.author,
        date=reading.date,
        language=reading.language,
        url=reading.url,
    )


def _load(path: Path, should_cancel: Stop) -> bytes:
    """The bytes of the file, no more of them than `read_bytes` needs to see that there are too many."""
    shown = printable(str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Problem(told("“{shown}” is a folder: choose the files in it.", shown=shown))
        if not stat.S_ISREG(status.st_mode):
            raise Problem(
                told(
                    "“{shown}” is a device or a pipe, not a file: save what it holds to a file first.",
                    shown=shown,
                )
            )
        if status.st_size > SIZE_LIMIT:
            raise _too_large(printable(path.name), status.st_size)
        with path.open("rb") as file:
            pieces = iter(lambda: file.read(_PIECE), b"")
            return b"".join(islice(watched(pieces, should_cancel), SIZE_LIMIT // _PIECE + 1))
    except (FileNotFoundError, NotADirectoryError):
        raise Problem(
            told("“{shown}” is not there: check whether it was moved or renamed.", shown=shown)
        ) from None
    except PermissionError:
        raise Problem(
            told("“{shown}” may not be read: ask its owner for permission, or for a copy.", shown=shown)
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or told("its name is not one that a file can have")
        raise Problem(
            told(
                "“{shown}” cannot be read ({reason}): copy it elsewhere and try again.",
                shown=shown,
                reason=reason,
            )
        ) from None


def _too_large(name: str, size: int) -> Problem:
    limit = SIZE_LIMIT // 1_000_000
    return Problem(
        told(
            "“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare "
            "as a file of its own.",
            name=name,
            megabytes=round(size / 1_000_000),
            limit=limit,
        )
    )
