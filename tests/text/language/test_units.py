"""A text is read in units that say what they do."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import places
from app.tasks.finding import lexicons
from app.text.comparison.spelling import Spellings
from app.text.language.knowledge import Knowledge, Text, names
from app.text.language.lexicon import lexicon
from app.text.language.units import Unit, units

NOTHING = Knowledge()
LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}


def read(text: str, language: str = "en", known: Knowledge = NOTHING) -> list[Unit]:
    return list(units(Text(text, LEXICONS[language]), known))


def senses(text: str, language: str = "en") -> list[str]:
    return [unit.sense for unit in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "is entitled to", "entitlement"),
        ("en", "will be required to", "duty"),
        ("en", "cannot", "prohibition"),
        ("en", "does not have to", "exemption"),
        ("en", "in addition to", "addition"),
        ("en", "without reason", "groundless"),
        ("en", "including but not limited to", "open-ended"),
        ("en", "third-party", "parties"),
        ("de", "darf nicht", "prohibition"),
        ("fr", "est tenu de", "duty"),
        ("es", "tiene derecho a", "entitlement"),
        ("uk", "має право", "entitlement"),
        ("ru", "за исключением", "exception"),
    ],
)
def test_an_expression_is_one_unit(language: str, text: str, group: str) -> None:
    assert [unit.group for unit in read(text, language)] == [group]


@pytest.mark.parametrize(
    ("text", "is_condition"),
    [
        ("Should a guest leave, pay.", True),
        ("Pay, should a guest leave.", True),
        ("Pay should the guest leave.", True),
        ("Pay, had the guest left.", True),
        ("The guest should leave.", False),
        ("The firm had the roof mended.", False),
    ],
)
def test_a_verb_before_its_subject_makes_a_condition(text: str, *, is_condition: bool) -> None:
    assert ("condition if" in senses(text)) is is_condition


@pytest.mark.parametrize(
    ("text", "restricts"),
    [
        ("Il ne paie que le loyer.", True),
        ("La licence n'est accordée qu'aux membres.", True),
        ("Il ne veut pas que tu paies.", False),
        ("Il ne paie pas.", False),
    ],
)
def test_an_expression_may_have_other_words_inside(text: str, *, restricts: bool) -> None:
    data = json.loads(places.resource("lexicons", "fr.json").read_text(encoding="utf-8"))
    only = data["scope"]["only"]
    only += [f"{first} … {last}" for first in ("ne", "n'") for last in ("que", "qu'")]
    read_so = units(Text(text, lexicon(data)), NOTHING)
    assert any(unit.sense == "scope only" for unit in read_so) is restricts
    assert any(unit.denies for unit in read_so) is not restricts


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("the Mine Ban Treaty", "MBT"),
        ("the Treaty on the Ban of Mines", "MBT"),
        ("all members of parliament", "MP"),
        ("all MPs", "MP"),
    ],
)
def test_an_acronym_is_what_it_stands_for(text: str, acronym: str) -> None:
    read_so = read(text, known=Knowledge(acronyms=frozenset({acronym})))
    assert acronym.casefold() in {unit.key for unit in read_so}


@pytest.mark.parametrize("text", ["agrees to this document", "consents to the sale"])
def test_to_agree_to_a_thing_is_no_promise(text: str) -> None:
    assert all(unit.sort != "modality" for unit in read(text))


def test_consent_is_no_condition_of_its_own_inside_one() -> None:
    groups = [unit.group for unit in read("without the owner's prior written consent")]
    assert groups.count("without") == 1
    assert "subject" not in groups


def test_spellings_of_one_family_have_one_key() -> None:
    families = Spellings((), [("Kyiv", "Kiev"), ("al-Madina", "al Medina")])
    keys = [
        [unit.key for unit in units(Text(text, LEXICONS["en"], families), NOTHING)]
        for text in ("Kiev's gate in al-Madina", "Kyiv's gate in al Medina")
    ]
    assert keys[0] == keys[1]


def test_a_spelling_of_several_words_is_one_word_with_the_others_of_its_family() -> None:
    families = Spellings((), [("al-Madina", "Medina")])
    keys = [
        [unit.key for unit in units(Text(text, LEXICONS["en"], families), NOTHING)]
        for text in ("the gate in al-Madina", "the gate in Medina")
    ]
    assert keys[0] == keys[1] == ["the", "gate", "in", "al-madina"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [("shall", 0), ("shall not", 2), ("will never", 2), ("is not expected to", 2), ("is expected not to", 3)],
)
def test_a_modal_verb_takes_in_its_negation(text: str, denied: int) -> None:
    (unit,) = read(text)
    assert (unit.sort, unit.denied) == ("modality", denied)


@pytest.mark.parametrize(("language", "text"), [("uk", "не може"), ("ru", "не должен"), ("es", "no puede")])
def test_the_negation_may_stand_before_the_modal_verb(language: str, text: str) -> None:
    (unit,) = read(text, language)
    assert unit.denied == 1


def test_a_verb_that_opens_a_sentence_can_make_a_condition() -> None:
    assert read("Should a party refuse, it pays.")[0].group == "if"
    assert read("A party should pay.")[2].group == "expectation"


@pytest.mark.parametrize(
    ("one", "other"),
    [("two weeks", "14 days"), ("one year", "12 months"), ("half", "50 %"), ("US", "United States"),
     ("start", "commence"), ("each month", "per month")],
)  # fmt: skip
def test_the_same_said_otherwise_has_the_same_sense(one: str, other: str) -> None:
    assert senses(one) == senses(other)


def test_a_little_word_gives_no_letter_of_an_acronym_where_another_one_does() -> None:
    text = "Office for Safety in the Industry (OSI) reports"
    assert [unit.key for unit in read(text, known=Knowledge(acronyms=frozenset({"OSI"})))] == [
        "osi",
        "reports",
    ]


@pytest.mark.parametrize("bracketed", ["EU", '"EU"', "“EU”"])
def test_another_name_of_the_same_in_brackets_belongs_to_it(bracketed: str) -> None:
    assert [unit.text for unit in read(f"European Union ({bracketed})")] == [f"European Union ({bracketed})"]


@pytest.mark.parametrize("text", ["European Union (UN)", "European Union (EU, UN)", "European Union (EU"])
def test_what_else_stands_in_brackets_behind_a_name_does_not(text: str) -> None:
    assert read(text)[0].text == "European Union"


def test_an_acronym_is_known_by_its_initials() -> None:
    text = "artificial intelligence (AI) and trade"
    assert read(text, known=Knowledge(acronyms=frozenset({"AI"})))[0].key == "ai"


def test_names_are_words_that_are_never_written_small() -> None:
    texts = [Text(text, LEXICONS["en"]) for text in ("He met Adler in the Office.", "The office is open.")]
    assert names(texts) == {"adler"}


@given(st.text(max_size=40), st.sampled_from(sorted(LEXICONS)))
def test_units_hold_everything_but_the_white_space(text: str, language: str) -> None:
    found = read(text, language)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[unit.start : unit.end] == unit.text for unit in found)
    rest = list(text)
    for unit in found:
        rest[unit.start : unit.end] = " " * (unit.end - unit.start)
    assert not "".join(rest).strip()
