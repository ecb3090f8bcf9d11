"""The sample shows the readers at work, and its recipe fits its texts."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from app import places
from app.sources import read
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Document

_FILES = ("harbour.txt", "saltmarsh.txt", "lantern.md", "quarry.txt", "windrose.html")
_LONGEST_SHARED = 4
"""Words in a row that the sample may have in common with a real article, chance being what it is."""


@pytest.fixture(scope="module")
def recipe() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(places.sample("recipe.json").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {document.name: document for document in (read(places.sample(name)) for name in _FILES)}


def test_the_recipe_names_every_source_and_the_reference(recipe: dict[str, Any]) -> None:
    assert tuple(recipe["sources"]) == _FILES
    assert recipe["reference"] == "harbour"
    assert {path.name for path in places.sample().iterdir()} == {*_FILES, "recipe.json"}


def test_every_source_ends_up_with_its_title_outlet_date_and_language(
    recipe: dict[str, Any], documents: dict[str, Document]
) -> None:
    for name, document in documents.items():
        told = recipe["metadata"].get(name, {})
        assert set(told) <= {field.name for field in fields(Document)}
        for key in ("title", "outlet", "date", "language"):
            stated = getattr(document, key)
            assert bool(stated) != bool(told.get(key)), f"{name}: {key} must come from the file or the recipe"


def test_quotations_of_notes_occur_exactly_once(
    recipe: dict[str, Any], documents: dict[str, Document]
) -> None:
    quotations = [pair for note in recipe["notes"] for pair in note["quotations"]]
    assert [(name, q) for name, q in quotations if documents[name].text.count(q) != 1] == []


def test_notes_are_complete(recipe: dict[str, Any]) -> None:
    for note in recipe["notes"]:
        assert note["point"]
        assert note["body"].endswith(".") or note["body"].endswith("?")
        assert 1 <= len(note["quotations"]) <= 2
        assert note["category"] in FINDING_KINDS
        assert note["severity"] in NOTE_SEVERITIES
        assert note["status"] in NOTE_STATUSES
        assert note["tags"]


def test_notes_show_every_status(recipe: dict[str, Any]) -> None:
    assert {note["status"] for note in recipe["notes"]} == set(NOTE_STATUSES)


def test_the_saved_page_is_read_without_its_furniture(documents: dict[str, Document]) -> None:
    text = documents["windrose"].text
    for furniture in (
        "Crossword",
        "Most read",
        "script",
        "garden sheds",
        "Leave a comment",
        "Share",
        "privacy",
    ):
        assert furniture not in text
    assert "FERRIES" in text  # looks like the article to any reader: left for segmentation to tell apart


def test_the_markdown_source_keeps_its_bullets_and_loses_its_markup(documents: dict[str, Document]) -> None:
    text = documents["lantern"].text
    assert "\n- America's guarantees:\n  – Washington is" in text
    assert "ends them as well. - Ukraine may" in text
    assert "**" not in text
    assert "https://" not in text


def test_the_sources_differ_in_typography_and_spelling(documents: dict[str, Document]) -> None:
    harbour, saltmarsh, lantern = (documents[name].text for name in ("harbour", "saltmarsh", "lantern"))
    assert ("600,000" in harbour, "600 000" in saltmarsh, "800,000" in lantern) == (True, True, True)
    assert ("$100bn" in harbour, "$100 billion" in saltmarsh) == (True, True)
    assert ("Nato" in harbour, "NATO" in harbour) == (True, False)
    assert ("’" in harbour, "ʼ" in saltmarsh, "'" in lantern) == (True, True, True)
    assert ("centres" in harbour, "centers" in saltmarsh) == (True, True)


@pytest.mark.seeds
def test_no_sentence_of_a_real_article_is_in_the_sample(seeds: list[Path]) -> None:
    length = _LONGEST_SHARED + 1
    real = {run for path in seeds for run in _runs(path.read_text(encoding="utf-8"), length)}
    for name in (*_FILES, "recipe.json"):
        ours = _runs(places.sample(name).read_text(encoding="utf-8"), length)
        assert [" ".join(run) for run in ours if run in real] == [], name


def _runs(text: str, length: int) -> list[tuple[str, ...]]:
    words = "".join(c.lower() if c.isalnum() else " " for c in text.replace("ʼ", "'")).split()
    return [tuple(words[n : n + length]) for n in range(len(words) - length + 1)]
