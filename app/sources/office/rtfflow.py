"""The paragraphs and table cells of an RTF file, put together from what comes in between the control words."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.sources.office.page import Page, Paragraph
from app.sources.office.strikes import Strikes
from app.sources.office.symbols import bullet


@dataclass(slots=True)
class Row:
    """A table row: the cells that have ended, and what is in the open one."""

    cells: "list[list[Paragraph | Row]]" = field(default_factory=list)
    open_cell: "list[Paragraph | Row]" = field(default_factory=list)

    def end_cell(self) -> None:
        """The open cell ends; another one begins."""
        self.cells.append(self.open_cell)
        self.open_cell = []


class Flow:
    """A stream of text: that of the document, of a note or of a text box. What is complete goes to `take`.

    `out` collects the text of the paragraph in the making and `marker` what is printed before it. `depth` is in
    how many tables a paragraph stands.
    """

    def __init__(self, take: "Callable[[Paragraph | Row], None]") -> None:
        self.out = Strikes()
        self.marker = ""
        self._take = take
        self._boxes: list[Paragraph | Row] = []
        self._rows: list[Row] = []

    def end_paragraph(self, shape: Paragraph, depth: int) -> None:
        """The paragraph is complete, and looks like `shape`."""
        marker = bullet(joined(self.marker).strip(), "")
        series = shape.series if marker else ""
        parts = [replace(shape, text=joined(self.out.result()), marker=marker, series=series), *self._boxes]
        self.out, self.marker, self._boxes = Strikes(), "", []
        self._fold(depth)
        if depth:
            self._row(depth).open_cell += parts
        else:
            for part in parts:
                self._take(part)

    def drop_marker(self) -> None:
        """The paragraph in the making goes on in the next one, whose number counts."""
        self.marker = ""

    def add_box(self, part: "Paragraph | Row") -> None:
        """Keep a part of a text box until the paragraph ends that it is anchored in."""
        self._boxes.append(part)

    def end_cell(self, shape: Paragraph, depth: int) -> None:
        """The paragraph in the making is complete, and the cell with it."""
        self.end_paragraph(shape, depth)
        self._row(depth).end_cell()

    def end_row(self, depth: int) -> None:
        """The row is complete, as are those in it."""
        self._fold(depth - 1)

    def finish(self, shape: Paragraph) -> None:
        """Nothing comes any more: everything is complete."""
        if self.marker or self._boxes or self.out.result().strip():
            self.end_paragraph(shape, len(self._rows))
        self._fold(0)

    def _row(self, depth: int) -> Row:
        while len(self._rows) < depth:
            self._rows.append(Row())
        return self._rows[-1]

    def _fold(self, depth: int) -> None:
        """End all rows that are deeper."""
        while len(self._rows) > max(depth, 0):
            row = self._rows.pop()
            if row.open_cell:
                row.end_cell()
            if self._rows:
                self._rows[-1].open_cell.append(row)
            else:
                self._take(row)


class Sheet:
    """Prints parts on a page: rows that follow one another are a table."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._table = False

    def add(self, part: "Paragraph | Row") -> None:
        """Print the next part."""
        if isinstance(part, Paragraph):
            self.close()
            self._page.paragraph(part)
            return
        if not self._table:
            self._page.open_table()
            self._table = True
        self._page.open_row()
        for cell in part.cells:
            self._page.open_cell()
            inner = Sheet(self._page)
            for piece in cell:
                inner.add(piece)
            inner.close()
            self._page.close_cell()
        self._page.close_row()

    def close(self) -> None:
        """End the table, if one is open."""
        if self._table:
            self._page.close_table()
        self._table = False


def joined(text: str) -> str:
    """The text with characters beyond U+FFFF whole: RTF writes their halves one after the other."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
