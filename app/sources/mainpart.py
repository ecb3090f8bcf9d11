"""Which part of a page is the document, and what in it is page furniture.

trafilatura knows best which paragraphs are the article, but it drops list numbers and now and then a whole
list. So its answer only points: the main part is the smallest element that holds nearly all of that text, or
one around it which holds much more running text. Inside it everything stays that trafilatura kept, and
the rest but for what is marked as furniture or consists of links. Advertisements go in any case.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.sources.pagetext import is_printed
from app.text.cancel import Stop, watched

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FURNITURE_TAGS = frozenset(("nav", "aside", "footer", "form"))
_SURE_TAGS = frozenset(("nav", "aside", "footer"))
_SURE_ROLES = frozenset(("navigation", "complementary", "contentinfo", "banner"))
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
_MOST_NODES = 20_000
_TEXT_OF_NODE = 100  # characters that weigh as much as an element
_OFTEN = 2_000
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HEADING_BLOCKS = frozenset(("header", "hgroup", "div", "section"))
_LONGEST_HEADING = 300


@dataclass(frozen=True, slots=True)
class Part:
    """An element of a page, the elements in it that are no part of its text, and the headings that stand over it."""

    element: "HtmlElement"
    dropped: frozenset["HtmlElement"]
    headings: tuple["HtmlElement", ...] = ()


@dataclass(slots=True)
class _Mass:
    """Characters of words in an element: all of them, those in links, those that trafilatura keeps."""

    all: int = 0
    linked: int = 0
    kept: float = 0.0


def main_part(root: "HtmlElement", should_cancel: Stop = None) -> Part:
    """The main part of the page whose tree is `root`; the whole body if there is no article in it."""
    body = root.find("body")
    start = root if body is None else body
    if _burden(root, should_cancel) > _MOST_NODES:
        return _whole(start, should_cancel)
    masses = _masses(start, _kept_shingles(root), should_cancel)
    element = _main_element(start, masses) if masses[start].kept else start
    most = masses[element].all / 2
    inside = ((e, masses[e]) for e in element.iterdescendants() if e in masses)
    dropped = frozenset(e for e, mass in inside if mass.all < most and _is_furniture(e, mass))
    return Part(element, dropped, tuple(_headings_over(element, start, masses)))


def _burden(root: "HtmlElement", should_cancel: Stop) -> float:
    """How much there is to weigh: elements, attributes and text."""
    nodes = texts = 0
    for element in watched(root.iter(), should_cancel, _OFTEN):
        nodes += 1 + len(element.attrib)
        texts += len(element.text or "") + len(element.tail or "")
    return nodes + texts / _TEXT_OF_NODE


def _whole(start: "HtmlElement", should_cancel: Stop) -> Part:
    """All of a page that is too large to be weighed, as the time that takes grows with the square of the page, but
    for what says itself that it is furniture."""
    inside = watched(start.iterdescendants(), should_cancel, _OFTEN)
    return Part(start, frozenset(e for e in inside if e.tag in _SURE_TAGS or e.get("role") in _SURE_ROLES))


def _headings_over(
    element: "HtmlElement", start: "HtmlElement", masses: Mapping["HtmlElement", _Mass]
) -> list["HtmlElement"]:
    """Headings, and small blocks of them, that stand before the main part in the elements around it."""
    found: list[HtmlElement] = []
    inner = element
    while inner is not start and (outer := inner.getparent()) is not None:
        before = []
        for sibling in outer:
            if sibling is inner:
                break
            if sibling in masses and _is_heading(sibling, masses[sibling]):
                before.append(sibling)
        found[:0] = before
        inner = outer
    return found


def _is_heading(element: "HtmlElement", mass: _Mass) -> bool:
    if (
        not 0 < mass.all < _LONGEST_HEADING
        or mass.linked > _LINKED * mass.all
        or _is_furniture(element, mass)
    ):
        return False
    if element.tag in _HEADINGS:
        return True
    inner = {child.tag for child in element.iterdescendants() if isinstance(child.tag, str)}
    return bool(inner & _HEADINGS) and not inner & _FURNITURE_TAGS and element.tag in _HEADING_BLOCKS


def _kept_shingles(root: "HtmlElement") -> frozenset[int]:
    """What trafilatura takes for the article, as runs of words."""
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


def _masses(start: "HtmlElement", kept: frozenset[int], should_cancel: Stop) -> dict["HtmlElement", _Mass]:
    """The masses of `start` and every printed element in it."""
    from lxml.etree import iterwalk

    masses: dict[HtmlElement, _Mass] = {}
    walk = iterwalk(start, events=("start", "end"))
    links = 0
    for event, element in watched(walk, should_cancel, _OFTEN):
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
