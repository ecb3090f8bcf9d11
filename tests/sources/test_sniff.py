"""What a file really is counts, whatever it is called."""

import io
import zipfile

import pytest

from app.errors import Problem
from app.sources import read_bytes, sniff

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODF = "application/vnd.oasis.opendocument"


def _zip(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", sniff.PDF),
        (b"\xef\xbb\xbf\r\n%PDF-1.7\n", sniff.PDF),
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n\0", sniff.PDF),
        (b"{\\rtf1\\ansi Hello}", sniff.RTF),
        (_zip("[Content_Types].xml", "word/document.xml"), sniff.DOCX),
        (_zip("[Content_Types].xml", "word/document.xml")[:-40], sniff.DOCX),
        (_zip("content.xml", mimetype=_ODF + ".text"), sniff.ODT),
        (_zip("content.xml", mimetype=_ODF + ".text-template"), sniff.ODT),
        (
            b"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b",
            sniff.MHTML,
        ),
        (b"A page on %PDF-1.4 and its header.", ""),
        (b"Content-Type: multipart/related is a header.", ""),
        (_zip("readme.txt"), ""),
        (b"PK\x03\x04 and then nothing", ""),
    ],
)
def test_documents_are_known_by_their_content(data: bytes, media_type: str) -> None:
    assert sniff.document_type(data) == media_type


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture; have its text recognised"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture; have its text recognised"),
        (b"GIF89a\x01\0", "a GIF picture"),
        (
            _OLE + "WordDocument".encode("utf-16-le"),
            r"a Word document in the old format \(\.doc\); save it as",
        ),
        (
            _OLE + "EncryptedPackage".encode("utf-16-le"),
            "an Office document protected by a password; save a copy",
        ),
        (_OLE + "Workbook".encode("utf-16-le"), "an old Excel workbook"),
        (_OLE, "a Microsoft Office document in an old format"),
        (_zip("readme.txt"), "a ZIP archive; unpack it"),
        (_zip("xl/workbook.xml"), "an Excel workbook; save the sheet you need as text"),
        (_zip("ppt/presentation.xml"), "a set of slides"),
        (_zip("Index/Document.iwa"), "a Pages, Numbers or Keynote document; export it as a Word document"),
        (_zip("a.xhtml", mimetype="application/epub\x2bzip"), "an EPUB book"),
        (_zip("content.xml", mimetype=_ODF + ".spreadsheet"), "an OpenDocument spreadsheet"),
        (b"SQLite format 3\0", "a database; if it is a Variorum project, open it"),
        (b"\x1f\x8b\x08\0", "a gzip archive; unpack it"),
        (b"%!PS-Adobe-3.0", "a PostScript file; convert it to PDF"),
    ],
)
def test_a_text_that_is_none_is_told_what_it_seems_to_be(data: bytes, what: str) -> None:
    with pytest.raises(Problem, match=f"“plan.txt” cannot be read: it seems to be {what}"):
        read_bytes("plan.txt", data)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".odt", ".RTF", ".mht"])
def test_a_document_in_name_only_is_refused_with_a_way_round(suffix: str) -> None:
    with pytest.raises(
        Problem, match=r"whatever its name says: get the file again or, if it holds plain text, rename"
    ):
        read_bytes("plan" + suffix, b"whatever it holds")


def test_a_text_called_doc_is_read_as_text() -> None:
    assert read_bytes("plan.doc", b"1. The border stays.").media_type == "text/plain"


def test_a_picture_called_pdf_is_told_to_be_a_picture() -> None:
    with pytest.raises(Problem, match="a PNG picture"):
        read_bytes("plan.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")


@pytest.mark.parametrize("name", ["plan.pdf", "plan.docx", "plan.doc"])
def test_a_web_page_under_the_name_of_a_document_is_read_as_a_page(name: str) -> None:
    page = b"<!DOCTYPE html><html><body><p>1. The border stays.</p></body></html>"
    assert read_bytes(name, page).media_type == "text/html"


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml"])
def test_a_web_page_in_name_only_is_read_as_text(name: str) -> None:
    document = read_bytes(name, b"1. If a < b, the guarantee lapses.\n2. R&D.\n")
    assert document.media_type == "text/plain"
    assert document.text == "1. If a < b, the guarantee lapses.\n2. R&D.\n"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "page"])
@pytest.mark.parametrize(
    "start", ["<!DOCTYPE html>", "<html>", "<?xml version='1.0'?>\n<!-- saved -->\n<html>"]
)
def test_a_web_page_under_another_name_is_read_as_a_page(name: str, start: str) -> None:
    document = read_bytes(name, (start + "<body><p>The <b>plan</b>.</p></body></html>").encode())
    assert (document.media_type, document.text) == ("text/html", "The plan.")
