"""How well a text reads: the cost of its characters beyond ASCII in bits, given how frequent they are in a script.

Wrongly decoded text shows rare letters, signs where letters should be, and capitals inside words.
"""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from math import log2

from app.sources.frequencies import SCRIPTS

TYPOGRAPHY = frozenset("\u00a0\u00ad‘’‚‛“”„‟‹›«»–—…•·€£¥¢§©®™°±×÷½¼¾¹²³¡¿†‡‰¶ºªµ¬№")
_STRANGE = 13.0
_SIGN = 6.0
_CAPITAL = 1.0
_BREACH = 8.0
_WORD = re.compile(r"[^\W\d_]+")
_IN_WORD = re.compile(r"[A-Za-z][\u0370-\uffff]|[\u0370-\u05ff][A-Za-z]")


def cost(text: str, script: str) -> float:
    """The bits that a character beyond ASCII of `text` costs on average if it is written in that script."""
    counts = Counter(c for c in text if c > "\x7f")
    total = counts.total()
    if not total:
        return _STRANGE
    orders = (_prices(order) for order in SCRIPTS[script][0])
    cheapest = min(sum(_price(c, prices) * n for c, n in counts.items()) for prices in orders)
    return (cheapest + _BREACH * _breaches(text)) / total


def _price(char: str, prices: dict[str, float]) -> float:
    if price := prices.get(char):
        return price
    if price := prices.get(char.lower()):
        return price + _CAPITAL
    return _SIGN if char in TYPOGRAPHY else _STRANGE


@cache
def _prices(order: str) -> dict[str, float]:
    prices: dict[str, float] = {}
    for rank, char in enumerate(order):
        prices.setdefault(char, log2(rank + 3))
    return prices


def _breaches(text: str) -> int:
    """How often a capital follows a small letter in a word, or letters of two scripts stand together."""
    mixed: int = len(_IN_WORD.findall(text))
    words = (word for word in _WORD.findall(text) if not word.isascii() and not word.istitle())
    return mixed + sum(1 for word in words for a, b in pairwise(word) if a.islower() and b.isupper())
