"""What may be a marker at the beginning of a line, and what may not."""

import pytest

from app.text.segmentation.markers import Marker, markers


def found(line: str) -> tuple[Marker, ...]:
    return markers(line, 0, len(line), 0)


@pytest.mark.parametrize(
    ("line", "label", "text"),
    [
        ("1. Foo", "1", "Foo"),
        ("(10) Foo", "10", "Foo"),
        ("a) foo", "a", "foo"),
        ("[iv] Foo", "iv", "Foo"),
        ("1.2.3 Foo", "1.2.3", "Foo"),
        ("1:1 Foo", "1:1", "Foo"),
        ("A.1. Foo", "A.1", "Foo"),
        ("1.- Foo", "1", "Foo"),
        ("1 - Foo", "1", "Foo"),
        ("1 . Foo", "1", "Foo"),
        ("1.Foo", "1", "Foo"),
        ("1° Foo", "1", "Foo"),
        ("3 Scope", "3", "Scope"),
        ("１．総則", "１", "総則"),
        ("一、总则", "一", "总则"),
        ("（三）其他", "三", "其他"),
        ("第三条　本法", "三", "本法"),
        ("第3条の2 本法", "3", "本法"),
        ("제3조(목적) 이", "3", "(목적) 이"),
        ("③ 항", "③", "항"),
        ("٣- نص", "٣", "نص"),
        ("أ) نص", "أ", "نص"),
        ("א'. טקסט", "א", "טקסט"),
        ("§ 3 Text", "3", "Text"),
        ("Art. 1er. – Texte", "1", "Texte"),
        ("Article premier", "premier", ""),
        ("ARTICLE V", "V", ""),
        ("Artículo 2.º- Texto", "2", "Texto"),
        ("المادة (٣): نص", "٣", "نص"),
        ("Điều 1. Phạm vi", "1", "Phạm vi"),
        ("มาตรา ๑ คือ", "๑", "คือ"),
        ("অনুচ্ছেদ ১। নাম", "১", "নাম"),
        ("Point 1: Foo", "1", "Foo"),
        ("SEC. 2. TITLE", "2", "TITLE"),
        ("R3.1 Foo", "3.1", "Foo"),
        ("First, foo", "First", "foo"),
        ("**1.** Foo", "1", "Foo"),
        ("## 3. Foo", "3", "Foo"),
        ("1.\u200f نص", "1", "نص"),
        ("1st. Foo", "1", "Foo"),
        ("1º Foo", "1", "Foo"),
        ("**1** Foo", "1", "Foo"),
        ("*1.* Foo", "1", "Foo"),
        (r"1\. Foo", "1", "Foo"),
        ("== 3. Foo", "3", "Foo"),
        ("## 3 Foo", "3", "Foo"),
        ("art. 4 Foo", "4", "Foo"),
        ("Demand #4: Foo", "4", "Foo"),
        ("Ibara ya 4. Foo", "4", "Foo"),
        ("ARTICLE 4—FOO", "4", "FOO"),
        ("Primero.- Foo", "Primero", "Foo"),
        ("ပုဒ်မ ၁။ ရေ", "၁", "ရေ"),
        ("មាត្រា ១៖ ស្រះ", "១", "ស្រះ"),
        ("دفعہ ۲۔ باغ", "۲", "باغ"),
    ],
)
def test_a_number_is_found_with_the_text_after_it(line: str, label: str, text: str) -> None:
    marker = found(line)[-1]
    assert (marker.label, line[marker.body :]) == (label, text)
    assert marker.readings


@pytest.mark.parametrize("sign", [*"-–—*•◦▪‣·●→✓➤+~\uf0b7"])
def test_a_bullet_is_any_sign_before_text(sign: str) -> None:
    (marker,) = found(f"{sign} Foo")
    assert (marker.style.kind, marker.style.word, marker.body) == ("bullet", sign, 2)


@pytest.mark.parametrize(
    "line",
    [
        "the plan",
        "-5 degrees",
        "50% of it",
        "$100 billion",
        "20°C outside",
        "“Quoted” words",
        "---",
        "* * *",
        "© 2024 Somebody",
        "In 2014 we met",
        "U.S. troops",
        "10:38am",
        "1. Scope . . . . . . 3",
        "2.5    3.5    4.5",
        "│ a │ b │",
        "§",
    ],
)
def test_what_is_no_marker(line: str) -> None:
    assert [m for m in found(line) if m.style.kind not in ("decimal",)] == []


def test_a_number_after_a_bullet_begins_where_the_bullet_does() -> None:
    bullet, number = found("* 1. Foo")
    assert bullet.start == number.start == 0
    assert number.label == "1"


def test_a_number_right_after_another_is_inside_it() -> None:
    outer, inner = found("§ 3 (1) Text")
    assert (outer.label, inner.label, inner.inline, inner.start) == ("3", "1", True, 4)


def test_a_number_may_follow_the_title_of_an_article_in_brackets() -> None:
    outer, inner = found("제2조(이용자) ① 텃밭은")
    assert (outer.label, inner.label) == ("2", "①")


@pytest.mark.parametrize(
    ("line", "rank"),
    [
        ("Section 3-A. Foo", 1),
        ("§ 3a Foo", 1),
        ("§ 3² Foo", 2),
        ("Чл. 3б. Foo", 2),
        ("Article 3 ter Foo", 2),
        ("3bis. Foo", 1),
        ("12-A. Foo", 1),
        ("3. Foo", 0),
    ],
)
def test_an_inserted_number_has_a_rank(line: str, rank: int) -> None:
    assert found(line)[0].inserted == rank


@pytest.mark.parametrize("line", ["5.—(1) Foo", "5. Duties.—(1) Foo", "§ 5 (1) Foo"])
def test_a_subsection_may_follow_its_section_after_a_dash_or_a_title(line: str) -> None:
    outer, inner = found(line)
    assert (outer.label, inner.label, line[inner.body :]) == ("5", "1", "Foo")


def test_headings_of_different_levels_are_different_styles() -> None:
    styles = {found(line)[0].style for line in ("1. Foo", "# 1. Foo", "## 1. Foo")}
    styles.add(markers("1. Foo", 0, 6, 0, "=")[0].style)
    assert len(styles) == 4


def test_a_decimal_number_in_the_text_is_not_inside_the_number_before_it() -> None:
    assert [m.label for m in found("3. 5 eggs")] == ["3"]


def test_styles_tell_lists_apart() -> None:
    styles = [
        found(line)[-1].style
        for line in ("1. x", "1) x", "(1) x", "a. x", "A. x", "1.1 x", "2.1 x", "Rule 1. X")
    ]
    assert len(set(styles)) == len(styles)


def test_styles_do_not_tell_scripts_of_digits_or_widths_apart() -> None:
    assert found("1. x")[-1].style == found("１．総則")[-1].style == found("٣. نص")[-1].style


def test_keywords_are_compared_without_case_and_accents() -> None:
    assert found("ΑΡΘΡΟ 1")[-1].style == found("Άρθρο 2")[-1].style
