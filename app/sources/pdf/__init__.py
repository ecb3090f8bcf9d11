"""PDF: the running text in reading order, without heads, feet and page numbers; footnotes at its end.

PDFium tells the characters and their places; lines, columns and paragraphs are found from these. Text that runs in
another direction than most of its page (tables set sideways, stamps in the margin) follows its page.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import Problem
from app.sources.pdf.columns import reading_order
from app.sources.pdf.footnotes import parted
from app.sources.pdf.furniture import without_furniture
from app.sources.pdf.glyphs import PDFIUM, Glyph, Sheet, Tally, page_glyphs
from app.sources.pdf.hyphens import Words
from app.sources.pdf.info import info
from app.sources.pdf.lines import Column, Line, fragments, line, rows
from app.sources.pdf.paragraphs import paragraphs
from app.sources.pdf.visual import runs_left
from app.sources.result import Reading
from app.text.cancel import Stop, watched
from app.told import told

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MOST_PAGES = 20_000
_NEAR = 8.0
_LEAST_FILLED = 0.85


def read(name: str, data: bytes, should_cancel: Stop = None) -> Reading:
    """The text of the file and what it tells about itself. Raises `Problem` for files that are broken, locked, or
    that have no text, and `Cancelled`."""
    tally = Tally()
    with _opened(name, data) as document:
        pages = [_page(document, number, tally) for number in watched(range(len(document)), should_cancel)]
        with PDFIUM:
            facts = info(document)
    _check_text(name, tally)
    upright = without_furniture(
        _with_common_edges([page for page, _ in pages]), tally.body_size(), should_cancel
    )
    running: list[Line] = []
    notes: list[list[Line]] = []
    for number, page in enumerate(watched(upright, should_cancel)):
        lines, below = parted(page, tally.body_size())
        running += _as_flow(lines, number)
        running += _as_flow(pages[number][1], number)
        notes += below
    words = Words(one.text for one in watched(running, should_cancel, 100))
    texts = [paragraphs(running, words, should_cancel), *(paragraphs(note, words).strip() for note in notes)]
    return replace(facts, text="\n\n".join(texts).strip("\n"))


@contextmanager
def _opened(name: str, data: bytes) -> Iterator["PdfDocument"]:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    with PDFIUM:
        try:
            document = PdfDocument(data)
            count = len(document)
        except PdfiumError as error:
            locked = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
            raise _locked(name) if locked else _broken(name) from None
    try:
        if count == 0:
            raise _broken(name)
        if count > _MOST_PAGES:
            raise Problem(
                told(
                    "“{name}” has {count} pages, more than can be read at once: save the pages you need as a "
                    "file.",
                    name=name,
                    count=count,
                )
            )
        yield document
    finally:
        with PDFIUM:
            document.close()


def _page(document: "PdfDocument", number: int, tally: Tally) -> tuple[list[Line], list[Line]]:
    """The lines of a page, and those that run in another direction than most; none of a page that is broken."""
    from pypdfium2 import PdfiumError

    with PDFIUM:
        try:
            page = document[number]
        except PdfiumError:
            return [], []
        try:
            sheet = page_glyphs(page)
        except PdfiumError:
            return [], []
        finally:
            page.close()
    tally.add(sheet.glyphs)
    sideways = [one for turned in sheet.others for one in _lines(turned)]
    return _filled(_lines(sheet.glyphs), sheet), sideways


def _check_text(name: str, tally: Tally) -> None:
    if not tally.visible:
        raise Problem(
            told(
                "“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import "
                "the result.",
                name=name,
            )
        )
    if not tally.has_meaning():
        raise Problem(
            told(
                "“{name}” does not tell which letters it shows: have its text recognised (OCR) and "
                "import the result.",
                name=name,
            )
        )


def _lines(glyphs: list[Glyph]) -> list[Line]:
    """The lines of a page in reading order."""
    leftwards = runs_left("".join(glyph.char for glyph in glyphs))
    found: list[Line] = []
    for flow, parts in enumerate(reading_order(fragments(glyphs), leftwards=leftwards)):
        column = Column(flow, min(f.x0 for f in parts), max(f.x1 for f in parts), leftwards)
        lines = (line(row, column) for row in rows(parts))
        found += [one for one in lines if one.text]
    return found


def _filled(lines: list[Line], sheet: Sheet) -> list[Line]:
    """The lines of a page of one column, which is taken to be about as wide as equal margins on both sides leave
    room for: where all lines are short, none of them is full."""
    if not lines or lines[-1].flow:
        return lines
    left, right = lines[0].left, lines[0].right
    if sum(one.leftwards for one in lines) > len(lines) / 2:
        left = min(left, right - _LEAST_FILLED * (2 * right - sheet.left - sheet.right))
    else:
        right = max(right, left + _LEAST_FILLED * (sheet.left + sheet.right - 2 * left))
    return [replace(one, left=left, right=right) for one in lines]


def _with_common_edges(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages of one column share their edges with the other pages of their side of the sheet, so that a page that
    holds only an indented list does not hide its indentation."""
    result = []
    singles = [bool(page) and page[-1].flow == 0 for page in pages]
    for number, page in enumerate(pages):
        if not singles[number]:
            result.append(page)
            continue
        side = range(max(number % 2, number - 4), min(len(pages), number + 5), 2)
        near = [n for n in (*side, number) if singles[n]]
        own = page[0]
        left = min(x for n in near if abs((x := pages[n][0].left) - own.left) < _NEAR * own.size)
        right = max(x for n in near if abs((x := pages[n][0].right) - own.right) < _NEAR * own.size)
        result.append([replace(one, left=left, right=right) for one in page])
    return result


def _as_flow(lines: list[Line], number: int) -> list[Line]:
    """The lines with flows that no other page has."""
    return [replace(one, flow=number * 1000 + one.flow) for one in lines]


def _locked(name: str) -> Problem:
    return Problem(
        told(
            "“{name}” is protected by a password: open it in a PDF reader, print or save it without "
            "the password, and import that.",
            name=name,
        )
    )


def _broken(name: str) -> Problem:
    return Problem(
        told(
            "“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.",
            name=name,
        )
    )
