"""A wording set as a page: paragraphs with room beside them for what is printed outside the text.

The document holds exactly the wording's characters, so that places in both agree; numbers and headings are
painted into the margins. What Qt would take for a paragraph end or a picture is shown by a stand-in of the
same length.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.text.model import Span
from app.text.wording import Piece, Wording
from app.ui.reading_type import reading_type
from app.ui.utf16 import Utf16Map

MARGIN = 46
"""Pixels before the text, on the side where its lines begin, for letters, bars and signs of notes."""
MARGIN_AFTER = 18
_ABOVE = 6
_BELOW = 36
_SAMPLE = "the parties shall not, without consent, hand over what they have received"
_NEST = 22
_HEADING = 1.6
"""The room for the heading of quotations, in ems."""
STAND_INS = {ord("\r"): " ", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0xFFFC: "\ufffd"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is painted beside the paragraph that begins at UTF-16 unit `at`.

    `label` is the letter or number of the sub-point, empty if none; `mention`: it is a quotation from prose,
    and `heading` says that the run of quotations begins here. `title` stands over it where wordings stand in turn.
    """

    at: int
    label: str = ""
    mention: bool = False
    heading: bool = False
    title: str = ""


Titles = Mapping[int, str]
"""What stands over paragraphs, by the code point at which they begin."""

NO_TITLES: Titles = {}


def prepare(document: QTextDocument) -> None:
    """Set once what never changes: wrapping, the direction of each paragraph from its own text, no undo."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)


def fill(
    document: QTextDocument, wording: Wording, units: Utf16Map, titles: Titles = NO_TITLES
) -> tuple[Paragraph, ...]:
    """Put the wording into the document and return what goes into the margins, in reading order."""
    font = document.defaultFont()
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_plain(font))
    cursor.insertText(wording.text.translate(STAND_INS))
    _set_page(document, wording, titles)
    found = tuple(_paragraphs(document, wording, units, titles))
    cursor.endEditBlock()
    return found


def restyle(
    document: QTextDocument, wording: Wording, units: Utf16Map, font: QFont, titles: Titles = NO_TITLES
) -> None:
    """Set the document's type anew, for example after a zoom; the text stays."""
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_plain(font))
    _set_page(document, wording, titles)
    for _ in _paragraphs(document, wording, units, titles):
        pass
    cursor.endEditBlock()


def set_quiet(document: QTextDocument, spans: Sequence[Span], ink: QColor, ground: QColor) -> None:
    """Set these lines, in UTF-16 units, apart from the wording: they are the window's own words."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for span in spans:
        block = document.findBlock(span.start)
        form, letters = block.blockFormat(), QTextCharFormat()
        room = document.defaultFont().pixelSize() * 0.4
        form.setTopMargin(max(form.topMargin(), room))
        form.setBottomMargin(room)
        form.setBackground(QBrush(ground))
        letters.setForeground(QBrush(ink))
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)
    cursor.endEditBlock()


def column_width(font: QFont) -> float:
    """The greatest width of the page in pixels: its margins and the longest line that the analyst wants."""
    character = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return MARGIN + MARGIN_AFTER + character * reading_type().characters


def _set_page(document: QTextDocument, wording: Wording, titles: Titles) -> None:
    """Leave room above for a heading: Qt drops the space above a page's first paragraph."""
    size = document.defaultFont().pixelSize()
    heading = 0 in titles or (bool(wording.pieces) and wording.pieces[0].passage.role == "mention")
    page = document.rootFrame().frameFormat()
    page.setTopMargin(_ABOVE + size * 0.5 + (size * _HEADING if heading else 0))
    page.setBottomMargin(_BELOW)
    document.rootFrame().setFrameFormat(page)


def _paragraphs(
    document: QTextDocument, wording: Wording, units: Utf16Map, titles: Titles
) -> Iterator[Paragraph]:
    before: Piece | None = None
    size, type_ = document.defaultFont().pixelSize(), reading_type()
    between = size * type_.line_spacing * type_.paragraph_spacing
    for piece in wording.pieces:
        paragraph = _paragraph(wording, units, piece, before, titles)
        first, end = document.findBlock(paragraph.at), units.to_units(piece.span.end)
        _set_margins(first, end, size, wording, piece)
        if before is not None:
            headed = paragraph.heading or paragraph.title
            _set_space_above(first, between + (size * _HEADING if headed else 0))
        yield paragraph
        before = piece


def _paragraph(
    wording: Wording, units: Utf16Map, piece: Piece, before: Piece | None, titles: Titles
) -> Paragraph:
    point = piece.passage.point
    new = before is None or before.passage.point != point
    mention = piece.passage.role == "mention"
    title = titles.get(piece.offset, "")
    heading = mention and not title and (before is None or before.passage.role != "mention")
    label = _tail(wording.point, point).rpartition(".")[2] if new else ""
    return Paragraph(units.to_units(piece.offset), label, mention, heading, title)


def _set_margins(block: QTextBlock, end: int, size: int, wording: Wording, piece: Piece) -> None:
    """The margin is where the paragraph's lines begin; deeper sub-points are set further in."""
    nest = _NEST * _tail(wording.point, piece.passage.point).count(".")
    while block.isValid() and block.position() <= end:
        form = _plain_of_size(size)
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        form.setLeftMargin(MARGIN_AFTER if rtl else MARGIN + nest)
        form.setRightMargin(MARGIN + nest if rtl else MARGIN_AFTER)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _set_space_above(block: QTextBlock, space: float) -> None:
    form = block.blockFormat()
    form.setTopMargin(space)
    QTextCursor(block).setBlockFormat(form)


def _tail(point: str, part: str) -> str:
    """What the id of a sub-point adds to the id of the point shown, `b.i` for `10.b.i` of `10`."""
    return part[len(point) + 1 :] if part.startswith(point + ".") else ""


def _plain(font: QFont) -> QTextBlockFormat:
    return _plain_of_size(font.pixelSize())


def _plain_of_size(size: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    height = QTextBlockFormat.LineHeightTypes.MinimumHeight
    form.setLineHeight(size * reading_type().line_spacing, height.value)
    form.setLeftMargin(MARGIN)
    form.setRightMargin(MARGIN_AFTER)
    return form
