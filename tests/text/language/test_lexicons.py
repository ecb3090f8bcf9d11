"""The lexicons are data of one shape, and tell their languages apart."""

import json
import re
from typing import Any

import pytest

from app import places
from app.tasks.finding import lexicons
from app.text.language.lexicon import choose
from app.text.language.words import plain

FILES = sorted(places.resource("lexicons").glob("*.json"))
ENGLISH = json.loads(places.resource("lexicons", "en.json").read_text(encoding="utf-8"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def data(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The content of each file."""
    content: dict[str, Any] = json.loads(request.param.read_text(encoding="utf-8"))
    return content


def test_those_that_the_manual_names_are_there() -> None:
    assert {lexicon.language for lexicon in lexicons()} == {
        "en",
        "de",
        "es",
        "fr",
        "ru",
        "uk",
        "ar",
        "it",
        "pt",
    }


def test_every_lexicon_has_the_keys_of_the_english_one(data: dict[str, Any]) -> None:
    assert list(data) == list(ENGLISH)
    for group in ("modality", "negation", "condition", "scope"):
        assert list(data[group]) == list(ENGLISH[group])


def test_every_group_that_carries_a_judgement_has_words(data: dict[str, Any]) -> None:
    assert all(data["modality"][group] for group in ("duty", "permission", "expectation"))
    assert all(data["condition"][group] for group in ("if", "exception", "after"))
    assert data["negation"]["not"]
    assert data["scope"]["all"]


def test_every_rule_of_spelling_can_be_read(data: dict[str, Any]) -> None:
    for pattern, other in data["spelling"]:
        assert re.compile(pattern).groups == 0
        assert isinstance(other, str)


def test_no_expression_is_in_two_groups_of_a_kind(data: dict[str, Any]) -> None:
    for kind in ("modality", "negation", "condition", "scope"):
        listed = [expression for group in data[kind].values() for expression in set(group)]
        assert sorted(listed) == sorted(set(listed))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The tenant shall pay the rent.", "en"),
        ("Der Mieter zahlt die Miete an den Vermieter.", "de"),
        ("Le locataire paie le loyer au bailleur.", "fr"),
        ("El inquilino paga la renta al propietario.", "es"),
        ("Орендар сплачує плату, якщо є договір.", "uk"),
        ("Арендатор вносит плату, если есть договор.", "ru"),
        ("O inquilino paga a renda ao senhorio no início do mês.", "pt"),
        ("Il conduttore paga il canone al locatore.", "it"),
        ("يدفع المستأجر الأجرة إلى المؤجر.", "ar"),
        ("", "en"),
        ("漢字", "en"),
    ],
)
def test_a_text_is_in_the_language_whose_words_it_has(text: str, language: str) -> None:
    assert choose(lexicons(), plain(text)).language == language
