"""Whatever the bytes and the name, the answer is a document or a `Problem`."""

import io
import zipfile
from functools import cache

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.sources import from_clipboard, read_bytes
from app.text.model import Document

_NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.xhtml", "a", "a.bin"])
_VALID = (
    "1. One – “two”.\n   a. x\n\n2. Two".encode(),
    "1. Один.\r\n2. Два.\r\n".encode("utf-16"),
    "1. Größe.\n2. naïve\n".encode("cp1252"),
    b"---\ntitle: x\n---\n# H\n\n1. **a**\n   - b\n\n| a | b |\n|---|---|\n| c | d |\n\n<ol><li>x</ol>\n",
    b"<!doctype html><html lang=en><head><meta charset=utf-8><title>t</title>"
    b'<script type="application/ld+json">{"@type":"Article","headline":"h"}</script></head>'
    b"<body><nav>n</nav><article><h1>h</h1><ol start=3><li>a<ol type=i><li>b</ol><li value=9>c</ol>"
    b"<table><tr><td>1.<td>x</table><pre> y\n</pre></article></body></html>",
)
_MHTML = (
    b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?t?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>1. a =C3=A9</p></html>\r\n--b--\r\n"
)
_RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}\pard 1. a \'e9\u8211?\par\trowd b\cell c\cell\row}"


def _zipped(**files: str) -> bytes:
    """An archive without compression, so that mutations reach the files in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


@cache
def _documents() -> tuple[bytes, ...]:
    """A small document of each format that is read as bytes."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    docx = _zipped(
        word__document_xml=f'<w:document xmlns:w="{word}"><w:body><w:p><w:r>'
        "<w:t>1. a</w:t></w:r></w:p></w:body></w:document>"
    )
    odt = _zipped(
        mimetype="application/vnd.oasis.opendocument.text",
        content_xml=f'<o:document-content xmlns:o="{office}office:1.0" xmlns:t="{office}text:1.0"><o:body><o:text>'
        "<t:p>1. a</t:p></o:text></o:body></o:document-content>",
    )
    page = '#set page(width: 60mm, height: 40mm, columns: 2, numbering: "1")\n+ One #footnote[x]\n+ two – three\n'
    hebrew = '#set text(lang: "he", font: "DejaVu Sans")\nשלום (12) abc'
    return (typst.compile((page * 4).encode()), typst.compile(hebrew.encode()), _MHTML, _RTF, docx, odt)


_BITS = st.sampled_from(
    b"\0 \xff \r \x1b$B <ol> </li> <li\tvalue=-1> <pre> </body> <!-- &#0; <td> <script> <textarea> <?xml "
    b"[ ]( ``` > | --- \xef\xbb\xbf".split(b" ")
)


def _read(name: str, data: bytes, encoding: str | None = None) -> None:
    """Read, and check what every document and every refusal promises."""
    try:
        document = read_bytes(name, data, encoding=encoding)
    except Problem as problem:
        refusal = str(problem)
    else:
        _check(document, data)
        return
    assert "\n" not in refusal
    assert refusal.endswith(".")


def _check(document: Document, data: bytes) -> None:
    assert document.data == data
    assert document.text.strip()
    assert "\r" not in document.text
    assert "\0" not in document.text
    document.text.encode("utf-8")


@given(_NAMES, st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_random_bytes(name: str, data: bytes) -> None:
    _read(name, data)


@given(_NAMES, st.sampled_from(_VALID), st.data())
@settings(max_examples=300, deadline=None)
def test_mutated_files(name: str, valid: bytes, data: st.DataObject) -> None:
    mutated = bytearray(valid)
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, len(mutated)))
        length = data.draw(st.integers(0, 20))
        mutated[place : place + length] = data.draw(st.one_of(_BITS, st.binary(max_size=4)))
    _read(name, bytes(mutated))


@given(st.integers(0, 5), st.data())
@settings(max_examples=250, deadline=None)
def test_mutated_documents(which: int, data: st.DataObject) -> None:
    mutated = bytearray(_documents()[which])
    for _ in range(data.draw(st.integers(0, 8))):
        place = data.draw(st.integers(0, len(mutated)))
        length = data.draw(st.one_of(st.integers(0, 4), st.integers(0, len(mutated))))
        mutated[place : place + length] = data.draw(st.one_of(_BITS, st.binary(max_size=4)))
    _read("a" + data.draw(st.sampled_from(["", ".pdf", ".docx", ".txt"])), bytes(mutated))


@pytest.mark.parametrize("which", range(6))
def test_the_same_bytes_always_give_the_same_document(which: int) -> None:
    data = _documents()[which]
    assert read_bytes("a", data) == read_bytes("a", data)


@given(st.text(max_size=200), st.text(max_size=80), st.binary(max_size=40))
@settings(deadline=None)
def test_any_clipboard(html: str, text: str, rtf: bytes) -> None:
    try:
        document = from_clipboard(html, text, rtf)
    except Problem:
        return
    _check(document, document.data)


@given(
    st.text(max_size=20), st.text(max_size=40), st.sampled_from(["utf-8", "utf-7", "utf-16", "big5", "cp037"])
)
@settings(deadline=None)
def test_any_name_and_any_forced_encoding(name: str, text: str, encoding: str) -> None:
    _read(name, text.encode("utf-8"), encoding)


@given(st.text(max_size=20))
def test_any_name_of_an_encoding(encoding: str) -> None:
    _read("a.txt", b"words", encoding)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_every_single_byte(suffix: str) -> None:
    for byte in range(256):
        _read("a" + suffix, bytes((byte,)))
        _read("a" + suffix, b"word " + bytes((byte,)) + b" word")
