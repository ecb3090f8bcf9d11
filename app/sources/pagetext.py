"""A piece of an HTML tree as text for reading, as a browser would print it without styles.

Blocks are set apart by blank lines, list items and table rows are lines of their own. Items carry the marker
that a browser prints, and stand indented under the item they belong to; the cells of a row are set apart by
tabs. White space collapses as HTML has it; struck-out text stands between tildes, as in Markdown.
"""

import re
from collections.abc import Container
from typing import TYPE_CHECKING

from app.sources.listmarkers import markers
from app.sources.printer import Printer
from app.text.cancel import Stop, watched

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_PRINTED = re.compile(
    "script|style|template|noscript|head|title|meta|link|iframe|object|embed|applet|svg|canvas|audio|video|map|area|"
    "img|picture|source|button|select|input|textarea|datalist|dialog|frameset|noframes"
)
_PARAGRAPH = re.compile(
    "address|article|aside|blockquote|body|center|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|"
    "header|hgroup|hr|main|nav|p|pre|section|summary|table"
)
_LINE = re.compile("dd|dt|caption|legend")
_LISTS = frozenset(("ol", "ul", "menu", "dir"))
_OFTEN = 2_000
_CELLS = frozenset(("td", "th"))
_QUOTES = {"q": ("“", "”"), "del": ("~~", "~~"), "s": ("~~", "~~"), "strike": ("~~", "~~")}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_printed(element: "HtmlElement") -> bool:
    """Whether a browser without scripts prints anything of the element."""
    return (
        isinstance(element.tag, str)
        and not _NOT_PRINTED.fullmatch(element.tag)
        and element.get("hidden") is None
        and not _HIDDEN.search(element.get("style") or "")
    )


def element_text(
    root: "HtmlElement", dropped: Container["HtmlElement"] = frozenset(), should_cancel: Stop = None
) -> str:
    """The text of `root` without the elements in `dropped` and what is in them."""
    from lxml.etree import iterwalk

    printer = Printer()
    marks: dict[HtmlElement, str | None] = {}
    lists = 0
    walk = iterwalk(root, events=("start", "end"))
    for event, element in watched(walk, should_cancel, _OFTEN):
        skipped = element is not root and (element in dropped or not is_printed(element))
        if event == "start" and skipped:
            walk.skip_subtree()
        elif event == "start":
            if element.tag in _LISTS:
                marks.update(markers(element, lists))
                if _is_bare(element):
                    printer.indent()
            _open(printer, element, marks.get(element, "•"), nested=lists > 0)
            lists += element.tag in _LISTS
        if event == "end":
            if not skipped:
                lists -= element.tag in _LISTS
                _close(printer, element, nested=lists > 0)
                if _is_bare(element):
                    printer.dedent()
            if element is not root:
                printer.text(element.tail or "")
    return printer.result()


def _is_bare(element: "HtmlElement") -> bool:
    """Whether the element is a list directly in a list, as some programs write inner lists."""
    outer = element.getparent()
    return element.tag in _LISTS and outer is not None and outer.tag in _LISTS


def fragment_text(markup: str) -> str:
    """The text of a piece of HTML that is part of another document."""
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(remove_comments=True, remove_pis=True)
    return element_text(document_fromstring(f"<div>{markup}</div>", parser=parser))


def _open(printer: Printer, element: "HtmlElement", marker: str | None, *, nested: bool) -> None:
    tag = element.tag
    if tag == "li":
        printer.open_item(marker)
    elif tag == "tr":
        printer.open_row()
    elif tag in _CELLS:
        printer.open_cell()
    elif tag == "br":
        printer.line_break()
    elif distance := _distance(tag, nested=nested):
        printer.block(distance)
    if tag == "pre":
        printer.verbatim(on=True)
    printer.text(_QUOTES.get(tag, ("", ""))[0])
    printer.text(element.text or "")


def _close(printer: Printer, element: "HtmlElement", *, nested: bool) -> None:
    tag = element.tag
    printer.text(_QUOTES.get(tag, ("", ""))[1])
    if tag == "pre":
        printer.verbatim(on=False)
    if tag == "li":
        printer.close_item()
    elif tag == "tr":
        printer.close_row()
    elif distance := _distance(tag, nested=nested):
        printer.block(distance)


def _distance(tag: str, *, nested: bool) -> int:
    """How many line breaks set the element apart from its neighbours; a list in a list only starts a line."""
    if tag in _LISTS:
        return 1 if nested else 2
    return 2 if _PARAGRAPH.fullmatch(tag) else int(bool(_LINE.fullmatch(tag)))
