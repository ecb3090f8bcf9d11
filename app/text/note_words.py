"""The words of a note without the marks of its Markdown: what is sought, and shown where there is one line for it."""

import re

_MARKS = frozenset("*_`~#>[-+")
_LINE = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)+", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_STRONG = re.compile(r"(\*{1,3}|`+|~~)(?=[^\s*`~])([^\n]*?[^\s*`~])\1")
_UNDERLINED = re.compile(r"(?<!\w)(_{1,2})(?=[^\s_])([^\n]*?[^\s_])\1(?!\w)")


def plain_words(body: str) -> str:
    """The body as it reads when it is set: without marks of emphasis, headings, lists and quotations, links by their
    words."""
    if _MARKS.isdisjoint(body):
        return body
    words = _LINK.sub(r"\1", _LINE.sub("", body))
    for _ in range(2):  # emphasis in emphasis
        words = _UNDERLINED.sub(r"\2", _STRONG.sub(r"\2", words))
    return words
