"""A note's Markdown as a document to look at.

A note may come from anywhere with its project file. So no HTML in it is taken for HTML, no image is ever looked up
(its words stand in its place), and an address that leads out of the project is text like any other: nothing can be
clicked but points and notes.
"""

import re
from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from app.text.note_links import point_mentions, target_of
from app.ui.utf16 import Utf16Map

LONGEST = 200_000
"""So many code points of a note are shown; it can be edited whole."""

_LEVELS = re.compile(r"^(?:[ \t]*>){9,}", re.MULTILINE)
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_INDENT = 18
_DEEPEST = 4
"""Quotations inside quotations are set in no further than so many deep."""
_OBJECT = "\ufffc"
_HEADING_PX = {1: 3, 2: 2, 3: 1}
"""How much larger than the text the headings of each level are, in px."""


class NoteDocument(QTextDocument):
    """A note as it is shown."""

    def __init__(
        self, text: str, points: Collection[str], font: QFont, link: QColor, parent: QObject | None = None
    ) -> None:
        """`points` are the ids of those that a `#10.a` leads to, `link` is the colour of what leads somewhere."""
        super().__init__(parent)
        self._points, self._link = points, link
        self._code = QTextCharFormat()
        self._code.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(font)
        self.setIndentWidth(_INDENT)
        feature = QTextDocument.MarkdownFeature
        self.setMarkdown(_with_breaks(text[:LONGEST]), feature.MarkdownDialectGitHub | feature.MarkdownNoHTML)
        self._make_harmless()
        self._link_points()
        self._tidy()

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: N802  Qt's own name
        """Nothing is looked up for a note, neither on the web nor on this machine."""
        return None

    def _make_harmless(self) -> None:
        """Put words in the place of images and of addresses that lead out of the project."""
        for fragment in reversed([*self._fragments()]):
            kind = fragment.charFormat()
            address = kind.anchorHref()
            if kind.isImageFormat():
                words = kind.stringProperty(QTextCharFormat.Property.ImageAltText)
                self._replace(fragment, words or kind.toImageFormat().name())
            elif address and (target := target_of(address, self._points)) is None:
                self._unlink(fragment, address)
            elif address and target is not None:
                self._mark(fragment.position(), fragment.length(), address)

    def _fragments(self) -> Iterator[QTextFragment]:
        block = self.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                yield pieces.fragment()
                pieces += 1
            block = block.next()

    def _replace(self, fragment: QTextFragment, words: str) -> None:
        count = max(fragment.text().count(_OBJECT), 1)
        shown = " ".join([f"[{words}]"] * count)
        self._cursor(fragment.position(), fragment.length()).insertText(shown, QTextCharFormat())

    def _unlink(self, fragment: QTextFragment, address: str) -> None:
        plain, words = QTextCharFormat(), fragment.text()
        bare = address.removeprefix("mailto:").removeprefix("http://")
        shown = words if words in (address, bare) else f"{words} ({address})"
        self._cursor(fragment.position(), fragment.length()).insertText(shown, plain)

    def _link_points(self) -> None:
        """Make every mention of a point lead there, but for those in code and in links."""
        block = self.begin()
        while block.isValid():
            text = "" if _is_code(block) else block.text()
            units = Utf16Map(text)
            for span, point in point_mentions(text, self._points):
                at = units.span_to_units(span)
                cursor = self._cursor(block.position() + at.start, len(at))
                kind = cursor.charFormat()
                if not kind.isAnchor() and not kind.fontFixedPitch():
                    self._mark(block.position() + at.start, len(at), f"#{point}")
            block = block.next()

    def _mark(self, start: int, length: int, address: str) -> None:
        look = QTextCharFormat()
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(self._link)
        look.setFontUnderline(True)
        self._cursor(start, length).mergeCharFormat(look)

    def _tidy(self) -> None:
        """Headings little larger than the text, and paragraphs close together: a note is no page."""
        block, size = self.begin(), self.defaultFont().pixelSize()
        while block.isValid():
            close = QTextBlockFormat(block.blockFormat())
            close.setTopMargin(0)
            close.setBottomMargin(3)
            if _is_code(block):
                close.setNonBreakableLines(False)
                self._set_look(block, self._code)
            if quoted := close.intProperty(QTextBlockFormat.Property.BlockQuoteLevel):
                close.setLeftMargin(_INDENT * min(quoted, _DEEPEST))
                close.setRightMargin(0)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(close)
            if level := close.headingLevel():
                look = QTextCharFormat()
                look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
                look.setProperty(QTextCharFormat.Property.FontPixelSize, size + _HEADING_PX.get(level, 0))
                self._set_look(block, look)
            block = block.next()

    def _set_look(self, block: QTextBlock, look: QTextCharFormat) -> None:
        self._cursor(block.position(), block.length() - 1).mergeCharFormat(look)

    def _cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().nonBreakableLines()


def _with_breaks(text: str) -> str:
    """Markdown in which a new line is a new line, as whoever writes a note means it."""
    lines, fence = [], ""
    for line in _LEVELS.sub("> > > > ", text.replace(_OBJECT, " ")).split("\n"):
        found = _FENCE.match(line)
        if found and not fence:
            fence = found[1]
        elif found and found[1] == fence:
            fence = ""
        lines.append(line if fence or not line.strip() else f"{line}  ")
    return "\n".join(lines)
