"""The pages of the manual as they lie in the resources: a Markdown file for each, and the contents that order them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from app import places
from app.ui.manual.placeholders import fill

FALLBACK = "en"
"""The language that there are pages in for certain."""

_CONTENTS = "contents.json"
_TITLE = re.compile(r"#\s+(.+)")


@dataclass(frozen=True, slots=True)
class Page:
    """One subject. `text` is Markdown with everything filled in; its first line is the title, a heading."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, in reading order."""

    title: str
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Manual:
    """All pages in one language. Pictures lie in `pictures`."""

    language: str
    chapters: tuple[Chapter, ...]
    pictures: Path

    @staticmethod
    @cache
    def load(language: str) -> "Manual":
        """The manual in that language (ISO 639), or else in English.

        Raises OSError, ValueError or KeyError if the program's own files are damaged.
        """
        folder = places.resource("manual")
        if not language or not (folder / language / _CONTENTS).is_file():
            language = FALLBACK
        raw = json.loads((folder / language / _CONTENTS).read_text("utf-8"))
        chapters = tuple(
            Chapter(each["title"], tuple(_read(folder / language, name) for name in each["pages"]))
            for each in raw
        )
        return Manual(language, chapters, folder)

    @property
    def pages(self) -> Iterator[Page]:
        """All pages in reading order."""
        for chapter in self.chapters:
            yield from chapter.pages

    @property
    def first(self) -> Page:
        """The page to begin with."""
        return self.chapters[0].pages[0]

    def page(self, name: str) -> Page | None:
        """The page of that id, None if there is none."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, Page]:
        return {page.id: page for page in self.pages}


def _read(folder: Path, name: str) -> Page:
    text = fill((folder / f"{name}.md").read_text("utf-8"))
    found = _TITLE.match(text)
    if found is None:
        raise ValueError(f"{name}.md does not begin with a title")
    return Page(name, found[1].strip(), text)
