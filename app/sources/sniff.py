"""What a file is, told from its first bytes or from a suffix that promises a format nobody reads here yet."""

from pathlib import PurePath

from app.errors import Problem

_CONVERT = "save it as plain text (.txt) or as a web page (.html) and import that"
_REPLACE = "import a text, Markdown or HTML file instead"

_MAGIC: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"%PDF-", "a PDF document", _CONVERT),
    (0, b"{\\rtf", "a rich text (RTF) document", _CONVERT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document", _CONVERT),
    (30, b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text", _CONVERT),
    (30, b"mimetypeapplication/epub+zip", "an EPUB book", _CONVERT),
    (0, b"SQLite format 3\0", "a database", "if it is a Variorum project, open it instead of importing it"),
    (0, b"bplist00", "a binary property list or Safari web archive", _CONVERT),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG picture", _REPLACE),
    (0, b"\xff\xd8\xff", "a JPEG picture", _REPLACE),
    (0, b"GIF87a", "a GIF picture", _REPLACE),
    (0, b"GIF89a", "a GIF picture", _REPLACE),
    (0, b"II*\0", "a TIFF picture", _REPLACE),
    (0, b"MM\0*", "a TIFF picture", _REPLACE),
    (8, b"WEBP", "a WebP picture", _REPLACE),
    (4, b"ftyp", "a video, audio or picture file", _REPLACE),
    (0, b"ID3", "an MP3 recording", _REPLACE),
    (0, b"OggS", "a recording", _REPLACE),
    (0, b"\x7fELF", "a program", _REPLACE),
    (0, b"\x1f\x8b\x08", "a gzip archive", "unpack it and import what is inside"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and import what is inside"),
    (0, b"Rar!\x1a\x07", "a RAR archive", "unpack it and import what is inside"),
    (0, b"BZh91AY&SY", "a bzip2 archive", "unpack it and import what is inside"),
    (0, b"\xfd7zXZ\0", "an XZ archive", "unpack it and import what is inside"),
)
"""Offset, the bytes found there, what that makes the file, what to do about it."""

_IN_ZIP = ((b"word/", "a Word document (DOCX)"), (b"xl/", "an Excel workbook"), (b"ppt/", "a set of slides"))

_NOT_YET = {
    ".pdf": "PDF documents",
    ".docx": "Word documents (DOCX)",
    ".doc": "old Word documents (DOC)",
    ".odt": "OpenDocument texts",
    ".rtf": "rich text (RTF) documents",
    ".epub": "EPUB books",
    ".mht": "web archives (MHTML)",
    ".mhtml": "web archives (MHTML)",
    ".webarchive": "Safari web archives",
    ".pages": "Pages documents",
}


def refuse_unreadable(name: str, data: bytes) -> None:
    """Raise `Problem` if the file called `name` is empty or recognisably no text. `data` is all of it."""
    if not data:
        raise Problem(f"“{name}” is empty: import a file that holds text.")
    suffix = PurePath(name).suffix.lower()
    if suffix in _NOT_YET:
        raise Problem(f"“{name}” cannot be read: {_NOT_YET[suffix]} are not supported yet; {_CONVERT}.")
    if found := seems(data):
        what, advice = found
        raise Problem(f"“{name}” cannot be read: it seems to be {what}; {advice}.")


def seems(data: bytes) -> tuple[str, str] | None:
    """What the bytes say they are, and what to do about it; None if nothing is recognised."""
    for offset, magic, what, advice in _MAGIC:
        if data.startswith(magic, offset):
            return what, advice
    if data.startswith(b"PK\x03\x04"):
        for folder, what in _IN_ZIP:
            if folder in data:
                return what, _CONVERT
        return "a ZIP archive", "unpack it and import what is inside"
    if data.startswith(b"From: <Saved by") or b"Content-Type: multipart/related" in data[:2000]:
        return "a web archive (MHTML)", _CONVERT
    return None
