"""Expressions are cut as texts are, whatever signs they are written with."""

import pytest

from app.tasks.finding import lexicons
from app.text.language.expressions import cut, spoken
from app.text.language.knowledge import Knowledge, Text
from app.text.language.units import Unit, units

LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}
FRENCH = LEXICONS["fr"].elisions


def read(text: str, language: str) -> list[Unit]:
    return list(units(Text(text, LEXICONS[language]), Knowledge()))


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("s'engage à", ("s'", "engage", "à")),
        ("s' engage à", ("s'", "engage", "à")),
        ("Re-establish", ("re", "establish")),
        ("e.g.", ("e.g.",)),
        ("ne … qu'", ("ne", "…", "qu'")),
    ],
)
def test_elided_words_stand_for_themselves_and_hyphens_are_left_out(
    expression: str, words: tuple[str, ...]
) -> None:
    assert cut(expression, FRENCH) == words


def test_names_keep_their_capitals() -> None:
    assert cut("États-Unis d'Amérique", FRENCH, is_folded=False) == ("États", "Unis", "d'", "Amérique")


@pytest.mark.parametrize(
    ("key", "asked"), [("business-day", "business day"), ("d'euros", "d' euros"), ("us$", "us$")]
)
def test_tables_are_asked_for_words_with_spaces(key: str, asked: str) -> None:
    assert spoken(key, FRENCH) == asked


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "re-establish", "rebuild"),
        ("fr", "chaque partie", "chacune des parties"),
        ("es", "cada parte", "cualquiera de las partes"),
    ],
)
def test_expressions_with_a_hyphen_and_names_of_parties_can_be_the_same(
    language: str, one: str, other: str
) -> None:
    assert [unit.sense for unit in read(one, language)] == [unit.sense for unit in read(other, language)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Il ne peut agir que par écrit.", "que"),
        ("fr", "Il n'agit alors qu'avec son accord.", "qu'"),
        ("es", "No puede obrar más que por escrito.", "más que"),
        ("ru", "Он не действует иначе как письменно.", "иначе как"),
    ],
)
def test_a_restriction_is_no_negation(language: str, text: str, said: str) -> None:
    found = read(text, language)
    assert [unit.group for unit in found if unit.sort == "scope"] == ["only"]
    assert not any(unit.denies for unit in found)
    only = next(unit for unit in found if unit.group == "only")
    assert said.endswith(only.text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Il ne pense pas que cela suffise."), ("es", "No consta que haya pagado.")],
)
def test_a_negation_before_a_side_clause_stays_one(language: str, text: str) -> None:
    assert any(unit.denies for unit in read(text, language))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "valid", "void"),
        ("en", "in advance", "in arrears"),
        ("de", "wirksam", "nichtig"),
        ("de", "unwirksame", "wirksamer"),
        ("fr", "subsiste", "éteint"),
        ("es", "por adelantado", "por vencido"),
        ("ru", "платный", "бесплатного"),
        ("uk", "письмово", "усно"),
    ],
)
def test_opposites_are_known_by_what_they_mean(language: str, one: str, other: str) -> None:
    (left,), (right,) = read(one, language), read(other, language)
    lexicon = LEXICONS[language]
    assert lexicon.are_opposite(left.sense, right.sense)
    assert lexicon.are_opposite(right.sense, left.sense)
    assert not lexicon.are_opposite(left.sense, left.sense)
