"""Which part of a page is the document, and what in it is page furniture.

trafilatura knows best which paragraphs are the article, but it drops list numbers and now and then a whole
list. So its answer only points: the main part is the smallest element that holds nearly all of that text, or
one around it which holds much more running text. Inside it everything stays that trafilatura kept, and
the rest but for what is marked as furniture or consists of links. Advertisements go in any case.
"""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.sources.pagetext import is_printed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FURNITURE_TAGS = frozenset(("nav", "aside", "footer", "form"))
_FURNITURE_ROLES = frozenset(
    ("navigation", "complementary", "contentinfo", "search", "banner", "dialog", "form")
)
_FURNITURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|disqus|donate|footer|login|menu|"
    r"nav\w*|newsletter|outbrain|paywall|popular|popup|promo\w*|read-?more|recommend\w*|related|respond|share|"
    r"sharing|sidebar|signup|social|sponsor\w*|subscri\w*|taboola|teasers?|toolbar|trending|widget)(?=$|[\s_-])",
    re.IGNORECASE,
)
_ADVERT_NAME = re.compile(r"(?:^|[\s_-])(?:ads?|advert\w*|sponsored)(?=$|[\s_-])", re.IGNORECASE)
_WORDS = re.compile(r"\w+")
_NEARLY_ALL = 0.9
_RUNNING_SHARE = 0.3
_LINKED = 0.5
_KEPT = 0.3
_MOST_NODES = 200_000


@dataclass(frozen=True, slots=True)
class Part:
    """An element of a page, and the elements in it that are no part of its text."""

    element: "HtmlElement"
    dropped: frozenset["HtmlElement"]


@dataclass(slots=True)
class _Mass:
    """Characters of words in an element: all of them, those in links, those that trafilatura keeps."""

    all: int = 0
    linked: int = 0
    kept: float = 0.0


def main_part(root: "HtmlElement") -> Part:
    """The main part of the page whose tree is `root`; the whole body if there is no article in it."""
    body = root.find("body")
    start = root if body is None else body
    kept = _kept_shingles(root)
    masses = _masses(start, kept)
    element = _main_element(start, masses) if masses[start].kept else start
    most = masses[element].all / 2
    inside = ((e, masses[e]) for e in element.iterdescendants() if e in masses)
    return Part(element, frozenset(e for e, mass in inside if mass.all < most and _is_furniture(e, mass)))


def _kept_shingles(root: "HtmlElement") -> frozenset[int]:
    """What trafilatura takes for the article, as runs of words; nothing for a page too large for it."""
    if sum(1 + len(element.attrib) for element in root.iter()) > _MOST_NODES:
        return frozenset()
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = bare_extraction(root, include_comments=False, favor_recall=True)
    if not isinstance(found, Document) or found.body is None:
        return frozenset()
    return frozenset(run for text in found.body.itertext() for run in _shingles(text))


def _shingles(text: str) -> Iterable[int]:
    """The hashes of every four words in a row."""
    words = _WORDS.findall(text)
    return map(hash, zip(words, words[1:], words[2:], words[3:], strict=False))


def _masses(start: "HtmlElement", kept: frozenset[int]) -> dict["HtmlElement", _Mass]:
    """The masses of `start` and every printed element in it."""
    from lxml.etree import iterwalk

    masses: dict[HtmlElement, _Mass] = {}
    walk = iterwalk(start, events=("start", "end"))
    links = 0
    for event, element in walk:
        if event == "start":
            if element is not start and not is_printed(element):
                walk.skip_subtree()
                continue
            links += element.tag == "a"
            masses[element] = _weigh(element.text, kept, linked=links > 0)
            continue
        mass = masses.get(element)
        if mass is not None:
            links -= element.tag == "a"
        outer = element.getparent()
        if element is start or outer is None or (parent := masses.get(outer)) is None:
            continue
        for part in (mass, _weigh(element.tail, kept, linked=links > 0)):
            if part is not None:
                parent.all += part.all
                parent.linked += part.linked
                parent.kept += part.kept
    return masses


def _weigh(text: str | None, kept: frozenset[int], *, linked: bool) -> _Mass:
    if not text or text.isspace():
        return _Mass()
    size = sum(map(len, _WORDS.findall(text)))
    runs = list(_shingles(text))
    share = sum(run in kept for run in runs) / len(runs) if runs else 0.0
    return _Mass(size, size if linked else 0, size * share)


def _main_element(start: "HtmlElement", masses: dict["HtmlElement", _Mass]) -> "HtmlElement":
    """The smallest element with nearly all kept text, or the largest around it that has more running text."""
    kept = masses[start].kept
    path = [start]
    while inner := [c for c in path[-1] if c in masses and masses[c].kept >= _NEARLY_ALL * kept]:
        path.append(inner[0])
    for outer, inner_one in pairwise(path):
        others = (c for c in outer if c is not inner_one and c in masses)
        if any(_is_running(other, masses[other], kept) for other in others):
            return outer
    return path[-1]


def _is_running(element: "HtmlElement", mass: _Mass, kept: float) -> bool:
    """Whether the element holds so much text of its own that it must belong to the document."""
    return (
        mass.all > _RUNNING_SHARE * kept
        and mass.linked < _LINKED * mass.all
        and not _is_furniture(element, mass)
        and element.tag != "header"
    )


def _is_furniture(element: "HtmlElement", mass: _Mass) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if _ADVERT_NAME.search(names):
        return True
    if mass.all == 0 or mass.kept > _KEPT * mass.all:
        return False
    if element.tag in _FURNITURE_TAGS or element.get("role") in _FURNITURE_ROLES:
        return True
    return bool(_FURNITURE_NAME.search(names)) or (
        element.tag in ("div", "section", "ul", "ol") and mass.linked > _LINKED * mass.all
    )
