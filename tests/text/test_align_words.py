"""What counts as the same word, in any script, and where sentences and clauses end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.alignment.clauses import clauses
from app.text.alignment.vocabulary import Vocabulary
from app.text.alignment.words import acronyms, keys, kinds, words
from app.text.model import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("600,000", "600 000"),
        ("600.000", "600’000"),
        ("٤٥٠", "450"),
        ("Détente", "detente"),
        ("STRASSE", "Straße"),
        ("المُؤقَّتة", "المؤقتة"),
        ("ＡＢＣ", "abc"),
        ("ﬁnal", "final"),
        ("ΟΔΟΣ", "οδός"),
    ],
)
def test_spelling_does_not_tell_words_apart(one: str, other: str) -> None:
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kanton’s G8", ("kanton", "s", "g8")),
        ("Kantonʼs", ("kanton", "s")),
        ("$100bn", ("100", "bn")),
        ("in 2014 300 men", ("in", "2014", "300", "men")),
        ("20.11.2025", ("20", "11", "2025")),
        ("हिन्दी में", ("हिन्दी", "में")),
        ("水电站", ("水电", "电站")),
        ("館", ("館",)),
        ("ตลาด", ("ตลา", "ลาด")),
        ("US-led", ("us", "led")),
    ],
)
def test_words_of_many_scripts(text: str, wanted: tuple[str, ...]) -> None:
    assert keys(text) == wanted


@given(st.text(max_size=80))
def test_words_lie_in_the_text(text: str) -> None:
    assert len(kinds(text)) == len(text)
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.key != ""


def test_capitals_mark_acronyms_but_not_in_a_headline() -> None:
    assert acronyms("The US and the EU agree") == {"us", "eu"}
    assert acronyms("THE US AND THE EU AGREE") == frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("guarantee", "guarantees"),
        ("recognise", "recognition"),
        ("гарантии", "гарантирует"),
        ("Sicherheitsgarantie", "Garantie"),
        ("الضمانات", "بضمانات"),
        ("sözleşmesinin", "sözleşme"),
        ("Zelenskyy", "Zelensky"),
        ("기숙사", "기숙사를"),
    ],
)
def test_forms_of_a_word_are_related(one: str, other: str) -> None:
    """Among many other words, whose endings they share."""
    others = (
        *(
            "station",
            "nation",
            "creation",
            "harbour",
            "harbours",
            "finds",
            "минуты",
            "время",
            "ежи",
            "Bindung",
        ),
        *("Zeichen", "kedi", "المدينة", "학교", "학생"),
    )
    first, second = keys(one)[0], keys(other)[0]
    vocabulary = Vocabulary([[first], [second], *([keys(word)[0]] for word in others)])
    assert second in [word for word, _ in vocabulary.related(first)]
    assert first in [word for word, _ in vocabulary.related(second)]


def test_common_endings_relate_nothing() -> None:
    vocabulary = Vocabulary(
        [[word] for word in ("station", "creation", "relation", "motion", "notion", "section")]
    )
    assert "section" not in [word for word, _ in vocabulary.related("creation")]


def test_rare_words_weigh_more_and_numbers_most() -> None:
    segments = [("the", "ferry", f"name{n}") for n in range(20)] + [("the", "harbour", "harbour2", "150")] * 2
    vocabulary = Vocabulary(segments)
    assert (
        vocabulary.weight("the")
        < vocabulary.weight("ferry")
        < vocabulary.weight("harbour")
        < vocabulary.weight("150")
    )
    assert vocabulary.weight("unheard") == 0
    assert vocabulary.is_common("the")
    assert not vocabulary.is_common("harbour")


def _cut(text: str) -> list[list[str]]:
    sentences: dict[int, list[str]] = {}
    for clause in clauses(text, Span(0, len(text))):
        sentences.setdefault(clause.sentence, []).append(text[clause.start : clause.end])
    return list(sentences.values())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Boats sail. Ropes hold, oars row; bells ring.",
            [["Boats sail."], ["Ropes hold", "oars row;", "bells ring."]],
        ),
        ("J. Doe came to St. Elmo.", [["J. Doe came to St. Elmo."]]),
        ("It costs 5.5 or 600,000 crowns.", [["It costs 5.5 or 600,000 crowns."]]),
        ("Am 3. Oktober.", [["Am 3.", "Oktober."]]),
        ("“All for all.” He left.", [["“All for all.”"], ["He left."]]),
        ("甲方付款，乙方签字。双方满意。", [["甲方付款", "乙方签字。"], ["双方满意。"]]),
        ("نعم، غدا. هل تنتهي؟ لا.", [["نعم", "غدا."], ["هل تنتهي؟"], ["لا."]]),
        ("समझौता होगा। अंत।", [["समझौता होगा।"], ["अंत।"]]),
        ("One – or two (or three) – go", [["One", "or two", "(or three)", "go"]]),
    ],
)
def test_sentences_and_clauses(text: str, wanted: list[list[str]]) -> None:
    assert _cut(text) == wanted


@given(st.text(alphabet="ab1 .,;:!?()–—-“”\n。，«»\u0301", max_size=60))
def test_clauses_hold_every_letter_once(text: str) -> None:
    found = clauses(text, Span(0, len(text)))
    covered = [at for clause in found for at in range(clause.start, clause.end)]
    assert covered == sorted(set(covered))
    assert {at for at, char in enumerate(text) if char.isalnum()} <= set(covered)


def test_long_runs_of_signs_are_no_trouble() -> None:
    """No pattern walks them again from every place in them."""
    for run in (" " * 50_000, "." * 50_000, "-" * 50_000, "(" * 5_000, '."' * 20_000):
        assert clauses(f"a{run}b", Span(0, len(run) + 2)) != ()
