"""HTML: the main text of a saved page with the numbers of its lists, and what the page tells about itself.

The page is parsed, never run: scripts, styles and frames are not text, nothing they refer to is fetched, and
the HTML parser expands no entities but HTML's own.
"""

import re
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources import values
from app.sources.mainpart import main_part
from app.sources.pageinfo import page_info
from app.sources.pagetext import element_text
from app.sources.plain import one_line_end
from app.sources.result import Reading
from app.text.cancel import Stop, watched
from app.told import Told, told

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DEEPEST = 500
_PIECE = 500_000
_OFTEN = 2_000
_HEAD = 10_000
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=(?:\(\d+\))?|page saved with SingleFile\s+url:\s*)(https?://[^\s<>]+)",
    re.IGNORECASE,
)
_MOST_ELEMENTS = 1_000_000
_MOST_ATTRIBUTES = 10_000
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_EMPTY_RAW = re.compile(r"<(script|style|title|textarea|iframe|noscript)\b([^<>]*)/>", re.IGNORECASE)


def read(name: str, text: str, should_cancel: Stop = None) -> Reading:
    """The main text of the page and its metadata. Raises `Problem` for pages nested beyond reason, and `Cancelled`."""
    markup = one_line_end(text, should_cancel)
    root = parse(name, markup, should_cancel)
    part = main_part(root, should_cancel)
    info = page_info(root)
    heads = [element_text(heading, should_cancel=should_cancel) for heading in part.headings]
    body = element_text(part.element, part.dropped, should_cancel)
    return Reading(
        "\n\n".join(filter(None, [*heads, body])),
        title=info.title,
        outlet=info.outlet,
        author=info.author,
        date=info.date,
        language=info.language,
        url=info.url or _saved_from(markup),
    )


def parse(name: str, text: str, should_cancel: Stop = None) -> "HtmlElement":
    """The tree of the page. Raises `Problem` where the parser would lose content."""
    from lxml.etree import LxmlError, iterwalk
    from lxml.html import HTMLParser

    markup = _XML_DECLARATION.sub("", text, count=1)
    if markup is not text:  # XHTML may close elements at once that HTML would leave open
        markup = _EMPTY_RAW.sub(r"<\1\2></\1>", markup)
    # The time that the parser takes grows with the square of an element's attributes.
    if any(len(_QUOTED.sub("", tag).split()) > _MOST_ATTRIBUTES for tag in _LONG_TAG.findall(markup)):
        raise _refused(name, told("an element with thousands of attributes"))
    parser = HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8")
    try:
        for start in watched(range(0, len(markup), _PIECE), should_cancel):
            parser.feed(markup[start : start + _PIECE].encode())
        root: HtmlElement | None = parser.close()
    except LxmlError:
        root = None
    if root is None:
        raise Problem(told("“{name}” holds no text: import a file that has some.", name=name))
    depth = deepest = count = 0
    for event, _ in watched(iterwalk(root, events=("start", "end")), should_cancel, _OFTEN):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
        count += 1
    if count > 2 * _MOST_ELEMENTS:
        raise _refused(name, told("over a million elements"))
    if deepest > _DEEPEST:
        raise _refused(name, told("elements nested too deeply to be read"))
    return root


def _saved_from(markup: str) -> str:
    """The address that a browser or an extension notes in a comment when it saves a page."""
    found = _SAVED_FROM.search(markup[:_HEAD])
    return values.url(found[1]) if found else ""


def _refused(name: str, what: Told) -> Problem:
    return Problem(
        told(
            "“{name}” has {what}: save the part you need as plain text (.txt) and import that.",
            name=name,
            what=what,
        )
    )
