"""Files of word processors, put together from the XML that a test is about."""

import io
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from app.sources import opendocument, word

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:m="{_OFFICE}/math" xmlns:r="{_OFFICE}/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_OPEN = " ".join(
    f'xmlns:{prefix}="{_ODF}{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "meta": "meta",
        "fo": "xsl-fo-compatible",
    }.items()
)


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP archive with these parts."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for path, content in parts.items():
            file.writestr(path, content)
    return buffer.getvalue()


def docx(body: str, *, parts: dict[str, str] | None = None, core: str = "") -> bytes:
    """A DOCX file: `body` is the content of w:body, `parts` that of further parts by kind (styles, numbering...)."""
    parts = parts or {}
    related = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/relationships/{kind}" Target="{kind}.xml"/>'
        for kind in parts
    )
    content: dict[str, str | bytes] = {
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="a" Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="b" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="core.xml"/>'
            "</Relationships>"
        ),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>',
        "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        "core.xml": (
            f'<c:coreProperties xmlns:c="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{core}</c:coreProperties>"
        ),
    }
    return archive(
        content | {f"word/{kind}.xml": f"<w:{kind} {_WORD}>{xml}</w:{kind}>" for kind, xml in parts.items()}
    )


def odt(body: str, *, styles: str = "", automatic: str = "", meta: str = "") -> bytes:
    """An ODT file: `body` is the content of office:text; the others are that of the styles and of the metadata."""
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": (
                f"<office:document-content {_OPEN}><office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            "styles.xml": (
                f"<office:document-styles {_OPEN}><office:styles>{styles}</office:styles></office:document-styles>"
            ),
            "meta.xml": (
                f'<office:document-meta {_OPEN} xmlns:dc="http://purl.org/dc/elements/1.1/">'
                f"<office:meta>{meta}</office:meta></office:document-meta>"
            ),
        }
    )


@pytest.fixture
def docx_file() -> Callable[..., bytes]:
    """Makes DOCX files, see `docx`."""
    return docx


@pytest.fixture
def docx_text() -> Callable[..., str]:
    """Makes a DOCX file, see `docx`, and reads its text."""
    return lambda body, **more: word.read("a.docx", docx(body, **more)).text


@pytest.fixture
def odt_file() -> Callable[..., bytes]:
    """Makes ODT files, see `odt`."""
    return odt


@pytest.fixture
def odt_text() -> Callable[..., str]:
    """Makes an ODT file, see `odt`, and reads its text."""
    return lambda body, **more: opendocument.read("a.odt", odt(body, **more)).text


@pytest.fixture
def zip_file() -> Callable[[dict[str, str | bytes]], bytes]:
    """Makes ZIP archives."""
    return archive
