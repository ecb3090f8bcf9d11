"""Templates, as a project keeps them."""

import json

import pytest

from app.text.model import Note
from app.text.note_templates import DEFAULTS, LONGEST, MOST, Template, dump, load, of_note


def test_templates_come_back_as_they_were_kept() -> None:
    kept = (Template("A", "**b** ü", "date", "high", ("x y",)), Template("B", ""))
    assert load(dump(kept)) == kept


def test_where_none_were_ever_kept_there_are_some_to_begin_with() -> None:
    assert load("") == DEFAULTS
    assert all(template.body for template in DEFAULTS)
    assert load(dump(())) == ()


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_what_cannot_be_read_counts_as_never_kept(text: str) -> None:
    assert load(text) == DEFAULTS


def test_of_a_damaged_list_the_good_ones_are_kept() -> None:
    raw = [
        1,
        {"name": " ", "body": ""},
        {"name": "x"},
        {"name": "A\nB", "body": "b" * (LONGEST + 1), "category": "nonsense", "tags": ["t", 1]},
        *[{"name": "n", "body": ""}] * MOST,
    ]
    first, *others = load(json.dumps(raw))
    assert first == Template("A B", "b" * LONGEST, tags=("t",))
    assert len(others) < MOST


def test_a_template_of_a_note_makes_notes_like_it() -> None:
    note = Note("id", "3", "Body", (), "date", "low", "resolved", ("t",), "Ada", "then")
    assert of_note("N", note).note() == Note("", "", "Body", (), "date", "low", tags=("t",))
