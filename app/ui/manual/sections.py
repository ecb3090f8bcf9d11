"""A page taken apart at its headings: what is searched, and where a hit leads."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.ui.manual.library import Page

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, as plain text. `anchor` leads there, see `anchor_of`."""

    page: Page
    anchor: str
    heading: str
    text: str


def anchor_of(number: int) -> str:
    """The name of the place of a page's heading of that number, the title being number 0."""
    return f"s{number}"


@cache
def reader() -> "MarkdownIt":
    """What reads the Markdown of the pages: with tables, and without any HTML of its own."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def sections(page: Page) -> tuple[Section, ...]:
    """The sections of a page in reading order; the first is what stands under the title."""
    heads: list[str] = []
    bodies: list[list[str]] = []
    tokens = reader().parse(page.text)
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.type != "inline":
            continue
        said = _plain(token)
        if before is not None and before.type == "heading_open":
            heads.append(said)
            bodies.append([])
        elif bodies and said:
            bodies[-1].append(said)
    return tuple(
        Section(page, anchor_of(number), head, " ".join(body))
        for number, (head, body) in enumerate(zip(heads, bodies, strict=True))
    )


def _plain(token: "Token") -> str:
    """The words of a stretch of Markdown; of a picture nothing."""
    parts = (
        " " if part.type == "softbreak" else part.content
        for part in token.children or ()
        if part.type != "image"
    )
    return "".join(parts).strip()
