"""What a file is, told from its bytes: a document that a reader here takes as bytes, or a kind that none reads."""

import io
import struct
import zipfile
import zlib

from app.errors import Problem
from app.told import Told, told

PDF = "application/pdf"
RTF = "application/rtf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
MHTML = "multipart/related"

_SAVE_TEXT = told(
    "save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that"
)
_EXPORT = told("export it as a Word document (.docx) or as a PDF and import that")
_TABLE = told("save the sheet you need as text (.csv or .txt) and import that")
_PICTURE = told("have its text recognised (OCR) and import the result")
_RECORDING = told("import a transcript of it")
_UNPACK = told("unpack it and import what is inside")

_MAGIC: tuple[tuple[int, bytes, Told, Told], ...] = (
    (
        0,
        b"SQLite format 3\0",
        told("a database"),
        told("if it is a Variorum project, open it instead of importing it"),
    ),
    (
        0,
        b"bplist00",
        told("a Safari web archive or a property list"),
        told("save the page as a web page (.html)"),
    ),
    (0, b"\xffWPC", told("a WordPerfect document"), _SAVE_TEXT),
    (0, b"%!PS", told("a PostScript file"), told("convert it to PDF and import that")),
    (0, b"AT&TFORM", told("a DjVu document"), told("convert it to PDF, with its text, and import that")),
    (0, b"\x89PNG\r\n\x1a\n", told("a PNG picture"), _PICTURE),
    (0, b"\xff\xd8\xff", told("a JPEG picture"), _PICTURE),
    (0, b"GIF87a", told("a GIF picture"), _PICTURE),
    (0, b"GIF89a", told("a GIF picture"), _PICTURE),
    (0, b"II*\0", told("a TIFF picture"), _PICTURE),
    (0, b"MM\0*", told("a TIFF picture"), _PICTURE),
    (8, b"WEBP", told("a WebP picture"), _PICTURE),
    (4, b"ftypheic", told("a HEIC picture"), _PICTURE),
    (4, b"ftypavif", told("an AVIF picture"), _PICTURE),
    (4, b"ftyp", told("a video or audio file"), _RECORDING),
    (0, b"ID3", told("an MP3 recording"), _RECORDING),
    (0, b"OggS", told("a recording"), _RECORDING),
    (8, b"WAVEfmt", told("a recording"), _RECORDING),
    (60, b"BOOKMOBI", told("an e-book for Kindle"), _EXPORT),
    (0, b"ITSF", told("a compiled help file (CHM)"), told("save the pages you need as web pages (.html)")),
    (0, b"\x7fELF", told("a program"), told("import a document instead")),
    (0, b"MZ\x90\0", told("a program"), told("import a document instead")),
    (0, b"\x1f\x8b\x08", told("a gzip archive"), _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", told("a 7-Zip archive"), _UNPACK),
    (0, b"Rar!\x1a\x07", told("a RAR archive"), _UNPACK),
    (0, b"BZh91AY&SY", told("a bzip2 archive"), _UNPACK),
    (0, b"\xfd7zXZ\0", told("an XZ archive"), _UNPACK),
    (0, b"\x28\xb5\x2f\xfd", told("a Zstandard archive"), _UNPACK),
    (257, b"ustar", told("a tar archive"), _UNPACK),
)
"""Offset, the bytes found there, what that makes the file, what to do about it."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE = (
    (
        "EncryptedPackage",
        told("an Office document protected by a password"),
        told("save a copy of it without the password and import that"),
    ),
    (
        "__substg1.0_",
        told("an Outlook message"),
        told("save the message as text (.txt) or HTML and import that"),
    ),
    ("Workbook", told("an old Excel workbook (.xls)"), _TABLE),
    ("PowerPoint Document", told("a set of slides in the old PowerPoint format (.ppt)"), _EXPORT),
    ("WordDocument", told("a Word document in the old format (.doc)"), _SAVE_TEXT),
)
_ZIP = b"PK\x03\x04"
_SOME_ZIP = told("a ZIP archive"), _UNPACK
_IN_ZIP = (
    ("xl/", told("an Excel workbook"), _TABLE),
    ("ppt/", told("a set of slides"), _EXPORT),
    ("Index/", told("a Pages, Numbers or Keynote document"), _EXPORT),
    ("FixedDocSeq.fdseq", told("an XPS document"), told("print it to a PDF and import that")),
)
_MIMETYPES = (
    (
        "application/epub+zip",
        told("an EPUB book"),
        told("convert it to a Word document (.docx) or web page and import that"),
    ),
    ("application/vnd.oasis.opendocument.spreadsheet", told("an OpenDocument spreadsheet"), _TABLE),
    ("application/vnd.oasis.opendocument.presentation", told("a set of slides"), _EXPORT),
    ("application/vnd.oasis.opendocument", told("an OpenDocument drawing"), _EXPORT),
)
_BROKEN = (  # what zipfile raises for damaged and hostile archives
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    LookupError,
    ValueError,
    OSError,
    RuntimeError,
    EOFError,
    OverflowError,
)
_PDF_HEAD = 1024
_LONGEST_TYPE = 200
_HEAD = 4096


def document_type(data: bytes) -> str:
    """The media type of a document that is read as bytes (`PDF`, `RTF`...); empty if it is none of these."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"{\\rtf"):
        return RTF
    if data.startswith(_ZIP):
        return _zipped_type(data)
    if head.startswith(b"<?xml") and b"<office:document" in head and b"opendocument:xmlns:office" in head:
        return ODT
    if b"\0" not in head and is_mhtml(head):
        return MHTML
    junk, found, _ = data[:_PDF_HEAD].partition(b"%PDF-1.")
    return PDF if found and b"\0" in data[:_HEAD] and not junk.startswith(_ZIP) else ""


def is_mhtml(head: bytes) -> bool:
    """Whether the first bytes of a file are the head of a web page saved as one MIME message."""
    fields = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return b"\nmime-version:" in b"\n" + fields and b"content-type: multipart/related" in fields


def refuse_unreadable(name: str, data: bytes) -> None:
    """Raise `Problem` if the file called `name` is recognisably no text. `data` is all of it."""
    if found := seems(data):
        what, advice = found
        raise Problem(
            told(
                "“{name}” cannot be read: it seems to be {what}; {advice}.",
                name=name,
                what=what,
                advice=advice,
            )
        )


def seems(data: bytes) -> tuple[Told, Told] | None:
    """Which kind that nobody reads the bytes say they are, and what to do about it; None if none is recognised."""
    for offset, magic, what, advice in _MAGIC:
        if data.startswith(magic, offset):
            return what, advice
    if data.startswith(_OLE):
        return _in_ole(data)
    return _in_zip(data) if data.startswith(_ZIP) else None


def _zipped_type(data: bytes) -> str:
    if _mimetype(data).startswith(ODT):
        return ODT
    return DOCX if _has_folder(data, "word/") else ""


def _in_zip(data: bytes) -> tuple[Told, Told]:
    stated = _mimetype(data)
    for media_type, what, advice in _MIMETYPES:
        if stated.startswith(media_type):
            return what, advice
    for folder, what, advice in _IN_ZIP:
        if _has_folder(data, folder):
            return what, advice
    return _SOME_ZIP


def is_some_zip(data: bytes) -> bool:
    """Whether it is a ZIP archive of which nothing else is known."""
    return data.startswith(_ZIP) and _in_zip(data) == _SOME_ZIP


def _in_ole(data: bytes) -> tuple[Told, Told]:
    for stream, what, advice in _IN_OLE:
        if stream.encode("utf-16-le") in data:
            return what, advice
    return told("a Microsoft Office document in an old format"), _SAVE_TEXT


def _mimetype(data: bytes) -> str:
    """What the archive's `mimetype` says, empty if it has none. Where it is stored first and as it is, no archive
    need be whole."""
    if data[30:38] == b"mimetype":
        return data[38 : 38 + _LONGEST_TYPE].split(_ZIP[:2])[0].decode("ascii", "replace").strip()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("mimetype") as file:
            return file.read(_LONGEST_TYPE).decode("ascii", "replace").strip()
    except _BROKEN:
        return ""


def _has_folder(data: bytes, folder: str) -> bool:
    """Whether the archive has files in that folder, told by its directory or, if that is broken, its bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.startswith(folder) for name in archive.namelist())
    except _BROKEN:
        return folder.encode() in data
