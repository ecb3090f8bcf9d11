"""What a heading looks like, and what ends a list."""

import re

from app.text.segmentation.lexicon import CLOSING_FORMULAS
from app.text.segmentation.lines import Block, Layout, ends_open, in_columns, last_sign, starts_lower

_LONGEST = 100
_MOST_WORDS = 14
_LONGEST_UNSPACED = 30
_LONGEST_NUMBERED = 80
_CENTRED = 8
_CAPTIONED = frozenset(("（）", "〔〕", "【】"))
_LISTED = re.compile(r"[;；؛]\s*\w{1,7}\Z")
ANNOUNCING = frozenset(":：︰﹕–—―՝")
"""What stands at the end of a text that announces what follows."""


def is_heading(layout: Layout, block: Block) -> bool:
    """Whether a paragraph may be a heading: short, no sentence, and not the rest of one."""
    text = layout.text
    if block.end - block.start > _LONGEST or block.last > block.first + 1:
        return False
    words = text[block.start : block.end].split()
    if len(words) > _MOST_WORDS:
        return False
    if len(words) < 3 and block.end - block.start > _LONGEST_UNSPACED and ord(text[block.start]) >= 0x2E80:
        return False
    if in_columns(text, block.start, block.end):
        return False
    if not any(c.isalpha() for c in text[block.start : block.end]) or starts_lower(text, block.start):
        return False
    return ends_open(text, block.start, block.end) and not _LISTED.search(text, block.start, block.end)


def may_be_numbered_heading(layout: Layout, block: Block) -> bool:
    """Whether a paragraph that begins with a number of some list may be a heading; it may end in a full stop then."""
    keyword = layout.marker(block) == "keyword" and block.first == block.last
    return is_heading(layout, block) or (keyword and block.end - block.start <= _LONGEST_NUMBERED)


def is_plain_heading(layout: Layout, block: Block) -> bool:
    """Whether it is a heading beyond doubt: in capitals, centred, underlined, or in brackets as in Japanese laws."""
    if not is_heading(layout, block):
        return False
    body = layout.text[block.start : block.end]
    capitals = body.isupper() and sum(map(str.isalpha, body)) > 3
    underlined = block.last + 1 < len(layout.lines) and _is_underline(layout, block.last + 1)
    return capitals or underlined or block.indent >= _CENTRED or body[0] + body[-1] in _CAPTIONED


def is_closing(layout: Layout, block: Block) -> bool:
    """Whether a paragraph begins with the formula that closes a treaty, a law or a contract."""
    begin = layout.text[block.start : block.start + 60].casefold()
    return begin.startswith(CLOSING_FORMULAS)


def announces(layout: Layout, block: Block) -> bool:
    """Whether a paragraph announces what follows it: it ends in a colon or a dash."""
    return last_sign(layout.text, block.start, block.end) in ANNOUNCING


def _is_underline(layout: Layout, number: int) -> bool:
    line = layout.lines[number]
    return line.rule and not line.gap
