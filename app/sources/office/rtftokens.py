"""RTF as a row of tokens: braces, control words, bytes written in hexadecimal, and plain characters."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.text.cancel import Stop, check

_TOKEN = re.compile(
    r"(?P<text>[^\\{}\x00-\x08\x0a-\x1f]+)"
    r"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})? ?"
    r"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    r"|(?P<brace>[{}])"
    r"|\\(?P<sign>[^A-Za-z'])"
    r"|(?P<nothing>[\x00-\x08\x0a-\x1f]+|\\'?|.)",
    re.DOTALL,
)
_OFTEN = 5000


class Token(NamedTuple):
    """`kind` is text, word, sign, hex or brace; `value` is the text, word, sign, two digits or brace."""

    kind: str
    value: str
    number: int | None = None


def tokens(source: str, should_cancel: Stop = None) -> Iterator[Token]:
    """The tokens of `source`, the bytes of the file as Latin-1. Binary data inside is passed over."""
    place, count = 0, 0
    while match := _TOKEN.match(source, place):
        place = match.end()
        count += 1
        if count % _OFTEN == 0:
            check(should_cancel)
        kind = match.lastgroup
        if kind in ("text", "hex", "brace", "sign"):
            yield Token(kind, match[kind])
        elif kind in ("word", "number"):
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                place += max(number or 0, 0)
            else:
                yield Token("word", match["word"], number)
