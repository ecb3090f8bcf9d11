"""The way from a file to a document: size, kind, encoding, format, and what is wrong with any of them."""

import stat
from pathlib import Path, PurePath

from app.errors import Problem
from app.sources.decode import decode, forced
from app.sources.formats import choose, declared_encoding
from app.sources.sniff import refuse_unreadable
from app.sources.values import printable
from app.text.model import Document

SIZE_LIMIT = 200_000_000
"""Bytes. Larger files are refused: no document that people compare point by point comes near it."""


def read(path: Path, *, encoding: str | None = None) -> Document:
    """Read the file at `path`. `encoding` names its code page where the analyst knows better than the file.

    Raises `Problem` for whatever keeps it from being read as text.
    """
    return read_bytes(path.name, _load(path), encoding=encoding)


def read_bytes(name: str, data: bytes, *, encoding: str | None = None) -> Document:
    """Read `data`, the content of a file called `name` (with its suffix, which helps to choose the format).

    The text is what the reader of that format makes of the bytes; for plain text every character of the file
    but a byte order mark, with each line end (CR LF, CR, U+2028, U+2029) as one line feed. Raises `Problem`.
    """
    file = PurePath(PurePath(printable(name)).name or "unnamed")
    if len(data) > SIZE_LIMIT:
        raise _too_large(file.name, len(data))
    refuse_unreadable(file.name, data)
    if encoding is None:
        decoded = decode(file.name, data, declared_encoding(file.suffix, data))
    else:
        decoded = forced(file.name, data, encoding)
    form = choose(file.suffix, decoded.text)
    reading = form.read(file.name, decoded.text)
    if not reading.text or reading.text.isspace():
        raise Problem(f"“{file.name}” holds no text: import a file that has some.")
    return Document(
        name=file.stem,
        text=reading.text,
        data=data,
        media_type=form.media_type,
        encoding=decoded.encoding,
        title=reading.title,
        outlet=reading.outlet,
        author=reading.author,
        date=reading.date,
        language=reading.language,
        url=reading.url,
    )


def _load(path: Path) -> bytes:
    """The bytes of the file, no more of them than `read_bytes` needs to see that there are too many."""
    shown = printable(str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Problem(f"“{shown}” is a folder: choose the files in it.")
        if not stat.S_ISREG(status.st_mode):
            raise Problem(f"“{shown}” is a device or a pipe, not a file: save what it holds to a file first.")
        if status.st_size > SIZE_LIMIT:
            raise _too_large(printable(path.name), status.st_size)
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise Problem(f"“{shown}” is not there: check whether it was moved or renamed.") from None
    except PermissionError:
        raise Problem(f"“{shown}” may not be read: ask its owner for permission, or for a copy.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one that a file can have"
        raise Problem(f"“{shown}” cannot be read ({reason}): copy it elsewhere and try again.") from None


def _too_large(name: str, size: int) -> Problem:
    limit = SIZE_LIMIT // 1_000_000
    return Problem(
        f"“{name}” is too large ({size / 1_000_000:,.0f} MB; the limit is {limit} MB): "
        "save the part that you want to compare as a file of its own."
    )
