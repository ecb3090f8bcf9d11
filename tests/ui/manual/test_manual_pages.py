"""The manual is whole and true: every action is told, every link, picture and placeholder leads somewhere."""

import json
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app import places
from app.ui.actions import ACTIONS
from app.ui.languages import OWN_NAMES
from app.ui.manual.library import Manual
from app.ui.manual.placeholders import PLACEHOLDER, fill
from app.ui.manual.sections import sections
from app.ui.manual.where import FALLBACK, PAGES

FOLDER = places.resource("manual")
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/contents.json"))
FILES = sorted(FOLDER.glob("*/*.md"))
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
CATALOGUE = places.resource("translations", "variorum_de.ts")
MOST_BYTES = 1_000_000


HEADING = re.compile(r"^(#+) ", re.MULTILINE)
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def shape(path: Path) -> dict[str, object]:
    """What is the same on a page in whatever language it is written; placeholders and links may change places."""
    text = path.read_text("utf-8")
    return {
        "headings": HEADING.findall(CODE.sub("", text)),
        "placeholders": Counter(PLACEHOLDER.findall(text)),
        "links": Counter(LINK.findall(text)),
        "pictures": [address for _, address in PICTURE.findall(text)],
        "code": CODE.findall(text),
        "items": len(re.findall(r"^\s*(?:-|\d+\.) ", CODE.sub("", text), re.MULTILINE)),
    }


def told(language: str) -> set[str]:
    """The ids of the actions that the pages speak of; a table of keys is not speaking."""
    text = "".join(path.read_text("utf-8") for path in (FOLDER / language).glob("*.md"))
    return {name for kind, name in PLACEHOLDER.findall(text) if kind in ("action", "name", "key")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_told_of(language: str) -> None:
    assert {entry.id for entry in ACTIONS} - told(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_stands_in_the_contents_once(language: str) -> None:
    contents = json.loads((FOLDER / language / "contents.json").read_text("utf-8"))
    listed = [name for chapter in contents for name in chapter["pages"]]
    assert sorted(listed) == sorted(path.stem for path in (FOLDER / language).glob("*.md"))


def test_there_is_a_manual_in_every_language_of_the_window() -> None:
    assert {*LANGUAGES} == {*OWN_NAMES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_page_says_the_same_in_every_language(path: Path) -> None:
    assert shape(path) == shape(FOLDER / "en" / path.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_are_the_same_in_every_language(language: str) -> None:
    pages = [
        [chapter["pages"] for chapter in json.loads((FOLDER / each / "contents.json").read_text("utf-8"))]
        for each in (language, "en")
    ]
    assert pages[0] == pages[1]


def test_words_of_the_window_that_a_page_names_are_in_the_catalogues() -> None:
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(CATALOGUE).iter("context")
        for message in context.iter("message")
    }
    named = {
        tuple(name.split("/", 1))
        for path in FILES
        for kind, name in PLACEHOLDER.findall(path.read_text("utf-8"))
        if kind == "text"
    }
    assert named - known == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_placeholder_is_known(path: Path) -> None:
    filled = fill(path.read_text("utf-8"))
    assert re.search(r"\{[a-z]+:", filled) is None


@pytest.mark.parametrize(
    "text", ["{action:no-such-thing}", "{key:sample}", "{colour:left}", "{table:nothing}"]
)
def test_what_is_not_known_is_not_passed_over(text: str) -> None:
    with pytest.raises(KeyError):
        fill(text)


def test_a_key_is_that_of_the_table() -> None:
    assert fill("{key:new-note}") == "`Ctrl+M`"
    assert fill("{action:new-note}") == "**Edit › New note** `Ctrl+M`"
    assert fill("{action:read-pair}").startswith("**View › Read › Side by side**")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_link_leads_to_a_page(path: Path) -> None:
    for address in LINK.findall(path.read_text("utf-8")):
        assert (path.parent / address).is_file(), address


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_picture_is_there_and_says_what_it_shows(path: Path) -> None:
    for said, address in PICTURE.findall(path.read_text("utf-8")):
        assert said
        assert (FOLDER / address).is_file(), address


def test_every_picture_is_shown_and_all_are_small() -> None:
    shown = {address for path in FILES for _, address in PICTURE.findall(path.read_text("utf-8"))}
    pictures = list(FOLDER.glob("*.png"))
    assert {path.name for path in pictures} == shown
    assert sum(path.stat().st_size for path in pictures) < MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_begins_with_its_title_and_has_words_under_each_heading(language: str) -> None:
    for page in Manual.load(language).pages:
        found = sections(page)
        assert found[0].heading == page.title
        assert all(section.text or section is found[0] for section in found)


def test_where_one_is_there_is_a_page() -> None:
    known = {page.id for page in Manual.load("en").pages}
    assert {*PAGES.values(), FALLBACK} <= known


def test_what_there_is_a_page_for_exists() -> None:
    source = "".join(
        path.read_text("utf-8") for path in (places.resource().parent / "app" / "ui").rglob("*.py")
    )
    assert [name for name in PAGES if f"class {name}(" not in source] == []


def test_a_language_without_pages_gets_english() -> None:
    assert Manual.load("xx").language == "en"
    assert Manual.load("../en").language == "en"
