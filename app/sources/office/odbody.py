"""The blocks of an OpenDocument text: paragraphs, headings, lists, tables, frames and notes, printed on a page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sources.office.odlists import Lists, Series
from app.sources.office.odnames import DRAW, FO, LOEXT, STYLE, TABLE, TEXT, XML_ID, is_true, length, whole
from app.sources.office.odstyles import Level, Styles
from app.sources.office.odtext import Texts
from app.sources.office.page import Page, Paragraph
from app.text.cancel import Stop, check

if TYPE_CHECKING:
    from lxml.etree import _Element

_PRINTED = (TEXT + "p", TEXT + "h", TEXT + "list", TEXT + "numbered-paragraph", TABLE + "table")
_WRAPPERS = frozenset(
    (
        TEXT + "section", TEXT + "index-body", TEXT + "index-title", TEXT + "alphabetical-index",
        TEXT + "illustration-index", TEXT + "table-index", TEXT + "object-index", TEXT + "user-index",
        TEXT + "bibliography", TEXT + "meta", TABLE + "table-header-rows", TABLE + "table-rows",
        TABLE + "table-row-group",
    )
)  # fmt: skip
BLOCKS = (*_PRINTED, *_WRAPPERS, DRAW + "*")
"""The elements that the text consists of. A table of contents is left out, because it repeats the headings."""

_NO_TEXT = frozenset(DRAW + tag for tag in ("object", "object-ole", "image", "plugin", "applet"))
_LIST_ITEMS = (TEXT + "list-item", TEXT + "list-header")
_TITLES = frozenset(("Title", "Subtitle"))
_DEEPEST = 10


@dataclass(slots=True)
class _Item:
    """An open list item.

    `waits`: its label is not printed yet. `start`: the number it states itself. `holds_list`: a list in it has ended.
    """

    series: Series
    style: str
    level: int
    waits: bool = True
    start: int | None = None
    holds_list: bool = False


class Body:
    """Prints blocks in reading order."""

    def __init__(self, styles: Styles, should_cancel: Stop = None) -> None:
        self._styles = styles
        self._should_cancel = should_cancel
        self._texts = Texts(styles, should_cancel)
        self._lists = Lists()
        self._outline = Series("outline")
        self._page = Page()
        self._before = ""
        self.title = ""

    def block(self, element: "_Element") -> None:
        """Print one block."""
        self._blocks((element,), None)

    def result(self) -> str:
        """Everything printed, and behind it the notes that were referred to."""
        self._page.space()
        for mark, note in self._texts.notes:  # notes in notes are added while this goes on
            self._before = mark + " "
            self._blocks(note, None)
        self._before = ""
        return self._page.result()

    def _blocks(self, parent: "Iterable[_Element]", item: _Item | None) -> None:
        for part in _found(parent, _PRINTED):
            if part.tag == TEXT + "list":
                self._list(part, item)
            elif part.tag == TABLE + "table":
                self._table(part)
            elif part.tag == TEXT + "numbered-paragraph":
                self._blocks(part, self._numbered(part))
            else:
                self._paragraph(part, item)

    def _list(self, element: "_Element", outer: _Item | None) -> None:
        style = element.get(TEXT + "style-name") or (outer.style if outer else "")
        if outer is None:
            series, level = self._series(element, style), 1
        else:
            series, level = outer.series, min(outer.level + 1, _DEEPEST)
            if outer.holds_list and not is_true(element, TEXT + "continue-numbering"):
                series.restart(level)
            outer.holds_list = True
        for child in element:
            if child.tag in _LIST_ITEMS:
                own = child.get(TEXT + "style-override") or style
                start = whole(child.get(TEXT + "start-value"))
                self._blocks(child, _Item(series, own, level, child.tag == TEXT + "list-item", start))

    def _numbered(self, element: "_Element") -> _Item:
        """The item that a numbered paragraph outside a list is."""
        style = element.get(TEXT + "style-name") or ""
        key = element.get(TEXT + "list-id") or style
        series = self._lists.begin(style, key, key, continues=True)
        level = min(whole(element.get(TEXT + "level")) or 1, _DEEPEST)
        return _Item(series, style, level, start=whole(element.get(TEXT + "start-value")))

    def _series(self, element: "_Element", style: str) -> Series:
        return self._lists.begin(
            style,
            element.get(XML_ID) or element.get(TEXT + "id") or "",
            element.get(TEXT + "continue-list") or "",
            continues=is_true(element, TEXT + "continue-numbering"),
        )

    def _paragraph(self, element: "_Element", item: _Item | None) -> None:
        check(self._should_cancel)
        style = element.get(TEXT + "style-name") or ""
        hidden = any(is_true(mark, TEXT + "is-hidden") for mark in element.iter(TEXT + "hidden-paragraph"))
        if hidden or self._styles.stated("paragraph", style, TEXT + "display") == "none":
            return
        text, boxes = self._texts.read(element, style)
        text, self._before = self._before + text, ""
        self._page.paragraph(self._laid_out(element, style, text, item))
        self._blocks(boxes, None)

    def _laid_out(self, element: "_Element", style: str, text: str, item: _Item | None) -> Paragraph:
        heading = element.tag == TEXT + "h"
        titled = bool(_TITLES & self._styles.names(style))
        if titled and not self.title:
            self.title = text
        levels: Mapping[int, Level] = {}
        marker = ""
        if item is not None:
            listed = item.style or self._styles.stated("paragraph", style, STYLE + "list-style-name") or ""
            levels = self._styles.lists.get(listed, {})
        numbered = item is not None and item.waits
        if item is not None and item.waits and (levels or not heading):
            marker, item.waits = item.series.count(item.level, levels, item.start), False
        elif heading and (item is None or item.waits):
            marker = self._chapter(element)
        shape = levels.get(item.level) if item else None
        left = shape.left if shape else self._length(style, FO + "margin-left")
        return Paragraph(
            text,
            marker=marker,
            series=item.series.name if item and numbered and not heading else "",
            level=item.level if item else 0,
            edge=shape.edge if shape else left,
            left=left,
            before=self._length(style, FO + "margin-top"),
            after=self._length(style, FO + "margin-bottom"),
            kin=(style or "-") if self._is_contextual(style) else "",
            heading=heading or titled,
        )

    def _chapter(self, heading: "_Element") -> str:
        """Count a heading by the outline's levels; its number, empty if its level has none."""
        level = whole(heading.get(TEXT + "outline-level")) or 1
        shape = self._styles.outline.get(level)
        style = heading.get(TEXT + "style-name") or ""
        unlisted = self._styles.stated("paragraph", style, STYLE + "list-style-name") == ""
        if shape is None or not shape.kind or unlisted or is_true(heading, TEXT + "is-list-header"):
            return ""
        anew = is_true(heading, TEXT + "restart-numbering")
        start = (whole(heading.get(TEXT + "start-value")) or shape.start) if anew else None
        return self._outline.count(level, self._styles.outline, start)

    def _length(self, style: str, attribute: str) -> int:
        return length(self._styles.stated("paragraph", style, attribute)) or 0

    def _is_contextual(self, style: str) -> bool:
        return any(
            self._styles.stated("paragraph", style, room + "contextual-spacing") == "true"
            for room in (STYLE, LOEXT)
        )

    def _table(self, table: "_Element") -> None:
        self._page.open_table()
        for row in _found(table, (TABLE + "table-row",)):
            if row.get(TABLE + "visibility") in ("collapse", "filter"):
                continue
            self._page.open_row()
            for cell in row.findall(TABLE + "table-cell"):
                self._page.open_cell()
                self._blocks(cell, None)
                self._page.close_cell()
            self._page.close_row()
        self._page.close_table()


def _found(parent: "Iterable[_Element]", tags: tuple[str, ...]) -> "Iterator[_Element]":
    """The children with one of `tags`, also inside what only wraps them."""
    open_ones = [iter(parent)]
    while open_ones:
        child = next(open_ones[-1], None)
        if child is None:
            open_ones.pop()
        elif child.tag in tags:
            yield child
        elif _wraps(child):
            open_ones.append(iter(child))


def _wraps(element: "_Element") -> bool:
    if element.get(TEXT + "display") == "none" or is_true(element, TEXT + "is-hidden"):
        return False
    return element.tag in _WRAPPERS or (element.tag.startswith(DRAW) and element.tag not in _NO_TEXT)
