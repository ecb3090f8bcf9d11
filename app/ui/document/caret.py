"""Where a text cursor goes: by character, word, line, or to the ends, as in any text."""

from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextLayout

from app.text.model import Span
from app.ui.document.page import DocumentPage

Step = Literal["left", "right", "word left", "word right", "up", "down", "page up", "page down"]
Move = Step | Literal["line start", "line end", "start", "end"]

_Key = QKeySequence.StandardKey
_KEYS: dict[Move, tuple[QKeySequence.StandardKey, QKeySequence.StandardKey]] = {
    "left": (_Key.MoveToPreviousChar, _Key.SelectPreviousChar),
    "right": (_Key.MoveToNextChar, _Key.SelectNextChar),
    "word left": (_Key.MoveToPreviousWord, _Key.SelectPreviousWord),
    "word right": (_Key.MoveToNextWord, _Key.SelectNextWord),
    "up": (_Key.MoveToPreviousLine, _Key.SelectPreviousLine),
    "down": (_Key.MoveToNextLine, _Key.SelectNextLine),
    "page up": (_Key.MoveToPreviousPage, _Key.SelectPreviousPage),
    "page down": (_Key.MoveToNextPage, _Key.SelectNextPage),
    "line start": (_Key.MoveToStartOfLine, _Key.SelectStartOfLine),
    "line end": (_Key.MoveToEndOfLine, _Key.SelectEndOfLine),
    "start": (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument),
    "end": (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument),
}


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """Where a key leads, and whether it selects on the way; None if it is no such key."""
    for move, (go, select) in _KEYS.items():
        if event.matches(go):
            return move, False
        if event.matches(select):
            return move, True
    return None


def moved(page: DocumentPage, place: int, move: Move, screen: float) -> int:
    """Where the cursor stands after a move from `place`; `screen` is the height of a page up or down in pixels."""
    length = len(page.sheet.text)
    if move in ("start", "end"):
        return 0 if move == "start" else length
    if move in ("up", "down", "page up", "page down"):
        return _by_height(page, place, move, screen)
    if move in ("line start", "line end"):
        return _line_end(page, place, start=move == "line start")
    return _sideways(page, place, move, length)


def word_at(page: DocumentPage, place: int) -> Span:
    """The word that a character is in."""
    start = _sideways(page, min(place + 1, len(page.sheet.text)), "word left", len(page.sheet.text))
    text, end = page.sheet.text, place
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return Span(min(start, place), max(end, min(place + 1, len(text))))


def _sideways(page: DocumentPage, place: int, move: Move, length: int) -> int:
    """To the next character or word, over the end of a row to its neighbour."""
    back = move in ("left", "word left")
    one = page.row(page.sheet.rows.at(place))
    span, line = page.sheet.rows.span(one.row), page.sheet.rows.line(one.row)
    if back and place <= line.start:
        return max(place - 1, 0)
    if not back and place >= line.end:
        return min(span.end, length)
    by_word = move in ("word left", "word right")
    mode = QTextLayout.CursorMode.SkipWords if by_word else QTextLayout.CursorMode.SkipCharacters
    unit = one.layout.units.to_units(place - line.start)
    step = one.layout.qt.previousCursorPosition if back else one.layout.qt.nextCursorPosition
    return line.start + one.layout.units.to_point(step(unit, mode))


def _by_height(page: DocumentPage, place: int, move: Move, screen: float) -> int:
    box = page.caret_box(place)
    line = page.pitch
    step = {"up": -line, "down": line, "page up": -screen, "page down": screen}[move]
    y = box.center().y()
    for _ in range(3):  # over what stands between two paragraphs
        y += step
        found = page.nearest(QPointF(box.left(), y))
        if found != place:
            return found
        step = line if step > 0 else -line
    return place


def _line_end(page: DocumentPage, place: int, *, start: bool) -> int:
    one = page.row(page.sheet.rows.at(place))
    first = page.sheet.rows.span(one.row).start
    line = one.layout.line_of(
        one.layout.units.to_units(min(place, page.sheet.rows.line(one.row).end) - first)
    )
    if start:
        return first + one.layout.units.to_point(line.span.start)
    end = first + one.layout.units.to_point(line.span.end)
    return end if line.last else max(end - 1, first)
