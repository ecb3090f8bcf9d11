"""The page that a word processor's paragraphs make: markers, nesting, distances and tables as plain lines.

The conventions are those of web pages (see `printer`): an item begins with its marker and one space, what is
inside an item stands four columns deeper, the cells of a row are set apart by tabs, and a blank line stands
where the document has visible space. Word processors nest by measures, not by structure: a paragraph belongs
to the item above it whose text it is in line with.
"""

import re
from dataclasses import dataclass, field

from app.sources.plain import one_line_end
from app.sources.printer import Printer

_INDENT = "    "
_DEEPEST = 20
_VISIBLE_SPACE = 80
_SLACK = 60
_MANY_BREAKS = re.compile(r"\n{3,}")
_EDGES = " \t\n"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. All measures are in twentieths of a point.

    `marker` is the number or bullet printed before the text, `glued` that nothing stands between the two.
    `series` names the list that the paragraph is an item of (empty: of none) and `level` its depth there, from 0.
    `edge` is where the marker begins and `left` where the text does. `before` and `after` is the space around,
    which is not there between paragraphs of one `kin`, unless that is empty.
    """

    text: str
    marker: str = ""
    glued: bool = False
    series: str = ""
    level: int = 0
    edge: int = 0
    left: int = 0
    before: int = 0
    after: int = 0
    kin: str = ""
    heading: bool = False


@dataclass(slots=True)
class _Column:
    """The page, or a cell of a table: what was printed in it so far."""

    items: list[Paragraph] = field(default_factory=list)
    left: bool = False  # an unindented paragraph stands after the items
    last: Paragraph | None = None
    gap: bool = False


class Page:
    """Takes paragraphs and tables in reading order; `result` is the text."""

    def __init__(self) -> None:
        self._printer = Printer()
        self._printer.verbatim(on=True)
        self._columns = [_Column()]

    def paragraph(self, paragraph: Paragraph) -> None:
        """Print a paragraph; one that shows nothing only keeps its neighbours apart."""
        column = self._columns[-1]
        text = _MANY_BREAKS.sub("\n\n", one_line_end(paragraph.text)).strip(_EDGES)
        line = _joined(paragraph, text)
        if not line:
            column.gap = True
            return
        self._printer.block(2 if column.gap or _apart(column.last, paragraph) else 1)
        indent = _INDENT * min(_depth(column, paragraph), _DEEPEST)
        inner = indent + (_INDENT if paragraph.marker and not paragraph.heading else "")
        self._printer.text(indent + line.replace("\n", "\n" + inner))
        column.last, column.gap = paragraph, False

    def space(self) -> None:
        """Keep what follows apart by a blank line."""
        self._columns[-1].gap = True

    def open_table(self) -> None:
        """Begin a table."""
        self._printer.block(2)

    def close_table(self) -> None:
        """End the table opened last."""
        self._printer.block(2)
        self._columns[-1].last = None

    def open_row(self) -> None:
        """Begin a row of the table."""
        self._printer.open_row()

    def close_row(self) -> None:
        """End the row opened last."""
        self._printer.close_row()

    def open_cell(self) -> None:
        """Begin a cell of the row."""
        self._printer.open_cell()
        self._columns.append(_Column())

    def close_cell(self) -> None:
        """End the cell opened last."""
        self._columns.pop()

    def result(self) -> str:
        """Everything printed so far."""
        return self._printer.result()


def _joined(paragraph: Paragraph, text: str) -> str:
    """Marker and text. They are glued where the document has it so and they stay apart for the eye."""
    marker = paragraph.marker.strip()
    if not marker or not text:
        return marker or text
    glued = paragraph.glued and not text[0].isalnum()
    return marker + ("" if glued else " ") + text


def _apart(before: Paragraph | None, paragraph: Paragraph) -> bool:
    """Whether the document sets the two apart by visible space."""
    if before is None:
        return False
    if paragraph.heading or before.heading:
        return True
    if paragraph.kin and paragraph.kin == before.kin:
        return False
    return max(before.after, paragraph.before) >= _VISIBLE_SPACE


def _depth(column: _Column, paragraph: Paragraph) -> int:
    """How many items the paragraph stands in; an item is remembered for what follows it."""
    if paragraph.heading:
        column.items.clear()
        return 0
    if paragraph.series:
        while column.items and not _holds(column, column.items[-1], paragraph):
            column.items.pop()
        column.items.append(paragraph)
        column.left = False
        return len(column.items) - 1
    depth = len(column.items)
    while depth and not _SLACK < paragraph.left >= column.items[depth - 1].left - _SLACK:
        depth -= 1
    column.left = column.left or not depth
    return depth


def _holds(column: _Column, item: Paragraph, inner: Paragraph) -> bool:
    if item.series == inner.series:
        return item.level < inner.level
    return not column.left and item.edge < inner.edge - _SLACK
