"""The blocks of a DOCX file: paragraphs with their numbers, tables, text boxes and notes, printed on a page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.sources.office.page import Page, Paragraph
from app.sources.office.wordnumbers import Numbers
from app.sources.office.wordparts import MC, W, value
from app.sources.office.wordstyles import Look, Styles, look
from app.sources.office.wordtext import Notes, Runs, is_chosen
from app.text.cancel import Stop, check

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = (W + "p", W + "tbl", W + "sdt", W + "customXml", MC + "AlternateContent")
"""The elements that the body of a document consists of."""

_WRAPPERS = frozenset(W + tag for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")) | {
    MC + "AlternateContent"
}
_ALTERNATIVES = (MC + "Choice", MC + "Fallback")
_MOST_LOOKS = 10_000
_GONE = (W + "del", W + "moveFrom")


class Body:
    """Prints blocks in reading order."""

    def __init__(
        self, styles: Styles, numbers: Numbers, should_cancel: Stop = None, *, contents: bool = False
    ) -> None:
        """`contents`: print tables of contents too."""
        self._styles = styles
        self._numbers = numbers
        self._should_cancel = should_cancel
        self._notes = Notes()
        self._runs = Runs(styles, self._notes, should_cancel, contents=contents)
        self._page = Page()
        self._looks: dict[bytes, Look] = {}
        self._held: Paragraph | None = None  # the next one goes on in its line: the mark between is hidden
        self._before = ""  # what the next one begins with
        self._mark = ""  # of the note that the next one begins
        self.title = ""

    @property
    def swallows(self) -> bool:
        """Whether something that is not printed was begun and not ended: of a damaged file, print it all."""
        return self._runs.is_open

    def block(self, element: "_Element") -> None:
        """Print one block."""
        for part in self._found((element,), (W + "p", W + "tbl")):
            if part.tag == W + "p":
                self._paragraph(part)
            else:
                self._table(part)

    def result(self, notes: "dict[str, dict[str, _Element]]") -> str:
        """Everything printed, and behind it the notes that were referred to: `notes` has them by kind and id."""
        self._flush()
        self._page.space()
        printed: set[tuple[str, str]] = set()
        while waiting := [key for key in self._notes.found if key not in printed]:
            for kind, key in waiting:
                printed.add((kind, key))
                self._note(self._notes.found[kind, key], notes.get(kind, {}).get(key))
        return self._page.result()

    def _note(self, mark: str, note: "_Element | None") -> None:
        if note is not None:
            self._mark = mark
            self._blocks(note)
            self._flush()

    def _blocks(self, parent: "Iterable[_Element]") -> None:
        for child in parent:
            self.block(child)

    def _found(self, parent: "Iterable[_Element]", tags: tuple[str, ...]) -> "Iterator[_Element]":
        """The children with one of `tags`, also inside what only wraps them."""
        open_ones = [iter(parent)]
        while open_ones:
            child = next(open_ones[-1], None)
            if child is None:
                open_ones.pop()
            elif child.tag in tags:
                yield child
            elif self._wraps(child):
                open_ones.append(iter(child))

    def _wraps(self, element: "_Element") -> bool:
        if element.tag in _ALTERNATIVES:
            return is_chosen(element)
        return element.tag in _WRAPPERS and not (element.tag == W + "sdt" and self._runs.is_contents(element))

    def _paragraph(self, element: "_Element") -> None:
        check(self._should_cancel)
        properties = element.find(W + "pPr")
        style = value(None if properties is None else properties.find(W + "pStyle"))
        stated = self._styles.look(style) if properties is None else self._stated(properties, style)
        silent = self._runs.is_silent
        text, boxes = self._runs.read(element, self._styles.look(style))
        if text.strip() or not (silent or self._runs.is_silent or stated.hidden):
            self._take(text, style, stated, joins=_joins(properties))
        for box in boxes:
            self._flush()
            self._blocks(box)

    def _stated(self, properties: "_Element", style: str) -> Look:
        """What a paragraph looks like; most share their properties with others."""
        from lxml.etree import tostring

        key = tostring(properties, with_tail=False)
        if key not in self._looks:
            if len(self._looks) > _MOST_LOOKS:
                self._looks.clear()
            own = look(properties, properties.find(W + "rPr"))
            self._looks[key] = self._styles.numbered(own, self._styles.look(style))
        return self._looks[key]

    def _take(self, text: str, style: str, stated: Look, *, joins: bool) -> None:
        """Print a paragraph, or keep it for the next one where nothing shows between the two."""
        text = f"{self._mark} {text.lstrip()}" if self._mark else self._before + text
        self._mark = ""
        if joins:
            self._before = text
            return
        self._before = ""
        if self._held is None:
            paragraph = self._laid_out(text, style, stated)
        else:
            paragraph = replace(self._held, text=f"{self._held.text.rstrip()} {text.lstrip()}")
        self._held = paragraph if stated.hidden else None
        if self._held is None:
            self._page.paragraph(paragraph)

    def _flush(self) -> None:
        """Print what was kept for a paragraph that did not come."""
        if self._held is not None or self._before or self._mark:
            self._take("", "", Look(), joins=False)

    def _laid_out(self, text: str, style: str, stated: Look) -> Paragraph:
        if not self.title and self._styles.is_title(style):
            self.title = text
        instance, level = stated.instance or "", stated.level or 0
        series = self._numbers.series(instance)
        left, first = stated.left or 0, stated.first or 0
        shape = self._numbers.level(instance, level)
        return Paragraph(
            text,
            marker=self._numbers.count(instance, level),
            glued=shape is not None and shape.glued,
            series=series,
            level=level,
            edge=left + first,
            left=left,
            before=stated.before or 0,
            after=stated.after or 0,
            kin=(style or "-") if stated.contextual else "",
            heading=self._styles.is_heading(style, stated.outline),
        )

    def _table(self, table: "_Element") -> None:
        self._flush()
        self._page.open_table()
        for row in self._found(table, (W + "tr",)):
            changes = row.find(W + "trPr")
            if changes is not None and any(changes.find(tag) is not None for tag in (*_GONE, W + "hidden")):
                continue
            self._page.open_row()
            for cell in self._found(row, (W + "tc",)):
                if not _is_covered(cell):
                    self._page.open_cell()
                    self._blocks(cell)
                    self._flush()
                    self._page.close_cell()
            self._page.close_row()
        self._page.close_table()


def _joins(properties: "_Element | None") -> bool:
    """Whether the paragraph is the beginning of the next one: its mark is deleted, or it is a large first letter."""
    if properties is None:
        return False
    mark, frame = properties.find(W + "rPr"), properties.find(W + "framePr")
    deleted = mark is not None and any(mark.find(tag) is not None for tag in _GONE)
    return deleted or value(frame, W + "dropCap") in ("drop", "margin")


def _is_covered(cell: "_Element") -> bool:
    """Whether the cell is part of a merged one above it or to its left, or deleted."""
    properties = cell.find(W + "tcPr")
    if properties is None:
        return False
    merged = (properties.find(W + "vMerge"), properties.find(W + "hMerge"))
    return (
        any(m is not None and value(m) != "restart" for m in merged)
        or properties.find(W + "cellDel") is not None
    )
