"""What a PDF tells about itself."""

import ctypes
import re
from typing import TYPE_CHECKING

from app.sources import values
from app.sources.result import Reading

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DAY = re.compile(r"(?:D:)?(\d{4})-?(\d{2})-?(\d{2})")
_PROGRAM = re.compile(r"^Microsoft (?:Word|PowerPoint|Office Word) - ")
_FILE = re.compile(
    r"\.(?:docx?|odt|rtf|indd|tex|dvi|pdf|qxd|pages|txt|html?|wpd|fm|ps|xlsx?|pptx?)$", re.IGNORECASE
)
_NO_TITLE = frozenset(("", "untitled", "untitled document", "unknown", "title", "document", "pdf"))
_LONGEST_TAG = 64


def info(document: "PdfDocument") -> Reading:
    """A reading without text that holds the metadata. The caller holds the lock of PDFium."""
    stated = document.get_metadata_dict()
    return Reading(
        "",
        title=_title(stated.get("Title", "")),
        author=values.line(stated.get("Author", "")),
        date=_day(stated.get("CreationDate", "")),
        language=values.language(_language(document)),
    )


def _title(stated: str) -> str:
    """The title, unless it is only the name of the file that the PDF was made from."""
    title = values.line(stated)
    if _FILE.search(title) or _PROGRAM.match(title) or title.lower() in _NO_TITLE:
        return ""
    return title


def _day(stated: str) -> str:
    match = _DAY.match(stated.strip())
    return values.day("-".join(match.groups())) if match else ""


def _language(document: "PdfDocument") -> str:
    from pypdfium2 import raw

    buffer = (ctypes.c_ushort * _LONGEST_TAG)()
    size = raw.FPDFCatalog_GetLanguage(document.raw, buffer, ctypes.sizeof(buffer))
    if not 2 < size <= ctypes.sizeof(buffer):
        return ""
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")
