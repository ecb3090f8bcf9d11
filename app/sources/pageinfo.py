"""What a page tells about itself: its meta elements, its JSON-LD, its title.

Only what the page states is taken, nothing is inferred from addresses or from the text: a wrong date under a
quotation is worse than none.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sources import values

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title")
_OUTLETS = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "citation_publication_date",
    "parsely-pub-date",
)
_ARTICLES = ("article", "posting", "webpage", "report", "legislation", "creativework")
_DEEPEST_JSON = 4


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What the page says of itself, empty where it is silent; the date is the day of publication."""

    title: str
    outlet: str
    author: str
    date: str
    language: str
    url: str


def page_info(root: "HtmlElement") -> PageInfo:
    """Read the metadata of the page whose tree is `root`."""
    meta = _meta(root)
    article = next(_articles(root), {})

    def first(names: tuple[str, ...], key: str, clean: Callable[[str], str]) -> str:
        stated = [text for name in names for text in meta.get(name, ())] + list(_names(article.get(key)))
        return next((text for text in map(clean, stated) if text), "")

    return PageInfo(
        title=first(_TITLES, "headline", values.line) or _heading(root),
        outlet=first(_OUTLETS, "publisher", values.line),
        author=_authors(meta, article),
        date=first(_DATES, "datePublished", values.day) or _time(root),
        language=_language(root, meta),
        url=_address(root, meta),
    )


def _meta(root: "HtmlElement") -> dict[str, list[str]]:
    """The contents of the meta elements by name, property or itemprop, in lower case."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = next(filter(None, map(element.get, ("property", "name", "itemprop", "http-equiv"))), "")
        if content := (element.get("content") or "").strip():
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _articles(root: "HtmlElement") -> Iterator[dict[str, object]]:
    """The JSON-LD objects that describe an article or another work."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                stated: object = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _works(stated, _DEEPEST_JSON)


def _works(stated: object, depth: int) -> Iterator[dict[str, object]]:
    if isinstance(stated, list) and depth:
        for item in stated:
            yield from _works(item, depth - 1)
    elif isinstance(stated, dict):
        if str(stated.get("@type", "")).strip("[]'").lower().endswith(_ARTICLES):
            yield stated
        if depth:
            yield from _works(stated.get("@graph"), depth - 1)


def _names(stated: object) -> Iterator[str]:
    """The texts of a JSON-LD value: a string, an object with a name, or several of them."""
    for item in stated if isinstance(stated, list) else [stated]:
        text = item.get("name") if isinstance(item, dict) else item
        if isinstance(text, str):
            yield text


def _authors(meta: dict[str, list[str]], article: dict[str, object]) -> str:
    """All authors that the first place with any names; profile addresses are no names."""
    for stated in (*(meta.get(name, []) for name in _AUTHORS), list(_names(article.get("author")))):
        names = dict.fromkeys(values.line(name) for name in stated)
        if people := [name for name in names if name and not values.url(name)]:
            return values.line(", ".join(people))
    return ""


def _heading(root: "HtmlElement") -> str:
    """The page's only first-level heading, else its title."""
    headings = [text for h1 in root.iter("h1") if (text := values.line(h1.text_content()))]
    if len(headings) == 1:
        return headings[0]
    title = root.find(".//title")
    return "" if title is None else values.line(title.text_content())


def _time(root: "HtmlElement") -> str:
    """The day of the page's only `time` element, or of those that are marked as the date of publication."""
    times = list(root.iter("time"))
    marked = [t for t in times if t.get("pubdate") is not None or t.get("itemprop") == "datePublished"]
    days = {values.day(t.get("datetime")) for t in marked or times}
    return days.pop() if len(days) == 1 else ""


def _language(root: "HtmlElement", meta: dict[str, list[str]]) -> str:
    stated = [
        root.get("lang"),
        root.get("xml:lang"),
        *meta.get("content-language", ()),
        *meta.get("og:locale", ()),
    ]
    return next((tag for tag in map(values.language, stated) if tag), "")


def _address(root: "HtmlElement", meta: dict[str, list[str]]) -> str:
    links = (e.get("href") for e in root.iter("link") if "canonical" in (e.get("rel") or "").lower().split())
    return next((url for url in map(values.url, (*links, *meta.get("og:url", ()))) if url), "")
