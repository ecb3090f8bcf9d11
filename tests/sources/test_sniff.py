"""What a file really is counts, whatever it is called."""

import io
import zipfile

import pytest

from app.errors import Problem
from app.sources import read_bytes


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"),
        (b"GIF89a\x01\0", "a GIF picture"),
        (b"{\\rtf1\\ansi Hello}", "a rich text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
        (_zip("readme.txt"), "a ZIP archive"),
        (_zip("[Content_Types].xml", "word/document.xml"), "a Word document"),
        (_zip("xl/workbook.xml"), "an Excel workbook"),
        (b"SQLite format 3\0", "a database; if it is a Variorum project, open it"),
        (b"\x1f\x8b\x08\0", "a gzip archive; unpack it"),
        (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: x", "a web archive"),
    ],
)
def test_a_text_that_is_none_is_told_what_it_seems_to_be(data: bytes, what: str) -> None:
    with pytest.raises(Problem, match=f"“plan.txt” cannot be read: it seems to be {what}"):
        read_bytes("plan.txt", data)


def test_an_opendocument_text_is_recognised_by_its_type() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    with pytest.raises(Problem, match="an OpenDocument text"):
        read_bytes("plan", buffer.getvalue())


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".odt", ".rtf", ".DOC", ".epub", ".mht"])
def test_formats_that_are_not_supported_yet_are_told_with_a_way_round(suffix: str) -> None:
    with pytest.raises(Problem, match=r"not supported yet; save it as plain text \(\.txt\) or as a web page"):
        read_bytes("plan" + suffix, b"whatever it holds")


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
