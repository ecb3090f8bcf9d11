"""PDF: what stands on the page reads as its author wrote it, without what only the page needs."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest
import typst

from app.errors import Problem
from app.sources import read_bytes
from app.text.cancel import Cancelled
from app.text.model import Document

_SHEET = """
#set document(title: "A framework", author: "The Commission", date: datetime(year: 2024, month: 5, day: 2))
#set page(width: 150mm, height: 100mm)
#set text(lang: "en", size: 10pt)
#set par(justify: true)
"""
_NUMBERED = _SHEET + "#set page(footer: context [#h(1fr) #counter(page).display() #h(1fr)])\n"
_TREATY = _NUMBERED + "#set page(header: [Draft of a treaty #h(1fr) Part One])\n"
_PROSE = (
    "The parties to this agreement confirm that the long-term administration of the territory is an international "
    "responsibility, which the long-term commission carries out on behalf of all of them until the last election. "
)


@cache
def _pdf(source: str) -> bytes:
    return typst.compile(source.encode())


def _read(source: str) -> Document:
    return read_bytes("plan.pdf", _pdf(source))


def _words(text: str) -> list[str]:
    return text.split()


def test_a_paragraph_is_one_line_whatever_the_width_of_the_page() -> None:
    document = _read(_SHEET + _PROSE * 2)
    assert document.text == (_PROSE * 2).strip()
    assert (document.media_type, document.encoding) == ("application/pdf", "")


def test_metadata_of_the_file_is_taken_over() -> None:
    document = _read(_SHEET + "Words.")
    facts = (document.title, document.author, document.date, document.language)
    assert facts == ("A framework", "The Commission", "2024-05-02", "en")


def test_running_heads_and_page_numbers_are_left_out() -> None:
    text = _read(_TREATY + (_PROSE * 4 + "\n\n") * 4).text
    assert "Draft" not in text
    assert _words(text) == _words(_PROSE * 16)


def test_the_number_on_the_only_page_is_left_out() -> None:
    assert _read(_NUMBERED + "One.\n\nTwo.").text.endswith("Two.")


def test_a_paragraph_goes_on_overleaf() -> None:
    assert "\n" not in _read(_TREATY + _PROSE * 12).text


@pytest.mark.parametrize("columns", [2, 3])
def test_columns_are_read_one_after_the_other(columns: int) -> None:
    page = f'#set page(width: 300mm, height: 100mm, columns: {columns})\n#set text(size: 8pt, lang: "en")\n'
    assert _words(_read(page + "#set par(justify: true)\n" + _PROSE * 12).text) == _words(_PROSE * 12)


def test_a_heading_across_the_columns_comes_before_them() -> None:
    page = "#set page(width: 200mm, height: 90mm, columns: 2)\n#set par(justify: true)\n#set text(hyphenate: false)\n"
    title = (
        '#place(top, scope: "parent", float: true, text(18pt)[A framework for the peace of all of them])\n'
    )
    text = _read(page + title + _PROSE * 6).text
    assert text.startswith("A framework for the peace of all of them\n\nThe parties")
    assert _words(text)[9:] == _words(_PROSE * 6)


def test_hyphens_that_only_break_words_go_and_those_of_compounds_stay() -> None:
    narrow = '#set page(width: 62mm, height: 200mm)\n#set text(lang: "en", hyphenate: true)\n#set par(justify: true)\n'
    assert _words(_read(narrow + _PROSE * 3).text) == _words(_PROSE * 3)


def test_items_keep_their_numbers_their_levels_and_their_order() -> None:
    items = (
        "+ First.\n+ Second, which is long enough to need another line on this narrow page of the draft.\n"
    )
    nested = "  + An inner one, which is also long enough to need a second line on this page, it is said.\n"
    nested += "  + Inner two.\n+ Third."
    text = _read(_SHEET + items + nested).text
    assert [line.split()[0] for line in text.split("\n") if line] == ["1.", "2.", "1.", "2.", "3."]
    inner = next(line for line in text.split("\n") if "inner" in line)
    assert inner.startswith("  ")
    assert inner.endswith("it is said.")


def test_bullets_are_not_joined_to_the_line_before() -> None:
    lines = _read(_SHEET + _PROSE + "\n- One thing\n- another thing\n").text.split("\n")
    assert [line.strip() for line in lines if "thing" in line] == ["• One thing", "• another thing"]


def test_footnotes_stand_at_the_end_under_raised_numbers() -> None:
    note = "#footnote[See the first report, page 4.]"
    text = _read(_SHEET + "1. The border stays" + note + " for all.\n\n2. Nothing else." + note).text
    body, _, notes = text.partition("\n\n¹ ")
    assert "The border stays¹ for all." in body
    assert notes == "See the first report, page 4.\n\n² See the first report, page 4."


def test_ligatures_are_letters() -> None:
    assert _read("The office, the final waffle and the affluent.").text == (
        "The office, the final waffle and the affluent."
    )


def test_table_rows_are_lines() -> None:
    rows = "#table(columns: (5cm, 5cm, 4cm), [North], [600,000], [1 May], [South], [100,000], [2 May])"
    lines = _read(rows).text.split("\n")
    assert [line.split() for line in lines if line] == [
        ["North", "600,000", "1", "May"],
        ["South", "100,000", "2", "May"],
    ]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_pages_set_sideways_are_read_as_they_are_held(angle: int) -> None:
    page = f"#set page(width: 150mm, height: 150mm)\n#rotate({angle}deg, reflow: true, block(width: 100mm)["
    assert _words(_read(page + _PROSE + "])").text) == _words(_PROSE)


def test_a_watermark_askew_is_no_text() -> None:
    mark = "#set page(background: rotate(40deg, text(50pt)[DRAFT]))\n"
    assert _read(mark + "The border stays.").text == "The border stays."


_LEFTWARD = {
    "he": "הצדדים מסכימים כי הכוחות (600,000) יוגבלו לשש מאות אלף איש, כולל ABC ו-DEF במשך 30 ימים, וכך הלאה.",
    "ar": "يتفق الطرفان على أن تقتصر القوات (600,000 فرد) على ما ورد في ABC خلال 30 يوم من تاريخ 15/03/2026.",
}


@pytest.mark.parametrize("language", sorted(_LEFTWARD))
def test_leftward_scripts_are_in_reading_order(language: str) -> None:
    text = _LEFTWARD[language]
    setting = f'#set page(width: 80mm, height: 80mm)\n#set text(lang: "{language}", font: "DejaVu Sans")\n'
    assert _read(setting + text).text == text


def test_the_protected_the_broken_and_the_empty_are_told_apart() -> None:
    whole = _pdf(_SHEET + "Words.")
    with pytest.raises(Problem, match="is a broken PDF"):
        read_bytes("plan.pdf", whole[: len(whole) // 3])
    with pytest.raises(Problem, match=r"has no text, only pictures of pages.*OCR"):
        _read("#rect(width: 3cm, height: 2cm)")
    with pytest.raises(Problem, match="is not a PDF document, whatever its name says"):
        read_bytes("plan.pdf", b"Just words.")


def test_a_password_is_asked_of_nobody() -> None:
    key = b"28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"
    locked = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
4 0 obj <</Filter/Standard/V 1/R 2/P -4/O<KEY>/U<KEY>>> endobj
trailer <</Root 1 0 R/Encrypt 4 0 R/Size 5/ID[<0123456789ABCDEF0123456789ABCDEF><0123456789ABCDEF0123456789ABCDEF>]>>
"""
    with pytest.raises(Problem, match="protected by a password"):
        read_bytes("plan.pdf", locked.replace(b"KEY", key))


def test_no_encoding_can_be_chosen_for_a_pdf() -> None:
    with pytest.raises(Problem, match="is a PDF document, which says itself how its characters are encoded"):
        read_bytes("plan.pdf", _pdf("Words."), encoding="cp1252")


def test_reading_stops_between_two_pages() -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        read_bytes("plan.pdf", _pdf("#pagebreak(weak: true)\n".join(["Words.\n"] * 9)), should_cancel=stop)
    assert asked == 4


def test_a_pdf_under_another_name_is_read_as_one() -> None:
    assert read_bytes("plan.txt", _pdf("The border stays.")).media_type == "application/pdf"


def test_several_files_can_be_read_at_once() -> None:
    files = [_pdf(_SHEET + word * 200) for word in ("one ", "two ", "three ")]
    alone = [read_bytes("plan.pdf", data).text for data in files]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda data: read_bytes("plan.pdf", data).text, files * 5))
    assert together == alone * 5
