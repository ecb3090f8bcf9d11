"""Files of word processors that are damaged, locked or made to harm: one `Problem`, or a reading, and nothing else."""

import io
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.sources import opendocument, rtf, word
from app.sources.result import Reading
from app.text.cancel import Cancelled, Stop

Read = Callable[[str, bytes, Stop], Reading]
Make = Callable[..., bytes]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text"))
_PARAGRAPH = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
_RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0 A;}}{\info{\title t}}\pard{\listtext 1.\tab}a\u8220?\'e9{\footnote n}\par"
    rb"\intbl b\cell\row}"
)
_SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _refusal(read: Read, data: bytes) -> str:
    with pytest.raises(Problem) as refused:
        read("plan.docx", data, None)
    sentence = str(refused.value)
    assert "plan.docx" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def _main(xml: str) -> dict[str, str | bytes]:
    return {"word/document.xml": xml}


@pytest.mark.parametrize("read", [word.read, opendocument.read, rtf.read])
@pytest.mark.parametrize("data", [b"", b"text", b"PK\x03\x04", b"\0" * 1000, b"<html>"])
def test_what_is_something_else_is_refused(read: Read, data: bytes) -> None:
    _refusal(read, data)


def test_the_old_format_of_word_and_locked_files_are_told_apart() -> None:
    assert "save it as .docx" in _refusal(word.read, _OLE + b"WordDocument")
    assert "password" in _refusal(word.read, _OLE + "EncryptedPackage".encode("utf-16-le"))


def test_an_encrypted_odt_is_told(zip_file: Make) -> None:
    parts = {"META-INF/manifest.xml": "<manifest:encryption-data/>", "content.xml": b"\x93\x12"}
    assert "password" in _refusal(opendocument.read, zip_file(parts))


def test_an_archive_that_is_no_text_document_is_told(zip_file: Make) -> None:
    assert "holds no text document" in _refusal(word.read, zip_file({"xl/workbook.xml": "<x/>"}))
    assert "holds no text document" in _refusal(word.read, zip_file(_main("<x/>")))
    assert "holds no text document" in _refusal(opendocument.read, zip_file({"content.xml": "<x/>"}))


def test_a_document_of_nothing_but_its_main_part_is_read(zip_file: Make) -> None:
    xml = f"<w:document {_W}><w:body>{_PARAGRAPH}</w:body></w:document>"
    assert word.read("a.docx", zip_file(_main(xml))).text == "x"


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused(docx_file: Make, cut: float) -> None:
    data = docx_file(_PARAGRAPH * 100)
    assert "damaged" in _refusal(word.read, data[: int(len(data) * cut)])


def test_a_bomb_is_refused_before_it_is_unpacked(zip_file: Make) -> None:
    assert "unpack" in _refusal(word.read, zip_file(_main("<x>" + " " * 25_000_000)))
    assert "unpack" in _refusal(opendocument.read, zip_file({"content.xml": "<x>" + " " * 25_000_000}))


def test_an_archive_with_a_boundless_list_of_parts_is_refused(docx_file: Make) -> None:
    data = bytearray(docx_file(_PARAGRAPH))
    end = data.rfind(b"PK\x05\x06")
    data[end + 12 : end + 16] = (100_000_000).to_bytes(4, "little")
    _refusal(word.read, bytes(data))


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
        '<!ENTITY % b SYSTEM "http://127.0.0.1/x"> %b;',
    ],
)
def test_entities_are_refused(zip_file: Make, declared: str) -> None:
    body = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
    xml = f"<!DOCTYPE x [{declared}]><w:document {_W}>{body}</w:document>"
    assert "entities" in _refusal(word.read, zip_file(_main(xml)))
    inside = "<office:body><office:text><text:p>&b;</text:p></office:text></office:body>"
    flat = f"<!DOCTYPE x [{declared}]><office:document {_ODF}>{inside}</office:document>"
    assert "entities" in _refusal(opendocument.read, flat.encode())


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        ("<w:p><w:hyperlink><w:ins>", "</w:ins></w:hyperlink></w:p>"),
    ],
)
def test_deep_nesting_is_read_or_refused(docx_file: Make, opening: str, closing: str) -> None:
    for depth in (20, 80, 100_000):
        data = docx_file(opening * depth + _PARAGRAPH + closing * depth)
        try:
            assert word.read("a.docx", data).text in ("x", "")
        except Problem:
            assert depth > 20


@pytest.mark.parametrize("name", ["text:list", "text:section", "draw:frame"])
def test_deep_nesting_in_odt_is_read_or_refused(odt_file: Make, name: str) -> None:
    inner = "<text:list-item>" if name == "text:list" else ""
    for depth in (20, 100, 100_000):
        opened, closed = f"<{name}>{inner}", f"{inner.replace('<', '</')}</{name}>"
        data = odt_file(opened * depth + "<text:p>x</text:p>" + closed * depth)
        try:
            assert opendocument.read("a.odt", data).text == "x"
        except Problem:
            assert depth > 20


def test_deep_nesting_in_rtf_is_refused() -> None:
    assert "nested" in _refusal(rtf.read, rb"{\rtf1" + b"{" * 100_000)
    assert rtf.read("a.rtf", rb"{\rtf1\intbl\itap900000 x\nestcell y\nestcell\nestrow z}").text.split() == [
        "x",
        "y",
        "z",
    ]


def test_styles_that_inherit_from_each_other_are_read(docx_file: Make, odt_file: Make) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>'
        for a, b in ("ab", "ba")
    )
    body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    assert word.read("a.docx", docx_file(body, parts={"styles": styles})).text == "x"
    circular = '<style:style style:family="paragraph" style:name="a" style:parent-style-name="a"/>'
    assert (
        opendocument.read("a.odt", odt_file('<text:p text:style-name="a">x</text:p>', styles=circular)).text
        == "x"
    )


def test_reading_stops_when_it_is_asked_to(docx_file: Make, odt_file: Make) -> None:
    files = (
        (word.read, docx_file(_PARAGRAPH * 50)),
        (opendocument.read, odt_file("<text:p>x</text:p>" * 50)),
        (rtf.read, rb"{\rtf1 " + rb"x\par " * 20_000 + b"}"),
    )
    for read, data in files:
        asked = 0

        def stop() -> bool:
            nonlocal asked
            asked += 1
            return asked > 2

        with pytest.raises(Cancelled):
            read("a", data, stop)
        assert asked == 3


def _spoilt(data: bytes, draw: st.DataObject) -> bytes:
    """`data` with a few bytes changed, cut out or put in."""
    spoilt = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 5))):
        place = draw.draw(st.integers(0, len(spoilt)))
        spoilt[place : place + draw.draw(st.integers(0, 8))] = draw.draw(st.binary(max_size=8))
    return bytes(spoilt)


def _read_or_refuse(read: Read, data: bytes) -> None:
    try:
        reading = read("a", data, None)
    except Problem as problem:
        refusal = str(problem)
    else:
        reading.text.encode()
        reading.title.encode()
        assert not {"\r", "\0"} & set(reading.text)
        return
    assert refusal.endswith(".")


def _respoilt(data: bytes, path: str, draw: st.DataObject) -> bytes:
    """The archive `data` with one part spoilt before it is packed."""
    buffer = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, _spoilt(content, draw) if name == path else content)
    return buffer.getvalue()


_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="hebrew1"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
_LISTED = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'


@given(st.data())
@_SETTINGS
def test_spoilt_docx_files(docx_file: Make, data: st.DataObject) -> None:
    valid = docx_file(_LISTED, parts={"numbering": _NUMBERING})
    part = data.draw(st.sampled_from(["", "word/document.xml", "word/numbering.xml", "_rels/.rels"]))
    _read_or_refuse(word.read, _respoilt(valid, part, data) if part else _spoilt(valid, data))


@given(st.data())
@_SETTINGS
def test_spoilt_odt_files(odt_file: Make, data: st.DataObject) -> None:
    level = '<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/>'
    styles = f'<text:list-style style:name="L">{level}</text:list-style>'
    item = '<text:list-item><text:p>a<text:s text:c="2"/></text:p></text:list-item>'
    body = f'<text:list text:style-name="L">{item}</text:list>'
    valid = odt_file(body, automatic=styles)
    part = data.draw(st.sampled_from(["", "content.xml", "styles.xml", "meta.xml"]))
    _read_or_refuse(opendocument.read, _respoilt(valid, part, data) if part else _spoilt(valid, data))


@given(st.data())
@_SETTINGS
def test_spoilt_rtf_files(data: st.DataObject) -> None:
    _read_or_refuse(rtf.read, _spoilt(_RTF, data))


_WORDS = (
    "{", "}", "x ", r"\par ", r"\cell ", r"\row ", r"\intbl ", r"\itap3 ", r"\nestcell ", r"\nestrow ",
    r"\u55357?", r"\'e9",
    r"\footnote ", r"\*", r"\v ", r"\shptxt ", r"\deleted ", r"{\*\shpinst ", r"{\listtext 1.", r"\pard ", r"\uc9 ",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS)))
@_SETTINGS
def test_control_words_in_any_order(words: list[str]) -> None:
    _read_or_refuse(rtf.read, b"{\\rtf1" + "".join(words).encode())
