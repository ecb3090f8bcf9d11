"""Which encoding a file is in, and what is said when none fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Problem
from app.sources import encodings, read_bytes
from app.sources.decode import known
from app.text.cancel import Cancelled

_TEXT = "1. Die Grenze bleibt – überall.\n2. Граница остаётся.\n3. 国境は変わらない。\n"


@pytest.mark.parametrize(
    ("codec", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32-le", "utf-32-le"),
        ("utf-32-be", "utf-32-be"),
    ],
)
def test_unicode_encodings_are_recognised_with_and_without_a_mark(codec: str, told: str) -> None:
    document = read_bytes("a.txt", _TEXT.encode(codec))
    assert (document.text, document.encoding) == (_TEXT, told)


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\x00\x00\xfe\xff"])
def test_big_endian_marks(mark: bytes) -> None:
    codec = "utf-16-be" if len(mark) == 2 else "utf-32-be"
    assert read_bytes("a.txt", mark + _TEXT.encode(codec)).text == _TEXT


@pytest.mark.parametrize(
    "line", ["Only plain words here.\n", "Только слова.\nЕщё.\n", "条約の第一条。\n第二条。\n"]
)
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unmarked_wide_encodings_are_told_apart_by_their_white_space(line: str, codec: str) -> None:
    assert read_bytes("a.txt", (line * 3).encode(codec)).text == line * 3


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029"), max_size=60)
)
def test_the_named_codec_decodes_the_file(text: str) -> None:
    data = ("A line.\n" + text).encode()
    document = read_bytes("a.txt", data)
    assert data.decode(document.encoding) == document.text


def test_only_the_first_byte_order_mark_is_removed() -> None:
    assert read_bytes("a.txt", b"\xef\xbb\xbfone\xef\xbb\xbf two").text == "one\ufeff two"


def test_the_analyst_can_name_the_encoding() -> None:
    data = "Größe".encode("cp850")
    assert read_bytes("a.txt", data, encoding="CP850").text == "Größe"
    assert read_bytes("a.txt", b"\xef\xbb\xbfx", encoding="utf-8").text == "x"


def test_a_wrongly_named_encoding_is_refused_with_the_place() -> None:
    with pytest.raises(Problem, match=r"“a\.txt” is not in the encoding utf-8 \(it breaks at byte 4\)"):
        read_bytes("a.txt", b"Gr\xf6\xdfe".replace(b"r", b"rr"), encoding="utf8")


@pytest.mark.parametrize(
    "name", ["klingon", "rot13", "hex", "idna", "unicode_escape", "utf-8\0", "undefined", "ü"]
)
def test_names_of_no_character_encoding_are_refused(name: str) -> None:
    with pytest.raises(Problem, match="no encoding called"):
        read_bytes("a.txt", b"x", encoding=name)


def test_damaged_utf8_is_not_taken_for_a_code_page() -> None:
    data = "1. “The first” – fine.\n2. “The second” – fine.\n".encode()
    with pytest.raises(
        Problem, match=r"UTF-8 text with damaged characters \(the first at byte \d+, line 2\)"
    ):
        read_bytes("a.txt", data[:40] + b"\xff" + data[40:])


def test_utf8_cut_in_the_middle_of_a_character_is_damaged() -> None:
    with pytest.raises(Problem, match="damaged"):
        read_bytes("a.txt", "a long – enough “text”".encode()[:-1])


@pytest.mark.parametrize("data", [b"\xff\xfea\0b", b"\xff\xfe\x00\xd8a\x00", b"\xef\xbb\xbf\xff"])
def test_damage_after_a_mark_is_told(data: bytes) -> None:
    with pytest.raises(Problem, match="damaged"):
        read_bytes("a.txt", data)


@pytest.mark.parametrize(
    "data",
    [
        b"text\0with a NUL in it",
        bytes(range(256)) * 4,
        b"\0" * 64,
        b"\x01\x02\x03\x04 few words",
        b"\x1b\x07" * 9,
    ],
)
def test_binary_content_is_refused(data: bytes) -> None:
    with pytest.raises(Problem, match="is binary"):
        read_bytes("a.txt", data)


def test_halves_of_surrogate_pairs_are_no_text() -> None:
    with pytest.raises(Problem, match="damaged"):
        read_bytes("a.txt", b"x +2AA- y", encoding="utf-7")


def test_a_single_control_character_in_a_text_is_tolerated() -> None:
    text = "A page.\x1a" + " More words of it." * 10
    assert read_bytes("a.txt", text.encode()).text == text


@pytest.mark.parametrize(
    "text",
    ["1. The border stays\0.\n2. So it does.\n", "short\0", "\0short", "a\0b c\0d e", "word " * 50 + "\0\0"],
)
def test_ascii_with_a_few_nuls_is_not_taken_for_utf16(text: str) -> None:
    with pytest.raises(Problem, match="is binary"):
        read_bytes("a.txt", text.encode())


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unmarked_text_of_a_single_word_in_wide_encodings(codec: str) -> None:
    assert read_bytes("a.txt", "border".encode(codec)).text == "border"


def test_long_files_are_decoded_in_pieces_without_a_seam() -> None:
    text = "Größe – граница 国境\r\n" * 200_000
    document = read_bytes("a.txt", text.encode())
    assert document.text == text.replace("\r\n", "\n")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1251"])
def test_decoding_can_be_stopped(codec: str) -> None:
    data = ("Граница остаётся.\n" * 200_000).encode(codec)
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 2

    with pytest.raises(Cancelled):
        read_bytes("a.txt", data, should_cancel=stop)


def test_what_is_offered_to_the_analyst_can_be_named() -> None:
    for name, label in encodings():
        assert known(name) is not None
        assert read_bytes("a.txt", "1. plain\n".encode(name), encoding=name).text == "1. plain\n"
        assert label
    assert len({name for name, _ in encodings()}) == len(encodings())


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_the_choice_holds_for_every_text_format(name: str) -> None:
    page = "<p>Größe</p>" if name.endswith("html") else "Größe"
    assert read_bytes(name, page.encode("cp437"), encoding="cp437").text == "Größe"


@pytest.mark.parametrize("wide", ["utf-16", "utf-32"])
@pytest.mark.parametrize("length", [1_000, 600_000])
def test_a_text_of_any_length_said_to_be_wide_is_little_endian_without_a_mark(wide: str, length: int) -> None:
    text = (_TEXT * (length // len(_TEXT) + 1))[:length]
    document = read_bytes("a.txt", text.encode(f"{wide}-le"), encoding=wide)
    assert (document.text, document.encoding) == (text, f"{wide}-le")
