"""HTML: the main text of a saved page with the numbers of its lists, and what the page tells about itself.

The page is parsed, never run: scripts, styles and frames are not text, nothing they refer to is fetched, and
the HTML parser expands no entities but HTML's own.
"""

import re
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources.mainpart import main_part
from app.sources.pageinfo import page_info
from app.sources.pagetext import element_text
from app.sources.plain import one_line_end
from app.sources.result import Reading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DEEPEST = 500
_MOST_ELEMENTS = 1_000_000
_MOST_ATTRIBUTES = 10_000
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_EMPTY_RAW = re.compile(r"<(script|style|title|textarea|iframe|noscript)\b([^<>]*)/>", re.IGNORECASE)


def read(name: str, text: str) -> Reading:
    """The main text of the page and its metadata. Raises `Problem` for pages nested beyond reason."""
    root = parse(name, one_line_end(text))
    part = main_part(root)
    info = page_info(root)
    return Reading(
        element_text(part.element, part.dropped),
        title=info.title,
        outlet=info.outlet,
        author=info.author,
        date=info.date,
        language=info.language,
        url=info.url,
    )


def parse(name: str, text: str) -> "HtmlElement":
    """The tree of the page. Raises `Problem` where the parser would lose content."""
    from lxml.etree import LxmlError, iterwalk
    from lxml.html import HTMLParser, document_fromstring

    markup = _XML_DECLARATION.sub("", text, count=1)
    if markup is not text:  # XHTML may close elements at once that HTML would leave open
        markup = _EMPTY_RAW.sub(r"<\1\2></\1>", markup)
    # The time that the parser takes grows with the square of an element's attributes.
    if any(len(_QUOTED.sub("", tag).split()) > _MOST_ATTRIBUTES for tag in _LONG_TAG.findall(markup)):
        raise _refused(name, "an element with thousands of attributes")
    parser = HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = document_fromstring(markup, parser=parser)
    except LxmlError:
        raise Problem(f"“{name}” holds no text: import a file that has some.") from None
    depth = deepest = count = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
        count += 1
    if count > 2 * _MOST_ELEMENTS:
        raise _refused(name, "over a million elements")
    if deepest > _DEEPEST:
        raise _refused(name, "elements nested too deeply to be read")
    return root


def _refused(name: str, what: str) -> Problem:
    return Problem(f"“{name}” has {what}: save the part you need as plain text (.txt) and import that.")
