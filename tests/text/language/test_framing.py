"""German verbs and what belongs to them at the end of the clause are read together."""

import pytest

from app.tasks.finding import lexicons
from app.text.language.knowledge import Knowledge, Text
from app.text.language.units import Unit, units

GERMAN = next(lexicon for lexicon in lexicons() if lexicon.language == "de")


def read(text: str) -> list[Unit]:
    return list(units(Text(text, GERMAN), Knowledge()))


def duties(text: str) -> list[str]:
    return [unit.text for unit in read(text) if unit.group == "duty"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Der Gast hat den vollen Preis zu zahlen.", "hat"),
        ("Die Kosten sind innerhalb von zehn Tagen zu ersetzen.", "sind"),
        ("Er hat dem Verein die Belege vorzulegen.", "hat"),
        ("Der Gast hat, sofern er bleibt, die Miete zu entrichten.", "hat"),
        ("Die Miete, die der Gast zu zahlen hat.", "hat"),
    ],
)
def test_a_verb_with_an_infinitive_at_the_end_of_its_clause_is_a_duty(text: str, verb: str) -> None:
    assert duties(text) == [verb]


@pytest.mark.parametrize(
    "text",
    [
        "Der Preis ist zu hoch.",
        "Der Gast hat bis zu zehn Tage Zeit.",
        "Der Gast hat Zutritt zu allen Zimmern.",
        "Der Gast hat Zutritt zu sieben schönen Zimmern.",
        "Der Gast ist berechtigt den Garten zu betreten.",
        "Der Gast hat den Wirt gebeten, den Preis zu senken.",
        "Der Gast hat gezahlt.",
    ],
)
def test_other_verbs_are_no_duty(text: str) -> None:
    assert duties(text) == []


def test_the_infinitive_is_the_same_with_what_leads_to_it_inside() -> None:
    keys = [
        {unit.key for unit in read(text)}
        for text in ("Er muss Belege vorlegen.", "Er hat Belege vorzulegen.")
    ]
    assert "vorlegen" in keys[0] & keys[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Gast tritt seine Rechte ab.", "abtreten"),
        ("Danach zahlt der Wirt die Kaution zurück.", "zurückzahlt"),
        ("Beide Seiten stellen das Feuer ein und ziehen ab.", "einstellen"),
        ("Beide Seiten stellen das Feuer ein und ziehen ab.", "abziehen"),
    ],
)
def test_a_verb_is_read_with_its_particle(one: str, other: str) -> None:
    assert GERMAN.forms.stem(other) in {unit.stem for unit in read(one)}


@pytest.mark.parametrize(
    ("text", "said", "sort"),
    [
        ("Er zahlt ab Mai.", "ab", "condition"),
        ("Es steht ihm frei, zu gehen.", "steht ihm frei", "modality"),
        ("Er geht aus dem Haus.", "aus", "small"),
    ],
)
def test_a_word_that_leads_on_is_no_particle(text: str, said: str, sort: str) -> None:
    assert [(unit.text, unit.sort) for unit in read(text) if unit.text == said] == [(said, sort)]


@pytest.mark.parametrize(
    ("text", "is_condition"),
    [
        ("Ist eine Klausel nichtig, gilt das Gesetz.", True),
        ("Kann der Gast nicht zahlen, so haftet er.", True),
        ("Kann nicht zahlen.", False),
        ("Die Klausel ist nichtig.", False),
    ],
)
def test_a_sentence_that_opens_with_its_verb_is_a_condition(text: str, *, is_condition: bool) -> None:
    assert any(unit.sort == "condition" for unit in read(text)) is is_condition


@pytest.mark.parametrize(("text", "sort"), [("Das Können zählt.", "word"), ("Sie können gehen.", "modality")])
def test_a_noun_is_no_verb(text: str, sort: str) -> None:
    assert read(text)[1].sort == sort
