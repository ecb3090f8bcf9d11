"""Plain text: the characters of the file as they are, so that evidence can be shown on them."""

import re

from app.sources.result import Reading

_LINE_END = re.compile("\r\n?|[\u2028\u2029]")


def read(_name: str, text: str) -> Reading:
    """The text with `\\n` for each line end. Nothing else is changed, nothing guessed of its origin."""
    return Reading(one_line_end(text))


def one_line_end(text: str) -> str:
    """`text` with CR LF, CR, LINE SEPARATOR and PARAGRAPH SEPARATOR as line feeds.

    Form feeds and vertical tabs stay: they stand beside a line end, not for one.
    """
    return _LINE_END.sub("\n", text)
