"""Plain text: the characters of the file as they are, so that evidence can be shown on them."""

from app.sources.result import Reading
from app.sources.sidebyside import in_reading_order
from app.text.cancel import Stop, check

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")  # the longest first
_PIECE = 2_000_000


def read(_name: str, text: str, should_cancel: Stop = None) -> Reading:
    """The text with `\\n` for each line end, and columns that stand side by side one below the other.

    Nothing else is changed, nothing guessed of its origin.
    """
    return Reading(in_reading_order(one_line_end(text, should_cancel), should_cancel))


def one_line_end(text: str, should_cancel: Stop = None) -> str:
    """`text` with CR LF, CR, LINE SEPARATOR and PARAGRAPH SEPARATOR as line feeds.

    Form feeds and vertical tabs stay: they stand beside a line end, not for one.
    """
    if not any(end in text for end in _LINE_ENDS):
        return text
    parts = []
    start = 0
    while start < len(text):
        check(should_cancel)
        end = start + _PIECE
        end += text[end - 1 : end + 1] == "\r\n"
        piece = text[start:end]
        for line_end in _LINE_ENDS:
            piece = piece.replace(line_end, "\n")
        parts.append(piece)
        start = end
    return "".join(parts)
