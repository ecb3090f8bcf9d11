"""Findings in legal prose of five languages agree with the marks that were set by hand (`language_cases`)."""

from functools import cache
from pathlib import Path

import pytest

from app.tasks.finding import lexicons
from app.text.language.lexicon import choose
from app.text.language.words import plain
from app.text.model import FINDING_KINDS
from tests.text.language_cases.reading import LANGUAGES, Document, files, read
from tests.text.language_cases.scoring import Score, scored

_ENOUGH = 4
_COMMON = 8

told = cache(scored)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language."""
    return str(request.param)


@pytest.fixture
def score(language: str) -> Score:
    """That of all documents of a language; where it is too low, what is wrong is printed with the failure."""
    found, remarks = told(tuple(files(language)))
    print(found, *remarks, sep="\n")
    return found


def test_there_are_several_documents_with_differences_of_most_kinds(language: str) -> None:
    documents = [read(file) for file in files(language)]
    kinds = {place.kind for document in documents for place in document.places}
    assert len(documents) >= _ENOUGH
    assert len(kinds & {*FINDING_KINDS}) >= _COMMON


def test_each_text_is_taken_for_its_language(language: str) -> None:
    for document in map(read, files(language)):
        for text in document.texts.values():
            assert choose(lexicons(), plain(text)).language == language


def test_hardly_a_grave_difference_is_missed(score: Score) -> None:
    assert score.recall("high") >= 0.95


def test_few_differences_of_medium_severity_are_missed(score: Score) -> None:
    assert score.recall("medium") >= 0.85


def test_what_is_found_matters(score: Score) -> None:
    assert score.precision >= 0.85


def test_most_differences_are_called_what_they_are(score: Score) -> None:
    assert score.kind >= 0.7


def test_what_is_said_to_be_grave_is(score: Score) -> None:
    assert score.gravity >= 0.6


@pytest.mark.parametrize(
    ("language", "forms", "others"),
    [
        ("de", ["Versicherte", "Versicherten", "Versicherter"], ["Versicherer", "Versicherung"]),
        ("de", ["Vermieter", "Vermieters", "Vermietern"], ["Mieter", "Untermieter"]),
        ("es", ["empleador", "empleadores"], ["empleado", "empleados"]),
        ("es", ["asociación", "asociaciones"], ["asociado", "asociada"]),
        ("fr", ["employeur", "employeurs"], ["employé", "employée", "employés"]),
        ("fr", ["acheteur", "acheteuse", "acheteuses"], ["vendeur", "vendeuse"]),
        ("ru", ["продавец", "продавца", "продавцом", "продавцам"], ["покупатель", "покупателя"]),
        ("ru", ["наниматель", "нанимателем", "нанимателей"], ["наймодатель", "наймодателя"]),
        ("uk", ["володілець", "володільця", "володільцем"], ["власник", "власника"]),
        ("uk", ["орендар", "орендаря", "орендареві"], ["орендодавець", "орендодавця"]),
    ],
)
def test_the_forms_of_a_party_are_one_and_those_of_whom_it_faces_others(
    language: str, forms: list[str], others: list[str]
) -> None:
    stem = next(lexicon for lexicon in lexicons() if lexicon.language == language).forms.stem
    assert len({stem(form.casefold()) for form in forms}) == 1
    assert stem(forms[0].casefold()) not in {stem(other.casefold()) for other in others}


def _document(tmp_path: Path, text: str) -> Document:
    file = tmp_path / "document.txt"
    file.write_text(text, encoding="utf-8")
    return read(file)


def test_the_marks_of_a_document_are_left_out_of_its_texts(tmp_path: Path) -> None:
    document = _document(tmp_path, "# A remark.\nHe {high modality: may|must} pay{, now|}.\n")
    assert document.texts == {"a": "He may pay, now.\n", "b": "He must pay.\n"}
    assert [document.quote(place) for place in document.places] == ["may | must"]


def test_differences_of_one_number_are_one_place(tmp_path: Path) -> None:
    document = _document(tmp_path, "{high party 1: Ada|Bo} pays {high party 1: Bo|Ada}.")
    assert [document.quote(place) for place in document.places] == ["Ada … Bo | Bo … Ada"]


@pytest.mark.parametrize(
    "text",
    [
        "One {a|b} and {c}.",
        "One {a|b",
        "One {grave modality: a|b}.",
        "One {high mood: a|b}.",
        "One {high modality: a|a}.",
    ],
)
def test_wrong_marks_are_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        _document(tmp_path, text)
