"""RTF files: their characters by code page, the numbers they have printed, and nothing that is not shown."""

import pytest

from app.sources import rtf

_FONTS = (
    r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Times{\*\falt Serif};}{\f2\fcharset2 Symbol;}"
    r"{\f3\fcharset128 Mincho;}{\f4\fcharset177 David;}{\f5\fnil\fcharset0 Courier New;}}"
)


def _text(body: str) -> str:
    return rtf.read("a.rtf", (r"{\rtf1\ansi\ansicpg1252\deff0" + _FONTS + body + "}").encode("latin-1")).text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (r"na\'efve \'80 5", "naïve € 5"),
        (r"{\f1 \'c4\'e0} yes", "Да yes"),
        (r"{\f3 \'93\'fa\'96\'7b}", "日本"),
        (r"{\f3 \'83A\'83\'43}", "アイ"),
        (r"{\f2 \'61\'b7}", "α•"),
        (r"{\ltrch\f0 \rtlch\af4 \'f9\'ec}", "של"),
        (r"\u8220?quoted\u8221\'94", "“quoted”"),
        (r"{\uc2\u1044\'c4\'e0\u1072 ab}!", "Да!"),
        (r"{\uc0\u1044 is}", "Дis"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u-10179? alone", "\ufffd alone"),
        (r"\u-3913? x", "• x"),
        (r"a\~b\_c\emdash d\ldblquote e\rdblquote", "a\xa0b\u2011c—d“e”"),
        (r"\{a\}\\b", "{a}\\b"),
        (r"a\tab b\line c", "a\tb\nc"),
        ("one \r\ntwo\\par\r\nthree\\\nfour", "one two\nthree\nfour"),
        (r"seen{\v hidden}{\v\v0  too}", "seen too"),
        (r"new{\deleted old}", "new"),
        (r"a{\strike b} c", "a~~b~~ c"),
        ("a\x0cb\\'0cc\\'09d", "abc\td"),
        (r"{\*\unknown x{y}}{\header h}{\pict\bin2 }}}z", "z"),
        (r"{\pict 0102}{\*\shppict{\pict 01}}x{\stylesheet{\s1 heading;}}", "x"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}", "link"),
        (r"{\field{\*\fldinst{\rtlch TOC \\o}}{\fldrslt{1. Scope 3\par}}}Scope", "Scope"),
        (r"{\upr{a?}{\*\ud{a\u269 c}}}", "ač"),
        (r"{\*\moMath{\mf{\mnum{\mr 1}}{\mden{\mr 2}}}}", "1/2"),
        (r"a{\*\bkmkstart b}{\*\annotation c}{\xe d}e", "ae"),
    ],
)
def test_what_is_shown(body: str, shown: str) -> None:
    assert _text(body) == shown


def test_numbers_are_those_the_file_has_printed() -> None:
    body = (
        r"{\listtext\pard\plain 1.\tab}\pard\ls1\fi-360\li720 First\par"
        r"{\listtext\pard\plain\f2 \'b7\tab}\pard\ls1\ilvl1\fi-360\li1440 Sub\par"
        r"{\pntext\f5 o\tab}\pard{\*\pn\pnlvlblt{\pntxtb x}}\ls2\ilvl0\fi-360\li1440 Old\par"
        r"\pard\li1440 more\par\pard plain"
    )
    assert _text(body) == "1. First\n    • Sub\n    ◦ Old\n        more\nplain"


def test_a_paragraph_whose_mark_is_deleted_goes_on_in_the_next() -> None:
    assert _text(r"{\listtext 1.}{\deleted gone\par}{\listtext 1.}kept\par") == "1. kept"
    assert _text(r"one {\deleted\par}two") == "one two"


def test_tables_are_read_row_by_row_and_nest() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl 1.\cell First\cell\row"
    assert _text(rf"a\par{row}{row}\pard b") == "a\n\n1.\tFirst\n1.\tFirst\n\nb"
    row = r"\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}"
    nested = rf"\pard\intbl x\par{row}{row}"
    assert (
        _text(nested + r"\pard\intbl\itap1 y\cell z\cell\row\pard end") == "x\n\na\tb\na\tb\n\ny\n\nz\n\nend"
    )


def test_notes_stand_at_the_end_and_boxes_behind_their_paragraph() -> None:
    note = r"{\super\chftn}{\footnote\pard\plain{\super\chftn} of any kind}"
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard boxed\par}}{\shprslt c}}"
    assert _text(rf"Tax{note}{box} due\par End") == "Tax[1] due\nboxed\nEnd\n\n[1] of any kind"
    assert _text(r"{\header{\shp{\*\shpinst{\shptxt h\par}}}}x") == "x"


def test_space_and_headings_make_blank_lines() -> None:
    assert (
        _text(r"\pard\sa160 a\par\pard b\par c\par\pard\outlinelevel1 d\par\pard e") == "a\n\nb\nc\n\nd\n\ne"
    )


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (r"\ansi\ansicpg1251", "Я"),
        (r"\mac", "ﬂ"),
        (r"\pc", "▀"),
        (r"\pca", "▀"),
        (r"\ansi\ansicpg65000000", "ß"),
    ],
)
def test_the_code_page_is_the_files(head: str, shown: str) -> None:
    assert rtf.read("a.rtf", (r"{\rtf1" + head + r" \'df}").encode()).text == shown


def test_metadata() -> None:
    info = (
        r"{\info{\title \'c9tude \u-10179?\u-8704?}{\author A. N. Author}{\creatim\yr2020\mo1\dy2\hr3\min4}"
        r"{\revtim\yr2021\mo2\dy3}{\doccomm x}}"
    )
    reading = rtf.read("a.rtf", (r"{\rtf1\ansi\deflang1036" + info + " texte}").encode())
    assert (reading.title, reading.author, reading.date, reading.language) == (
        "Étude 😀",
        "A. N. Author",
        "2021-02-03",
        "fr-FR",
    )
    assert reading.text == "texte"
    bare = rtf.read("a.rtf", rb"{\rtf1{\info{\creatim\yr2020\mo13\dy2}}x}")
    assert (bare.title, bare.date, bare.language) == ("", "", "")


def test_a_file_cut_short_is_read_as_far_as_it_goes() -> None:
    assert rtf.read("a.rtf", rb"{\rtf1 one\par{\b two").text == "one\ntwo"
