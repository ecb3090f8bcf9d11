"""Whatever the bytes and the name, the answer is a document or a `Problem`."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.sources import read_bytes
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
