"""A folded text is what the analyst means by the same words, in every script, and knows where it comes from."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.folding import Folded, clusters, fold, key, runs, units

_MARKS = "\u0301\u0308\u0327\u3099\u064e\u05b8\u093f\u200d\u00ad\ufe0f\u1161\u11a8ﾞـ"
any_text = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from(_MARKS), st.sampled_from("eか가ｶﬁßو ")
    )
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ÉCOLE", "ecole"),
        ("straße", "STRASSE"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("İstanbul", "istanbul"),
        ("Łódź", "lodz"),
        ("ﬁnal", "final"),
        ("ＡＢＣ　１２３", "abc 123"),
        ("ｶﾞﾗｽ", "ガラス"),
        ("か\u3099", "が"),
        ("don’t", "don't"),
        ("well‑known", "well-known"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
        ("می\u200cخواهم", "میخواهم"),
        ("أَحْمَد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("مـحـمـد", "محمد"),
        ("١٢٣", "123"),
        ("שָׁלוֹם", "שלום"),
        (unicodedata.normalize("NFD", "한글"), "한글"),
        ("ё", "е"),
        ("½", "1/2"),
    ],
)
def test_these_are_the_same(written: str, meant: str) -> None:
    assert fold(written).split() == fold(meant).split()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("か", "が"),
        ("कि", "की"),
        ("क", "कि"),
        ("й", "и"),
        ("하", "한"),
        ("ก่", "ก"),
        ("5 €", "5"),
        ("ㄱㅏ", "가"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("sign", ["€", "%", "§", "±", "☎", "😀"])
def test_a_sign_that_means_something_stays(sign: str) -> None:
    assert fold(f"a {sign} b").split()[1] == fold(sign)


def test_punctuation_only_parts_words() -> None:
    assert fold("«Nein», sagte er – oft…").split() == ["nein", "sagte", "er", "oft"]


def test_a_run_without_spaces_is_indexed_by_pairs() -> None:
    assert units(fold("第10条约")).split() == ["第", "10", "条约", "约"]


def test_a_line_end_in_a_run_without_spaces_does_not_count() -> None:
    assert runs(fold("条\n约")) == runs(fold("条约"))


def test_keys_tell_signs_apart() -> None:
    assert key("C++") != key("C")
    assert key("Ärger ") == key("arger")


@given(any_text)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(any_text)
def test_equal_in_unicode_is_equal_when_folded(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(any_text)
def test_a_text_is_folded_cluster_by_cluster(text: str) -> None:
    assert "".join(clusters(text)) == text
    assert "".join(map(fold, clusters(text))) == fold(text)


@given(any_text, st.data())
def test_every_stretch_of_the_form_comes_from_a_stretch_that_folds_to_it(
    text: str, data: st.DataObject
) -> None:
    folded = Folded(text)
    if not folded.form:
        return
    start = data.draw(st.integers(0, len(folded.form) - 1))
    end = data.draw(st.integers(start + 1, len(folded.form)))
    span = folded.span(start, end)
    assert 0 <= span.start < span.end <= len(text)
    assert folded.form[start:end] in fold(span.of(text))
    assert fold(text[: span.start]) == folded.form[: len(fold(text[: span.start]))]
    assert len(fold(text[: span.start])) <= start
    assert len(fold(text[: span.end])) >= end
