"""The ZIP archive that a DOCX or ODT file is: its parts in small pieces, and what is wrong with it.

The sizes that the archive states are checked before anything is unpacked, and `zipfile` unpacks no more of a
part than was stated: a bomb costs nothing. Encrypted files and the binary ones of old programs are told apart,
because the analyst can mend both.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.errors import Problem
from app.text.cancel import Stop, check
from app.told import told

LARGEST_PART = 400_000_000
LARGEST_WHOLE = 500_000_000
"""Bytes, unpacked: of one part, and of all parts that are read together."""

_HARMLESS = 20_000_000
_TIGHTEST = 200
_LARGEST_DIRECTORY = 2_000_000
_PIECE = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_END = b"PK\x05\x06"
_END_REACH = 65_557
_FAULTS = (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, struct.error)


class Archive:
    """The parts of the file called `name`, by their paths."""

    def __init__(self, name: str, data: bytes, should_cancel: Stop = None) -> None:
        """Open `data`, all of the file. Raises `Problem` for what is no readable ZIP archive."""
        self.name = name
        self._should_cancel = should_cancel
        self._read = 0
        _refuse_others(name, data)
        try:
            self._zip = ZipFile(io.BytesIO(data))
            self._parts = {info.filename.lower(): info for info in self._zip.infolist()}
        except _FAULTS:
            raise damaged(name) from None

    def __contains__(self, path: str) -> bool:
        return _plain(path) in self._parts

    def pieces(self, path: str) -> Iterator[bytes]:
        """The part at `path`, some bytes at a time; nothing if there is no such part."""
        info = self._parts.get(_plain(path))
        if info is None:
            return
        self._refuse_bomb(info)
        try:
            with self._zip.open(info) as part:
                while piece := part.read(_PIECE):
                    check(self._should_cancel)
                    yield piece
        except _FAULTS:
            raise damaged(self.name) from None

    def _refuse_bomb(self, info: ZipInfo) -> None:
        if info.flag_bits & 1:
            raise locked(self.name)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise damaged(self.name)
        self._read += info.file_size
        tight = info.file_size > _HARMLESS and info.file_size > _TIGHTEST * info.compress_size
        if tight or info.file_size > LARGEST_PART or self._read > LARGEST_WHOLE:
            raise Problem(
                told(
                    "“{name}” would unpack to far more than a document holds: if you trust it, save the part "
                    "you need as plain text (.txt) and import that.",
                    name=self.name,
                )
            )


def damaged(name: str) -> Problem:
    """What to say of a file whose content is not what its format asks for."""
    return Problem(
        told(
            "“{name}” is damaged or is not what its name says: get it again, or open it in a word "
            "processor and save it anew.",
            name=name,
        )
    )


def locked(name: str) -> Problem:
    """What to say of a file that cannot be read without a password."""
    return Problem(
        told(
            "“{name}” is protected by a password: open it in its program, save it without one and "
            "import that.",
            name=name,
        )
    )


def no_text(name: str) -> Problem:
    """What to say of an archive that holds no text document."""
    return Problem(
        told(
            "“{name}” holds no text document: open it in its program, save the text as .docx or .odt "
            "and import that.",
            name=name,
        )
    )


def _plain(path: str) -> str:
    return path.lstrip("/").lower()


def _refuse_others(name: str, data: bytes) -> None:
    """Raise `Problem` for binary office files, and for archives whose list of parts alone is beyond reason."""
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise locked(name)
        raise Problem(
            told(
                "“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, "
                "save it as .docx and import that.",
                name=name,
            )
        )
    end = data.rfind(_END, max(0, len(data) - _END_REACH))
    directory = int.from_bytes(data[end + 12 : end + 16], "little")
    if end < 0 or directory > _LARGEST_DIRECTORY:
        raise damaged(name)
