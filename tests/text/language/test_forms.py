"""Spellings and forms of a word share a key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.language.forms import family

LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}


@pytest.mark.parametrize(
    "words",
    [
        "colour color",
        "neighbouring neighboring",
        "organisation organization",
        "centre center",
        "licence license",
        "travelled traveled",
        "programme program",
        "towards toward",
        "judgement judgment",
    ],
)
def test_spellings_of_one_word(words: str) -> None:
    assert len({LEXICONS["en"].forms.spelling(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["four for", "tour tor", "price prize", "hour our", "cheque cheek"])
def test_other_words_stay_other_words(words: str) -> None:
    assert len({LEXICONS["en"].forms.spelling(word) for word in words.split()}) == 2


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "receive receives received receiving"),
        ("en", "party parties"),
        ("en", "lose loses lost"),
        ("en", "plan plans planned planning"),
        ("en", "use uses used using"),
        ("de", "Gebühr Gebühren"),
        ("de", "schließen geschlossen geschlossenen geschlossener"),
        ("fr", "dommage dommages"),
        ("es", "licencia licencias"),
        ("uk", "гарантія гарантії гарантій"),
        ("ru", "санкция санкции санкций"),
    ],
)
def test_forms_of_one_word(language: str, words: str) -> None:
    assert len({LEXICONS[language].forms.stem(word.casefold()) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "many", "expected"),
    [("guarantee", "guarantees", True), ("territory", "territories", True), ("child", "children", True),
     ("guarantee", "guaranteed", False), ("pay", "repay", False)],
)  # fmt: skip
def test_one_and_several(one: str, many: str, *, expected: bool) -> None:
    assert LEXICONS["en"].forms.is_plural(one, many) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("restor", "restoration", True), ("develop", "development", True), ("internal", "international", False),
     ("act", "action", False)],
)  # fmt: skip
def test_words_of_one_family_begin_alike(one: str, other: str, *, expected: bool) -> None:
    assert family(one, other) is expected


@given(st.text(max_size=20), st.sampled_from(sorted(LEXICONS)))
def test_every_word_has_a_stem(word: str, language: str) -> None:
    assert bool(LEXICONS[language].forms.stem(word)) == bool(word)
