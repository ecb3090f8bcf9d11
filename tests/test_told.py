"""Sentences that remember how they were made: English to everybody, parts to a translator."""

import copy
import json
import pickle
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import CannotSave, Holder, InUse, Problem
from app.told import Told, in_a_row, listed, told

NAMES = ("path", "count", "words")
WORDS = st.text(max_size=20)
LITERALS = WORDS.map(lambda words: words.replace("{", "{{").replace("}", "}}"))
VALUES = st.fixed_dictionaries({name: WORDS | st.integers() for name in NAMES})
TEMPLATES = st.lists(LITERALS | st.sampled_from([f"{{{name}}}" for name in NAMES]), max_size=8).map("".join)


@dataclass(frozen=True)
class Holding:
    """A frozen value with a sentence, as travels between rooms."""

    sentence: str
    kind: str = ""


def written(value: str | int) -> str:
    return f"{value:,}" if isinstance(value, int) else value


@given(TEMPLATES, VALUES)
def test_the_sentence_is_the_template_filled(template: str, values: dict[str, str | int]) -> None:
    sentence = told(template, **values)
    english = template.format(**{name: written(value) for name, value in values.items()})
    assert sentence == english
    assert str(sentence) == english
    assert hash(sentence) == hash(english)
    assert (sentence.template, dict(sentence.values)) == (template, values)


@given(TEMPLATES, VALUES)
def test_it_survives_what_carries_values_about(template: str, values: dict[str, str | int]) -> None:
    sentence = told("{inner}.", inner=told(template, **values))
    moved = replace(Holding(sentence), kind="moved").sentence
    for same in (pickle.loads(pickle.dumps(sentence)), copy.copy(sentence), copy.deepcopy(sentence), moved):
        assert isinstance(same, Told)
        assert same == sentence
        assert same.template == "{inner}."
        inner = same.values["inner"]
        assert isinstance(inner, Told)
        assert (inner.template, dict(inner.values)) == (template, values)


def test_it_is_plain_text_to_json_and_to_str() -> None:
    sentence = told("{count} notes", count=1200)
    assert json.dumps([sentence]) == '["1,200 notes"]'
    assert type(str(sentence)) is str


def test_a_template_without_its_value_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        told("{path} is a folder.")


def test_some_values_can_be_put_in_place_of_others() -> None:
    sentence = told("A time stands {where}: {words}.", where="there", words="now")
    other = sentence.with_values(where=told("here"))
    assert other == "A time stands here: now."
    assert sentence == "A time stands there: now."


@given(st.lists(st.text("abc", min_size=1, max_size=3)))
def test_a_list_has_commas_and_sentences_have_spaces(parts: list[str]) -> None:
    assert listed(parts) == ", ".join(parts)
    assert in_a_row(parts) == " ".join(parts)


def test_a_long_list_is_not_deep() -> None:
    assert pickle.loads(pickle.dumps(listed(map(str, range(5_000))))).endswith("4998, 4999")


def test_a_problem_keeps_the_sentence_that_it_was_made_from() -> None:
    sentence = told("{path} is a folder.", path="x")
    for problem in (Problem(sentence), CannotSave(sentence), InUse(sentence, Holder())):
        assert str(problem) == "x is a folder."
        assert problem.sentence is sentence
    crossed = pickle.loads(pickle.dumps(Problem(sentence))).sentence
    assert isinstance(crossed, Told)
    assert crossed.template == sentence.template
