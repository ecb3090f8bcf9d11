"""Spelling families: what counts as the same word written otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.spelling import Spellings
from app.text.options import CompareOptions, Ignorable
from tests.text.conventions import FILES, compare

_SPELLINGS = Spellings(FILES.values())
_SPELLING: frozenset[Ignorable] = frozenset(["spelling"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colour", "color"),
        ("Discoloured", "Discolored"),
        ("neighbourhoods", "neighborhoods"),
        ("HONOUR", "HONOR"),
        ("realise", "realize"),
        ("organisational", "organizational"),
        ("unauthorised", "unauthorized"),
        ("analysed", "analyzed"),
        ("theatres", "theaters"),
        ("fibre", "fiber"),
        ("dialogue", "dialog"),
        ("travelled", "traveled"),
        ("signalling", "signaling"),
        ("defences", "defenses"),
        ("licence", "license"),
        ("manoeuvres", "maneuvers"),
        ("paediatric", "pediatric"),
        ("grey", "gray"),
        ("programme", "program"),
        ("whilst", "while"),
        ("NATO", "Nato"),
        ("Kyiv", "Kiev"),
        ("Zelensky", "Zelenskyy"),
        ("ZELENSKIY", "ZELENSKY"),
        ("Hezbollah", "Hizbullah"),
        ("daß", "dass"),
        ("Straße", "Strasse"),
        ("всё", "все"),
        ("проєкт", "проект"),
        ("acção", "ação"),
        ("México", "Méjico"),
        ("clef", "clé"),
    ],
)
def test_spellings_of_one_family_are_the_same(one: str, other: str) -> None:
    assert _SPELLINGS.of(one) == _SPELLINGS.of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("four", "for"),
        ("hour", "hor"),
        ("your", "yor"),
        ("tour", "tor"),
        ("prise", "prize"),
        ("rise", "rize"),
        ("advise", "advize"),
        ("exercised", "exercized"),
        ("unadvised", "unadvized"),
        ("filled", "filed"),
        ("timbre", "timber"),
        ("rogue", "rog"),
        ("us", "U.S."),
        ("nato", "Nato"),
        ("Colour", "color"),
        ("Marshall", "Marshal"),
        ("genre", "gener"),
        ("hatred", "hatered"),
    ],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert _SPELLINGS.of(one) != _SPELLINGS.of(other)


@given(
    st.one_of(
        st.text(), st.sampled_from([name for file in FILES.values() for f in file["families"] for name in f])
    )
)
def test_a_spelling_that_stands_for_others_stands_for_itself(word: str) -> None:
    assert _SPELLINGS.of(_SPELLINGS.of(word)) == _SPELLINGS.of(word)


@given(st.text("Colour NATO. U.S.per cent"))
def test_respellings_are_apart_and_in_order(text: str) -> None:
    end = 0
    for found in _SPELLINGS.respellings(text):
        assert end <= found.start < found.end
        assert found.spelling != text[found.start : found.end] or not found.spelling.isalpha()
        end = found.end


def test_several_words_that_stand_for_a_family_are_one_piece() -> None:
    families = Spellings((), [("al-Madina", "Medina")])
    assert [text.spelling for text in families.respellings("al-Madina, Medina")] == ["al-Madina", "al-Madina"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They colourised the map.", "They colorized the map."),
        ("a programme of NATO", "a program of Nato"),
        ("5 per cent of U.S. aid", "5 percent of US aid"),
        ("Zelenskiy's plan", "Zelensky's plan"),
        ("the honour of the programme", "the honor of the program"),
    ],
)
def test_respelled_words_do_not_count_and_are_told(left: str, right: str) -> None:
    for granularity in ("char", "word", "sentence"):
        script = compare(left, right, CompareOptions(granularity, _SPELLING))
        assert {change.ignored for change in script.changes} == {"spelling"}
        assert script.similarity == 1
    assert {change.ignored for change in compare(left, right).changes} == {None}


def test_a_word_that_is_also_another_form_counts() -> None:
    script = compare("They recognised it.", "They recognizing it.", CompareOptions(ignore=_SPELLING))
    assert None in {change.ignored for change in script.changes}


def test_a_project_has_families_of_its_own_which_join_those_that_ship() -> None:
    options = CompareOptions(ignore=_SPELLING, families=(("Kiev", "Kijow"), ("Lessee", "Tenant")))
    assert {c.ignored for c in compare("in Kyiv the Lessee", "in Kijow the Tenant", options).changes} == {
        "spelling"
    }
    plain = CompareOptions(ignore=_SPELLING)
    assert {c.ignored for c in compare("in Kyiv the Lessee", "in Kijow the Tenant", plain).changes} == {None}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_spellings_is_sound(name: str) -> None:
    """Every family has at least two spellings, and none of them is in two families of one file."""
    listed = [spelling for family in FILES[name]["families"] for spelling in family]
    assert all(len(family) > 1 for family in FILES[name]["families"])
    assert len(listed) == len(set(listed))
    assert FILES[name]["title"]
    for rule in FILES[name].get("stems", ()):
        assert all(rule["from"] in stem for stem in rule["in"])
