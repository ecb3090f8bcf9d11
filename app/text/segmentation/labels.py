"""How a printed number is found in a text: its label, the style around it, and where it ends."""

import re
from collections.abc import Sequence
from typing import NamedTuple


class Style(NamedTuple):
    """What two markers of one list have in common.

    `kind` is "number", "bare" (a number without punctuation), "decimal", "keyword", "ordinal", "bullet" or "heading";
    `word` what stands before the number, or the bullet; `prefix` all parts of a decimal number but the last. `sort`
    is "digits", "capitals", "letters" or "other": A, 1 and a may stand inside each other.
    """

    kind: str
    word: str = ""
    brackets: str = ""
    prefix: tuple[str, ...] = ()
    sort: str = ""


WIDE_SPACE = "wide space"
"""The brackets of the style of a number that only a wide space sets off."""

UNPRINTED = " unprinted"
"""What the brackets of a style end in whose numbers are only shown by their parts: 121.1, 121.2, 122.1."""


class Label(NamedTuple):
    """A number as printed. `end` is the offset after its punctuation, `inserted` the rank of the a in 5a, else 0."""

    text: str
    style: Style
    end: int
    inserted: int = 0


SPACE = r"[ \t\xa0\u2000-\u200f\u202a-\u202f\u2060-\u2069\u3000]"
_SPACE = re.compile(SPACE)
HAN = "〇零一二三四五六七八九十百千两兩壹贰叁肆伍陆柒捌玖拾佰仟貳參陸壱弐参廿卅"
ETHIOPIC = "[፩-፼]{1,4}"
_PART = r"(?:\d{1,3}|[^\W\d_ºª])"
DECIMAL = rf"(?:\d{{1,4}}|[IVXLC]{{1,6}}|[A-Za-z])(?:[.．:]{_PART}(?![^\W\d_])){{1,20}}"
"""1.2, A.1, IV.2.1, 3:16."""

DASHED = r"\d{1,4}(?:-\d{1,3}){1,3}(?![\w-])"
"""1-1, 12-4-2."""

OPENING = r"[(\[（［【〔〈《]"
INSERTED = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
RAISED = "[²³¹⁴-⁹]{1,2}"
"""The number of an inserted article set high: § 2¹."""

STOPS = ".．。।॥۔։።။៖។᠃᠉"
"""Full stops of all scripts, and the colon of Khmer."""


def prefix(parts: Sequence[str]) -> tuple[str, ...]:
    """All parts of a decimal number but the last, as they stand in paths."""
    return tuple(str(int(part)) if part.isdecimal() else part.lower() for part in parts[:-1])


def is_free(text: str, at: int, end: int) -> bool:
    """Whether nothing, white space, an invisible sign or the end of emphasis follows."""
    return at >= end or text[at].isspace() or bool(_SPACE.match(text, at)) or text[at] in "*_"


def body(text: str, start: int, end: int) -> int:
    """Where the text after a marker begins, at most `end`; signs of Markdown are passed over."""
    while start < end and (text[start] in "*_|" or _SPACE.match(text, start)):
        start += 1
    return start
